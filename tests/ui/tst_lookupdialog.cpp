#include "practice/network.h"
#include "practice/tenantbuilder.h"
#include "ui/tree/lookupdialog.h"
#include "ui/windowfixture.h"

#include <QAction>

using inventory::Principal;
using windowfixture::button;
using windowfixture::named;

/// The right to read who is in which group: asked for where somebody looks a user or a device up, and nowhere else.
class TestLookupDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings
            = std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_journal = std::make_unique<journal::Journal>(m_directory->path());
        m_window = std::make_unique<ui::MainWindow>(*m_settings);
        m_service = std::make_unique<practice::Service>(practice::buildTenant(), m_clock);
        m_service->options().readableGroups = false;
        m_asked.clear();
        m_answer = {};
    }
    void cleanup()
    {
        m_window->showWorkspace(nullptr);
        m_workspace.reset();
        m_window.reset();
    }

    void theRightIsAskedForAndTheLookupGoesOn_data();
    void theRightIsAskedForAndTheLookupGoesOn();
    void nothingIsOfferedBeforeItIsRefused();
    void aRefusalIsSaidInTheDialog();
    void aServiceThatRefusesAllTheSameIsNotAskedAgain();
    void withoutAWayToAskNothingIsOffered();
    void otherTroubleOffersNoRight();
    void aNewQuestionTakesThePlaceOfOneThatWaits();

private:
    void open(bool canAsk = true)
    {
        workspace::Workspace::Connection connection;
        connection.network = std::make_unique<practice::Network>(*m_service, m_clock);
        connection.ownTokens = std::make_unique<practice::Tokens>(*m_service, m_clock);
        connection.tokens = connection.ownTokens.get();
        connection.client.root = practice::root();
        if (canAsk) {
            connection.permitLookup
                = [this](Principal::Kind of, QObject *, const std::function<void(core::Result<void>)> &answer) {
                      m_asked << of;
                      m_answer = answer;
                  };
        }
        m_workspace
            = std::make_unique<workspace::Workspace>(std::move(connection), journal::Actor{}, *m_journal, m_clock);
        m_window->showWorkspace(m_workspace.get());
        m_window->show();
    }
    ui::LookupDialog *ask(const QString &typed)
    {
        for (auto *action : m_window->findChildren<QAction *>()) {
            if (windowfixture::plain(action->text()) == QString::fromUtf8("For this user or device…")) {
                action->trigger();
                break;
            }
        }
        const auto all = m_window->findChildren<ui::LookupDialog *>();
        auto *dialog = all.value(0);
        if (dialog) {
            named<QLineEdit>(*dialog, QStringLiteral("User or device"))->setText(typed);
            button(*dialog, QStringLiteral("Show what reaches it"))->click();
        }
        return dialog;
    }
    static QString said(const QDialog &dialog)
    {
        return named<QLineEdit>(dialog, QStringLiteral("User or device"))->accessibleDescription();
    }
    static QPushButton *offer(const QDialog &dialog) { return button(dialog, QStringLiteral("Ask for this right")); }
    static core::Result<void> refused()
    {
        core::Error error;
        error.kind = core::ErrorKind::Forbidden;
        error.message = QStringLiteral("It was not given.");
        return error;
    }

    core::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<practice::Service> m_service;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QList<Principal::Kind> m_asked;
    std::function<void(core::Result<void>)> m_answer;
};

void TestLookupDialog::theRightIsAskedForAndTheLookupGoesOn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Principal::Kind>("of");
    QTest::addColumn<QString>("right");
    QTest::newRow("a user") << QStringLiteral("anna@contoso.com") << Principal::Kind::User
                            << QStringLiteral("User.Read.All");
    QTest::newRow("a device") << QStringLiteral("LAPTOP-4711") << Principal::Kind::Device
                              << QStringLiteral("Device.Read.All");
}

void TestLookupDialog::theRightIsAskedForAndTheLookupGoesOn()
{
    QFETCH(QString, typed);
    QFETCH(Principal::Kind, of);
    QFETCH(QString, right);
    open();
    QPointer dialog = ask(typed);
    QVERIFY(dialog);
    QTRY_VERIFY(offer(*dialog));
    QVERIFY2(said(*dialog).contains(right), qPrintable(said(*dialog)));
    offer(*dialog)->click();
    QCOMPARE(m_asked, QList{of});
    QVERIFY2(!dialog->isVisible(), "the notice that asks to sign in can be pressed");

    m_service->options().readableGroups = true;
    m_answer({});
    QTRY_VERIFY(m_workspace->groups().membership().has_value());
    QCOMPARE(m_workspace->groups().membership()->who.kind, of);
    QTRY_VERIFY(!dialog);
}

void TestLookupDialog::nothingIsOfferedBeforeItIsRefused()
{
    open();
    auto *dialog = ask({});
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(!offer(*dialog));
}

void TestLookupDialog::aRefusalIsSaidInTheDialog()
{
    open();
    auto *dialog = ask(QStringLiteral("anna@contoso.com"));
    QTRY_VERIFY(offer(*dialog));
    offer(*dialog)->click();
    m_answer(refused());
    QVERIFY(dialog->isVisible());
    QCOMPARE(said(*dialog), QStringLiteral("It was not given."));
    QVERIFY2(offer(*dialog), "it can be asked for again");
    QCOMPARE(named<QLineEdit>(*dialog, QStringLiteral("User or device"))->text(), QStringLiteral("anna@contoso.com"));
    QVERIFY(!m_workspace->groups().membership());
}

void TestLookupDialog::aServiceThatRefusesAllTheSameIsNotAskedAgain()
{
    open();
    auto *dialog = ask(QStringLiteral("anna@contoso.com"));
    QTRY_VERIFY(offer(*dialog));
    offer(*dialog)->click();
    m_answer({});
    QTRY_VERIFY2(said(*dialog).contains(QLatin1String("refuses all the same")), qPrintable(said(*dialog)));
    QVERIFY(!offer(*dialog));
}

void TestLookupDialog::withoutAWayToAskNothingIsOffered()
{
    open(false);
    auto *dialog = ask(QStringLiteral("anna@contoso.com"));
    QTRY_VERIFY(said(*dialog).contains(QLatin1String("User.Read.All")));
    QVERIFY(!offer(*dialog));
}

void TestLookupDialog::otherTroubleOffersNoRight()
{
    m_service->options().readableGroups = true;
    open();
    auto *dialog = ask(QStringLiteral("nobody@contoso.com"));
    QTRY_VERIFY(said(*dialog).contains(QLatin1String("There is no user")));
    QVERIFY(!offer(*dialog));
}

void TestLookupDialog::aNewQuestionTakesThePlaceOfOneThatWaits()
{
    open();
    QPointer first = ask(QStringLiteral("anna@contoso.com"));
    QTRY_VERIFY(offer(*first));
    offer(*first)->click();
    auto *second = ask(QStringLiteral("LAPTOP-4711"));
    QVERIFY(second);
    QVERIFY2(!first, "one question at a time");
    QCOMPARE(m_window->findChildren<ui::LookupDialog *>().size(), 1);
}

QTEST_MAIN(TestLookupDialog)
#include "tst_lookupdialog.moc"
