#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

#include <malloc.h>

/// What the benchmarks print and measure with. Linux only, like run.sh.
namespace figures {

/// One figure a line: name, value, unit, limit, verdict, between tabs; run.sh makes a table of them.
inline void print(const char *name, double value, const char *unit, std::optional<double> limit = {})
{
    std::printf("%s\t%.1f\t%s\t", name, value, unit);
    if (limit)
        std::printf("%.1f\t%s\n", *limit, value <= *limit ? "met" : "MISSED");
    else
        std::printf("-\t-\n");
    std::fflush(stdout);
}

/// Seconds of one of the clocks of clock_gettime(2).
inline double seconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// A figure of proc_pid_status(5) in MiB.
inline double memoryFigure(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Resident memory of this process in MiB.
inline double residentMemory() { return memoryFigure("VmRSS"); }

/// Of that what is no file: parts of libraries and their tables, which other programs share, are resident as well.
inline double anonymousMemory() { return memoryFigure("RssAnon"); }

/// What is allocated and not given back, in MiB.
inline double heap()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1024 / 1024;
}

/// How long this thread was away from its event loop: a precise timer fires every millisecond, once in each round of
/// the loop, so that what lies between two of them, less that millisecond, is what an input event would have waited.
/// Each time is kept with the processor time that the thread used meanwhile: on a machine that does something else as
/// well, the difference is not the program's.
class AwayWatch : public QObject
{
public:
    AwayWatch()
    {
        startTimer(1, Qt::PreciseTimer);
        forget();
    }

    void forget()
    {
        m_longest = m_longestOwn = 0;
        m_last = seconds(CLOCK_MONOTONIC);
        m_lastOwn = seconds(CLOCK_THREAD_CPUTIME_ID);
    }
    double longest() const { return m_longest * 1000; } ///< ms, by the clock on the wall
    double longestOwn() const { return m_longestOwn * 1000; } ///< ms, of processor time

protected:
    void timerEvent(QTimerEvent *) override
    {
        const auto now = seconds(CLOCK_MONOTONIC);
        const auto own = seconds(CLOCK_THREAD_CPUTIME_ID);
        m_longest = std::max(m_longest, now - m_last - 0.001);
        m_longestOwn = std::max(m_longestOwn, own - m_lastOwn);
        m_last = now;
        m_lastOwn = own;
    }

private:
    double m_longest = 0;
    double m_longestOwn = 0;
    double m_last = 0;
    double m_lastOwn = 0;
};

} // namespace figures
