#include "inventory/treetext.h"

#include "core/text.h"

#include <QLocale>

namespace inventory {

using core::displayText;
using NodeKind = TreeModel::NodeKind;
using NoticeKind = TreeModel::NoticeKind;
using AssignmentsState = Reading<QList<Assignment>>::State;

QString intentTitle(Intent intent)
{
    switch (intent) {
    case Intent::Apply:
        return TreeText::tr("Apply");
    case Intent::Remove:
        return TreeText::tr("Remove");
    case Intent::Unknown:
        return TreeText::tr("Unknown");
    case Intent::Unspecified:
        break;
    }
    return {};
}

QString sourceTitle(Source source)
{
    switch (source) {
    case Source::Direct:
        return TreeText::tr("Direct");
    case Source::PolicySets:
        return TreeText::tr("Policy set");
    case Source::Unknown:
        return TreeText::tr("Unknown");
    case Source::Unspecified:
        break;
    }
    return {};
}

QString TreeText::header(int column)
{
    switch (column) {
    case TreeModel::Name:
        return tr("Name");
    case TreeModel::Kind:
        return tr("Kind");
    case TreeModel::FilterColumn:
        return tr("Filter");
    case TreeModel::IntentColumn:
        return tr("Intent");
    case TreeModel::SourceColumn:
        return tr("Source");
    case TreeModel::PlatformColumn:
        return tr("Platform");
    case TreeModel::CountColumn:
        return tr("Assignments");
    case TreeModel::ModifiedColumn:
        return tr("Last changed");
    case TreeModel::IdColumn:
        return tr("Id");
    default:
        return {};
    }
}

QString TreeText::column(const TreeNode &node, int column) const
{
    const auto &row = node.row;
    const bool isAssignment = row.kind == NodeKind::Assignment;
    const auto *shown = configuration(node);
    switch (column) {
    case TreeModel::Name:
        return row.kind == NodeKind::Configuration ? configurationName(row.configuration) : row.name;
    case TreeModel::Kind:
        return kind(node);
    case TreeModel::FilterColumn:
        return row.filter;
    case TreeModel::IntentColumn:
        return isAssignment ? intentTitle(row.assignment->intent) : QString();
    case TreeModel::SourceColumn:
        return isAssignment ? sourceTitle(row.assignment->source) : QString();
    case TreeModel::PlatformColumn:
        return shown ? platformName(shown->id) : QString();
    case TreeModel::CountColumn:
        return shown ? count(shown->id) : QString();
    case TreeModel::ModifiedColumn:
        return shown && shown->lastModified.isValid()
            ? QLocale().toString(shown->lastModified.toLocalTime(), QLocale::ShortFormat)
            : QString();
    case TreeModel::IdColumn:
        return displayText(isAssignment ? row.assignment->id.value : row.configuration.value);
    default:
        return {};
    }
}

QVariant TreeText::sortKey(const TreeNode &node, int column) const
{
    const auto *shown = configuration(node);
    if (column == TreeModel::CountColumn) {
        // What is not known sorts before none.
        const bool known = shown && m_inventory.assignments(shown->id).isKnown();
        return known ? static_cast<qlonglong>(m_inventory.assignments(shown->id).value().size()) : qlonglong{-1};
    }
    if (column == TreeModel::ModifiedColumn)
        return shown ? shown->lastModified : QDateTime();
    return this->column(node, column).toCaseFolded();
}

QString TreeText::description(const TreeNode &node) const
{
    const auto &row = node.row;
    switch (row.kind) {
    case NodeKind::Configuration:
        return tr("Configuration of the type %1. Assignments: %2.")
            .arg(typeTitle(row.configuration), count(row.configuration));
    case NodeKind::Path:
        if (row.configuration.isEmpty())
            return tr("Certificate path. %1.").arg(pathKind(row));
        if (row.notice == NoticeKind::Loop)
            return tr("Certificate path that leads back to the profile “%1”.")
                .arg(configurationName(row.configuration));
        return tr("Certificate path to the profile “%1” (%2). Assignments: %3.")
            .arg(configurationName(row.configuration), typeTitle(row.configuration), count(row.configuration));
    case NodeKind::Assignment:
        return assignmentDescription(node);
    case NodeKind::Notice:
    case NodeKind::Target:
        break;
    }
    return {};
}

QString TreeText::assignmentDescription(const TreeNode &node) const
{
    const auto &row = node.row;
    QStringList sentences{tr("%1 of the profile “%2”.").arg(kind(node), configurationName(row.configuration))};
    if (!row.filter.isEmpty())
        sentences << tr("Filter: %1.").arg(row.filter);
    if (node.parent && node.parent->row.kind == NodeKind::Path)
        sentences << tr("Reached from “%1” through %2.")
                         .arg(configurationName(node.top()->row.configuration), node.parent->row.name);
    if (row.assignment->source == Source::PolicySets)
        sentences << tr("Comes from a policy set.");
    sentences << (m_inventory.assignments(row.configuration).isKnown() ? tr("It can be removed.")
                                                                       : tr("It cannot be removed now."));
    return sentences.join(QLatin1Char(' '));
}

QString TreeText::toolTip(const TreeNode &node) const
{
    QStringList lines{column(node, TreeModel::Name), description(node)};
    if (node.row.kind == NodeKind::Configuration) {
        if (const auto *shown = configuration(node))
            lines << displayText(shown->description.simplified());
    }
    lines.removeAll(QString());
    for (auto &line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

QString TreeText::search(const TreeNode &node) const
{
    QStringList texts;
    for (int at = 0; at < TreeModel::ColumnCount; ++at)
        texts << column(node, at);
    const auto &row = node.row;
    if (row.kind == NodeKind::Assignment)
        texts << displayText(row.assignment->target.group.value) << displayText(row.assignment->target.filter.value);
    if (const auto *shown = configuration(node)) {
        texts << displayText(shown->type);
        if (row.kind == NodeKind::Configuration)
            texts << displayText(shown->description.simplified());
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

QString TreeText::configurationName(const core::ConfigurationId &id) const
{
    const auto *found = m_inventory.find(id);
    if (!found)
        return displayText(id.value);
    // A name of nothing but spaces cannot be seen or clicked.
    if (found->displayName.trimmed().isEmpty())
        return tr("(no name) %1").arg(displayText(id.value));
    return displayText(found->displayName);
}

QString TreeText::assignmentName(const Assignment &assignment) const
{
    const auto &target = assignment.target;
    switch (target.kind) {
    case TargetKind::AllDevices:
        return tr("All devices");
    case TargetKind::AllUsers:
        return tr("All users");
    case TargetKind::ConfigurationManagerCollection:
        return displayText(target.collectionId.isEmpty() ? assignment.id.value : target.collectionId);
    case TargetKind::Unknown:
        return displayText(assignment.id.value);
    case TargetKind::Group:
    case TargetKind::ExclusionGroup:
        break;
    }
    const auto id = displayText(target.group.isEmpty() ? assignment.id.value : target.group.value);
    const auto group = m_inventory.groupName(target.group);
    if (group.state == GroupName::State::Deleted)
        return tr("Deleted group (%1)").arg(id);
    return group.state == GroupName::State::Named && !group.name.trimmed().isEmpty() ? displayText(group.name) : id;
}

QString TreeText::filter(const Assignment &assignment) const
{
    const auto &target = assignment.target;
    if (target.filterType == FilterType::None || (target.filter.isEmpty() && target.filterType == FilterType::Unknown))
        return {};
    const auto known = m_inventory.filter(target.filter);
    const bool hasName = known && !known->displayName.trimmed().isEmpty();
    const auto name = displayText(hasName ? known->displayName : target.filter.value);
    switch (target.filterType) {
    case FilterType::Include:
        return tr("Only “%1”").arg(name);
    case FilterType::Exclude:
        return tr("All but “%1”").arg(name);
    case FilterType::Unknown:
    case FilterType::None:
        break;
    }
    return tr("Unknown use of “%1”").arg(name);
}

bool TreeText::isGroupDeleted(const Assignment &assignment) const
{
    const auto &target = assignment.target;
    const bool isGroup = target.kind == TargetKind::Group || target.kind == TargetKind::ExclusionGroup;
    return isGroup && m_inventory.groupName(target.group).state == GroupName::State::Deleted;
}

Platform TreeText::platform(const core::ConfigurationId &id) const
{
    const auto *known = type(id);
    return known ? known->platform : Platform::Any;
}

QString TreeText::kind(const TreeNode &node) const
{
    switch (node.row.kind) {
    case NodeKind::Configuration:
        return typeTitle(node.row.configuration);
    case NodeKind::Path:
        return pathKind(node.row);
    case NodeKind::Assignment:
        return targetKindTitle(node.row.assignment->target);
    case NodeKind::Notice:
    case NodeKind::Target:
        break;
    }
    return {};
}

QString TreeText::pathKind(const TreeRow &row) const
{
    switch (row.notice) {
    case NoticeKind::Reading:
        return tr("Reading…");
    case NoticeKind::NotSet:
        return tr("Not set");
    case NoticeKind::Failed:
        return tr("Unknown");
    default:
        break;
    }
    const auto title = typeTitle(row.configuration);
    const auto name = configurationName(row.configuration);
    return title.isEmpty() ? tr("→ %1").arg(name) : tr("→ %1 (%2)").arg(name, title);
}

QString TreeText::typeTitle(const core::ConfigurationId &id) const
{
    if (const auto *known = type(id))
        return known->displayName.isEmpty() ? known->name : known->displayName;
    const auto *found = m_inventory.find(id);
    return found ? displayText(found->type) : QString();
}

QString TreeText::platformName(const core::ConfigurationId &id) const
{
    const auto *known = type(id);
    return known ? known->platformName : QString();
}

QString TreeText::count(const core::ConfigurationId &id) const
{
    const auto &assignments = m_inventory.assignments(id);
    switch (assignments.state()) {
    case AssignmentsState::Known:
        return QLocale().toString(assignments.value().size());
    case AssignmentsState::Failed:
        return tr("unknown");
    default:
        return QStringLiteral("…");
    }
}

const Configuration *TreeText::configuration(const TreeNode &node) const
{
    const bool shows = node.row.kind == NodeKind::Configuration || node.row.kind == NodeKind::Path;
    return shows ? m_inventory.find(node.row.configuration) : nullptr;
}

const ConfigurationType *TreeText::type(const core::ConfigurationId &id) const
{
    const auto *found = m_inventory.find(id);
    return found ? m_inventory.types().find(found->type) : nullptr;
}

QString targetKindTitle(const Target &target)
{
    switch (target.kind) {
    case TargetKind::Group:
        return TreeText::tr("Included group");
    case TargetKind::ExclusionGroup:
        return TreeText::tr("Excluded group");
    case TargetKind::AllDevices:
        return TreeText::tr("All devices");
    case TargetKind::AllUsers:
        return TreeText::tr("All users");
    case TargetKind::ConfigurationManagerCollection:
        return TreeText::tr("Configuration Manager collection");
    case TargetKind::Unknown:
        break;
    }
    return TreeText::tr("Unknown kind of target: %1").arg(displayText(target.odataType));
}

} // namespace inventory
