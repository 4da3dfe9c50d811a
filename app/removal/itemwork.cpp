#include "removal/itemwork.h"

#include "removal/settlement.h"

namespace removal {

ItemWork::ItemWork(Undertaking::Services services, journal::Item record, QObject *parent)
    : QObject(parent), m_services(services), m_record(std::move(record))
{ }

ItemWork::~ItemWork() = default;

void ItemWork::start() { readAgainFirst(); }

void ItemWork::readAgainFirst()
{
    m_state = State::Reading;
    if (!m_reading)
        m_reading = std::make_unique<QObject>();
    read(m_reading.get());
}

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

void ItemWork::intend(const graph::Request &request, const QByteArray &json)
{
    m_state = State::Intending;
    m_record.sentPath = request.path.encoded();
    m_record.assignmentJson = json;
    m_services.journal.recordIntent(m_record.id, m_record.sentPath, m_record.assignmentJson, m_record.clientRequestId,
        m_services.clock.now(), this, [this, request](const core::Result<void> &written) {
            if (!written) {
                m_record.sentPath.clear();
                Q_EMIT journalFailed(written.error());
                return skip();
            }
            if (m_isStopped)
                return skip();
            m_record.outcome = journal::Outcome::Sent;
            m_state = State::Sending;
            m_services.client.exchange(
                request, this, [this](const core::Result<graph::Response> &answer) { answered(answer); });
        });
}

void ItemWork::skip()
{
    m_record.outcome = journal::Outcome::Skipped;
    addNote(m_record, tr("It was not sent."));
    finishItem();
}

void ItemWork::finishItem(const std::optional<inventory::Assignment> &found)
{
    m_state = State::Recording;
    m_record.changed = m_services.clock.now();
    m_services.journal.recordOutcome(m_record, this, [this, found](const core::Result<void> &written) {
        if (!written) {
            auto error = written.error();
            error.message = tr("What became of the assignment of “%1” could not be written into the journal. %2")
                                .arg(m_record.ownerName, error.message);
            addNote(m_record, tr("This could not be written into the journal."));
            Q_EMIT journalFailed(error);
        }
        Q_EMIT finished(m_record, found);
    });
}

} // namespace removal
