#pragma once

#include "core/reportfile.h"
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

using core::ReportFormat;

/// The whole file, UTF-8. In HTML everything from outside is escaped and shown as core::displayText shows it.
/// CSV has one row for each item (see core::csvCell).
///
/// JSON keeps every value as it is; its member names are the same in every language.
QByteArray reportBytes(const Report &report, ReportFormat format);

/// Writes the report whole or not at all: a file that was there stays as it was when it fails. Errors are of kind
/// Storage and say file and reason.
core::Result<void> saveReport(const Report &report, ReportFormat format, const QString &path);

} // namespace removal
