#include "removal/timeestimate.h"

#include "graph/pacer.h"

#include <algorithm>

namespace removal {

namespace {

/// Fewer say nothing about the rest: the first ones wait for a connection and a token.
constexpr int fewestObserved = 3;

} // namespace

void TimeEstimate::begin(Time now)
{
    if (!m_since)
        m_since = now;
}

void TimeEstimate::pause(Time now)
{
    m_before = elapsed(now);
    m_since.reset();
}

TimeEstimate::Time TimeEstimate::elapsed(Time now) const { return m_before + (m_since ? now - *m_since : Time(0)); }

std::optional<TimeEstimate::Time> TimeEstimate::left(Time now, int left) const
{
    if (left <= 0)
        return Time(0);
    const auto worked = elapsed(now);
    const graph::Pacer::Budget budget;
    // The first window's worth leaves at once, each further one a window later.
    const auto windows = (m_done + left - 1) / budget.writes;
    const auto allowed = windows * (budget.window + budget.margin) - worked;
    if (m_done < fewestObserved)
        return windows > 0 ? std::optional(std::max(Time(0), allowed)) : std::nullopt;
    return std::max({Time(0), allowed, worked * left / m_done});
}

} // namespace removal
