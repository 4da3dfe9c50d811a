#include "ui/window/signinpage.h"

#include "support/signinfixture.h"
#include "support/widgets.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"
#include "ui/window/signinreporter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

using namespace auth;
using namespace std::chrono_literals;

/// What a person sees and can do while a sign-in is under way, and what the window says when it came to nothing.
class TestSignInPage : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatTheBrowserIsWaitedFor();
    void cancelEndsTheSignIn();
    void copiesTheLink();
    void offersTheLinkWhereNoBrowserOpens_data();
    void offersTheLinkWhereNoBrowserOpens();
    void showsTheDeviceCode();
    void deviceCodeIsPlainText();
    void saysThatItIsAlmostDone();
    void failureCanBeCopied();
    void failureOffersWhatCanBeDone_data();
    void failureOffersWhatCanBeDone();
    void permissionCanBeAskedForOrGivenUp();
    void theLinkForTheAdministratorNamesWhatWasRefused();
    void endedSignInIsOfferedAgain();
    void saysCalmlyThatThereIsNoKeyring();
    void saysThatTheServiceIsBusy();

private:
    ui::SignInPage &show();
    bool shows(const QString &part) const { return !shownTexts(*m_page).filter(part).isEmpty(); }
    bool notices(const QString &part) const { return !shownTexts(*m_notices).filter(part).isEmpty(); }
    static QStringList shownTexts(const QWidget &widget);
    void refuseRefresh(const QByteArray &error);

    std::unique_ptr<ui::SignInPage> m_page;
    std::unique_ptr<ui::NoticeArea> m_notices;
    std::unique_ptr<ui::StatusLine> m_status;
    std::unique_ptr<ui::SignInReporter> m_reporter;
};

void TestSignInPage::init()
{
    prepare();
    m_notices = std::make_unique<ui::NoticeArea>();
    m_status = std::make_unique<ui::StatusLine>();
    m_reporter = std::make_unique<ui::SignInReporter>(*m_accounts, *m_notices, *m_status);
}

void TestSignInPage::cleanup()
{
    m_page.reset();
    m_reporter.reset();
    m_notices.reset();
    m_accounts.reset();
}

ui::SignInPage &TestSignInPage::show()
{
    m_page = std::make_unique<ui::SignInPage>(*m_accounts);
    m_page->show();
    return *m_page;
}

QStringList TestSignInPage::shownTexts(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestSignInPage::refuseRefresh(const QByteArray &error)
{
    m_server->setHandler([this, error](const auto &) { return refusal(error); });
}

void TestSignInPage::saysThatTheBrowserIsWaitedFor()
{
    m_accounts->signIn();
    show();
    QVERIFY(shows(QStringLiteral("Waiting for you to sign in")));
    QVERIFY(shows(QStringLiteral("Your browser shows the sign-in page")));
    QVERIFY(buttonSaying(*m_page, QStringLiteral("Cancel"))->isEnabled());
}

void TestSignInPage::cancelEndsTheSignIn()
{
    m_accounts->signIn();
    buttonSaying(show(), QStringLiteral("Cancel"))->click();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
    QVERIFY(notices(QStringLiteral("Sign-in was cancelled. Nothing was changed.")));
}

void TestSignInPage::copiesTheLink()
{
    m_accounts->signIn();
    buttonSaying(show(), QStringLiteral("Copy link"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_opened.toString(QUrl::FullyEncoded));
    // Another browser does with the copied link.
    m_opened = QUrl(QGuiApplication::clipboard()->text());
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    browse();
    QTRY_COMPARE(succeeded.count(), 1);
}

void TestSignInPage::offersTheLinkWhereNoBrowserOpens_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("there is none") << true;
    QTest::newRow("the one that was started ended") << false;
}

void TestSignInPage::offersTheLinkWhereNoBrowserOpens()
{
    QFETCH(bool, atOnce);
    m_opensBrowser = !atOnce;
    m_accounts->signIn();
    show();
    m_accounts->browserFailed();
    QVERIFY(shows(QStringLiteral("No browser could be opened. Copy the link")));
    buttonSaying(*m_page, QStringLiteral("Copy link"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_opened.toString(QUrl::FullyEncoded));
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    browse();
    QTRY_COMPARE(succeeded.count(), 1);
}

void TestSignInPage::showsTheDeviceCode()
{
    auto settings = m_accounts->settings();
    settings.deviceCode = true;
    QVERIFY(m_accounts->setSettings(settings));
    m_server->setHandler([this](const LoopbackServer::Request &request) {
        return request.target.endsWith("/devicecode")
            ? LoopbackServer::json(R"({"device_code":"d","user_code":"ABCD-EFGH","expires_in":900,"interval":5,)"
                                   R"("verification_uri":"https://example.com/device"})")
            : refusal("authorization_pending");
    });
    m_accounts->signInWithDeviceCode();
    show();
    QVERIFY(shows(QStringLiteral("Asking for a code…")));
    QVERIFY(!buttonSaying(*m_page, QStringLiteral("Copy link"))->isEnabled());
    QTRY_VERIFY(shows(QStringLiteral("ABCD-EFGH")));
    QVERIFY(shows(QStringLiteral("Open https://example.com/device in a browser")));
    QVERIFY(shows(QStringLiteral("Never enter a code that somebody else gave you")));
    buttonSaying(*m_page, QStringLiteral("Copy link"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.com/device"));
    buttonSaying(*m_page, QStringLiteral("Cancel"))->click();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
}

void TestSignInPage::deviceCodeIsPlainText()
{
    auto settings = m_accounts->settings();
    settings.deviceCode = true;
    QVERIFY(m_accounts->setSettings(settings));
    m_server->setHandler([](const auto &) {
        return LoopbackServer::json(R"({"device_code":"d","user_code":"<b>X\u202e","expires_in":900,"interval":5,)"
                                    R"("verification_uri":"https://example.com/<i>"})");
    });
    m_accounts->signInWithDeviceCode();
    show();
    QTRY_VERIFY(m_accounts->deviceCode());
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
    }
}

void TestSignInPage::saysThatItIsAlmostDone()
{
    m_server->setHandler([](const auto &) { return LoopbackServer::Answer{.silent = true}; });
    m_accounts->signIn();
    show();
    browse();
    QTRY_VERIFY(shows(QStringLiteral("Almost done.")));
    QVERIFY(!buttonSaying(*m_page, QStringLiteral("Copy link"))->isEnabled());
    QVERIFY(buttonSaying(*m_page, QStringLiteral("Cancel"))->isEnabled());
}

void TestSignInPage::failureCanBeCopied()
{
    m_server->setHandler([](const auto &) {
        return LoopbackServer::json(
            R"({"error":"invalid_grant","error_codes":[53003],"correlation_id":"corr-1","trace_id":"trace-1",)"
            R"("timestamp":"2026-01-31 12:30:59Z"})",
            400);
    });
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signIn();
    browse();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(notices(QStringLiteral("Give your administrator the correlation id.")));
    buttonSaying(*m_notices, QStringLiteral("Copy details"))->click();
    const auto copied = QGuiApplication::clipboard()->text();
    for (const char *part : {"AADSTS53003", "corr-1", "trace-1", "2026-01-31T12:30:59Z"})
        QVERIFY2(copied.contains(QLatin1String(part)), qPrintable(copied));
}

void TestSignInPage::failureOffersWhatCanBeDone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("button");
    QTest::newRow("a client id that is not known")
        << QByteArray(R"({"error":"unauthorized_client","error_codes":[700016]})") << QStringLiteral("Settings…");
    QTest::newRow("a tenant that is not known")
        << QByteArray(R"({"error":"invalid_request","error_codes":[90002]})") << QStringLiteral("Settings…");
    QTest::newRow("not approved") << QByteArray(R"({"error":"invalid_grant","error_codes":[65001]})")
                                  << QStringLiteral("Copy admin consent link");
}

void TestSignInPage::failureOffersWhatCanBeDone()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, button);
    m_server->setHandler([answer](const auto &) { return LoopbackServer::json(answer, 400); });
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    QSignalSpy settings(m_reporter.get(), &ui::SignInReporter::settingsWanted);
    m_accounts->signIn();
    browse();
    QTRY_COMPARE(failed.count(), 1);
    QGuiApplication::clipboard()->clear();
    buttonSaying(*m_notices, button)->click();
    const QUrl copied(QGuiApplication::clipboard()->text());
    QVERIFY(settings.count() == 1 || copied == m_accounts->adminConsentLink());
}

/// The link names what was asked for also after the sign-in has come to nothing and nobody wishes for it any more.
void TestSignInPage::theLinkForTheAdministratorNamesWhatWasRefused()
{
    signIn();
    refuseRefresh("invalid_scope");
    int refused = 0;
    m_accounts->ensurePermissions({Permission::ReadDevices, Permission::ReadGroups}, &m_context,
        [&refused](const core::Result<void> &result) { refused += result ? 0 : 1; });
    QTRY_VERIFY(buttonSaying(*m_notices, QStringLiteral("Sign in again")));
    buttonSaying(*m_notices, QStringLiteral("Sign in again"))->click();
    browse("error=consent_required&error_description=AADSTS65001%3A+not+consented");
    QTRY_COMPARE(refused, 1);
    QTRY_VERIFY(!buttonSaying(*m_notices, QStringLiteral("Sign in again")));
    QGuiApplication::clipboard()->clear();
    buttonSaying(*m_notices, QStringLiteral("Copy admin consent link"))->click();
    const auto copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("Device.Read.All")), qPrintable(copied));
    QVERIFY2(copied.contains(QLatin1String("GroupMember.Read.All")), qPrintable(copied));
}

void TestSignInPage::permissionCanBeAskedForOrGivenUp()
{
    signIn();
    refuseRefresh("invalid_scope");
    int refused = 0;
    const auto wish = [&] {
        m_accounts->ensurePermission(Permission::WriteConfigurations, &m_context,
            [&refused](const core::Result<void> &result) { refused += result ? 0 : 1; });
    };
    wish();
    QTRY_VERIFY(notices(QStringLiteral("This needs a permission that has not been given yet.")));
    buttonSaying(*m_notices, QStringLiteral("Copy admin consent link"))->click();
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), m_accounts->adminConsentLink());
    buttonSaying(*m_notices, QStringLiteral("Sign in again"))->click();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
    browse("error=invalid_scope");
    QTRY_COMPARE(refused, 1);
    QTRY_VERIFY(!buttonSaying(*m_notices, QStringLiteral("Sign in again")));

    wish();
    QTRY_VERIFY(buttonSaying(*m_notices, QStringLiteral("Sign in again")));
    auto *bar
        = qobject_cast<ui::NoticeBar *>(buttonSaying(*m_notices, QStringLiteral("Sign in again"))->parentWidget());
    named<QAbstractButton>(*bar, QStringLiteral("Close this notice"))->click();
    QCOMPARE(refused, 2);
    QCOMPARE(m_accounts->session()->state(), Session::State::Ready);
}

void TestSignInPage::endedSignInIsOfferedAgain()
{
    signIn();
    m_clock->advance(2h);
    refuseRefresh("invalid_grant");
    ask();
    QTRY_VERIFY(notices(QStringLiteral("Your sign-in has ended. Sign in again.")));
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    buttonSaying(*m_notices, QStringLiteral("Sign in again"))->click();
    browse();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
    QTRY_VERIFY(!m_notices->isVisibleTo(nullptr));
}

void TestSignInPage::saysCalmlyThatThereIsNoKeyring()
{
    m_store->setUnavailable(true);
    signIn();
    QVERIFY(notices(QStringLiteral("You are signed in for this run only: this computer has no keyring")));
}

void TestSignInPage::saysThatTheServiceIsBusy()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("temporarily_unavailable", 503); });
    ask();
    QTRY_VERIFY(m_status->status().contains(QLatin1String("sign-in service is busy. Trying again in")));
    QVERIFY(m_got.isEmpty());
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
