#pragma once

#include "removal/undertaking.h"

#include <QDateTime>
#include <QList>
#include <QObject>

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
    /// Reads the journal, then asks the service. At the start, and when a removal or restore has ended.
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
    enum class Send { WithReason, WithCode };
    struct Task {
        journal::ItemId item = 0;
        Send how = Send::WithCode;
        QString justification;
    };
    struct Listed {
        QString status;
        QDateTime expires;
    };

    void take(const core::Result<QList<journal::Operation>> &read);
    void judge(const QHash<QString, Listed> &listed);
    void judge(WaitingChange &change, const Listed &listed);
    void finishRefresh(const core::Result<void> &result);
    void schedule();
    WaitingChange *find(journal::ItemId item);
    void enqueue(const Task &task);
    void next();
    void send(const Task &task);
    void carryOut(const Task &task, WaitingChange &change);
    void settleCompleted(const WaitingChange &change);
    void end(journal::Item record, const std::optional<inventory::Assignment> &found = {});
    void sent(const journal::Item &record, const std::optional<inventory::Assignment> &found);
    void release(journal::ItemId item);
    void drop(const journal::Item &record, const std::optional<inventory::Assignment> &found);
    void fail(const core::Error &error);

    Undertaking::Services m_services;
    core::TenantId m_tenant;
    Permit m_permit;
    QList<WaitingChange> m_waiting;
    std::deque<Task> m_tasks;
    bool m_isSending = false;
    bool m_isRefreshing = false;
    bool m_mayAsk = true; ///< false after a sign-in was refused, until the person asks for something
    quint64 m_schedule = 0; ///< of the latest schedule(); an older one has no say
    QDateTime m_refreshed;
    std::optional<core::Error> m_problem;
};

} // namespace removal
