#include "inventory/endpoints.h"

#include "core/writejson.h"
#include "graph/errorreader.h"
#include "graph/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inventory {

namespace {

const QList<std::pair<QByteArray, QByteArray>> &withAssignments()
{
    static const QList<std::pair<QByteArray, QByteArray>> query{{"$expand", "assignments"}};
    return query;
}

core::Result<ListedConfiguration> readConfigurationAnswer(const graph::Response &answer)
{
    const auto object = graph::readObject(answer.body);
    if (!object)
        return object.error();
    return readListedConfiguration(*object);
}

core::Result<ReadAssignment> readAssignmentAnswer(const graph::Response &answer)
{
    const auto object = graph::readObject(answer.body);
    if (!object)
        return object.error();
    auto assignment = readAssignment(*object);
    if (!assignment)
        return assignment.error();
    // The very bytes: writing JSON anew can change it (QJsonDocument drops U+FEFF where a text begins with it).
    return ReadAssignment{std::move(assignment).value(), answer.body};
}

core::Result<QHash<core::GroupId, QString>> readGroupNames(const graph::Response &answer)
{
    const auto object = graph::readObject(answer.body);
    if (!object)
        return object.error();
    // An id that is missing means a deleted group; with a part of the answer only, it would mean nothing.
    if (object->contains(QLatin1String("@odata.nextLink")))
        return graph::unexpectedAnswer(QStringLiteral("the groups come in parts"));
    const auto items = graph::readCollection(*object);
    if (!items)
        return items.error();
    QHash<core::GroupId, QString> names;
    for (const auto &item : *items) {
        const auto group = item.toObject();
        const auto id = graph::readId(group, QLatin1String("id"));
        if (!id)
            return id.error();
        const auto name = group.value(QLatin1String("displayName")).toString();
        names.insert({*id}, name.isEmpty() ? *id : name);
    }
    return names;
}

core::Result<qint64> readMemberCount(const graph::Response &answer)
{
    auto text = answer.body;
    if (text.startsWith("\xef\xbb\xbf")) // a byte order mark, which the service puts before plain text
        text.remove(0, 3);
    bool isNumber = false;
    const auto count = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || count < 0)
        return graph::unexpectedAnswer(QStringLiteral("the count of members is not a number"));
    return count;
}

core::Result<DeviceStatus> readDeviceStatus(const graph::Response &answer)
{
    const auto object = graph::readObject(answer.body);
    if (!object)
        return object.error();
    DeviceStatus status;
    for (const auto &[member, count] : {std::pair(QLatin1String("successCount"), &status.success),
             std::pair(QLatin1String("pendingCount"), &status.pending),
             std::pair(QLatin1String("failedCount"), &status.failed),
             std::pair(QLatin1String("errorCount"), &status.error),
             std::pair(QLatin1String("notApplicableCount"), &status.notApplicable)}) {
        *count = object->value(member).toInteger(-1);
        if (*count < 0)
            return graph::unexpectedAnswer(QStringLiteral("\"%1\" is not a count").arg(member));
    }
    if (const auto conflict = object->value(QLatin1String("conflictCount")).toInteger(-1); conflict >= 0)
        status.conflict = conflict;
    status.updated
        = QDateTime::fromString(object->value(QLatin1String("lastUpdateDateTime")).toString(), Qt::ISODateWithMs)
              .toUTC();
    return status;
}

core::Result<QByteArray> readBytes(const graph::Response &answer) { return answer.body; }

core::Result<QList<Configuration>> readReferenced(const QJsonArray &items)
{
    QList<Configuration> configurations;
    for (const auto &item : items) {
        auto configuration = readConfiguration(item.toObject());
        if (!configuration)
            return configuration.error();
        configurations.append(std::move(configuration).value());
    }
    return configurations;
}

} // namespace

graph::Request listConfigurations()
{
    return graph::Request::get(
        graph::Path::of(QLatin1String("deviceManagement/deviceConfigurations")), withAssignments());
}

graph::Query<ListedConfiguration> getConfiguration(const core::ConfigurationId &id)
{
    return {graph::Request::get(Address(id).path(), withAssignments()), readConfigurationAnswer};
}

graph::Request listAssignments(const Address &address) { return graph::Request::get(address.assignmentsPath()); }

graph::Query<ReadAssignment> getAssignment(const Address &address)
{
    return {graph::Request::get(address.path()), readAssignmentAnswer};
}

graph::Query<QByteArray> getRawJson(const Address &address) { return {graph::Request::get(address.path()), readBytes}; }

graph::Request deleteAssignment(const Address &address) { return graph::Request::remove(address.path()); }

graph::Request getReference(const Address &address, const NavigationProperty &property)
{
    return graph::Request::get(address.along(property).path());
}

core::Result<QList<Configuration>> readReference(const core::Result<graph::Response> &answer)
{
    if (!answer && answer.error().kind == core::ErrorKind::NotFound)
        return QList<Configuration>();
    if (!answer)
        return answer.error();
    const auto body = answer->body.trimmed();
    if (answer->status == 204 || body.isEmpty() || body == "null")
        return QList<Configuration>();
    const auto object = graph::readObject(body);
    if (!object)
        return object.error();
    const auto value = object->value(QLatin1String("value"));
    if (object->contains(QLatin1String("id")) || value.isUndefined())
        return readReferenced({*object});
    if (value.isNull())
        return QList<Configuration>();
    if (value.isObject())
        return readReferenced({value});
    if (object->contains(QLatin1String("@odata.nextLink")))
        return graph::unexpectedAnswer(QStringLiteral("the reference comes in parts"));
    const auto items = graph::readCollection(*object);
    if (!items)
        return items.error();
    return readReferenced(*items);
}

graph::Query<QHash<core::GroupId, QString>> getGroupNames(const QList<core::GroupId> &groups)
{
    Q_ASSERT(groups.size() <= groupLimit);
    QJsonArray ids;
    for (const auto &group : groups)
        ids.append(group.value);
    const QJsonObject body{
        {QStringLiteral("ids"), ids}, {QStringLiteral("types"), QJsonArray{QStringLiteral("group")}}};
    auto request
        = graph::Request::post(graph::Path::of(QLatin1String("directoryObjects/getByIds")), core::writeJson(body));
    request.readsOnly = true;
    return {std::move(request), readGroupNames};
}

graph::Query<qint64> getMemberCount(const core::GroupId &group)
{
    auto request = graph::Request::get(
        graph::Path::of(QLatin1String("groups")) / group.value / QLatin1String("transitiveMembers/$count"));
    request.headers = {{"ConsistencyLevel", "eventual"}};
    return {std::move(request), readMemberCount};
}

graph::Query<DeviceStatus> getDeviceStatus(const core::ConfigurationId &id)
{
    return {graph::Request::get(Address(id).path() / QLatin1String("deviceStatusOverview")), readDeviceStatus};
}

graph::Request listFilters()
{
    return graph::Request::get(graph::Path::of(QLatin1String("deviceManagement/assignmentFilters")));
}

core::Result<Filter> readFilter(const QJsonObject &object)
{
    const auto id = graph::readId(object, QLatin1String("id"));
    if (!id)
        return id.error();
    return Filter{
        {*id}, object.value(QLatin1String("displayName")).toString(), object.value(QLatin1String("rule")).toString()};
}

} // namespace inventory
