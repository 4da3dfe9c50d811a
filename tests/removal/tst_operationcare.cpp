#include "journal/store.h"
#include "removal/fixture.h"
#include "removal/operation.h"

#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;

namespace {

Answer status(int code) { return {.status = code, .headers = {{"request-id", "service-id"}}}; }

Answer there() { return LoopbackServer::json(RemovalFixture::json(0)); }

} // namespace

/// What a removal does not do, whatever the service would answer.
class TestOperationCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatNeverReachedTheService();
    void theIntentIsOnDiskBeforeTheRequestLeaves();
    void theRemovalHasNoBody();
    void signalsComeAfterTheState();
    void nothingIsSentWithoutAPlanInTheJournal();
    void nothingIsSentWithoutItsIntentInTheJournal();
    void nothingMoreIsSentAfterAnOutcomeWasNotWritten();
    void anEmptyPlanFinishes();
};

void TestOperationCare::refusesWhatNeverReachedTheService()
{
    RemovalFixture f;
    f.server.setHandler([](const LoopbackServer::Request &request) {
        return RemovalFixture::asksForAll(request) ? RemovalFixture::listed({RemovalFixture::json(0)}) : there();
    });
    Unplugged network(QNetworkAccessManager::CustomOperation);
    graph::Client client(network, f.tokens, f.clock, {.root = f.server.url(), .timeout = std::chrono::hours(10)});
    removal::Operation operation({client, f.journal, f.inventory, f.clock}, f.actor(), f.plan({f.direct()}));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QCOMPARE(f.sent("DELETE"), 0);
    QCOMPARE(f.journalled().constFirst().outcome, Outcome::Refused);
    QVERIFY(f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g0")}}));
}

void TestOperationCare::theIntentIsOnDiskBeforeTheRequestLeaves()
{
    RemovalFixture f;
    QList<journal::Item> atThatMoment;
    QByteArray requestId;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method != "DELETE")
            return there();
        requestId = request.headers.value("client-request-id");
        // Read as somebody would who finds the file after a crash.
        QTemporaryDir copy;
        QFile::copy(
            f.directory.filePath(QStringLiteral("journal.sqlite")), copy.filePath(QStringLiteral("journal.sqlite")));
        journal::Store store(copy.path());
        if (store.open())
            atThatMoment = store.history({QStringLiteral("tenant")}, 1)->constFirst().items;
        return status(204);
    });
    auto plan = f.plan({f.direct()});
    plan.ticket = QStringLiteral("INC-1");
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), plan);
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(atThatMoment.size(), 1);
    QCOMPARE(atThatMoment.constFirst().outcome, Outcome::Sent);
    QCOMPARE(atThatMoment.constFirst().assignmentJson, RemovalFixture::json(0));
    QCOMPARE(atThatMoment.constFirst().sentPath, f.direct().path().encoded());
    QCOMPARE(atThatMoment.constFirst().clientRequestId.toLatin1(), requestId);
    QVERIFY(!requestId.isEmpty());
}

void TestOperationCare::theRemovalHasNoBody()
{
    RemovalFixture f;
    f.server.setHandler(
        [](const LoopbackServer::Request &request) { return request.method == "DELETE" ? status(204) : there(); });
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan({f.untyped()}));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(f.sent("DELETE"), 1);
    const auto last = f.server.requests().at(f.server.requests().size() - 2); // the profile is looked at afterwards
    QCOMPARE(last.method, QByteArray("DELETE"));
    QCOMPARE(last.target,
        QByteArray("/beta/deviceManagement/deviceConfigurations/wifi/rootCertificate/assignments/root_g0"));
    QVERIFY(last.body.isEmpty());
    QCOMPARE(operation.results().constFirst().record.requestId, QStringLiteral("service-id"));
    QVERIFY(!operation.results().constFirst().record.clientRequestId.isEmpty());
}

void TestOperationCare::signalsComeAfterTheState()
{
    RemovalFixture f(3);
    f.server.setHandler([](const LoopbackServer::Request &request) {
        return request.method == "DELETE" ? status(204)
                                          : LoopbackServer::json(RemovalFixture::json(request.target.right(1).toInt()));
    });
    removal::Operation operation(
        {f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan({f.direct(0), f.direct(1), f.direct(2)}));
    int seen = 0;
    connect(&operation, &removal::Operation::itemFinished, this, [&](const journal::Item &record) {
        ++seen;
        QCOMPARE(operation.done(), seen);
        const core::AssignmentKey key{record.owner, record.assignment};
        QCOMPARE(f.inventory.find(key), nullptr);
    });
    QSignalSpy progressed(&operation, &removal::Operation::progressed);
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    operation.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(operation.state(), removal::Operation::State::Finished);
    QCOMPARE(seen, 3);
    QCOMPARE(progressed.constLast(), (QList<QVariant>{3, 3}));
    QCOMPARE(f.sent("DELETE"), 3);
    QCOMPARE(f.journalled().size(), 3);
}

void TestOperationCare::nothingIsSentWithoutAPlanInTheJournal()
{
    RemovalFixture f(2);
    f.server.setHandler([](const LoopbackServer::Request &) { return status(204); });
    QTemporaryDir broken;
    QFile file(broken.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    journal::Journal journal(broken.path());
    journal.open(this, {});
    removal::Operation operation(
        {f.client, journal, f.inventory, f.clock}, f.actor(), f.plan({f.direct(0), f.direct(1)}));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(operation.journalError());
    QCOMPARE(operation.journalError()->kind, core::ErrorKind::Storage);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 2}}));
    QVERIFY(f.server.requests().isEmpty());
}

void TestOperationCare::nothingIsSentWithoutItsIntentInTheJournal()
{
    RemovalFixture f(6);
    // The journal becomes unwritable while the first ones are read again.
    QString path = f.directory.filePath(QStringLiteral("journal.sqlite"));
    std::unique_ptr<Locked> lock;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (!lock)
            lock = std::make_unique<Locked>(path);
        return request.method == "DELETE" ? status(204)
                                          : LoopbackServer::json(RemovalFixture::json(request.target.right(1).toInt()));
    });
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan(f.all(6)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY(operation.journalError());
    QCOMPARE(f.sent("DELETE"), 0);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 6}}));
    lock.reset();
    for (const auto &item : f.journalled())
        QCOMPARE(item.outcome, Outcome::Pending);
}

void TestOperationCare::nothingMoreIsSentAfterAnOutcomeWasNotWritten()
{
    RemovalFixture f(300);
    QString path = f.directory.filePath(QStringLiteral("journal.sqlite"));
    std::unique_ptr<Locked> lock;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method != "DELETE")
            return LoopbackServer::json(
                RemovalFixture::json(request.target.mid(request.target.lastIndexOf('g') + 1).toInt()));
        if (!lock)
            lock = std::make_unique<Locked>(path);
        return status(204);
    });
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan(f.all(300)));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(operation.journalError());
    QVERIFY(f.sent("DELETE") <= 100);
    const auto removed = operation.counts().value(Outcome::Removed);
    QCOMPARE(removed, f.sent("DELETE"));
    QCOMPARE(operation.counts().value(Outcome::Skipped), 300 - removed);
    lock.reset();
    // The file still says that these may have been done: the next start settles them.
    int open = 0;
    for (const auto &item : f.journalled())
        open += item.outcome == Outcome::Sent ? 1 : 0;
    QCOMPARE(open, removed);
}

void TestOperationCare::anEmptyPlanFinishes()
{
    RemovalFixture f;
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), {});
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(f.journalled().isEmpty());
}

QTEST_GUILESS_MAIN(TestOperationCare)
#include "tst_operationcare.moc"
