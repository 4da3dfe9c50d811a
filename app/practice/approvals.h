#pragma once

#include "practice/http.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace practice {

struct Exchange;

/// The desk where requests for Multi Admin Approval lie (Intune: Multi Admin Approval with Graph). A write without a
/// justification is refused, one with a justification is filed under a code, and the identical write with an approved
/// code passes once. Owned by Service.
class Approvals
{
public:
    enum class Status { NeedsApproval, Approved, Rejected, Cancelled, Completed, Expired };

    struct Filed {
        QString code;
        QByteArray fingerprint; ///< verb, address and body: what has to be sent again identically
        QString justification;
        QDateTime filedAt;
        QDateTime decidedAt;
        Status status = Status::NeedsApproval;
    };

    /// Nothing when the write may be carried out; else the refusal. A code that lets a write pass is used up.
    std::optional<HttpAnswer> admit(const Exchange &exchange);

    /// Decisions of the second administrator; false when no such request waits.
    bool approve(const QString &code, const QDateTime &when) { return decide(code, Status::Approved, when); }
    bool reject(const QString &code, const QDateTime &when) { return decide(code, Status::Rejected, when); }
    bool cancel(const QString &code, const QDateTime &when) { return decide(code, Status::Cancelled, when); }
    int approveAll(const QDateTime &when);
    int waiting() const;

    const QList<Filed> &filed() const { return m_filed; }
    /// In the place of everything that was filed: as an earlier run left it.
    void setFiled(QList<Filed> filed) { m_filed = std::move(filed); }
    /// Called after something was filed, decided, used or forgotten.
    std::function<void()> onChanged;
    /// `operationApprovalRequest` as Graph shows it.
    QJsonObject describe(const Filed &filed) const;
    /// Three days after filing nothing can be approved or used any more.
    void expire(const QDateTime &now);
    void clear();

private:
    Filed *find(const QString &code);
    void changed() const;
    bool decide(const QString &code, Status status, const QDateTime &when);
    HttpAnswer file(const Exchange &exchange, const QByteArray &justification);
    HttpAnswer required(const Exchange &exchange, const QString &code) const;

    QList<Filed> m_filed;
};

/// As Graph names it (`operationApprovalRequestStatus`), and back.
QString approvalStatusName(Approvals::Status status);
std::optional<Approvals::Status> approvalStatusOf(const QString &name);

} // namespace practice
