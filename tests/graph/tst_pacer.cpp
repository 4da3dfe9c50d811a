#include "graph/pacer.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace std::chrono_literals;
using graph::Pacer;
using std::chrono::milliseconds;

class TestPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanTheBudget_data();
    void neverMoreThanTheBudget();
    void thousandWritesTakeHardlyLonger();
    void writesDoNotStopReads();
    void aPauseHoldsEverything();
    void askingReservesNothing();
    void moreThanTheBudgetAtOnceStillGoes();
};

void TestPacer::neverMoreThanTheBudget_data()
{
    QTest::addColumn<int>("most"); // requests at once
    QTest::newRow("one at a time") << 1;
    QTest::newRow("batches of any size") << 20;
}

void TestPacer::neverMoreThanTheBudget()
{
    QFETCH(int, most);
    std::mt19937 random(7);
    Pacer pacer;
    milliseconds now = 5s;
    std::vector<milliseconds> writes, all;
    for (int i = 0; i < 3000; ++i) {
        const auto count = 1 + static_cast<int>(random() % static_cast<unsigned>(most));
        const bool write = random() % 3 == 0;
        const auto start = now + pacer.reserve(now, count, write);
        all.insert(all.end(), static_cast<std::size_t>(count), start);
        if (write)
            writes.insert(writes.end(), static_cast<std::size_t>(count), start);
        now += milliseconds(random() % 40);
    }
    const auto holds = [](std::vector<milliseconds> times, std::size_t limit) {
        std::sort(times.begin(), times.end());
        for (std::size_t i = limit; i < times.size(); ++i)
            if (times[i] - times[i - limit] < 20s)
                return false;
        return times.size() > limit;
    };
    QVERIFY(holds(writes, 100));
    QVERIFY(holds(all, 1000));
}

void TestPacer::thousandWritesTakeHardlyLonger()
{
    Pacer pacer;
    milliseconds last{0};
    for (int i = 0; i < 1000; ++i)
        last = pacer.reserve(0ms, 1, true);
    QVERIFY(last >= 180s);
    QVERIFY(last <= 180s * 102 / 100);
}

void TestPacer::writesDoNotStopReads()
{
    Pacer pacer;
    for (int i = 0; i < 300; ++i)
        Q_UNUSED(pacer.reserve(0ms, 1, true));
    QCOMPARE(pacer.reserve(0ms, 1, false), 0ms);
    QVERIFY(pacer.reserve(0ms, 1, true) >= 60s);
}

void TestPacer::aPauseHoldsEverything()
{
    Pacer pacer;
    pacer.holdUntil(10s);
    pacer.holdUntil(5s);
    QCOMPARE(pacer.reserve(3s, 1, false), 7s);
    QCOMPARE(pacer.reserve(3s, 1, true), 7s);
    QCOMPARE(pacer.reserve(11s, 1, true), 0ms);
}

void TestPacer::askingReservesNothing()
{
    Pacer pacer;
    for (int i = 0; i < 200; ++i)
        QCOMPARE(pacer.delay(0ms, 20, true), 0ms);
    QCOMPARE(pacer.reserve(0ms, 100, true), 0ms);
    QVERIFY(pacer.delay(0ms, 1, true) >= 20s);
}

void TestPacer::moreThanTheBudgetAtOnceStillGoes()
{
    Pacer pacer({.writes = 10, .requests = 100});
    QCOMPARE(pacer.reserve(0ms, 15, true), 0ms);
    QVERIFY(pacer.reserve(0ms, 15, true) >= 20s);
}

QTEST_APPLESS_MAIN(TestPacer)
#include "tst_pacer.moc"
