#include "fuzz/fuzz.h"

#include "inventory/endpoints.h"

namespace {

template <typename T>
void look(const core::Result<T> &read)
{
    if (!read)
        mustBeReadable(read.error().message);
}

} // namespace

/// A reference, and the small answers beside it: names, counts, states of devices.
void fuzz(const QByteArray &input)
{
    Input parts(input);
    const auto status = parts.number(2) == 0 ? 200 : 204;
    const graph::Response answer{.status = status, .headers = {}, .body = parts.rest(), .clientRequestId = {}};
    const auto referenced = inventory::readReference(answer);
    look(referenced);
    if (referenced) {
        for (const auto &configuration : *referenced)
            must(inventory::Address(configuration.id).path().isValid(), "what is referred to can be named");
    }
    const core::ConfigurationId id{QStringLiteral("id")};
    look(inventory::getConfiguration(id).read(answer));
    const auto names = inventory::getGroupNames({}).read(answer);
    look(names);
    if (names)
        must(std::none_of(names->cbegin(), names->cend(), [](const auto &name) { return name.isEmpty(); }),
            "a group has a name or its id");
    const auto count = inventory::getMemberCount({QStringLiteral("group")}).read(answer);
    look(count);
    must(!count || *count >= 0, "a count is no less than nothing");
    const auto devices = inventory::getDeviceStatus(id).read(answer);
    look(devices);
    must(!devices || (devices->success >= 0 && devices->conflict.value_or(0) >= 0), "a count is no less than nothing");
}
