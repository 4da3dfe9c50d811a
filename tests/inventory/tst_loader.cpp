#include "loaderfixture.h"

#include "practice/tenantbuilder.h"

using namespace inventory;

namespace {

using Assignments = Reading<QList<Assignment>>;
using Reference = Reading<QList<core::ConfigurationId>>;
using Fixture = LoaderFixture;

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestCounts_data()
    {
        QTest::addColumn<int>("profiles");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("groupRequests");
        QTest::addColumn<int>("batches");
        QTest::newRow("one of everything") << 20 << 3 << 1 << 1 << 1;
        QTest::newRow("one more than fits in a batch") << 21 << 3 << 1 << 1 << 2;
        QTest::newRow("several pages") << 60 << 3 << 3 << 1 << 3;
        QTest::newRow("one more group than fits") << 1001 << 1001 << 41 << 2 << 51;
    }

    void requestCounts()
    {
        QFETCH(int, profiles);
        QFETCH(int, groups);
        QFETCH(int, pages);
        QFETCH(int, groupRequests);
        QFETCH(int, batches);
        Fixture fixture(scepTenant(profiles, groups), pagesOf(25));
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.network.count("/deviceManagement/deviceConfigurations"), pages);
        QCOMPARE(fixture.network.count("/deviceManagement/assignmentFilters"), 1);
        QCOMPARE(fixture.network.count("/directoryObjects/getByIds"), groupRequests);
        QCOMPARE(fixture.network.count("/$batch"), batches);
        QCOMPARE(fixture.network.asked.size(), pages + 1 + groupRequests + batches);
        QCOMPARE(fixture.network.parts.size(), profiles);
        QCOMPARE(fixture.inventory.listed().size(), profiles + 1);
        QCOMPARE(fixture.inventory.assignmentCount(), profiles + 1);
        QCOMPARE(fixture.inventory.referrers({QStringLiteral("root")}).size(), profiles);
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g0")}).name, QStringLiteral("Group 0"));
        QVERIFY(fixture.network.parts.first().contains(
            QLatin1String("/microsoft.graph.iosScepCertificateProfile/rootCertificate")));
    }

    void groupsAreAskedForInTheSameOrderEachTime()
    {
        Fixture fixture(scepTenant(60, 50));
        QList<QByteArray> bodies;
        fixture.network.intercept = [&bodies](const QByteArray &path, const QByteArray &body) {
            if (path.startsWith("/directoryObjects/getByIds"))
                bodies.append(body);
            return std::optional<WatchedNetwork::Canned>();
        };
        QVERIFY(fixture.load());
        QCOMPARE(bodies.size(), 1);
        const auto ids = QJsonDocument::fromJson(bodies.first()).object().value(QLatin1String("ids")).toArray();
        QCOMPARE(ids.size(), 50);
        for (qsizetype i = 1; i < ids.size(); ++i)
            QVERIFY(ids.at(i - 1).toString() < ids.at(i).toString());
    }

    void groupsAreNotAskedForWhereNamesAreOff()
    {
        Fixture fixture(scepTenant(20, 3));
        const core::GroupId group{QStringLiteral("g0")};
        const auto state = [&] { return fixture.inventory.groupName(group).state; };
        fixture.loader->setGroupNames(false);
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.network.count("/directoryObjects/getByIds"), 0);
        QCOMPARE(state(), GroupName::State::Unresolved);

        // Switched on, nothing else is read again.
        const auto asked = fixture.network.asked.size();
        fixture.loader->setGroupNames(true);
        QVERIFY(fixture.passUntil([&] { return state() == GroupName::State::Named; }));
        QCOMPARE(fixture.network.asked.size(), asked + 1);

        // Switched off while they are asked for, they are not taken any more.
        fixture.loader->load();
        QVERIFY(fixture.passUntil([&] { return fixture.network.count("/directoryObjects/getByIds") == 2; }, 1));
        fixture.loader->setGroupNames(false);
        QCOMPARE(state(), GroupName::State::Unresolved);
        QVERIFY(fixture.finish(2));
        QCOMPARE(state(), GroupName::State::Unresolved);
        QVERIFY(fixture.load());
        QCOMPARE(fixture.network.count("/directoryObjects/getByIds"), 2);
    }

    void everythingOfThePracticeTenantBecomesKnown()
    {
        Fixture fixture(practice::buildTenant());
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        const auto &inventory = fixture.inventory;
        QCOMPARE(inventory.listed().size(), fixture.service.tenant().order.size());
        for (const auto &id : inventory.listed()) {
            QVERIFY2(inventory.assignments(id).isKnown(), qPrintable(id.value));
            QCOMPARE(inventory.assignments(id).value().size(),
                fixture.service.tenant().configurations.value(id.value).assignments.size());
            for (const auto &property : inventory.paths().of(inventory.find(id)->type, inventory.types()))
                QVERIFY2(inventory.reference({id, property.name}).isKnown(), qPrintable(id.value + property.name));
        }
        QVERIFY(inventory.unresolvedGroups().isEmpty());
        // Nothing was read twice.
        QCOMPARE(QSet<QString>(fixture.network.parts.cbegin(), fixture.network.parts.cend()).size(),
            fixture.network.parts.size());
    }

    void pagesCanBeUsedAsTheyCome()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(25));
        QSignalSpy progressed(fixture.loader.get(), &Loader::progressed);
        fixture.loader->load();
        QCOMPARE(fixture.loader->state(), Loader::State::Listing);
        QVERIFY(fixture.passUntil([&] { return progressed.size() == 1; }));
        QCOMPARE(progressed.first().first().toInt(), 25);
        QCOMPARE(fixture.inventory.listed().size(), 25);
        QVERIFY(fixture.inventory.assignments({QStringLiteral("scep1")}).isKnown());
        QCOMPARE(fixture.loader->state(), Loader::State::Listing);
        QVERIFY(fixture.finish());
        QCOMPARE(progressed.last().first().toInt(), 61);
        QCOMPARE(fixture.loader->state(), Loader::State::Idle);
    }

    void aReferenceIsReadFirstWhenSomebodyLooksAtIt()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(100));
        QSignalSpy state(fixture.loader.get(), &Loader::stateChanged);
        fixture.loader->load();
        QVERIFY(fixture.passUntil([&] { return fixture.loader->state() == Loader::State::Completing; }));
        fixture.loader->want(rootOf(59));
        fixture.loader->want(rootOf(58));
        QVERIFY(fixture.finish());
        QVERIFY(fixture.network.parts.at(0).contains(QLatin1String("scep59/")));
        QVERIFY(fixture.network.parts.at(1).contains(QLatin1String("scep58/")));
        QCOMPARE(fixture.network.parts.size(), 60);
        QCOMPARE(fixture.network.count("/$batch"), 3);
    }

    void aReferenceIsReadEvenWhileTheListIsStillComing()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(5));
        QSignalSpy progressed(fixture.loader.get(), &Loader::progressed);
        fixture.loader->load();
        QVERIFY(fixture.passUntil([&] { return progressed.size() == 1; }));
        fixture.loader->want(rootOf(0));
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.reference(rootOf(0)).isKnown(); }));
        QCOMPARE(fixture.loader->state(), Loader::State::Listing);
        QVERIFY(fixture.finish());
        QCOMPARE(fixture.network.parts.size(), 60); // not read again
    }

    void referencesAreReadWhileTheListIsStillComing()
    {
        Fixture fixture(scepTenant(210, 2), pagesOf(25));
        QVERIFY(fixture.load());
        const auto &asked = fixture.network.asked;
        const auto isPage = [](const QByteArray &path) { return path.contains("skiptoken"); };
        const auto firstBatch = asked.indexOf("/$batch");
        const auto lastPage = std::find_if(asked.crbegin(), asked.crend(), isPage);
        QVERIFY(firstBatch > 0);
        QVERIFY(asked.crend() - lastPage > firstBatch + 1);
        QCOMPARE(fixture.network.count("/$batch"), 11); // full ones, but for the last
    }

    void pagesDoNotWaitForReferences()
    {
        Fixture fixture(scepTenant(1001, 2), pagesOf(25));
        fixture.loader->load();
        QVERIFY(fixture.passUntil([&] { return fixture.loader->state() == Loader::State::Completing; }));
        const auto before = fixture.network.parts.size(); // half of what is allowed in 20 s
        QVERIFY2(before > 400 && before <= 500, qPrintable(QString::number(before)));
        QVERIFY(fixture.finish());
        QCOMPARE(fixture.network.parts.size(), 1001);
    }

    void deletedGroupsAreNamedAsSuch()
    {
        auto tenant = scepTenant(2, 2);
        tenant.groups.remove(QStringLiteral("g1"));
        Fixture fixture(tenant);
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g0")}).state, GroupName::State::Named);
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g1")}).state, GroupName::State::Deleted);
    }

    void listsThatWereCutOffAreFollowed()
    {
        practice::Tenant tenant;
        QList<QString> groups;
        for (int i = 0; i < 95; ++i)
            groups.append(QStringLiteral("g%1").arg(i));
        Fixture::add(tenant, QStringLiteral("c"), "iosGeneralDeviceConfiguration", groups);
        practice::Service::Options options;
        options.assignmentsPageSize = 20;
        Fixture fixture(tenant, options);
        QSignalSpy assigned(&fixture.inventory, &Inventory::assignmentsChanged);
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.inventory.assignments({QStringLiteral("c")}).value().size(), 95);
        QCOMPARE(fixture.inventory.assignmentCount(), 95);
        QCOMPARE(fixture.network.count("/directoryObjects/getByIds"), 1);
        QCOMPARE(assigned.size(), 2); // being read, known: never a part
    }

    void listsThatDidNotComeAreReadInBatches()
    {
        Fixture fixture(scepTenant(25, 2));
        QJsonArray items;
        for (int i = 0; i < 25; ++i)
            items.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("scep%1").arg(i)}});
        const auto page = QJsonDocument(QJsonObject{{QStringLiteral("value"), items}}).toJson();
        fixture.network.intercept = [page](const QByteArray &path, const QByteArray &) {
            return path.startsWith("/deviceManagement/deviceConfigurations?") ? answered(200, page) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.network.count("/$batch"), 2);
        QCOMPARE(fixture.network.parts.size(), 25);
        QCOMPARE(fixture.inventory.assignmentCount(), 25);
    }

    void configurationsThatAreNotListedAreMetBehindReferences()
    {
        practice::Tenant tenant;
        Fixture::add(tenant, QStringLiteral("root"), "iosTrustedRootCertificate", {QStringLiteral("g")}, {}, false);
        Fixture::add(tenant, QStringLiteral("scep"), "iosScepCertificateProfile", {QStringLiteral("h")},
            {{root, {QStringLiteral("root")}}}, false);
        Fixture::add(tenant, QStringLiteral("vpn"), "iosVpnConfiguration", {}, {{identity, {QStringLiteral("scep")}}});
        tenant.groups.insert(QStringLiteral("g"), QStringLiteral("G"));
        Fixture fixture(tenant);
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.inventory.listed().size(), 1);
        QCOMPARE(fixture.inventory.assignments({QStringLiteral("scep")}).value().size(), 1);
        QCOMPARE(fixture.inventory.assignments({QStringLiteral("root")}).value().size(), 1);
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g")}).name, QStringLiteral("G"));
        QCOMPARE(QSet<QString>(fixture.network.parts.cbegin(), fixture.network.parts.cend()).size(),
            fixture.network.parts.size());
    }

    void loopsEnd()
    {
        const auto networks = QStringLiteral("networkAccessConfigurations");
        practice::Tenant tenant;
        Fixture::add(
            tenant, QStringLiteral("a"), "windowsDomainJoinConfiguration", {}, {{networks, {QStringLiteral("b")}}});
        Fixture::add(tenant, QStringLiteral("b"), "windowsDomainJoinConfiguration", {},
            {{networks, {QStringLiteral("a"), QStringLiteral("b")}}}, false);
        Fixture fixture(tenant);
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.inventory.reference({{QStringLiteral("b")}, networks}).value().size(), 2);
    }

    void reloadingIsQuietKeepsAndRemoves()
    {
        Fixture fixture(scepTenant(30, 2));
        QVERIFY(fixture.load());
        QList<QString> states;
        QObject::connect(&fixture.inventory, &Inventory::referenceChanged, fixture.loader.get(),
            [&](const ReferenceKey &key) { states.append(key.owner.value); });
        QSignalSpy assigned(&fixture.inventory, &Inventory::assignmentsChanged);
        QSignalSpy removed(&fixture.inventory, &Inventory::configurationRemoved);
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(states.size() + assigned.size() + removed.size(), 0); // nothing changed, nothing moved

        auto &tenant = fixture.service.tenant();
        tenant.order.removeOne(QStringLiteral("scep3"));
        tenant.configurations.remove(QStringLiteral("scep3"));
        tenant.configurations[QStringLiteral("scep4")].references.clear();
        tenant.groups.insert(QStringLiteral("g0"), QStringLiteral("Renamed"));
        fixture.loader->load();
        QCOMPARE(fixture.inventory.listed().size(), 31); // until it is known
        QVERIFY(fixture.finish(2));
        QVERIFY(fixture.results.last());
        QCOMPARE(fixture.inventory.listed().size(), 30);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(states, QList{QStringLiteral("scep4")});
        QCOMPARE(fixture.inventory.referrers({QStringLiteral("root")}).size(), 28);
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g0")}).name, QStringLiteral("Renamed"));
    }
};

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
