#include "ui/window/practicemenu.h"

#include "practice/service.h"
#include "ui/widgets/icons.h"
#include "workspace/workspace.h"

#include <QAction>

namespace ui {

using practice::Trouble;

PracticeMenu::PracticeMenu(QWidget *parent) : QMenu(tr("&Practice"), parent)
{
    setToolTipsVisible(true);
    menuAction()->setVisible(false);
}

void PracticeMenu::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace && workspace->isPractice() ? workspace : nullptr;
    menuAction()->setVisible(m_workspace != nullptr);
    clear();
    if (!m_workspace)
        return;

    auto *service = m_workspace->practice();
    addSection(tr("Make trouble"));
    for (const auto trouble : {Trouble::SlowNetwork, Trouble::TooManyRequests, Trouble::LostAnswer,
             Trouble::RefusedRight, Trouble::ExpiredSignIn, Trouble::ApprovalNeeded, Trouble::ColleagueChanges}) {
        auto *action = addAction(practice::troubleTitle(trouble));
        action->setToolTip(practice::troubleExplanation(trouble));
        const bool lasting = practice::isLasting(trouble);
        action->setCheckable(lasting);
        action->setChecked(lasting && service->hasTrouble(trouble));
        connect(action, &QAction::triggered, this, [this, service, trouble, lasting](bool checked) {
            service->setTrouble(trouble, !lasting || checked);
            Q_EMIT arranged(!lasting || checked ? practice::troubleExplanation(trouble)
                                                : tr("Switched off: %1").arg(practice::troubleTitle(trouble)));
        });
    }
    addSeparator();
    auto *approve = addAction(ui::icon(QLatin1String("done")), tr("&Approve as second administrator"));
    approve->setToolTip(tr("Plays the colleague who has to agree"));
    connect(approve, &QAction::triggered, this, [this, service] {
        const auto approved = service->approve();
        Q_EMIT arranged(approved == 0 ? tr("Nothing waits for approval.")
                                      : tr("The second administrator approved %n requests.", nullptr, approved));
    });
    connect(addAction(ui::icon(QLatin1String("restore")), tr("&Start over")), &QAction::triggered, this,
        &PracticeMenu::startOver);
}

void PracticeMenu::startOver()
{
    m_workspace->practice()->startOver();
    setWorkspace(m_workspace);
    Q_EMIT arranged(tr("The practice tenant is as it was in the beginning."));
    m_workspace->loader().load();
}

} // namespace ui
