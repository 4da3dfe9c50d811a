#include "practice/approvals.h"

#include "practice/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

namespace practice {
namespace {

constexpr int daysToLive = 3;

struct StatusName {
    Approvals::Status status;
    const char *name;
};
constexpr std::array statusNames{
    StatusName{Approvals::Status::NeedsApproval, "needsApproval"},
    StatusName{Approvals::Status::Approved, "approved"},
    StatusName{Approvals::Status::Rejected, "rejected"},
    StatusName{Approvals::Status::Cancelled, "cancelled"},
    StatusName{Approvals::Status::Completed, "completed"},
    StatusName{Approvals::Status::Expired, "expired"},
};

QByteArray fingerprintOf(const Exchange &exchange)
{
    const auto &request = exchange.request;
    const auto json = QJsonDocument::fromJson(request.body);
    return request.method + ' ' + exchange.segments.join('/') + '\n'
        + (json.isNull() ? request.body : json.toJson(QJsonDocument::Compact));
}

HttpAnswer justificationRequired(const Exchange &exchange)
{
    return intuneError(exchange, 400, QStringLiteral("BadRequest"),
        QStringLiteral("Header 'x-msft-approval-justification' is required to request approval"));
}

} // namespace

std::optional<HttpAnswer> Approvals::admit(const Exchange &exchange)
{
    expire(exchange.when);
    const auto code = QString::fromLatin1(exchange.request.headers.value("x-msft-approval-code"));
    if (code.isEmpty()) {
        const auto justification = exchange.request.headers.value("x-msft-approval-justification");
        return justification.isEmpty() ? justificationRequired(exchange) : file(exchange, justification);
    }
    auto *filed = find(code);
    if (!filed || filed->fingerprint != fingerprintOf(exchange))
        return intuneError(exchange, 400, QStringLiteral("BadRequest"),
            QStringLiteral("Header 'x-msft-approval-code' does not belong to this request"));
    if (filed->status == Status::NeedsApproval)
        return required(exchange, code);
    if (filed->status != Status::Approved)
        return intuneError(exchange, 400, QStringLiteral("BadRequest"),
            QStringLiteral("The request behind header 'x-msft-approval-code' has status '%1'")
                .arg(approvalStatusName(filed->status)));
    filed->status = Status::Completed;
    changed();
    return {};
}

HttpAnswer Approvals::file(const Exchange &exchange, const QByteArray &justification)
{
    const auto text = QByteArray::fromBase64Encoding(justification, QByteArray::AbortOnBase64DecodingErrors);
    if (!text || text.decoded.isEmpty())
        return justificationRequired(exchange);
    const auto fingerprint = fingerprintOf(exchange);
    for (const auto &filed : std::as_const(m_filed))
        if (filed.fingerprint == fingerprint
            && (filed.status == Status::NeedsApproval || filed.status == Status::Approved))
            return intuneError(
                exchange, 409, QStringLiteral("Conflict"), QStringLiteral("An active Approval Request already exists"));
    const QUuid space(QStringLiteral("{6f1ab35e-0f5c-4d54-9d86-0a5e1c7c3a11}"));
    const auto code = QUuid::createUuidV5(space, QByteArray(fingerprint + QByteArray::number(m_filed.size())));
    m_filed.append({
        .code = code.toString(QUuid::WithoutBraces),
        .fingerprint = fingerprint,
        .justification = QString::fromUtf8(*text),
        .filedAt = exchange.when,
        .decidedAt = {},
    });
    changed();
    return required(exchange, m_filed.last().code);
}

HttpAnswer Approvals::required(const Exchange &exchange, const QString &code) const
{
    const QJsonObject error{
        {QStringLiteral("code"), QStringLiteral("ApprovalRequired")},
        {QStringLiteral("message"),
            QString(QStringLiteral("Approval Required. Request Approval using the request ID returned as part of the "
                                   "x-msft-approval-code response header. x-msft-approval-code: ")
                + code)},
    };
    auto answer = jsonAnswer(exchange, 403, {{QStringLiteral("error"), error}});
    answer.headers.insert("Content-Type", "application/json");
    answer.headers.insert("x-msft-approval-code", code.toLatin1());
    return answer;
}

Approvals::Filed *Approvals::find(const QString &code)
{
    for (auto &filed : m_filed)
        if (filed.code.compare(code, Qt::CaseInsensitive) == 0)
            return &filed;
    return nullptr;
}

bool Approvals::decide(const QString &code, Status status, const QDateTime &when)
{
    expire(when);
    auto *filed = find(code);
    if (!filed || filed->status != Status::NeedsApproval)
        return false;
    filed->status = status;
    filed->decidedAt = when;
    changed();
    return true;
}

int Approvals::approveAll(const QDateTime &when)
{
    int approved = 0;
    for (const auto &filed : QList<Filed>(m_filed))
        approved += approve(filed.code, when) ? 1 : 0;
    return approved;
}

void Approvals::clear()
{
    m_filed.clear();
    changed();
}

void Approvals::changed() const
{
    if (onChanged)
        onChanged();
}

int Approvals::waiting() const
{
    return static_cast<int>(std::count_if(
        m_filed.cbegin(), m_filed.cend(), [](const Filed &filed) { return filed.status == Status::NeedsApproval; }));
}

void Approvals::expire(const QDateTime &now)
{
    for (auto &filed : m_filed)
        if ((filed.status == Status::NeedsApproval || filed.status == Status::Approved)
            && filed.filedAt.addDays(daysToLive) <= now)
            filed.status = Status::Expired;
}

QJsonObject Approvals::describe(const Filed &filed) const
{
    const auto time = [](const QDateTime &when) -> QJsonValue {
        return when.isValid() ? QJsonValue(when.toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    return {
        {QStringLiteral("id"), filed.code},
        {QStringLiteral("requestDateTime"), time(filed.filedAt)},
        {QStringLiteral("expirationDateTime"), time(filed.filedAt.addDays(daysToLive))},
        {QStringLiteral("lastModifiedDateTime"), time(filed.decidedAt.isValid() ? filed.decidedAt : filed.filedAt)},
        {QStringLiteral("status"), approvalStatusName(filed.status)},
        {QStringLiteral("requestJustification"), filed.justification},
        {QStringLiteral("approvalJustification"), QJsonValue()},
        {QStringLiteral("requiredOperationApprovalPolicyTypes"), QJsonArray{QStringLiteral("deviceConfiguration")}},
    };
}

QString approvalStatusName(Approvals::Status status)
{
    for (const auto &each : statusNames)
        if (each.status == status)
            return QString::fromLatin1(each.name);
    return {};
}

std::optional<Approvals::Status> approvalStatusOf(const QString &name)
{
    for (const auto &each : statusNames)
        if (name == QLatin1String(each.name))
            return each.status;
    return {};
}

} // namespace practice
