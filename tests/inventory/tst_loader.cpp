#include "loaderfixture.h"

#include "practice/tenantbuilder.h"

using namespace inventory;

namespace {

using Assignments = Reading<QList<Assignment>>;
using Reference = Reading<QList<core::ConfigurationId>>;
using Fixture = LoaderFixture;

const QString root = QStringLiteral("rootCertificate");
const QString identity = QStringLiteral("identityCertificate");

/// `count` SCEP profiles that refer to one root certificate; the groups are g0, g1, … in turn.
practice::Tenant scepTenant(int count, int groups)
{
    practice::Tenant tenant;
    Fixture::add(tenant, QStringLiteral("root"), "iosTrustedRootCertificate", {QStringLiteral("g0")});
    for (int i = 0; i < count; ++i) {
        Fixture::add(tenant, QStringLiteral("scep%1").arg(i), "iosScepCertificateProfile",
            {QStringLiteral("g%1").arg(i % groups)}, {{root, {QStringLiteral("root")}}});
    }
    for (int i = 0; i < groups; ++i)
        tenant.groups.insert(QStringLiteral("g%1").arg(i), QStringLiteral("Group %1").arg(i));
    return tenant;
}

practice::Service::Options pagesOf(int size)
{
    practice::Service::Options options;
    options.pageSize = size;
    return options;
}

ReferenceKey rootOf(int scep) { return {{QStringLiteral("scep%1").arg(scep)}, root}; }

std::optional<WatchedNetwork::Canned> answered(
    int status, const QByteArray &body = R"({"error":{"code":"x","message":"no"}})")
{
    return WatchedNetwork::Canned{status, body};
}

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

    void anErrorInPageTwoEndsTheLoadAndKeepsWhatCame()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(25));
        fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
            return path.contains("skiptoken") ? answered(403) : std::nullopt;
        };
        QVERIFY(fixture.load());
        fixture.settle();
        QCOMPARE(fixture.results.size(), 1);
        QVERIFY(!fixture.results.first());
        QCOMPARE(fixture.results.first().error().kind, core::ErrorKind::Forbidden);
        QCOMPARE(fixture.loader->state(), Loader::State::Idle);
        QCOMPARE(fixture.inventory.listed().size(), 25);
        // What is there can still be looked at.
        fixture.loader->want(rootOf(0));
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.reference(rootOf(0)).isKnown(); }));
    }

    void aFailedReloadTakesNothingForGone()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(25));
        QVERIFY(fixture.load());
        fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
            return path.contains("skiptoken") ? answered(403) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QVERIFY(!fixture.results.first());
        QCOMPARE(fixture.inventory.listed().size(), 61);
    }

    void anEntryThatCannotBeReadIsReportedAndTheRestKept()
    {
        Fixture fixture(scepTenant(3, 2));
        QVERIFY(fixture.load());
        const QByteArray page
            = R"({"value":[{"id":"root","assignments":[]},{"id":7},{"id":"scep0","assignments":[{"id":8}]}]})";
        fixture.network.intercept = [page](const QByteArray &path, const QByteArray &) {
            return path.startsWith("/deviceManagement/deviceConfigurations?") ? answered(200, page) : std::nullopt;
        };
        QSignalSpy progressed(fixture.loader.get(), &Loader::progressed);
        QVERIFY(fixture.load());
        QVERIFY(!fixture.results.first());
        QCOMPARE(fixture.results.first().error().kind, core::ErrorKind::UnexpectedAnswer);
        QCOMPARE(progressed.last().first().toInt(), 2);
        QCOMPARE(fixture.inventory.listed().size(), 4); // any of them may be the one that could not be read
        QCOMPARE(fixture.inventory.assignments({QStringLiteral("scep0")}).state(), Assignments::State::Failed);
    }

    void groupNames_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("reported");
        QTest::addColumn<GroupName::State>("state");
        QTest::newRow("the right is missing: ids are shown, no failure")
            << 403 << false << GroupName::State::NotReadable;
        QTest::newRow("another error: unresolved, and reported") << 400 << true << GroupName::State::Unresolved;
    }

    void groupNames()
    {
        QFETCH(int, status);
        QFETCH(bool, reported);
        QFETCH(GroupName::State, state);
        Fixture fixture(scepTenant(2, 2));
        fixture.network.intercept = [status](const QByteArray &path, const QByteArray &) {
            return path.startsWith("/directoryObjects") ? answered(status) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QCOMPARE(!fixture.results.first(), reported);
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g0")}).state, state);
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g1")}).state, state);
        QVERIFY(fixture.inventory.reference(rootOf(0)).isKnown());
        // At the next load it is tried again.
        fixture.network.intercept = nullptr;
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
        QCOMPARE(fixture.inventory.groupName({QStringLiteral("g0")}).state, GroupName::State::Named);
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

    void filtersMayBeUnreadable()
    {
        Fixture fixture(scepTenant(2, 2));
        fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
            return path.startsWith("/deviceManagement/assignmentFilters") ? answered(403) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first());
    }

    void aFailedReferenceIsKeptAndCanBeTriedAgain()
    {
        Fixture fixture(scepTenant(2, 2));
        fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
            constexpr auto body = R"({"responses":[
                {"id":"0","status":403,"body":{"error":{"code":"Forbidden","message":"no"}}},
                {"id":"1","status":404,"body":{"error":{"code":"ResourceNotFound","message":"unset"}}}]})";
            return path == "/$batch" ? answered(200, body) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QVERIFY(fixture.results.first()); // the inventory tells
        QCOMPARE(fixture.inventory.reference(rootOf(0)).state(), Reference::State::Failed);
        QCOMPARE(fixture.inventory.reference(rootOf(0)).error().kind, core::ErrorKind::Forbidden);
        QVERIFY(fixture.inventory.reference(rootOf(1)).isKnown());
        QVERIFY(fixture.inventory.reference(rootOf(1)).value().isEmpty());

        fixture.network.intercept = nullptr;
        const auto before = fixture.network.asked.size();
        fixture.loader->want(rootOf(0)); // looking again is not trying again
        fixture.settle();
        QCOMPARE(fixture.network.asked.size(), before);
        fixture.loader->retryReference(rootOf(0));
        QCOMPARE(fixture.inventory.reference(rootOf(0)).state(), Reference::State::InProgress);
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.reference(rootOf(0)).isKnown(); }));
        QCOMPARE(fixture.inventory.reference(rootOf(0)).value(), QList{core::ConfigurationId{QStringLiteral("root")}});
        QCOMPARE(fixture.network.asked.size(), before + 1);
    }

    void withoutASignInTheRestIsNotAskedFor()
    {
        Fixture fixture(scepTenant(200, 2));
        QVERIFY(fixture.load());
        fixture.inventory.setReference(rootOf(199), Reference()); // as if it had never been read
        fixture.network.parts.clear();
        fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
            return path == "/$batch" || path.contains("rootCertificate") ? answered(401) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QVERIFY(!fixture.results.first());
        QCOMPARE(fixture.results.first().error().kind, core::ErrorKind::SignInRequired);
        QVERIFY2(fixture.network.parts.size() <= 80, qPrintable(QString::number(fixture.network.parts.size())));
        // What was known is not known to be otherwise; what was not has a reason.
        QVERIFY(fixture.inventory.reference(rootOf(0)).isKnown());
        QCOMPARE(fixture.inventory.reference(rootOf(199)).error().kind, core::ErrorKind::SignInRequired);
        fixture.network.intercept = nullptr;
        fixture.loader->retryReference(rootOf(199));
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.reference(rootOf(199)).isKnown(); }));
    }

    void assignmentsCanBeTriedAgain()
    {
        Fixture fixture(scepTenant(1, 1));
        const QByteArray page
            = R"({"value":[{"id":"scep0","@odata.type":"#microsoft.graph.iosScepCertificateProfile","assignments":[{"id":8}]}]})";
        fixture.network.intercept = [page](const QByteArray &path, const QByteArray &) {
            return path.startsWith("/deviceManagement/deviceConfigurations?") ? answered(200, page) : std::nullopt;
        };
        QVERIFY(fixture.load());
        const core::ConfigurationId scep{QStringLiteral("scep0")};
        QCOMPARE(fixture.inventory.assignments(scep).state(), Assignments::State::Failed);
        fixture.loader->retryAssignments(scep);
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.assignments(scep).isKnown(); }));
        QCOMPARE(fixture.inventory.assignments(scep).value().size(), 1);
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.unresolvedGroups().isEmpty(); }));
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

    void aCutOffListThatBreaksOffIsUnknown()
    {
        practice::Tenant tenant;
        Fixture::add(tenant, QStringLiteral("c"), "iosGeneralDeviceConfiguration",
            {QStringLiteral("g"), QStringLiteral("h"), QStringLiteral("i")});
        practice::Service::Options options;
        options.assignmentsPageSize = 1;
        Fixture fixture(tenant, options);
        fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
            return path.contains("/assignments?") ? answered(403) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QCOMPARE(fixture.inventory.assignments({QStringLiteral("c")}).state(), Assignments::State::Failed);
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

    void cancelling()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(100));
        fixture.loader->cancel(); // nothing to cancel
        QCOMPARE(fixture.results.size(), 0);
        fixture.loader->load();
        QVERIFY(fixture.passUntil(
            [&] { return fixture.inventory.reference(rootOf(0)).state() == Reference::State::InProgress; }));
        fixture.loader->cancel();
        QCOMPARE(fixture.results.size(), 1);
        QCOMPARE(fixture.results.first().error().kind, core::ErrorKind::Cancelled);
        const auto asked = fixture.network.asked.size();
        fixture.settle();
        QCOMPARE(fixture.results.size(), 1);
        QCOMPARE(fixture.network.asked.size(), asked);
        QCOMPARE(fixture.inventory.listed().size(), 61);
        for (int i = 0; i < 60; ++i)
            QVERIFY(fixture.inventory.reference(rootOf(i)).state() != Reference::State::InProgress);
        fixture.loader->want(rootOf(0));
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.reference(rootOf(0)).isKnown(); }));
    }

    void loadingAgainEndsTheFirstLoad()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(10));
        fixture.loader->load();
        QVERIFY(fixture.passUntil([&] { return !fixture.inventory.listed().isEmpty(); }));
        fixture.loader->load();
        QCOMPARE(fixture.results.size(), 1);
        QCOMPARE(fixture.results.first().error().kind, core::ErrorKind::Cancelled);
        QVERIFY(fixture.finish(2));
        QVERIFY(fixture.results.last());
        fixture.settle();
        QCOMPARE(fixture.results.size(), 2);
        QCOMPARE(fixture.inventory.listed().size(), 61);
    }

    void cancellingFromWithinASignal()
    {
        Fixture fixture(scepTenant(60, 2), pagesOf(10));
        QObject::connect(&fixture.inventory, &Inventory::configurationsAdded, fixture.loader.get(),
            [&fixture] { fixture.loader->cancel(); });
        QVERIFY(fixture.load());
        fixture.settle();
        QCOMPARE(fixture.results.size(), 1);
        QCOMPARE(fixture.results.first().error().kind, core::ErrorKind::Cancelled);
        QCOMPARE(fixture.inventory.listed().size(), 10);
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

    void destructionIsSilent()
    {
        Fixture fixture(scepTenant(60, 2));
        fixture.loader->load();
        QVERIFY(fixture.passUntil([&] { return fixture.loader->state() == Loader::State::Completing; }));
        fixture.loader.reset();
        fixture.settle();
        QCOMPARE(fixture.results.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
