#include "inventory/loadchanges.h"
#include "loaderfixture.h"

using namespace inventory;
using Change = LoadChanges::Change;

namespace {

struct Compared : LoaderFixture {
    LoadChanges changes{inventory, *loader};

    Compared() : LoaderFixture(scepTenant(5, 2)) { }
    bool begin() { return load() && results.constLast().has_value(); }
    practice::Tenant::Configuration &entity(const char *id) { return service.tenant().configurations[text(id)]; }
    static core::AssignmentKey key(const char *owner, const char *group)
    {
        return {id(text(owner)), {QString(text(owner) + QLatin1Char('_') + text(group))}};
    }
};

} // namespace

class TestLoadChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLoadIsComparedWithNothing()
    {
        Compared tenant;
        QVERIFY(tenant.begin());
        QVERIFY(!tenant.changes.isCompared());
        QCOMPARE(tenant.changes.count() + tenant.changes.gone(), 0);
    }

    void nothingChanged()
    {
        Compared tenant;
        QVERIFY(tenant.begin());
        QVERIFY(tenant.begin());
        QVERIFY(tenant.changes.isCompared());
        QCOMPARE(tenant.changes.count() + tenant.changes.gone(), 0);
    }

    void tellsWhatOthersChanged()
    {
        Compared tenant;
        QVERIFY(tenant.begin());
        auto &service = tenant.service.tenant();
        LoaderFixture::add(service, QStringLiteral("new"), "iosScepCertificateProfile", {QStringLiteral("g0")});
        service.order.removeOne(QStringLiteral("scep4"));
        service.configurations.remove(QStringLiteral("scep4"));
        tenant.entity("scep0").assignments.clear();
        tenant.entity("scep1").body.insert(QStringLiteral("displayName"), QStringLiteral("Renamed"));
        auto added = tenant.entity("scep2").assignments.constFirst();
        added.insert(QStringLiteral("id"), QStringLiteral("scep2_other"));
        tenant.entity("scep2").assignments.append(added);
        tenant.entity("scep3").assignments.first().insert(QStringLiteral("intent"), QStringLiteral("remove"));
        QVERIFY(tenant.begin());

        const auto &changes = tenant.changes;
        QCOMPARE(changes.count(), 5);
        QCOMPARE(changes.gone(), 1);
        QCOMPARE(changes.change(core::ConfigurationId{QStringLiteral("new")}), Change::Added);
        QCOMPARE(changes.lost({QStringLiteral("scep0")}), 1);
        QCOMPARE(changes.change(core::ConfigurationId{QStringLiteral("scep1")}), Change::Changed);
        QCOMPARE(changes.change(Compared::key("scep1", "g1")), Change::None);
        QCOMPARE(changes.change(Compared::key("scep2", "other")), Change::Added);
        QCOMPARE(changes.change(Compared::key("scep2", "g0")), Change::None);
        QCOMPARE(changes.change(Compared::key("scep3", "g1")), Change::Changed);
        QVERIFY(!changes.isChanged({QStringLiteral("root")}));

        QVERIFY(tenant.begin());
        QCOMPARE(changes.count() + changes.gone(), 0); // the next load clears the marks
    }

    void whatThisProgramRemovedOrPutBackIsNoDifference_data()
    {
        QTest::addColumn<bool>("during");
        QTest::newRow("between two loads") << false;
        QTest::newRow("while a load is under way") << true;
    }
    void whatThisProgramRemovedOrPutBackIsNoDifference()
    {
        QFETCH(bool, during);
        Compared tenant;
        QVERIFY(tenant.begin());
        const auto removed = Compared::key("scep0", "g0");
        const auto put = *tenant.inventory.find(Compared::key("scep1", "g1"));
        auto restored = put;
        restored.id = {QStringLiteral("scep1_again")};
        if (during) {
            tenant.results.clear();
            tenant.loader->load();
        }
        tenant.entity("scep0").assignments.clear();
        tenant.entity("scep0").body.insert(
            QStringLiteral("lastModifiedDateTime"), QStringLiteral("2031-01-01T00:00:00Z"));
        auto again = tenant.entity("scep1").assignments.constFirst();
        again.insert(QStringLiteral("id"), restored.id.value);
        tenant.entity("scep1").assignments.append(again);
        tenant.inventory.removeAssignment(removed);
        tenant.inventory.putAssignment({QStringLiteral("scep1")}, restored);
        if (during)
            QVERIFY(tenant.finish());
        else
            QVERIFY(tenant.begin());
        QVERIFY(tenant.changes.isCompared());
        QCOMPARE(tenant.changes.count(), 0);
    }

    void aLoadThatFailsComparesNothingAndTheNextOneComparesWithWhatWasKnown()
    {
        Compared tenant;
        QVERIFY(tenant.begin());
        tenant.entity("scep1").body.insert(QStringLiteral("displayName"), QStringLiteral("Renamed"));
        tenant.results.clear();
        tenant.loader->load();
        QVERIFY(tenant.passUntil([&] {
            const auto *found = tenant.inventory.find(core::ConfigurationId{QStringLiteral("scep1")});
            return found->displayName == QLatin1String("Renamed");
        }));
        tenant.loader->cancel();
        QVERIFY(!tenant.changes.isCompared());
        QCOMPARE(tenant.changes.count(), 0);
        QVERIFY(tenant.begin());
        QCOMPARE(tenant.changes.count(), 1);
    }

    void unknownAssignmentsAreNotLostOnes()
    {
        Compared tenant;
        QVERIFY(tenant.begin());
        core::Error error;
        error.message = QStringLiteral("no");
        tenant.inventory.setAssignments({QStringLiteral("scep0")}, error);
        QVERIFY(tenant.begin());
        QCOMPARE(tenant.changes.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLoadChanges)
#include "tst_loadchanges.moc"
