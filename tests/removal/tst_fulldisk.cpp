#include "removal/reassignmentfixture.h"
#include "removal/recovery.h"

#include <QSignalSpy>

using journal::Outcome;
using Fixture = ReassignmentFixture;

namespace {

QString file(const RemovalFixture &f) { return f.directory.filePath(QStringLiteral("journal.sqlite")); }

} // namespace

/// What began can be written, what became of it cannot: nothing is sent twice, it is said, and the next start settles
/// it.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofARemovalThatIsCancelled();
    void ofARemovalThatTheListSettles_data();
    void ofARemovalThatTheListSettles();
    void ofTheGuardedWayBeforeItIsSent();
    void ofTheGuardedWayAfterwards();
    void ofWhatIsPutBack();
    void ofARecovery();
    void ofARecoveryThatPutsBack();
};

void TestFullDisk::ofARemovalThatIsCancelled()
{
    RemovalFixture f(3);
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(3)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.pause();
    operation.start();
    QTRY_COMPARE(operation.state(), removal::Undertaking::State::Working);
    const Unchangeable full(file(f));
    operation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(operation.journalError());
    QCOMPARE(outcomes(operation.records()), QStringLiteral("skipped skipped skipped"));
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("pending pending pending"));
    QVERIFY(f.server.requests().isEmpty());
}

void TestFullDisk::ofARemovalThatTheListSettles_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("inJournal");
    QTest::newRow("what the list tells") << QStringLiteral("OLD.outcome = 'unknown'") << QStringLiteral("unknown");
    QTest::newRow("what was told before it") << QStringLiteral("NEW.outcome = 'unknown'") << QStringLiteral("sent");
}

/// The answer is lost and it cannot be read again; the list tells, but one of both cannot be written.
void TestFullDisk::ofARemovalThatTheListSettles()
{
    QFETCH(QString, items);
    QFETCH(QString, inJournal);
    RemovalFixture f(2);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const auto answer = f.serve(request, 2);
        if (request.method == "DELETE")
            return LoopbackServer::Answer{.drop = true};
        return f.removed.isEmpty() || f.asksForAll(request) ? answer : LoopbackServer::Answer{.status = 403};
    });
    f.journalled(); // it is open
    const Unchangeable full(file(f), items);
    removal::Operation operation(f.services(), f.actor(), f.plan({f.direct(0)}));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(operation.journalError());
    QCOMPARE(outcomes(operation.records()), QStringLiteral("unknown")); // as the journal says
    QCOMPARE(outcomes(f.journalled()), inJournal);
    QCOMPARE(f.sent("DELETE"), 1);
}

void TestFullDisk::ofTheGuardedWayBeforeItIsSent()
{
    Fixture f;
    f.journalled(); // it is open
    const Unchangeable full(file(f));
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1, 3}));
    QVERIFY(finishes(reassignment));
    QVERIFY(reassignment.journalError());
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("skipped skipped"));
    QVERIFY(f.writes.isEmpty());
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("pending pending"));
}

void TestFullDisk::ofTheGuardedWayAfterwards()
{
    Fixture f;
    f.journalled(); // it is open
    const Unchangeable full(file(f), QStringLiteral("NEW.outcome = 'removed'"));
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1, 3}));
    QVERIFY(finishes(reassignment));
    QVERIFY(reassignment.journalError());
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("removed removed"));
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("sent sent"));
    QCOMPARE(f.writes.size(), 1);
}

/// What was lost is told, and not created without being written down.
void TestFullDisk::ofWhatIsPutBack()
{
    Fixture f;
    std::unique_ptr<Locked> lock;
    f.afterAssign = [&] {
        f.held.removeLast();
        lock = std::make_unique<Locked>(file(f));
    };
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QVERIFY(reassignment.journalError());
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("removed"));
    QCOMPARE(outcomes(reassignment.putBack()), QStringLiteral("skipped"));
    QVERIFY(reassignment.putBack().constFirst().message.contains(QStringLiteral("Assign it again")));
    QCOMPARE(f.writes.size(), 1);
    lock.reset();
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("sent"));
}

void TestFullDisk::ofARecovery()
{
    RemovalFixture f(2);
    {
        removal::Operation operation(f.services(), f.actor(), f.plan(f.all(2)));
        f.server.setHandler([&](const LoopbackServer::Request &request) {
            auto answer = f.serve(request, 2);
            if (request.method == "DELETE")
                answer.delayMs = 600'000;
            return answer;
        });
        operation.start();
        QTRY_COMPARE_WITH_TIMEOUT(f.sent("DELETE"), 2, 20'000);
    }
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("sent sent"));
    const Unchangeable full(file(f));
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QList<core::ErrorKind> ends;
    connect(&recovery, &removal::Recovery::finished, this, [&](const core::Result<QList<journal::Operation>> &settled) {
        ends.append(settled ? core::ErrorKind::Cancelled : settled.error().kind);
    });
    recovery.run(f.actor().tenant);
    QTRY_COMPARE_WITH_TIMEOUT(ends, QList<core::ErrorKind>{core::ErrorKind::Storage}, 20'000);
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("sent sent"));
}

/// What is to be put back cannot be written: the removals stay open, so that the next start finds it again.
void TestFullDisk::ofARecoveryThatPutsBack()
{
    Fixture f;
    f.assigned.delayMs = 600'000;
    for (const int each : {1, 3}) {
        removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({each}));
        reassignment.start();
        QTRY_VERIFY_WITH_TIMEOUT(f.posts() == (each + 1) / 2, 20'000);
    }
    f.held.removeLast();
    std::unique_ptr<Locked> lock;
    f.beforeRead = [&](int) { lock = lock ? std::move(lock) : std::make_unique<Locked>(file(f)); };
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QList<bool> ends;
    connect(&recovery, &removal::Recovery::finished, this,
        [&](const core::Result<QList<journal::Operation>> &settled) { ends.append(settled.has_value()); });
    recovery.run(f.actor().tenant);
    QTRY_COMPARE_WITH_TIMEOUT(ends, QList<bool>{false}, 20'000);
    QVERIFY(recovery.leftOver().isEmpty());
    f.beforeRead = {};
    lock.reset();
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("sent sent"));
    recovery.run(f.actor().tenant);
    QTRY_COMPARE_WITH_TIMEOUT(ends, (QList<bool>{false, true}), 20'000);
    QCOMPARE(recovery.leftOver().size(), 1); // both removals lost it
    QCOMPARE(recovery.leftOver().constFirst().items.size(), 1);
    QCOMPARE(recovery.leftOver().constFirst().items.constFirst().assignment.value, QStringLiteral("root_g4"));
    QCOMPARE(f.writes.size(), 2);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
