#include "support/signinfixture.h"

#include <QDir>

using namespace auth;
using namespace std::chrono_literals;

/// Accounts in the corners: nobody is signed in, nothing can be kept, another account asks, signing out in between.
class TestAccountCare : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_accounts.reset(); }
    void nothingHappensWithoutAnAccount();
    void settingsThatCannotBeTakenChangeNothing();
    void groupNamesAreAskedForOnce();
    void groupNamesAreAskedForAtTheFirstSignIn();
    void tellsThatTheListCannotBeKept();
    void tellsOnceThatThereIsNoKeyring();
    void tellsThatATokenCannotBeRemoved();
    void onlyTheCurrentAccountAsksForASignIn();
    void signsInAnewAfterSigningOut();
    void signsOutOfAnAccountThatWasNotUsed();
    void signingOutEndsItsSignIn();
    void givingUpEndsTheSignInUnderWay();
    void readsAnAccountWithoutTheTenantOfItsAddresses();
    void keepsAnAccountOfAnotherRealmOutOfThisOne();
    void tellsThatNoBrowserOpened();
    void aBrowserMayFailLater();
    void aSignInThatIsCancelledWhileItIsRedeemed();

private:
    QString refusedPermission()
    {
        QString told;
        m_accounts->ensurePermission(
            Permission::WriteConfigurations, &m_context, [&told](const core::Result<void> &result) {
                told = result ? QStringLiteral("granted") : result.error().message;
            });
        if (!told.isEmpty())
            return QStringLiteral("answered before the call returned");
        QCoreApplication::processEvents();
        return told;
    }
    /// Makes the place of a file a folder, so that nothing can be written there.
    void occupy(const QString &name)
    {
        QFile::remove(m_directory->filePath(name));
        QVERIFY(QDir(m_directory->path()).mkpath(name));
    }
};

void TestAccountCare::nothingHappensWithoutAnAccount()
{
    QSignalSpy changed(m_accounts.get(), &Accounts::signInStateChanged);
    m_accounts->signInAgain();
    m_accounts->giveUpSignInAgain();
    m_accounts->cancelSignIn();
    m_accounts->browserFailed();
    m_accounts->switchTo({});
    m_accounts->signOut({});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_accounts->session(), nullptr);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_accounts->browserOpened());
    QVERIFY(m_accounts->authorizeUrl().isEmpty());
    QVERIFY(!m_accounts->showsGroupNames());
    QCOMPARE(refusedPermission(), QStringLiteral("You are not signed in."));
    const auto link = m_accounts->adminConsentLink().toString(QUrl::FullyDecoded);
    QVERIFY(link.contains(QLatin1String("DeviceManagementConfiguration.ReadWrite.All")));
    QVERIFY(!link.contains(QLatin1String("GroupMember")));
}

void TestAccountCare::settingsThatCannotBeTakenChangeNothing()
{
    QSignalSpy changed(m_accounts.get(), &Accounts::settingsChanged);
    const auto before = m_accounts->settings();
    auto settings = before;
    settings.tenant = QStringLiteral("a/b");
    const auto wrong = m_accounts->setSettings(settings);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, core::ErrorKind::InvalidInput);
    occupy(QStringLiteral("settings.ini"));
    settings.tenant = QStringLiteral("fabrikam.com");
    const auto unsaved = m_accounts->setSettings(settings);
    QVERIFY(!unsaved);
    QCOMPARE(unsaved.error().kind, core::ErrorKind::Storage);
    QCOMPARE(m_accounts->settings(), before);
    QCOMPARE(changed.count(), 0);
}

void TestAccountCare::groupNamesAreAskedForOnce()
{
    auto settings = m_accounts->settings();
    settings.groupNames = true;
    QVERIFY(m_accounts->setSettings(settings)); // nobody is there to be asked
    QVERIFY(m_accounts->adminConsentLink().toString().contains(QLatin1String("GroupMember.Read.All")));
    QVERIFY(!m_accounts->showsGroupNames());
    signIn();
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    settings.deviceCode = true;
    QVERIFY(m_accounts->setSettings(settings)); // they were on already
    QCoreApplication::processEvents();
    QCOMPARE(needed.count(), 0);
}

void TestAccountCare::groupNamesAreAskedForAtTheFirstSignIn()
{
    auto settings = m_accounts->settings();
    settings.groupNames = true;
    QVERIFY(m_accounts->setSettings(settings));
    m_server->setHandler([this](const auto &) {
        auto answer = tokens("canary-access-1", "canary-refresh-1");
        answer.body.replace("Configuration.Read.All", "Configuration.Read.All GroupMember.Read.All");
        return answer;
    });
    signIn();
    QVERIFY(m_accounts->showsGroupNames());
    // Renewed, it is asked for with the rest, and once.
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    m_accounts->signInAgain();
    const auto scope = QUrlQuery(m_opened).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
    QCOMPARE(scope.count(QLatin1String("GroupMember.Read.All")), 1);
}

void TestAccountCare::tellsThatTheListCannotBeKept()
{
    QSignalSpy notice(m_accounts.get(), &Accounts::notice);
    occupy(QStringLiteral("accounts.json"));
    signIn();
    QCOMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains(QLatin1String("accounts.json")));
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    m_accounts->signOut(m_accounts->session()->account().key);
    QCOMPARE(notice.count(), 2);
    QCOMPARE(m_accounts->session(), nullptr);
}

void TestAccountCare::tellsOnceThatThereIsNoKeyring()
{
    m_store->setUnavailable(true);
    QSignalSpy notice(m_accounts.get(), &Accounts::notice);
    signIn();
    m_server->setHandler([this](const auto &) { return tokens("of-ben", "refresh", QStringLiteral("ben")); });
    signIn();
    QCOMPARE(m_accounts->accounts().size(), 2);
    QCOMPARE(notice.count(), 1);
}

void TestAccountCare::tellsThatATokenCannotBeRemoved()
{
    signIn();
    m_store->setUnavailable(true);
    QSignalSpy notice(m_accounts.get(), &Accounts::notice);
    m_accounts->signOut(m_accounts->session()->account().key);
    QVERIFY(m_accounts->accounts().isEmpty());
    QTRY_COMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains(QLatin1String("keyring")));
}

void TestAccountCare::onlyTheCurrentAccountAsksForASignIn()
{
    signIn();
    auto *ada = m_accounts->session();
    m_server->setHandler([this](const auto &) { return tokens("of-ben", "refresh-ben", QStringLiteral("ben")); });
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ada->requestToken(&m_context, [](const core::Result<QByteArray> &) {});
    QTRY_COMPARE(ada->state(), Session::State::NeedsSignIn);
    QCOMPARE(needed.count(), 0);
    m_accounts->signInAgain(); // for Ben there is nothing to renew
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
    ask();
    QTRY_COMPARE(needed.count(), 1);
}

void TestAccountCare::signsInAnewAfterSigningOut()
{
    signIn();
    const auto *before = m_accounts->session();
    const auto key = before->account().key;
    m_accounts->signOut(key);
    signIn();
    QVERIFY(m_accounts->session() != before);
    QCOMPARE(m_accounts->accounts().size(), 1);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    m_accounts->signOut(key);
    QCOMPARE(m_accounts->session(), nullptr);
    QVERIFY(m_accounts->accounts().isEmpty());
    QTRY_VERIFY(m_store->items().isEmpty());
}

void TestAccountCare::signsOutOfAnAccountThatWasNotUsed()
{
    signIn();
    const auto key = m_accounts->session()->account().key;
    open();
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->signOut(key);
    QTRY_VERIFY(m_store->items().isEmpty());
    QVERIFY(!m_accounts->restore());
    QCOMPARE(changed.count(), 0);
}

void TestAccountCare::signingOutEndsItsSignIn()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signInAgain();
    m_accounts->signOut(m_accounts->session()->account().key);
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Advice>().isInformation);
    QCOMPARE(m_got.size(), 1);
}

void TestAccountCare::givingUpEndsTheSignInUnderWay()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    m_accounts->signInAgain();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
    QCOMPARE(m_got.size(), 1);
    // A sign-in for somebody else goes on.
    m_accounts->signIn();
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
    // So does one for an account that is not the current one any more.
    m_server->setHandler([this](const auto &) { return tokens("of-ben", "refresh-ben", QStringLiteral("ben")); });
    const auto ada = m_accounts->session()->account().key;
    signIn();
    const auto ben = m_accounts->session()->account().key;
    m_accounts->switchTo(ada);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    m_accounts->signInAgain();
    m_accounts->switchTo(ben);
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
}

/// As the first versions wrote it.
void TestAccountCare::readsAnAccountWithoutTheTenantOfItsAddresses()
{
    signIn();
    QFile file(m_directory->filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto content = file.readAll();
    QVERIFY(content.contains("\"path\""));
    content.replace("\"path\"", "\"none\"");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    open();
    QVERIFY(m_accounts->restore());
    m_server->forget();
    ask();
    QTRY_COMPARE(m_got.size(), 1);
    QCOMPARE(m_server->requests().first().target, "/tenant-1/oauth2/v2.0/token");
}

void TestAccountCare::keepsAnAccountOfAnotherRealmOutOfThisOne()
{
    signIn();
    const auto key = m_accounts->session()->account().key;
    m_overrides.graphRoot = QUrl(QStringLiteral("http://127.0.0.1:1"));
    open();
    m_accounts->switchTo(key);
    QCOMPARE(m_accounts->session(), nullptr);
}

void TestAccountCare::tellsThatNoBrowserOpened()
{
    m_opensBrowser = false;
    m_accounts->signIn();
    QVERIFY(!m_accounts->browserOpened());
    QCOMPARE(m_accounts->authorizeUrl(), m_opened);
    QSignalSpy changed(m_accounts.get(), &Accounts::signInStateChanged);
    m_accounts->browserFailed(); // which is known
    QCOMPARE(changed.count(), 0);
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    browse(); // by a copied link
    QTRY_COMPARE(succeeded.count(), 1);
}

void TestAccountCare::aBrowserMayFailLater()
{
    m_accounts->signIn();
    QVERIFY(m_accounts->browserOpened());
    QSignalSpy changed(m_accounts.get(), &Accounts::signInStateChanged);
    m_accounts->browserFailed();
    QVERIFY(!m_accounts->browserOpened());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
}

void TestAccountCare::aSignInThatIsCancelledWhileItIsRedeemed()
{
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    m_server->setHandler([this](const auto &) {
        // The browser's part is over.
        m_accounts->browserFailed();
        if (m_accounts->signInState() != Accounts::SignInState::Redeeming || !m_accounts->authorizeUrl().isEmpty())
            qWarning("not redeeming");
        m_accounts->cancelSignIn();
        return tokens("canary-access-1", "canary-refresh-1");
    });
    QTest::failOnWarning(QRegularExpression(QStringLiteral("not redeeming")));
    m_accounts->signIn();
    browse();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Advice>().isInformation);
    m_accounts->cancelSignIn(); // once is enough
    m_clock->advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(succeeded.count(), 0);
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_store->items().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountCare)
#include "tst_accountcare.moc"
