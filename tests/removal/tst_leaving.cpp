#include "removal/fixture.h"
#include "removal/restorefixture.h"

#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;
using State = removal::Undertaking::State;

/// Pausing a removal; leaving it for a later start, and that start going on with it.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsNothingWhilePaused();
    void canBeCancelledWhilePaused();
    void readsTheProfilesAnewAfterAPause();
    void leavesWhatWasNotSent_data();
    void leavesWhatWasNotSent();
    void goesOnWhereItWasLeft();
    void goesOnByTheTypedPath();
    void neverSendsWhatTheJournalDoesNotHoldWhole_data();
    void neverSendsWhatTheJournalDoesNotHoldWhole();
    void goesOnWithARestore();
    void skipsAThousandAtOnce();

private:
    static QMap<Outcome, int> kept(RemovalFixture &f)
    {
        QMap<Outcome, int> outcomes;
        for (const auto &item : f.journalled())
            ++outcomes[item.outcome];
        return outcomes;
    }
    /// Nothing is asked for a while: what was under way has ended.
    static bool isQuiet(const RemovalFixture &f)
    {
        const auto before = f.server.requests().size();
        return !QTest::qWaitFor([&] { return f.server.requests().size() != before; }, 300);
    }
    /// What the journal holds as never sent.
    static journal::Operation leftOver(RemovalFixture &f)
    {
        journal::Operation found;
        bool answered = false;
        f.journal.unsettled(
            f.actor().tenant, &f.context, [&](const core::Result<QList<journal::Operation>> &operations) {
                answered = true;
                found = operations && !operations->isEmpty() ? operations->constFirst() : found;
            });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("the journal does not answer");
        return found;
    }
    static journal::Operation begun(RemovalFixture &f, const journal::Operation &draft)
    {
        journal::Operation operation;
        f.journal.begin(draft, &f.context,
            [&](const core::Result<journal::Operation> &written) { operation = written ? *written : operation; });
        if (!QTest::qWaitFor([&] { return operation.id != 0; }))
            qFatal("the journal does not answer");
        return operation;
    }
};

void TestLeaving::beginsNothingWhilePaused()
{
    RemovalFixture f(300);
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(300)));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == "DELETE")
            operation.pause();
        return f.serve(request, 300);
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    QSignalSpy paused(&operation, &removal::Operation::pausedChanged);
    operation.start();
    QTRY_VERIFY_WITH_TIMEOUT(operation.isPaused(), 60'000);
    // What is under way goes on to its end, and then nothing happens any more.
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(f) && operation.done() == f.sent("DELETE"), 60'000);
    QVERIFY(operation.done() > 0 && operation.done() < 300);
    QCOMPARE(operation.state(), State::Working);
    QCOMPARE(finished.size(), 0);
    QVERIFY(operation.timeLeft());

    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 300); });
    operation.resume();
    operation.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Removed, 300}}));
    QCOMPARE(paused, (QList<QList<QVariant>>{{true}, {false}}));
    QVERIFY(operation.checks().constFirst().asExpected);
    operation.pause();
    QVERIFY(!operation.isPaused());
}

void TestLeaving::canBeCancelledWhilePaused()
{
    RemovalFixture f(3);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 3); });
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(3)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.pause();
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(operation.state(), State::Working, 60'000);
    operation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 3}}));
    QVERIFY(f.server.requests().isEmpty());
    QCOMPARE(kept(f), (QMap<Outcome, int>{{Outcome::Skipped, 3}}));
}

void TestLeaving::readsTheProfilesAnewAfterAPause()
{
    RemovalFixture f(3);
    removal::Operation operation(f.services(), f.actor(), f.plan({f.direct(0)}));
    int lists = 0;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (RemovalFixture::asksForAll(request) && ++lists == 1)
            operation.pause();
        return f.serve(request, 3);
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(lists, 1, 60'000);
    QTest::qWait(50); // for the answer
    f.removed.insert(2); // a colleague, during the pause: no business of this removal
    operation.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(*operation.checks().constFirst().before, 2);
    QVERIFY2(operation.checks().constFirst().asExpected, qPrintable(operation.checks().constFirst().text));
}

void TestLeaving::leavesWhatWasNotSent_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("outcomes"); ///< in the journal; empty: between one and four removed, the others pending
    QTest::newRow("before the start") << QStringLiteral("ready") << QStringLiteral("nothing");
    QTest::newRow("while the plan is written") << QStringLiteral("recording") << QStringLiteral("pending");
    QTest::newRow("while the profile is listed") << QStringLiteral("listing") << QStringLiteral("pending");
    QTest::newRow("while it is read again") << QStringLiteral("reading") << QStringLiteral("pending");
    QTest::newRow("while the intent is written") << QStringLiteral("intending") << QStringLiteral("pending");
    QTest::newRow("while it is under way") << QStringLiteral("sending") << QString();
    QTest::newRow("while paused") << QStringLiteral("paused") << QStringLiteral("pending");
}

void TestLeaving::leavesWhatWasNotSent()
{
    QFETCH(QString, moment);
    QFETCH(QString, outcomes);
    RemovalFixture f(12);
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(12)));
    std::unique_ptr<Locked> lock;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = f.serve(request, 12);
        const bool isList = RemovalFixture::asksForAll(request);
        const bool isReading = request.method == "GET" && !isList;
        // Another one has the journal from before the first is read again until they have asked for their intent.
        if (moment == QStringLiteral("intending") && isReading && !lock)
            lock = std::make_unique<Locked>(f.directory.filePath(QStringLiteral("journal.sqlite")));
        if ((moment == QStringLiteral("listing") && isList) || (moment == QStringLiteral("reading") && isReading)) {
            operation.leave();
            answer.delayMs = 600'000;
        } else if (moment == QStringLiteral("sending") && request.method == "DELETE") {
            operation.leave();
            answer.delayMs = 50;
        }
        return answer;
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    QSignalSpy items(&operation, &removal::Operation::itemFinished);
    if (moment == QStringLiteral("ready"))
        operation.leave();
    if (moment == QStringLiteral("paused"))
        operation.pause();
    operation.start();
    if (moment == QStringLiteral("recording"))
        operation.leave();
    if (moment == QStringLiteral("paused")) {
        QTRY_COMPARE_WITH_TIMEOUT(operation.state(), State::Working, 60'000);
        operation.leave();
        operation.leave(); // whoever is impatient closes the window twice
    }
    if (moment == QStringLiteral("intending")) {
        QTRY_VERIFY_WITH_TIMEOUT(lock, 60'000);
        QTest::qWait(100);
        operation.leave();
        lock.reset();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(operation.state(), State::Finished);
    QVERIFY(!operation.journalError());
    const auto removed = f.sent("DELETE");
    QCOMPARE(items.size(), moment == QStringLiteral("ready") ? 12 : removed);
    QVERIFY(operation.checks().isEmpty());
    const auto inJournal = kept(f);
    if (outcomes == QStringLiteral("nothing")) {
        QVERIFY(inJournal.isEmpty());
        QVERIFY(operation.leftOver().items.isEmpty());
        return;
    }
    if (outcomes == QStringLiteral("pending"))
        QCOMPARE(removed, 0);
    else
        QVERIFY(removed >= 1 && removed < 12);
    QMap<Outcome, int> expected{{Outcome::Pending, 12 - removed}};
    if (removed > 0)
        expected.insert(Outcome::Removed, removed);
    QCOMPARE(inJournal, expected);
    QCOMPARE(operation.leftOver().items.size(), 12 - removed);
    QCOMPARE(operation.leftOver().id, operation.operationId());
    for (const auto &item : operation.leftOver().items)
        QCOMPARE(item.outcome, Outcome::Pending);
}

void TestLeaving::goesOnWhereItWasLeft()
{
    RemovalFixture f(12);
    auto plan = f.plan(f.all(12));
    plan.ticket = QStringLiteral("INC-1");
    removal::Operation first(f.services(), f.actor(), plan);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == "DELETE")
            first.leave();
        return f.serve(request, 12);
    });
    QSignalSpy left(&first, &removal::Operation::finished);
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 60'000);
    const auto already = f.sent("DELETE");

    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 12); });
    const auto operation = leftOver(f);
    QCOMPARE(operation.ticket, QStringLiteral("INC-1"));
    QCOMPARE(operation.items.size(), 12 - already);
    removal::Operation second(f.services(), operation);
    QSignalSpy finished(&second, &removal::Operation::finished);
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Removed, 12 - already}}));
    QCOMPARE(second.results().size(), 12 - already);
    QCOMPARE(second.operationId(), first.operationId());
    QVERIFY(second.checks().constFirst().asExpected);
    QCOMPARE(f.sent("DELETE"), 12);
    QCOMPARE(kept(f), (QMap<Outcome, int>{{Outcome::Removed, 12}}));
    for (const auto &item : f.journalled())
        QCOMPARE(item.operation, first.operationId());
}

void TestLeaving::goesOnByTheTypedPath()
{
    RemovalFixture f;
    const auto plan = f.plan({f.untyped()});
    {
        removal::Operation first(f.services(), f.actor(), plan);
        QSignalSpy left(&first, &removal::Operation::finished);
        first.start();
        first.leave();
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 60'000);
    }
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (!request.target.contains("wifi") || request.target.contains("microsoft.graph"))
            return f.serve(request, 1);
        auto refusal = LoopbackServer::json(RemovalFixture::sample(QStringLiteral("error-400-segment-not-found.json")));
        refusal.status = 400;
        return refusal;
    });
    removal::Operation second(f.services(), leftOver(f));
    QSignalSpy finished(&second, &removal::Operation::finished);
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Removed, 1}}));
    QVERIFY(f.journalled().constFirst().sentPath.contains("microsoft.graph"));
}

void TestLeaving::neverSendsWhatTheJournalDoesNotHoldWhole_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    const auto good = RemovalFixture().direct().path().encoded();
    QTest::newRow("no path") << QByteArray() << RemovalFixture::json(0);
    QTest::newRow("half a path") << good.left(30) << RemovalFixture::json(0);
    QTest::newRow("the path of another") << RemovalFixture().direct(1).path().encoded() << RemovalFixture::json(0);
    QTest::newRow("a path in other letters")
        << QByteArray(good).replace("root_g0", "%72oot_g0") << RemovalFixture::json(0);
    QTest::newRow("no assignment") << good << QByteArray();
    QTest::newRow("half an assignment") << good << RemovalFixture::json(0).left(40);
    QTest::newRow("another assignment") << good << RemovalFixture::json(1);
}

void TestLeaving::neverSendsWhatTheJournalDoesNotHoldWhole()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    RemovalFixture f(2);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    journal::Operation draft;
    draft.actor = f.actor();
    draft.started = f.clock.now();
    journal::Item item;
    item.owner.value = QStringLiteral("root");
    item.assignment = RemovalFixture::assignment(0).id;
    item.path = path;
    item.assignmentJson = json;
    draft.items.append(item);
    removal::Operation operation(f.services(), begun(f, draft));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QCOMPARE(f.sent("DELETE"), 0);
    QCOMPARE(kept(f), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
}

void TestLeaving::goesOnWithARestore()
{
    RemovalFixture f(0);
    const auto operation = restoring::removed(f);
    {
        removal::Restore first(f.services(), f.actor(), {operation});
        QSignalSpy left(&first, &removal::Restore::finished);
        first.start();
        first.leave();
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 60'000);
        QCOMPARE(first.leftOver().items.size(), 1);
    }
    bool isThere = false;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        isThere = isThere || request.method == "POST";
        return request.method == "POST" ? restoring::status(201, restoring::there())
                                        : restoring::listed(isThere ? restoring::there() : QByteArray());
    });
    removal::Restore second(f.services(), leftOver(f));
    QVERIFY(restoring::finishes(second));
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Restored, 1}}));
    QCOMPARE(f.sent("POST"), 1);
    QVERIFY(second.checks().constFirst().asExpected);
    QCOMPARE(restoring::original(f.journalled(), operation).restoredAs.value, QStringLiteral("root_g0"));
}

void TestLeaving::skipsAThousandAtOnce()
{
    RemovalFixture f(1000);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 1000); });
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(1000)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    QSignalSpy items(&operation, &removal::Operation::itemFinished);
    operation.pause();
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(operation.state(), State::Working, 60'000);
    // One by one, each with the disk's time, would take many seconds.
    const auto before = f.clock.monotonic();
    operation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(items.size(), 1000);
    QCOMPARE(kept(f), (QMap<Outcome, int>{{Outcome::Skipped, 1000}}));
    qInfo("%lld ms", static_cast<long long>((f.clock.monotonic() - before).count() / 1000));
}

QTEST_GUILESS_MAIN(TestLeaving)
#include "tst_leaving.moc"
