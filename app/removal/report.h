#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QByteArray>
#include <QList>

namespace removal {

/// What a ticket is given: entries of the journal with everything that is known of them.
struct Report {
    QString tenantName;
    core::TenantId tenant;
    QDateTime made; ///< UTC
    QList<journal::Operation> operations; ///< in the order in which they are to appear
};

enum class ReportFormat {
    Html, ///< to read and print: one file, no script, nothing is loaded from elsewhere
    Csv, ///< for spreadsheets: one row for each item
    Json, ///< for programs: everything, the removed assignment too
};

/// The whole file, UTF-8. In HTML everything from outside is escaped and shown as core::displayText shows it.
///
/// CSV is RFC 4180 with a byte order mark, every cell quoted. A cell that a spreadsheet might take for a formula, that
/// is one beginning with `=`, `+`, `-`, `@`, their full-width forms, tab or a line end, gets a leading apostrophe
/// (OWASP, CSV Injection). Invisible characters other than tabs and line ends become visible escapes.
///
/// JSON keeps every value as it is; its member names are the same in every language.
QByteArray reportBytes(const Report &report, ReportFormat format);

/// ".html", …
QString reportSuffix(ReportFormat format);

/// Writes the report whole or not at all: a file that was there stays as it was when it fails. Errors are of kind
/// Storage and say file and reason.
core::Result<void> saveReport(const Report &report, ReportFormat format, const QString &path);

} // namespace removal
