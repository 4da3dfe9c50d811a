#include "core/reportfile.h"
#include "removal/describe.h"
#include "removal/reportformats.h"

#include <QCoreApplication>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Report)
};

QString time(const QDateTime &when) { return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QString number(qint64 value) { return value != 0 ? QString::number(value) : QString(); }

QString itemRow(const journal::Operation &operation, const journal::Item &item)
{
    const bool isRestore = operation.kind == journal::Operation::Kind::Restore;
    return core::csvRow({number(operation.id), isRestore ? Text::tr("Restore") : Text::tr("Removal"),
        time(operation.started), operation.actor.tenantName, operation.actor.tenant.value, operation.actor.accountName,
        operation.actor.account.value, operation.ticket, operation.reason, number(item.id), outcomeTitle(item.outcome),
        time(item.changed), item.ownerName, item.owner.value, item.ownerType, item.targetText, item.assignment.value,
        item.via, QString::fromUtf8(item.sentPath.isEmpty() ? item.path : item.sentPath), number(item.httpStatus),
        item.requestId, item.clientRequestId, item.approvalCode, item.message, item.restoredAs.value,
        number(item.restoredItem)});
}

} // namespace

QByteArray csvReport(const Report &report)
{
    QString csv = core::csvRow({Text::tr("Operation"), Text::tr("Kind"), Text::tr("Started (UTC)"), Text::tr("Tenant"),
        Text::tr("Tenant id"), Text::tr("Account"), Text::tr("Account id"), Text::tr("Ticket"), Text::tr("Reason"),
        Text::tr("Item"), Text::tr("Outcome"), Text::tr("Time (UTC)"), Text::tr("Profile"), Text::tr("Profile id"),
        Text::tr("Profile type"), Text::tr("Assigned to"), Text::tr("Assignment id"), Text::tr("Reached through"),
        Text::tr("Path"), Text::tr("HTTP status"), Text::tr("Request id"), Text::tr("Client request id"),
        Text::tr("Approval code"), Text::tr("Message"), Text::tr("Id after restoring"), Text::tr("Restores item")});
    for (const auto &operation : report.operations) {
        for (const auto &item : operation.items)
            csv += itemRow(operation, item);
    }
    return core::csvFile(csv);
}

} // namespace removal
