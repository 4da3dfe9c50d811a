#include "inventory/treerows.h"

#include "core/text.h"
#include "inventory/treetext.h"

namespace inventory {

using NodeKind = TreeModel::NodeKind;
using NoticeKind = TreeModel::NoticeKind;

QList<TreeRow> TreeRows::belowConfiguration(const core::ConfigurationId &id) const
{
    Walk walk;
    addAssignments(walk.rows, id);
    addPaths(walk, Address(id), {id});
    if (walk.cutRows)
        walk.rows << notice(
            NoticeKind::MoreNotShown, tr("Only the first %1 certificate paths are shown.").arg(pathLimit));
    else if (walk.cutDepth)
        walk.rows << notice(
            NoticeKind::MoreNotShown, tr("Certificate paths of more than %1 steps are not shown.").arg(depthLimit));
    return walk.rows;
}

QList<TreeRow> TreeRows::paths(const core::ConfigurationId &id) const
{
    Walk walk;
    addPaths(walk, Address(id), {id});
    return walk.rows;
}

QList<TreeRow> TreeRows::belowPath(const TreeRow &path) const
{
    switch (path.notice) {
    case NoticeKind::Reading:
        return {notice(NoticeKind::Reading, tr("Reading…"))};
    case NoticeKind::NotSet:
        return {notice(NoticeKind::NotSet, tr("Not set"))};
    case NoticeKind::Failed:
        return {notice(NoticeKind::Failed, reason(m_inventory.reference(path.reference()).error()))};
    case NoticeKind::Loop:
        return {notice(NoticeKind::Loop,
            tr("Leads back to “%1”").arg(TreeText(m_inventory).configurationName(path.configuration)))};
    case NoticeKind::None:
    case NoticeKind::NoAssignments:
    case NoticeKind::MoreNotShown:
        break;
    }
    QList<TreeRow> rows;
    addAssignments(rows, path.configuration);
    if (rows.isEmpty())
        rows << notice(NoticeKind::NoAssignments, tr("No assignments"));
    return rows;
}

bool TreeRows::anyBelowConfiguration(const core::ConfigurationId &id) const
{
    const auto &assignments = m_inventory.assignments(id);
    return !assignments.isKnown() || !assignments.value().isEmpty() || !pathsOf(id).isEmpty();
}

TreeRow TreeRows::assignmentRow(const core::ConfigurationId &owner, const Assignment &assignment) const
{
    const TreeText text(m_inventory);
    TreeRow row;
    row.kind = NodeKind::Assignment;
    row.configuration = owner;
    row.assignment = assignment;
    row.name = text.assignmentName(assignment);
    row.filter = text.filter(assignment);
    return row;
}

void TreeRows::addAssignments(QList<TreeRow> &rows, const core::ConfigurationId &id) const
{
    const auto &assignments = m_inventory.assignments(id);
    switch (assignments.state()) {
    case Reading<QList<Assignment>>::State::NotRead:
    case Reading<QList<Assignment>>::State::InProgress:
        rows << notice(NoticeKind::Reading, tr("Reading…"));
        return;
    case Reading<QList<Assignment>>::State::Failed:
        rows << notice(NoticeKind::Failed, reason(assignments.error()));
        return;
    case Reading<QList<Assignment>>::State::Known:
        break;
    }
    // A service that lists one assignment twice must not make two rows of one identity.
    QSet<core::AssignmentId> seen;
    for (const auto &assignment : assignments.value()) {
        if (seen.contains(assignment.id))
            continue;
        seen.insert(assignment.id);
        rows << assignmentRow(id, assignment);
    }
}

void TreeRows::addPaths(Walk &walk, const Address &from, const QList<core::ConfigurationId> &owners) const
{
    const auto properties = pathsOf(owners.constLast());
    if (!properties.isEmpty() && from.steps().size() >= depthLimit) {
        walk.cutDepth = true;
        return;
    }
    for (const auto &property : properties) {
        TreeRow row;
        row.kind = NodeKind::Path;
        row.owners = owners;
        row.address = from.along(property);

        const auto &reading = m_inventory.reference({owners.constLast(), property.name});
        if (!reading.isKnown() || reading.value().isEmpty()) {
            using State = Reading<QList<core::ConfigurationId>>::State;
            row.notice = reading.isKnown()         ? NoticeKind::NotSet
                : reading.state() == State::Failed ? NoticeKind::Failed
                                                   : NoticeKind::Reading;
            addPath(walk, row);
            continue;
        }
        QSet<core::ConfigurationId> seen;
        for (const auto &end : reading.value()) {
            if (seen.contains(end))
                continue;
            seen.insert(end);
            row.configuration = end;
            row.notice = owners.contains(end) ? NoticeKind::Loop : NoticeKind::None;
            if (property.isCollection)
                row.address = from.along(property, end);
            addPath(walk, row);
            if (walk.cutRows)
                return;
            if (row.notice == NoticeKind::None)
                addPaths(walk, row.address, QList(owners) << end);
        }
    }
}

void TreeRows::addPath(Walk &walk, TreeRow row) const
{
    if (walk.paths == pathLimit) {
        walk.cutRows = true;
        return;
    }
    ++walk.paths;
    row.name = row.address->title();
    walk.rows << row;
}

QList<NavigationProperty> TreeRows::pathsOf(const core::ConfigurationId &id) const
{
    const auto *configuration = m_inventory.find(id);
    const auto type = configuration ? configuration->type : QString();
    auto found = m_pathsOfType.find(type);
    if (found == m_pathsOfType.end())
        found = m_pathsOfType.insert(type, m_inventory.paths().of(type, m_inventory.types()));
    return *found;
}

TreeRow TreeRows::notice(NoticeKind kind, const QString &text)
{
    TreeRow row;
    row.notice = kind;
    row.name = text;
    return row;
}

QString TreeRows::reason(const core::Error &error)
{
    const auto message = core::displayText(error.message.simplified());
    return message.isEmpty() ? tr("Unknown") : tr("Unknown: %1").arg(message);
}

} // namespace inventory
