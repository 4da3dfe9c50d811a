#include "ui/tenant/workspacepage.h"

#include "core/text.h"
#include "inventory/treemodel.h"
#include "ui/details/detailspane.h"
#include "ui/details/detailssplit.h"
#include "ui/removal/removalpanel.h"
#include "ui/tenant/bygroup.h"
#include "ui/tenant/changereporter.h"
#include "ui/tenant/changes.h"
#include "ui/tenant/loadreporter.h"
#include "ui/tenant/rowdetails.h"
#include "ui/tenant/searchpanel.h"
#include "ui/tenant/shownexport.h"
#include "ui/tree/configurationview.h"
#include "ui/tree/gotopathdialog.h"
#include "ui/tree/pathfinder.h"
#include "ui/tree/placeviews.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tabstops.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using inventory::Loader;
using inventory::TreeModel;

namespace {

QString pastedKey() { return QStringLiteral("pasted"); }
QString unknownKey() { return QStringLiteral("unknown"); }
QString refusedKey() { return QStringLiteral("refused"); }

QString idOf(const ConfigurationView &view, const QModelIndex &row)
{
    if (const auto key = view.places().assignmentKey(row))
        return key->id.value;
    const auto configuration = view.places().configuration(row).value;
    return configuration.isEmpty() ? row.siblingAtColumn(TreeModel::IdColumn).data().toString() : configuration;
}

} // namespace

WorkspacePage::WorkspacePage(
    workspace::Workspace &workspace, Actions &actions, StatusLine &status, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_status(status)
    , m_settings(settings)
    , m_notices(new NoticeArea(this))
    , m_search(new SearchPanel(workspace, *m_notices, this))
    , m_view(new ConfigurationView(workspace.tree(), actions, this))
    , m_views(new PlaceViews(
          m_view, [&workspace]() -> inventory::GroupModel & { return workspace.groups(); }, actions, settings, this))
    , m_byGroup(new ByGroup(workspace, actions, *m_views, *m_notices, status, *this))
    , m_rowNotices(new NoticeArea(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(this))
    , m_panel(new RemovalPanel(this))
    , m_finder(new PathFinder(workspace, this))
    , m_reporter(new LoadReporter(workspace, status, *m_notices, this))
    , m_changes(new Changes(workspace, actions, *this, this))
{
    new ChangeReporter(workspace, *m_changes, *actions.approvals, status, *m_notices, this);
    m_view->restoreColumns(settings);
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    m_search->putBeforeFilters(m_views->makeSwitch(m_search));
    m_search->setView(*m_view);
    setTabStops(m_search->tabStops());
    layout->addWidget(m_notices);
    auto *pane = new DetailsPane(workspace, this);
    auto *details = new RowDetails(*m_view, *pane, status, this);
    connect(m_views, &PlaceViews::viewChanged, details, [this, details] { details->setView(shown()); });
    layout->addWidget(new DetailsSplit(m_stack, pane, *actions.details, settings, this), 1);
    new ShownExport(
        workspace, [this]() -> const ConfigurationView & { return shown(); }, [this] { return m_search->narrowing(); },
        actions, status, *this);
    layout->addWidget(m_rowNotices);
    layout->addWidget(m_panel);

    connectActions();
    connectModel();
    m_views->restore();
    followSelection();
    followEmptiness();
    if (workspace.undertaking())
        m_panel->watch(workspace.undertaking());
}

WorkspacePage::~WorkspacePage()
{
    m_view->saveColumns(m_settings);
    // A view that is taken apart speaks of rows that go; nobody is left to hear it.
    for (auto *view : m_views->findChildren<ConfigurationView *>()) {
        view->disconnect(this);
        view->disconnect(m_views);
        view->model()->disconnect(this);
        view->selectionModel()->disconnect(view);
    }
}

void WorkspacePage::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.remove, [this] { askToRemoveSelection(); });
    on(m_actions.refresh, [this] { m_workspace.loader().load(); });
    on(m_actions.goToPath, [this] { askForPath(); });
    on(m_actions.search, [this] { m_search->enter(); });
    on(m_actions.expand, [this] { shown().setSelectedExpanded(true); });
    on(m_actions.collapse, [this] { shown().setSelectedExpanded(false); });
    on(m_actions.collapseAll, [this] { shown().collapseAll(); });
    on(m_actions.selectAssignments, [this] { shown().selectAssignmentsBelow(shown().currentRow()); });
    on(m_actions.copyPath, [this] {
        const auto path = shown().places().address(shown().currentRow()).path();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(path.encoded()));
        m_status.setStatus(tr("Copied the Graph path."));
    });
    on(m_actions.copyId, [this] {
        QGuiApplication::clipboard()->setText(idOf(shown(), shown().currentRow()));
        m_status.setStatus(tr("Copied the id."));
    });
    connect(&m_status, &StatusLine::cancelWanted, this, [this] { m_workspace.loader().cancel(); });
    connect(m_empty, &EmptyPage::otherActionWanted, m_search, &SearchPanel::clearFilters);
    connect(m_empty, &EmptyPage::actionWanted, this, [this] {
        if (m_search->hasWords())
            m_search->clearWords();
        else if (shown().isSearching())
            m_search->clearFilters();
        else if (m_views->isByGroup())
            m_byGroup->takeNextStep();
        else
            m_workspace.loader().load();
    });
    connect(m_reporter, &LoadReporter::signInWanted, this, &WorkspacePage::signInWanted);
    connect(m_reporter, &LoadReporter::historyWanted, m_changes, &Changes::showHistory);
    connect(m_finder, &PathFinder::found, this, &WorkspacePage::showPlace);
    connect(m_finder, &PathFinder::failed, this,
        [this](const QString &message) { m_notices->add(pastedKey(), Tone::Warning, message)->makeClosable(); });
}

void WorkspacePage::enter() { shown().setFocus(); }

ConfigurationView &WorkspacePage::shown() const { return m_views->current(); }

/// Only what is shown is listened to: the one that is hidden keeps its selection for itself.
void WorkspacePage::connectView(ConfigurationView &view)
{
    connect(&view, &ConfigurationView::narrowed, this, &WorkspacePage::followEmptiness);
    connect(&view, &ConfigurationView::retryWanted, this, &WorkspacePage::retry);
    connect(&view, &ConfigurationView::selectionChangedByAnyone, this, &WorkspacePage::followSelection);
    auto *rows = view.model();
    const auto followTop = [this](const QModelIndex &parent) {
        if (!parent.isValid())
            followEmptiness();
    };
    connect(rows, &QAbstractItemModel::rowsInserted, this, followTop);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, followTop);
    connect(rows, &QAbstractItemModel::modelReset, this, &WorkspacePage::followEmptiness);
    connect(rows, &QAbstractItemModel::dataChanged, this, &WorkspacePage::followSelection);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &WorkspacePage::followSelection);
}

void WorkspacePage::connectModel()
{
    connectView(*m_view);
    connect(m_views, &PlaceViews::viewMade, this, [this](ConfigurationView *view) {
        connectView(*view);
        connect(&m_workspace.groups(), &inventory::GroupModel::completed, this, &WorkspacePage::followEmptiness);
    });
    connect(m_views, &PlaceViews::viewChanged, this, [this] {
        m_search->setView(shown());
        followSelection();
        followEmptiness();
    });
    connect(&m_workspace.loader(), &Loader::stateChanged, this, &WorkspacePage::followEmptiness);
    connect(&m_workspace.loader(), &Loader::finished, this, &WorkspacePage::followEmptiness);
    connect(&m_workspace, &workspace::Workspace::undertakingStarted, this, [this](removal::Undertaking *undertaking) {
        m_notices->remove(refusedKey());
        m_panel->watch(undertaking);
        followBusy();
    });
    connect(&m_workspace, &workspace::Workspace::undertakingFinished, this, &WorkspacePage::followBusy);
    connect(&m_workspace, &workspace::Workspace::reassignmentStarted, this, &WorkspacePage::followBusy);
    connect(&m_workspace, &workspace::Workspace::reassignmentFinished, this, &WorkspacePage::followBusy);
    connect(m_panel, &RemovalPanel::restoreWanted, m_changes, &Changes::restoreResult);
    connect(m_panel, &RemovalPanel::rewriteWanted, m_changes, &Changes::rewriteList);
    connect(&m_workspace, &workspace::Workspace::undertakingRefused, this, [this](const core::Error &why) {
        m_status.setStatus(tr("Nothing was sent."));
        m_notices->add(refusedKey(), Tone::Warning, tr("Nothing was sent. %1").arg(why.message))->makeClosable();
        followBusy();
    });
}

void WorkspacePage::followBusy()
{
    m_panel->setBusy(m_workspace.isBusy());
    followSelection();
}

void WorkspacePage::followSelection()
{
    const auto selection = shown().selectedAssignments();
    QSet<core::AssignmentKey> distinct;
    for (const auto &selected : selection)
        distinct.insert(selected.key);
    m_actions.remove->setEnabled(!distinct.isEmpty() && !m_workspace.isBusy());

    const auto row = shown().currentRow();
    const auto kind = shown().places().nodeKind(row);
    const bool thing = row.isValid() && kind != TreeModel::NodeKind::Notice;
    m_actions.copyPath->setEnabled(thing && kind != TreeModel::NodeKind::Target);
    m_byGroup->follow();
    m_actions.copyId->setEnabled(thing);
    m_actions.selectAssignments->setEnabled(thing && kind != TreeModel::NodeKind::Assignment);

    const auto places = int(selection.size());
    const auto count = int(distinct.size());
    if (count == 0) {
        m_status.setSelection(shown().selectedRows() > 0 ? tr("Select assignments to remove them") : QString());
    } else {
        const auto counted = tr("%n assignments selected", nullptr, count);
        m_status.setSelection(
            places == count ? counted : tr("%1, shown at %2").arg(counted, tr("%n places", nullptr, places)));
    }
    followFailedRow(row);
    if (m_pasted && (selection.size() != 1 || selection.constFirst().key.id != m_pasted->assignment()))
        forgetPastedPath();
}

/// A row that could not be read offers "Try again" where it cannot be missed.
void WorkspacePage::followFailedRow(const QModelIndex &row)
{
    const bool failed
        = row.data(TreeModel::NoticeKindRole).value<TreeModel::NoticeKind>() == TreeModel::NoticeKind::Failed;
    if (!failed) {
        m_rowNotices->remove(unknownKey());
        return;
    }
    const auto text = tr("Not known, so nothing below it can be removed: %1").arg(row.data().toString());
    if (auto *bar = m_rowNotices->find(unknownKey()); bar && bar->text() == text)
        return;
    auto *bar = m_rowNotices->add(unknownKey(), Tone::Warning, text);
    connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { retry(shown().currentRow()); });
}

void WorkspacePage::retry(const QModelIndex &row) { shown().places().retry(row); }

void WorkspacePage::followEmptiness()
{
    if (!shown().isEmpty()) {
        m_stack->setCurrentWidget(m_views);
        return;
    }
    const bool busy = m_workspace.loader().state() != Loader::State::Idle
        || (m_views->isByGroup() && !m_workspace.groups().isComplete());
    if (shown().isSearching()) {
        m_search->explain(*m_empty, busy);
    } else if (busy) {
        m_empty->show(tr("Reading…"), tr("The configurations appear here as they come."), {});
    } else if (m_views->isByGroup()) {
        m_byGroup->explain(*m_empty);
    } else {
        m_empty->show(tr("No configurations"),
            tr("This tenant has no device configurations that this account may see."), tr("Read again"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void WorkspacePage::askToRemoveSelection()
{
    auto selection = shown().selectedAssignments();
    if (m_pasted && selection.size() == 1)
        selection.first().address = *m_pasted;
    m_changes->remove(selection);
    followSelection();
}

void WorkspacePage::askForPath()
{
    auto *dialog = new GoToPathDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *bar = m_notices->add(pastedKey(), Tone::Accent, tr("Looking for this path…"));
        connect(bar->addButton(tr("Cancel")), &QPushButton::clicked, this, [this] {
            m_finder->cancel();
            m_notices->remove(pastedKey());
        });
        m_pasted.reset();
        m_finder->find(*dialog->address());
    });
    dialog->open();
}

void WorkspacePage::showPlace(const inventory::Address &address, const QModelIndex &row)
{
    m_notices->remove(pastedKey());
    m_search->clear();
    m_status.setStatus(revealPlace(address, row));
    if (address.assignment().isEmpty())
        return;
    const auto path = core::displayText(QString::fromLatin1(address.path().encoded()));
    m_pasted = address;
    auto *bar = m_notices->add(
        pastedKey(), Tone::Accent, tr("Reached by %1. Removing it now sends exactly this path.").arg(path));
    connect(bar->addButton(tr("Use the tree's path instead")), &QPushButton::clicked, this,
        &WorkspacePage::forgetPastedPath);
}

/// In the tree that is shown where it has the place, else in the one by configurations. Says what was found where.
QString WorkspacePage::revealPlace(const inventory::Address &address, const QModelIndex &row)
{
    const auto name = row.data().toString();
    if (!m_views->isByGroup()) {
        m_view->reveal(row);
        return tr("Found %1").arg(name);
    }
    if (const auto place = shown().places().find(address); place.isValid()) {
        shown().reveal(place);
        return tr("Found %1 in the tree by groups").arg(name);
    }
    m_view->reveal(row); // which changes to it
    return tr("Found %1 in the tree by configurations").arg(name);
}

void WorkspacePage::forgetPastedPath()
{
    m_pasted.reset();
    m_notices->remove(pastedKey());
}

} // namespace ui
