#include "practice/tenantbuilder.h"

#include "inventory/certificatepaths.h"
#include "practice/names.h"
#include "practice/people.h"
#include "practice/tenantparts.h"

#include <algorithm>
#include <array>

namespace practice {
namespace {

using inventory::CertificatePaths;
using inventory::ConfigurationTypes;
using inventory::NavigationProperty;

constexpr QLatin1String anyType("deviceConfiguration");

QList<NavigationProperty> pathsOf(const QString &type)
{
    return CertificatePaths::builtIn().of(type, ConfigurationTypes::builtIn());
}

/// Concrete types in the order of their names, as the table keeps none.
QList<QString> concreteTypes()
{
    QList<QString> names;
    const auto all = ConfigurationTypes::builtIn().all();
    for (const auto &type : all)
        if (!type.isAbstract)
            names.append(type.name);
    std::sort(names.begin(), names.end());
    return names;
}

/// Whether some navigation property refers to configurations of this type, other than to any configuration.
bool isReferredTo(const QString &type)
{
    const auto &all = CertificatePaths::builtIn().all();
    return std::any_of(all.cbegin(), all.cend(), [&](const NavigationProperty &property) {
        return property.targetType != anyType && ConfigurationTypes::builtIn().derivesFrom(type, property.targetType);
    });
}

class PracticeTenant
{
public:
    Tenant build()
    {
        for (const auto &name : groupNames())
            m_groups.append(m_parts.addGroup(name));
        for (const auto &text : filterTexts())
            m_filters.append(m_parts.addFilter(
                QString::fromUtf8(text.name), QString::fromLatin1(text.platform), QString::fromLatin1(text.rule)));
        addCertificates();
        addOwners();
        addOwnersWithGaps();
        addDomainJoins();
        addPlainProfiles();
        addHardNames();
        addRareThings();
        addRareAssignments();
        auto tenant = m_parts.finished();
        addPeople(tenant, m_groups);
        return tenant;
    }

private:
    QString add(const QString &type, const QString &name)
    {
        const auto id = m_parts.addConfiguration(type, name);
        m_ofType[type].append(id);
        return id;
    }

    /// Everything that a property may refer to; what leads further comes first, so that chains are as deep as can be.
    QList<QString> candidates(const QString &targetType) const
    {
        QList<QString> leading;
        QList<QString> ending;
        const auto types = concreteTypes();
        for (const auto &type : types)
            if (ConfigurationTypes::builtIn().derivesFrom(type, targetType))
                (pathsOf(type).isEmpty() ? ending : leading) += m_ofType.value(type);
        return leading + ending;
    }

    void referToAll(const QString &id, const QString &type)
    {
        qsizetype turn = 0;
        const auto paths = pathsOf(type);
        for (const auto &property : paths) {
            if (property.targetType == anyType)
                continue; // domain joins have an occasion of their own
            const auto found = candidates(property.targetType);
            if (found.isEmpty())
                continue;
            if (property.isCollection)
                m_parts.refer(id, property.name, found.mid(0, 2));
            else
                m_parts.refer(id, property.name, {found.at(turn++ % found.size())});
        }
    }

    void addCertificates()
    {
        const auto types = concreteTypes();
        for (const auto &type : types) {
            if (!isReferredTo(type) || !pathsOf(type).isEmpty())
                continue;
            assignSome(add(type, profileName(type)));
            if (type.contains(QLatin1String("TrustedRoot")) && !type.contains(QLatin1String("Phone")))
                assignSome(add(type, QString(platformPrefix(type) + QStringLiteral(" - Contoso Issuing CA 2"))));
        }
        for (const auto &type : types) {
            if (!isReferredTo(type) || pathsOf(type).isEmpty())
                continue;
            const auto id = add(type, profileName(type));
            referToAll(id, type);
            assignSome(id);
        }
    }

    void addOwners()
    {
        const auto types = concreteTypes();
        for (const auto &type : types) {
            const auto paths = pathsOf(type);
            if (paths.isEmpty() || isReferredTo(type) || paths.first().targetType == anyType)
                continue;
            const auto id = add(type, profileName(type));
            m_parts.describe(id, QStringLiteral("Rolled out by the network team. Change 10%1.").arg(m_ofType.size()));
            referToAll(id, type);
            assignSome(id);
        }
    }

    /// The same again for the types that people have most of, with certificates that were never chosen.
    void addOwnersWithGaps()
    {
        const std::array<const char *, 6> types{"windowsWifiEnterpriseEAPConfiguration",
            "windowsWiredNetworkConfiguration", "windows10VpnConfiguration", "iosEnterpriseWiFiConfiguration",
            "macOSEnterpriseWiFiConfiguration", "androidDeviceOwnerEnterpriseWiFiConfiguration"};
        for (const auto *each : types) {
            const auto type = QString::fromLatin1(each);
            const auto id = add(type, QString(platformPrefix(type) + QStringLiteral(" - Warehouse network")));
            const auto paths = pathsOf(type);
            for (const auto &property : paths)
                if (property.isCollection)
                    m_parts.refer(id, property.name, candidates(property.targetType).mid(0, 1));
            assignSome(id);
        }
    }

    /// The only references that may run in a circle.
    void addDomainJoins()
    {
        const auto type = QStringLiteral("windowsDomainJoinConfiguration");
        const auto property = QStringLiteral("networkAccessConfigurations");
        const auto office = add(type, QStringLiteral("WIN - Hybrid domain join"));
        const auto branch = add(type, QStringLiteral("WIN - Hybrid domain join - Branches"));
        const auto lab = add(type, QStringLiteral("WIN - Hybrid domain join - Lab"));
        const auto unused = add(type, QStringLiteral("WIN - Hybrid domain join - Not connected"));
        const auto wireless = m_ofType.value(QStringLiteral("windowsWifiEnterpriseEAPConfiguration"));
        const auto wired = m_ofType.value(QStringLiteral("windowsWiredNetworkConfiguration"));
        const auto vpn = m_ofType.value(QStringLiteral("windows10VpnConfiguration"));
        m_parts.refer(office, property, wireless + wired + vpn);
        m_parts.refer(branch, property, QList<QString>{office} + wired.mid(0, 1) + QList<QString>{lab});
        m_parts.refer(lab, property, QList<QString>{lab, branch} + wireless.mid(0, 1));
        for (const auto &id : {office, branch, lab, unused})
            assignSome(id);
    }

    void addPlainProfiles()
    {
        for (const auto &profile : plainProfiles()) {
            const auto type = QString::fromLatin1(profile.type);
            const QString name = platformPrefix(type) + QStringLiteral(" - ") + QString::fromUtf8(profile.name);
            assignSome(add(type, name));
        }
    }

    void addHardNames()
    {
        const std::array<const char *, 4> types{"windows10GeneralConfiguration",
            "windowsWifiEnterpriseEAPConfiguration", "iosScepCertificateProfile", "macOSWiredNetworkConfiguration"};
        size_t turn = 0;
        for (const auto &name : hardNames()) {
            const auto type = QString::fromLatin1(types.at(turn++ % types.size()));
            const auto id = add(type, name);
            referToAll(id, type);
            assignSome(id);
        }
    }

    void addRareThings()
    {
        assignSome(add(QStringLiteral("somethingNewConfiguration"), QStringLiteral("WIN - Feature of next year")));
        assignSome(add({}, QStringLiteral("A profile whose type the service left out")));
        add(QStringLiteral("windows10GeneralConfiguration"), QStringLiteral("WIN - Draft, not assigned"));
        add(QStringLiteral("iosGeneralDeviceConfiguration"), QStringLiteral("IOS - Draft, not assigned"));
        const auto stores
            = add(QStringLiteral("windows10CustomConfiguration"), QStringLiteral("WIN - Stores (one group for each)"));
        m_parts.describe(stores, QStringLiteral("Two hundred groups, because every store has its own."));
        for (int i = 1; i <= 200; ++i) {
            const auto place = storeNames().at(i % storeNames().size());
            const QString name = QStringLiteral("SG-Store-%1 ").arg(i, 4, 10, QLatin1Char('0')) + place;
            m_parts.assign(stores, TenantParts::group(m_parts.addGroup(name)));
        }
    }

    void addRareAssignments()
    {
        const auto id
            = add(QStringLiteral("windows10CustomConfiguration"), QStringLiteral("WIN - Every kind of target"));
        m_parts.describe(id, QStringLiteral("For practising: one assignment of every kind there is."));
        m_parts.assign(id, TenantParts::group(m_groups.at(0)));
        m_parts.assign(id, TenantParts::exclusion(m_groups.at(23)));
        m_parts.assign(id, TenantParts::allDevices());
        m_parts.assign(id, TenantParts::filtered(TenantParts::allUsers(), m_filters.at(6), false));
        auto collection = TenantParts::target(QStringLiteral("configurationManagerCollectionAssignmentTarget"));
        collection.insert(QStringLiteral("collectionId"), QStringLiteral("SMS00001"));
        m_parts.assign(id, collection);
        auto future = TenantParts::target(QStringLiteral("someFutureAssignmentTarget"));
        future.insert(QStringLiteral("siteId"), QStringLiteral("site-17"));
        m_parts.assign(id, future);
        m_parts.assign(id, TenantParts::filtered(TenantParts::group(m_groups.at(1)), m_filters.at(0), true));
        m_parts.assign(id, TenantParts::filtered(TenantParts::group(m_groups.at(2)), m_filters.at(1), false));
        m_parts.assign(id,
            TenantParts::filtered(TenantParts::group(m_groups.at(3)),
                m_parts.idFor(QStringLiteral("deleted filter"), QStringLiteral("Old laptops")), true));
        m_parts.assign(id, TenantParts::group(m_groups.at(4)), QStringLiteral("remove"));
        m_parts.assign(id, TenantParts::group(m_groups.at(5)), QStringLiteral("apply"),
            m_parts.idFor(QStringLiteral("policy set"), QStringLiteral("Frontline starter kit")));
        m_parts.assign(id, TenantParts::group(m_parts.deletedGroup(QStringLiteral("SG-Project-Aurora"))));
        m_parts.assign(id, TenantParts::exclusion(m_parts.deletedGroup(QStringLiteral("SG-Project-Borealis"))));
    }

    quint32 random(quint32 below)
    {
        m_seed = m_seed * 1664525U + 1013904223U; // Numerical Recipes; the same row at every start
        return (m_seed >> 9) % below;
    }

    QString someGroup() { return m_groups.at(random(static_cast<quint32>(m_groups.size()))); }

    /// What an ordinary profile has: a few groups, sometimes everybody, sometimes an exclusion, now and then a filter.
    void assignSome(const QString &id)
    {
        const auto count = random(5);
        for (quint32 i = 0; i < count; ++i) {
            auto target = TenantParts::group(someGroup());
            if (random(4) == 0)
                target = TenantParts::filtered(
                    target, m_filters.at(random(static_cast<quint32>(m_filters.size()))), random(3) != 0);
            m_parts.assign(id, target);
        }
        const auto wide = random(7);
        if (wide == 0)
            m_parts.assign(id, TenantParts::allDevices());
        if (wide == 1)
            m_parts.assign(id, TenantParts::allUsers());
        if (random(4) == 0)
            m_parts.assign(id, TenantParts::exclusion(m_groups.at(23 + random(3))));
        if (random(12) == 0)
            m_parts.assign(id, TenantParts::group(m_parts.deletedGroup(QStringLiteral("SG-Project-Aurora"))));
        if (random(10) == 0)
            m_parts.assign(id, TenantParts::group(someGroup()), QStringLiteral("apply"),
                m_parts.idFor(QStringLiteral("policy set"), QStringLiteral("Frontline starter kit")));
    }

    TenantParts m_parts{QStringLiteral("Contoso Practice")};
    QList<QString> m_groups;
    QList<QString> m_filters;
    QHash<QString, QList<QString>> m_ofType;
    quint32 m_seed = 20260101;
};

} // namespace

Tenant buildTenant() { return PracticeTenant().build(); }

Tenant buildLargeTenant(int configurations, int groups)
{
    TenantParts parts(QStringLiteral("Contoso Practice (large)"));
    QList<QString> groupIds;
    for (int i = 0; i < groups; ++i)
        groupIds.append(parts.addGroup(QStringLiteral("SG-Large-%1").arg(i, 6, 10, QLatin1Char('0'))));
    QString root;
    for (int i = 0; i < configurations; ++i) {
        const auto number = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        const bool isRoot = i % 100 == 0;
        const bool refers = i % 10 == 1;
        const auto type = isRoot ? QStringLiteral("windows81TrustedRootCertificate")
            : refers             ? QStringLiteral("windows81SCEPCertificateProfile")
                                 : QStringLiteral("windows10CustomConfiguration");
        const auto id = parts.addConfiguration(type, QString(QStringLiteral("WIN - Profile ") + number));
        if (isRoot)
            root = id;
        if (refers)
            parts.refer(id, QStringLiteral("rootCertificate"), {root});
        for (int j = 0; j < 3 && groups > 0; ++j)
            parts.assign(id, TenantParts::group(groupIds.at((i * 7 + j * 13) % groups)));
    }
    return parts.finished();
}

} // namespace practice
