#include "ui/tree/configurationdelegate.h"

#include "inventory/treemodel.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>

namespace ui {

using inventory::TreeModel;

namespace {

QLatin1String noticeIconName(TreeModel::NoticeKind kind)
{
    switch (kind) {
    case TreeModel::NoticeKind::Reading:
        return QLatin1String("wait");
    case TreeModel::NoticeKind::Failed:
        return QLatin1String("warning");
    case TreeModel::NoticeKind::Loop:
        return QLatin1String("loop");
    case TreeModel::NoticeKind::None:
    case TreeModel::NoticeKind::NotSet:
    case TreeModel::NoticeKind::NoAssignments:
    case TreeModel::NoticeKind::MoreNotShown:
        break;
    }
    return QLatin1String("not-set");
}

QLatin1String rowIconName(const QModelIndex &index)
{
    switch (index.data(TreeModel::NodeKindRole).value<TreeModel::NodeKind>()) {
    case TreeModel::NodeKind::Configuration:
        return platformIconName(inventory::Platform(index.data(TreeModel::PlatformRole).toInt()));
    case TreeModel::NodeKind::Path:
        return QLatin1String("certificate");
    case TreeModel::NodeKind::Assignment:
        return targetIconName(inventory::TargetKind(index.data(TreeModel::TargetKindRole).toInt()));
    case TreeModel::NodeKind::Notice:
        break;
    }
    return noticeIconName(index.data(TreeModel::NoticeKindRole).value<TreeModel::NoticeKind>());
}

} // namespace

void ConfigurationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto row = index.siblingAtColumn(TreeModel::Name);
    if (index.column() == TreeModel::Name) {
        option->icon = icon(rowIconName(row));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16).expandedTo(option->decorationSize.boundedTo(QSize(24, 24)));
    }
    const auto notice = row.data(TreeModel::NoticeKindRole).value<TreeModel::NoticeKind>();
    const bool quiet = row.data(TreeModel::NodeKindRole).value<TreeModel::NodeKind>() == TreeModel::NodeKind::Notice
        && notice != TreeModel::NoticeKind::Failed;
    if (quiet)
        option->palette.setColor(QPalette::Text, dimmedText(QApplication::palette()));
    else if (notice == TreeModel::NoticeKind::Failed || row.data(TreeModel::GroupDeletedRole).toBool())
        option->palette.setColor(QPalette::Text, toneColour(Tone::Warning, QApplication::palette()));
}

} // namespace ui
