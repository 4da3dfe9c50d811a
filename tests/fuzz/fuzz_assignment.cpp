#include "fuzz/fuzz.h"

#include "inventory/endpoints.h"
#include "removal/assignmentjson.h"
#include "removal/equalassignment.h"

#include <QJsonDocument>

void fuzz(const QByteArray &input)
{
    const inventory::Address address(core::ConfigurationId{QStringLiteral("owner")});
    const graph::Response answer{.status = 200, .headers = {}, .body = input, .clientRequestId = {}};
    const auto read = inventory::getAssignment(address).read(answer);
    if (!read)
        return mustBeReadable(read.error().message);
    must(address.withAssignment(read->assignment.id).path().isValid(), "what was read can be named");

    // What the journal keeps is what was read, and can be put back.
    const auto kept = removal::assignmentOf(read->json);
    must(kept && *kept == read->assignment, "the journal keeps the assignment that was read");
    const auto body = removal::creationBody(read->json);
    must(body.has_value(), "what can be removed can be put back");
    must(QJsonDocument::fromJson(*body).isObject(), "what is sent is JSON");

    // What is written down before it is read again loses nothing that is known.
    const auto written = removal::assignmentOf(removal::assignmentJson(read->assignment));
    must(written.has_value(), "what is written down can be read");
    must(written->id == read->assignment.id && written->target.group == read->assignment.target.group
            && written->target.filter == read->assignment.target.filter
            && written->target.odataType == read->assignment.target.odataType,
        "what is written down is the same assignment");
}
