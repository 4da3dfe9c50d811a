#include "practice/tenantparts.h"

#include "practice/assignments.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace practice {
namespace {

constexpr QUuid space(0xb7f0c9de, 0x5a1c, 0x4f0c, 0x8a, 0x63, 0x6f, 0x1d, 0x7a, 0x3f, 0x9c, 0x55);

/// A day between March 2019 and the autumn of 2025, the same for the same id.
QDateTime dayOf(const QString &id, int earlier)
{
    quint32 hash = 2166136261U; // FNV-1a, as the same value is wanted on every computer
    for (const auto letter : id)
        hash = (hash ^ letter.unicode()) * 16777619U;
    const auto start = QDateTime::fromString(QStringLiteral("2019-03-04T06:00:00Z"), Qt::ISODateWithMs);
    return start.addDays((hash % 2400) / static_cast<quint32>(earlier)).addSecs(hash % 50000);
}

QString stamp(const QDateTime &when)
{
    return when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral(".1183652Z");
}

} // namespace

TenantParts::TenantParts(const QString &name)
{
    m_tenant.name = name;
    m_tenant.id = idFor(QStringLiteral("tenant"), name);
}

QString TenantParts::idFor(const QString &sort, const QString &name) const
{
    return QUuid::createUuidV5(space, QString(sort + QLatin1Char('/') + name)).toString(QUuid::WithoutBraces);
}

QString TenantParts::addGroup(const QString &name)
{
    const auto id = idFor(QStringLiteral("group"), name);
    m_tenant.groups.insert(id, name);
    return id;
}

QString TenantParts::deletedGroup(const QString &name) const { return idFor(QStringLiteral("deleted group"), name); }

QString TenantParts::addFilter(const QString &name, const QString &platform, const QString &rule)
{
    const auto id = idFor(QStringLiteral("filter"), name);
    m_tenant.filters.append({
        {QStringLiteral("id"), id},
        {QStringLiteral("createdDateTime"), QStringLiteral("2023-02-01T09:00:00Z")},
        {QStringLiteral("lastModifiedDateTime"), QStringLiteral("2025-02-01T09:00:00Z")},
        {QStringLiteral("displayName"), name},
        {QStringLiteral("description"), QString()},
        {QStringLiteral("platform"), platform},
        {QStringLiteral("assignmentFilterManagementType"), QStringLiteral("devices")},
        {QStringLiteral("rule"), rule},
        {QStringLiteral("roleScopeTags"), QJsonArray{QStringLiteral("0")}},
        {QStringLiteral("payloads"), QJsonArray()},
    });
    return id;
}

QString TenantParts::addConfiguration(const QString &type, const QString &name)
{
    const QString sort = QStringLiteral("configuration/") + type;
    const auto same = m_sameName[sort + QLatin1Char('/') + name]++;
    const auto id = idFor(sort, same > 0 ? QString(name + QString::number(same)) : name);
    QJsonObject body{
        {QStringLiteral("id"), id},
        {QStringLiteral("displayName"), name},
        {QStringLiteral("description"), QJsonValue()},
        {QStringLiteral("createdDateTime"), stamp(dayOf(id, 2))},
        {QStringLiteral("lastModifiedDateTime"), stamp(dayOf(id, 1))},
        {QStringLiteral("version"), static_cast<int>(id.at(0).unicode() % 7) + 1},
        {QStringLiteral("roleScopeTagIds"), QJsonArray{QStringLiteral("0")}},
        {QStringLiteral("supportsScopeTags"), true},
        {QStringLiteral("deviceManagementApplicabilityRuleOsEdition"), QJsonValue()},
        {QStringLiteral("deviceManagementApplicabilityRuleOsVersion"), QJsonValue()},
        {QStringLiteral("deviceManagementApplicabilityRuleDeviceMode"), QJsonValue()},
    };
    if (!type.isEmpty())
        body.insert(QStringLiteral("@odata.type"), QString(QStringLiteral("#microsoft.graph.") + type));
    if (type.contains(QLatin1String("TrustedRoot"))) {
        body.insert(QStringLiteral("trustedRootCertificate"), QStringLiteral("TUlJQg=="));
        body.insert(QStringLiteral("certFileName"), QStringLiteral("contoso-root.cer"));
    }
    m_tenant.configurations.insert(id, {.body = body, .assignments = {}, .references = {}});
    m_tenant.order.append(id);
    return id;
}

void TenantParts::describe(const QString &configuration, const QString &description)
{
    m_tenant.configurations[configuration].body.insert(QStringLiteral("description"), description);
}

void TenantParts::refer(const QString &from, const QString &property, const QList<QString> &to)
{
    m_tenant.configurations[from].references.insert(property, to);
}

void TenantParts::assign(
    const QString &configuration, const QJsonObject &target, const QString &intent, const QString &policySet)
{
    auto made = makeAssignment(configuration, target, intent);
    auto &assignments = m_tenant.configurations[configuration].assignments;
    const auto id = made.value(QLatin1String("id"));
    if (std::any_of(assignments.cbegin(), assignments.cend(),
            [&](const QJsonObject &each) { return each.value(QLatin1String("id")) == id; }))
        return;
    if (!policySet.isEmpty()) {
        made.insert(QStringLiteral("source"), QStringLiteral("policySets"));
        made.insert(QStringLiteral("sourceId"), policySet);
    }
    assignments.append(made);
}

QJsonObject TenantParts::target(const QString &type)
{
    return {
        {QStringLiteral("@odata.type"), QString(QStringLiteral("#microsoft.graph.") + type)},
        {QStringLiteral("deviceAndAppManagementAssignmentFilterId"), QJsonValue()},
        {QStringLiteral("deviceAndAppManagementAssignmentFilterType"), QStringLiteral("none")},
    };
}

QJsonObject TenantParts::group(const QString &id)
{
    auto made = target(QStringLiteral("groupAssignmentTarget"));
    made.insert(QStringLiteral("groupId"), id);
    return made;
}

QJsonObject TenantParts::exclusion(const QString &id)
{
    auto made = target(QStringLiteral("exclusionGroupAssignmentTarget"));
    made.insert(QStringLiteral("groupId"), id);
    return made;
}

QJsonObject TenantParts::allDevices() { return target(QStringLiteral("allDevicesAssignmentTarget")); }

QJsonObject TenantParts::allUsers() { return target(QStringLiteral("allLicensedUsersAssignmentTarget")); }

QJsonObject TenantParts::filtered(QJsonObject target, const QString &filter, bool include)
{
    target.insert(QStringLiteral("deviceAndAppManagementAssignmentFilterId"), filter);
    target.insert(QStringLiteral("deviceAndAppManagementAssignmentFilterType"),
        include ? QStringLiteral("include") : QStringLiteral("exclude"));
    return target;
}

Tenant TenantParts::finished()
{
    std::stable_sort(m_tenant.order.begin(), m_tenant.order.end(), [this](const QString &left, const QString &right) {
        const auto name = [this](const QString &id) {
            return m_tenant.configurations.constFind(id)->body.value(QLatin1String("displayName")).toString();
        };
        return name(left) < name(right);
    });
    return std::move(m_tenant);
}

} // namespace practice
