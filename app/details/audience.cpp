#include "details/audience.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

namespace details {

using core::displayText;
using inventory::Assignment;
using inventory::FilterType;
using inventory::Intent;
using inventory::Target;
using inventory::TargetKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(details::Audience)
};

/// More than this are counted, not listed.
constexpr qsizetype listedTargets = 25;
constexpr qsizetype listedNames = 10;

QString whom(const inventory::Inventory &inventory, const Target &target)
{
    using State = inventory::GroupName::State;
    switch (target.kind) {
    case TargetKind::AllDevices:
        return Text::tr("All devices");
    case TargetKind::AllUsers:
        return Text::tr("All users");
    case TargetKind::ConfigurationManagerCollection:
        return Text::tr("Everything in the Configuration Manager collection %1").arg(displayText(target.collectionId));
    case TargetKind::Unknown:
        return Text::tr("A kind of target that this program does not know (%1)").arg(displayText(target.odataType));
    case TargetKind::Group:
    case TargetKind::ExclusionGroup:
        break;
    }
    const auto group = groupText(inventory, target.group);
    switch (inventory.groupName(target.group).state) {
    case State::Named:
        return Text::tr("Everyone in “%1”").arg(group);
    case State::Deleted:
        return Text::tr("Nobody through the group %1, which was deleted").arg(group);
    case State::NotReadable:
    case State::Unresolved:
        break;
    }
    return Text::tr("Everyone in the group %1, whose name is not known").arg(group);
}

QString filtered(const inventory::Inventory &inventory, const Target &target, const QString &phrase)
{
    if (target.filter.isEmpty() || target.filterType == FilterType::None)
        return phrase;
    const auto known = inventory.filter(target.filter);
    const bool hasName = known && !known->displayName.trimmed().isEmpty();
    const auto name = displayText(hasName ? known->displayName : target.filter.value);
    switch (target.filterType) {
    case FilterType::Include:
        return Text::tr("%1, only on devices that the filter “%2” includes").arg(phrase, name);
    case FilterType::Exclude:
        return Text::tr("%1, but not on devices that the filter “%2” excludes").arg(phrase, name);
    default:
        return Text::tr("%1, with the filter “%2” in a way that this program does not know").arg(phrase, name);
    }
}

/// “A”, “B” and 3 more.
QString names(const QStringList &all)
{
    QStringList quoted;
    for (const auto &name : all.mid(0, listedNames))
        quoted.append(Text::tr("“%1”", "a name within a list").arg(name));
    const auto listed = quoted.join(Text::tr(", ", "between the names of a list"));
    if (all.size() <= listedNames)
        return listed;
    return Text::tr("%1 and %n more", "behind a list of names", static_cast<int>(all.size() - listedNames)).arg(listed);
}

struct Sorted {
    QStringList getting; ///< phrases
    QStringList losing; ///< the same, of assignments whose intent is to remove
    QStringList spared; ///< names of excluded groups
    bool filteredExclusion = false;
    bool unclear = false;
};

Sorted sorted(const inventory::Inventory &inventory, const QList<Assignment> &assignments)
{
    Sorted sorted;
    QSet<core::AssignmentId> seen;
    for (const auto &assignment : assignments) {
        if (seen.contains(assignment.id))
            continue;
        seen.insert(assignment.id);
        const auto &target = assignment.target;
        if (target.kind == TargetKind::ExclusionGroup) {
            sorted.spared.append(groupText(inventory, target.group));
            sorted.filteredExclusion = sorted.filteredExclusion || !target.filter.isEmpty();
        } else if (assignment.intent == Intent::Remove) {
            sorted.losing.append(targetPhrase(inventory, target));
        } else {
            sorted.getting.append(targetPhrase(inventory, target));
            sorted.unclear = sorted.unclear || assignment.intent == Intent::Unknown;
        }
    }
    return sorted;
}

QStringList cut(const QStringList &sentences)
{
    auto shown = sentences.mid(0, listedTargets);
    if (sentences.size() > listedTargets)
        shown.append(Text::tr("And %n more.", nullptr, static_cast<int>(sentences.size() - listedTargets)));
    return shown;
}

QStringList sentencesOf(const Sorted &sorted)
{
    QStringList sentences;
    if (sorted.getting.size() == 1 && !sorted.spared.isEmpty()) {
        sentences << Text::tr("%1, except members of %2.").arg(sorted.getting.constFirst(), names(sorted.spared));
    } else {
        for (const auto &phrase : sorted.getting)
            sentences << Text::tr("%1.", "a whole sentence").arg(phrase);
        sentences = cut(sentences);
        if (sorted.getting.isEmpty() && sorted.losing.isEmpty())
            sentences << Text::tr("Nobody: it is assigned to no one, it only excludes.");
        if (!sorted.spared.isEmpty())
            sentences << Text::tr("Never members of %1.").arg(names(sorted.spared));
    }
    for (const auto &phrase : sorted.losing.mid(0, listedTargets))
        sentences << Text::tr("It is taken away from: %1.").arg(phrase);
    if (sorted.losing.size() > listedTargets)
        sentences << Text::tr("And %n more.", nullptr, static_cast<int>(sorted.losing.size() - listedTargets));
    if (sorted.filteredExclusion)
        sentences << Text::tr("Some exclusion has a filter; see the assignment itself.");
    if (sorted.unclear)
        sentences << Text::tr("The intent of some assignment is not known to this program.");
    return sentences;
}

} // namespace

QString groupText(const inventory::Inventory &inventory, const core::GroupId &group)
{
    const auto known = inventory.groupName(group);
    const bool hasName = known.state == inventory::GroupName::State::Named && !known.name.trimmed().isEmpty();
    return displayText(hasName ? known.name : group.value);
}

QString targetPhrase(const inventory::Inventory &inventory, const Target &target)
{
    return filtered(inventory, target, whom(inventory, target));
}

QString assignmentSentence(const inventory::Inventory &inventory, const QString &profile, const Assignment &assignment)
{
    const auto &target = assignment.target;
    if (target.kind == TargetKind::ExclusionGroup) {
        const auto phrase
            = filtered(inventory, target, Text::tr("Members of “%1”").arg(groupText(inventory, target.group)));
        return Text::tr("It keeps “%1” from: %2.", "%1 is a profile, %2 whom an exclusion is about")
            .arg(profile, phrase);
    }
    const auto phrase = targetPhrase(inventory, target);
    switch (assignment.intent) {
    case Intent::Remove:
        return Text::tr("It takes “%1” away from: %2.", "%1 is a profile, %2 who loses it").arg(profile, phrase);
    case Intent::Unknown:
        return Text::tr("It does with “%1” what this program does not know, to: %2.",
            "%1 is a profile, %2 whom an assignment is about")
            .arg(profile, phrase);
    case Intent::Apply:
    case Intent::Unspecified:
        break;
    }
    return Text::tr("It gives “%1” to: %2.", "%1 is a profile, %2 who gets it").arg(profile, phrase);
}

QStringList audienceSentences(const inventory::Inventory &inventory, const core::ConfigurationId &configuration)
{
    using State = inventory::Reading<QList<Assignment>>::State;
    const auto &assignments = inventory.assignments(configuration);
    switch (assignments.state()) {
    case State::NotRead:
    case State::InProgress:
        return {Text::tr("Not known yet: its assignments are still being read.")};
    case State::Failed:
        return {Text::tr("Not known: its assignments could not be read. %1")
                    .arg(displayText(assignments.error().message.simplified()))};
    case State::Known:
        break;
    }
    if (assignments.value().isEmpty())
        return {Text::tr("Nobody: it has no assignments.")};
    return sentencesOf(sorted(inventory, assignments.value()));
}

} // namespace details
