#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>

namespace core {

/// The forms in which the program gives its reports away.
enum class ReportFormat {
    Html, ///< to read and print: one file, no script, nothing is loaded from elsewhere
    Csv, ///< for spreadsheets
    Json, ///< for programs
};

/// ".html", …
QString reportSuffix(ReportFormat format);

/// Writes the file whole or not at all: one that was there stays as it was when it fails. Errors are of kind Storage
/// and say file and reason.
Result<void> saveReportFile(const QString &path, const QByteArray &bytes);
/// The Error of a report that could not be written.
Error reportNotSaved(const QString &path, const QString &reason);

/// One cell of RFC 4180 CSV, quoted. A cell that a spreadsheet might take for a formula, that is one beginning with
/// `=`,
/// `+`, `-`, `@`, their full-width forms, tab or a line end, gets a leading apostrophe (OWASP, CSV Injection).
/// Invisible characters other than tabs and line ends become visible escapes.
QString csvCell(const QString &text);
QString csvRow(const QStringList &cells); ///< with its line end
QByteArray csvFile(const QString &rows); ///< UTF-8 with the byte order mark that spreadsheets look for

/// Text from outside within HTML: harmless to look at (displayText), and no markup.
QString htmlText(const QString &outside);
/// A list of names and values; what has no value is left out.
QString htmlFacts(const QList<std::pair<QString, QString>> &facts);
QString htmlCell(const QString &content, const char *attributes = "");
QString htmlHeadings(const QStringList &columns); ///< a table's head
/// The whole file: title and heading, then `body`, which is markup.
QByteArray htmlFile(const QString &title, const QString &body);

} // namespace core
