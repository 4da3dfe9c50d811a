#include "loaderfixture.h"

using namespace inventory;

namespace {

using Assignments = Reading<QList<Assignment>>;
using Reference = Reading<QList<core::ConfigurationId>>;
using Fixture = LoaderFixture;

} // namespace

class TestLoaderFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void whatWaitedForMoreIsNotAskedForAfterAFailure()
    {
        Fixture fixture(scepTenant(210, 2), pagesOf(25));
        int pages = 0;
        fixture.network.intercept = [&pages](const QByteArray &path, const QByteArray &) {
            return path.contains("skiptoken") && ++pages == 8 ? answered(403) : std::nullopt;
        };
        QVERIFY(fixture.load());
        QVERIFY(!fixture.results.first());
        fixture.settle();
        const auto asked = fixture.network.parts.size(); // of 199 that were known
        QVERIFY2(asked > 0 && asked % 20 == 0, qPrintable(QString::number(asked)));
        QCOMPARE(fixture.inventory.reference(rootOf(198)).state(), Reference::State::NotRead);
        fixture.loader->want(rootOf(198));
        QVERIFY(fixture.passUntil([&] { return fixture.inventory.reference(rootOf(198)).isKnown(); }));
        QCOMPARE(fixture.network.parts.size(), asked + 1);
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

QTEST_GUILESS_MAIN(TestLoaderFailures)
#include "tst_loaderfailures.moc"
