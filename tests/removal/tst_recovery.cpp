#include "removal/recovery.h"

#include "removal/fixture.h"

#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;
using Settled = core::Result<QList<journal::Operation>>;

/// What a start makes of what an earlier run left open: by reading only.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesByReading_data();
    void settlesByReading();
    void takesNoOthersForRestored_data();
    void takesNoOthersForRestored();
    void reportsOncePerRun();
    void leavesAloneWhatWasNeverSent_data();
    void leavesAloneWhatWasNeverSent();
    void leavesOtherTenantsAlone();
    void saysThatTheJournalCannotBeUsed();

private:
    static journal::Item leave(RemovalFixture &f, bool isSent, journal::Operation::Kind kind);
    static journal::Operation settle(RemovalFixture &f);
};

journal::Item TestRecovery::leave(RemovalFixture &f, bool isSent, journal::Operation::Kind kind)
{
    journal::Operation operation;
    operation.kind = kind;
    operation.actor = f.actor();
    operation.started = f.clock.now();
    journal::Item item;
    item.owner.value = QStringLiteral("root");
    item.assignment.value = QStringLiteral("root_g0");
    item.path = f.direct().path().encoded();
    item.assignmentJson = RemovalFixture::json(0);
    operation.items.append(item);
    bool done = false;
    f.journal.begin(operation, &f.context, [&](const core::Result<journal::Operation> &written) {
        item = written->items.constFirst();
        if (!isSent) {
            done = true;
            return;
        }
        f.journal.recordIntent(item.id, item.path, item.assignmentJson, {}, f.clock.now(), &f.context,
            [&](const core::Result<void> &) { done = true; });
    });
    if (!QTest::qWaitFor([&] { return done; }))
        qFatal("the journal does not answer");
    return item;
}

journal::Operation TestRecovery::settle(RemovalFixture &f)
{
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QList<journal::Operation> operations;
    bool done = false;
    connect(&recovery, &removal::Recovery::finished, &recovery, [&](const Settled &settled) {
        done = true;
        operations = settled ? *settled : operations;
    });
    recovery.run(f.actor().tenant);
    if (!QTest::qWaitFor([&] { return done; }, 20'000))
        qFatal("recovery does not end");
    return operations.value(0);
}

void TestRecovery::settlesByReading_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("reads");
    const auto row = [](const char *name, bool isRestore, int status, const QByteArray &body, Outcome outcome,
                         const char *message, int reads) {
        QTest::newRow(name) << isRestore << status << body << journal::outcomeName(outcome)
                            << QString::fromLatin1(message) << reads;
    };
    const auto list = [](const QByteArray &items) { return QByteArray("{\"value\":[" + items + "]}"); };
    row("sent and gone: removed", false, 404, {}, Outcome::Removed, "it is gone", 1);
    row("sent and still there: not removed", false, 200, RemovalFixture::json(0), Outcome::Refused, "not removed", 1);
    row("sent and changed: left alone", false, 200, RemovalFixture::json(0, "other"), Outcome::ChangedMeanwhile,
        "another group", 1);
    row("sent and unreadable: stays unknown", false, 403, {}, Outcome::Unknown, "next start", 1);
    row("restore sent and there: restored", true, 200, list(RemovalFixture::json(0)), Outcome::Restored, "it is there",
        1);
    row("restore sent and not there: refused", true, 200, list(RemovalFixture::json(1)), Outcome::Refused,
        "not restored", 1);
    row("restore sent, profile gone: refused", true, 404, {}, Outcome::Refused, "does not exist", 1);
    row("restore sent, unreadable: stays unknown", true, 403, {}, Outcome::Unknown, "next start", 1);
}

void TestRecovery::settlesByReading()
{
    QFETCH(bool, isRestore);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    QFETCH(QString, message);
    QFETCH(int, reads);
    RemovalFixture f;
    f.server.setHandler([&](const LoopbackServer::Request &) { return LoopbackServer::json(body, status); });
    leave(f, true, isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove);
    const auto settled = settle(f);
    QCOMPARE(settled.items.size(), 1);
    QCOMPARE(journal::outcomeName(settled.items.constFirst().outcome), outcome);
    QVERIFY2(settled.items.constFirst().message.contains(message), qPrintable(settled.items.constFirst().message));
    QCOMPARE(f.sent("GET"), reads);
    QCOMPARE(f.server.requests().size(), reads);
    const auto kept = f.journalled().constFirst();
    QCOMPARE(journal::outcomeName(kept.outcome), outcome);
    QCOMPARE(kept.message, settled.items.constFirst().message);
    // Only what could not be read is looked at again.
    QCOMPARE(settle(f).items.size(), outcome == journal::outcomeName(Outcome::Unknown) ? 1 : 0);
}

void TestRecovery::takesNoOthersForRestored_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("an equal one is there") << RemovalFixture::json(0) << journal::outcomeName(Outcome::AlreadyThere);
    QTest::newRow("none is there") << QByteArray() << journal::outcomeName(Outcome::Refused);
}

/// The service had refused the restore for a conflict (409), and what it met could not be read at that time.
void TestRecovery::takesNoOthersForRestored()
{
    QFETCH(QByteArray, items);
    RemovalFixture f;
    f.server.setHandler(
        [&](const LoopbackServer::Request &) { return LoopbackServer::json("{\"value\":[" + items + "]}"); });
    auto item = leave(f, true, journal::Operation::Kind::Restore);
    item.outcome = Outcome::Unknown;
    item.httpStatus = 409;
    bool done = false;
    f.journal.recordOutcome(item, &f.context, [&](const core::Result<void> &) { done = true; });
    QTRY_VERIFY(done);
    QTEST(journal::outcomeName(settle(f).items.constFirst().outcome), "outcome");
}

void TestRecovery::reportsOncePerRun()
{
    RemovalFixture f;
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QSignalSpy found(&recovery, &removal::Recovery::found);
    QList<bool> ends;
    connect(&recovery, &removal::Recovery::finished, this, [&](const Settled &s) { ends.append(s.has_value()); });
    recovery.run(f.actor().tenant);
    QVERIFY(ends.isEmpty());
    recovery.run(f.actor().tenant);
    QTRY_COMPARE(ends, (QList<bool>{false, true}));
    QCOMPARE(found.size(), 1);
}

void TestRecovery::leavesAloneWhatWasNeverSent_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::newRow("removal") << false;
    QTest::newRow("restore") << true;
}

/// A person decides about it; what was sent of the same run is settled.
void TestRecovery::leavesAloneWhatWasNeverSent()
{
    QFETCH(bool, isRestore);
    const auto kind = isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove;
    RemovalFixture f;
    f.server.setHandler([](const LoopbackServer::Request &) { return Answer{.status = 404}; });
    const auto unsent = leave(f, false, kind);
    const auto sent = leave(f, true, kind);
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QList<journal::Operation> found;
    connect(&recovery, &removal::Recovery::found, this, [&](const auto &operations) {
        found = operations;
        QCOMPARE(recovery.leftOver().size(), 1);
    });
    QList<journal::Operation> settled;
    connect(&recovery, &removal::Recovery::finished, this,
        [&](const Settled &result) { settled = result ? *result : settled; });
    recovery.run(f.actor().tenant);
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
    QCOMPARE(found.size(), 1);
    QCOMPARE(settled.constFirst().items.size(), 1);
    QCOMPARE(settled.constFirst().items.constFirst().id, sent.id);
    QCOMPARE(recovery.leftOver().constFirst().kind, kind);
    QCOMPARE(recovery.leftOver().constFirst().items.size(), 1);
    QCOMPARE(recovery.leftOver().constFirst().items.constFirst().id, unsent.id);
    QCOMPARE(f.server.requests().size(), 1);
    for (const auto &item : f.journalled())
        QCOMPARE(item.outcome == Outcome::Pending, item.id == unsent.id);
}

void TestRecovery::leavesOtherTenantsAlone()
{
    RemovalFixture f;
    leave(f, true, journal::Operation::Kind::Remove);
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QSignalSpy finished(&recovery, &removal::Recovery::finished);
    recovery.run({QStringLiteral("another tenant")});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(f.server.requests().isEmpty());
    QCOMPARE(f.journalled().constFirst().outcome, Outcome::Sent);
}

void TestRecovery::saysThatTheJournalCannotBeUsed()
{
    RemovalFixture f;
    leave(f, true, journal::Operation::Kind::Remove);
    const Locked lock(f.directory.filePath(QStringLiteral("journal.sqlite")));
    f.server.setHandler([](const LoopbackServer::Request &) { return Answer{.status = 404}; });
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QList<bool> ends;
    connect(&recovery, &removal::Recovery::finished, this, [&](const Settled &s) { ends.append(s.has_value()); });
    recovery.run(f.actor().tenant);
    QTRY_COMPARE_WITH_TIMEOUT(ends, QList<bool>{false}, 20'000);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
