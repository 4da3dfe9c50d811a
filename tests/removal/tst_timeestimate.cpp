#include "removal/timeestimate.h"

#include <QTest>

using namespace std::chrono_literals;

/// How long it will take, by the pace so far and the service's limit of 100 writes in 20 s.
class TestTimeEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLong_data();
    void saysHowLong();
    void leavesPausesOut();
};

void TestTimeEstimate::saysHowLong_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("seconds"); ///< worked
    QTest::addColumn<int>("least"); ///< seconds; -1: nothing can be said
    QTest::addColumn<int>("most");
    QTest::newRow("nothing is left") << 7 << 0 << 3 << 0 << 0;
    QTest::newRow("nothing is known of a few") << 0 << 90 << 5 << -1 << -1;
    QTest::newRow("the limit is known of many") << 0 << 1000 << 0 << 180 << 190;
    QTest::newRow("two say nothing") << 2 << 50 << 60 << -1 << -1;
    QTest::newRow("a slow service") << 10 << 20 << 30 << 60 << 60;
    QTest::newRow("the first hundred are quick, the others are not") << 100 << 900 << 4 << 176 << 186;
    QTest::newRow("half-way at full pace") << 500 << 500 << 100 << 80 << 110;
    QTest::newRow("the last ones") << 990 << 10 << 195 << 0 << 3;
}

void TestTimeEstimate::saysHowLong()
{
    QFETCH(int, done);
    QFETCH(int, left);
    QFETCH(int, seconds);
    QFETCH(int, least);
    QFETCH(int, most);
    removal::TimeEstimate estimate;
    estimate.begin(50s);
    for (int i = 0; i < done; ++i)
        estimate.countOne();
    const auto said = estimate.left(50s + std::chrono::seconds(seconds), left);
    QCOMPARE(said.has_value(), least >= 0);
    if (said) {
        QVERIFY2(*said >= std::chrono::seconds(least), qPrintable(QString::number(said->count())));
        QVERIFY2(*said <= std::chrono::seconds(most), qPrintable(QString::number(said->count())));
    }
}

void TestTimeEstimate::leavesPausesOut()
{
    removal::TimeEstimate estimate;
    estimate.begin(0s);
    for (int i = 0; i < 10; ++i)
        estimate.countOne();
    estimate.pause(20s);
    QCOMPARE(estimate.left(500s, 10), std::optional<std::chrono::milliseconds>(20s));
    estimate.begin(1000s);
    estimate.begin(1001s); // already
    QCOMPARE(estimate.left(1010s, 10), std::optional<std::chrono::milliseconds>(30s));
}

QTEST_GUILESS_MAIN(TestTimeEstimate)
#include "tst_timeestimate.moc"
