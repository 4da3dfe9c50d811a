#include "practice/tenantstate.h"

#include "core/writejson.h"
#include "practice/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>

namespace practice {
namespace {

constexpr int format = 1;

using Filed = Approvals::Filed;

QJsonObject writeFiled(const Filed &filed)
{
    return {
        {QStringLiteral("code"), filed.code},
        {QStringLiteral("fingerprint"), QString::fromLatin1(filed.fingerprint.toBase64())},
        {QStringLiteral("justification"), filed.justification},
        {QStringLiteral("filedAt"), filed.filedAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("decidedAt"), filed.decidedAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("status"), approvalStatusName(filed.status)},
    };
}

std::optional<Filed> readFiled(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    const auto fingerprint
        = QByteArray::fromBase64Encoding(text("fingerprint").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto status = approvalStatusOf(text("status"));
    const auto filedAt = QDateTime::fromString(text("filedAt"), Qt::ISODateWithMs);
    if (text("code").isEmpty() || !fingerprint || !status || !filedAt.isValid())
        return {};
    return Filed{
        .code = text("code"),
        .fingerprint = *fingerprint,
        .justification = text("justification"),
        .filedAt = filedAt,
        .decidedAt = QDateTime::fromString(text("decidedAt"), Qt::ISODateWithMs),
        .status = *status,
    };
}

std::optional<QList<QJsonObject>> readAssignments(const QJsonValue &json)
{
    if (!json.isArray())
        return {};
    QList<QJsonObject> assignments;
    QSet<QString> ids;
    for (const auto &value : json.toArray()) {
        const auto assignment = value.toObject();
        const auto id = assignment.value(QLatin1String("id")).toString();
        if (id.isEmpty() || ids.contains(id) || !assignment.value(QLatin1String("target")).isObject())
            return {};
        ids.insert(id);
        assignments.append(assignment);
    }
    return assignments;
}

} // namespace

QByteArray writeState(const Service &service)
{
    QJsonObject profiles;
    const auto &configurations = service.tenant().configurations;
    const auto &pristine = service.pristine().configurations;
    for (auto it = configurations.cbegin(); it != configurations.cend(); ++it) {
        const auto &assignments = it.value().assignments;
        const auto before = pristine.constFind(it.key());
        if (before != pristine.cend() && before->assignments == assignments)
            continue;
        QJsonArray kept;
        for (const auto &assignment : assignments)
            kept.append(assignment);
        profiles.insert(it.key(), kept);
    }
    QJsonArray filed;
    for (const auto &each : service.approvals().filed())
        filed.append(writeFiled(each));
    if (profiles.isEmpty() && filed.isEmpty())
        return {};
    const QJsonObject whole{
        {QStringLiteral("format"), format},
        {QStringLiteral("tenant"), service.tenant().id},
        {QStringLiteral("assignments"), profiles},
        {QStringLiteral("approvals"), filed},
    };
    return core::writeJson(whole, QJsonDocument::Indented);
}

QString readState(const QByteArray &json, Service &service)
{
    QJsonParseError parsed{};
    const auto document = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return parsed.errorString();
    const auto written = document.value(QLatin1String("format"));
    if (written.isDouble() && written.toInt() > format)
        return QStringLiteral("written by a newer version");
    if (written.toInt() != format)
        return QStringLiteral("not a file of the practice tenant");
    if (document.value(QLatin1String("tenant")).toString() != service.tenant().id)
        return QStringLiteral("of another tenant");
    const auto profiles = document.value(QLatin1String("assignments"));
    const auto approvals = document.value(QLatin1String("approvals"));
    if (!profiles.isObject() || !approvals.isArray())
        return QStringLiteral("a part is missing");

    QList<Filed> filed;
    for (const auto &value : approvals.toArray()) {
        auto each = readFiled(value.toObject());
        if (!each)
            return QStringLiteral("a request for approval is not whole");
        filed.append(std::move(*each));
    }
    auto tenant = service.tenant();
    const auto members = profiles.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        auto assignments = readAssignments(it.value());
        if (!assignments)
            return QStringLiteral("an assignment is not whole");
        if (const auto found = tenant.configurations.find(it.key()); found != tenant.configurations.end())
            found->assignments = std::move(*assignments);
    }
    service.tenant() = std::move(tenant);
    service.approvals().setFiled(std::move(filed));
    return {};
}

} // namespace practice
