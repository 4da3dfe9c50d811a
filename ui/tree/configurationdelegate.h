#pragma once

#include "inventory/searchtext.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace ui {

/// Gives the rows of the tree their icons and colours, marks what Search found in them (underlined on a marker) and
/// what changed since the last load (a framed word); text comes from the model.
class ConfigurationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Marker {
        QColor background;
        QColor text;
    };
    /// A line of text with what is found in it.
    struct Line {
        QString text;
        QList<inventory::Hit> hits;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setQuery(const inventory::SearchQuery &query) { m_query = query; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// At least 4.5:1.
    static Marker marker(const QPalette &palette);
    /// Shortened to the width in such a way that the first hit is seen.
    static Line elided(const Line &line, const QFontMetrics &metrics, int width);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static int paintMark(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const QString &word);
    static void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const Line &line);

    inventory::SearchQuery m_query;
};

} // namespace ui
