#include "removal/operation.h"

#include "removal/assignmentjson.h"
#include "removal/describe.h"
#include "removal/removalwork.h"
#include "removal/typedpath.h"

namespace removal {

namespace {

journal::Item recordOf(const PlannedItem &item)
{
    journal::Item record;
    record.owner = item.key.owner;
    record.ownerName = item.ownerName;
    record.ownerType = item.ownerType;
    record.assignment = item.key.id;
    record.targetText = item.targetText;
    record.via = item.via;
    record.path = item.address.path().encoded();
    record.assignmentJson = assignmentJson(item.confirmed);
    return record;
}

journal::Operation draftOf(const journal::Actor &actor, const Plan &plan)
{
    journal::Operation draft;
    draft.actor = actor;
    draft.ticket = plan.ticket;
    draft.reason = plan.reason;
    for (const auto &item : plan.items)
        draft.items.append(recordOf(item));
    return draft;
}

/// Empty where the journal does not hold it whole: such an item is never sent (see RemovalWork).
PlannedItem itemOf(const inventory::Inventory &inventory, const journal::Item &record)
{
    PlannedItem item;
    item.key = {record.owner, record.assignment};
    item.ownerName = record.ownerName;
    item.ownerType = record.ownerType;
    item.targetText = record.targetText;
    item.via = record.via;
    const auto confirmed = assignmentOf(record.assignmentJson);
    const auto address = inventory::Address::parse(QString::fromUtf8(record.path));
    if (!confirmed || !address || address->path().encoded() != record.path)
        return item;
    item.confirmed = *confirmed;
    item.filterText = filterText(inventory, confirmed->target);
    item.address = *address;
    item.typed = typedForm(inventory, *address);
    return item;
}

Plan planOf(const inventory::Inventory &inventory, const journal::Operation &leftOver)
{
    Plan plan;
    plan.ticket = leftOver.ticket;
    plan.reason = leftOver.reason;
    for (const auto &record : leftOver.items)
        plan.items.append(itemOf(inventory, record));
    return plan;
}

} // namespace

Operation::Operation(Services services, const journal::Operation &leftOver, QObject *parent)
    : Undertaking(services, leftOver, parent), m_plan(planOf(services.inventory, leftOver))
{ }

Operation::Operation(Services services, const journal::Actor &actor, Plan plan, QObject *parent)
    : Undertaking(services, draftOf(actor, plan), parent), m_plan(std::move(plan))
{ }

QList<ItemResult> Operation::results() const
{
    QList<ItemResult> results;
    for (qsizetype i = 0; i < m_plan.items.size(); ++i)
        results.append({m_plan.items.at(i), records().at(i)});
    return results;
}

ItemWork *Operation::makeWork(qsizetype index, const journal::Item &record)
{
    return new RemovalWork(services(), m_plan.items.at(index), record, this);
}

void Operation::applyToInventory(const journal::Item &record, const std::optional<inventory::Assignment> &found)
{
    const core::AssignmentKey key{record.owner, record.assignment};
    if (record.outcome == journal::Outcome::Removed || record.outcome == journal::Outcome::AlreadyGone)
        services().inventory.removeAssignment(key);
    else if (record.outcome == journal::Outcome::ChangedMeanwhile && found && found->id == key.id)
        services().inventory.putAssignment(key.owner, *found);
}

QString Operation::cancelledText() const { return tr("It was not sent, because the removal was cancelled."); }

} // namespace removal
