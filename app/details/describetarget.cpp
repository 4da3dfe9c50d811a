#include "core/text.h"
#include "details/audience.h"
#include "details/describeparts.h"
#include "inventory/grouptext.h"
#include "inventory/treetext.h"
#include "removal/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace details {

using core::displayText;
using inventory::TargetKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(details::Describe)
};

/// More than this are counted, not listed: the tree has them all.
constexpr qsizetype listedProfiles = 12;

/// What is assigned to a target, each assignment looked at once.
struct Assigned {
    struct Profile {
        QString name;
        core::AssignmentKey key;
        bool isExclusion = false;
    };
    QList<Profile> profiles; ///< by name
    int giving = 0;
    int excluding = 0;
    int taking = 0; ///< the intent is to remove
    int filtered = 0;
    int shared = 0; ///< other profiles lead there through certificate paths
};

Assigned look(const Subject &subject, const inventory::Inventory &inventory)
{
    const inventory::TreeText text(inventory);
    Assigned assigned;
    for (const auto &key : subject.keys) {
        const auto *assignment = inventory.find(key);
        if (!assignment)
            continue;
        const bool isExclusion = assignment->target.kind == TargetKind::ExclusionGroup;
        assigned.profiles.append({text.configurationName(key.owner), key, isExclusion});
        if (isExclusion)
            ++assigned.excluding;
        else if (assignment->intent == inventory::Intent::Remove)
            ++assigned.taking;
        else
            ++assigned.giving;
        if (!assignment->target.filter.isEmpty())
            ++assigned.filtered;
        if (!inventory.referrers(key.owner).isEmpty())
            ++assigned.shared;
    }
    const auto end = assigned.profiles.begin() + std::min(listedProfiles, assigned.profiles.size());
    std::partial_sort(assigned.profiles.begin(), end, assigned.profiles.end(), [](const auto &left, const auto &right) {
        const auto order = QString::localeAwareCompare(left.name, right.name);
        return order != 0 ? order < 0 : left.key.id < right.key.id;
    });
    return assigned;
}

Section whoSection(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach)
{
    const auto &target = subject.target;
    Lines lines;
    switch (target.kind) {
    case TargetKind::AllDevices:
        lines.sentence(Text::tr("Every device that Intune manages in this tenant."));
        break;
    case TargetKind::AllUsers:
        lines.sentence(Text::tr("Every user of this tenant with a licence for Intune."));
        break;
    case TargetKind::ConfigurationManagerCollection:
    case TargetKind::Unknown:
        lines.sentence(Text::tr("%1.", "a whole sentence").arg(targetPhrase(inventory, target)));
        break;
    case TargetKind::Group:
    case TargetKind::ExclusionGroup:
        lines.fact(Text::tr("Group id:"), displayText(target.group.value));
        lines.fact(Text::tr("Members:"), membersText(inventory, reach, target.group));
        break;
    }
    lines.fact(Text::tr("Membership:"), subject.way);
    Section section{Section::Kind::Target, Text::tr("Who this is"), lines.take()};
    section.canRetry = reach.members(target.group).state() == inventory::Reading<qint64>::State::Failed;
    return section;
}

Section assignedSection(const Subject &subject, const inventory::Inventory &inventory)
{
    const auto assigned = look(subject, inventory);
    Lines lines;
    if (assigned.giving > 0)
        lines.sentence(Text::tr("%n configurations are given to it.", nullptr, assigned.giving));
    if (assigned.excluding > 0)
        lines.sentence(Text::tr("It is excluded from %n configurations.", nullptr, assigned.excluding));
    if (assigned.taking > 0)
        lines.sentence(Text::tr("%n configurations are taken away from it.", nullptr, assigned.taking));
    if (assigned.filtered > 0)
        lines.sentence(Text::tr("%n of these assignments have a filter.", nullptr, assigned.filtered));
    if (assigned.shared > 0) {
        lines.sentence(
            Text::tr("%n of these configurations are also used by other profiles, through certificate paths.", nullptr,
                assigned.shared));
    }
    for (const auto &profile : assigned.profiles.mid(0, listedProfiles)) {
        const auto place = addressOf(inventory, profile.key.owner);
        lines.place(
            profile.isExclusion ? inventory::GroupText::tr("Excluded from “%1”").arg(profile.name) : profile.name,
            place.start().isEmpty() ? place : place.withAssignment(profile.key.id));
    }
    if (assigned.profiles.size() > listedProfiles)
        lines.sentence(Text::tr("And %n more.", nullptr, static_cast<int>(assigned.profiles.size() - listedProfiles)));
    return {Section::Kind::Assigned, Text::tr("What is assigned to it"), lines.take()};
}

} // namespace

Page describeTarget(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach)
{
    static const std::optional<inventory::Membership> nobody;
    Page page;
    page.title = inventory::GroupText(inventory, nobody).targetName(subject.target);
    const bool isGroup = subject.target.kind == TargetKind::Group;
    page.kind = isGroup ? Text::tr("Group") : Text::tr("Target of assignments");
    page.sections = {whoSection(subject, inventory, reach), assignedSection(subject, inventory)};
    return page;
}

} // namespace details
