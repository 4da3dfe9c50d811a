#include "listing/listingformats.h"

#include <QCoreApplication>

namespace listing {

using core::htmlCell;
using core::htmlFacts;
using core::htmlText;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(listing::Listing)
};

QString rowText(const Row &row)
{
    const auto target = row.target.isEmpty() ? row.note : row.target;
    return QLatin1String("<tr>")
        + htmlCell(htmlText(target)
            + htmlFacts({{Text::tr("Kind"), row.targetKind}, {Text::tr("Group id"), row.groupId},
                {Text::tr("Note"), row.target.isEmpty() ? QString() : row.note}}))
        + htmlCell(htmlText(row.via) + htmlFacts({{Text::tr("Profile"), row.via.isEmpty() ? QString() : row.profile}}))
        + htmlCell(htmlText(row.filter))
        + htmlCell(htmlFacts({{Text::tr("Intent"), row.intent}, {Text::tr("Source"), row.source},
            {Text::tr("Policy set or source"), row.sourceId}}))
        + htmlCell(htmlText(row.path)) + QLatin1String("</tr>\n");
}

} // namespace

QByteArray html(const Listing &listing)
{
    auto body = htmlFacts(facts(listing));
    if (listing.rows.isEmpty())
        body += QLatin1String("<p>") + Text::tr("Nothing was shown.").toHtmlEscaped() + QLatin1String("</p>\n");
    const auto headings = core::htmlHeadings({Text::tr("Assigned to"), Text::tr("Reached through"), Text::tr("Filter"),
        Text::tr("Intent and source"), Text::tr("Graph path")});
    const Row *before = nullptr;
    for (const auto &row : listing.rows) {
        if (!before || before->startId != row.startId) {
            if (before)
                body += QLatin1String("</tbody></table>\n");
            body += QLatin1String("<h2>") + htmlText(row.start) + QLatin1String("</h2>\n")
                + htmlFacts({{Text::tr("Type"), row.via.isEmpty() ? row.type : QString()},
                    {Text::tr("Platform"), row.via.isEmpty() ? row.platform : QString()},
                    {Text::tr("Configuration id"), row.startId}})
                + QLatin1String("<table>") + headings + QLatin1String("<tbody>\n");
        }
        body += rowText(row);
        before = &row;
    }
    if (before)
        body += QLatin1String("</tbody></table>\n");
    return core::htmlFile(title(listing), body);
}

} // namespace listing
