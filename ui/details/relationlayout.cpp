#include "ui/details/relationlayout.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal laneWidth = 11;
constexpr qreal edge = 4;
constexpr qreal stub = 14; ///< from the box's side to where its arrows leave
constexpr qreal layerGap = 10;
constexpr qreal boxGap = 4;
/// More at the same height share lanes.
constexpr int mostLanes = 6;

/// What one lane is taken up by, in rows from the top.
struct Span {
    qsizetype to = 0;
    qreal top = 0;
    qreal bottom = 0;
};

QHash<qsizetype, int> lanesOf(QList<Span> spans, int &count)
{
    // The shortest are nearest to the boxes.
    std::stable_sort(spans.begin(), spans.end(),
        [](const Span &left, const Span &right) { return left.bottom - left.top < right.bottom - right.top; });
    QHash<qsizetype, int> lanes;
    QList<QList<Span>> taken;
    for (const auto &span : spans) {
        int lane = 0;
        const auto collides
            = [&span](const Span &other) { return span.top <= other.bottom && other.top <= span.bottom; };
        while (lane < taken.size() && lane + 1 < mostLanes
            && std::any_of(taken.at(lane).cbegin(), taken.at(lane).cend(), collides))
            ++lane;
        if (lane == taken.size())
            taken.append(QList<Span>());
        taken[lane].append(span);
        lanes.insert(span.to, lane);
    }
    count = static_cast<int>(taken.size());
    return lanes;
}

} // namespace

RelationLayout layOut(const details::Relations &relations, qreal width, qreal line, Qt::LayoutDirection direction)
{
    RelationLayout layout;
    QMap<qsizetype, QList<qsizetype>> leaving; // box -> its arrows
    for (qsizetype at = 0; at < relations.arrows.size(); ++at)
        leaving[relations.arrows.at(at).from].append(at);
    QList<qreal> titleY(relations.arrows.size());
    QList<std::pair<qreal, qreal>> vertical; // top and height of each box
    qreal y = edge;
    for (qsizetype at = 0; at < relations.boxes.size(); ++at) {
        const auto &box = relations.boxes.at(at);
        if (at > 0)
            y += relations.boxes.at(at - 1).layer == box.layer ? boxGap : layerGap;
        const auto height = box.isFold() || box.kind.isEmpty() ? line + 12 : 2 * line + 12;
        vertical.append({y, height});
        y += height;
        for (const auto arrow : leaving.value(at)) {
            const auto below = relations.arrows.at(arrow).title.isEmpty() ? 10 : line + 6;
            titleY[arrow] = y + below / 2;
            y += below;
        }
    }
    layout.height = y + edge;

    QMap<qsizetype, Span> spans;
    for (qsizetype at = 0; at < relations.arrows.size(); ++at) {
        const auto to = relations.arrows.at(at).to;
        const auto end = vertical.at(to).first + vertical.at(to).second / 2;
        const auto top = std::min(titleY.at(at), end);
        const auto bottom = std::max(titleY.at(at), end);
        auto span = spans.find(to);
        if (span == spans.end())
            spans.insert(to, {to, top, bottom});
        else
            *span = {to, std::min(span->top, top), std::max(span->bottom, bottom)};
    }
    int laneCount = 0;
    const auto lanes = lanesOf(spans.values(), laneCount);
    const auto gutter = edge + laneCount * laneWidth + (laneCount > 0 ? 8 : 0);
    const auto right = std::max(width - edge, gutter + 40);

    const auto mirrored = [&](QRectF rect) {
        if (direction == Qt::RightToLeft)
            rect.moveLeft(width - rect.right());
        return rect;
    };
    for (const auto &[top, height] : vertical)
        layout.boxes.append(mirrored({gutter, top, right - gutter, height}));
    for (qsizetype at = 0; at < relations.arrows.size(); ++at) {
        const auto &arrow = relations.arrows.at(at);
        const auto lane = gutter - 10 - laneWidth * lanes.value(arrow.to);
        const auto leave = gutter + stub;
        const auto end = vertical.at(arrow.to).first + vertical.at(arrow.to).second / 2;
        QPolygonF polygon{QPointF(leave, vertical.at(arrow.from).first + vertical.at(arrow.from).second),
            QPointF(leave, titleY.at(at)), QPointF(lane, titleY.at(at)), QPointF(lane, end), QPointF(gutter, end)};
        if (direction == Qt::RightToLeft) {
            for (auto &point : polygon)
                point.setX(width - point.x());
        }
        const auto left = leave + 8;
        layout.arrows.append(
            {polygon, mirrored({left, titleY.at(at) - line / 2 - 1, std::max<qreal>(0, right - left), line + 2})});
    }
    return layout;
}

} // namespace ui
