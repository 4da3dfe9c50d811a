#include "ui/window/mainwindow.h"

#include "auth/accounts.h"
#include "core/text.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/actionfinder.h"
#include "ui/help/destroysdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/menuentries.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/removal/closequestion.h"
#include "ui/tenant/workspacepage.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readablestyle.h"
#include "ui/widgets/statusline.h"
#include "ui/window/accountmenu.h"
#include "ui/window/practicemenu.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/signinpage.h"
#include "ui/window/signinreporter.h"
#include "ui/window/welcomepage.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr auto geometryKey = QLatin1String("window/geometry");
QString practiceKey() { return QStringLiteral("practice"); }

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(std::make_unique<Actions>(this))
    , m_notices(new NoticeArea(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(*m_actions, this))
    , m_practiceMenu(new PracticeMenu(this))
    , m_status(new StatusLine(this))
{
    ReadableStyle::install();
    makePaletteReadable();
    setWindowIcon(icon(QLatin1String("unassign")));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    setCentralWidget(content);
    m_pages->addWidget(m_welcome);

    buildMenus();
    buildToolBar();
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::signInWanted);
    connect(m_actions->practice, &QAction::triggered, this, &MainWindow::practiceWanted);
    connect(m_actions->closeTenant, &QAction::triggered, this, &MainWindow::closeTenantWanted);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connectHelp();
    connect(m_practiceMenu, &PracticeMenu::arranged, m_status, &StatusLine::setStatus);

    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(40, 60)));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    showWorkspace(nullptr);
}

MainWindow::~MainWindow() { showWorkspace(nullptr); }

void MainWindow::buildMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->signIn, m_actions->practice, m_actions->closeTenant});
    file->addSeparator();
    file->addActions({m_actions->exportShown, m_actions->printShown});
    file->addSeparator();
    file->addAction(m_actions->quit);
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions->undo);
    edit->addSeparator();
    edit->addActions({m_actions->remove, m_actions->restore});
    edit->addSeparator();
    edit->addActions({m_actions->selectAssignments, m_actions->copyPath, m_actions->copyId});
    edit->addSeparator();
    edit->addActions({m_actions->search, m_actions->goToPath});
    edit->addSeparator();
    edit->addActions({m_actions->assignmentsOfGroup, m_actions->showInConfiguration});
    auto *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_actions->details);
    view->addSeparator();
    view->addActions({m_actions->refresh, m_actions->history, m_actions->approvals});
    view->addSeparator();
    view->addActions({m_actions->byConfiguration, m_actions->byGroup, m_actions->whatReaches});
    view->addSeparator();
    view->addActions({m_actions->expand, m_actions->collapse, m_actions->collapseAll});
    menuBar()->addMenu(m_practiceMenu);
    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->findAction, m_actions->shortcuts, m_actions->destroys});
    help->addSeparator();
    help->addActions({m_actions->newVersion, m_actions->copyDiagnostics, m_actions->about});
    for (auto *menu : {file, edit, view, help})
        menu->setToolTipsVisible(false);
}

void MainWindow::connectHelp()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->findAction, [this] { (new ActionFinder(menuEntries(*menuBar()), this))->open(); });
    on(m_actions->shortcuts, [this] { (new ShortcutsDialog(menuEntries(*menuBar()), this))->open(); });
    on(m_actions->destroys, [this] { (new DestroysDialog(this))->open(); });
    on(m_actions->copyDiagnostics, [this] {
        QGuiApplication::clipboard()->setText(diagnostics(*this, m_workspace));
        m_status->setStatus(tr("Copied the diagnostics."));
    });
    on(m_actions->newVersion, [this] {
        m_status->setStatus(
            tr("This is version %1. The newest one is named on this page, which opens in the browser: %2")
                .arg(QLatin1String(UNASSIGN_VERSION), m_releasePage));
        Q_EMIT releasePageWanted();
    });
    on(m_actions->about, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::setReleasePage(const QString &address)
{
    m_releasePage = address;
    m_actions->newVersion->setVisible(!address.isEmpty());
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_actions->remove);
    bar->addSeparator();
    bar->addActions({m_actions->refresh, m_actions->goToPath, m_actions->history, m_actions->restore});
    // A tool button must be reachable by Tab, and its name is the action's without the mnemonic's mark.
    for (auto *action : bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(withoutMnemonic(action->text()));
        }
    }
}

void MainWindow::setAccounts(auth::Accounts &accounts)
{
    Q_ASSERT(!m_accounts);
    m_accounts = &accounts;
    m_accountMenu = new AccountMenu(accounts, this);
    menuBar()->insertMenu(m_practiceMenu->menuAction(), m_accountMenu);
    connect(m_accountMenu, &AccountMenu::settingsWanted, this, &MainWindow::showSettings);
    auto *reporter = new SignInReporter(accounts, *m_notices, *m_status, this);
    connect(reporter, &SignInReporter::settingsWanted, this, &MainWindow::showSettings);
    connect(&accounts, &auth::Accounts::signInStateChanged, this, &MainWindow::showRightPage);
    showRightPage();
}

void MainWindow::showSettings()
{
    if (m_accounts)
        (new SettingsDialog(*m_accounts, m_settings, this))->open();
}

/// The page that waits for a sign-in comes before the tenant, and the tenant before the welcome.
void MainWindow::showRightPage()
{
    const bool signingIn = m_accounts && m_accounts->signInState() != auth::Accounts::SignInState::Idle;
    if (signingIn && !m_signIn) {
        m_signIn = new SignInPage(*m_accounts, this);
        m_pages->addWidget(m_signIn);
    } else if (!signingIn && m_signIn) {
        m_pages->removeWidget(m_signIn);
        std::exchange(m_signIn, nullptr)->deleteLater();
    }
    QWidget *page = m_signIn ? static_cast<QWidget *>(m_signIn) : m_page ? static_cast<QWidget *>(m_page) : m_welcome;
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    if (m_signIn)
        m_signIn->enter();
    else if (m_page)
        m_page->enter();
    else
        m_welcome->enter();
}

void MainWindow::showWorkspace(workspace::Workspace *workspace)
{
    if (m_page) {
        m_pages->removeWidget(m_page);
        // At once: the page watches a workspace that may die as soon as this returns.
        delete std::exchange(m_page, nullptr);
    }
    m_workspace = workspace;
    m_notices->remove(practiceKey());
    m_practiceMenu->setWorkspace(workspace);
    m_actions->setTenantOpen(workspace != nullptr);
    m_status->setSelection({});
    m_status->setCancellable(false);
    m_status->setStatus(workspace ? QString() : tr("No tenant is open."));
    if (workspace) {
        if (workspace->isPractice()) {
            m_notices->add(practiceKey(), Tone::Practice,
                tr("Practice tenant: everything here is made up, and nothing leaves this computer."));
        }
        m_page = new WorkspacePage(*workspace, *m_actions, *m_status, m_settings, this);
        connect(m_page, &WorkspacePage::signInWanted, this, &MainWindow::signInWanted);
        m_pages->addWidget(m_page);
        connect(workspace, &workspace::Workspace::undertakingStarted, this, &MainWindow::followUndertaking);
        connect(workspace, &workspace::Workspace::undertakingFinished, this, &MainWindow::followUndertaking);
        connect(workspace, &workspace::Workspace::undertakingRefused, this, &MainWindow::followUndertaking);
        connect(workspace, &workspace::Workspace::reassignmentStarted, this, &MainWindow::followUndertaking);
        connect(workspace, &workspace::Workspace::reassignmentFinished, this, &MainWindow::followUndertaking);
    }
    followUndertaking();
    showRightPage();
    nameTenant();
}

/// A tenant stays open until what was confirmed in it is settled.
void MainWindow::followUndertaking()
{
    const bool busy = m_workspace && m_workspace->isBusy();
    for (auto *action : {m_actions->signIn, m_actions->practice})
        action->setEnabled(!busy);
    m_actions->closeTenant->setEnabled(m_workspace && !busy);
    if (m_accountMenu)
        m_accountMenu->setSwitchingAllowed(!busy);
}

void MainWindow::nameTenant()
{
    if (!m_workspace) {
        setWindowTitle(tr("Unassign"));
        return;
    }
    const auto &actor = m_workspace->actor();
    const auto title
        = tr("%1 – %2 – Unassign").arg(core::displayText(actor.tenantName), core::displayText(actor.accountName));
    setWindowTitle(m_workspace->isPractice() ? tr("%1 (practice)").arg(title) : title);
}

void MainWindow::showNotice(const QString &text)
{
    m_notices->add(QStringLiteral("notice/%1").arg(++m_noticeCount), Tone::Accent, text);
}

void MainWindow::showWarning(const QString &text)
{
    m_notices->add(QStringLiteral("notice/%1").arg(++m_noticeCount), Tone::Warning, text)->makeClosable();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        makePaletteReadable();
    QMainWindow::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    Q_EMIT painted();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    if (!m_workspace || !m_workspace->isBusy()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    delete m_closeQuestion;
    m_closeQuestion = new CloseQuestion(*m_workspace, this);
    connect(m_closeQuestion, &CloseQuestion::closeNow, this, &QWidget::close);
    m_closeQuestion->open();
}

} // namespace ui
