#include "ui/widgets/iconbox.h"

#include <QPainter>
#include <QStyle>

namespace ui {

IconBox::IconBox(const QIcon &icon, int side, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    if (side == 0)
        side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setFixedSize(side, side);
}

void IconBox::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ui
