#include "inventory/treenode.h"

#include <algorithm>

namespace inventory {

ReferenceKey TreeRow::reference() const
{
    if (kind != TreeModel::NodeKind::Path)
        return {};
    return {owners->constLast(), address->steps().constLast().property};
}

QStringList TreeRow::identity() const
{
    switch (kind) {
    case TreeModel::NodeKind::Configuration:
        return {QStringLiteral("configuration"), configuration.value};
    case TreeModel::NodeKind::Assignment:
        return {QStringLiteral("assignment"), configuration.value, assignment->id.value};
    case TreeModel::NodeKind::Path:
        return place() << configuration.value;
    case TreeModel::NodeKind::Notice:
    case TreeModel::NodeKind::Target:
        break;
    }
    // One notice for the assignments, whose text follows what is read, and one at the end of the paths.
    const bool isLast = notice == TreeModel::NoticeKind::MoreNotShown;
    return {isLast ? QStringLiteral("more") : QStringLiteral("notice")};
}

QStringList TreeRow::place() const
{
    QStringList parts{QStringLiteral("path")};
    for (const auto &step : address->steps())
        parts << step.property;
    for (const auto &owner : *owners)
        parts << owner.value;
    return parts;
}

TreeNode *TreeNode::top()
{
    auto *node = this;
    while (node->parent && node->parent->parent)
        node = node->parent;
    return node;
}

const TreeNode *TreeNode::top() const { return const_cast<TreeNode *>(this)->top(); }

bool TreeNode::isAbove(const TreeNode &other) const
{
    const auto *mine = top();
    const auto *others = other.top();
    if (mine != others)
        return mine->position < others->position;
    return this == mine ? &other != others : &other != others && position < other.position;
}

TreeNode *TreeNode::insert(int at, TreeRow content)
{
    auto node = std::make_unique<TreeNode>(this, std::move(content));
    auto *inserted = node.get();
    inserted->position = at;
    children.insert(children.begin() + at, std::move(node));
    return inserted;
}

void TreeNode::remove(int first, int last)
{
    children.erase(children.begin() + first, children.begin() + last + 1);
    renumber(first);
}

void TreeNode::move(int from, int to)
{
    auto node = std::move(children[static_cast<size_t>(from)]);
    children.erase(children.begin() + from);
    children.insert(children.begin() + to, std::move(node));
    renumber(std::min(from, to));
}

// Not const: what it changes is the tree.
void TreeNode::renumber(int first) // NOLINT(readability-make-member-function-const)
{
    for (int at = first; at < count(); ++at)
        child(at)->position = at;
}

} // namespace inventory
