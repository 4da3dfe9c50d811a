#include "core/reportfile.h"

#include "core/text.h"
#include "core/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ReportFile)
};

/// Tabs and line ends are ordinary in a quoted cell; what else cannot be seen is made visible.
QString visible(const QString &text)
{
    QString shown;
    QString run;
    for (const auto character : text) {
        if (character == QLatin1Char('\t') || character == QLatin1Char('\r') || character == QLatin1Char('\n')) {
            shown += displayText(run) + character;
            run.clear();
        } else {
            run += character;
        }
    }
    return shown + displayText(run);
}

bool mayBeFormula(const QString &text)
{
    // The full-width forms are typed in East Asian input modes, and some spreadsheets take them for the plain ones.
    static const QString beginnings = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && beginnings.contains(text.front());
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

} // namespace

QString reportSuffix(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return QStringLiteral(".html");
    case ReportFormat::Csv:
        return QStringLiteral(".csv");
    case ReportFormat::Json:
        return QStringLiteral(".json");
    }
    return {};
}

Error reportNotSaved(const QString &path, const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.message
        = Text::tr("The report was not saved. %1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason);
    error.when = QDateTime::currentDateTimeUtc();
    return error;
}

Result<void> saveReportFile(const QString &path, const QByteArray &bytes)
{
    const auto reason = replaceFile(path, bytes);
    return reason.isEmpty() ? Result<void>() : Result<void>(reportNotSaved(path, reason));
}

QString csvCell(const QString &text)
{
    auto cell = visible(text);
    if (mayBeFormula(text))
        cell.prepend(QLatin1Char('\''));
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString csvRow(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QByteArray csvFile(const QString &rows) { return QByteArray("\xef\xbb\xbf") + rows.toUtf8(); }

QString htmlText(const QString &outside) { return displayText(outside).toHtmlEscaped(); }

QString htmlFacts(const QList<std::pair<QString, QString>> &facts)
{
    QString list;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            list += QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(name.toHtmlEscaped(), htmlText(value));
    }
    return list.isEmpty() ? QString() : QString(QLatin1String("<dl>") + list + QLatin1String("</dl>"));
}

QString htmlCell(const QString &content, const char *attributes)
{
    return QLatin1String("<td") + QLatin1String(attributes) + QLatin1Char('>') + content + QLatin1String("</td>");
}

QString htmlHeadings(const QStringList &columns)
{
    QString head;
    for (const auto &column : columns)
        head += QLatin1String("<th scope=\"col\">") + column.toHtmlEscaped() + QLatin1String("</th>");
    return QLatin1String("<thead><tr>") + head + QLatin1String("</tr></thead>");
}

QByteArray htmlFile(const QString &title, const QString &body)
{
    // The policy is a second fence: were anything not escaped, it could still neither run nor load nor send.
    const QString html = QLatin1String("<!DOCTYPE html>\n<html lang=\"") + QLocale().bcp47Name().toHtmlEscaped()
        + QLatin1String("\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                        " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
        + htmlText(title) + QLatin1String("</title>\n<style>") + style() + QLatin1String("</style></head><body>\n<h1>")
        + htmlText(title) + QLatin1String("</h1>\n") + body + QLatin1String("</body></html>\n");
    return html.toUtf8();
}

} // namespace core
