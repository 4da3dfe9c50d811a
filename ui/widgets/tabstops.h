#pragma once

#include <QList>

class QWidget;

namespace ui {

/// What Tab stops at inside a widget, in the order in which it was made, the hidden included.
QList<QWidget *> tabStops(const QWidget &whole);

/// Tab goes from one to the next. None may be a list, a text or another scroll area: its viewport stays where it was in
/// the order, and where Tab comes to the viewport it goes to the area, so that what lies between is never reached. The
/// same happens with any widget that has a focus proxy inside (Qt 6.4).
void setTabStops(const QList<QWidget *> &stops);

} // namespace ui
