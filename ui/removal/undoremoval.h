#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QList>
#include <QObject>

class QAction;

namespace workspace {
class Workspace;
}

namespace ui {

/// Edit › Undo: names the newest removal in the journal that can be put back, and is disabled when there is none or
/// something is under way.
class UndoRemoval : public QObject
{
    Q_OBJECT

public:
    UndoRemoval(workspace::Workspace &workspace, QAction &action, QObject *parent = nullptr);
    ~UndoRemoval() override;

    /// Reads the journal again.
    void look();
    /// That removal, with only the items that can be put back; empty when there is none.
    const QList<journal::Operation> &newest() const { return m_newest; }

private:
    void take(const core::Result<QList<journal::Operation>> &history);
    void follow();

    workspace::Workspace &m_workspace;
    QAction &m_action;
    QList<journal::Operation> m_newest;
};

} // namespace ui
