#pragma once

#include "journal/record.h"

/// Records for the tests of the journal.
namespace records {

inline const core::TenantId contoso{QStringLiteral("11111111-contoso")};
inline const core::TenantId fabrikam{QStringLiteral("22222222-fabrikam")};

inline QDateTime moment(int second = 0)
{
    return QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00.125Z"), Qt::ISODateWithMs).addSecs(second);
}

inline journal::Item item(const QString &name)
{
    journal::Item item;
    item.owner.value = QStringLiteral("owner-") + name;
    item.ownerName = QStringLiteral("Profile ") + name;
    item.ownerType = QStringLiteral("iosTrustedRootCertificate");
    item.assignment.value = QStringLiteral("assignment-") + name;
    item.targetText = QStringLiteral("Group “%1”").arg(name);
    item.via = QStringLiteral("Wi-Fi \u203a Root certificate");
    item.path = "/deviceManagement/deviceConfigurations/owner/assignments/" + name.toUtf8();
    item.assignmentJson = R"({"id":"planned"})";
    return item;
}

inline journal::Operation operation(const QList<QString> &names, const core::TenantId &tenant = contoso)
{
    journal::Operation operation;
    operation.actor
        = {tenant, QStringLiteral("Contoso"), {QStringLiteral("oid")}, QStringLiteral("ann@contoso.example")};
    operation.started = moment();
    operation.ticket = QStringLiteral("INC-4711");
    operation.reason = QStringLiteral("Pilot ended");
    for (const auto &name : names)
        operation.items.append(item(name));
    return operation;
}

/// Everything of an item in one line, so that a difference shows.
inline QString line(const journal::Item &item)
{
    return QList<QString>{QString::number(item.id), item.owner.value, item.ownerName, item.ownerType,
        item.assignment.value, item.targetText, item.via, QString::fromUtf8(item.path),
        QString::fromUtf8(item.sentPath), QString::fromUtf8(item.assignmentJson), journal::outcomeName(item.outcome),
        QString::number(item.httpStatus), item.requestId, item.clientRequestId, item.message, item.approvalCode,
        item.changed.toString(Qt::ISODateWithMs), QString::number(item.restoredItem), item.restoredAs.value}
        .join(QLatin1Char('|'));
}

} // namespace records
