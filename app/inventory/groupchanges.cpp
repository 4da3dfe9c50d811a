// What the model by groups does when the inventory changes: exactly the rows that came, went or changed are announced.
#include "inventory/groupmodel.h"
#include "inventory/grouptext.h"
#include "inventory/treerows.h"
#include "inventory/treetext.h"

#include <QDeadlineTimer>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>

namespace inventory {

using ReferenceState = Reading<QList<core::ConfigurationId>>::State;

namespace {

constexpr qsizetype slice = 200; ///< configurations that are taken in at once, in a millisecond or so
constexpr qsizetype firstSlice = 50; ///< where there are more, before anything is shown: those of a screen
constexpr size_t mostSingly = 16; ///< changed rows that are announced one by one
/// Slices are taken in for so long before the event loop has its turn: a frame of a screen is 16 ms. By a timer,
/// because what is posted would come in the same turn as the painting of the view.
constexpr std::chrono::milliseconds turn{4};
/// Between two turns: what else is due comes first.
constexpr int pause = 1; ///< ms

} // namespace

void GroupModel::reset()
{
    beginResetModel();
    m_root = std::make_unique<TreeNode>();
    m_root->built = true;
    m_notice = nullptr;
    m_entries.clear();
    m_targets.clear();
    m_listed.clear();
    m_listedSoFar = 0;
    m_ends.clear();
    m_unreadAssignments.clear();
    m_unreadReferences.clear();
    m_waiting.clear();
    endResetModel();
}

void GroupModel::append(const QList<core::ConfigurationId> &ids)
{
    m_root->built = true;
    const bool isWaiting = !m_waiting.isEmpty();
    m_listed.reserve(m_listed.size() + ids.size());
    for (const auto &id : ids) {
        if (!m_listed.contains(id))
            m_listed.insert(id, m_listedSoFar++);
    }
    m_waiting += ids;
    if (isWaiting)
        return;
    takeIn(m_waiting.size() > slice ? firstSlice : slice);
    if (!m_waiting.isEmpty())
        m_turns.start(pause, this);
}

void GroupModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turns.timerId())
        return PlaceModel::timerEvent(event);
    const QDeadlineTimer end(turn, Qt::PreciseTimer);
    while (!m_waiting.isEmpty() && !end.hasExpired())
        takeIn(slice);
    if (m_waiting.isEmpty())
        m_turns.stop();
}

void GroupModel::takeIn(qsizetype count)
{
    const auto now = m_waiting.first(std::min(count, m_waiting.size()));
    m_waiting.remove(0, now.size());
    QSet<core::ConfigurationId> met;
    QSet<core::ConfigurationId> further;
    for (const auto &id : now) {
        readReferences(id, met);
        further += below(id);
    }
    follow(now);
    for (const auto &id : now)
        further.insert(id);
    QList<core::ConfigurationId> unlisted;
    for (const auto &id : std::as_const(further)) {
        if (!m_listed.contains(id))
            unlisted << id;
        refreshPlaces(id);
    }
    follow(unlisted);
    if (m_waiting.isEmpty())
        Q_EMIT completed();
}

/// What was read before this model began, or while its owner was waiting. Listed ends are taken in themselves.
void GroupModel::readReferences(const core::ConfigurationId &owner, QSet<core::ConfigurationId> &met)
{
    if (met.contains(owner))
        return;
    met.insert(owner);
    for (const auto &property : m_rows->pathsOf(owner)) {
        const ReferenceKey key{owner, property.name};
        const auto &reference = m_inventory.reference(key);
        if (reference.state() == ReferenceState::Failed)
            m_unreadReferences.insert(key);
        if (reference.value().isEmpty())
            continue;
        m_ends[owner].insert(property.name, reference.value());
        for (const auto &end : reference.value()) {
            if (!m_listed.contains(end))
                readReferences(end, met);
        }
    }
}

/// Before something is looked for, everything has to be there. Only rows are added, as the timer would have done.
void GroupModel::takeAllIn() const
{
    while (!m_waiting.isEmpty())
        const_cast<GroupModel *>(this)->takeIn(slice);
}

void GroupModel::remove(const core::ConfigurationId &id)
{
    m_listed.remove(id);
    m_waiting.removeAll(id);
    auto affected = below(id);
    affected.insert(id);
    for (const auto &each : std::as_const(affected)) {
        if (!m_inventory.find(each))
            m_ends.remove(each);
    }
    m_unreadReferences.removeIf([this](const ReferenceKey &key) { return !m_inventory.find(key.owner); });
    follow(affected.values());
    for (const auto &each : std::as_const(affected))
        refreshPlaces(each);
}

void GroupModel::refreshConfiguration(const core::ConfigurationId &id)
{
    auto affected = below(id);
    affected.insert(id);
    follow({id});
    for (const auto &each : std::as_const(affected))
        refreshPlaces(each);
}

void GroupModel::refreshReference(const ReferenceKey &key)
{
    const auto &reference = m_inventory.reference(key);
    if (reference.state() == ReferenceState::Failed)
        m_unreadReferences.insert(key);
    else
        m_unreadReferences.remove(key);
    const auto had = m_ends.value(key.owner).value(key.property);
    const auto &has = reference.value();
    QSet<core::ConfigurationId> affected(had.cbegin(), had.cend());
    for (const auto &end : had)
        affected += below(end);
    if (has.isEmpty()) {
        m_ends[key.owner].remove(key.property);
    } else {
        m_ends[key.owner].insert(key.property, has);
        for (const auto &end : has)
            affected += below(end) << end;
    }
    QList<core::ConfigurationId> unlisted;
    for (const auto &id : std::as_const(affected)) {
        if (!m_listed.contains(id))
            unlisted << id;
        refreshPlaces(id);
    }
    follow(unlisted);
}

void GroupModel::refreshNames()
{
    for (const auto &top : m_root->children) {
        if (top->row.kind != NodeKind::Target)
            continue;
        const auto entry = m_entries.constFind(keyOf(top->row.assignment->target));
        top->row = targetRow(*entry);
        Q_EMIT dataChanged(indexOf(top.get()), indexOf(top.get(), ColumnCount - 1));
        for (const auto &child : top->children) {
            refreshRow(child.get(),
                assignmentRow({child->row.configuration, child->row.assignment->id}, child->row.address, true));
            for (const auto &place : child->children)
                refreshRow(place.get(),
                    assignmentRow({place->row.configuration, place->row.assignment->id}, place->row.address, false));
        }
    }
}

void GroupModel::follow(const QList<core::ConfigurationId> &owners)
{
    Added added;
    QList<Key> order;
    QSet<Key> touched;
    for (const auto &owner : owners)
        followOne(owner, added, order, touched);
    QList<Key> come;
    for (const auto &key : std::as_const(order)) {
        auto &entry = m_entries[key];
        const auto &assignments = added.value(key);
        if (entry.assignments.isEmpty()) {
            entry.target = m_inventory.find(assignments.constFirst())->target;
            entry.target.kind = key.kind;
            entry.target.filter = {};
            entry.target.filterType = FilterType::None;
        }
        auto *node = entry.node;
        if (node && node->built) {
            beginInsertRows(indexOf(node), node->count(), node->count() + static_cast<int>(assignments.size()) - 1);
            for (const auto &each : assignments)
                node->insert(node->count(), assignmentRow(each, addresses(each.owner).value(0), true));
            entry.assignments += assignments;
            endInsertRows();
        } else {
            entry.assignments += assignments;
        }
        if (!node && isShown(entry))
            come << key;
    }
    show(come);
    announceChanges(touched);
    followFailures();
}

/// Their counts. Many are announced as one stretch of rows, with what lies between them: whoever sorts by the count
/// sorts once.
void GroupModel::announceChanges(const QSet<Key> &keys)
{
    std::vector<int> rows;
    for (const auto &key : keys) {
        const auto entry = m_entries.constFind(key);
        if (entry != m_entries.cend() && entry->node)
            rows.push_back(entry->node->position);
    }
    if (rows.size() > mostSingly) {
        const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
        Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
        return;
    }
    for (const auto row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void GroupModel::followOne(const core::ConfigurationId &owner, Added &added, QList<Key> &order, QSet<Key> &touched)
{
    const auto &reading = m_inventory.assignments(owner);
    const bool reachable = isReachable(owner);
    if (reachable && reading.state() == Reading<QList<Assignment>>::State::Failed)
        m_unreadAssignments.insert(owner);
    else
        m_unreadAssignments.remove(owner);

    Targets wanted;
    if (reachable) {
        wanted.reserve(reading.value().size());
        for (const auto &assignment : reading.value()) {
            if (!wanted.contains(assignment.id))
                wanted.insert(assignment.id, keyOf(assignment.target));
        }
    }
    const auto had = targetsOf(owner);
    for (auto each = had.cbegin(); each != had.cend(); ++each) {
        if (const auto now = wanted.constFind(each.key()); now == wanted.cend() || !(*now == *each)) {
            touched.insert(*each);
            takeOut(*each, {owner, each.key()});
        }
    }
    QSet<core::AssignmentId> seen;
    for (const auto &assignment : reading.value()) {
        if (!reachable || seen.contains(assignment.id))
            continue;
        seen.insert(assignment.id);
        const auto key = wanted.value(assignment.id);
        if (const auto before = had.constFind(assignment.id); before != had.cend() && *before == key)
            continue;
        if (!added.contains(key))
            order << key;
        added[key] << core::AssignmentKey{owner, assignment.id};
        touched.insert(key);
    }
    if (wanted.isEmpty()) {
        m_targets.remove(owner);
    } else {
        QList<Named> named;
        named.reserve(wanted.size());
        for (auto each = wanted.cbegin(); each != wanted.cend(); ++each)
            named.append({each.key(), *each});
        m_targets.insert(owner, named);
    }
    if (!had.isEmpty())
        refreshPlaces(owner);
}

void GroupModel::takeOut(const Key &key, const core::AssignmentKey &assignment)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    const auto at = static_cast<int>(entry->assignments.indexOf(assignment));
    if (entry->assignments.size() == 1) {
        hide(*entry);
        m_entries.erase(entry);
        return;
    }
    auto *node = entry->node;
    if (node && node->built) {
        // The rows of a target are in the order of its assignments.
        beginRemoveRows(indexOf(node), at, at);
        entry->assignments.removeAt(at);
        node->remove(at, at);
        endRemoveRows();
    } else {
        entry->assignments.removeAt(at);
    }
}

void GroupModel::show(const QList<Key> &keys)
{
    if (keys.isEmpty())
        return;
    beginInsertRows({}, m_root->count(), m_root->count() + static_cast<int>(keys.size()) - 1);
    for (const auto &key : keys) {
        auto &entry = m_entries[key];
        entry.node = m_root->insert(m_root->count(), targetRow(entry));
    }
    endInsertRows();
}

void GroupModel::hide(Entry &entry)
{
    if (!entry.node)
        return;
    const int at = entry.node->position;
    beginRemoveRows({}, at, at);
    entry.node = nullptr;
    m_root->remove(at, at);
    endRemoveRows();
}

void GroupModel::refreshRow(TreeNode *node, TreeRow row)
{
    if (node->row == row)
        return;
    node->row = std::move(row);
    Q_EMIT dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
}

void GroupModel::followFailures()
{
    const auto count = static_cast<int>(m_unreadAssignments.size() + m_unreadReferences.size());
    if (count == 0) {
        if (m_notice) {
            const int at = m_notice->position;
            beginRemoveRows({}, at, at);
            m_notice = nullptr;
            m_root->remove(at, at);
            endRemoveRows();
        }
        return;
    }
    TreeRow row;
    row.notice = NoticeKind::Failed;
    row.name = GroupText::failures(count);
    if (m_notice) {
        refreshRow(m_notice, std::move(row));
        return;
    }
    beginInsertRows({}, m_root->count(), m_root->count());
    m_notice = m_root->insert(m_root->count(), std::move(row));
    endInsertRows();
}

} // namespace inventory
