#pragma once

#include "auth/accounts.h"
#include "auth/keychaintokenstore.h"
#include "browser.h"
#include "commandline.h"
#include "core/clock.h"
#include "journal/journal.h"
#include "ui/window/mainwindow.h"
#include "workspace/workspace.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSettings>

#include <memory>

/// The composition root: builds the objects that live as long as the program, opens and closes the workspace that the
/// window shows, and connects the two.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const CommandLine &line, const QString &dataDirectory);
    /// What is about the window alone, as the language.
    static QString windowSettingsFile(const QString &dataDirectory);
    ~Program() override;

    /// Shows the window. What touches files, keychain or network comes after it has been painted, but for
    /// windowSettingsFile(): language and place are part of what is painted.
    void show();

private:
    void start();
    void openPractice();
    void openCurrentAccount();
    void followGroupNames();
    void open(std::unique_ptr<workspace::Workspace> workspace);
    void close();
    void openJournal();
    void nameOverrides();
    void offerReleases();
    void openReleasePage();

    const CommandLine m_line;
    const QString m_dataDirectory;
    core::SystemClock m_clock;
    QSettings m_windowSettings;
    journal::Journal m_journal;
    QNetworkAccessManager m_signInNetwork;
    auth::KeychainTokenStore m_tokenStore;
    Browser m_browser;
    Browser m_releaseBrowser; ///< another one, so that its failure is not taken for one of a sign-in
    auth::Accounts m_accounts;
    std::unique_ptr<workspace::Workspace> m_workspace;
    bool m_isStarted = false;
    ui::MainWindow m_window;
};
