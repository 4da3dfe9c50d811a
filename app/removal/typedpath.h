#pragma once

#include "core/ids.h"
#include "inventory/address.h"
#include "inventory/inventory.h"

#include <QList>

#include <optional>

namespace removal {

/// The configurations that an address passes, as far as the inventory knows them: the start, then one for each step.
/// Ends early where a reference is not known.
QList<core::ConfigurationId> configurationsAlong(
    const inventory::Inventory &inventory, const inventory::Address &address);

/// The same address with the casts that the metadata asks for; nothing when it has them already or when a step's type
/// is not known and its name alone does not decide (certificate-paths.csv).
std::optional<inventory::Address> typedForm(const inventory::Inventory &inventory, const inventory::Address &address);

} // namespace removal
