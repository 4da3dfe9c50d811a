#include "inventory/grouptext.h"

#include "core/text.h"
#include "inventory/treetext.h"

#include <QLocale>

namespace inventory {

using core::displayText;
using NodeKind = PlaceModel::NodeKind;

namespace {

bool isFurtherPlace(const TreeNode &node) { return node.parent && node.parent->row.kind == NodeKind::Assignment; }

} // namespace

QString GroupText::column(const TreeNode &node, int column, int count) const
{
    const auto &row = node.row;
    const bool isAssignment = row.kind == NodeKind::Assignment;
    const TreeText text(m_inventory);
    switch (column) {
    case PlaceModel::Kind:
        if (row.kind == NodeKind::Target)
            return targetKind(row.assignment->target);
        if (isAssignment)
            return isFurtherPlace(node) ? tr("Certificate path") : text.typeTitle(row.configuration);
        return {};
    case PlaceModel::PlatformColumn:
        return isAssignment ? text.platformName(row.configuration) : QString();
    case PlaceModel::CountColumn:
        return row.kind == NodeKind::Target ? QLocale().toString(count) : QString();
    case PlaceModel::ModifiedColumn: {
        const auto *owner = isAssignment ? m_inventory.find(row.configuration) : nullptr;
        return owner && owner->lastModified.isValid()
            ? QLocale().toString(owner->lastModified.toLocalTime(), QLocale::ShortFormat)
            : QString();
    }
    case PlaceModel::IdColumn:
        if (row.kind == NodeKind::Target)
            return displayText(row.assignment->target.kind == TargetKind::ConfigurationManagerCollection
                    ? row.assignment->target.collectionId
                    : row.assignment->target.group.value);
        return isAssignment ? displayText(row.assignment->id.value) : QString();
    default:
        return text.column(node, column);
    }
}

QVariant GroupText::sortKey(const TreeNode &node, int column, int count) const
{
    if (node.row.kind == NodeKind::Notice)
        return column == PlaceModel::CountColumn ? QVariant(qlonglong{-1}) : QVariant(QString());
    if (column == PlaceModel::CountColumn)
        return static_cast<qlonglong>(count);
    if (column == PlaceModel::ModifiedColumn) {
        const auto *owner = node.row.kind == NodeKind::Assignment ? m_inventory.find(node.row.configuration) : nullptr;
        return owner ? owner->lastModified : QDateTime();
    }
    // An exclusion stands beside the inclusions of the same profile, not under E.
    if (column == PlaceModel::Name && node.row.kind == NodeKind::Assignment)
        return TreeText(m_inventory).configurationName(node.row.configuration).toCaseFolded();
    return this->column(node, column, count).toCaseFolded();
}

QString GroupText::description(const TreeNode &node, int count) const
{
    const auto &row = node.row;
    if (row.kind == NodeKind::Target)
        return tr("%1. Assignments: %2.").arg(targetKind(row.assignment->target), QLocale().toString(count));
    if (row.kind != NodeKind::Assignment)
        return {};
    const TreeText text(m_inventory);
    const auto &target = row.assignment->target;
    const auto name = text.configurationName(row.configuration);
    QStringList sentences;
    if (target.kind == TargetKind::ExclusionGroup)
        sentences << tr("“%1” is excluded from the profile “%2”. An exclusion wins over inclusions.")
                         .arg(targetName(target), name);
    else
        sentences << tr("“%1” gets the profile “%2”.").arg(targetName(target), name);
    if (const auto excluding = excludedBy(row.configuration, row.assignment); !excluding.isEmpty())
        sentences << tr("It does not reach %1: excluded by %2.").arg(m_membership->who.title(), excluding);
    if (!row.filter.isEmpty())
        sentences << TreeText::tr("Filter: %1.").arg(row.filter);
    if (!row.address->steps().isEmpty())
        sentences << TreeText::tr("Reached from “%1” through %2.")
                         .arg(text.configurationName(row.address->start()), row.address->title());
    if (row.assignment->source == Source::PolicySets)
        sentences << TreeText::tr("Comes from a policy set.");
    sentences << (m_inventory.assignments(row.configuration).isKnown() ? TreeText::tr("It can be removed.")
                                                                       : TreeText::tr("It cannot be removed now."));
    return sentences.join(QLatin1Char(' '));
}

QString GroupText::toolTip(const TreeNode &node, int count) const
{
    QStringList lines{column(node, PlaceModel::Name, count), description(node, count)};
    lines.removeAll(QString());
    for (auto &line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

QString GroupText::search(const TreeNode &node, int count) const
{
    QStringList texts;
    for (int at = 0; at < PlaceModel::ColumnCount; ++at)
        texts << column(node, at, count);
    const auto &row = node.row;
    if (row.kind == NodeKind::Assignment) {
        texts << displayText(row.configuration.value) << displayText(row.assignment->target.filter.value);
        if (const auto *owner = m_inventory.find(row.configuration))
            texts << displayText(owner->type);
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

QString GroupText::targetName(const Target &target) const
{
    if (target.kind == TargetKind::Unknown)
        return targetKindTitle(target);
    Assignment assignment;
    assignment.target = target;
    return TreeText(m_inventory).assignmentName(assignment);
}

QString GroupText::assignmentName(const core::ConfigurationId &owner, const Assignment &assignment) const
{
    const auto name = TreeText(m_inventory).configurationName(owner);
    return assignment.target.kind == TargetKind::ExclusionGroup ? tr("Excluded from “%1”").arg(name) : name;
}

QString GroupText::placeName(const Address &address, const Assignment &assignment) const
{
    const auto name = TreeText(m_inventory).configurationName(address.start());
    return assignment.target.kind == TargetKind::ExclusionGroup
        ? tr("Excluded, through “%1” › %2").arg(name, address.title())
        : tr("Through “%1” › %2").arg(name, address.title());
}

QString GroupText::excludedBy(const core::ConfigurationId &owner, const Assignment &assignment) const
{
    if (!m_membership || assignment.target.kind == TargetKind::ExclusionGroup
        || m_membership->reach(assignment.target) != Membership::Reach::Yes)
        return {};
    QStringList names;
    for (const auto &other : m_inventory.assignments(owner).value()) {
        const bool excludes = other.target.kind == TargetKind::ExclusionGroup && other.target.filter.isEmpty()
            && m_membership->reach(other.target) == Membership::Reach::Yes;
        if (excludes)
            names << tr("“%1”", "a group that excludes somebody").arg(targetName(other.target));
    }
    return QLocale().createSeparatedList(names);
}

QString GroupText::withExclusion(
    const QString &name, const core::ConfigurationId &owner, const Assignment &assignment) const
{
    const auto excluding = excludedBy(owner, assignment);
    return excluding.isEmpty() ? name : tr("%1 (excluded by %2)").arg(name, excluding);
}

QString GroupText::failures(int count)
{
    return tr("%n lists of assignments or certificate paths could not be read, so something may be missing here.",
        nullptr, count);
}

QString GroupText::targetKind(const Target &target) const
{
    if (m_membership) {
        const auto way = m_membership->wayText(target);
        if (!way.isEmpty())
            return way;
    }
    return target.kind == TargetKind::Group ? tr("Group") : targetKindTitle(target);
}

} // namespace inventory
