#include "details/relationwalk.h"

#include <QSet>

#include <algorithm>

namespace details {

RelationWalk::RelationWalk(const inventory::Inventory &inventory, Direction direction)
    : m_inventory(inventory), m_direction(direction)
{ }

QList<core::ConfigurationId> RelationWalk::next(const core::ConfigurationId &id)
{
    QList<core::ConfigurationId> ids;
    if (m_direction == Direction::Up) {
        ids = m_inventory.referrers(id);
    } else if (const auto *configuration = m_inventory.find(id)) {
        auto properties = m_properties.find(configuration->type);
        if (properties == m_properties.end()) {
            properties = m_properties.insert(
                configuration->type, m_inventory.paths().of(configuration->type, m_inventory.types()));
        }
        for (const auto &property : *properties)
            ids += m_inventory.reference({id, property.name}).value();
    }
    std::sort(ids.begin(), ids.end()); // the same picture each time
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QHash<core::ConfigurationId, int> RelationWalk::distances(const core::ConfigurationId &start)
{
    struct Step {
        core::ConfigurationId id;
        QList<core::ConfigurationId> next;
        qsizetype at = 0;
    };
    // Depth first; what is on the stack when it is met again closes a loop and does not count.
    QList<Step> stack{{start, next(start)}};
    QSet<core::ConfigurationId> onStack{start};
    QSet<core::ConfigurationId> met{start};
    QList<core::ConfigurationId> finished; // each after everything it goes on to
    QHash<core::ConfigurationId, QList<core::ConfigurationId>> forward;
    while (!stack.isEmpty()) {
        auto &top = stack.last();
        if (top.at == top.next.size()) {
            finished.append(top.id);
            onStack.remove(top.id);
            stack.removeLast();
            continue;
        }
        const auto id = top.next.at(top.at++);
        if (onStack.contains(id))
            continue;
        forward[top.id].append(id);
        if (met.contains(id))
            continue;
        met.insert(id);
        onStack.insert(id);
        stack.append({id, next(id)});
    }
    QHash<core::ConfigurationId, int> distances{{start, 0}};
    std::reverse(finished.begin(), finished.end());
    for (const auto &id : std::as_const(finished)) {
        const auto here = distances.value(id);
        for (const auto &further : forward.value(id)) {
            auto &distance = distances[further];
            distance = std::max(distance, here + 1);
        }
    }
    return distances;
}

} // namespace details
