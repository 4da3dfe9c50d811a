#pragma once

#include <QMenu>

namespace workspace {
class Workspace;
}

namespace ui {

/// The menu "Practice": trouble on demand, and starting over. Only there while the practice tenant is open.
class PracticeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PracticeMenu(QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);

Q_SIGNALS:
    /// What was just arranged, for the status line.
    void arranged(const QString &text);

private:
    void startOver();

    workspace::Workspace *m_workspace = nullptr;
};

} // namespace ui
