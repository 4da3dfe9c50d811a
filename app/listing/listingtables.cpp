#include "listing/listingformats.h"

#include "core/writejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace listing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(listing::Listing)
};

QString time(const QDateTime &when) { return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString(); }

QJsonObject object(const Row &row)
{
    return {
        {QStringLiteral("configuration"), row.start},
        {QStringLiteral("configurationId"), row.startId},
        {QStringLiteral("reachedThrough"), row.via},
        {QStringLiteral("profile"), row.profile},
        {QStringLiteral("profileId"), row.profileId},
        {QStringLiteral("type"), row.type},
        {QStringLiteral("platform"), row.platform},
        {QStringLiteral("lastModified"), row.modified.isValid() ? QJsonValue(time(row.modified)) : QJsonValue()},
        {QStringLiteral("assignedTo"), row.target},
        {QStringLiteral("targetKind"), row.targetKind},
        {QStringLiteral("groupId"), row.groupId},
        {QStringLiteral("filter"), row.filter},
        {QStringLiteral("filterId"), row.filterId},
        {QStringLiteral("intent"), row.intent},
        {QStringLiteral("source"), row.source},
        {QStringLiteral("sourceId"), row.sourceId},
        {QStringLiteral("assignmentId"), row.assignmentId},
        {QStringLiteral("path"), row.path},
        {QStringLiteral("note"), row.note},
        {QStringLiteral("unknown"), row.isUnknown},
    };
}

} // namespace

/// A table and nothing else, so that spreadsheets take it as one: what the head of a report says is in the columns
/// about tenant, account, time and filter.
QByteArray csv(const Listing &listing)
{
    auto rows = core::csvRow({Text::tr("Configuration"), Text::tr("Reached through"), Text::tr("Profile"),
        Text::tr("Type"), Text::tr("Platform"), Text::tr("Assigned to"), Text::tr("Kind of target"), Text::tr("Filter"),
        Text::tr("Intent"), Text::tr("Source"), Text::tr("Note"), Text::tr("Last changed (UTC)"),
        Text::tr("Configuration id"), Text::tr("Profile id"), Text::tr("Assignment id"), Text::tr("Group id"),
        Text::tr("Filter id"), Text::tr("Source id"), Text::tr("Graph path"), Text::tr("Tenant"), Text::tr("Tenant id"),
        Text::tr("Account"), Text::tr("Report made"), Text::tr("Narrowed by")});
    const auto made = time(listing.made);
    for (const auto &row : listing.rows) {
        rows += core::csvRow({row.start, row.via, row.profile, row.type, row.platform, row.target, row.targetKind,
            row.filter, row.intent, row.source, row.note, time(row.modified), row.startId, row.profileId,
            row.assignmentId, row.groupId, row.filterId, row.sourceId, row.path, listing.tenantName,
            listing.tenant.value, listing.accountName, made, listing.filter});
    }
    return core::csvFile(rows);
}

QByteArray json(const Listing &listing)
{
    QJsonArray rows;
    for (const auto &row : listing.rows)
        rows.append(object(row));
    const QJsonObject whole{
        {QStringLiteral("program"), QStringLiteral("Unassign " UNASSIGN_VERSION)},
        {QStringLiteral("format"), 1},
        {QStringLiteral("made"), time(listing.made)},
        {QStringLiteral("tenantId"), listing.tenant.value},
        {QStringLiteral("tenantName"), listing.tenantName},
        {QStringLiteral("accountId"), listing.account.value},
        {QStringLiteral("accountName"), listing.accountName},
        {QStringLiteral("narrowedBy"), listing.filter},
        {QStringLiteral("configurations"), listing.configurations},
        {QStringLiteral("allConfigurations"), listing.allConfigurations},
        {QStringLiteral("differentAssignments"), listing.assignments()},
        {QStringLiteral("unknownLines"), listing.unknown()},
        {QStringLiteral("stillReading"), listing.isReading},
        {QStringLiteral("lines"), rows},
    };
    return core::writeJson(whole, QJsonDocument::Indented);
}

} // namespace listing
