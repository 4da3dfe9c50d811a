#include "removal/removalwork.h"

#include "removal/settlement.h"

namespace removal {

RemovalWork::RemovalWork(Undertaking::Services services, PlannedItem item, journal::Item record, QObject *parent)
    : ItemWork(services, std::move(record), parent), m_item(std::move(item)), m_address(m_item.address)
{ }

void RemovalWork::read(QObject *reading)
{
    readAgain(client(), m_address, m_item.key, m_item.confirmed, reading,
        [this](const Preflight &preflight) { judge(preflight); });
}

void RemovalWork::judge(const Preflight &reading)
{
    switch (reading.verdict) {
    case Preflight::Verdict::Unchanged:
        return intend(inventory::deleteAssignment(m_address), reading.found.json);
    case Preflight::Verdict::Changed:
        record().outcome = journal::Outcome::ChangedMeanwhile;
        addNote(record(), tr("It was changed after it was confirmed, so it was left alone."));
        addNote(record(), reading.change);
        return finishItem(reading.found.assignment);
    case Preflight::Verdict::Gone:
        record().outcome = journal::Outcome::AlreadyGone;
        noteError(record(), reading.error);
        addNote(record(), tr("It was gone already when it was read again."));
        return finishItem();
    case Preflight::Verdict::Unreadable:
        break;
    }
    if (turnToTypedForm(reading.error))
        return readAgainFirst();
    record().outcome = journal::Outcome::Refused;
    noteError(record(), reading.error);
    addNote(record(), tr("It could not be read again, so nothing was sent."));
    addNote(record(), reading.error.message);
    finishItem();
}

bool RemovalWork::turnToTypedForm(const core::Error &error)
{
    if (error.kind != core::ErrorKind::SegmentNotFound || m_isTyped || !m_item.typed || isStopped())
        return false;
    m_isTyped = true;
    m_address = *m_item.typed;
    addNote(record(), tr("The service asked for the typed path, with the type of each profile; it was used instead."));
    return true;
}

void RemovalWork::answered(const core::Result<graph::Response> &answer)
{
    switch (answeredBy(answer)) {
    case Answered::Done:
        record().outcome = journal::Outcome::Removed;
        noteResponse(record(), *answer);
        return finishItem();
    case Answered::Open:
        return settle(answer.error());
    case Answered::Missing:
        // Through a certificate path "not found" may be said of the path: its own profile is asked.
        if (!m_address.steps().isEmpty())
            return settle(answer.error());
        record().outcome = journal::Outcome::AlreadyGone;
        noteError(record(), answer.error());
        return finishItem();
    case Answered::Definite:
        break;
    }
    if (turnToTypedForm(answer.error()))
        return readAgainFirst();
    settleByError(record(), answer.error());
    finishItem();
}

void RemovalWork::settle(const core::Error &lost)
{
    beginSettling();
    noteError(record(), lost);
    readAgain(client(), m_address, m_item.key, m_item.confirmed, this, [this, lost](const Preflight &reading) {
        settleByReading(record(), reading, lost);
        std::optional<inventory::Assignment> found;
        if (reading.verdict == Preflight::Verdict::Changed)
            found = reading.found.assignment;
        finishItem(found);
    });
}

} // namespace removal
