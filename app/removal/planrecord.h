#pragma once

#include "journal/record.h"
#include "removal/plan.h"

namespace removal {

/// What the journal holds of a planned item before anything is sent: what it is, the path that was confirmed, and the
/// assignment as it was confirmed.
journal::Item recordOf(const PlannedItem &item);

/// The planned item of an operation that is gone on with, from what the journal holds of it. Its `confirmed` and
/// `address` are empty where the journal does not hold it whole: such an item is never sent (see RemovalWork).
PlannedItem plannedItemOf(const inventory::Inventory &inventory, const journal::Item &record);

} // namespace removal
