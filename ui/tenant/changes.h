#pragma once

#include "journal/record.h"
#include "removal/lookalikes.h"
#include "removal/plan.h"

#include <QObject>

class QWidget;

namespace workspace {
class Workspace;
}

namespace ui {

struct Actions;
class HistoryDialog;
class UndoRemoval;

/// Asks before anything changes in the tenant, and hands what was confirmed to the workspace: remove, go on with what
/// was left over, restore, undo, rewrite a list. Opens History and what waits for approval. Dialogs belong to `window`.
class Changes : public QObject
{
    Q_OBJECT

public:
    Changes(workspace::Workspace &workspace, Actions &actions, QWidget &window, QObject *parent = nullptr);

    void remove(const QList<removal::Selected> &selection);
    /// Operations of the journal, each with only the items to put back.
    void restore(const QList<journal::Operation> &chosen);
    /// What the removal that just ended took away.
    void restoreResult();
    /// Items of it that were refused because the service does not offer DELETE.
    void rewriteList();
    void goOn(journal::OperationId leftOver);
    void showHistory();
    void showWaiting();

private:
    void undo();
    void follow();
    void followHistory(HistoryDialog &dialog);
    removal::LookAlikes lookAlikes() const;

    workspace::Workspace &m_workspace;
    Actions &m_actions;
    QWidget &m_window;
    UndoRemoval *m_undo;
};

} // namespace ui
