#include "removal/fixture.h"
#include "removal/operation.h"

#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;

/// Ending a removal in every state: what left is awaited, what did not is Skipped, and it always finishes.
class TestCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInEveryState_data();
    void endsInEveryState();
    void awaitsWhatIsUnderWay();
    void isSilentWhenItDies();

private:
    static QList<inventory::Address> addresses(const RemovalFixture &f, int count)
    {
        QList<inventory::Address> all;
        for (int i = 0; i < count; ++i)
            all.append(f.direct(i));
        return all;
    }
    static Answer assignmentAt(const LoopbackServer::Request &request)
    {
        return LoopbackServer::json(
            RemovalFixture::json(request.target.mid(request.target.lastIndexOf('g') + 1).toInt()));
    }
};

void TestCancel::endsInEveryState_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("journalled");
    QTest::newRow("before the start") << QStringLiteral("ready") << 0;
    QTest::newRow("while the plan is written") << QStringLiteral("recording") << 3;
    QTest::newRow("while its profile is listed") << QStringLiteral("listing") << 3;
    QTest::newRow("while it is read again") << QStringLiteral("reading") << 3;
}

void TestCancel::endsInEveryState()
{
    QFETCH(QString, moment);
    QFETCH(int, journalled);
    RemovalFixture f(3);
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan(addresses(f, 3)));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const bool isList = RemovalFixture::asksForAll(request);
        if (isList != (moment == QStringLiteral("listing")))
            return RemovalFixture::listed({});
        operation.cancel();
        auto answer = assignmentAt(request);
        answer.delayMs = 600'000; // a reading that would take for ever is given up
        return answer;
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    QSignalSpy items(&operation, &removal::Operation::itemFinished);
    if (moment == QStringLiteral("ready"))
        operation.cancel();
    operation.start();
    if (moment == QStringLiteral("recording"))
        operation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    operation.cancel();
    QCOMPARE(items.size(), 3);
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 3}}));
    QCOMPARE(f.sent("DELETE"), 0);
    const auto kept = f.journalled();
    QCOMPARE(kept.size(), journalled);
    for (const auto &item : kept)
        QCOMPARE(item.outcome, Outcome::Skipped);
    QCOMPARE(f.inventory.assignmentCount(), 3);
}

void TestCancel::awaitsWhatIsUnderWay()
{
    RemovalFixture f(20);
    removal::Operation operation({f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan(addresses(f, 20)));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method != "DELETE")
            return assignmentAt(request);
        operation.cancel();
        return Answer{.status = 204, .delayMs = 50};
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    const auto removed = operation.counts().value(Outcome::Removed);
    QVERIFY(removed >= 1 && removed <= 6); // as many as the client lets leave before an answer
    QCOMPARE(f.sent("DELETE"), removed);
    QCOMPARE(operation.counts().value(Outcome::Skipped), 20 - removed);
    QMap<Outcome, int> kept;
    for (const auto &item : f.journalled())
        ++kept[item.outcome];
    QCOMPARE(kept, operation.counts());
}

void TestCancel::isSilentWhenItDies()
{
    RemovalFixture f;
    bool hasLeft = false;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        hasLeft = hasLeft || request.method == "DELETE";
        return request.method == "DELETE" ? Answer{.status = 204, .delayMs = 600'000} : assignmentAt(request);
    });
    auto operation = std::make_unique<removal::Operation>(
        removal::Operation::Services{f.client, f.journal, f.inventory, f.clock}, f.actor(), f.plan({f.direct()}));
    QSignalSpy finished(operation.get(), &removal::Operation::finished);
    operation->start();
    QTRY_VERIFY(hasLeft);
    operation.reset();
    QCOMPARE(f.journalled().constFirst().outcome, Outcome::Sent);
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
