#include "graph/clientfixture.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using graph::Request;
using Fixture = ClientFixture;

/// What many requests do to one another on their way through the client.
class TestClientPacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseHoldsTheOthers();
    void staysWithinTheBudget();
    void aReadDoesNotWaitForTheWritesBeforeIt();
    void keepsItsPaceWhateverTheClockSays_data();
    void keepsItsPaceWhateverTheClockSays();
};

void TestClientPacing::aPauseHoldsTheOthers()
{
    Fixture f;
    f.script({{.status = 429, .headers = {{"Retry-After", "60"}}}, {.status = 204}});
    f.ask(Request::remove(f.path()));
    QSignalSpy throttled(f.client.get(), &graph::Client::throttled);
    QTRY_COMPARE(throttled.size(), 1);
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor(2));
    QCOMPARE(f.arrivals.size(), 3);
    QVERIFY(f.arrivals.at(1) - f.arrivals.at(0) >= 60s);
    QVERIFY(f.arrivals.at(2) - f.arrivals.at(0) >= 60s);
}

void TestClientPacing::staysWithinTheBudget()
{
    Fixture f;
    f.script({{.status = 204}});
    for (int i = 0; i < 250; ++i)
        f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor(250, 50ms));
    QCOMPARE(f.arrivals.size(), 250);
    for (qsizetype i = 100; i < f.arrivals.size(); ++i)
        QVERIFY(f.arrivals.at(i) - f.arrivals.at(i - 100) >= 20s);
    QVERIFY(f.arrivals.last() - f.arrivals.first() < 60s);
}

/// The queues are looked at again at the earlier of two times, and at the later one as well.
void TestClientPacing::aReadDoesNotWaitForTheWritesBeforeIt()
{
    Fixture f;
    f.script({{.status = 204}});
    auto many = Request::post(f.path(), "{}");
    many.counts = 100;
    f.ask(many);
    QVERIFY(f.waitFor(1));
    f.ask(Request::remove(f.path())); // which waits for the budget
    QCoreApplication::processEvents();
    f.client->holdBack(5s);
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor(3, 50ms));
    QCOMPARE(f.server.requests().at(1).method, "GET");
    QCOMPARE(f.server.requests().at(2).method, "DELETE");
    QVERIFY(f.arrivals.at(1) - f.arrivals.at(0) >= 5s);
    QVERIFY(f.arrivals.at(1) - f.arrivals.at(0) < 10s);
    QVERIFY(f.arrivals.at(2) - f.arrivals.at(1) >= 5s);
}

void TestClientPacing::keepsItsPaceWhateverTheClockSays_data()
{
    QTest::addColumn<std::chrono::milliseconds>("jump");
    QTest::addColumn<QByteArray>("retryAfter");
    const std::chrono::milliseconds far = 5h;
    QTest::newRow("set forwards, or asleep, with a number of seconds") << far << QByteArray("60");
    QTest::newRow("set back, with a number of seconds") << -far << QByteArray("60");
    QTest::newRow("set forwards, with a date") << far << QByteArray("Fri, 02 Jan 2026 00:01:00 GMT");
    QTest::newRow("set back, with a date") << -far << QByteArray("Fri, 02 Jan 2026 00:01:00 GMT");
}

/// Neither a storm nor a standstill: the service is left alone for as long as it asked, and a transfer under way goes
/// on.
void TestClientPacing::keepsItsPaceWhateverTheClockSays()
{
    QFETCH(std::chrono::milliseconds, jump);
    QFETCH(QByteArray, retryAfter);
    Fixture f;
    f.script({{.status = 429, .headers = {{"Retry-After", retryAfter}, {"Date", "Fri, 02 Jan 2026 00:00:00 GMT"}}},
        {.status = 204}});
    f.clock.jump(jump);
    f.ask(Request::remove(f.path()));
    QSignalSpy throttled(f.client.get(), &graph::Client::throttled);
    QTRY_COMPARE(throttled.size(), 1);
    f.clock.jump(-2 * jump);
    for (int i = 0; i < 129; ++i)
        f.ask(Request::remove(f.path()));
    QVERIFY(f.waitUntil([&] { return f.arrivals.size() > 50; }, 500ms));
    f.clock.jump(3 * jump);
    QVERIFY(f.waitFor(130, 500ms));
    QCOMPARE(f.arrivals.size(), 131);
    QVERIFY(f.arrivals.at(1) - f.arrivals.at(0) >= 60s);
    QVERIFY(f.arrivals.at(1) - f.arrivals.at(0) < 65s);
    for (qsizetype i = 100; i < f.arrivals.size(); ++i)
        QVERIFY(f.arrivals.at(i) - f.arrivals.at(i - 100) >= 20s);
    QVERIFY(f.arrivals.last() - f.arrivals.at(1) < 10min);
    for (const auto &answer : f.answers)
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
}

QTEST_GUILESS_MAIN(TestClientPacing)
#include "tst_clientpacing.moc"
