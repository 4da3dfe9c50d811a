// What the tree model does when the inventory changes. Rows are compared with what belongs there now (TreeRows), so
// that exactly the rows that came, went or changed are announced, whatever the signal was.
#include "inventory/treerows.h"
#include "inventory/treetext.h"

#include <QTimerEvent>

namespace inventory {

using AssignmentsState = Reading<QList<Assignment>>::State;
using ReferenceState = Reading<QList<core::ConfigurationId>>::State;

namespace {

/// Names of so many rows are refreshed before the event loop has its turn: three milliseconds or so.
constexpr int rowsOfTurn = 4000;

} // namespace

void TreeModel::build(TreeNode *node) const
{
    if (node->built)
        return;
    node->built = true;
    const auto rows = rowsBelow(node);
    for (const auto &row : rows)
        enter(node->insert(node->count(), row));
}

QList<TreeRow> TreeModel::rowsBelow(const TreeNode *node) const
{
    switch (node->row.kind) {
    case NodeKind::Configuration:
        return m_rows->belowConfiguration(node->row.configuration);
    case NodeKind::Path:
        return m_rows->belowPath(node->row);
    case NodeKind::Assignment:
    case NodeKind::Notice:
    case NodeKind::Target:
        break;
    }
    return {};
}

void TreeModel::enter(TreeNode *node) const
{
    if (node->row.kind == NodeKind::Path && !node->row.configuration.isEmpty())
        m_showing[node->row.configuration].insert(node);
}

void TreeModel::leave(TreeNode *node) const
{
    for (const auto &child : node->children)
        leave(child.get());
    const auto found = m_showing.find(node->row.configuration);
    if (node->row.kind != NodeKind::Path || found == m_showing.end())
        return;
    found->remove(node);
    if (found->isEmpty())
        m_showing.erase(found);
}

void TreeModel::reset()
{
    beginResetModel();
    m_namesTimer.stop();
    m_listed.clear();
    m_showing.clear();
    m_root = std::make_unique<TreeNode>();
    m_root->built = true;
    endResetModel();
}

void TreeModel::append(const QList<core::ConfigurationId> &ids)
{
    m_root->built = true;
    QList<core::ConfigurationId> fresh;
    QSet<core::ConfigurationId> seen;
    for (const auto &id : ids) {
        if (!m_listed.contains(id) && !seen.contains(id)) {
            seen.insert(id);
            fresh << id;
        }
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, m_root->count(), m_root->count() + static_cast<int>(fresh.size()) - 1);
        for (const auto &id : fresh) {
            TreeRow row;
            row.kind = NodeKind::Configuration;
            row.configuration = id;
            auto *node = m_root->insert(m_root->count(), row);
            m_listed.insert(id, node);
            enter(node);
        }
        endInsertRows();
    }
    // A profile that was only an id behind a path has a name and paths of its own now.
    for (const auto &id : ids) {
        if (m_showing.contains(id))
            refreshConfiguration(id);
    }
}

void TreeModel::remove(const core::ConfigurationId &id)
{
    if (auto *node = m_listed.value(id)) {
        beginRemoveRows({}, node->position, node->position);
        if (node->position < m_namesFrom)
            --m_namesFrom;
        m_listed.remove(id);
        leave(node);
        m_root->remove(node->position, node->position);
        endRemoveRows();
    }
    refreshConfiguration(id);
}

void TreeModel::refreshConfiguration(const core::ConfigurationId &id)
{
    QList<TreeNode *> tops;
    for (auto *node : showing(id)) {
        announceChange(node);
        if (node->row.kind == NodeKind::Path)
            sync(node);
        if (tops.isEmpty() || tops.constLast() != node->top())
            tops << node->top();
    }
    for (auto *top : tops)
        sync(top);
    wantBelow(tops);
}

void TreeModel::refreshAssignments(const core::ConfigurationId &owner)
{
    for (auto *node : showing(owner)) {
        announceChange(node);
        sync(node);
    }
}

void TreeModel::refreshReference(const ReferenceKey &key)
{
    QList<TreeNode *> tops;
    for (auto *node : showing(key.owner)) {
        if (tops.isEmpty() || tops.constLast() != node->top())
            tops << node->top();
    }
    for (auto *top : tops)
        sync(top);
    wantBelow(tops);
}

void TreeModel::refreshNames()
{
    m_namesFrom = 0;
    goOnRefreshingNames();
}

void TreeModel::goOnRefreshingNames()
{
    int rows = 0;
    const auto refresh = [this, &rows](TreeNode *node) {
        ++rows;
        if (node->row.kind == NodeKind::Assignment)
            update(node, m_rows->assignmentRow(node->row.configuration, node->row.assignment));
    };
    for (; m_namesFrom < m_root->count() && rows < rowsOfTurn; ++m_namesFrom) {
        for (const auto &child : m_root->child(m_namesFrom)->children) {
            refresh(child.get());
            for (const auto &below : child->children)
                refresh(below.get());
        }
    }
    if (m_namesFrom >= m_root->count())
        m_namesTimer.stop();
    else if (!m_namesTimer.isActive())
        m_namesTimer.start(0, this);
}

void TreeModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_namesTimer.timerId())
        goOnRefreshingNames();
    else
        PlaceModel::timerEvent(event);
}

void TreeModel::sync(TreeNode *node)
{
    node->anyBelow.reset();
    if (!node->built)
        return;
    const auto wanted = rowsBelow(node);
    QHash<QStringList, TreeNode *> same;
    for (const auto &child : node->children)
        same.insert(child->row.identity(), child.get());

    QSet<TreeNode *> kept;
    QList<TreeNode *> matches;
    for (const auto &row : wanted) {
        matches << same.value(row.identity());
        if (matches.constLast())
            kept.insert(matches.constLast());
    }
    // A path whose end became known, or unknown again, stays open: it takes over the row without an end.
    QHash<QStringList, TreeNode *> loose;
    for (const auto &child : node->children) {
        if (child->row.kind == NodeKind::Path && !kept.contains(child.get()) && !loose.contains(child->row.place()))
            loose.insert(child->row.place(), child.get());
    }
    for (qsizetype at = 0; at < wanted.size() && !loose.isEmpty(); ++at) {
        const auto &row = wanted.at(at);
        if (matches.at(at) || row.kind != NodeKind::Path)
            continue;
        auto *child = loose.value(row.place());
        if (child && (child->row.configuration.isEmpty() || row.configuration.isEmpty())) {
            loose.remove(row.place());
            matches[at] = child;
            kept.insert(child);
        }
    }
    removeUnwanted(node, kept);
    place(node, wanted, matches);
}

void TreeModel::removeUnwanted(TreeNode *node, const QSet<TreeNode *> &kept)
{
    for (int last = node->count() - 1; last >= 0; --last) {
        if (kept.contains(node->child(last)))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(node->child(first - 1)))
            --first;
        beginRemoveRows(indexOf(node), first, last);
        for (int at = first; at <= last; ++at)
            leave(node->child(at));
        node->remove(first, last);
        endRemoveRows();
        last = first;
    }
}

void TreeModel::place(TreeNode *node, const QList<TreeRow> &wanted, const QList<TreeNode *> &matches)
{
    const auto count = static_cast<int>(wanted.size());
    for (int at = 0; at < count;) {
        if (auto *match = matches.at(at)) {
            if (match->position != at) {
                beginMoveRows(indexOf(node), match->position, match->position, indexOf(node), at);
                node->move(match->position, at);
                endMoveRows();
            }
            ++at;
            continue;
        }
        int end = at + 1;
        while (end < count && !matches.at(end))
            ++end;
        beginInsertRows(indexOf(node), at, end - 1);
        for (int row = at; row < end; ++row)
            enter(node->insert(row, wanted.at(row)));
        node->renumber(at);
        endInsertRows();
        at = end;
    }
    for (int at = 0; at < count; ++at) {
        if (matches.at(at))
            update(matches.at(at), wanted.at(at));
    }
}

void TreeModel::update(TreeNode *node, const TreeRow &row)
{
    const bool changed = node->row != row;
    if (changed) {
        leave(node);
        node->row = row;
        enter(node);
        announceChange(node);
    }
    // The reason of a failure is told below the path, not in it.
    if (row.kind == NodeKind::Path && (changed || row.notice == NoticeKind::Failed))
        sync(node);
}

void TreeModel::announceChange(const TreeNode *node)
{
    Q_EMIT dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
}

void TreeModel::retry(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto *node = nodeOf(index);
    if (node->row.kind == NodeKind::Notice)
        node = node->parent;
    const auto &row = node->row;
    if (row.kind == NodeKind::Path && row.notice == NoticeKind::Failed) {
        Q_EMIT referenceRetryWanted(row.reference());
        return;
    }
    if (m_inventory.assignments(row.configuration).state() == AssignmentsState::Failed)
        Q_EMIT assignmentsRetryWanted(core::ConfigurationId(row.configuration));
}

void TreeModel::expanded(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    auto *node = nodeOf(index);
    build(node);
    node->opened = true;
    for (const auto &child : node->children)
        child->asked = false;
    node->asked = false;
    wantBelow({node->top()});
}

void TreeModel::wantBelow(const QList<TreeNode *> &tops)
{
    // Told at the end: whoever listens may change the inventory, and with it the rows.
    QList<ReferenceKey> references;
    QList<core::ConfigurationId> assignments;
    for (const auto *top : tops) {
        for (const auto &path : top->children) {
            if (path->row.kind != NodeKind::Path || path->asked || !(top->opened || path->opened))
                continue;
            const auto &end = path->row.configuration;
            if (m_inventory.reference(path->row.reference()).state() == ReferenceState::NotRead) {
                references << path->row.reference();
                path->asked = true;
            } else if (path->opened && !end.isEmpty() && !m_listed.contains(end)
                && m_inventory.assignments(end).state() == AssignmentsState::NotRead) {
                // Listed profiles bring their assignments along; nobody else reads those of one that is not.
                assignments << end;
                path->asked = true;
            }
        }
    }
    for (const auto &key : references)
        Q_EMIT referenceWanted(key);
    for (const auto &id : assignments)
        Q_EMIT assignmentsRetryWanted(id);
}

} // namespace inventory
