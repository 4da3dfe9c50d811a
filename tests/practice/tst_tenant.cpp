#include "inventory/certificatepaths.h"
#include "practice/tenantbuilder.h"

#include <QSet>
#include <QTest>

#include <functional>

using inventory::CertificatePaths;
using inventory::ConfigurationTypes;
using practice::Tenant;

namespace {

QString typeOf(const Tenant::Configuration &configuration)
{
    return configuration.body.value(QLatin1String("@odata.type")).toString().mid(17);
}

QString nameOf(const Tenant::Configuration &configuration)
{
    return configuration.body.value(QLatin1String("displayName")).toString();
}

bool isSet(const Tenant &tenant, const inventory::NavigationProperty &property)
{
    for (const auto &configuration : tenant.configurations)
        if (ConfigurationTypes::builtIn().derivesFrom(typeOf(configuration), property.owningType)
            && !configuration.references.value(property.name).isEmpty())
            return true;
    return false;
}

/// How many references follow one another from here, without going round in circles.
int depth(const Tenant &tenant, const QString &id, const QSet<QString> &above)
{
    int deepest = 0;
    for (const auto &referenced : tenant.configurations.value(id).references)
        for (const auto &next : referenced)
            if (!above.contains(next))
                deepest = qMax(deepest, 1 + depth(tenant, next, QSet<QString>(above) << next));
    return deepest;
}

QList<QJsonObject> allAssignments(const Tenant &tenant)
{
    QList<QJsonObject> all;
    for (const auto &id : tenant.order)
        all += tenant.configurations.value(id).assignments;
    return all;
}

using AssignmentTest = std::function<bool(const Tenant &, const QJsonObject &, const QJsonObject &)>;
using NameTest = std::function<bool(const QString &)>;

} // namespace

Q_DECLARE_METATYPE(AssignmentTest)
Q_DECLARE_METATYPE(NameTest)

class TenantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNavigationPropertyIsSet_data()
    {
        QTest::addColumn<qsizetype>("row");
        const auto &all = CertificatePaths::builtIn().all();
        QCOMPARE(all.size(), 58);
        for (qsizetype row = 0; row < all.size(); ++row)
            QTest::newRow(qPrintable(QString(all.at(row).owningType + QLatin1Char('/') + all.at(row).name))) << row;
    }

    void everyNavigationPropertyIsSet()
    {
        QFETCH(qsizetype, row);
        QVERIFY(isSet(m_tenant, CertificatePaths::builtIn().all().at(row)));
    }

    void everyConcreteTypeWithACertificatePathIsThere()
    {
        QSet<QString> present;
        for (const auto &configuration : m_tenant.configurations)
            present.insert(typeOf(configuration));
        int owners = 0;
        const auto types = ConfigurationTypes::builtIn().all();
        for (const auto &type : types) {
            if (type.isAbstract || CertificatePaths::builtIn().of(type.name, ConfigurationTypes::builtIn()).isEmpty())
                continue;
            ++owners;
            QVERIFY2(present.contains(type.name), qPrintable(type.name));
        }
        QVERIFY(owners >= 36);
    }

    void referencesFitTheMetadata()
    {
        const auto &types = ConfigurationTypes::builtIn();
        for (const auto &configuration : m_tenant.configurations) {
            const auto paths = CertificatePaths::builtIn().of(typeOf(configuration), types);
            for (auto it = configuration.references.cbegin(); it != configuration.references.cend(); ++it) {
                const auto property = std::find_if(
                    paths.cbegin(), paths.cend(), [&](const auto &each) { return each.name == it.key(); });
                QVERIFY2(property != paths.cend(), qPrintable(nameOf(configuration)));
                QVERIFY(property->isCollection || it.value().size() == 1);
                for (const auto &id : it.value()) {
                    QVERIFY(m_tenant.configurations.contains(id));
                    QVERIFY(types.derivesFrom(typeOf(m_tenant.configurations.value(id)), property->targetType));
                }
            }
        }
    }

    void someReferencesAreNotSet()
    {
        int unset = 0;
        for (const auto &configuration : m_tenant.configurations) {
            const auto paths = CertificatePaths::builtIn().of(typeOf(configuration), ConfigurationTypes::builtIn());
            for (const auto &property : paths)
                unset += configuration.references.value(property.name).isEmpty() ? 1 : 0;
        }
        QVERIFY(unset >= 6);
    }

    void identityLeadsToRootOnEveryPlatform_data()
    {
        QTest::addColumn<QString>("prefix");
        for (const auto *prefix : {"androidDeviceOwner", "androidEas", "androidForWork", "androidWorkProfile", "aosp",
                 "ios", "macOS", "windowsWifi", "windowsPhone81"})
            QTest::newRow(prefix) << QString::fromLatin1(prefix);
    }

    void identityLeadsToRootOnEveryPlatform()
    {
        QFETCH(QString, prefix);
        int deepest = 0;
        for (const auto &id : m_tenant.order)
            if (typeOf(m_tenant.configurations.value(id)).startsWith(prefix))
                deepest = qMax(deepest, depth(m_tenant, id, {id}));
        QVERIFY(deepest >= 2);
    }

    void domainJoinsReferToThemselvesAndInCircles()
    {
        const auto property = QStringLiteral("networkAccessConfigurations");
        bool itself = false;
        bool circle = false;
        for (auto it = m_tenant.configurations.cbegin(); it != m_tenant.configurations.cend(); ++it) {
            const auto referenced = it->references.value(property);
            itself = itself || referenced.contains(it.key());
            for (const auto &id : referenced)
                circle = circle
                    || (id != it.key()
                        && m_tenant.configurations.value(id).references.value(property).contains(it.key()));
        }
        QVERIFY(itself);
        QVERIFY(circle);
    }

    void rootCertificatesAreShared()
    {
        QHash<QString, int> referrers;
        for (const auto &configuration : m_tenant.configurations)
            for (const auto &ids : configuration.references)
                for (const auto &id : ids)
                    ++referrers[id];
        QVERIFY(*std::max_element(referrers.cbegin(), referrers.cend()) >= 6);
    }

    void everyKindOfTargetIsThere_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto *kind : {"groupAssignmentTarget", "exclusionGroupAssignmentTarget",
                 "allDevicesAssignmentTarget", "allLicensedUsersAssignmentTarget",
                 "configurationManagerCollectionAssignmentTarget", "someFutureAssignmentTarget"})
            QTest::newRow(kind) << QString(QStringLiteral("#microsoft.graph.") + QLatin1String(kind));
    }

    void everyKindOfTargetIsThere()
    {
        QFETCH(QString, kind);
        const auto all = allAssignments(m_tenant);
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const QJsonObject &each) {
            return each.value(QLatin1String("target")).toObject().value(QLatin1String("@odata.type")) == kind;
        }));
    }

    void assignmentsThatArePeculiarAreThere_data()
    {
        QTest::addColumn<AssignmentTest>("test");
        const auto filterIds = [](const Tenant &tenant) {
            QSet<QString> ids;
            for (const auto &filter : tenant.filters)
                ids.insert(filter.value(QLatin1String("id")).toString());
            return ids;
        };
        const QLatin1String filter("deviceAndAppManagementAssignmentFilterId");
        const QLatin1String filterType("deviceAndAppManagementAssignmentFilterType");
        QTest::newRow("from a policy set") << AssignmentTest([](auto &, auto &assignment, auto &) {
            return assignment.value(QLatin1String("source")) == QStringLiteral("policySets");
        });
        QTest::newRow("with the intent to remove") << AssignmentTest([](auto &, auto &assignment, auto &) {
            return assignment.value(QLatin1String("intent")) == QStringLiteral("remove");
        });
        QTest::newRow("to a deleted group") << AssignmentTest([](auto &tenant, auto &, auto &target) {
            const auto group = target.value(QLatin1String("groupId")).toString();
            return !group.isEmpty() && !tenant.groups.contains(group);
        });
        QTest::newRow("with an include filter") << AssignmentTest([=](auto &tenant, auto &, auto &target) {
            return target.value(filterType) == QStringLiteral("include")
                && filterIds(tenant).contains(target.value(filter).toString());
        });
        QTest::newRow("with an exclude filter") << AssignmentTest(
            [=](auto &, auto &, auto &target) { return target.value(filterType) == QStringLiteral("exclude"); });
        QTest::newRow("with a filter that does not exist") << AssignmentTest([=](auto &tenant, auto &, auto &target) {
            const auto id = target.value(filter).toString();
            return !id.isEmpty() && !filterIds(tenant).contains(id);
        });
    }

    void assignmentsThatArePeculiarAreThere()
    {
        QFETCH(AssignmentTest, test);
        const auto all = allAssignments(m_tenant);
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const QJsonObject &each) {
            return test(m_tenant, each, each.value(QLatin1String("target")).toObject());
        }));
    }

    void assignmentIdsAreUniqueInTheirConfiguration()
    {
        for (const auto &configuration : m_tenant.configurations) {
            QSet<QString> ids;
            for (const auto &assignment : configuration.assignments)
                ids.insert(assignment.value(QLatin1String("id")).toString());
            QCOMPARE(ids.size(), configuration.assignments.size());
        }
    }

    void countsAreThoseOfAHelpdeskDay()
    {
        QVERIFY2(m_tenant.order.size() >= 110 && m_tenant.order.size() <= 150,
            qPrintable(QString::number(m_tenant.order.size())));
        QCOMPARE(m_tenant.order.size(), m_tenant.configurations.size());
        int most = 0;
        int none = 0;
        for (const auto &configuration : m_tenant.configurations) {
            most = qMax(most, static_cast<int>(configuration.assignments.size()));
            none += configuration.assignments.isEmpty() ? 1 : 0;
        }
        QCOMPARE(most, 200);
        QVERIFY(none >= 2);
    }

    void namesThatAreHardToShowAreThere_data()
    {
        QTest::addColumn<NameTest>("test");
        QTest::newRow("250 characters") << NameTest([](auto &name) { return name.size() == 250; });
        QTest::newRow("Hebrew") << NameTest([](auto &name) { return name.contains(QChar(0x05E8)); });
        QTest::newRow("Arabic") << NameTest([](auto &name) { return name.contains(QChar(0x0634)); });
        QTest::newRow("markup") << NameTest(
            [](auto &name) { return name.contains(QLatin1String("<b>Click <a href=")); });
        QTest::newRow("control characters") << NameTest([](auto &name) { return name.contains(QLatin1Char('\a')); });
        QTest::newRow("a bidirectional override") << NameTest([](auto &name) { return name.contains(QChar(0x202E)); });
        QTest::newRow("an emoji") << NameTest([](auto &name) { return name.contains(QChar(0xD83D)); });
        QTest::newRow("a formula") << NameTest([](auto &name) { return name.startsWith(QLatin1Char('=')); });
        QTest::newRow("ampersands") << NameTest([](auto &name) { return name.contains(QLatin1String("R&D &amp;")); });
        QTest::newRow("nothing at all") << NameTest([](auto &name) { return name.isEmpty(); });
    }

    void namesThatAreHardToShowAreThere()
    {
        QFETCH(NameTest, test);
        QVERIFY(std::any_of(m_tenant.configurations.cbegin(), m_tenant.configurations.cend(),
            [&](const auto &configuration) { return test(nameOf(configuration)); }));
    }

    void twoProfilesShareAName()
    {
        QHash<QString, int> names;
        for (const auto &configuration : m_tenant.configurations)
            ++names[nameOf(configuration)];
        QCOMPARE(names.value(QStringLiteral("WIN - Twin profile")), 2);
    }

    void typesThatNobodyKnowsAreThere()
    {
        int unknown = 0;
        int without = 0;
        for (const auto &configuration : m_tenant.configurations) {
            const auto type = typeOf(configuration);
            without += type.isEmpty() ? 1 : 0;
            unknown += !type.isEmpty() && !ConfigurationTypes::builtIn().find(type) ? 1 : 0;
        }
        QCOMPARE(unknown, 1);
        QCOMPARE(without, 1);
    }

    void everyStartIsTheSame()
    {
        const auto again = practice::buildTenant();
        QCOMPARE(again.order, m_tenant.order);
        QCOMPARE(again.groups, m_tenant.groups);
        QCOMPARE(allAssignments(again), allAssignments(m_tenant));
    }

    void theLargeTenantHasTheSizeAskedFor()
    {
        const auto large = practice::buildLargeTenant(1000, 50);
        QCOMPARE(large.order.size(), 1000);
        QCOMPARE(large.groups.size(), 50);
        int references = 0;
        for (const auto &configuration : large.configurations) {
            references += configuration.references.isEmpty() ? 0 : 1;
            QCOMPARE(configuration.assignments.size(), 3);
        }
        QCOMPARE(references, 100);
    }

private:
    Tenant m_tenant = practice::buildTenant();
};

QTEST_GUILESS_MAIN(TenantTest)
#include "tst_tenant.moc"
