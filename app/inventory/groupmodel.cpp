#include "inventory/groupmodel.h"

#include "inventory/grouptext.h"
#include "inventory/treerows.h"
#include "inventory/treetext.h"

#include <algorithm>

namespace inventory {

using AssignmentsState = Reading<QList<Assignment>>::State;
using ReferenceState = Reading<QList<core::ConfigurationId>>::State;

GroupModel::GroupModel(Inventory &inventory, QObject *parent)
    : PlaceModel(parent)
    , m_inventory(inventory)
    , m_rows(std::make_unique<TreeRows>(inventory))
    , m_root(std::make_unique<TreeNode>())
{
    connect(&inventory, &Inventory::cleared, this, &GroupModel::reset);
    connect(&inventory, &Inventory::configurationsAdded, this, &GroupModel::append);
    connect(&inventory, &Inventory::configurationChanged, this, &GroupModel::refreshConfiguration);
    connect(&inventory, &Inventory::configurationRemoved, this, &GroupModel::remove);
    connect(&inventory, &Inventory::assignmentsChanged, this,
        [this](const core::ConfigurationId &owner) { follow({owner}); });
    connect(&inventory, &Inventory::referenceChanged, this, &GroupModel::refreshReference);
    connect(&inventory, &Inventory::namesChanged, this, &GroupModel::refreshNames);
    append(inventory.listed());
}

GroupModel::~GroupModel() = default;

QModelIndex GroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->child(row));
}

QModelIndex GroupModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    auto *node = nodeOf(parent);
    build(node);
    return node->count();
}

bool GroupModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    auto *node = nodeOf(parent);
    if (!node->built && node->row.kind == NodeKind::Target)
        return true;
    // Making the places of hundreds of certificate profiles that nobody opens would be felt.
    if (!node->built && node->row.kind == NodeKind::Assignment && node->parent->row.kind == NodeKind::Target
        && m_listed.contains(node->row.configuration) && !m_inventory.referrers(node->row.configuration).isEmpty())
        return true;
    // "Nothing below" is as good as made: what comes later is announced as inserted.
    build(node);
    return node->count() > 0;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &node = *nodeOf(index);
    const auto &row = node.row;
    const bool isAssignment = row.kind == NodeKind::Assignment;
    const GroupText text(m_inventory, m_membership);
    switch (role) {
    case Qt::DisplayRole:
        return text.column(node, index.column(), countOf(node));
    case Qt::ToolTipRole:
        return text.toolTip(node, countOf(node));
    case Qt::AccessibleDescriptionRole:
        return index.column() == Name ? text.description(node, countOf(node)) : QVariant();
    case NodeKindRole:
        return QVariant::fromValue(row.kind);
    case NoticeKindRole:
        return QVariant::fromValue(row.notice);
    case PlatformRole:
        return isAssignment ? QVariant::fromValue(TreeText(m_inventory).platform(row.configuration)) : QVariant();
    case TargetKindRole:
        return row.kind == NodeKind::Notice ? QVariant() : QVariant::fromValue(row.assignment->target.kind);
    case RemovableRole:
        return isAssignment && m_inventory.assignments(row.configuration).isKnown();
    case GroupDeletedRole:
        return row.kind == NodeKind::Target && TreeText(m_inventory).isGroupDeleted(row.assignment);
    case SortRole:
        return text.sortKey(node, index.column(), countOf(node));
    case SearchTextRole:
        return index.column() == Name ? text.search(node, countOf(node)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto *node = nodeOf(index);
    const bool isLeaf = node->row.kind == NodeKind::Notice
        || (node->row.kind == NodeKind::Assignment && node->parent->row.kind == NodeKind::Assignment);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isLeaf ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

QModelIndex GroupModel::indexAt(const void *internalPointer, int column) const
{
    return indexOf(static_cast<const TreeNode *>(internalPointer), column);
}

GroupModel::NodeKind GroupModel::nodeKind(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.kind : NodeKind::Notice;
}

Address GroupModel::address(const QModelIndex &index) const
{
    return index.isValid() ? *nodeOf(index)->row.address : Address();
}

core::ConfigurationId GroupModel::configuration(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.configuration : core::ConfigurationId();
}

std::optional<core::AssignmentKey> GroupModel::assignmentKey(const QModelIndex &index) const
{
    if (nodeKind(index) != NodeKind::Assignment)
        return {};
    const auto &row = nodeOf(index)->row;
    return core::AssignmentKey{row.configuration, row.assignment->id};
}

QList<QModelIndex> GroupModel::places(const core::AssignmentKey &key) const
{
    auto *node = nodeOf(key);
    if (!node)
        return {};
    build(node);
    QList<QModelIndex> found{indexOf(node)};
    for (const auto &child : node->children)
        found << indexOf(child.get());
    return found;
}

QModelIndex GroupModel::find(const Address &address) const
{
    if (address.assignment().isEmpty())
        return {};
    core::ConfigurationId owner = address.start();
    for (const auto &step : address.steps()) {
        const auto ends = m_inventory.reference({owner, step.property}).value();
        // Without the key of a collection the assignment says which member is meant.
        const auto meant = std::find_if(ends.cbegin(), ends.cend(), [&](const core::ConfigurationId &end) {
            return step.key.isEmpty() ? m_inventory.find({end, address.assignment()}) != nullptr : end == step.key;
        });
        if (meant == ends.cend() && (ends.isEmpty() || !step.key.isEmpty()))
            return {};
        owner = meant == ends.cend() ? ends.constFirst() : *meant;
    }
    for (const auto &place : places({owner, address.assignment()})) {
        const auto shown = this->address(place);
        const bool same = shown.start() == address.start()
            && std::equal(shown.steps().cbegin(), shown.steps().cend(), address.steps().cbegin(),
                address.steps().cend(), [](const Step &left, const Step &right) {
                    return left.property == right.property && (right.key.isEmpty() || left.key == right.key);
                });
        if (same)
            return place;
    }
    return {};
}

void GroupModel::retry(const QModelIndex &index)
{
    if (!index.isValid() || nodeOf(index) != m_notice)
        return;
    // Whoever listens changes what is not read.
    const auto assignments = m_unreadAssignments;
    const auto references = m_unreadReferences;
    for (const auto &id : assignments)
        Q_EMIT assignmentsRetryWanted(id);
    for (const auto &key : references)
        Q_EMIT referenceRetryWanted(key);
}

void GroupModel::expanded(const QModelIndex &index)
{
    if (index.isValid())
        build(nodeOf(index));
}

QModelIndex GroupModel::targetOf(const Target &target) const
{
    takeAllIn();
    const auto entry = m_entries.constFind(keyOf(target));
    return entry == m_entries.cend() ? QModelIndex() : indexOf(entry->node);
}

Target GroupModel::target(const QModelIndex &index) const
{
    return nodeKind(index) == NodeKind::Target ? nodeOf(index)->row.assignment->target : Target();
}

QList<core::AssignmentKey> GroupModel::assignmentsOf(const Target &target) const
{
    return m_entries.value(keyOf(target)).assignments;
}

void GroupModel::setMembership(std::optional<Membership> membership)
{
    takeAllIn();
    m_membership = std::move(membership);
    QList<Key> come;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!isShown(*entry))
            hide(*entry);
        else if (!entry->node)
            come << entry.key();
    }
    show(come);
    refreshNames(); // the ways
}

int GroupModel::targetCount() const { return m_root->count() - (m_notice ? 1 : 0); }

bool GroupModel::anyExclusion() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [this](const Entry &entry) {
        return entry.node && std::any_of(entry.assignments.cbegin(), entry.assignments.cend(), [this](const auto &key) {
            const auto *assignment = m_inventory.find(key);
            return assignment && assignment->target.kind == TargetKind::ExclusionGroup;
        });
    });
}

GroupModel::Key GroupModel::keyOf(const Target &target)
{
    switch (target.kind) {
    case TargetKind::Group:
    case TargetKind::ExclusionGroup:
        return {TargetKind::Group, target.group.value};
    case TargetKind::ConfigurationManagerCollection:
        return {target.kind, target.collectionId};
    case TargetKind::Unknown:
        return {target.kind, target.odataType};
    case TargetKind::AllDevices:
    case TargetKind::AllUsers:
        break;
    }
    return {target.kind, {}};
}

GroupModel::Targets GroupModel::targetsOf(const core::ConfigurationId &owner) const
{
    Targets targets;
    for (const auto &named : m_targets.value(owner))
        targets.insert(named.assignment, named.target);
    return targets;
}

TreeNode *GroupModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<TreeNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex GroupModel::indexOf(const TreeNode *node, int column) const
{
    return node && node != m_root.get() ? createIndex(node->position, column, node) : QModelIndex();
}

TreeNode *GroupModel::nodeOf(const core::AssignmentKey &key) const
{
    takeAllIn();
    const auto owner = m_targets.constFind(key.owner);
    if (owner == m_targets.cend())
        return nullptr;
    const auto target = std::find_if(
        owner->cbegin(), owner->cend(), [&key](const Named &named) { return named.assignment == key.id; });
    if (target == owner->cend())
        return nullptr;
    const auto entry = m_entries.constFind(target->target);
    if (entry == m_entries.cend() || !entry->node)
        return nullptr;
    build(entry->node);
    for (const auto &child : entry->node->children) {
        if (child->row.configuration == key.owner && child->row.assignment->id == key.id)
            return child.get();
    }
    return nullptr;
}

bool GroupModel::isShown(const Entry &entry) const
{
    return !m_membership || m_membership->reach(entry.target) != Membership::Reach::No;
}

TreeRow GroupModel::targetRow(const Entry &entry) const
{
    TreeRow row;
    row.kind = NodeKind::Target;
    row.assignment.edit().target = entry.target;
    row.name = GroupText(m_inventory, m_membership).targetName(entry.target);
    return row;
}

TreeRow GroupModel::assignmentRow(const core::AssignmentKey &key, const Address &address, bool isFirst) const
{
    const GroupText text(m_inventory, m_membership);
    TreeRow row;
    row.kind = NodeKind::Assignment;
    row.configuration = key.owner;
    if (const auto *assignment = m_inventory.find(key))
        row.assignment = *assignment;
    row.assignment.edit().id = key.id;
    row.address = address.withAssignment(key.id);
    row.name = text.withExclusion(
        isFirst ? text.assignmentName(key.owner, row.assignment) : text.placeName(address, row.assignment), key.owner,
        row.assignment);
    row.filter = TreeText(m_inventory).filter(row.assignment);
    return row;
}

int GroupModel::countOf(const TreeNode &node) const
{
    if (node.row.kind != NodeKind::Target)
        return 0;
    const auto entry = m_entries.constFind(keyOf(node.row.assignment->target));
    return entry == m_entries.cend() ? 0 : static_cast<int>(entry->assignments.size());
}

} // namespace inventory
