#include "ui/removal/closequestion.h"

#include "ui/widgets/dialogbuttons.h"
#include "workspace/workspace.h"

#include <QPushButton>

namespace ui {

using workspace::Workspace;

CloseQuestion::CloseQuestion(Workspace &workspace, QWidget *window)
    : QMessageBox(QMessageBox::Question, tr("Not finished yet"),
        tr("Some assignments are not removed or restored yet."), QMessageBox::NoButton, window)
    , m_workspace(&workspace)
{
    setAccessibleName(windowTitle());
    setTextFormat(Qt::PlainText);
    auto *finish = addButton(tr("&Finish first"), QMessageBox::AcceptRole);
    auto *stay = addButton(tr("Cancel"), QMessageBox::RejectRole);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(finish, &QAbstractButton::clicked, this, &CloseQuestion::finishFirst);
    const auto *rewriting = workspace.reassignment();
    if (rewriting && rewriting->state() != removal::Reassignment::State::Finished) {
        setInformativeText(tr("A list of assignments is being rewritten. The program can close when that is done."));
    } else {
        setInformativeText(tr("The program can finish first and then close. Or it closes as soon as what was sent is "
                              "answered, and asks at the next start whether to go on with the rest."));
        auto *leave = addButton(tr("&Leave the rest for the next start"), QMessageBox::DestructiveRole);
        connect(leave, &QAbstractButton::clicked, this, &CloseQuestion::leaveRest);
    }
    withoutForeignIcons(*this);
    // Answered by the end of what is under way, the question is of no use any more.
    connect(&workspace, &Workspace::undertakingFinished, this, &QDialog::reject);
    connect(&workspace, &Workspace::undertakingRefused, this, &QDialog::reject);
}

void CloseQuestion::closeWhenEnded()
{
    if (!m_workspace || !m_workspace->isBusy()) {
        Q_EMIT closeNow();
        return;
    }
    // Queued: others hear of the end first, and the workspace may die by closing.
    connect(m_workspace, &Workspace::undertakingFinished, this, &CloseQuestion::closeNow, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::undertakingRefused, this, &CloseQuestion::closeNow, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::reassignmentFinished, this, &CloseQuestion::closeNow, Qt::QueuedConnection);
}

void CloseQuestion::finishFirst()
{
    closeWhenEnded();
    if (m_workspace && m_workspace->isBusy() && m_workspace->undertaking())
        m_workspace->undertaking()->resume();
}

void CloseQuestion::leaveRest()
{
    closeWhenEnded();
    if (!m_workspace || !m_workspace->isBusy())
        return;
    // Where the permission to write is still being asked for, it begins later, and is left at once.
    connect(
        m_workspace, &Workspace::undertakingStarted, this,
        [this] {
            if (m_workspace && m_workspace->undertaking())
                m_workspace->undertaking()->leave();
        },
        Qt::QueuedConnection);
    auto *undertaking = m_workspace->undertaking();
    if (undertaking && undertaking->state() != removal::Undertaking::State::Finished)
        undertaking->leave();
}

} // namespace ui
