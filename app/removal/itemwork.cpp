#include "removal/itemwork.h"

#include "removal/approvalrequests.h"
#include "removal/settlement.h"

#include <QUuid>

namespace removal {

ItemWork::ItemWork(Undertaking::Services services, journal::Item record, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_record(std::move(record))
    , m_hasWaited(m_record.outcome == journal::Outcome::WaitingForApproval)
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

void ItemWork::stop() { end(Ending::Stopped); }

void ItemWork::leave() { end(Ending::Left); }

void ItemWork::abandon() { end(Ending::Abandoned); }

void ItemWork::end(Ending ending)
{
    if (isStopped())
        return;
    m_ending = ending;
    if (m_state == State::Reading) {
        m_reading.reset();
        giveUp();
    } else if (m_state == State::Sending) {
        sender().withdraw(this);
    }
}

void ItemWork::intend(const graph::Request &request, const QByteArray &json)
{
    m_state = State::Intending;
    m_record.sentPath = request.path.encoded();
    m_record.assignmentJson = json;
    // On disk before it leaves: by it the request is found in the service's audit log, whatever comes back.
    auto named = request;
    named.clientRequestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    named.headers += approvalHeaders(m_record.approvalCode, m_justification);
    m_record.clientRequestId = QString::fromLatin1(named.clientRequestId);
    m_services.journal.recordIntent(m_record.id, m_record.sentPath, m_record.assignmentJson, m_record.clientRequestId,
        m_services.clock.now(), this, [this, named](const core::Result<void> &written) {
            if (!written) {
                m_record.sentPath.clear();
                m_record.clientRequestId.clear();
                m_ending = Ending::Abandoned;
                Q_EMIT journalFailed(written.error());
                return giveUp();
            }
            m_isIntentOnDisk = true;
            if (isStopped())
                return giveUp();
            m_record.outcome = journal::Outcome::Sent;
            m_state = State::Sending;
            sender().exchange(named, this, [this](const core::Result<graph::Response> &answer) { receive(answer); });
        });
}

void ItemWork::receive(const core::Result<graph::Response> &answer)
{
    if (!answer && answer.error().kind == core::ErrorKind::Cancelled && !answer.error().maybeDone)
        return giveUp(); // withdrawn before it left
    if (m_hasWaited && !answer && answeredBy(answer) == Answered::Definite && isPassing(answer.error()))
        return waitOn(answer.error());
    answered(answer);
}

void ItemWork::waitOn(const core::Error &error)
{
    m_record.outcome = journal::Outcome::WaitingForApproval;
    noteError(m_record, error);
    addNote(m_record, tr("It could not be sent, so it goes on waiting. %1").arg(error.message));
    finishItem();
}

/// Nothing was sent, or what was sent was refused for its path only.
void ItemWork::giveUp()
{
    if (m_ending == Ending::Left && !m_hasWaited) // unreached: what has waited is sent by Approvals, which never leaves
        return putBack();
    m_record.outcome = m_hasWaited ? journal::Outcome::WaitingForApproval : journal::Outcome::Skipped;
    addNote(m_record, tr("It was not sent."));
    // A journal that cannot be written is not tried once for each item.
    if (m_ending == Ending::Abandoned && !m_isIntentOnDisk)
        return finishUnwritten();
    finishItem();
}

void ItemWork::putBack()
{
    m_record.outcome = journal::Outcome::Pending;
    m_record.message.clear();
    m_record.sentPath.clear();
    m_record.httpStatus = 0;
    m_record.requestId.clear();
    m_record.clientRequestId.clear();
    if (m_isIntentOnDisk)
        return finishItem();
    finishUnwritten();
}

void ItemWork::finishUnwritten()
{
    m_state = State::Recording;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_record, {}); }, Qt::QueuedConnection);
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
