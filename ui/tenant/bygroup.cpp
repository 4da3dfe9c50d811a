#include "ui/tenant/bygroup.h"

#include "ui/tree/configurationview.h"
#include "ui/tree/lookupdialog.h"
#include "ui/tree/placeviews.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QPushButton>

namespace ui {

namespace {

QString reachKey() { return QStringLiteral("reach"); }

} // namespace

ByGroup::ByGroup(workspace::Workspace &workspace, Actions &actions, PlaceViews &views, NoticeArea &notices,
    StatusLine &status, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_views(views)
    , m_notices(notices)
    , m_status(status)
    , m_window(window)
{
    connect(actions.assignmentsOfGroup, &QAction::triggered, this, &ByGroup::showTarget);
    connect(actions.showInConfiguration, &QAction::triggered, this, [this] {
        if (!m_views.showInConfiguration(m_views.current().currentRow()))
            m_status.setStatus(tr("This place is not in the tree by configurations at present."));
    });
    connect(actions.whatReaches, &QAction::triggered, this, &ByGroup::ask);
    connect(&views, &PlaceViews::viewChanged, this, &ByGroup::announce);
    // The rows of an earlier question are gone with its notice.
    if (workspace.hasGroups() && workspace.groups().membership())
        show(*workspace.groups().membership());
}

void ByGroup::follow()
{
    const auto &view = m_views.current();
    const bool isAssignment = view.places().assignmentKey(view.currentRow()).has_value();
    m_actions.assignmentsOfGroup->setEnabled(isAssignment);
    m_actions.showInConfiguration->setEnabled(isAssignment && m_views.isByGroup());
}

void ByGroup::announce()
{
    disconnect(m_untilComplete);
    if (!m_views.isByGroup())
        return m_status.setStatus(tr("By configuration"));
    auto &groups = m_workspace.groups();
    if (!groups.isComplete())
        m_untilComplete = connect(&groups, &inventory::GroupModel::completed, this, &ByGroup::announce);
    else
        m_status.setStatus(tr("By group: %n groups and other targets", nullptr, groups.targetCount()));
}

void ByGroup::showTarget()
{
    const auto row = m_views.current().currentRow();
    if (!m_views.current().places().assignmentKey(row))
        return;
    const QPersistentModelIndex kept(row);
    if (m_workspace.hasGroups() && m_workspace.groups().membership() && !m_views.isByGroup())
        showEverything(); // its target may be hidden
    if (kept.isValid() && !m_views.showTargetOf(kept))
        m_status.setStatus(tr("Its target is not in the tree at present."));
}

void ByGroup::ask()
{
    delete m_dialog; // one that waits for a right
    m_dialog = new LookupDialog(m_workspace.client(), m_workspace.clock(), m_workspace.inventory(), &m_window);
    connect(m_dialog, &QDialog::accepted, this, [this] { show(m_dialog->membership()); });
    if (m_workspace.canAskForLookup()) {
        m_dialog->offerToAskForRight();
        connect(m_dialog, &LookupDialog::rightWanted, this, &ByGroup::askForRight);
    }
    m_dialog->open();
}

/// The notice that asks to sign in stands in the window, so the dialog makes way until it is answered.
void ByGroup::askForRight(inventory::Principal::Kind of)
{
    m_dialog->hide();
    m_status.setStatus(tr("Asking for the right to read who is in which group…"));
    m_workspace.permitLookup(of, m_dialog, [this, dialog = m_dialog.data()](const core::Result<void> &answer) {
        m_status.setStatus({});
        dialog->rightAnswered(answer);
    });
}

void ByGroup::show(const inventory::Membership &membership)
{
    auto &groups = m_workspace.groups();
    groups.setMembership(membership);
    m_views.showByGroup();
    QStringList sentences{
        tr("Showing what reaches %1: it is in %2.")
            .arg(membership.who.title(), tr("%n groups", nullptr, static_cast<int>(membership.groups.size())))};
    if (groups.targetCount() == 0)
        sentences << tr("Nothing that was read so far is assigned to any of them.");
    if (groups.anyExclusion())
        sentences << tr("What it is excluded from does not reach it: an exclusion wins over inclusions.");
    const auto text = sentences.join(QLatin1Char(' '));
    auto *bar = m_notices.add(reachKey(), Tone::Accent, text);
    // The notice dies while its button is being clicked.
    connect(bar->addButton(tr("Show &everything")), &QPushButton::clicked, this, &ByGroup::showEverything,
        Qt::QueuedConnection);
    m_status.setStatus(text);
}

void ByGroup::explain(EmptyPage &page) const
{
    if (const auto &asked = m_workspace.groups().membership()) {
        page.show(tr("Nothing reaches %1").arg(asked->who.title()),
            tr("No assignment that was read is to a group that it is in, nor to everyone."), tr("Show &everything"));
    } else {
        page.show(tr("Nothing is assigned"),
            tr("No configuration that was read has an assignment. The tree by configurations shows what there is."),
            tr("Show by configuration"));
    }
}

void ByGroup::takeNextStep()
{
    if (m_workspace.groups().membership())
        showEverything();
    else
        m_actions.byConfiguration->setChecked(true);
}

void ByGroup::showEverything()
{
    m_notices.remove(reachKey());
    m_workspace.groups().setMembership({});
    announce();
}

} // namespace ui
