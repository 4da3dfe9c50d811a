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

QTEST_GUILESS_MAIN(TestClientPacing)
#include "tst_clientpacing.moc"
