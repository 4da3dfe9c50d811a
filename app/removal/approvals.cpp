#include "removal/approvals.h"

#include "graph/paging.h"
#include "removal/itemwork.h"
#include "removal/settlement.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace removal {

namespace {

using Status = WaitingChange::Status;

constexpr std::chrono::minutes betweenQuestions{1};

Status statusOf(const journal::Item &item)
{
    return item.approvalCode.isEmpty() ? Status::ReasonWanted : Status::NeedsApproval;
}

} // namespace

Approvals::Approvals(Undertaking::Services services, core::TenantId tenant, Permit permit, QObject *parent)
    : QObject(parent), m_services(services), m_tenant(std::move(tenant)), m_permit(std::move(permit))
{ }

Approvals::~Approvals() = default;

void Approvals::reload()
{
    m_services.journal.waiting(m_tenant, this, [this](const core::Result<QList<journal::Operation>> &read) {
        if (!read)
            return fail(read.error());
        take(*read);
    });
}

/// What is under way stays as it is here: the journal holds it as sent, or held it as waiting when it was read.
void Approvals::take(const QList<journal::Operation> &read)
{
    QList<WaitingChange> list;
    for (const auto &change : std::as_const(m_waiting)) {
        if (change.isUnderWay)
            list.append(change);
    }
    for (const auto &operation : read) {
        auto head = operation;
        head.items.clear();
        for (const auto &item : operation.items) {
            const auto *known = find(item.id);
            if (known && known->isUnderWay)
                continue;
            WaitingChange change{head, item, statusOf(item), {}, false};
            if (known && known->item.approvalCode == item.approvalCode) {
                change.status = known->status;
                change.expires = known->expires;
            }
            list.append(change);
        }
    }
    std::stable_sort(list.begin(), list.end(),
        [](const WaitingChange &left, const WaitingChange &right) { return left.item.id < right.item.id; });
    m_waiting = list;
    const QPointer<Approvals> alive(this);
    Q_EMIT changed();
    if (!alive)
        return;
    if (!m_asked || m_services.clock.monotonic() - *m_asked >= betweenQuestions)
        ask();
    else
        schedule();
}

bool Approvals::isAskable() const
{
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(),
        [](const WaitingChange &change) { return !change.item.approvalCode.isEmpty(); });
}

void Approvals::refresh()
{
    m_mayAsk = true;
    m_refused.clear();
    ask();
}

void Approvals::ask()
{
    if (m_isRefreshing || !isAskable())
        return;
    m_isRefreshing = true;
    m_asked = m_services.clock.monotonic();
    const auto filed = std::make_shared<Filed>();
    graph::walkPages(
        m_services.client, listApprovalRequests(), this,
        [filed](const QJsonArray &items) {
            for (const auto &item : items) {
                // One that cannot be read is nobody's: its code cannot be known.
                if (const auto request = readApprovalRequest(item.toObject()))
                    filed->insert(request->code, *request);
            }
            return true;
        },
        [this, filed](const core::Result<void> &result) { asked(result, *filed); });
    Q_EMIT changed();
}

void Approvals::asked(const core::Result<void> &result, const Filed &filed)
{
    m_isRefreshing = false;
    schedule();
    if (!result)
        return fail(result.error());
    m_refreshed = m_services.clock.now();
    m_problem.reset();
    judge(filed);
}

void Approvals::schedule()
{
    if (m_isScheduled || !isAskable())
        return;
    m_isScheduled = true;
    m_services.clock.after(betweenQuestions, this, [this] {
        m_isScheduled = false;
        schedule();
        ask(); // the last thing: whoever hears of it may end this
    });
}

void Approvals::judge(const Filed &filed)
{
    const QPointer<Approvals> alive(this);
    // A copy of the ids, because what is judged may go.
    QList<journal::ItemId> ids;
    for (const auto &change : std::as_const(m_waiting)) {
        if (!change.isUnderWay && !change.item.approvalCode.isEmpty())
            ids.append(change.item.id);
    }
    for (const auto id : ids) {
        if (auto *change = find(id)) // unreached: nothing goes before the journal has answered
            judge(*change, filed.value(change->item.approvalCode.toLower()));
    }
    Q_EMIT changed();
    if (alive)
        sendNext();
}

void Approvals::judge(WaitingChange &change, const ApprovalRequest &request)
{
    using journal::Outcome;
    change.expires = request.expires;
    switch (request.status) {
    case ApprovalRequest::Status::NeedsApproval:
        change.status = Status::NeedsApproval;
        return;
    case ApprovalRequest::Status::Approved:
        change.status = Status::Approved;
        if (m_mayAsk && !m_refused.contains(change.item.id))
            enqueue(change, {});
        return;
    case ApprovalRequest::Status::Completed:
        change.status = Status::Completed;
        return settleByReading(change);
    case ApprovalRequest::Status::Rejected:
        return end(change, Outcome::Refused, tr("The second administrator rejected the request. Nothing was changed."));
    case ApprovalRequest::Status::Cancelled:
        return end(change, Outcome::Refused, tr("The request for approval was cancelled. Nothing was changed."));
    case ApprovalRequest::Status::Expired:
        return end(
            change, Outcome::Refused, tr("Nobody approved the request in time, so it expired. Nothing was changed."));
    case ApprovalRequest::Status::Unknown:
        break;
    }
    change.status = Status::Unknown;
}

void Approvals::request(journal::ItemId item, const QString &justification)
{
    auto *change = find(item);
    const auto text = justification.trimmed();
    if (!change || change->isUnderWay || change->status != Status::ReasonWanted || text.isEmpty())
        return;
    m_mayAsk = true;
    enqueue(*change, text);
    sendNext();
}

void Approvals::trySending(journal::ItemId item)
{
    auto *change = find(item);
    if (!change || change->isUnderWay || change->item.approvalCode.isEmpty())
        return;
    m_mayAsk = true;
    enqueue(*change, {});
    sendNext();
}

void Approvals::giveUp(journal::ItemId item)
{
    auto *change = find(item);
    if (!change || change->isUnderWay)
        return;
    end(*change, journal::Outcome::Skipped,
        change->item.approvalCode.isEmpty()
            ? tr("It was given up before a request for approval was filed. Nothing was changed.")
            : tr("Waiting was given up. The request may still be approved in the admin center; that alone changes "
                 "nothing."));
}

void Approvals::end(WaitingChange &change, journal::Outcome outcome, const QString &sentence)
{
    change.isUnderWay = true;
    auto ended = change.item;
    ended.outcome = outcome;
    ended.message.clear();
    addNote(ended, sentence);
    write(ended);
}

void Approvals::write(journal::Item record, const std::optional<inventory::Assignment> &found)
{
    record.changed = m_services.clock.now();
    m_services.journal.recordOutcome(record, this, [this, record, found](const core::Result<void> &written) {
        if (written)
            return drop(record, found);
        release(record.id);
        fail(written.error());
    });
}

/// It has its outcome: the inventory is told, and it waits no more.
void Approvals::drop(const journal::Item &record, const std::optional<inventory::Assignment> &found)
{
    using journal::Outcome;
    m_waiting.removeIf([&record](const WaitingChange &change) { return change.item.id == record.id; });
    const QPointer<Approvals> alive(this);
    if (record.outcome == Outcome::Removed || record.outcome == Outcome::AlreadyGone)
        m_services.inventory.removeAssignment({record.owner, record.assignment});
    else if (found && (record.restoredItem != 0 || found->id == record.assignment))
        m_services.inventory.putAssignment(record.owner, *found);
    if (alive)
        Q_EMIT settled(record);
    if (alive)
        Q_EMIT changed();
}

void Approvals::release(journal::ItemId item)
{
    if (auto *change = find(item)) // unreached: what is under way stays in the list
        change->isUnderWay = false;
}

void Approvals::fail(const core::Error &error)
{
    m_problem = error;
    Q_EMIT changed();
}

WaitingChange *Approvals::find(journal::ItemId item)
{
    const auto found = std::find_if(
        m_waiting.begin(), m_waiting.end(), [item](const WaitingChange &change) { return change.item.id == item; });
    return found == m_waiting.end() ? nullptr : &*found;
}

} // namespace removal
