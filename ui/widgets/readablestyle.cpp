#include "ui/widgets/readablestyle.h"

#include "ui/widgets/colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

namespace {

constexpr auto fusion = QLatin1String("fusion");

/// What QCommonStyle leaves between the arrow and the edge of the button.
QRect arrowOf(const QRect &button, int indicator)
{
    return {button.right() - indicator + 2, button.top() + button.height() / 2 - indicator / 2 + 3, indicator - 6,
        indicator - 6};
}

void drawFocusLine(const QStyleOptionFocusRect &option, QPainter &painter)
{
    const auto behind
        = option.backgroundColor.isValid() ? option.backgroundColor : option.palette.color(QPalette::Base);
    const auto one = option.palette.color(QPalette::Text);
    const auto other = option.palette.color(QPalette::HighlightedText);
    painter.save();
    painter.setPen(contrast(one, behind) > contrast(other, behind) ? one : other);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

ReadableStyle::ReadableStyle() : QProxyStyle(QStyleFactory::create(fusion)) { }

void ReadableStyle::install()
{
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0
        && !qobject_cast<ReadableStyle *>(QApplication::style()))
        QApplication::setStyle(new ReadableStyle);
}

void ReadableStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    // A tree draws the frame of a whole row without saying that it is one.
    if (element == PE_FrameFocusRect && focus && (!widget || qobject_cast<const QAbstractItemView *>(widget)))
        return drawFocusLine(*focus, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isBox && element != PE_IndicatorRadioButton) || !option->state.testFlag(State_Enabled))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setPen(dimmedText(option->palette));
    painter->setBrush(Qt::NoBrush);
    if (isBox)
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    else
        painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void ReadableStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonBevel || !button || option->direction == Qt::LeftToRight
        || !button->features.testFlag(QStyleOptionButton::HasMenu))
        return QProxyStyle::drawControl(element, option, painter, widget);
    auto bevel = *button;
    bevel.features.setFlag(QStyleOptionButton::HasMenu, false);
    QProxyStyle::drawControl(element, &bevel, painter, widget);
    auto arrow = *button;
    arrow.rect = visualRect(
        option->direction, option->rect, arrowOf(option->rect, pixelMetric(PM_MenuButtonIndicator, option, widget)));
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

} // namespace ui
