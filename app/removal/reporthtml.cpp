#include "core/reportfile.h"
#include "removal/describe.h"
#include "removal/reportformats.h"

#include <QCoreApplication>
#include <QMap>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Report)
};

QString time(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC")
                          : QString();
}

using core::htmlCell;
using core::htmlFacts;
using core::htmlText;

QString itemRow(const journal::Item &item)
{
    const auto status = item.httpStatus != 0 ? QString::number(item.httpStatus) : QString();
    const auto path = QString::fromUtf8(item.sentPath.isEmpty() ? item.path : item.sentPath);
    return QLatin1String("<tr>") + htmlCell(outcomeTitle(item.outcome).toHtmlEscaped(), " class=\"outcome\"")
        + htmlCell(htmlText(item.targetText))
        + htmlCell(htmlText(item.ownerName)
            + htmlFacts({{Text::tr("Type"), item.ownerType}, {Text::tr("Reached through"), item.via}}))
        + htmlCell(htmlText(item.message)
            + htmlFacts({{Text::tr("Time"), time(item.changed)}, {Text::tr("HTTP status"), status},
                {Text::tr("Request id"), item.requestId}, {Text::tr("Client request id"), item.clientRequestId},
                {Text::tr("Approval code"), item.approvalCode}, {Text::tr("Path"), path},
                {Text::tr("Assignment id"), item.assignment.value},
                {Text::tr("Id after restoring"), item.restoredAs.value}}))
        + QLatin1String("</tr>\n");
}

QString operationText(const journal::Operation &operation)
{
    QMap<journal::Outcome, int> counts;
    QString rows;
    for (const auto &item : operation.items) {
        ++counts[item.outcome];
        rows += itemRow(item);
    }
    const bool isRestore = operation.kind == journal::Operation::Kind::Restore;
    const auto title = isRestore ? Text::tr("Restore, %1") : Text::tr("Removal, %1");
    return QLatin1String("<h2>") + title.arg(time(operation.started)).toHtmlEscaped() + QLatin1String("</h2>\n")
        + htmlFacts({{Text::tr("Ticket"), operation.ticket}, {Text::tr("Reason"), operation.reason},
            {Text::tr("Account"), operation.actor.accountName}, {Text::tr("Outcomes"), summaryText(counts)},
            {Text::tr("Entry in the journal"), QString::number(operation.id)}})
        + QLatin1String("<table>")
        + core::htmlHeadings(
            {Text::tr("Outcome"), Text::tr("Assigned to"), Text::tr("Profile"), Text::tr("What was said")})
        + QLatin1String("<tbody>\n") + rows + QLatin1String("</tbody></table>\n");
}

} // namespace

QByteArray htmlReport(const Report &report)
{
    const auto title = Text::tr("What Unassign removed from %1, and put back").arg(report.tenantName);
    QString body
        = htmlFacts({{Text::tr("Tenant id"), report.tenant.value}, {Text::tr("Report made"), time(report.made)},
            {Text::tr("Made by"), QStringLiteral("Unassign " UNASSIGN_VERSION)}});
    if (report.operations.isEmpty())
        body += QLatin1String("<p>") + Text::tr("The journal holds nothing that was asked for.").toHtmlEscaped()
            + QLatin1String("</p>\n");
    for (const auto &operation : report.operations)
        body += operationText(operation);
    return core::htmlFile(title, body);
}

} // namespace removal
