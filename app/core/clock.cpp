#include "core/clock.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace core {

std::chrono::milliseconds SystemClock::monotonic() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    // QTimer counts in int, and takes a negative delay for a mistake. Coarse timers may be early by one in twenty: a
    // retry would then come before the service's own Retry-After.
    using std::chrono::milliseconds;
    const auto bounded = std::clamp(delay, milliseconds(0), milliseconds(std::numeric_limits<int>::max()));
    QTimer::singleShot(bounded, Qt::PreciseTimer, context, std::move(callback));
}

} // namespace core
