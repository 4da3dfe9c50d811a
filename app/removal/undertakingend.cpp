// How an undertaking ends: what is skipped, what is left, and the look at the profiles afterwards.

#include "removal/undertaking.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace removal {

QString Undertaking::skippedText() const
{
    return m_journalError ? tr("It was not sent, because the journal could not be written.") : cancelledText();
}

void Undertaking::endWork()
{
    if (m_leaving && !m_cancelling)
        finish();
    else if (m_waiting.isEmpty())
        verify();
    else
        skipRest();
}

/// What was never begun becomes Skipped, in the journal too as long as that can be written: else it stays pending
/// there, and the next start finds that it was never sent.
void Undertaking::skipRest()
{
    m_state = State::Recording;
    QList<journal::Item> rest;
    QList<journal::Item> journalled;
    for (const auto index : std::as_const(m_waiting)) {
        auto record = m_records.at(index);
        record.outcome = journal::Outcome::Skipped;
        record.message = skippedText();
        record.changed = m_services.clock.now();
        rest.append(record);
        if (record.id != 0)
            journalled.append(record);
    }
    if (m_journalError || journalled.isEmpty())
        return skipped(rest, {});
    m_services.journal.recordOutcomes(
        journalled, this, [this, rest](const core::Result<void> &written) { skipped(rest, written); });
}

void Undertaking::skipped(const QList<journal::Item> &records, const core::Result<void> &written)
{
    if (!written)
        m_journalError = written.error();
    const auto waiting = std::exchange(m_waiting, {});
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        if (!announce(waiting.at(i), records.at(i)))
            return;
    }
    verify();
}

void Undertaking::verify()
{
    if (m_leaving)
        return finish();
    const QPointer<Undertaking> alive(this);
    enter(State::Verifying);
    if (alive)
        m_checks.run(m_records);
}

/// What the reading of the profiles has found out about items of which nothing was known.
void Undertaking::settleUnknown()
{
    const auto settled = m_checks.settled();
    if (settled.isEmpty() || m_journalError)
        return finish();
    m_services.journal.recordOutcomes(settled, this, [this, settled](const core::Result<void> &written) {
        if (!written)
            m_journalError = written.error();
        const QPointer<Undertaking> alive(this);
        for (const auto &record : settled) {
            if (!alive || m_journalError)
                break;
            const auto same = [&record](const journal::Item &each) { return each.id == record.id; };
            *std::find_if(m_records.begin(), m_records.end(), same) = record;
            Q_EMIT itemFinished(record);
        }
        if (alive)
            finish();
    });
}

void Undertaking::finish()
{
    if (m_state == State::Finished) // unreached: the checks finish once, and who leaves does not begin them
        return;
    const QPointer<Undertaking> alive(this);
    enter(State::Finished);
    if (alive)
        Q_EMIT finished();
}

journal::Operation Undertaking::leftOver() const
{
    auto operation = m_draft;
    if (m_state != State::Finished || !m_leaving)
        return operation;
    for (const auto index : m_waiting)
        operation.items.append(m_records.at(index));
    return operation;
}

} // namespace removal
