#include "ui/tenant/workspacepage.h"

#include "core/text.h"
#include "inventory/treemodel.h"
#include "ui/removal/removalpanel.h"
#include "ui/tenant/changereporter.h"
#include "ui/tenant/changes.h"
#include "ui/tenant/loadreporter.h"
#include "ui/tree/configurationview.h"
#include "ui/tree/gotopathdialog.h"
#include "ui/tree/pathfinder.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
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

const auto pastedKey = QStringLiteral("pasted");
const auto unknownKey = QStringLiteral("unknown");
const auto refusedKey = QStringLiteral("refused");

} // namespace

WorkspacePage::WorkspacePage(
    workspace::Workspace &workspace, Actions &actions, StatusLine &status, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_status(status)
    , m_settings(settings)
    , m_search(new SearchField(this))
    , m_view(new ConfigurationView(workspace.tree(), actions, this))
    , m_notices(new NoticeArea(this))
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
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(8, 6, 8, 6);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_rowNotices);
    layout->addWidget(m_panel);

    connectActions();
    connectModel();
    followSelection();
    followEmptiness();
    setFocusProxy(m_view);
    if (workspace.undertaking())
        m_panel->watch(workspace.undertaking());
}

WorkspacePage::~WorkspacePage()
{
    m_view->saveColumns(m_settings);
    // A view that is taken apart speaks of rows that go; nobody is left to hear it.
    m_view->disconnect(this);
    m_view->model()->disconnect(this);
    m_view->selectionModel()->disconnect(m_view);
}

void WorkspacePage::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.remove, [this] { askToRemoveSelection(); });
    on(m_actions.refresh, [this] { m_workspace.loader().load(); });
    on(m_actions.goToPath, [this] { askForPath(); });
    on(m_actions.search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(m_actions.expand, [this] { m_view->setSelectedExpanded(true); });
    on(m_actions.collapse, [this] { m_view->setSelectedExpanded(false); });
    on(m_actions.collapseAll, [this] { m_view->collapseAll(); });
    on(m_actions.selectAssignments, [this] { m_view->selectAssignmentsBelow(m_view->currentRow()); });
    on(m_actions.copyPath, [this] {
        const auto path = m_workspace.tree().address(m_view->currentRow()).path();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(path.encoded()));
        m_status.setStatus(tr("Copied the Graph path."));
    });
    on(m_actions.copyId, [this] {
        const auto row = m_view->currentRow();
        const auto key = m_workspace.tree().assignmentKey(row);
        QGuiApplication::clipboard()->setText(key ? key->id.value : m_workspace.tree().configuration(row).value);
        m_status.setStatus(tr("Copied the id."));
    });
    connect(&m_status, &StatusLine::cancelWanted, this, [this] { m_workspace.loader().cancel(); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_view->search(text);
        followEmptiness();
    });
    connect(m_search, &SearchField::leavingForResults, this, [this] { m_view->enter(); });
    connect(m_empty, &EmptyPage::actionWanted, this, [this] {
        if (m_view->isSearching())
            m_search->clear();
        else
            m_workspace.loader().load();
    });
    connect(m_view, &ConfigurationView::retryWanted, this, &WorkspacePage::retry);
    connect(m_view, &ConfigurationView::selectionChangedByAnyone, this, &WorkspacePage::followSelection);
    connect(m_reporter, &LoadReporter::signInWanted, this, &WorkspacePage::signInWanted);
    connect(m_reporter, &LoadReporter::historyWanted, m_changes, &Changes::showHistory);
    connect(m_finder, &PathFinder::found, this, &WorkspacePage::showPlace);
    connect(m_finder, &PathFinder::failed, this,
        [this](const QString &message) { m_notices->add(pastedKey, Tone::Warning, message)->makeClosable(); });
}

void WorkspacePage::connectModel()
{
    auto *shown = m_view->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(shown, signal, this, [this](const QModelIndex &parent) {
            if (!parent.isValid())
                followEmptiness();
        });
    }
    connect(shown, &QAbstractItemModel::modelReset, this, &WorkspacePage::followEmptiness);
    connect(shown, &QAbstractItemModel::dataChanged, this, &WorkspacePage::followSelection);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &WorkspacePage::followSelection);
    connect(&m_workspace.loader(), &Loader::stateChanged, this, &WorkspacePage::followEmptiness);
    connect(&m_workspace.loader(), &Loader::finished, this, &WorkspacePage::followEmptiness);
    connect(&m_workspace, &workspace::Workspace::undertakingStarted, this, [this](removal::Undertaking *undertaking) {
        m_notices->remove(refusedKey);
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
        m_notices->add(refusedKey, Tone::Warning, tr("Nothing was sent. %1").arg(why.message))->makeClosable();
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
    const auto selection = m_view->selectedAssignments();
    QSet<core::AssignmentKey> distinct;
    for (const auto &selected : selection)
        distinct.insert(selected.key);
    m_actions.remove->setEnabled(!distinct.isEmpty() && !m_workspace.isBusy());

    const auto row = m_view->currentRow();
    const auto kind = m_workspace.tree().nodeKind(row);
    const bool thing = row.isValid() && kind != TreeModel::NodeKind::Notice;
    m_actions.copyPath->setEnabled(thing);
    m_actions.copyId->setEnabled(thing);
    m_actions.selectAssignments->setEnabled(thing && kind != TreeModel::NodeKind::Assignment);

    const auto places = int(selection.size());
    const auto count = int(distinct.size());
    if (count == 0) {
        m_status.setSelection(m_view->selectedRows() > 0 ? tr("Select assignments to remove them") : QString());
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
        m_rowNotices->remove(unknownKey);
        return;
    }
    const auto text = tr("Not known, so nothing below it can be removed: %1").arg(row.data().toString());
    if (auto *bar = m_rowNotices->find(unknownKey); bar && bar->text() == text)
        return;
    auto *bar = m_rowNotices->add(unknownKey, Tone::Warning, text);
    connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { retry(m_view->currentRow()); });
}

void WorkspacePage::retry(const QModelIndex &row) { m_workspace.tree().retry(row); }

void WorkspacePage::followEmptiness()
{
    if (!m_view->isEmpty()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool busy = m_workspace.loader().state() != Loader::State::Idle;
    if (m_view->isSearching()) {
        m_empty->show(tr("Nothing found"),
            busy
                ? tr("Nothing that was read so far contains all these words. Reading goes on.")
                : tr(
                    "No configuration, certificate path or assignment contains all these words. Fewer or shorter words "
                    "find more."),
            tr("Clear search"));
    } else if (busy) {
        m_empty->show(tr("Reading…"), tr("The configurations appear here as they come."), {});
    } else {
        m_empty->show(tr("No configurations"),
            tr("This tenant has no device configurations that this account may see."), tr("Read again"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void WorkspacePage::askToRemoveSelection()
{
    auto selection = m_view->selectedAssignments();
    if (m_pasted && selection.size() == 1)
        selection.first().address = *m_pasted;
    m_changes->remove(selection);
    followSelection();
}

void WorkspacePage::askForPath()
{
    auto *dialog = new GoToPathDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *bar = m_notices->add(pastedKey, Tone::Accent, tr("Looking for this path…"));
        connect(bar->addButton(tr("Cancel")), &QPushButton::clicked, this, [this] {
            m_finder->cancel();
            m_notices->remove(pastedKey);
        });
        m_pasted.reset();
        m_finder->find(*dialog->address());
    });
    dialog->open();
}

void WorkspacePage::showPlace(const inventory::Address &address, const QModelIndex &row)
{
    m_notices->remove(pastedKey);
    m_search->clear();
    m_view->reveal(row);
    const auto path = core::displayText(QString::fromLatin1(address.path().encoded()));
    if (address.assignment().isEmpty()) {
        m_status.setStatus(tr("Found %1").arg(row.data().toString()));
        return;
    }
    m_pasted = address;
    auto *bar = m_notices->add(
        pastedKey, Tone::Accent, tr("Reached by %1. Removing it now sends exactly this path.").arg(path));
    connect(bar->addButton(tr("Use the tree's path instead")), &QPushButton::clicked, this,
        &WorkspacePage::forgetPastedPath);
    m_status.setStatus(tr("Found %1").arg(row.data().toString()));
}

void WorkspacePage::forgetPastedPath()
{
    m_pasted.reset();
    m_notices->remove(pastedKey);
}

} // namespace ui
