#pragma once

#include <chrono>
#include <deque>

namespace graph {

/// Keeps requests within the documented budget of the Intune device configuration service per app and tenant: 100
/// writes and 1000 requests of any kind in any 20 s (Graph throttling limits, "Intune device configuration service
/// limits"). Pure bookkeeping over the time that is passed in.
class Pacer
{
public:
    struct Budget {
        int writes = 100;
        int requests = 1000;
        std::chrono::milliseconds window{20'000};
        /// Added to the window: requests do not all travel equally long, and the service counts arrivals.
        std::chrono::milliseconds margin{200};
    };

    Pacer() : Pacer(Budget{}) { }
    explicit Pacer(Budget budget);

    /// How long `count` requests would have to wait now; reserves nothing.
    std::chrono::milliseconds delay(std::chrono::milliseconds now, int count, bool writes) const;
    /// Reserves `count` requests (parts of a batch count singly) and says how long to wait before sending them.
    std::chrono::milliseconds reserve(std::chrono::milliseconds now, int count, bool writes);
    /// The service asked for a pause: nothing reserved from now on starts before `time`.
    void holdUntil(std::chrono::milliseconds time);

private:
    Budget m_budget;
    std::deque<std::chrono::milliseconds> m_writes; ///< reserved starting times, ascending
    std::deque<std::chrono::milliseconds> m_requests;
    std::chrono::milliseconds m_notBefore{0};
};

} // namespace graph
