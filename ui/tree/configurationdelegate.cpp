#include "ui/tree/configurationdelegate.h"

#include "inventory/placemodel.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>

namespace ui {

using inventory::PlaceModel;

namespace {

QLatin1String noticeIconName(PlaceModel::NoticeKind kind)
{
    switch (kind) {
    case PlaceModel::NoticeKind::Reading:
        return QLatin1String("wait");
    case PlaceModel::NoticeKind::Failed:
        return QLatin1String("warning");
    case PlaceModel::NoticeKind::Loop:
        return QLatin1String("loop");
    case PlaceModel::NoticeKind::None:
    case PlaceModel::NoticeKind::NotSet:
    case PlaceModel::NoticeKind::NoAssignments:
    case PlaceModel::NoticeKind::MoreNotShown:
        break;
    }
    return QLatin1String("not-set");
}

QLatin1String rowIconName(const QModelIndex &index)
{
    switch (index.data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>()) {
    case PlaceModel::NodeKind::Configuration:
        return platformIconName(inventory::Platform(index.data(PlaceModel::PlatformRole).toInt()));
    case PlaceModel::NodeKind::Path:
        return QLatin1String("certificate");
    case PlaceModel::NodeKind::Assignment:
    case PlaceModel::NodeKind::Target:
        return targetIconName(inventory::TargetKind(index.data(PlaceModel::TargetKindRole).toInt()));
    case PlaceModel::NodeKind::Notice:
        break;
    }
    return noticeIconName(index.data(PlaceModel::NoticeKindRole).value<PlaceModel::NoticeKind>());
}

} // namespace

void ConfigurationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto row = index.siblingAtColumn(PlaceModel::Name);
    if (index.column() == PlaceModel::Name) {
        option->icon = icon(rowIconName(row));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16).expandedTo(option->decorationSize.boundedTo(QSize(24, 24)));
    }
    const auto notice = row.data(PlaceModel::NoticeKindRole).value<PlaceModel::NoticeKind>();
    const bool quiet = row.data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>() == PlaceModel::NodeKind::Notice
        && notice != PlaceModel::NoticeKind::Failed;
    if (quiet)
        option->palette.setColor(QPalette::Text, dimmedText(QApplication::palette()));
    else if (notice == PlaceModel::NoticeKind::Failed || row.data(PlaceModel::GroupDeletedRole).toBool())
        option->palette.setColor(QPalette::Text, toneColour(Tone::Warning, QApplication::palette()));
}

} // namespace ui
