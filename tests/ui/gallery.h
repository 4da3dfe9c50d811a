#pragma once

#include "auth/accounts.h"
#include "auth/memorytokenstore.h"
#include "support/fakeclock.h"
#include "ui/windowfixture.h"

#include <QNetworkAccessManager>

/// Every page and dialog of the window over the practice tenant, one after the other, in whatever language and font the
/// program has at that moment. Finds nothing by its English name.
class Gallery
{
public:
    Gallery();
    ~Gallery();

    static QStringList pages();
    /// Brings one page up and waits until it is laid out; what was up before is closed. Null when it does not come.
    QWidget *show(const QString &page);

private:
    QWidget *showWindow(const QString &page);
    bool showTree(const QString &page);
    bool showRelations();
    QModelIndex deepPlace();
    QWidget *showDialog(const QString &page);
    QWidget *keep(QDialog *dialog);
    bool openPractice();
    QList<removal::Selected> selected(int count);
    bool removeOne();
    bool trigger(const QString &name);
    QList<journal::Operation> history();

    core::SystemClock m_clock;
    FakeClock m_signInClock;
    QTemporaryDir m_directory;
    QSettings m_settings;
    QNetworkAccessManager m_network;
    auth::MemoryTokenStore m_tokens;
    auth::Accounts m_accounts;
    journal::Journal m_journal;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<QWidget> m_shown;
};
