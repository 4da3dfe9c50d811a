#include "practice/people.h"

#include "practice/entities.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace practice {
namespace {

QString idOf(const QString &name)
{
    const QUuid space(QStringLiteral("{3f0c9b3e-6f0e-4f3e-9d52-8f5c3a1b7d61}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QJsonObject user(const QString &name, const QString &signInName)
{
    return {{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.user")},
        {QStringLiteral("id"), idOf(signInName)}, {QStringLiteral("displayName"), name},
        {QStringLiteral("userPrincipalName"), signInName}};
}

QJsonObject device(const QString &name, const QString &system, const QString &version, const QString &lastSeen)
{
    const QString id = idOf(name + lastSeen);
    return {{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.device")}, {QStringLiteral("id"), id},
        {QStringLiteral("deviceId"), idOf(id)}, {QStringLiteral("displayName"), name},
        {QStringLiteral("operatingSystem"), system}, {QStringLiteral("operatingSystemVersion"), version},
        {QStringLiteral("approximateLastSignInDateTime"), lastSeen}};
}

HttpAnswer denied(const Exchange &exchange)
{
    return errorAnswer(exchange, 403, QStringLiteral("Authorization_RequestDenied"),
        QStringLiteral("Insufficient privileges to complete the operation."));
}

HttpAnswer absent(const Exchange &exchange, const QString &what)
{
    return errorAnswer(exchange, 404, QStringLiteral("Request_ResourceNotFound"),
        QStringLiteral("Resource '%1' does not exist or one of its queried reference-property objects are not present.")
            .arg(what));
}

QString textOf(const QJsonObject &object, const char *member) { return object.value(QLatin1String(member)).toString(); }

QList<QString> groupsOf(const Tenant &tenant, const QString &id, bool nested)
{
    QList<QString> found;
    QSet<QString> seen{id};
    QList<QString> next{id};
    while (!next.isEmpty()) {
        const auto above = tenant.memberOf.value(next.takeFirst());
        for (const auto &group : above) {
            if (seen.contains(group))
                continue;
            seen.insert(group);
            found.append(group);
            if (nested)
                next.append(group);
        }
    }
    return found;
}

HttpAnswer showGroups(const Exchange &exchange, const Tenant &tenant, const QList<QString> &ids, int pageSize)
{
    const auto begin = exchange.option(QLatin1String("$skiptoken")).toLongLong();
    QJsonArray value;
    for (auto at = begin; at < ids.size() && at < begin + pageSize; ++at) {
        value.append(QJsonObject{{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.group")},
            {QStringLiteral("id"), ids.at(at)}, {QStringLiteral("displayName"), tenant.groups.value(ids.at(at))}});
    }
    QJsonObject body{
        {QStringLiteral("@odata.context"), exchange.link(QStringLiteral("$metadata#directoryObjects(id,displayName)"))},
        {QStringLiteral("value"), value}};
    if (begin + pageSize < ids.size()) {
        QByteArray path;
        for (const auto &segment : exchange.segments)
            path += (path.isEmpty() ? QByteArray() : QByteArray("/")) + segment;
        const QString next = QString::fromLatin1(path) + QStringLiteral("?$select=id,displayName&$skiptoken=")
            + QString::number(begin + pageSize);
        body.insert(QStringLiteral("@odata.nextLink"), exchange.link(next));
    }
    return jsonAnswer(exchange, 200, body);
}

HttpAnswer showDevices(const Exchange &exchange, const Tenant &tenant)
{
    static const QRegularExpression byName(QStringLiteral("^displayName eq '((?:[^']|'')*)'$"));
    const auto match = byName.match(exchange.option(QLatin1String("$filter")));
    if (!match.hasMatch())
        return errorAnswer(exchange, 400, QStringLiteral("Request_UnsupportedQuery"),
            QStringLiteral("Unsupported or invalid query filter clause."));
    const auto wanted = match.captured(1).replace(QLatin1String("''"), QLatin1String("'"));
    QList<QJsonObject> found;
    for (const auto &each : tenant.devices)
        if (textOf(each, "displayName").compare(wanted, Qt::CaseInsensitive) == 0)
            found.append(each);
    return showCollection(exchange, QStringLiteral("$metadata#devices"), found);
}

} // namespace

void addPeople(Tenant &tenant, const QList<QString> &groups)
{
    const auto join = [&](const QJsonObject &who, const QList<int> &in) {
        for (const auto at : in)
            tenant.memberOf[textOf(who, "id")].append(groups.at(at));
    };
    const auto anna = user(QStringLiteral("Anna Schmidt"), QStringLiteral("anna@contoso.com"));
    const auto noa = user(QStringLiteral("Noa Levi"), QStringLiteral("noa@contoso.com"));
    const auto guest
        = user(QStringLiteral("Guest Auditor"), QStringLiteral("auditor_fabrikam.com#EXT#@contoso.onmicrosoft.com"));
    tenant.users = {anna, noa, guest};
    join(anna, {10, 20, 23});
    join(noa, {14, 21});

    const auto laptop = device(QStringLiteral("LAPTOP-4711"), QStringLiteral("Windows"), QStringLiteral("10.0.22631"),
        QStringLiteral("2026-01-05T08:00:00Z"));
    const auto kiosk = device(QStringLiteral("KIOSK-01"), QStringLiteral("Windows"), QStringLiteral("10.0.19045"),
        QStringLiteral("2025-03-02T10:00:00Z"));
    const auto newKiosk = device(QStringLiteral("KIOSK-01"), QStringLiteral("Windows"), QStringLiteral("10.0.22631"),
        QStringLiteral("2026-01-06T07:30:00Z"));
    tenant.devices = {laptop, kiosk, newKiosk};
    join(laptop, {3, 26});
    join(kiosk, {4});
    join(newKiosk, {4, 5});

    // Munich is a part of the pilot users, who are early adopters; Autopilot devices are pilot devices.
    tenant.memberOf[groups.at(20)].append(groups.at(0));
    tenant.memberOf[groups.at(0)].append(groups.at(2));
    tenant.memberOf[groups.at(3)].append(groups.at(1));
}

std::optional<HttpAnswer> showPeople(const Exchange &exchange, const Tenant &tenant, bool readable, int pageSize)
{
    const auto &segments = exchange.segments;
    const auto set = segments.value(0);
    const auto relation = segments.value(2);
    const bool isRelation = segments.size() == 3 && (relation == "memberOf" || relation == "transitiveMemberOf");
    const bool isUser = set == "users" && segments.size() == 2;
    const bool isDevices = set == "devices" && segments.size() == 1;
    const bool isKnownSet = set == "users" || set == "devices" || set == "groups";
    if (exchange.request.method != "GET" || !isKnownSet || !(isRelation || isUser || isDevices))
        return std::nullopt;
    if (!readable)
        return denied(exchange);
    if (isDevices)
        return showDevices(exchange, tenant);
    const auto wanted = QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(1)));
    if (set == "groups") {
        if (!tenant.groups.contains(wanted))
            return absent(exchange, wanted);
        return showGroups(exchange, tenant, groupsOf(tenant, wanted, relation != "memberOf"), pageSize);
    }
    for (const auto &each : set == "users" ? tenant.users : tenant.devices) {
        const bool isMeant = textOf(each, "id") == wanted
            || (set == "users" && textOf(each, "userPrincipalName").compare(wanted, Qt::CaseInsensitive) == 0);
        if (!isMeant)
            continue;
        return isRelation
            ? showGroups(exchange, tenant, groupsOf(tenant, textOf(each, "id"), relation != "memberOf"), pageSize)
            : jsonAnswer(exchange, 200, each);
    }
    return absent(exchange, wanted);
}

} // namespace practice
