#include "core/clock.h"

#include <QTimer>

namespace core {

std::chrono::milliseconds SystemClock::monotonic() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace core
