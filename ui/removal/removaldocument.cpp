#include "ui/removal/removaldocument.h"

#include "core/text.h"
#include "removal/describe.h"
#include "removal/gravity.h"
#include "removal/reach.h"
#include "ui/widgets/documentwriter.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextDocument>

namespace ui {

namespace {

using removal::Consequence;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RemovalDocument)
};

QLatin1String markOf(Consequence consequence)
{
    switch (consequence) {
    case Consequence::WidensAudience:
    case Consequence::WidensToEverybody:
    case Consequence::AllDevices:
    case Consequence::AllUsers:
    case Consequence::OtherProfile:
    case Consequence::ReliedUpon:
    case Consequence::UnknownTarget:
    case Consequence::LooksLikeAnother:
        return QLatin1String("warning");
    case Consequence::LastAssignment:
    case Consequence::FromPolicySet:
        break;
    }
    return QLatin1String("info");
}

} // namespace

void describePlan(
    const removal::Plan &plan, const removal::Reach *reach, QTextDocument *document, const QPalette &palette)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(20);
    DocumentWriter writer(document, palette);
    const auto together = removal::overview(plan);
    if (plan.items.size() > 1)
        writer.paragraph(removal::extentText(plan), writer.bold(), 0, 0);
    for (const auto &[consequence, text] : together)
        writer.marked(markOf(consequence), text);
    int number = 0;
    QSet<core::ConfigurationId> described;
    for (const auto &item : plan.items) {
        ++number;
        const auto title
            = plan.items.size() == 1 ? item.targetText : Text::tr("%1. %2").arg(number).arg(item.targetText);
        writer.paragraph(title, writer.bold(), plan.items.size() == 1 ? 0 : 14, 0);
        const auto owner = core::displayText(item.ownerName);
        writer.fact(Text::tr("From:"), removal::profileText(owner, item.ownerTypeTitle));
        writer.fact(Text::tr("Reached through:"), core::displayText(item.via));
        writer.fact(Text::tr("Filter:"), item.filterText);
        if (reach) {
            writer.fact(Text::tr("Members:"), reach->membersText(item.confirmed.target.group));
            if (!described.contains(item.key.owner))
                writer.fact(Text::tr("Devices:"), reach->statusText(item.key.owner));
            described.insert(item.key.owner);
        }
        if (item.selectedPlaces > 1)
            writer.fact(Text::tr("Shown at:"), Text::tr("%n selected places", nullptr, item.selectedPlaces));
        for (const auto consequence : item.consequences)
            writer.marked(markOf(consequence), removal::consequenceText(consequence, item));
    }
}

} // namespace ui
