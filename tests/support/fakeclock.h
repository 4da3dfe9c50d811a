#pragma once

#include "core/clock.h"

#include <QPointer>

#include <map>

/// A clock that stands still until a test moves it. Callbacks run in order of their time, from advance().
class FakeClock final : public core::Clock
{
public:
    std::chrono::milliseconds monotonic() const override { return m_now; }
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;

    /// Moves time on by `span`, running what falls due (also what falls due because of it).
    void advance(std::chrono::milliseconds span);
    /// Only the time of day moves, forwards or back: somebody sets it, or the computer was asleep.
    void jump(std::chrono::milliseconds span) { m_jumped += span; }
    /// Moves to the next callback and runs it; false when there is none.
    bool runNext();
    bool isIdle() const { return m_due.empty(); }
    qsizetype waiting() const; ///< callbacks that somebody alive waits for

private:
    struct Due {
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    std::chrono::milliseconds m_now{1'000'000};
    std::chrono::milliseconds m_jumped{0};
    std::multimap<std::chrono::milliseconds, Due> m_due;
};
