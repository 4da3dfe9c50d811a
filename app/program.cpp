#include "program.h"

#include "core/plainini.h"
#include "core/text.h"
#include "releasepage.h"

#include <QDir>
#include <QTimer>

#include <chrono>
#include <utility>

namespace {

/// A window that begins as an icon, or behind everything else, may never be painted: what then begins all the same, ms.
constexpr std::chrono::milliseconds unseen{1000};

auth::Overrides overridesOf(const CommandLine &line)
{
    return {
        .cloud = line.cloud,
        .tenant = line.tenant,
        .clientId = line.clientId,
        .graphRoot = line.graphRoot,
        .authority = line.authority,
    };
}

} // namespace

Program::Program(const CommandLine &line, const QString &dataDirectory)
    : m_line(line)
    , m_dataDirectory(dataDirectory)
    , m_windowSettings(windowSettingsFile(dataDirectory), core::plainIni())
    , m_journal(dataDirectory)
    , m_accounts({m_signInNetwork, m_tokenStore, m_clock, [this](const QUrl &url) { return m_browser.open(url); }},
          dataDirectory, overridesOf(line))
    , m_window(m_windowSettings)
{
    connect(&m_window, &ui::MainWindow::practiceWanted, this, &Program::openPractice);
    connect(&m_window, &ui::MainWindow::closeTenantWanted, this, &Program::close);
    connect(&m_window, &ui::MainWindow::signInWanted, &m_accounts, &auth::Accounts::signIn);
    m_window.setAccounts(m_accounts);
    nameOverrides();
    offerReleases();
    connect(&m_browser, &Browser::failed, &m_accounts, &auth::Accounts::browserFailed);
    connect(&m_accounts, &auth::Accounts::currentChanged, this, &Program::openCurrentAccount);
    connect(&m_accounts, &auth::Accounts::settingsChanged, this, &Program::followGroupNames);
    connect(&m_accounts, &auth::Accounts::sessionReady, this, &Program::followGroupNames);
}

QString Program::windowSettingsFile(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(QStringLiteral("window.ini"));
}

Program::~Program() { close(); }

void Program::show()
{
    connect(&m_window, &ui::MainWindow::painted, this, &Program::start,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window.show();
    QTimer::singleShot(unseen, this, &Program::start);
}

void Program::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_accounts.load();
    openJournal();
    if (m_line.practice)
        openPractice();
    else
        m_accounts.restore();
}

/// An address that is not the cloud's own is always in sight.
void Program::nameOverrides()
{
    QStringList addresses;
    if (m_line.graphRoot)
        addresses.append(tr("Microsoft Graph: %1").arg(m_line.graphRoot->toDisplayString()));
    if (m_line.authority)
        addresses.append(tr("sign-in: %1").arg(m_line.authority->toDisplayString()));
    if (!addresses.isEmpty()) {
        m_window.showNotice(tr("This run does not use Microsoft's own addresses (%1).")
                                .arg(core::displayText(addresses.join(QStringLiteral(", ")))));
    }
}

void Program::offerReleases()
{
    m_window.setReleasePage(releasePage().toString());
    connect(&m_window, &ui::MainWindow::releasePageWanted, this, &Program::openReleasePage);
    connect(&m_releaseBrowser, &Browser::failed, this, [this] {
        m_window.showWarning(
            tr("The page could not be opened in a browser. Its address is %1").arg(releasePage().toString()));
    });
}

void Program::openReleasePage()
{
    if (!m_releaseBrowser.open(releasePage())) {
        m_window.showWarning(
            tr("There is no browser to open the page with. Its address is %1").arg(releasePage().toString()));
    }
}

void Program::openJournal()
{
    m_journal.open(this, [this](const core::Result<void> &opened) {
        if (!opened)
            m_window.showWarning(opened.error().message);
    });
}

void Program::openPractice() { open(workspace::Workspace::openPractice(m_journal, m_clock, m_dataDirectory)); }

void Program::openCurrentAccount()
{
    auto *session = m_accounts.session();
    if (!session) {
        close();
        return;
    }
    const auto &account = session->account();
    workspace::Workspace::Connection connection;
    connection.network = std::make_unique<QNetworkAccessManager>();
    connection.tokens = session;
    connection.client.root = session->registration().graphRoot;
    connection.permitWriting = [this](QObject *context, std::function<void(core::Result<void>)> done) {
        m_accounts.ensurePermission(auth::Permission::WriteConfigurations, context, std::move(done));
    };
    connection.permitLookup
        = [this](inventory::Principal::Kind of, QObject *context, std::function<void(core::Result<void>)> done) {
              const bool isUser = of == inventory::Principal::Kind::User;
              m_accounts.ensurePermissions(
                  {isUser ? auth::Permission::ReadUsers : auth::Permission::ReadDevices, auth::Permission::ReadGroups},
                  context, std::move(done));
          };
    journal::Actor actor{
        .tenant = account.key.tenant,
        .tenantName = account.tenantName,
        .account = account.key.id,
        .accountName = account.userName,
    };
    auto workspace
        = std::make_unique<workspace::Workspace>(std::move(connection), std::move(actor), m_journal, m_clock);
    workspace->loader().setGroupNames(m_accounts.showsGroupNames());
    open(std::move(workspace));
}

/// Names of groups are asked for only where they are wanted and where that permission was given.
void Program::followGroupNames()
{
    if (m_workspace && !m_workspace->isPractice())
        m_workspace->loader().setGroupNames(m_accounts.showsGroupNames());
}

void Program::open(std::unique_ptr<workspace::Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_window.showWorkspace(m_workspace.get());
    m_workspace->start();
}

void Program::close()
{
    m_window.showWorkspace(nullptr);
    m_workspace.reset();
}
