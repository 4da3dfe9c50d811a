// How what waits for approval is sent again, one change after the other.

#include "inventory/address.h"
#include "removal/approvals.h"
#include "removal/assignmentjson.h"
#include "removal/equalassignment.h"
#include "removal/removalwork.h"
#include "removal/restorework.h"
#include "removal/settlement.h"

#include "core/text.h"

#include <QPointer>

namespace removal {

namespace {

/// The plan of a removal that the journal holds. Nothing when the request cannot be made again as it was.
std::optional<PlannedItem> plannedAgain(const journal::Item &item)
{
    const auto confirmed = assignmentOf(item.assignmentJson);
    const auto address = inventory::Address::parse(QString::fromUtf8(item.sentPath));
    if (!confirmed || !address || address->path().encoded() != item.sentPath)
        return {};
    PlannedItem planned;
    planned.key = {item.owner, item.assignment};
    planned.confirmed = *confirmed;
    planned.address = *address;
    planned.ownerName = item.ownerName;
    planned.targetText = item.targetText;
    return planned;
}

/// The service itself refused, and not for the sign-in or its limits: by itself it would only do so again.
bool isLasting(const journal::Item &record)
{
    return record.httpStatus >= 400 && record.httpStatus < 500 && record.httpStatus != 401 && record.httpStatus != 429;
}

} // namespace

void Approvals::enqueue(WaitingChange &change, const QString &justification)
{
    change.isUnderWay = true;
    m_tasks.push_back({change.item.id, justification});
}

void Approvals::sendNext()
{
    if (m_isSending || m_tasks.empty())
        return;
    m_isSending = true;
    const auto task = m_tasks.front();
    m_tasks.pop_front();
    if (!m_permit)
        return send(task);
    m_permit(this, [this, task](const core::Result<void> &permitted) {
        if (permitted)
            return send(task);
        // One refusal counts for all; they go on waiting.
        m_isSending = false;
        m_mayAsk = false;
        release(task.item);
        for (const auto &other : m_tasks)
            release(other.item);
        m_tasks.clear();
        fail(permitted.error());
    });
}

void Approvals::send(const Task &task)
{
    auto *change = find(task.item);
    Q_ASSERT(change); // what is under way stays in the list
    change->item.message.clear();
    if (!task.justification.isEmpty())
        addNote(change->item, tr("Reason given: %1").arg(core::displayText(task.justification)));
    m_work.reset(makeWork(*change));
    if (!m_work) {
        m_isSending = false;
        end(*change, journal::Outcome::Refused,
            tr("The journal does not hold the request as it was sent, so it cannot be sent again. Nothing was "
               "changed."));
        return sendNext();
    }
    m_work->setJustification(task.justification);
    connect(m_work.get(), &ItemWork::journalFailed, this, [this](const core::Error &error) { m_problem = error; });
    connect(m_work.get(), &ItemWork::finished, this, &Approvals::sent);
    m_work->start();
    Q_EMIT changed();
}

ItemWork *Approvals::makeWork(const WaitingChange &change)
{
    if (change.operation.kind == journal::Operation::Kind::Restore)
        return new RestoreWork(m_services, change.item, this);
    const auto planned = plannedAgain(change.item);
    return planned ? new RemovalWork(m_services, *planned, change.item, this) : nullptr;
}

void Approvals::sent(journal::Item record, const std::optional<inventory::Assignment> &found)
{
    m_work.release()->deleteLater(); // it is what calls, and a child of this
    m_isSending = false;
    const QPointer<Approvals> alive(this);
    if (record.outcome == journal::Outcome::WaitingForApproval) {
        if (auto *change = find(record.id)) { // unreached: what is under way stays in the list
            if (record.sentPath.isEmpty())
                record.sentPath = change->item.sentPath;
            change->item = record;
            if (isLasting(record))
                m_refused.insert(record.id);
            change->isUnderWay = false;
            change->status = record.approvalCode.isEmpty() ? WaitingChange::Status::ReasonWanted
                                                           : WaitingChange::Status::NeedsApproval;
        }
        schedule();
        Q_EMIT changed();
    } else {
        drop(record, found);
    }
    if (alive)
        sendNext();
}

/// The service has carried the request out, but the answer did not get here.
void Approvals::settleByReading(WaitingChange &change)
{
    change.isUnderWay = true;
    auto item = change.item;
    item.message.clear();
    const auto settle = [this](const journal::Item &settled, const std::optional<inventory::Assignment> &found) {
        if (settled.outcome != journal::Outcome::Unknown)
            return write(settled, found);
        release(settled.id); // it is read again with the next answer
        Q_EMIT changed();
    };
    if (change.operation.kind == journal::Operation::Kind::Restore) {
        findEqual(m_services.client, item, this, [settle, item](const core::Result<EqualAssignment> &listed) {
            auto settled = item;
            settleRestoreByListing(settled, listed, std::nullopt);
            settle(settled, listed ? listed->equal : std::nullopt);
        });
        return;
    }
    const auto planned = plannedAgain(item);
    if (!planned)
        return end(change, journal::Outcome::Refused,
            tr("The journal does not hold the whole assignment. Look at the profile yourself."));
    readAgain(m_services.client, planned->address, planned->key, planned->confirmed, this,
        [settle, item](const Preflight &read) {
            auto settled = item;
            removal::settleByReading(settled, read, std::nullopt);
            std::optional<inventory::Assignment> found;
            if (read.verdict == Preflight::Verdict::Changed)
                found = read.found.assignment;
            settle(settled, found);
        });
}

} // namespace removal
