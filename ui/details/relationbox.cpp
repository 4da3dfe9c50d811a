#include "ui/details/relationbox.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QFocusEvent>
#include <QHoverEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>

namespace ui {

RelationBox::RelationBox(const details::Relations::Box &box, const QString &relations, QWidget *parent)
    : QAbstractButton(parent), m_box(box)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setText(box.name);
    auto name = box.kind.isEmpty() ? box.name : tr("%1, %2", "a profile and its type").arg(box.name, box.kind);
    if (box.isSubject)
        name = tr("%1, shown at present").arg(name);
    setAccessibleName(name);
    setAccessibleDescription(relations);
    const auto lines = QStringList{box.name, box.kind, relations}.filter(QRegularExpression(QStringLiteral(".")));
    setToolTip(QStringLiteral("<qt>")
        + lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))
        + QStringLiteral("</qt>"));
}

QSize RelationBox::sizeHint() const { return {160, fontMetrics().height() * 2 + 12}; }

bool RelationBox::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RelationBox::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    for (auto *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(this);
            break;
        }
    }
}

void RelationBox::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT moveWanted(event->key() == Qt::Key_Down, false);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT moveWanted((event->key() == Qt::Key_Right) != mirrored, false);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveWanted(event->key() == Qt::Key_End, true);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RelationBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = palette();
    const auto accent = toneColour(Tone::Accent, colours);
    auto fill = colours.color(QPalette::Button);
    if (m_box.isSubject || isDown())
        fill = toneBackground(Tone::Accent, colours);
    else if (underMouse())
        fill = colours.color(QPalette::Midlight);
    const bool marked = m_box.isSubject || m_box.isOnWay;
    QPen pen(hasFocus() || marked ? accent : toneColour(Tone::Neutral, colours), hasFocus() ? 2.5 : marked ? 2 : 1);
    if (m_box.isFold())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.color(QPalette::ButtonText), 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 3, 3);
    }
    paintText(painter, rect().adjusted(10, 6, -8, -6));
}

void RelationBox::paintText(QPainter &painter, const QRect &area) const
{
    auto words = area;
    if (!m_box.isFold()) {
        QRect picture(area.left(), area.center().y() - 9, 18, 18);
        words.setLeft(picture.right() + 8);
        const auto shown = QStyle::visualRect(layoutDirection(), area, picture);
        ui::icon(platformIconName(m_box.platform)).paint(&painter, shown);
    }
    words = QStyle::visualRect(layoutDirection(), area, words);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    auto nameFont = font();
    nameFont.setBold(m_box.isSubject);
    auto upper = words;
    if (!m_box.kind.isEmpty())
        upper.setBottom(words.top() + words.height() / 2 - 1);
    painter.setFont(nameFont);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(upper, static_cast<int>(alignment),
        QFontMetrics(nameFont).elidedText(m_box.name, Qt::ElideRight, words.width()));
    if (m_box.kind.isEmpty())
        return;
    auto lower = words;
    lower.setTop(upper.bottom() + 1);
    painter.setFont(font());
    painter.setPen(dimmedText(palette()));
    painter.drawText(
        lower, static_cast<int>(alignment), fontMetrics().elidedText(m_box.kind, Qt::ElideRight, words.width()));
}

} // namespace ui
