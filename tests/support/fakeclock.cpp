#include "support/fakeclock.h"

#include <algorithm>

QDateTime FakeClock::now() const
{
    static const auto start = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00Z"), Qt::ISODateWithMs);
    return start.addMSecs((m_now + m_jumped).count());
}

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    m_due.emplace(m_now + delay, Due{context, std::move(callback)});
}

bool FakeClock::runNext()
{
    // Nobody waits for what has no context any more, so time does not stop there either.
    while (!m_due.empty() && !m_due.begin()->second.context)
        m_due.erase(m_due.begin());
    if (m_due.empty())
        return false;
    auto first = m_due.extract(m_due.begin());
    m_now = std::max(m_now, first.key());
    first.mapped().callback();
    return true;
}

void FakeClock::advance(std::chrono::milliseconds span)
{
    const auto end = m_now + span;
    while (!m_due.empty() && m_due.begin()->first <= end) {
        if (m_due.begin()->second.context)
            runNext();
        else
            m_due.erase(m_due.begin());
    }
    m_now = end;
}

qsizetype FakeClock::waiting() const
{
    return std::count_if(m_due.begin(), m_due.end(), [](const auto &due) { return !due.second.context.isNull(); });
}
