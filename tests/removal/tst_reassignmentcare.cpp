#include "removal/reassignmentfixture.h"

#include <QSignalSpy>

using journal::Outcome;
using Fixture = ReassignmentFixture;
using removal::Reassignment;

/// The guarded way where some of the chosen ones are settled early, where it is asked twice, and where it is ended.
class TestReassignmentCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGoneAlreadyKeepsNoOther_data();
    void whatIsGoneAlreadyKeepsNoOther();
    void aProfileThatIsGoneIsNotRefused();
    void askedTwiceItHappensOnce();
    void countsOnlyWhatIsSettled();
    void whoSeesTheTreeChangeMayEndIt_data();
    void whoSeesTheTreeChangeMayEndIt();
};

void TestReassignmentCare::whatIsGoneAlreadyKeepsNoOther_data()
{
    QTest::addColumn<int>("goneOne");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first") << 1 << true << QStringLiteral("alreadyGone removed");
    QTest::newRow("the last") << 3 << true << QStringLiteral("removed alreadyGone");
    QTest::newRow("the last, and the answer is lost") << 3 << false << QStringLiteral("removed alreadyGone");
}

void TestReassignmentCare::whatIsGoneAlreadyKeepsNoOther()
{
    QFETCH(int, goneOne);
    QFETCH(bool, isAnswered);
    QFETCH(QString, expected);
    Fixture f;
    f.held.removeAt(goneOne);
    if (!isAnswered)
        f.assigned = restoring::lost();
    Reassignment reassignment(f.services(), f.actor(), f.chosen({1, 3}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), expected);
    QCOMPARE(f.posts(), 1);
    QCOMPARE(f.held.size(), 3);
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("removed")); // nothing is begun for the other one
}

void TestReassignmentCare::aProfileThatIsGoneIsNotRefused()
{
    Fixture f;
    f.server.setHandler(
        [](const LoopbackServer::Request &) { return restoring::sample(404, "error-404-not-found.json"); });
    Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("alreadyGone"));
    QCOMPARE(reassignment.summary(), QStringLiteral("The profile does not exist any more."));
}

void TestReassignmentCare::askedTwiceItHappensOnce()
{
    Fixture f;
    Reassignment removed(f.services(), f.actor(), f.chosen({1}));
    removed.start();
    QVERIFY(finishes(removed));
    removed.start();
    QCOMPARE(removed.state(), Reassignment::State::Finished);
    QCOMPARE(f.posts(), 1);

    Reassignment cancelled(f.services(), f.actor(), f.chosen({2}));
    QSignalSpy finished(&cancelled, &Reassignment::finished);
    cancelled.start();
    cancelled.cancel();
    cancelled.cancel();
    QTRY_COMPARE(finished.size(), 1);
    f.journalled();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(f.posts(), 1);
}

void TestReassignmentCare::countsOnlyWhatIsSettled()
{
    Fixture f;
    f.held.removeAt(1);
    Reassignment reassignment(f.services(), f.actor(), f.chosen({1, 3}));
    QMap<Reassignment::State, QMap<Outcome, int>> counts;
    connect(&reassignment, &Reassignment::stateChanged, this,
        [&] { counts.insert(reassignment.state(), reassignment.counts()); });
    QVERIFY(finishes(reassignment));
    QVERIFY(counts.value(Reassignment::State::Reading).isEmpty());
    QCOMPARE(counts.value(Reassignment::State::Sending), (QMap<Outcome, int>{{Outcome::AlreadyGone, 1}}));
    QCOMPARE(counts.value(Reassignment::State::Finished),
        (QMap<Outcome, int>{{Outcome::AlreadyGone, 1}, {Outcome::Removed, 1}}));
}

void TestReassignmentCare::whoSeesTheTreeChangeMayEndIt_data()
{
    QTest::addColumn<bool>("isPutBack");
    QTest::newRow("by what the service lists") << false;
    QTest::newRow("by what is put back") << true;
}

void TestReassignmentCare::whoSeesTheTreeChangeMayEndIt()
{
    QFETCH(bool, isPutBack);
    Fixture f;
    f.afterAssign = [&f] { f.held.removeLast(); };
    f.restored = Fixture::element(4);
    auto reassignment = std::make_unique<Reassignment>(f.services(), f.actor(), f.chosen({1}));
    QSignalSpy finished(reassignment.get(), &Reassignment::finished);
    const auto end = [&reassignment] { reassignment.reset(); };
    if (isPutBack)
        connect(&f.inventory, &inventory::Inventory::assignmentSettled, &f.context, end);
    else
        connect(&f.inventory, &inventory::Inventory::assignmentsChanged, &f.context, end);
    reassignment->start();
    QTRY_VERIFY_WITH_TIMEOUT(!reassignment, 20'000);
    f.journalled();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(f.posts(), 1);
    QCOMPARE(f.writes.size(), isPutBack ? 2 : 1);
}

QTEST_GUILESS_MAIN(TestReassignmentCare)
#include "tst_reassignmentcare.moc"
