// Where the model by groups shows an assignment: below its target, and there once more for each certificate path.
#include "inventory/groupmodel.h"
#include "inventory/treerows.h"

#include <algorithm>
#include <utility>

namespace inventory {

void GroupModel::build(TreeNode *node) const
{
    if (node->built)
        return;
    node->built = true;
    if (node->row.kind == NodeKind::Target) {
        const auto entry = m_entries.constFind(keyOf(node->row.assignment->target));
        for (const auto &key : entry->assignments)
            node->insert(node->count(), assignmentRow(key, addresses(key.owner).value(0), true));
    } else if (node->row.kind == NodeKind::Assignment && node->parent->row.kind == NodeKind::Target) {
        const auto all = addresses(node->row.configuration);
        for (qsizetype at = 1; at < all.size(); ++at)
            node->insert(
                node->count(), assignmentRow({node->row.configuration, node->row.assignment->id}, all.at(at), false));
    }
}

/// Where the owner's assignments are shown: itself, then by every certificate path, as TreeModel has them.
QList<Address> GroupModel::addresses(const core::ConfigurationId &owner) const
{
    QList<Address> found;
    if (m_listed.contains(owner))
        found << Address(owner);
    if (m_inventory.referrers(owner).isEmpty())
        return found;
    QSet<core::ConfigurationId> seen{owner};
    QList<core::ConfigurationId> next{owner};
    QList<core::ConfigurationId> starts;
    while (!next.isEmpty()) {
        for (const auto &referrer : m_inventory.referrers(next.takeLast())) {
            if (seen.contains(referrer))
                continue;
            seen.insert(referrer);
            next << referrer;
            if (m_listed.contains(referrer))
                starts << referrer;
        }
    }
    std::sort(starts.begin(), starts.end(),
        [this](const auto &left, const auto &right) { return m_listed.value(left) < m_listed.value(right); });
    for (const auto &start : std::as_const(starts)) {
        const auto rows = m_rows->belowConfiguration(start);
        for (const auto &row : rows) {
            if (row.kind == NodeKind::Path && row.notice == NoticeKind::None && row.configuration == owner)
                found << row.address;
        }
    }
    return found;
}

/// Everything that certificate paths from `start` lead, or led, to.
QSet<core::ConfigurationId> GroupModel::below(const core::ConfigurationId &start) const
{
    QSet<core::ConfigurationId> found;
    QList<core::ConfigurationId> next{start};
    while (!next.isEmpty()) {
        const auto properties = m_ends.value(next.takeLast());
        for (const auto &ends : properties) {
            for (const auto &end : ends) {
                if (!found.contains(end)) {
                    found.insert(end);
                    next << end;
                }
            }
        }
    }
    return found;
}

bool GroupModel::isReachable(const core::ConfigurationId &owner) const
{
    return m_listed.contains(owner) || !addresses(owner).isEmpty();
}

/// The rows that are made of the owner's assignments, with the places below them.
void GroupModel::refreshPlaces(const core::ConfigurationId &owner)
{
    const auto targets = targetsOf(owner);
    if (targets.isEmpty())
        return;
    std::optional<QList<Address>> all;
    for (const auto &key : QSet<Key>(targets.cbegin(), targets.cend())) {
        const auto entry = m_entries.constFind(key);
        if (entry == m_entries.cend() || !entry->node || !entry->node->built)
            continue;
        for (const auto &child : entry->node->children) {
            if (child->row.configuration != owner || !targets.contains(child->row.assignment->id))
                continue;
            if (!all)
                all = addresses(owner);
            const core::AssignmentKey assignment{owner, child->row.assignment->id};
            refreshRow(child.get(), assignmentRow(assignment, all->value(0), true));
            if (!child->built)
                continue;
            const auto wanted = all->mid(1);
            for (int at = child->count() - 1; at >= 0; --at) {
                const auto shown = child->child(at)->row.address->withoutAssignment();
                if (wanted.contains(shown))
                    continue;
                beginRemoveRows(indexOf(child.get()), at, at);
                child->remove(at, at);
                endRemoveRows();
            }
            // What is left is in the order wanted, unless configurations were listed in another one meanwhile.
            for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
                int from = at;
                while (from < child->count() && child->child(from)->row.address->withoutAssignment() != wanted.at(at))
                    ++from;
                auto row = assignmentRow(assignment, wanted.at(at), false);
                if (from == child->count()) {
                    beginInsertRows(indexOf(child.get()), at, at);
                    child->insert(at, std::move(row));
                    child->renumber(at);
                    endInsertRows();
                    continue;
                }
                if (from != at) {
                    beginMoveRows(indexOf(child.get()), from, from, indexOf(child.get()), at);
                    child->move(from, at);
                    endMoveRows();
                }
                refreshRow(child->child(at), std::move(row));
            }
        }
    }
}

} // namespace inventory
