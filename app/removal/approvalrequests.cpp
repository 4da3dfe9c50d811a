#include "removal/approvalrequests.h"

#include "graph/json.h"

#include <array>

namespace removal {

namespace {

/// Base64 of so many characters stays far below what servers take as one header.
constexpr qsizetype longestJustification = 1000;

constexpr std::array<std::pair<QLatin1String, ApprovalRequest::Status>, 7> statusNames{{
    {QLatin1String("needsApproval"), ApprovalRequest::Status::NeedsApproval},
    {QLatin1String("approved"), ApprovalRequest::Status::Approved},
    {QLatin1String("rejected"), ApprovalRequest::Status::Rejected},
    {QLatin1String("cancelled"), ApprovalRequest::Status::Cancelled},
    {QLatin1String("canceled"), ApprovalRequest::Status::Cancelled},
    {QLatin1String("completed"), ApprovalRequest::Status::Completed},
    {QLatin1String("expired"), ApprovalRequest::Status::Expired},
}};

QString shortened(const QString &text)
{
    if (text.size() <= longestJustification)
        return text;
    const auto cut = text.at(longestJustification - 1).isHighSurrogate() ? 1 : 0;
    return text.left(longestJustification - cut);
}

} // namespace

graph::Request listApprovalRequests()
{
    return graph::Request::get(graph::Path::of(QLatin1String("deviceManagement/operationApprovalRequests")));
}

core::Result<ApprovalRequest> readApprovalRequest(const QJsonObject &object)
{
    const auto id = graph::readId(object, QLatin1String("id"));
    if (!id)
        return id.error();
    ApprovalRequest request;
    request.code = id->toLower();
    const auto status = object.value(QLatin1String("status")).toString();
    for (const auto &[name, value] : statusNames) {
        if (status.compare(name, Qt::CaseInsensitive) == 0)
            request.status = value;
    }
    const auto expires = object.value(QLatin1String("expirationDateTime")).toString();
    request.expires = QDateTime::fromString(expires, Qt::ISODateWithMs).toUTC();
    return request;
}

QList<std::pair<QByteArray, QByteArray>> approvalHeaders(const QString &code, const QString &justification)
{
    if (!code.isEmpty())
        return {{"x-msft-approval-code", code.toLatin1()}};
    const auto text = shortened(justification.trimmed());
    if (text.isEmpty())
        return {};
    return {{"x-msft-approval-justification", text.toUtf8().toBase64()}};
}

QString justificationOf(const journal::Operation &operation)
{
    const auto ticket = operation.ticket.trimmed();
    const auto reason = operation.reason.trimmed();
    if (ticket.isEmpty() || reason.isEmpty())
        return ticket + reason;
    return ticket + QStringLiteral(": ") + reason;
}

} // namespace removal
