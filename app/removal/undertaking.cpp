#include "removal/undertaking.h"

#include "removal/itemwork.h"

#include <QPointer>

#include <algorithm>

namespace removal {

namespace {

/// Items under way at once. More would gain nothing at the service's pace and leave more open after a crash.
constexpr int itemsAtOnce = 4;

} // namespace

Undertaking::Undertaking(Services services, journal::Operation draft, QObject *parent)
    : QObject(parent), m_services(services), m_draft(std::move(draft))
{
    m_records.swap(m_draft.items);
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        if (m_records.at(i).outcome == journal::Outcome::Pending)
            m_waiting.append(i);
    }
}

Undertaking::~Undertaking() = default;

void Undertaking::start()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Recording;
    if (m_waiting.isEmpty()) {
        QMetaObject::invokeMethod(this, &Undertaking::reportSettled, Qt::QueuedConnection);
        return;
    }
    auto operation = m_draft;
    operation.started = m_services.clock.now();
    for (const auto index : std::as_const(m_waiting))
        operation.items.append(m_records.at(index));
    m_services.journal.begin(
        operation, this, [this](const core::Result<journal::Operation> &written) { recorded(written); });
}

void Undertaking::recorded(const core::Result<journal::Operation> &written)
{
    if (written) {
        for (qsizetype i = 0; i < m_waiting.size(); ++i)
            m_records[m_waiting.at(i)] = written->items.at(i);
    } else {
        m_journalError = written.error();
    }
    reportSettled();
}

/// What had its outcome before the start; then the others begin.
void Undertaking::reportSettled()
{
    m_state = State::Working;
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        if (m_records.at(i).outcome != journal::Outcome::Pending && !announce(i, m_records.at(i)))
            return;
    }
    startWork();
}

void Undertaking::cancel()
{
    if (m_state == State::Finished || m_cancelling)
        return;
    m_cancelling = true;
    if (m_state == State::Ready) {
        // Nothing is in the journal yet, and nothing will be: it is as if the person had not confirmed.
        m_state = State::Working;
        QMetaObject::invokeMethod(this, &Undertaking::reportSettled, Qt::QueuedConnection);
    } else if (m_state == State::Working) {
        stopWork();
    }
}

void Undertaking::stopWork()
{
    const auto working = m_working.keys();
    for (auto *work : working)
        work->stop();
}

void Undertaking::startWork()
{
    if (m_state != State::Working)
        return;
    while (!mustStop() && m_working.size() < itemsAtOnce) {
        const auto next = takeNext();
        if (!next)
            break;
        const auto index = *next;
        auto *work = makeWork(index, m_records.at(index));
        m_working.insert(work, index);
        connect(work, &ItemWork::journalFailed, this, &Undertaking::journalFailed);
        connect(work, &ItemWork::finished, this, [this, work, index](const auto &record, const auto &found) {
            m_working.remove(work);
            work->deleteLater();
            itemDone(index, record, found);
        });
        work->start();
    }
    if (m_working.isEmpty())
        skipRest();
}

/// The first item that may begin now; nothing when all are begun or have to wait for one that is under way.
std::optional<qsizetype> Undertaking::takeNext()
{
    const auto next = std::find_if(
        m_waiting.cbegin(), m_waiting.cend(), [this](qsizetype index) { return mayBegin(m_records.at(index)); });
    if (next == m_waiting.cend())
        return std::nullopt;
    return m_waiting.takeAt(next - m_waiting.cbegin());
}

bool Undertaking::isOwnerUnderWay(const core::ConfigurationId &owner) const
{
    return std::any_of(m_working.cbegin(), m_working.cend(),
        [this, &owner](qsizetype index) { return m_records.at(index).owner == owner; });
}

void Undertaking::itemDone(
    qsizetype index, const journal::Item &record, const std::optional<inventory::Assignment> &found)
{
    const QPointer<Undertaking> alive(this);
    applyToInventory(record, found);
    if (alive && announce(index, record))
        startWork();
}

/// False when somebody who heard of it ended the undertaking.
bool Undertaking::announce(qsizetype index, const journal::Item &record)
{
    m_records[index] = record;
    ++m_done;
    const QPointer<Undertaking> alive(this);
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): `record` may lie in what a listener ends
    const auto told = record;
    Q_EMIT itemFinished(told);
    if (alive)
        Q_EMIT progressed(m_done, total());
    return alive;
}

QString Undertaking::skippedText() const
{
    if (!m_journalError)
        return cancelledText();
    // The journal may have been fine and have had a reason.
    return m_journalError->kind == core::ErrorKind::InvalidInput
        ? tr("It was not sent. %1").arg(m_journalError->message)
        : tr("It was not sent, because the journal could not be written.");
}

/// What was never begun becomes Skipped, in the journal too as long as that can be written: else it stays pending
/// there, and the next start finds that it was never sent. One by one, so that a journal that cannot be written is
/// tried once and not a thousand times.
void Undertaking::skipRest()
{
    while (!m_waiting.isEmpty()) {
        const auto index = m_waiting.takeFirst();
        auto record = m_records.at(index);
        record.outcome = journal::Outcome::Skipped;
        record.message = skippedText();
        record.changed = m_services.clock.now();
        if (!m_journalError && record.id != 0) {
            m_services.journal.recordOutcome(record, this, [this, index, record](const core::Result<void> &written) {
                if (!written && !m_journalError)
                    m_journalError = written.error();
                if (announce(index, record))
                    skipRest();
            });
            return;
        }
        if (!announce(index, record))
            return;
    }
    finish();
}

void Undertaking::journalFailed(const core::Error &error)
{
    if (m_journalError)
        return;
    m_journalError = error;
    stopWork();
}

void Undertaking::finish()
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    Q_EMIT finished();
}

QMap<journal::Outcome, int> Undertaking::counts() const
{
    QMap<journal::Outcome, int> counts;
    for (const auto &record : m_records) {
        if (record.outcome != journal::Outcome::Pending && record.outcome != journal::Outcome::Sent)
            ++counts[record.outcome];
    }
    return counts;
}

} // namespace removal
