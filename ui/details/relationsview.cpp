#include "ui/details/relationsview.h"

#include "ui/details/relationbox.h"
#include "ui/details/relationlistdialog.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace ui {

using details::Relations;

RelationsView::RelationsView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture of relations"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RelationsView::sizeHint() const { return {240, height()}; }

void RelationsView::setRelations(const Relations &relations)
{
    const auto focused = m_boxes.indexOf(qobject_cast<RelationBox *>(focusWidget()));
    const bool hadFocus = focused >= 0 && m_boxes.at(focused)->hasFocus();
    m_relations = relations;
    for (auto *box : m_boxes) {
        box->hide();
        box->deleteLater(); // one of them may be what was clicked
    }
    m_boxes.clear();
    for (qsizetype at = 0; at < relations.boxes.size(); ++at) {
        auto *box = new RelationBox(relations.boxes.at(at), relationsText(at), this);
        connect(box, &QAbstractButton::clicked, this, [this, box] { activate(box->box()); });
        connect(
            box, &RelationBox::moveWanted, this, [this, box](bool forward, bool toEnd) { move(box, forward, toEnd); });
        box->show();
        if (!m_boxes.isEmpty())
            setTabOrder(m_boxes.constLast(), box);
        m_boxes.append(box);
    }
    arrange();
    if (hadFocus && !m_boxes.isEmpty())
        m_boxes.at(qMin(focused, m_boxes.size() - 1))->setFocus();
}

/// What a person sees in the arrows.
QString RelationsView::relationsText(qsizetype box) const
{
    QStringList sentences;
    for (const auto &arrow : m_relations.arrows) {
        if (arrow.from != box || arrow.title.isEmpty())
            continue;
        const auto &end = m_relations.boxes.at(arrow.to).name;
        auto sentence = tr("Leads to “%1” as %2.").arg(end, arrow.title);
        if (arrow.isOnWay)
            sentence = tr("%1 This is the selected way.").arg(sentence);
        if (arrow.leadsBack)
            sentence = tr("%1 It leads back.").arg(sentence);
        sentences.append(sentence);
    }
    return sentences.join(QLatin1Char(' '));
}

void RelationsView::arrange()
{
    m_layout = layOut(m_relations, width(), fontMetrics().height(), layoutDirection());
    for (qsizetype at = 0; at < m_boxes.size(); ++at)
        m_boxes.at(at)->setGeometry(m_layout.boxes.at(at).toRect());
    const auto height = static_cast<int>(std::ceil(m_layout.height));
    if (height != minimumHeight())
        setFixedHeight(height);
    update();
}

void RelationsView::activate(const Relations::Box &box)
{
    if (!box.isFold()) {
        Q_EMIT boxWanted(box);
        return;
    }
    auto *dialog = new RelationListDialog(box.folded, this);
    connect(dialog, &RelationListDialog::chosen, this, &RelationsView::boxWanted);
    dialog->open();
}

void RelationsView::move(const RelationBox *from, bool forward, bool toEnd)
{
    const auto last = m_boxes.size() - 1;
    auto at = m_boxes.indexOf(from);
    at = toEnd ? (forward ? last : 0) : qBound<qsizetype>(0, at + (forward ? 1 : -1), last);
    m_boxes.at(at)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void RelationsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void RelationsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RelationsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The selected way comes last: it lies above the others.
    for (const bool onWay : {false, true}) {
        for (qsizetype at = 0; at < m_layout.arrows.size(); ++at) {
            if (m_relations.arrows.at(at).isOnWay == onWay)
                paintArrow(painter, at);
        }
    }
}

void RelationsView::paintArrow(QPainter &painter, qsizetype at) const
{
    const auto &arrow = m_relations.arrows.at(at);
    const auto &shape = m_layout.arrows.at(at);
    const auto colour = toneColour(arrow.isOnWay ? Tone::Accent : Tone::Neutral, palette());
    QPen pen(
        colour, arrow.isOnWay ? 3 : 1.2, arrow.leadsBack ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto end = shape.line.constLast();
    const qreal side = end.x() > shape.line.at(shape.line.size() - 2).x() ? -1 : 1;
    auto line = shape.line;
    line.last().rx() += side * 6; // the point is drawn by itself
    painter.drawPolyline(line);
    const qreal half = arrow.isOnWay ? 5 : 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{end, end + QPointF(side * 8, -half), end + QPointF(side * 8, half)});

    auto title = arrow.title;
    if (arrow.isOnWay)
        title = tr("%1 (selected way)").arg(title);
    if (arrow.leadsBack && !title.isEmpty())
        title = tr("%1 (leads back)").arg(title);
    auto words = font();
    words.setBold(arrow.isOnWay);
    painter.setFont(words);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(shape.title, static_cast<int>(alignment),
        QFontMetricsF(words).elidedText(title, Qt::ElideRight, shape.title.width()));
}

} // namespace ui
