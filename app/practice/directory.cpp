#include "practice/directory.h"

#include "practice/entities.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace practice {
namespace {

constexpr int idLimit = 1000;

HttpAnswer denied(const Exchange &exchange)
{
    return errorAnswer(exchange, 403, QStringLiteral("Authorization_RequestDenied"),
        QStringLiteral("Insufficient privileges to complete the operation."));
}

HttpAnswer badRequest(const Exchange &exchange, const QString &message)
{
    return errorAnswer(exchange, 400, QStringLiteral("Request_BadRequest"), message);
}

QJsonObject describeGroup(const QString &id, const QString &displayName)
{
    return {
        {QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.group")},
        {QStringLiteral("id"), id},
        {QStringLiteral("displayName"), displayName},
        {QStringLiteral("description"), QJsonValue()},
        {QStringLiteral("mailEnabled"), false},
        {QStringLiteral("securityEnabled"), true},
        {QStringLiteral("groupTypes"), QJsonArray()},
    };
}

} // namespace

HttpAnswer showDirectoryObjects(const Exchange &exchange, const Tenant &tenant, bool readable)
{
    const auto body = QJsonDocument::fromJson(exchange.request.body).object();
    const auto ids = body.value(QLatin1String("ids"));
    if (!ids.isArray())
        return badRequest(exchange, QStringLiteral("The 'ids' parameter is required."));
    if (ids.toArray().size() > idLimit)
        return badRequest(exchange, QStringLiteral("Too many object ids. The limit is 1000."));
    if (!readable)
        return denied(exchange);
    const auto types = body.value(QLatin1String("types")).toArray();
    const bool groups = types.isEmpty() || types.contains(QStringLiteral("group"))
        || types.contains(QStringLiteral("directoryObject"));
    QList<QJsonObject> found;
    const auto wanted = ids.toArray();
    for (const auto &id : wanted)
        if (const auto group = tenant.groups.constFind(id.toString()); groups && group != tenant.groups.constEnd())
            found.append(describeGroup(group.key(), group.value()));
    return showCollection(exchange, QStringLiteral("$metadata#directoryObjects"), found);
}

HttpAnswer showMemberCount(const Exchange &exchange, const Tenant &tenant, const QString &group, bool readable)
{
    if (exchange.request.headers.value("consistencylevel").toLower() != "eventual")
        return errorAnswer(exchange, 400, QStringLiteral("Request_UnsupportedQuery"),
            QStringLiteral("$count is not currently supported."));
    if (!readable)
        return denied(exchange);
    if (!tenant.groups.contains(group))
        return errorAnswer(exchange, 404, QStringLiteral("Request_ResourceNotFound"),
            QStringLiteral("Resource '%1' does not exist or one of its queried reference-property objects are not "
                           "present.")
                .arg(group));
    quint32 members = 17;
    for (const auto letter : tenant.groups.value(group))
        members = (members * 31 + letter.unicode()) % 2393;
    HttpAnswer answer;
    answer.headers.insert("Content-Type", "text/plain");
    answer.body = QByteArray::number(members);
    return answer;
}

} // namespace practice
