#pragma once

#include <chrono>
#include <optional>

namespace removal {

/// How long an undertaking will still take: by the pace so far, but no quicker than the service's write budget allows
/// (Graph throttling limits of the Intune device configuration service, see graph::Pacer). Pure bookkeeping over the
/// time that is passed in; time that is spent paused does not count.
class TimeEstimate
{
public:
    using Time = std::chrono::milliseconds;

    void begin(Time now); ///< also goes on after a pause
    void pause(Time now);
    /// One more write was carried through.
    void countOne() { ++m_done; }

    /// For `left` more items; nothing while nothing can be said.
    std::optional<Time> left(Time now, int left) const;

private:
    Time elapsed(Time now) const;

    std::optional<Time> m_since; ///< when the present stretch of work began
    Time m_before{0}; ///< worked in earlier stretches
    int m_done = 0;
};

} // namespace removal
