#include "removal/describe.h"

#include "core/text.h"
#include "graph/errorreader.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Describe)
};

QString groupText(const inventory::Inventory &inventory, const core::GroupId &group)
{
    const auto known = inventory.groupName(group);
    using State = inventory::GroupName::State;
    if (known.state == State::Deleted)
        return Text::tr("Deleted group %1").arg(core::displayText(group.value));
    const bool hasName = known.state == State::Named && !known.name.trimmed().isEmpty();
    return Text::tr("Group “%1”").arg(core::displayText(hasName ? known.name : group.value));
}

QString countedOutcome(journal::Outcome outcome, int count)
{
    using journal::Outcome;
    switch (outcome) {
    case Outcome::Removed:
        return Text::tr("%n removed", nullptr, count);
    case Outcome::Restored:
        return Text::tr("%n restored", nullptr, count);
    case Outcome::AlreadyGone:
        return Text::tr("%n already gone", nullptr, count);
    case Outcome::AlreadyThere:
        return Text::tr("%n already there", nullptr, count);
    case Outcome::ChangedMeanwhile:
        return Text::tr("%n changed meanwhile", nullptr, count);
    case Outcome::Refused:
        return Text::tr("%n refused", nullptr, count);
    case Outcome::WaitingForApproval:
        return Text::tr("%n waiting for approval", nullptr, count);
    case Outcome::Unknown:
        return Text::tr("%n unknown", nullptr, count);
    case Outcome::Skipped:
        return Text::tr("%n skipped", nullptr, count);
    case Outcome::Sent:
        return Text::tr("%n under way", nullptr, count);
    case Outcome::Pending:
        return Text::tr("%n not sent yet", nullptr, count);
    }
    return {};
}

QString namesText(const QList<QString> &names)
{
    constexpr qsizetype shown = 5;
    QList<QString> quoted;
    for (const auto &name : names.mid(0, shown))
        quoted.append(Text::tr("“%1”", "a name within a list").arg(name));
    const auto listed = quoted.join(Text::tr(", ", "between the names of a list"));
    if (names.size() <= shown)
        return listed;
    return Text::tr("%1 and %n more", "behind a list of names", static_cast<int>(names.size() - shown)).arg(listed);
}

} // namespace

QString profileName(const inventory::Inventory &inventory, const core::ConfigurationId &id)
{
    const auto *configuration = inventory.find(id);
    const bool hasName = configuration && !configuration->displayName.trimmed().isEmpty();
    return core::displayText(hasName ? configuration->displayName : id.value);
}

QString typeTitle(const inventory::Inventory &inventory, const QString &type)
{
    const auto *known = inventory.types().find(type);
    return core::displayText(known ? known->displayName : type);
}

QString profileText(const QString &name, const QString &typeTitle)
{
    return typeTitle.isEmpty() ? Text::tr("“%1”").arg(name) : Text::tr("“%1” (%2)").arg(name, typeTitle);
}

QString targetText(const inventory::Inventory &inventory, const inventory::Target &target)
{
    using inventory::TargetKind;
    switch (target.kind) {
    case TargetKind::Group:
        return groupText(inventory, target.group);
    case TargetKind::ExclusionGroup:
        return Text::tr("%1, excluded", "%1 is a group").arg(groupText(inventory, target.group));
    case TargetKind::AllDevices:
        return Text::tr("All devices");
    case TargetKind::AllUsers:
        return Text::tr("All users");
    case TargetKind::ConfigurationManagerCollection:
        return Text::tr("Configuration Manager collection %1").arg(core::displayText(target.collectionId));
    case TargetKind::Unknown:
        break;
    }
    return Text::tr("Unknown kind of target (%1)").arg(core::displayText(target.odataType));
}

QString filterText(const inventory::Inventory &inventory, const inventory::Target &target)
{
    using inventory::FilterType;
    if (target.filter.isEmpty() || target.filterType == FilterType::None)
        return {};
    const auto known = inventory.filter(target.filter);
    const bool hasName = known && !known->displayName.trimmed().isEmpty();
    const auto name = core::displayText(hasName ? known->displayName : target.filter.value);
    switch (target.filterType) {
    case FilterType::Include:
        return Text::tr("only devices matching “%1”").arg(name);
    case FilterType::Exclude:
        return Text::tr("except devices matching “%1”").arg(name);
    default:
        return Text::tr("with filter “%1”, in a way that this program does not know").arg(name);
    }
}

QString consequenceText(Consequence consequence, const PlannedItem &item)
{
    switch (consequence) {
    case Consequence::WidensAudience:
        return Text::tr(
            "This is an exclusion. Without it, members of the group can get “%1”: more devices or users are "
            "reached, not fewer.")
            .arg(item.ownerName);
    case Consequence::WidensToEverybody:
        return Text::tr("“%1” stays assigned to all devices or all users: the members of the group get it for certain.")
            .arg(item.ownerName);
    case Consequence::AllDevices:
        return Text::tr("“%1” is assigned to all devices. Every device that gets it by this assignment loses it.")
            .arg(item.ownerName);
    case Consequence::AllUsers:
        return Text::tr("“%1” is assigned to all users. Every user who gets it by this assignment loses it.")
            .arg(item.ownerName);
    case Consequence::LastAssignment:
        return Text::tr("Nobody gets “%1” any more: no assignment that includes anybody is left.").arg(item.ownerName);
    case Consequence::OtherProfile:
        return Text::tr("Reached by %1: what is removed is an assignment of the profile “%2” itself, for every device "
                        "and every other profile that uses it.")
            .arg(item.via, item.ownerName);
    case Consequence::ReliedUpon:
        return Text::tr("“%1” is also relied upon by %2.").arg(item.ownerName, namesText(item.reliedUponBy));
    case Consequence::FromPolicySet:
        return Text::tr("It comes from a policy set. The policy set may assign it again, and the service may refuse to "
                        "remove it here.");
    case Consequence::UnknownTarget:
        return Text::tr("This program does not know this kind of target (%1), so it cannot say whom it reaches.")
            .arg(core::displayText(item.confirmed.target.odataType));
    case Consequence::LooksLikeAnother:
        return lookAlikeText(item.key.owner);
    }
    return {};
}

QString lookAlikeText(const core::ConfigurationId &id)
{
    return Text::tr("Another profile has a name that looks the same. This one has the id %1.")
        .arg(core::displayText(id.value));
}

QString restoreCaution()
{
    return Text::tr(
        "A restored assignment has its target, filter and intent as before, but is created anew: its id may "
        "be another, and devices may have acted on the removal meanwhile.");
}

bool isNotRouted(const journal::Item &item)
{
    return item.outcome == journal::Outcome::Refused && item.httpStatus == 400
        && item.message.contains(graph::notRoutedSentence());
}

QString outcomeTitle(journal::Outcome outcome)
{
    using journal::Outcome;
    switch (outcome) {
    case Outcome::Pending:
        return Text::tr("Not sent yet");
    case Outcome::Sent:
        return Text::tr("Under way");
    case Outcome::Removed:
        return Text::tr("Removed");
    case Outcome::AlreadyGone:
        return Text::tr("Already gone");
    case Outcome::ChangedMeanwhile:
        return Text::tr("Changed meanwhile");
    case Outcome::Refused:
        return Text::tr("Refused");
    case Outcome::WaitingForApproval:
        return Text::tr("Waiting for approval");
    case Outcome::Skipped:
        return Text::tr("Skipped");
    case Outcome::Unknown:
        return Text::tr("Unknown");
    case Outcome::Restored:
        return Text::tr("Restored");
    case Outcome::AlreadyThere:
        return Text::tr("Already there");
    }
    return {};
}

QString summaryText(const QMap<journal::Outcome, int> &counts)
{
    using journal::Outcome;
    constexpr std::array order{Outcome::Removed, Outcome::Restored, Outcome::AlreadyGone, Outcome::AlreadyThere,
        Outcome::ChangedMeanwhile, Outcome::Refused, Outcome::WaitingForApproval, Outcome::Unknown, Outcome::Skipped,
        Outcome::Sent, Outcome::Pending};
    QList<QString> parts;
    for (const auto outcome : order) {
        if (const auto count = counts.value(outcome); count > 0)
            parts.append(countedOutcome(outcome, count));
    }
    return parts.isEmpty() ? Text::tr("nothing was done") : parts.join(Text::tr(", ", "between counted outcomes"));
}

} // namespace removal
