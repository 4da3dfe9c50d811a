#include "core/text.h"
#include "details/audience.h"
#include "details/describe.h"
#include "details/describeparts.h"
#include "inventory/treetext.h"
#include "removal/describe.h"
#include "removal/plan.h"
#include "removal/reach.h"

#include <QCoreApplication>

namespace details {

using core::displayText;
using inventory::Assignment;
using inventory::FilterType;
using inventory::Source;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(details::Describe)
};

constexpr qsizetype listedPlaces = 12;

QString sourceText(const Assignment &assignment)
{
    switch (assignment.source) {
    case Source::Direct:
        return Text::tr("assigned directly");
    case Source::PolicySets:
        return assignment.sourceId.isEmpty() ? Text::tr("a policy set, which the service does not name")
                                             : Text::tr("the policy set %1").arg(displayText(assignment.sourceId));
    case Source::Unknown:
        return Text::tr("a source that this program does not know");
    case Source::Unspecified:
        break;
    }
    return Text::tr("not known");
}

Section targetSection(const Assignment &assignment, const core::ConfigurationId &owner,
    const inventory::Inventory &inventory, const removal::Reach &reach)
{
    const inventory::TreeText text(inventory);
    Lines lines;
    lines.sentence(assignmentSentence(inventory, text.configurationName(owner), assignment));
    lines.fact(Text::tr("Kind of target:"), targetKindTitle(assignment.target));
    const auto &group = assignment.target.group;
    if (!group.isEmpty()) {
        lines.fact(Text::tr("Group:"), groupText(inventory, group));
        lines.fact(Text::tr("Group id:"), displayText(group.value));
        lines.fact(Text::tr("Members:"), membersText(inventory, reach, group));
    }
    const auto intent = intentTitle(assignment.intent);
    lines.fact(Text::tr("Intent:"), intent.isEmpty() ? Text::tr("not said by the service") : intent);
    lines.fact(Text::tr("Source:"), sourceText(assignment));
    lines.fact(Text::tr("Profile:"), text.configurationName(owner));
    lines.fact(Text::tr("Type:"), text.typeTitle(owner));
    Section section{Section::Kind::Target, Text::tr("Whom it is for"), lines.take()};
    section.canRetry = reach.members(group).state() == inventory::Reading<qint64>::State::Failed;
    return section;
}

Section filterSection(const Assignment &assignment, const inventory::Inventory &inventory)
{
    const auto &target = assignment.target;
    Section section{Section::Kind::Filter, Text::tr("Filter"), {}};
    if (target.filter.isEmpty() || target.filterType == FilterType::None)
        return section;
    const auto known = inventory.filter(target.filter);
    Lines lines;
    lines.fact(Text::tr("Filter:"), displayText(known ? known->displayName : target.filter.value));
    lines.fact(Text::tr("Mode:"),
        target.filterType == FilterType::Include       ? Text::tr("only devices that the rule matches")
            : target.filterType == FilterType::Exclude ? Text::tr("all devices but those that the rule matches")
                                                       : Text::tr("not known to this program"));
    lines.fact(Text::tr("Rule:"),
        !known                      ? Text::tr("not known: the filter could not be read, or does not exist any more")
            : known->rule.isEmpty() ? Text::tr("not said by the service")
                                    : displayText(known->rule.simplified()));
    lines.fact(Text::tr("Filter id:"), displayText(target.filter.value));
    section.lines = lines.take();
    return section;
}

/// The same words as in the question before a removal.
Section removalSection(const Subject &subject, const inventory::Inventory &inventory)
{
    Section section{Section::Kind::Removal, Text::tr("What removing it would do"), {}};
    const auto plan = removal::makePlan(inventory, {{subject.key(), subject.address}});
    if (plan.isEmpty())
        return section;
    const auto &item = plan.items.constFirst();
    Lines lines;
    if (item.consequences.isEmpty())
        lines.sentence(Text::tr("%1 does not get “%2” by this assignment any more; its other assignments stay.")
                           .arg(item.targetText, item.ownerName));
    using removal::Consequence;
    for (const auto consequence : item.consequences) {
        const auto text = consequenceText(consequence, item);
        if (consequence == Consequence::LastAssignment || consequence == Consequence::FromPolicySet)
            lines.sentence(text);
        else
            lines.warning(text);
    }
    section.lines = lines.take();
    return section;
}

Section placesSection(const QList<inventory::Address> &places, const inventory::Inventory &inventory)
{
    Lines lines;
    if (places.size() > 1) {
        lines.sentence(Text::tr("The same assignment is shown at %n places. Removed at one, it is gone at all of them.",
            nullptr, static_cast<int>(places.size())));
    }
    for (const auto &place : places.mid(0, listedPlaces))
        lines.place(placeText(inventory, place), place);
    if (places.size() > listedPlaces)
        lines.sentence(Text::tr("And %n more.", nullptr, static_cast<int>(places.size() - listedPlaces)));
    return {Section::Kind::Places, Text::tr("Where it is shown"), lines.take()};
}

} // namespace

QString membersText(const inventory::Inventory &inventory, const removal::Reach &reach, const core::GroupId &group)
{
    using NameState = inventory::GroupName::State;
    switch (inventory.groupName(group).state) {
    case NameState::Deleted:
        return Text::tr("none: the group was deleted");
    case NameState::NotReadable:
        return Text::tr("not known: this account may not read groups");
    case NameState::Unresolved:
        return Text::tr("not known: group names have not been read");
    case NameState::Named:
        break;
    }
    const auto members = reach.members(group);
    using State = inventory::Reading<qint64>::State;
    if (members.state() == State::Failed)
        return Text::tr("not known: %1").arg(displayText(members.error().message.simplified()));
    return members.state() == State::NotRead ? Text::tr("being counted…") : reach.membersText(group);
}

QList<Section> assignmentSections(const Subject &subject, const Assignment &assignment,
    const inventory::Inventory &inventory, const removal::Reach &reach, const QList<inventory::Address> &places)
{
    return {targetSection(assignment, subject.configuration, inventory, reach), filterSection(assignment, inventory),
        removalSection(subject, inventory), devicesSection(reach, subject.configuration),
        placesSection(places, inventory)};
}

} // namespace details
