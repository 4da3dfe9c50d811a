#include "details/subject.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace details {

Subject Subject::ofConfiguration(const core::ConfigurationId &id)
{
    Subject subject;
    subject.kind = Kind::Configuration;
    subject.address = inventory::Address(id);
    subject.configuration = id;
    return subject;
}

Subject Subject::at(const inventory::Address &address, const core::ConfigurationId &configuration)
{
    Subject subject;
    subject.kind = !address.assignment().isEmpty() ? Kind::Assignment
        : address.steps().isEmpty()                ? Kind::Configuration
                                                   : Kind::Path;
    subject.address = address;
    subject.configuration = configuration;
    return subject;
}

Subject Subject::ofTarget(const inventory::Target &target, const QList<core::AssignmentKey> &keys, const QString &way)
{
    Subject subject;
    subject.kind = Kind::Target;
    subject.target = target;
    subject.keys = keys;
    subject.way = way;
    return subject;
}

QList<inventory::NavigationProperty> propertiesBetween(
    const inventory::Inventory &inventory, const core::ConfigurationId &owner, const core::ConfigurationId &end)
{
    QList<inventory::NavigationProperty> found;
    const auto *configuration = inventory.find(owner);
    if (!configuration)
        return found;
    for (const auto &property : inventory.paths().of(configuration->type, inventory.types())) {
        if (inventory.reference({owner, property.name}).value().contains(end))
            found.append(property);
    }
    return found;
}

inventory::Address addressOf(const inventory::Inventory &inventory, const core::ConfigurationId &id)
{
    const auto &listed = inventory.listed();
    const QSet<core::ConfigurationId> starts(listed.cbegin(), listed.cend());
    if (starts.contains(id))
        return inventory::Address(id);
    // Upwards, nearest first, until a listed one is met; `towards` remembers the way back down.
    QHash<core::ConfigurationId, core::ConfigurationId> towards{{id, {}}};
    QList<core::ConfigurationId> queue{id};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        auto referrers = inventory.referrers(queue.at(at));
        std::sort(referrers.begin(), referrers.end());
        for (const auto &referrer : referrers) {
            if (towards.contains(referrer))
                continue;
            towards.insert(referrer, queue.at(at));
            queue.append(referrer);
            if (!starts.contains(referrer))
                continue;
            inventory::Address address(referrer);
            for (auto from = referrer; from != id; from = towards.value(from)) {
                const auto to = towards.value(from);
                const auto properties = propertiesBetween(inventory, from, to);
                if (properties.isEmpty())
                    return {};
                const auto &property = properties.constFirst();
                address = address.along(property, property.isCollection ? to : core::ConfigurationId());
            }
            return address;
        }
    }
    return {};
}

} // namespace details
