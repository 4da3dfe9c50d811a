#include "removal/itemwork.h"

#include "graph/client.h"
#include "inventory/endpoints.h"
#include "journal/journal.h"
#include "removal/settlement.h"

namespace removal {

ItemWork::ItemWork(Operation::Services services, PlannedItem item, journal::Item record, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_item(std::move(item))
    , m_address(m_item.address)
    , m_record(std::move(record))
{ }

ItemWork::~ItemWork() = default;

void ItemWork::start() { read(); }

void ItemWork::stop()
{
    if (m_isStopped)
        return;
    m_isStopped = true;
    if (m_state == State::Reading) {
        m_reading.reset();
        skip();
    }
}

void ItemWork::read()
{
    m_state = State::Reading;
    if (!m_reading)
        m_reading = std::make_unique<QObject>();
    readAgain(m_services.client, m_address, m_item.key, m_item.confirmed, m_reading.get(),
        [this](const Preflight &reading) { judge(reading); });
}

void ItemWork::judge(const Preflight &reading)
{
    switch (reading.verdict) {
    case Preflight::Verdict::Unchanged:
        return intend(reading.found);
    case Preflight::Verdict::Changed:
        m_record.outcome = journal::Outcome::ChangedMeanwhile;
        m_found = reading.found.assignment;
        addNote(m_record, tr("It was changed after it was confirmed, so it was left alone."));
        addNote(m_record, reading.change);
        return record();
    case Preflight::Verdict::Gone:
        m_record.outcome = journal::Outcome::AlreadyGone;
        noteError(m_record, reading.error);
        addNote(m_record, tr("It was gone already when it was read again."));
        return record();
    case Preflight::Verdict::Unreadable:
        break;
    }
    if (turnToTypedForm(reading.error))
        return read();
    m_record.outcome = journal::Outcome::Refused;
    noteError(m_record, reading.error);
    addNote(m_record, tr("It could not be read again, so nothing was sent."));
    addNote(m_record, reading.error.message);
    record();
}

bool ItemWork::turnToTypedForm(const core::Error &error)
{
    if (error.kind != core::ErrorKind::SegmentNotFound || m_isTyped || !m_item.typed || m_isStopped)
        return false;
    m_isTyped = true;
    m_address = *m_item.typed;
    addNote(m_record, tr("The service asked for the typed path, with the type of each profile; it was used instead."));
    return true;
}

void ItemWork::intend(const inventory::ReadAssignment &found)
{
    m_state = State::Intending;
    m_record.sentPath = m_address.path().encoded();
    m_record.assignmentJson = found.json;
    m_services.journal.recordIntent(m_record.id, m_record.sentPath, m_record.assignmentJson, m_record.clientRequestId,
        m_services.clock.now(), this, [this](const core::Result<void> &written) {
            if (!written) {
                m_record.sentPath.clear();
                Q_EMIT journalFailed(written.error());
                return skip();
            }
            if (m_isStopped)
                return skip();
            m_record.outcome = journal::Outcome::Sent;
            send();
        });
}

void ItemWork::send()
{
    m_state = State::Sending;
    m_services.client.exchange(inventory::deleteAssignment(m_address), this,
        [this](const core::Result<graph::Response> &answer) { answered(answer); });
}

void ItemWork::answered(const core::Result<graph::Response> &answer)
{
    switch (answeredBy(answer)) {
    case Answered::Done:
        m_record.outcome = journal::Outcome::Removed;
        noteResponse(m_record, *answer);
        return record();
    case Answered::Open:
        return settle(answer.error());
    case Answered::Missing:
        // Through a certificate path "not found" may be said of the path: its own profile is asked.
        if (!m_address.steps().isEmpty())
            return settle(answer.error());
        m_record.outcome = journal::Outcome::AlreadyGone;
        noteError(m_record, answer.error());
        return record();
    case Answered::Definite:
        break;
    }
    if (turnToTypedForm(answer.error()))
        return read();
    settleByError(m_record, answer.error());
    record();
}

void ItemWork::settle(const core::Error &lost)
{
    m_state = State::Settling;
    noteError(m_record, lost);
    readAgain(m_services.client, m_address, m_item.key, m_item.confirmed, this, [this, lost](const Preflight &reading) {
        settleByReading(m_record, reading, lost);
        if (reading.verdict == Preflight::Verdict::Changed)
            m_found = reading.found.assignment;
        record();
    });
}

void ItemWork::skip()
{
    m_record.outcome = journal::Outcome::Skipped;
    addNote(m_record, tr("It was not sent."));
    record();
}

void ItemWork::record()
{
    m_state = State::Recording;
    m_record.changed = m_services.clock.now();
    m_services.journal.recordOutcome(m_record, this, [this](const core::Result<void> &written) {
        if (!written) {
            auto error = written.error();
            error.message = tr("What became of the assignment of “%1” could not be written into the journal. %2")
                                .arg(m_record.ownerName, error.message);
            addNote(m_record, tr("This could not be written into the journal."));
            Q_EMIT journalFailed(error);
        }
        Q_EMIT finished(m_record, m_found);
    });
}

} // namespace removal
