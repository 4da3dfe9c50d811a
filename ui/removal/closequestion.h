#pragma once

#include <QMessageBox>
#include <QPointer>

namespace workspace {
class Workspace;
}

namespace ui {

/// Asked when the window is to close while a removal or restore is under way: finish first, leave the rest for the next
/// start, or do not close. Emits closeNow() when nothing is under way any more.
class CloseQuestion : public QMessageBox
{
    Q_OBJECT

public:
    CloseQuestion(workspace::Workspace &workspace, QWidget *window);

Q_SIGNALS:
    void closeNow();

private:
    void finishFirst();
    void leaveRest();
    void closeWhenEnded();

    QPointer<workspace::Workspace> m_workspace;
};

} // namespace ui
