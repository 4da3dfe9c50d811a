#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace core {

/// Time and delay as a seam: the program uses SystemClock, tests a simulated one.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds of a clock that never goes back; not related to the time of day.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// The time of day, UTC.
    virtual QDateTime now() const = 0;
    /// Calls `callback` once after `delay`, never before returning, and never after `context` died.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override;
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;
};

} // namespace core
