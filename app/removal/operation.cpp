#include "removal/operation.h"

#include "removal/planrecord.h"
#include "removal/removalwork.h"

namespace removal {

namespace {

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

Plan planOf(const inventory::Inventory &inventory, const journal::Operation &leftOver)
{
    Plan plan;
    plan.ticket = leftOver.ticket;
    plan.reason = leftOver.reason;
    for (const auto &record : leftOver.items)
        plan.items.append(plannedItemOf(inventory, record));
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
    const bool isChanged = record.outcome == journal::Outcome::ChangedMeanwhile;
    if (record.outcome == journal::Outcome::Removed || record.outcome == journal::Outcome::AlreadyGone)
        services().inventory.removeAssignment(key);
    else if (isChanged && found && found->id == key.id) // unreached: what has changed was read, so it is found
        services().inventory.putAssignment(key.owner, *found);
}

QString Operation::cancelledText() const { return tr("It was not sent, because the removal was cancelled."); }

} // namespace removal
