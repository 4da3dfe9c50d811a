#pragma once

#include "core/ids.h"
#include "core/reportfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace listing {

/// One line of what the tree shows: an assignment with the way it is reached, or a configuration or path that has none,
/// with the reason. Texts are as the service gave them, not yet made safe for any format.
struct Row {
    QString start; ///< name of the listed configuration it stands below
    QString startId;
    QString via; ///< "Identity certificate › Root certificate"; empty: directly
    QString profile; ///< name of the one whose assignment it is
    QString profileId;
    QString type; ///< title
    QString platform;
    QDateTime modified; ///< UTC
    QString target; ///< "All devices", or the group's name
    QString targetKind;
    QString groupId;
    QString filter; ///< as shown: "Only “Corporate”"
    QString filterId;
    QString intent;
    QString source;
    QString sourceId;
    QString assignmentId; ///< empty: there is no assignment in this line
    QString path; ///< Graph path, percent-encoded
    QString note; ///< why there is none, or what is not known
    bool isUnknown = false; ///< something could not be read, or is still being read
};

/// What the tree showed at one moment: filtered, in its order, with everything that was closed. A value.
struct Listing {
    QString tenantName;
    core::TenantId tenant;
    QString accountName;
    core::AccountId account;
    QDateTime made; ///< UTC
    QString filter; ///< the words and facets it was narrowed by; empty: none
    int configurations = 0; ///< shown at the top
    int allConfigurations = 0; ///< of the tenant
    bool isReading = false; ///< the tenant was still being read
    QList<Row> rows;

    int assignments() const; ///< different ones
    int unknown() const; ///< lines that say that something is not known
};

/// Who, when, what was narrowed, how many lines, and what was not known: names and values for the head of a report.
QList<std::pair<QString, QString>> facts(const Listing &listing);
/// "Assignments of Contoso"
QString title(const Listing &listing);

/// The whole file. CSV has one row for each line (see core::csvCell); JSON keeps every value as it is, with member
/// names that are the same in every language; HTML groups by configuration.
QByteArray bytes(const Listing &listing, core::ReportFormat format);

/// Whole or not at all; see core::saveReportFile.
core::Result<void> save(const Listing &listing, core::ReportFormat format, const QString &path);

} // namespace listing
