#include "core/text.h"
#include "removal/describe.h"
#include "removal/reportformats.h"

#include <QCoreApplication>

#include <algorithm>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Report)
};

/// Tabs and line ends are ordinary in a quoted cell; what else cannot be seen is made visible.
QString visible(const QString &text)
{
    QString shown;
    QString run;
    for (const auto character : text) {
        if (character == QLatin1Char('\t') || character == QLatin1Char('\r') || character == QLatin1Char('\n')) {
            shown += core::displayText(run) + character;
            run.clear();
        } else {
            run += character;
        }
    }
    return shown + core::displayText(run);
}

bool mayBeFormula(const QString &text)
{
    // The full-width forms are typed in East Asian input modes, and some spreadsheets take them for the plain ones.
    static const QString beginnings = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && beginnings.contains(text.front());
}

QString time(const QDateTime &when) { return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QString number(qint64 value) { return value != 0 ? QString::number(value) : QString(); }

QString row(const QList<QString> &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString itemRow(const journal::Operation &operation, const journal::Item &item)
{
    const bool isRestore = operation.kind == journal::Operation::Kind::Restore;
    return row({number(operation.id), isRestore ? Text::tr("Restore") : Text::tr("Removal"), time(operation.started),
        operation.actor.tenantName, operation.actor.tenant.value, operation.actor.accountName,
        operation.actor.account.value, operation.ticket, operation.reason, number(item.id), outcomeTitle(item.outcome),
        time(item.changed), item.ownerName, item.owner.value, item.ownerType, item.targetText, item.assignment.value,
        item.via, QString::fromUtf8(item.sentPath.isEmpty() ? item.path : item.sentPath), number(item.httpStatus),
        item.requestId, item.clientRequestId, item.approvalCode, item.message, item.restoredAs.value,
        number(item.restoredItem)});
}

} // namespace

QString csvCell(const QString &text)
{
    auto cell = visible(text);
    if (mayBeFormula(text))
        cell.prepend(QLatin1Char('\''));
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QByteArray csvReport(const Report &report)
{
    QString csv = row({Text::tr("Operation"), Text::tr("Kind"), Text::tr("Started (UTC)"), Text::tr("Tenant"),
        Text::tr("Tenant id"), Text::tr("Account"), Text::tr("Account id"), Text::tr("Ticket"), Text::tr("Reason"),
        Text::tr("Item"), Text::tr("Outcome"), Text::tr("Time (UTC)"), Text::tr("Profile"), Text::tr("Profile id"),
        Text::tr("Profile type"), Text::tr("Assigned to"), Text::tr("Assignment id"), Text::tr("Reached through"),
        Text::tr("Path"), Text::tr("HTTP status"), Text::tr("Request id"), Text::tr("Client request id"),
        Text::tr("Approval code"), Text::tr("Message"), Text::tr("Id after restoring"), Text::tr("Restores item")});
    for (const auto &operation : report.operations) {
        for (const auto &item : operation.items)
            csv += itemRow(operation, item);
    }
    return QByteArray("\xef\xbb\xbf") + csv.toUtf8();
}

} // namespace removal
