#pragma once

#include "removal/approvalrequests.h"
#include "removal/undertaking.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace removal {

class ItemWork;

/// One removal or restore that a second administrator has to approve (Intune: Multi Admin Approval).
struct WaitingChange {
    enum class Status {
        ReasonWanted, ///< nothing was filed yet: the organisation wants a reason, see Approvals::request()
        NeedsApproval, ///< filed; nobody has decided yet, as far as was read
        Approved, ///< will be sent, or is being sent
        Completed, ///< the service says that it was carried out: being settled by reading
        Unknown, ///< the service does not list the request, or with a status that the program does not know
    };

    journal::Operation operation; ///< kind, who, when, ticket and reason; without items
    journal::Item item; ///< approvalCode is empty while a reason is wanted
    Status status = Status::NeedsApproval;
    QDateTime expires; ///< UTC, as the service says; invalid when not read
    bool isUnderWay = false; ///< something is being sent or recorded for it; nothing else can be asked of it
};

/// What of this tenant waits for a second administrator, from the request that was filed to its end. The list is the
/// journal's and survives restarts; the service is asked how the requests stand on a calm schedule while any waits.
/// What was approved is sent again: the identical request with its code, read again before, its intent on disk before,
/// one after the other and each only after the list said "approved". Rejected, cancelled and expired requests end as
/// Refused, with a sentence. What fails before it was sent (no connection, no sign-in) leaves the item waiting.
///
/// Owned by the workspace of the tenant. References outlive it.
class Approvals : public QObject
{
    Q_OBJECT

public:
    /// Answers once when the account may write, or why not; never before returning.
    using Permit = std::function<void(QObject *context, std::function<void(core::Result<void>)> done)>;

    /// Without `permit` the account may write for certain.
    Approvals(Undertaking::Services services, core::TenantId tenant, Permit permit = {}, QObject *parent = nullptr);
    ~Approvals() override;

    /// In the order in which they were confirmed.
    const QList<WaitingChange> &waiting() const { return m_waiting; }
    /// Reads the journal, then asks the service, unless it was asked within the last minute. At the start, and when a
    /// removal or restore has ended.
    void reload();
    /// Asks the service now. While an answer is awaited, nothing happens.
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }
    /// When the service last said how the requests stand, UTC; invalid before.
    const QDateTime &refreshed() const { return m_refreshed; }
    /// Why the list may be old: what kept the last reading or sending from being done. Nothing when all is well.
    const std::optional<core::Error> &problem() const { return m_problem; }

    /// Files the request of an item whose status is ReasonWanted: sends it with the justification, which is kept in the
    /// journal. An empty one, or an item that is not in that state, is left alone. settled() or changed() follow.
    void request(journal::ItemId item, const QString &justification);
    /// Sends an item with its code without waiting for the list to say "approved", for accounts that may not read the
    /// list. Where nobody has approved it the service refuses and it goes on waiting.
    void trySending(journal::ItemId item);
    /// The person does not wait any more: Skipped. The filed request stays open at the service, where an approval alone
    /// changes nothing. Left alone when something is under way for it.
    void giveUp(journal::ItemId item);

Q_SIGNALS:
    /// List, status or problem are others now.
    void changed();
    /// The item has its outcome and is not in the list any more; the inventory knows.
    void settled(const journal::Item &record);

private:
    /// A change that is sent again: to have its request filed, or because that was approved.
    struct Task {
        journal::ItemId item = 0;
        QString justification; ///< empty: with the code
    };
    using Filed = QHash<QString, ApprovalRequest>; ///< by code

    void take(const QList<journal::Operation> &read);
    void ask();
    void asked(const core::Result<void> &result, const Filed &filed);
    void judge(const Filed &filed);
    void judge(WaitingChange &change, const ApprovalRequest &request);
    void schedule();

    void enqueue(WaitingChange &change, const QString &justification);
    void sendNext();
    void send(const Task &task);
    ItemWork *makeWork(const WaitingChange &change);
    void sent(journal::Item record, const std::optional<inventory::Assignment> &found);
    void settleByReading(WaitingChange &change);

    void end(WaitingChange &change, journal::Outcome outcome, const QString &sentence);
    void write(journal::Item record, const std::optional<inventory::Assignment> &found = {});
    void drop(const journal::Item &record, const std::optional<inventory::Assignment> &found);
    void fail(const core::Error &error);
    void release(journal::ItemId item);
    WaitingChange *find(journal::ItemId item);
    bool isAskable() const;

    Undertaking::Services m_services;
    core::TenantId m_tenant;
    Permit m_permit;
    QList<WaitingChange> m_waiting;
    std::deque<Task> m_tasks;
    std::unique_ptr<ItemWork> m_work; ///< of the change that is being sent
    bool m_isSending = false; ///< from asking for the permission to the outcome
    bool m_isRefreshing = false;
    bool m_mayAsk = true; ///< false once the permission was refused, until the person asks for something
    bool m_isScheduled = false;
    QSet<journal::ItemId> m_refused; ///< approved by the list, but the service wants it still: not sent by itself again
    std::optional<std::chrono::milliseconds> m_asked; ///< when the service was asked last
    QDateTime m_refreshed;
    std::optional<core::Error> m_problem;
};

} // namespace removal
