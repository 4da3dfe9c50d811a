#include "core/text.h"
#include "removal/describe.h"
#include "removal/reportformats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Report)
};

/// Everything that is not written in this file goes through here: harmless to look at, and no markup.
QString safe(const QString &text) { return core::displayText(text).toHtmlEscaped(); }

QString time(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC")
                          : QString();
}

QString style()
{
    return QStringLiteral(
        ":root{color-scheme:light dark}"
        "body{font:15px/1.45 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
        "h1{font-size:1.5em}h2{font-size:1.15em;margin:2em 0 .3em;border-top:1px solid #8888;padding-top:1em}"
        "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:.5em 0}dt{opacity:.75}dd{margin:0}"
        "table{border-collapse:collapse;width:100%;margin:.7em 0}"
        "th,td{text-align:start;vertical-align:top;border:1px solid #8886;padding:.3em .5em;overflow-wrap:anywhere}"
        "td dl{font-size:.85em;margin:.4em 0 0}.outcome{font-weight:bold;white-space:nowrap}"
        "@media print{body{margin:0;max-width:none;font-size:11px}tr{break-inside:avoid}}");
}

/// A list of names and values; what has no value is left out.
QString facts(const QList<std::pair<QString, QString>> &rows)
{
    QString list;
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty())
            list += QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(name.toHtmlEscaped(), safe(value));
    }
    return list.isEmpty() ? QString() : QString(QLatin1String("<dl>") + list + QLatin1String("</dl>"));
}

QString cell(const QString &content, const char *kind = "")
{
    return QLatin1String("<td") + QLatin1String(kind) + QLatin1Char('>') + content + QLatin1String("</td>");
}

QString itemRow(const journal::Item &item)
{
    const auto status = item.httpStatus != 0 ? QString::number(item.httpStatus) : QString();
    const auto path = QString::fromUtf8(item.sentPath.isEmpty() ? item.path : item.sentPath);
    return QLatin1String("<tr>") + cell(outcomeTitle(item.outcome).toHtmlEscaped(), " class=\"outcome\"")
        + cell(safe(item.targetText))
        + cell(
            safe(item.ownerName) + facts({{Text::tr("Type"), item.ownerType}, {Text::tr("Reached through"), item.via}}))
        + cell(safe(item.message)
            + facts({{Text::tr("Time"), time(item.changed)}, {Text::tr("HTTP status"), status},
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
    QString head;
    for (const auto &column :
        {Text::tr("Outcome"), Text::tr("Assigned to"), Text::tr("Profile"), Text::tr("What was said")})
        head += QLatin1String("<th scope=\"col\">") + column.toHtmlEscaped() + QLatin1String("</th>");
    return QLatin1String("<h2>") + title.arg(time(operation.started)).toHtmlEscaped() + QLatin1String("</h2>\n")
        + facts({{Text::tr("Ticket"), operation.ticket}, {Text::tr("Reason"), operation.reason},
            {Text::tr("Account"), operation.actor.accountName}, {Text::tr("Outcomes"), summaryText(counts)},
            {Text::tr("Entry in the journal"), QString::number(operation.id)}})
        + QLatin1String("<table><thead><tr>") + head + QLatin1String("</tr></thead><tbody>\n") + rows
        + QLatin1String("</tbody></table>\n");
}

} // namespace

QByteArray htmlReport(const Report &report)
{
    const auto title = Text::tr("What Unassign removed from %1, and put back").arg(report.tenantName);
    // The policy is a second fence: were anything not escaped, it could still neither run nor load nor send.
    QString html = QLatin1String("<!DOCTYPE html>\n<html lang=\"") + QLocale().bcp47Name().toHtmlEscaped()
        + QLatin1String("\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                        " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
        + safe(title) + QLatin1String("</title>\n<style>") + style() + QLatin1String("</style></head><body>\n<h1>")
        + safe(title) + QLatin1String("</h1>\n")
        + facts({{Text::tr("Tenant id"), report.tenant.value}, {Text::tr("Report made"), time(report.made)},
            {Text::tr("Made by"), QStringLiteral("Unassign " UNASSIGN_VERSION)}});
    if (report.operations.isEmpty())
        html += QLatin1String("<p>") + Text::tr("The journal holds nothing that was asked for.").toHtmlEscaped()
            + QLatin1String("</p>\n");
    for (const auto &operation : report.operations)
        html += operationText(operation);
    return QString(html + QLatin1String("</body></html>\n")).toUtf8();
}

} // namespace removal
