#include "inventory/treemodel.h"

#include "inventory/treerows.h"
#include "inventory/treetext.h"

#include <algorithm>

namespace inventory {

TreeModel::TreeModel(Inventory &inventory, QObject *parent)
    : PlaceModel(parent)
    , m_inventory(inventory)
    , m_rows(std::make_unique<TreeRows>(inventory))
    , m_root(std::make_unique<TreeNode>())
{
    connect(&inventory, &Inventory::cleared, this, &TreeModel::reset);
    connect(&inventory, &Inventory::configurationsAdded, this, &TreeModel::append);
    connect(&inventory, &Inventory::configurationChanged, this, &TreeModel::refreshConfiguration);
    connect(&inventory, &Inventory::configurationRemoved, this, &TreeModel::remove);
    connect(&inventory, &Inventory::assignmentsChanged, this, &TreeModel::refreshAssignments);
    connect(&inventory, &Inventory::referenceChanged, this, &TreeModel::refreshReference);
    connect(&inventory, &Inventory::namesChanged, this, &TreeModel::refreshNames);
    append(inventory.listed());
}

TreeModel::~TreeModel() = default;

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->child(row));
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    auto *node = nodeOf(parent);
    build(node);
    return node->count();
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    auto *node = nodeOf(parent);
    if (!node->built && node->row.kind == NodeKind::Path)
        return true;
    if (!node->built && node->row.kind == NodeKind::Configuration) {
        // A view asks for every row that it lays out.
        if (!node->anyBelow)
            node->anyBelow = m_rows->anyBelowConfiguration(node->row.configuration);
        if (*node->anyBelow)
            return true;
    }
    // "Nothing below" is as good as made: what comes later is announced as inserted.
    build(node);
    return node->count() > 0;
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &node = *nodeOf(index);
    const auto &row = node.row;
    const bool isAssignment = row.kind == NodeKind::Assignment;
    const TreeText text(m_inventory);
    switch (role) {
    case Qt::DisplayRole:
        return text.column(node, index.column());
    case Qt::ToolTipRole:
        return text.toolTip(node);
    case Qt::AccessibleDescriptionRole:
        return index.column() == Name ? text.description(node) : QVariant();
    case NodeKindRole:
        return QVariant::fromValue(row.kind);
    case NoticeKindRole:
        return QVariant::fromValue(row.notice);
    case PlatformRole:
        return row.configuration.isEmpty() || isAssignment ? QVariant()
                                                           : QVariant::fromValue(text.platform(row.configuration));
    case TargetKindRole:
        return isAssignment ? QVariant::fromValue(row.assignment->target.kind) : QVariant();
    case RemovableRole:
        return isAssignment && m_inventory.assignments(row.configuration).isKnown();
    case GroupDeletedRole:
        return isAssignment && text.isGroupDeleted(row.assignment);
    case SortRole:
        return text.sortKey(node, index.column());
    case SearchTextRole:
        return index.column() == Name ? text.search(node) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags TreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto kind = nodeOf(index)->row.kind;
    const bool isLeaf = kind == NodeKind::Assignment || kind == NodeKind::Notice;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isLeaf ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

QModelIndex TreeModel::indexAt(const void *internalPointer, int column) const
{
    return indexOf(static_cast<const TreeNode *>(internalPointer), column);
}

TreeModel::NodeKind TreeModel::nodeKind(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.kind : NodeKind::Notice;
}

Address TreeModel::address(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *node = nodeOf(index);
    const auto &row = node->row;
    if (row.kind == NodeKind::Configuration)
        return Address(row.configuration);
    if (row.kind == NodeKind::Path)
        return row.address;
    const auto above = address(indexOf(node->parent));
    return row.kind == NodeKind::Assignment ? above.withAssignment(row.assignment->id) : above;
}

core::ConfigurationId TreeModel::configuration(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *node = nodeOf(index);
    return node->row.kind == NodeKind::Notice ? node->parent->row.configuration : node->row.configuration;
}

std::optional<core::AssignmentKey> TreeModel::assignmentKey(const QModelIndex &index) const
{
    if (nodeKind(index) != NodeKind::Assignment)
        return {};
    const auto &row = nodeOf(index)->row;
    return core::AssignmentKey{row.configuration, row.assignment->id};
}

QList<QModelIndex> TreeModel::places(const core::AssignmentKey &key) const
{
    // Whoever leads to a profile that leads to the owner shows it as well.
    QSet<core::ConfigurationId> concerned{key.owner};
    QList<core::ConfigurationId> next{key.owner};
    while (!next.isEmpty()) {
        const auto id = next.takeLast();
        if (auto *node = m_listed.value(id))
            build(node);
        for (const auto &referrer : m_inventory.referrers(id)) {
            if (!concerned.contains(referrer)) {
                concerned.insert(referrer);
                next << referrer;
            }
        }
    }
    QList<QModelIndex> found;
    for (auto *node : showing(key.owner)) {
        if (const auto *child = childWith(node, key.id))
            found << indexOf(child);
    }
    return found;
}

QModelIndex TreeModel::find(const Address &address) const
{
    auto *listed = m_listed.value(address.start());
    if (!listed)
        return {};
    if (address.steps().isEmpty())
        return indexOf(address.assignment().isEmpty() ? listed : childWith(listed, address.assignment()));
    build(listed);
    for (const auto &child : listed->children) {
        if (!isPathOf(*child, address))
            continue;
        if (address.assignment().isEmpty())
            return indexOf(child.get());
        // Without the key of a collection the assignment says which member is meant.
        if (const auto *assignment = childWith(child.get(), address.assignment()))
            return indexOf(assignment);
    }
    return {};
}

bool TreeModel::isPathOf(const TreeNode &node, const Address &address) const
{
    const auto &row = node.row;
    const auto &steps = address.steps();
    if (row.kind != NodeKind::Path || row.address->steps().size() != steps.size())
        return false;
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const auto &step = steps.at(at);
        if (step.property != row.address->steps().at(at).property)
            return false;
        const auto &end = at + 1 < steps.size() ? row.owners->at(at + 1) : row.configuration;
        if (!step.key.isEmpty() && step.key != end)
            return false;
        const auto *owner = m_inventory.find(row.owners->at(at));
        if (!step.cast.isEmpty() && (!owner || !m_inventory.types().derivesFrom(owner->type, step.cast)))
            return false;
    }
    return true;
}

TreeNode *TreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<TreeNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex TreeModel::indexOf(const TreeNode *node, int column) const
{
    return node && node != m_root.get() ? createIndex(node->position, column, node) : QModelIndex();
}

TreeNode *TreeModel::childWith(TreeNode *node, const core::AssignmentId &assignment) const
{
    build(node);
    for (const auto &child : node->children) {
        if (child->row.kind == NodeKind::Assignment && child->row.assignment->id == assignment)
            return child.get();
    }
    return nullptr;
}

QList<TreeNode *> TreeModel::showing(const core::ConfigurationId &id) const
{
    auto nodes = m_showing.value(id).values();
    if (auto *own = m_listed.value(id))
        nodes << own;
    std::sort(
        nodes.begin(), nodes.end(), [](const TreeNode *left, const TreeNode *right) { return left->isAbove(*right); });
    return nodes;
}

} // namespace inventory
