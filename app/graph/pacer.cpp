#include "graph/pacer.h"

#include <algorithm>

namespace graph {

using std::chrono::milliseconds;

namespace {

/// When `count` more may start so that no window holds more than `limit`.
milliseconds earliest(const std::deque<milliseconds> &taken, milliseconds now, int count, int limit, milliseconds span)
{
    const auto overlap = static_cast<std::ptrdiff_t>(taken.size()) + std::min(count, limit) - limit;
    if (overlap <= 0)
        return now;
    return std::max(now, taken[static_cast<std::size_t>(overlap - 1)] + span);
}

void forget(std::deque<milliseconds> &taken, milliseconds before)
{
    while (!taken.empty() && taken.front() <= before)
        taken.pop_front();
}

} // namespace

Pacer::Pacer(Budget budget) : m_budget(budget) { }

milliseconds Pacer::delay(milliseconds now, int count, bool writes) const
{
    const auto span = m_budget.window + m_budget.margin;
    auto start = std::max({now, m_notBefore, earliest(m_requests, now, count, m_budget.requests, span)});
    if (writes)
        start = std::max(start, earliest(m_writes, now, count, m_budget.writes, span));
    return start - now;
}

milliseconds Pacer::reserve(milliseconds now, int count, bool writes)
{
    const auto span = m_budget.window + m_budget.margin;
    forget(m_requests, now - span);
    forget(m_writes, now - span);
    const auto wait = delay(now, count, writes);
    // Ascending order holds: a read that starts before a reserved write is put in front of it.
    const auto note = [count, start = now + wait](std::deque<milliseconds> &taken) {
        taken.insert(std::upper_bound(taken.begin(), taken.end(), start), static_cast<std::size_t>(count), start);
    };
    note(m_requests);
    if (writes)
        note(m_writes);
    return wait;
}

void Pacer::holdUntil(milliseconds time) { m_notBefore = std::max(m_notBefore, time); }

} // namespace graph
