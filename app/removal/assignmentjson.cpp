#include "removal/assignmentjson.h"

#include "core/writejson.h"
#include "graph/errorreader.h"
#include "graph/json.h"
#include "inventory/address.h"

#include <QJsonObject>

namespace removal {

namespace {

QJsonObject targetJson(const inventory::Target &target)
{
    using inventory::FilterType;
    QJsonObject json;
    json.insert(QLatin1String("@odata.type"), QString(QLatin1String("#microsoft.graph.") + target.odataType));
    if (!target.group.isEmpty())
        json.insert(QLatin1String("groupId"), target.group.value);
    if (!target.collectionId.isEmpty())
        json.insert(QLatin1String("collectionId"), target.collectionId);
    json.insert(QLatin1String("deviceAndAppManagementAssignmentFilterId"),
        target.filter.isEmpty() ? QJsonValue() : QJsonValue(target.filter.value));
    const auto type = target.filterType == FilterType::Include ? QLatin1String("include")
        : target.filterType == FilterType::Exclude             ? QLatin1String("exclude")
                                                               : QLatin1String("none");
    if (target.filterType != FilterType::Unknown)
        json.insert(QLatin1String("deviceAndAppManagementAssignmentFilterType"), type);
    return json;
}

core::Result<QJsonObject> keptObject(const QByteArray &json)
{
    const auto object = graph::readObject(json);
    return object ? inventory::assignmentObject(*object) : object;
}

} // namespace

QByteArray assignmentJson(const inventory::Assignment &assignment)
{
    using inventory::Intent;
    using inventory::Source;
    QJsonObject json;
    json.insert(QLatin1String("id"), assignment.id.value);
    json.insert(QLatin1String("target"), targetJson(assignment.target));
    if (assignment.intent == Intent::Apply || assignment.intent == Intent::Remove) {
        json.insert(QLatin1String("intent"),
            assignment.intent == Intent::Apply ? QLatin1String("apply") : QLatin1String("remove"));
    }
    if (assignment.source == Source::Direct || assignment.source == Source::PolicySets) {
        json.insert(QLatin1String("source"),
            assignment.source == Source::Direct ? QLatin1String("direct") : QLatin1String("policySets"));
    }
    if (!assignment.sourceId.isEmpty())
        json.insert(QLatin1String("sourceId"), assignment.sourceId);
    return core::writeJson(json);
}

core::Result<inventory::Assignment> assignmentOf(const QByteArray &json)
{
    const auto object = graph::readObject(json);
    if (!object)
        return object.error();
    return inventory::readAssignment(*object);
}

core::Result<QByteArray> creationBody(const QByteArray &json)
{
    const auto object = keptObject(json);
    if (!object)
        return object.error();
    const auto target = object->value(QLatin1String("target"));
    if (!target.isObject())
        return graph::unexpectedAnswer(QStringLiteral("target"));
    QJsonObject body{{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.deviceConfigurationAssignment")},
        {QStringLiteral("target"), target}};
    if (const auto intent = object->value(QLatin1String("intent")); intent.isString())
        body.insert(QLatin1String("intent"), intent);
    return core::writeJson(body);
}

core::Result<graph::Request> creationRequest(const core::ConfigurationId &owner, const QByteArray &json)
{
    const auto body = creationBody(json);
    if (!body)
        return body.error();
    return graph::Request::post(inventory::Address(owner).assignmentsPath(), *body);
}

} // namespace removal
