#pragma once

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QSettings;
class QStackedWidget;

namespace auth {
class Accounts;
}

namespace workspace {
class Workspace;
}

namespace ui {

struct Actions;
class AccountMenu;
class CloseQuestion;
class NoticeArea;
class PracticeMenu;
class SignInPage;
class StatusLine;
class WelcomePage;
class WorkspacePage;

/// The window: menus, tool bar, notices, one page, and the status line. It arranges; what is wished for leaves as a
/// signal. The composition root owns workspaces and shows one at a time; `settings` keeps geometry and columns.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds what belongs to signing in: the menu "Account", the page that waits, notices and settings. Once; `accounts`
    /// belongs to the composition root.
    void setAccounts(auth::Accounts &accounts);
    /// Where new versions are published, for people to read. Without it nothing is offered.
    void setReleasePage(const QString &address);
    /// Shows this tenant, or the welcome page when there is none. Call it with nothing before a shown workspace dies.
    void showWorkspace(workspace::Workspace *workspace);
    /// A notice above everything, such as an address that is used for this run only. Plain text.
    void showNotice(const QString &text);
    /// Something the person has to know and may close.
    void showWarning(const QString &text);

Q_SIGNALS:
    /// The window is being painted: what is queued now comes after it, and after everything in it.
    void painted();
    void practiceWanted();
    void signInWanted();
    /// A person wants to see the page of setReleasePage().
    void releasePageWanted();
    /// Back to the welcome page.
    void closeTenantWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void connectHelp();
    void nameTenant();
    void showRightPage();
    void followUndertaking();
    void showSettings();

    QSettings &m_settings;
    std::unique_ptr<Actions> m_actions;
    NoticeArea *m_notices;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    WorkspacePage *m_page = nullptr;
    SignInPage *m_signIn = nullptr; ///< while a sign-in is under way
    AccountMenu *m_accountMenu = nullptr;
    auth::Accounts *m_accounts = nullptr;
    PracticeMenu *m_practiceMenu;
    StatusLine *m_status;
    QString m_releasePage;
    QPointer<workspace::Workspace> m_workspace;
    QPointer<CloseQuestion> m_closeQuestion;
    int m_noticeCount = 0;
};

} // namespace ui
