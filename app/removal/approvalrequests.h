#pragma once

#include "graph/request.h"
#include "journal/record.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace removal {

/// One entry of the list of filed requests (Graph beta: operationApprovalRequest).
struct ApprovalRequest {
    enum class Status { NeedsApproval, Approved, Rejected, Cancelled, Completed, Expired, Unknown };

    QString code; ///< lower case; the same as x-msft-approval-code
    Status status = Status::Unknown;
    QDateTime expires; ///< UTC; invalid when the service does not say
};

/// `GET /deviceManagement/operationApprovalRequests` (Graph beta: list operationApprovalRequests). Paged.
graph::Request listApprovalRequests();
/// A status that the program does not know is Unknown; an entry without an id is an UnexpectedAnswer.
core::Result<ApprovalRequest> readApprovalRequest(const QJsonObject &object);

/// What a write carries for a tenant with Multi Admin Approval: the code of the request that was approved, or else the
/// justification, in Base64 of UTF-8, with which the service files one (Intune: Multi Admin Approval with Graph).
/// Nothing without either; where no approval is needed the service ignores both.
QList<std::pair<QByteArray, QByteArray>> approvalHeaders(const QString &code, const QString &justification);

/// Ticket and reason as the second administrator reads them; empty without either.
QString justificationOf(const journal::Operation &operation);

} // namespace removal
