#include "ui/widgets/tabstops.h"

#include <QWidget>

namespace ui {

QList<QWidget *> tabStops(const QWidget &whole)
{
    auto stops = whole.findChildren<QWidget *>();
    stops.removeIf([](const QWidget *each) { return (each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy(); });
    return stops;
}

void setTabStops(const QList<QWidget *> &stops)
{
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
}

} // namespace ui
