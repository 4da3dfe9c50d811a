#include "removal/operation.h"

#include "removal/assignmentjson.h"
#include "removal/itemwork.h"

#include <QPointer>

namespace removal {

namespace {

/// Items under way at once. More would gain nothing at the service's pace and leave more open after a crash.
constexpr int itemsAtOnce = 4;

journal::Item recordOf(const PlannedItem &item)
{
    journal::Item record;
    record.owner = item.key.owner;
    record.ownerName = item.ownerName;
    record.ownerType = item.ownerType;
    record.assignment = item.key.id;
    record.targetText = item.targetText;
    record.via = item.via;
    record.path = item.address.path().encoded();
    record.assignmentJson = assignmentJson(item.confirmed);
    return record;
}

} // namespace

Operation::Operation(Services services, journal::Actor actor, Plan plan, QObject *parent)
    : QObject(parent), m_services(services), m_actor(std::move(actor)), m_plan(std::move(plan))
{
    for (const auto &item : m_plan.items)
        m_results.append({item, recordOf(item)});
}

Operation::~Operation() = default;

void Operation::start()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Recording;
    if (m_plan.isEmpty()) {
        QMetaObject::invokeMethod(this, &Operation::finish, Qt::QueuedConnection);
        return;
    }
    journal::Operation operation;
    operation.actor = m_actor;
    operation.started = m_services.clock.now();
    operation.ticket = m_plan.ticket;
    operation.reason = m_plan.reason;
    for (const auto &result : m_results)
        operation.items.append(result.record);
    m_services.journal.begin(
        operation, this, [this](const core::Result<journal::Operation> &written) { recorded(written); });
}

void Operation::recorded(const core::Result<journal::Operation> &written)
{
    m_state = State::Working;
    if (written) {
        for (qsizetype i = 0; i < m_results.size(); ++i)
            m_results[i].record = written->items.at(i);
    } else {
        m_journalError = written.error();
    }
    startWork();
}

void Operation::cancel()
{
    if (m_state == State::Finished || m_cancelling)
        return;
    m_cancelling = true;
    if (m_state == State::Ready) {
        // Nothing is in the journal yet, and nothing will be: it is as if the person had not confirmed.
        m_state = State::Working;
        QMetaObject::invokeMethod(this, &Operation::skipRest, Qt::QueuedConnection);
    } else if (m_state == State::Working) {
        stopWork();
    }
}

void Operation::stopWork()
{
    for (auto *work : std::as_const(m_working))
        work->stop();
}

void Operation::startWork()
{
    if (m_state != State::Working)
        return;
    while (!mustStop() && m_next < m_results.size() && m_working.size() < itemsAtOnce) {
        const auto index = m_next++;
        auto *work = new ItemWork(m_services, m_results.at(index).item, m_results.at(index).record, this);
        m_working.insert(work);
        connect(work, &ItemWork::journalFailed, this, &Operation::journalFailed);
        connect(work, &ItemWork::finished, this, [this, work, index](const auto &record, const auto &found) {
            m_working.remove(work);
            work->deleteLater();
            itemDone(index, record, found);
        });
        work->start();
    }
    if (!m_working.isEmpty())
        return;
    if (m_next < m_results.size())
        skipRest();
    else
        finish();
}

void Operation::itemDone(
    qsizetype index, const journal::Item &record, const std::optional<inventory::Assignment> &found)
{
    const auto key = m_results.at(index).item.key;
    const QPointer<Operation> alive(this);
    if (record.outcome == journal::Outcome::Removed || record.outcome == journal::Outcome::AlreadyGone)
        m_services.inventory.removeAssignment(key);
    else if (record.outcome == journal::Outcome::ChangedMeanwhile && found && found->id == key.id)
        m_services.inventory.putAssignment(key.owner, *found);
    if (alive && announce(index, record))
        startWork();
}

/// False when somebody who heard of it ended the operation.
bool Operation::announce(qsizetype index, const journal::Item &record)
{
    m_results[index].record = record;
    ++m_done;
    const QPointer<Operation> alive(this);
    const auto result = m_results.at(index);
    Q_EMIT itemFinished(result);
    if (alive)
        Q_EMIT progressed(m_done, total());
    return alive;
}

/// What was never begun becomes Skipped, in the journal too as long as that can be written: else it stays pending
/// there, and the next start finds that it was never sent. One by one, so that a journal that cannot be written is
/// tried once and not a thousand times.
void Operation::skipRest()
{
    while (m_next < m_results.size()) {
        const auto index = m_next++;
        auto record = m_results.at(index).record;
        record.outcome = journal::Outcome::Skipped;
        record.message = m_journalError ? tr("It was not sent, because the journal could not be written.")
                                        : tr("It was not sent, because the removal was cancelled.");
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

void Operation::journalFailed(const core::Error &error)
{
    if (m_journalError)
        return;
    m_journalError = error;
    stopWork();
}

void Operation::finish()
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    Q_EMIT finished();
}

QMap<journal::Outcome, int> Operation::counts() const
{
    QMap<journal::Outcome, int> counts;
    for (const auto &result : m_results) {
        const auto outcome = result.record.outcome;
        if (outcome != journal::Outcome::Pending && outcome != journal::Outcome::Sent)
            ++counts[outcome];
    }
    return counts;
}

} // namespace removal
