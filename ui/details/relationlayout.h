#pragma once

#include "details/relations.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace ui {

/// Where the boxes and arrows of a picture of relations stand: boxes one below the other in the order of their layers,
/// below each the titles of what it leads by, and at their side lanes in which the arrows run. That stays readable in a
/// pane of any width.
struct RelationLayout {
    struct Arrow {
        QPolygonF line; ///< from the box to the point of the arrow
        QRectF title;
    };

    QList<QRectF> boxes; ///< like those of the relations
    QList<Arrow> arrows; ///< the same
    qreal height = 0;
};

/// Sizes in device-independent pixels; `line` is the height of a line of text. Mirrored from right to left.
RelationLayout layOut(const details::Relations &relations, qreal width, qreal line, Qt::LayoutDirection direction);

} // namespace ui
