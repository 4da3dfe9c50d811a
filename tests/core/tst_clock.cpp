#include "core/clock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeOfDayIsUtc()
    {
        const auto now = core::SystemClock().now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTimeUtc())) <= 5);
    }

    void monotonicNeverGoesBack()
    {
        core::SystemClock clock;
        auto before = clock.monotonic();
        for (int round = 0; round < 10'000; ++round) {
            const auto next = clock.monotonic();
            QVERIFY(next >= before);
            before = next;
        }
    }

    void callsLaterAndOnce_data()
    {
        QTest::addColumn<int>("delay");
        QTest::newRow("at once is still after the call returned") << 0;
        QTest::newRow("a moment") << 20;
        QTest::newRow("a time that is over counts as at once") << -5000;
    }

    void callsLaterAndOnce()
    {
        QFETCH(int, delay);
        core::SystemClock clock;
        QObject context;
        int calls = 0;
        clock.after(std::chrono::milliseconds(delay), &context, [&calls] { ++calls; });
        QCOMPARE(calls, 0);
        QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 3000);
        bool later = false;
        clock.after(30ms, &context, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(calls, 1);
    }

    void isNeverEarly()
    {
        core::SystemClock clock;
        QElapsedTimer timer;
        qint64 took = -1;
        timer.start();
        clock.after(2000ms, this, [&] { took = timer.elapsed(); });
        QTRY_VERIFY_WITH_TIMEOUT(took >= 0, 6000);
        QVERIFY2(took >= 2000, qPrintable(QString::number(took)));
    }

    void hugeDelaysDoNotWrapRound()
    {
        core::SystemClock clock;
        QObject context;
        bool huge = false;
        bool later = false;
        clock.after(std::chrono::milliseconds(1LL << 32), &context, [&huge] { huge = true; });
        clock.after(std::chrono::milliseconds::max(), &context, [&huge] { huge = true; });
        clock.after(50ms, &context, [&later] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!huge);
    }

    void deadContextIsNotCalled()
    {
        core::SystemClock clock;
        auto context = std::make_unique<QObject>();
        bool called = false;
        bool later = false;
        clock.after(0ms, context.get(), [&called] { called = true; });
        clock.after(10ms, context.get(), [&called] { called = true; });
        clock.after(40ms, this, [&later] { later = true; });
        context.reset();
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
