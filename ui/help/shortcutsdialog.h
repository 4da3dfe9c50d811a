#pragma once

#include "ui/help/menuentries.h"

#include <QDialog>

namespace ui {

/// Help > Keyboard shortcuts: what the menus offer by key, and the keys of the tree and of Search.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<MenuEntry> &entries, QWidget *parent = nullptr);
};

} // namespace ui
