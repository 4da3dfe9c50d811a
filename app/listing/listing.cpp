#include "listing/listing.h"

#include "core/text.h"
#include "listing/listingformats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace listing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(listing::Listing)
};

} // namespace

int Listing::assignments() const
{
    QSet<core::AssignmentKey> keys;
    for (const auto &row : rows) {
        if (!row.assignmentId.isEmpty())
            keys.insert({{row.profileId}, {row.assignmentId}});
    }
    return static_cast<int>(keys.size());
}

int Listing::unknown() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const Row &row) { return row.isUnknown; }));
}

QString title(const Listing &listing)
{
    return Text::tr("Assignments of %1").arg(core::displayText(listing.tenantName));
}

QList<std::pair<QString, QString>> facts(const Listing &listing)
{
    const QLocale locale;
    QString unknown = Text::tr("nothing");
    if (const auto count = listing.unknown(); count > 0)
        unknown = Text::tr("%n lines say that something could not be read", nullptr, count);
    if (listing.isReading)
        unknown = Text::tr("%1; the tenant was still being read, so more may be missing").arg(unknown);
    return {
        {Text::tr("Tenant id"), listing.tenant.value},
        {Text::tr("Account"), listing.accountName},
        {Text::tr("Report made"), listing.made.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))},
        {Text::tr("Made by"), QStringLiteral("Unassign " UNASSIGN_VERSION)},
        {Text::tr("Narrowed by"), listing.filter.isEmpty() ? Text::tr("nothing: all is shown") : listing.filter},
        {Text::tr("Configurations"),
            Text::tr("%1 of %2", "shown configurations of all")
                .arg(locale.toString(listing.configurations), locale.toString(listing.allConfigurations))},
        {Text::tr("Lines"), locale.toString(listing.rows.size())},
        {Text::tr("Different assignments"), locale.toString(listing.assignments())},
        {Text::tr("Not known"), unknown},
    };
}

QByteArray bytes(const Listing &listing, core::ReportFormat format)
{
    switch (format) {
    case core::ReportFormat::Html:
        return html(listing);
    case core::ReportFormat::Csv:
        return csv(listing);
    case core::ReportFormat::Json:
        return json(listing);
    }
    return {};
}

core::Result<void> save(const Listing &listing, core::ReportFormat format, const QString &path)
{
    return core::saveReportFile(path, bytes(listing, format));
}

} // namespace listing
