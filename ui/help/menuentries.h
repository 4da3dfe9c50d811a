#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace ui {

/// One action as the menus offer it.
struct MenuEntry {
    QString menu; ///< where it is found, without the marks of mnemonics: "Edit"
    QString text; ///< its name, likewise
    QAction *action = nullptr; ///< belongs to the window
};

/// Every action that the menus of a window offer, each once, in the order of the menus.
QList<MenuEntry> menuEntries(const QMenuBar &bar);

} // namespace ui
