#include "removal/restore.h"

#include "inventory/address.h"
#include "removal/restorework.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Restore)
};

QString foreign() { return Text::tr("It was removed in another tenant than the one that is open. Nothing was sent."); }

/// Why the item cannot be put back; empty when it can.
QString obstacle(const journal::Operation &operation, const journal::Item &item)
{
    if (operation.kind != journal::Operation::Kind::Remove || (item.operation != 0 && item.operation != operation.id))
        return Text::tr("This is not an entry of a removal, so there is nothing to restore.");
    if (item.outcome != journal::Outcome::Removed)
        return Text::tr("This program did not remove it, so there is nothing to restore.");
    if (!item.restoredAs.isEmpty())
        return Text::tr("It was restored already.");
    return item.id == 0 ? Text::tr("It is not in the journal, so it cannot be restored.") : QString();
}

journal::Item recordOf(const journal::Item &removed)
{
    journal::Item record;
    record.owner = removed.owner;
    record.ownerName = removed.ownerName;
    record.ownerType = removed.ownerType;
    record.assignment = removed.assignment;
    record.targetText = removed.targetText;
    record.path = inventory::Address(removed.owner).assignmentsPath().encoded();
    record.assignmentJson = removed.assignmentJson;
    record.restoredItem = removed.id;
    return record;
}

journal::Operation draftOf(const journal::Actor &actor, const QList<journal::Operation> &chosen)
{
    journal::Operation draft;
    draft.kind = journal::Operation::Kind::Restore;
    draft.actor = actor;
    const bool isForeign = actor.tenant.isEmpty()
        || std::any_of(chosen.cbegin(), chosen.cend(),
            [&actor](const journal::Operation &operation) { return operation.actor.tenant != actor.tenant; });
    QSet<journal::ItemId> seen;
    for (const auto &operation : chosen) {
        for (const auto &item : operation.items) {
            if (item.id != 0 && seen.contains(item.id))
                continue;
            seen.insert(item.id);
            auto record = recordOf(item);
            record.message = isForeign ? foreign() : obstacle(operation, item);
            if (!record.message.isEmpty())
                record.outcome = journal::Outcome::Refused;
            draft.items.append(record);
        }
    }
    return draft;
}

} // namespace

bool isRestorable(const journal::Operation &operation, const journal::Item &item)
{
    return obstacle(operation, item).isEmpty();
}

Restore::Restore(
    Services services, const journal::Actor &actor, const QList<journal::Operation> &chosen, QObject *parent)
    : Undertaking(services, draftOf(actor, chosen), parent)
{ }

Restore::Restore(Services services, const journal::Operation &leftOver, QObject *parent)
    : Undertaking(services, leftOver, parent)
{ }

ItemWork *Restore::makeWork(qsizetype, const journal::Item &record)
{
    return new RestoreWork(services(), record, this);
}

void Restore::applyToInventory(const journal::Item &record, const std::optional<inventory::Assignment> &found)
{
    if (found)
        services().inventory.putAssignment(record.owner, *found);
}

QString Restore::cancelledText() const { return tr("It was not sent, because the restore was cancelled."); }

} // namespace removal
