#include "ui/gallery.h"

#include "ui/details/detailspane.h"
#include "ui/details/relationsview.h"
#include "ui/help/menuentries.h"
#include "ui/history/historydialog.h"
#include "ui/history/oldentriesdialog.h"
#include "ui/removal/closequestion.h"
#include "ui/removal/outcomesdialog.h"
#include "ui/removal/removedialog.h"
#include "ui/removal/restoredialog.h"
#include "ui/removal/rewritedialog.h"
#include "ui/tree/lookupdialog.h"
#include "ui/tree/placeviews.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/signinpage.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSignalSpy>
#include <QVBoxLayout>

Gallery::Gallery()
    : m_settings(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_accounts({m_network, m_tokens, m_signInClock, [](const QUrl &) { return false; }}, m_directory.path(), {})
    , m_journal(m_directory.path())
    , m_window(std::make_unique<ui::MainWindow>(m_settings))
{
    m_journal.open(m_window.get(), [](const core::Result<void> &opened) { QVERIFY(opened.has_value()); });
    m_window->setAccounts(m_accounts);
    m_accounts.load();
    m_window->setReleasePage(QStringLiteral("https://example.com/releases"));
    m_window->show();
}

Gallery::~Gallery()
{
    delete m_shown;
    m_window->showWorkspace(nullptr);
    m_workspace.reset();
    m_window.reset();
}

QStringList Gallery::pages()
{
    QStringList names;
    for (const auto *name : {"welcome", "tree", "details", "relations", "by group", "search", "nothing found", "remove",
             "remove twenty-one", "result", "outcomes", "history", "restore", "old entries", "rewrite", "close",
             "go to path", "for this user or device", "right missing", "approvals", "settings", "signing in",
             "find action", "shortcuts", "what it can destroy", "about"})
        names.append(QString::fromLatin1(name));
    return names;
}

QWidget *Gallery::show(const QString &page)
{
    delete m_shown;
    if (page == QLatin1String("welcome")) {
        m_window->showWorkspace(nullptr);
        m_workspace.reset();
    } else if (!m_workspace && !openPractice()) {
        return nullptr;
    }
    auto *shown = showWindow(page);
    if (!shown)
        shown = showDialog(page);
    if (!shown || !QTest::qWaitForWindowExposed(shown->window()))
        return nullptr;
    QCoreApplication::sendPostedEvents();
    return shown;
}

/// Null for what is a dialog.
QWidget *Gallery::showWindow(const QString &page)
{
    if (page == QLatin1String("welcome"))
        return m_window.get();
    if (page == QLatin1String("result"))
        return showTree(QStringLiteral("tree")) && removeOne() ? m_window.get() : nullptr;
    return showTree(page) ? m_window.get() : nullptr;
}

/// The tree in one of its states; what a dialog is opened over is the tree as it is at first.
bool Gallery::showTree(const QString &page)
{
    const auto is = [&page](const char *name) { return page == QLatin1String(name); };
    const auto words = is("search") ? QStringLiteral("wi-fi")
        : is("nothing found")       ? QStringLiteral("zz qq")
                                    : QString();
    auto &field = *m_window->findChild<ui::SearchField *>();
    field.clear();
    trigger(is("by group") ? ui::Actions::tr("By g&roup") : ui::Actions::tr("By c&onfiguration"));
    auto &view = m_window->findChild<ui::PlaceViews *>()->current();
    view.collapseAll();
    view.scrollToTop();
    view.clearSelection();
    view.setCurrentIndex({});
    field.setText(words);
    if (!QTest::qWaitFor([&view, &words] { return view.isSearching() == !words.isEmpty(); }))
        return false;
    if (is("by group")) {
        view.setCurrentIndex(view.model()->index(0, 0));
        view.setSelectedExpanded(true);
    } else if (is("details") || is("relations")) {
        view.reveal(deepPlace());
        if (is("relations") && !showRelations())
            return false;
    }
    return is("tree") || is("details") || is("relations") || is("by group") || !words.isEmpty();
}

/// Scrolls the details to their picture of relations.
bool Gallery::showRelations()
{
    auto &picture = *m_window->findChild<ui::RelationsView *>();
    if (!QTest::qWaitFor([&picture] { return picture.isVisible() && !picture.boxes().isEmpty(); }))
        return false;
    m_window->findChild<ui::DetailsPane *>()->ensureWidgetVisible(&picture);
    return true;
}

/// An assignment at the end of two certificate paths.
QModelIndex Gallery::deepPlace()
{
    auto &tree = m_workspace->tree();
    for (const auto &id : m_workspace->inventory().listed()) {
        for (const auto &assignment : m_workspace->inventory().assignments(id).value()) {
            for (const auto &place : tree.places({id, assignment.id})) {
                if (tree.address(place).steps().size() == 2)
                    return place;
            }
        }
    }
    return {};
}

bool Gallery::openPractice()
{
    m_workspace = workspace::Workspace::openPractice(m_journal, m_clock);
    m_window->showWorkspace(m_workspace.get());
    QSignalSpy loaded(&m_workspace->loader(), &inventory::Loader::finished);
    m_workspace->start();
    return QTest::qWaitFor([&loaded] { return !loaded.isEmpty(); }, 30000);
}

/// The action of the window that is called so in the language of the moment.
bool Gallery::trigger(const QString &name)
{
    for (const auto &entry : ui::menuEntries(*m_window->menuBar())) {
        if (entry.action->text() == name && entry.action->isEnabled()) {
            entry.action->trigger();
            return true;
        }
    }
    return false;
}

QWidget *Gallery::keep(QDialog *dialog)
{
    m_shown = dialog;
    dialog->open();
    return dialog;
}

QList<journal::Operation> Gallery::history()
{
    std::optional<QList<journal::Operation>> read;
    m_journal.history(
        m_workspace->actor().tenant, 100, m_window.get(), [&read](const auto &result) { read = result.value(); });
    return QTest::qWaitFor([&read] { return read.has_value(); }) ? *read : QList<journal::Operation>();
}

QList<removal::Selected> Gallery::selected(int count)
{
    QList<removal::Selected> selection;
    const auto &inventory = m_workspace->inventory();
    for (const auto &id : inventory.listed()) {
        for (const auto &assignment : inventory.assignments(id).value()) {
            if (selection.size() < count)
                selection.append({{id, assignment.id}, inventory::Address(id).withAssignment(assignment.id)});
        }
    }
    return selection;
}

bool Gallery::removeOne()
{
    if (m_workspace->undertaking())
        return true;
    QSignalSpy finished(m_workspace.get(), &workspace::Workspace::undertakingFinished);
    m_workspace->remove(removal::makePlan(m_workspace->inventory(), selected(1)));
    return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20000);
}

QWidget *Gallery::showDialog(const QString &page)
{
    using ui::Actions;
    auto *window = m_window.get();
    const auto &actor = m_workspace->actor();
    const auto byAction = [this](const QString &name) -> QWidget * {
        if (!trigger(name))
            return nullptr;
        const bool came = QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
        return m_shown = came ? QApplication::activeModalWidget() : nullptr;
    };
    if (page == QLatin1String("outcomes"))
        return removeOne() ? keep(new ui::OutcomesDialog(*m_workspace->undertaking(), window)) : nullptr;
    if (page == QLatin1String("restore"))
        return removeOne() ? keep(new ui::RestoreDialog(history(), m_workspace->inventory(), actor, true, window))
                           : nullptr;
    if (page == QLatin1String("right missing")) {
        auto *dialog
            = new ui::LookupDialog(m_workspace->client(), m_workspace->clock(), m_workspace->inventory(), window);
        dialog->offerToAskForRight();
        dialog->rightAnswered(core::Error{.kind = core::ErrorKind::Forbidden,
            .message = inventory::MembershipLookup::missingRight(
                QStringLiteral("User.Read.All"), QStringLiteral("anna@contoso.com"))});
        return m_shown = dialog;
    }
    if (page == QLatin1String("rewrite")) {
        const auto plan = removal::makePlan(m_workspace->inventory(), selected(1));
        return keep(new ui::RewriteDialog(plan.items, actor, true, window));
    }
    if (page == QLatin1String("old entries"))
        return keep(new ui::OldEntriesDialog(m_journal, actor, window));
    if (page == QLatin1String("close"))
        return keep(new ui::CloseQuestion(*m_workspace, window));
    if (page == QLatin1String("settings"))
        return keep(new ui::SettingsDialog(m_accounts, m_settings, window));
    if (page == QLatin1String("signing in")) {
        auto *dialog = new QDialog(window);
        (new QVBoxLayout(dialog))->addWidget(new ui::SignInPage(m_accounts, dialog));
        dialog->setWindowTitle(page);
        return keep(dialog);
    }
    if (page.startsWith(QLatin1String("remove"))) {
        const auto plan
            = removal::makePlan(m_workspace->inventory(), selected(page == QLatin1String("remove") ? 1 : 21));
        return keep(new ui::RemoveDialog(plan, actor, true, window));
    }
    const QHash<QString, QString> names{
        {QStringLiteral("history"), Actions::tr("&History")},
        {QStringLiteral("go to path"), Actions::tr("&Go to path…")},
        {QStringLiteral("for this user or device"), Actions::tr("For this &user or device…")},
        {QStringLiteral("approvals"), Actions::tr("&Waiting for approval…")},
        {QStringLiteral("find action"), Actions::tr("Find ac&tion…")},
        {QStringLiteral("shortcuts"), Actions::tr("&Keyboard shortcuts")},
        {QStringLiteral("what it can destroy"), Actions::tr("&What it can destroy")},
        {QStringLiteral("about"), Actions::tr("&About Unassign")},
    };
    return byAction(names.value(page));
}
