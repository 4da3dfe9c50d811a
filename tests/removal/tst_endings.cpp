#include "removal/restorefixture.h"

#include <QSignalSpy>

using journal::Outcome;
using removal::Undertaking;

namespace {

/// Keeps each DELETE until it is withdrawn, or says at once that it was, and too late.
class Keeping final : public graph::Sender
{
public:
    Keeping(graph::Client &client, bool isTooLate) : m_client(client), m_isTooLate(isTooLate) { }

    using Sender::exchange;
    void exchange(const graph::Request &request, QObject *context,
        std::function<void(core::Result<graph::Response>)> done, std::function<void(const QByteArray &)> peek) override
    {
        if (request.verb != graph::Verb::Delete)
            return m_client.exchange(request, context, std::move(done), std::move(peek));
        m_kept.insert(context, std::move(done));
        if (m_isTooLate)
            withdraw(context);
    }
    void withdraw(const QObject *context) override
    {
        auto error = graph::withdrawnError();
        error.maybeDone = m_isTooLate;
        if (const auto done = m_kept.take(context))
            QMetaObject::invokeMethod(
                const_cast<QObject *>(context), [done, error] { done(error); }, Qt::QueuedConnection);
    }
    std::chrono::milliseconds delay(int, bool) const override { return std::chrono::milliseconds(0); }
    qsizetype kept() const { return m_kept.size(); }

private:
    graph::Client &m_client;
    bool m_isTooLate;
    QHash<const QObject *, std::function<void(core::Result<graph::Response>)>> m_kept;
};

} // namespace

/// Ends of a removal or restore that come from two sides at once, and what is told on the way.
class TestEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftAndThenCancelled_data();
    void leftAndThenCancelled();
    void leftWhileTheLastIsWrittenDown();
    void whoSeesTheTreeChangeMayEndIt();
    void whoHearsOfARefusedOneMayEndIt();
    void whoHearsOfASettledOneMayEndIt();
    void cancelledBeforeItTurnsToTheTypedPath();
    void tellsNothingBeforeItBegins();
    void onlyOnceEach();
    void anotherAssignmentIsNotTakenForIt();
    void whatWasWithdrawnTooLateIsRead();
    void whatIsWithdrawnForTheJournalIsWrittenDown();
};

void TestEndings::leftAndThenCancelled_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("before anything was begun") << true;
    QTest::newRow("while it is read again") << false;
}

/// The person decides at last: what was not sent is not left over.
void TestEndings::leftAndThenCancelled()
{
    QFETCH(bool, isPaused);
    RemovalFixture f(3);
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(3)));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (!f.asksForAll(request) && request.method == "GET") {
            operation.leave();
            operation.cancel();
        }
        return f.serve(request, 3);
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    if (isPaused)
        operation.pause();
    operation.start();
    if (isPaused) {
        QTRY_COMPARE(operation.state(), Undertaking::State::Working);
        operation.leave();
        operation.cancel();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(f.sent("DELETE"), 0);
    QVERIFY(operation.leftOver().items.isEmpty() || isPaused);
}

void TestEndings::leftWhileTheLastIsWrittenDown()
{
    RemovalFixture f(3);
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(3)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.pause();
    operation.start();
    QTRY_COMPARE(operation.state(), Undertaking::State::Working);
    operation.cancel();
    QTRY_COMPARE(operation.state(), Undertaking::State::Recording);
    operation.leave();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 3}}));
    QVERIFY(operation.leftOver().items.isEmpty());
    QVERIFY(operation.checks().isEmpty());
}

void TestEndings::whoSeesTheTreeChangeMayEndIt()
{
    RemovalFixture f(3);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 3); });
    auto operation = std::make_unique<removal::Operation>(f.services(), f.actor(), f.plan({f.direct(0)}));
    QSignalSpy items(operation.get(), &removal::Operation::itemFinished);
    connect(&f.inventory, &inventory::Inventory::assignmentSettled, &f.context, [&] { operation.reset(); });
    operation->start();
    QTRY_VERIFY_WITH_TIMEOUT(!operation, 20'000);
    QCOMPARE(items.size(), 0);
    QCOMPARE(f.journalled().constFirst().outcome, Outcome::Removed);
}

/// It has its outcome before anything is begun.
void TestEndings::whoHearsOfARefusedOneMayEndIt()
{
    RemovalFixture f;
    auto chosen = restoring::removed(f);
    auto refused = chosen.items.constFirst();
    refused.id = 0;
    refused.outcome = Outcome::Refused;
    chosen.items.prepend(refused);
    auto restore = std::make_unique<removal::Restore>(f.services(), f.actor(), QList<journal::Operation>{chosen});
    connect(restore.get(), &removal::Restore::itemFinished, &f.context, [&] { restore.reset(); });
    restore->start();
    QTRY_VERIFY(!restore);
    f.journalled();
    QVERIFY(f.server.requests().isEmpty());
}

void TestEndings::whoHearsOfASettledOneMayEndIt()
{
    RemovalFixture f(3);
    bool isHidden = false;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const auto answer = f.serve(request, 3);
        isHidden = isHidden || request.method == "DELETE";
        if (request.method == "DELETE")
            return LoopbackServer::Answer{.drop = true};
        return isHidden && !f.asksForAll(request) ? LoopbackServer::Answer{.status = 403} : answer;
    });
    auto operation = std::make_unique<removal::Operation>(f.services(), f.actor(), f.plan(f.all(2)));
    QSignalSpy finished(operation.get(), &removal::Operation::finished);
    connect(operation.get(), &removal::Operation::itemFinished, &f.context, [&](const journal::Item &record) {
        if (record.outcome == Outcome::Removed)
            operation.reset();
    });
    operation->start();
    QTRY_VERIFY_WITH_TIMEOUT(!operation, 20'000);
    QCOMPARE(finished.size(), 0);
    for (const auto &item : f.journalled())
        QCOMPARE(item.outcome, Outcome::Removed);
}

/// The service refuses the path as it was confirmed; the other form of it is not tried any more.
void TestEndings::cancelledBeforeItTurnsToTheTypedPath()
{
    RemovalFixture f;
    removal::Operation operation(f.services(), f.actor(), f.plan({f.untyped()}));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method != "DELETE")
            return f.serve(request, 1);
        operation.cancel();
        return restoring::sample(400, "error-400-segment-not-found.json");
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(f.sent("DELETE"), 1);
    QCOMPARE(f.journalled().constFirst().outcome, Outcome::Skipped);
}

void TestEndings::tellsNothingBeforeItBegins()
{
    RemovalFixture f(2);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    removal::Operation operation(f.services(), f.actor(), f.plan(f.all(2)));
    QVERIFY(!operation.timeLeft());
    QVERIFY(operation.counts().isEmpty());
    QVERIFY(operation.leftOver().items.isEmpty());
    QVERIFY(restoring::finishes(operation));
    QVERIFY(!operation.timeLeft());
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Removed, 2}}));
    QVERIFY(operation.leftOver().items.isEmpty());
}

void TestEndings::onlyOnceEach()
{
    RemovalFixture f;
    f.server.setHandler([](const LoopbackServer::Request &request) {
        return request.method == "POST" ? restoring::status(201, restoring::there())
                                        : restoring::listed(restoring::excluded());
    });
    const auto chosen = restoring::removed(f);
    removal::Restore twice(f.services(), f.actor(), {chosen, chosen});
    QCOMPARE(twice.total(), 1);
    // Without a tenant nobody knows whose it is.
    removal::Restore nobodys(f.services(), journal::Actor(), {chosen});
    QVERIFY(restoring::finishes(nobodys));
    QCOMPARE(nobodys.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QVERIFY(f.server.requests().isEmpty());
}

/// Under the address of the chosen one the service gives another: the tree keeps the chosen one.
void TestEndings::anotherAssignmentIsNotTakenForIt()
{
    RemovalFixture f;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return f.asksForAll(request) ? LoopbackServer::Answer{.status = 403}
                                     : LoopbackServer::json(RemovalFixture::json(1));
    });
    removal::Operation operation(f.services(), f.actor(), f.plan({f.direct()}));
    QVERIFY(restoring::finishes(operation));
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::ChangedMeanwhile, 1}}));
    QVERIFY(f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g0")}}));
    QVERIFY(!f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g1")}}));
    QCOMPARE(f.sent("DELETE"), 0);
}

void TestEndings::whatWasWithdrawnTooLateIsRead()
{
    RemovalFixture f(2);
    Keeping sender(f.client, true);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    auto services = f.services();
    services.sender = &sender;
    removal::Operation operation(services, f.actor(), f.plan({f.direct()}));
    QVERIFY(restoring::finishes(operation));
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    const auto kept = f.journalled().constFirst();
    QVERIFY2(kept.message.contains(QStringLiteral("Read again, it is still there")), qPrintable(kept.message));
}

/// The intent of one cannot be written, so the other, whose intent is on disk, is not sent either: the journal says so.
void TestEndings::whatIsWithdrawnForTheJournalIsWrittenDown()
{
    RemovalFixture f(2);
    Keeping sender(f.client, false);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = f.serve(request, 2);
        if (request.target.endsWith("root_g1"))
            answer.delayMs = 300;
        return answer;
    });
    f.journalled(); // it is open
    const Unchangeable full(
        f.directory.filePath(QStringLiteral("journal.sqlite")), QStringLiteral("OLD.assignment = 'root_g1'"));
    auto services = f.services();
    services.sender = &sender;
    removal::Operation operation(services, f.actor(), f.plan(f.all(2)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(operation.journalError());
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 2}}));
    QCOMPARE(sender.kept(), 0);
    for (const auto &item : f.journalled())
        QCOMPARE(
            item.outcome, item.assignment.value == QStringLiteral("root_g0") ? Outcome::Skipped : Outcome::Pending);
}

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
