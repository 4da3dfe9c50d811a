#include "removal/plan.h"

#include "core/text.h"
#include "removal/assignmentjson.h"
#include "removal/describe.h"
#include "removal/typedpath.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace removal {

namespace {

QList<QString> reliedUponBy(const inventory::Inventory &inventory, const Selected &selected)
{
    // The one it was selected through is named by `via`.
    core::ConfigurationId through;
    const auto steps = selected.address.steps().size();
    const auto passed = configurationsAlong(inventory, selected.address);
    if (steps > 0 && passed.size() >= steps)
        through = passed.at(steps - 1);
    QList<QString> names;
    for (const auto &referrer : inventory.referrers(selected.key.owner)) {
        if (referrer != through && referrer != selected.key.owner)
            names.append(profileName(inventory, referrer));
    }
    std::sort(names.begin(), names.end(),
        [](const QString &left, const QString &right) { return QString::localeAwareCompare(left, right) < 0; });
    return names;
}

PlannedItem planItem(
    const inventory::Inventory &inventory, const Selected &selected, const inventory::Assignment &confirmed)
{
    PlannedItem item;
    item.key = selected.key;
    item.confirmed = confirmed;
    item.address = selected.address;
    item.typed = typedForm(inventory, selected.address);
    item.ownerName = profileName(inventory, selected.key.owner);
    if (const auto *owner = inventory.find(selected.key.owner)) {
        item.ownerType = owner->type;
        item.ownerTypeTitle = typeTitle(inventory, owner->type);
    }
    item.targetText = targetText(inventory, confirmed.target);
    item.filterText = filterText(inventory, confirmed.target);
    if (!selected.address.steps().isEmpty()) {
        item.via = profileName(inventory, selected.address.start()) + QStringLiteral(" \u203a ")
            + core::displayText(selected.address.title());
    }
    item.reliedUponBy = reliedUponBy(inventory, selected);
    return item;
}

bool isExclusion(const inventory::Assignment &assignment)
{
    return assignment.target.kind == inventory::TargetKind::ExclusionGroup;
}

/// True when the whole plan leaves the owner with nobody who gets the profile.
bool leavesNobody(
    const inventory::Inventory &inventory, const core::ConfigurationId &owner, const QSet<core::AssignmentKey> &planned)
{
    const auto &assignments = inventory.assignments(owner);
    return assignments.isKnown()
        && std::all_of(assignments.value().begin(), assignments.value().end(), [&](const auto &assignment) {
               return isExclusion(assignment) || planned.contains({owner, assignment.id});
           });
}

/// True when the whole plan leaves the owner assigned to all devices or all users.
bool leavesEverybody(
    const inventory::Inventory &inventory, const core::ConfigurationId &owner, const QSet<core::AssignmentKey> &planned)
{
    const auto &assignments = inventory.assignments(owner).value();
    return std::any_of(assignments.begin(), assignments.end(), [&](const auto &assignment) {
        const auto kind = assignment.target.kind;
        return (kind == inventory::TargetKind::AllDevices || kind == inventory::TargetKind::AllUsers)
            && !planned.contains({owner, assignment.id});
    });
}

QList<Consequence> consequencesOf(
    const inventory::Inventory &inventory, const PlannedItem &item, const QSet<core::AssignmentKey> &planned)
{
    using inventory::TargetKind;
    const auto kind = item.confirmed.target.kind;
    QList<Consequence> consequences;
    const auto add = [&consequences](bool applies, Consequence consequence) {
        if (applies)
            consequences.append(consequence);
    };
    const auto &owner = item.key.owner;
    add(kind == TargetKind::ExclusionGroup, Consequence::WidensAudience);
    add(kind == TargetKind::ExclusionGroup && leavesEverybody(inventory, owner, planned),
        Consequence::WidensToEverybody);
    add(kind == TargetKind::AllDevices, Consequence::AllDevices);
    add(kind == TargetKind::AllUsers, Consequence::AllUsers);
    add(!isExclusion(item.confirmed) && leavesNobody(inventory, owner, planned), Consequence::LastAssignment);
    add(!item.address.steps().isEmpty(), Consequence::OtherProfile);
    add(!item.reliedUponBy.isEmpty(), Consequence::ReliedUpon);
    add(item.confirmed.source == inventory::Source::PolicySets, Consequence::FromPolicySet);
    add(kind == TargetKind::Unknown, Consequence::UnknownTarget);
    return consequences;
}

} // namespace

Plan makePlan(const inventory::Inventory &inventory, const QList<Selected> &selection)
{
    Plan plan;
    QHash<core::AssignmentKey, qsizetype> positions;
    QSet<core::AssignmentKey> planned;
    for (const auto &selected : selection) {
        const auto known = positions.constFind(selected.key);
        if (known != positions.constEnd()) {
            ++plan.items[*known].selectedPlaces;
            continue;
        }
        const auto *assignment = inventory.find(selected.key);
        if (!assignment || selected.address.assignment() != selected.key.id)
            continue;
        positions.insert(selected.key, plan.items.size());
        planned.insert(selected.key);
        plan.items.append(planItem(inventory, selected, *assignment));
    }
    for (auto &item : plan.items)
        item.consequences = consequencesOf(inventory, item, planned);
    return plan;
}

Plan planAgain(const inventory::Inventory &inventory, const journal::Operation &leftOver)
{
    Plan plan;
    plan.ticket = leftOver.ticket;
    plan.reason = leftOver.reason;
    QSet<core::AssignmentKey> planned;
    for (const auto &record : leftOver.items) {
        const core::AssignmentKey key{record.owner, record.assignment};
        const auto address = inventory::Address::parse(QString::fromUtf8(record.path));
        const auto confirmed = assignmentOf(record.assignmentJson);
        auto item = planItem(inventory, {key, address ? *address : inventory::Address(record.owner)},
            confirmed ? *confirmed : inventory::Assignment{.id = record.assignment});
        // As it was confirmed, whatever is known of it today.
        item.targetText = core::displayText(record.targetText);
        if (!inventory.find(record.owner)) {
            item.ownerName = core::displayText(record.ownerName);
            item.ownerType = record.ownerType;
            item.ownerTypeTitle = typeTitle(inventory, record.ownerType);
        }
        if (!record.via.isEmpty())
            item.via = core::displayText(record.via);
        planned.insert(key);
        plan.items.append(item);
    }
    for (auto &item : plan.items)
        item.consequences = consequencesOf(inventory, item, planned);
    return plan;
}

} // namespace removal
