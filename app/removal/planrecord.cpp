#include "removal/planrecord.h"

#include "removal/assignmentjson.h"
#include "removal/describe.h"
#include "removal/typedpath.h"

namespace removal {

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

PlannedItem plannedItemOf(const inventory::Inventory &inventory, const journal::Item &record)
{
    PlannedItem item;
    item.key = {record.owner, record.assignment};
    item.ownerName = record.ownerName;
    item.ownerType = record.ownerType;
    item.ownerTypeTitle = typeTitle(inventory, record.ownerType);
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

} // namespace removal
