#pragma once

#include "listing/listing.h"

class QAbstractProxyModel;

namespace inventory {
class Inventory;
class PlaceModel;
} // namespace inventory

namespace listing {

/// Everything that `shown` holds, in its order, opened or not: `shown` filters and sorts `places`. Fills the lines and
/// their counts; who, when and by which words is the caller's. Makes the rows of the models that nobody has opened yet.
Listing collect(
    const QAbstractProxyModel &shown, const inventory::PlaceModel &places, const inventory::Inventory &inventory);

} // namespace listing
