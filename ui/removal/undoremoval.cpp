#include "ui/removal/undoremoval.h"

#include "removal/restore.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLocale>

namespace ui {

namespace {

/// Further back than this nobody wants to undo without looking; History has everything.
constexpr int entriesLookedAt = 100;

} // namespace

UndoRemoval::UndoRemoval(workspace::Workspace &workspace, QAction &action, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_action(action)
{
    connect(&workspace, &workspace::Workspace::undertakingStarted, this, &UndoRemoval::follow);
    connect(&workspace, &workspace::Workspace::undertakingFinished, this, &UndoRemoval::look);
    connect(&workspace, &workspace::Workspace::undertakingRefused, this, &UndoRemoval::follow);
    connect(&workspace, &workspace::Workspace::reassignmentFinished, this, &UndoRemoval::look);
    connect(&workspace.recovery(), &removal::Recovery::finished, this, &UndoRemoval::look);
    connect(&workspace.approvals(), &removal::Approvals::settled, this, &UndoRemoval::look);
    follow();
}

UndoRemoval::~UndoRemoval()
{
    m_newest.clear();
    m_action.setText(tr("&Undo"));
    m_action.setEnabled(false);
}

void UndoRemoval::look()
{
    m_workspace.journal().history(m_workspace.actor().tenant, entriesLookedAt, this,
        [this](const core::Result<QList<journal::Operation>> &history) { take(history); });
}

void UndoRemoval::take(const core::Result<QList<journal::Operation>> &history)
{
    m_newest.clear();
    if (history) {
        for (const auto &entry : *history) {
            auto operation = entry;
            operation.items.removeIf(
                [&operation](const journal::Item &item) { return !removal::isRestorable(operation, item); });
            if (operation.items.isEmpty())
                continue;
            m_newest.append(operation);
            break;
        }
    }
    follow();
}

void UndoRemoval::follow()
{
    m_action.setEnabled(!m_newest.isEmpty() && !m_workspace.isBusy());
    if (m_newest.isEmpty()) {
        m_action.setText(tr("&Undo"));
        m_action.setToolTip(tr("Nothing that was removed can be put back"));
        return;
    }
    const auto &operation = m_newest.constFirst();
    m_action.setText(tr("&Undo removal of %n assignments", nullptr, int(operation.items.size())));
    m_action.setToolTip(tr("Put back what was removed on %1")
                            .arg(QLocale().toString(operation.started.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace ui
