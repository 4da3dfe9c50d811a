#pragma once

#include "inventory/inventory.h"

#include <QHash>
#include <QList>

namespace details {

/// Everything that leads to a configuration, or to which it leads, over any number of steps, with the longest distance
/// of each: so that in a picture every arrow but those that close a loop goes from one layer to a later one. Loops are
/// opened where they are first met. Iterative and linear in the number of references.
class RelationWalk
{
public:
    enum class Direction { Up, Down };

    RelationWalk(const inventory::Inventory &inventory, Direction direction);

    /// Steps from `start`, which itself is at 0.
    QHash<core::ConfigurationId, int> distances(const core::ConfigurationId &start);

private:
    QList<core::ConfigurationId> next(const core::ConfigurationId &id);

    const inventory::Inventory &m_inventory;
    Direction m_direction;
    QHash<QString, QList<inventory::NavigationProperty>> m_properties; ///< by type
};

} // namespace details
