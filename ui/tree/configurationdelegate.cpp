#include "ui/tree/configurationdelegate.h"

#include "inventory/placemodel.h"
#include "ui/tree/configurationfilter.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>

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

bool isExclusion(const QModelIndex &index)
{
    return inventory::TargetKind(index.data(PlaceModel::TargetKindRole).toInt())
        == inventory::TargetKind::ExclusionGroup;
}

QLatin1String rowIconName(const QModelIndex &index)
{
    switch (index.data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>()) {
    case PlaceModel::NodeKind::Configuration:
        return platformIconName(inventory::Platform(index.data(PlaceModel::PlatformRole).toInt()));
    case PlaceModel::NodeKind::Path:
        return QLatin1String("certificate");
    case PlaceModel::NodeKind::Assignment:
        // In the tree by groups the row is a profile, and the target stands above it.
        if (const auto platform = index.data(PlaceModel::PlatformRole); platform.isValid() && !isExclusion(index)) {
            const auto above = index.parent().data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>();
            return above == PlaceModel::NodeKind::Target ? platformIconName(inventory::Platform(platform.toInt()))
                                                         : QLatin1String("certificate");
        }
        [[fallthrough]];
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
        // Certificate paths begin alike and differ in where they end.
        if (row.data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>() == PlaceModel::NodeKind::Path)
            option->textElideMode = Qt::ElideMiddle;
        option->decorationSize = QSize(16, 16).expandedTo(option->decorationSize.boundedTo(QSize(24, 24)));
    }
    // How many: digits stand below digits, in right-to-left languages too.
    if (index.column() == PlaceModel::CountColumn)
        option->displayAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
    const auto notice = row.data(PlaceModel::NoticeKindRole).value<PlaceModel::NoticeKind>();
    const bool quiet = row.data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>() == PlaceModel::NodeKind::Notice
        && notice != PlaceModel::NoticeKind::Failed;
    if (quiet)
        option->palette.setColor(QPalette::Text, dimmedText(QApplication::palette()));
    else if (notice == PlaceModel::NoticeKind::Failed || row.data(PlaceModel::GroupDeletedRole).toBool())
        option->palette.setColor(QPalette::Text, toneColour(Tone::Warning, QApplication::palette()));
}

ConfigurationDelegate::Marker ConfigurationDelegate::marker(const QPalette &palette)
{
    return isDark(palette) ? Marker{QColor(0x6b, 0x52, 0x00), QColor(0xff, 0xff, 0xff)}
                           : Marker{QColor(0xff, 0xe2, 0x8a), QColor(0x1a, 0x1a, 0x1a)};
}

void ConfigurationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    const Line line{full.text, inventory::hits(full.text, m_query)};
    const auto mark = index.data(ConfigurationFilter::ChangeMarkRole).toString();
    if (line.hits.isEmpty() && mark.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    const auto *style = full.widget ? full.widget->style() : QApplication::style();
    auto rect = style->subElementRect(QStyle::SE_ItemViewItemText, &full, full.widget);
    const auto margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &full, full.widget) + 1;
    // The rectangle of the text ends where the whole text would; a mark stands at the end of the cell.
    if (full.direction == Qt::LeftToRight)
        rect = QRect(
            QPoint(rect.left() + margin, full.rect.top()), QPoint(full.rect.right() - margin, full.rect.bottom()));
    else
        rect = QRect(
            QPoint(full.rect.left() + margin, full.rect.top()), QPoint(rect.right() - margin, full.rect.bottom()));
    auto bare = full;
    bare.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, full.widget);

    painter->save();
    painter->setClipRect(full.rect);
    if (!mark.isEmpty()) {
        const auto taken = paintMark(painter, full, rect, mark);
        if (full.direction == Qt::LeftToRight)
            rect.setRight(rect.right() - taken);
        else
            rect.setLeft(rect.left() + taken);
    }
    paintLine(painter, full, rect, elided(line, full.fontMetrics, rect.width()));
    painter->restore();
}

int ConfigurationDelegate::paintMark(
    QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const QString &word)
{
    const auto width = option.fontMetrics.horizontalAdvance(word) + 10;
    const auto height = std::min(rect.height() - 2, option.fontMetrics.height() + 2);
    const QRect frame = QStyle::alignedRect(
        option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(std::min(width, rect.width()), height), rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto colour = selected ? option.palette.color(QPalette::HighlightedText)
                                 : toneColour(Tone::Accent, QApplication::palette());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(colour);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, word);
    return frame.width() + 6;
}

void ConfigurationDelegate::paintLine(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const Line &line)
{
    const auto marked = marker(QApplication::palette());
    QList<QTextLayout::FormatRange> formats;
    for (const auto &hit : line.hits) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(hit.from);
        format.length = static_cast<int>(hit.length);
        format.format.setBackground(marked.background);
        format.format.setForeground(marked.text);
        format.format.setFontUnderline(true);
        formats << format;
    }
    QTextOption how(QStyle::visualAlignment(option.direction, option.displayAlignment));
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(line.text, option.font);
    layout.setTextOption(how);
    layout.setFormats(formats);
    layout.beginLayout();
    auto drawn = layout.createLine();
    drawn.setLineWidth(rect.width());
    layout.endLayout();

    const auto group = !option.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : option.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                     : QPalette::Inactive;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - drawn.height()) / 2));
}

ConfigurationDelegate::Line ConfigurationDelegate::elided(const Line &line, const QFontMetrics &metrics, int width)
{
    // What is cut off at the end, and hits that end with it.
    const auto cut = [&](const QString &text, qsizetype shift) {
        Line shown{metrics.elidedText(text, Qt::ElideRight, width), {}};
        const auto kept = shown.text == text ? text.size() : shown.text.size() - 1;
        for (const auto &hit : line.hits) {
            const auto from = std::max<qsizetype>(hit.from + shift, 0);
            const auto end = std::min(hit.from + hit.length + shift, kept);
            if (from < end)
                shown.hits << inventory::Hit{from, end - from};
        }
        return shown;
    };
    const auto isSeen = [&line](const Line &shown) {
        return line.hits.isEmpty()
            || (!shown.hits.isEmpty() && shown.hits.constFirst().length == line.hits.constFirst().length);
    };
    auto best = cut(line.text, 0);
    for (const qsizetype before : std::array{12, 6, 2, 0}) {
        if (isSeen(best))
            break;
        auto start = std::max<qsizetype>(line.hits.constFirst().from - before, 0);
        while (start > 0 && (line.text.at(start).isLowSurrogate() || line.text.at(start).isMark()))
            --start;
        if (start > 0)
            best = cut(QChar(0x2026) + line.text.mid(start), 1 - start);
    }
    return best;
}

} // namespace ui
