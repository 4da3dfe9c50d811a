#include "ui/tenant/changes.h"

#include "removal/describe.h"
#include "removal/reach.h"
#include "removal/restore.h"
#include "ui/history/historydialog.h"
#include "ui/removal/approvalsdialog.h"
#include "ui/removal/removedialog.h"
#include "ui/removal/restoredialog.h"
#include "ui/removal/rewritedialog.h"
#include "ui/removal/undoremoval.h"
#include "ui/widgets/actions.h"
#include "workspace/workspace.h"

#include <QAction>

#include <algorithm>

namespace ui {

Changes::Changes(workspace::Workspace &workspace, Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_window(window)
    , m_undo(new UndoRemoval(workspace, *actions.undo, this))
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.undo, &Changes::undo);
    on(actions.history, &Changes::showHistory);
    on(actions.restore, &Changes::showHistory);
    on(actions.approvals, &Changes::showWaiting);
    connect(&workspace, &workspace::Workspace::undertakingStarted, this, &Changes::follow);
    connect(&workspace, &workspace::Workspace::undertakingFinished, this, &Changes::follow);
    connect(&workspace, &workspace::Workspace::undertakingRefused, this, &Changes::follow);
    connect(&workspace, &workspace::Workspace::reassignmentStarted, this, &Changes::follow);
    connect(&workspace, &workspace::Workspace::reassignmentFinished, this, &Changes::follow);
    follow();
}

void Changes::follow() { m_actions.restore->setEnabled(!m_workspace.isBusy()); }

removal::LookAlikes Changes::lookAlikes() const { return removal::LookAlikes(m_workspace.inventory()); }

void Changes::remove(const QList<removal::Selected> &selection)
{
    if (m_workspace.isBusy())
        return;
    auto plan = removal::makePlan(m_workspace.inventory(), selection);
    if (plan.isEmpty())
        return;
    removal::addLookAlikes(plan, lookAlikes());
    auto *dialog = new RemoveDialog(plan, m_workspace.actor(), m_workspace.isPractice(), &m_window);
    dialog->showReach(new removal::Reach(m_workspace.client(), m_workspace.clock(), m_workspace.inventory()));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_workspace.isBusy())
            m_workspace.remove(dialog->confirmed());
        follow();
    });
    dialog->open();
}

void Changes::restore(const QList<journal::Operation> &chosen)
{
    if (m_workspace.isBusy() || chosen.isEmpty())
        return;
    auto *dialog
        = new RestoreDialog(chosen, m_workspace.inventory(), m_workspace.actor(), m_workspace.isPractice(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_workspace.isBusy())
            m_workspace.restore(dialog->chosen());
        follow();
    });
    dialog->open();
}

void Changes::restoreResult()
{
    const auto *removed = m_workspace.operation();
    if (!removed)
        return;
    journal::Operation operation;
    operation.id = removed->operationId();
    operation.actor = m_workspace.actor();
    operation.items = removed->records();
    operation.items.removeIf(
        [&operation](const journal::Item &item) { return !removal::isRestorable(operation, item); });
    if (!operation.items.isEmpty())
        restore({operation});
}

void Changes::rewriteList()
{
    const auto *removed = m_workspace.operation();
    if (!removed || m_workspace.isBusy())
        return;
    QList<removal::PlannedItem> refused;
    const auto results = removed->results();
    for (const auto &result : results) {
        if (removal::isNotRouted(result.record))
            refused.append(result.item);
    }
    if (refused.isEmpty())
        return;
    auto *dialog = new RewriteDialog(refused, m_workspace.actor(), m_workspace.isPractice(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_workspace.isBusy())
            m_workspace.reassign(dialog->confirmed());
        follow();
    });
    dialog->open();
}

void Changes::goOn(journal::OperationId leftOver)
{
    const auto &all = m_workspace.leftOver();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [leftOver](const journal::Operation &each) { return each.id == leftOver; });
    if (found == all.cend() || m_workspace.isBusy())
        return;
    QDialog *dialog = nullptr;
    if (found->kind == journal::Operation::Kind::Restore) {
        dialog = new RestoreDialog(
            {*found}, m_workspace.inventory(), m_workspace.actor(), m_workspace.isPractice(), &m_window);
    } else {
        auto plan = removal::planAgain(m_workspace.inventory(), *found);
        removal::addLookAlikes(plan, lookAlikes());
        auto *question = new RemoveDialog(plan, m_workspace.actor(), m_workspace.isPractice(), &m_window);
        question->keepReasons();
        question->showReach(new removal::Reach(m_workspace.client(), m_workspace.clock(), m_workspace.inventory()));
        dialog = question;
    }
    connect(dialog, &QDialog::accepted, this, [this, leftOver] {
        if (!m_workspace.isBusy())
            m_workspace.goOn(leftOver);
        follow();
    });
    dialog->open();
}

void Changes::undo() { restore(m_undo->newest()); }

void Changes::showHistory()
{
    auto *dialog = new HistoryDialog(
        m_workspace.journal(), m_workspace.inventory(), m_workspace.actor(), m_workspace.isPractice(), &m_window);
    connect(dialog, &HistoryDialog::restoreWanted, this, [this](const QList<journal::Operation> &chosen) {
        if (!m_workspace.isBusy())
            m_workspace.restore(chosen);
        follow();
    });
    connect(dialog, &HistoryDialog::forgotten, m_undo, &UndoRemoval::look);
    followHistory(*dialog);
    dialog->open();
}

/// What happens while History is open is in it at once.
void Changes::followHistory(HistoryDialog &dialog)
{
    const auto follow = [this, &dialog] {
        dialog.setBusy(m_workspace.isBusy());
        dialog.reload();
    };
    connect(&m_workspace, &workspace::Workspace::undertakingStarted, &dialog, follow);
    connect(&m_workspace, &workspace::Workspace::undertakingFinished, &dialog, follow);
    connect(&m_workspace, &workspace::Workspace::undertakingRefused, &dialog, follow);
    connect(&m_workspace, &workspace::Workspace::reassignmentFinished, &dialog, follow);
    connect(&m_workspace.approvals(), &removal::Approvals::settled, &dialog, follow);
    dialog.setBusy(m_workspace.isBusy());
}

void Changes::showWaiting() { (new ApprovalsDialog(m_workspace.approvals(), &m_window))->open(); }

} // namespace ui
