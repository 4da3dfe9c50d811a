#pragma once

#include "ui/help/menuentries.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ui {

class PlainLabel;

/// "Find action": a few letters lead to any action of the menus, Enter does it. Those that are not possible at present
/// are shown and say so. Closes itself.
class ActionFinder : public QDialog
{
    Q_OBJECT

public:
    explicit ActionFinder(QList<MenuEntry> entries, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void run();

    QList<MenuEntry> m_entries;
    QLineEdit *m_text;
    QListWidget *m_list;
    PlainLabel *m_state;
};

} // namespace ui
