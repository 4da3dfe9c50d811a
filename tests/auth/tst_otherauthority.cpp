#include "support/signinfixture.h"

using namespace auth;
using namespace std::chrono_literals;

/// Signing in to a server of one's own (--authority), which follows the standards where Microsoft's does not.
class TestOtherAuthority : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_accounts.reset(); }
    void asksForConsentSoThatARefreshTokenIsGiven();
    void asksMicrosoftToLetThePersonChoose();
    void keepsTheTenantOfItsAddresses();
    void keepsTheAddressesOfTenantsApart();
    void isSignedInForThisRunWithoutARefreshToken();
    void readsAccountsOfAnOlderVersion();

private:
    QString asked(const char *name) const
    {
        return QUrlQuery(m_opened).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    /// No refresh token, as OpenID Connect Core 11 has it without consent.
    LoopbackServer::Answer tokensWithoutRefresh(const QByteArray &access) const
    {
        auto answer = tokens(access, "canary-refresh");
        answer.body.replace("refresh_token", "ignored");
        return answer;
    }
};

void TestOtherAuthority::asksForConsentSoThatARefreshTokenIsGiven()
{
    signIn();
    QCOMPARE(asked("prompt"), QStringLiteral("login consent"));
    QVERIFY(asked("scope").contains(QLatin1String("offline_access")));
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    m_accounts->signInAgain();
    QCOMPARE(asked("prompt"), QStringLiteral("consent"));
    QCOMPARE(asked("login_hint"), QStringLiteral("ada@contoso.com"));
}

void TestOtherAuthority::asksMicrosoftToLetThePersonChoose()
{
    m_overrides.authority.reset();
    open();
    m_accounts->signIn(); // nothing is sent: the test is the browser
    QCOMPARE(m_opened.host(), QStringLiteral("login.microsoftonline.com"));
    QCOMPARE(asked("prompt"), QStringLiteral("select_account"));
}

void TestOtherAuthority::keepsTheTenantOfItsAddresses()
{
    signIn();
    QCOMPARE(m_accounts->session()->account().key.tenant.value, QStringLiteral("tenant-1"));
    const QByteArray path = "/contoso.com/oauth2/v2.0/token";
    QCOMPARE(m_server->requests().at(0).target, path);
    m_clock->advance(2h);
    ask();
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(1).target, path);
    open();
    QVERIFY(m_accounts->restore());
    ask();
    QTRY_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().at(2).target, path);
}

void TestOtherAuthority::keepsTheAddressesOfTenantsApart()
{
    signIn();
    const auto first = m_accounts->session()->account().key;
    m_overrides.tenant = QStringLiteral("fabrikam.com");
    m_server->setHandler([this](const auto &) { return tokens("a", "r", QStringLiteral("person-2")); });
    open();
    signIn();
    m_server->setHandler([this](const auto &) { return tokens("a2", "r2"); });
    m_accounts->switchTo(first);
    m_server->forget();
    ask();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().at(0).target, "/contoso.com/oauth2/v2.0/token");
    m_accounts->signIn();
    QVERIFY2(m_opened.path().startsWith(QLatin1String("/fabrikam.com/")), qPrintable(m_opened.path()));
}

void TestOtherAuthority::isSignedInForThisRunWithoutARefreshToken()
{
    m_server->setHandler([this](const auto &) { return tokensWithoutRefresh("canary-access-1"); });
    QSignalSpy notice(m_accounts.get(), &Accounts::notice);
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    signIn();
    QCOMPARE(notice.count(), 1);
    const auto text = notice.first().first().toString();
    QVERIFY2(text.contains(QLatin1String("signed in for this run only")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("keyring")));
    QVERIFY(m_store->items().isEmpty());
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});

    // The work goes on after a sign-in in between, and is told of it once.
    m_clock->advance(2h);
    ask();
    QTRY_COMPARE(needed.count(), 1);
    const auto why = needed.first().first().value<Advice>().text;
    QVERIFY2(why.contains(QLatin1String("Your sign-in has ended")), qPrintable(why));
    m_server->setHandler([this](const auto &) { return tokensWithoutRefresh("canary-access-2"); });
    m_accounts->signInAgain();
    browse();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"canary-access-1", "canary-access-2"}));
    QCOMPARE(notice.count(), 1);

    // A wish that the token at hand does not cover does not stop what it does cover.
    m_accounts->ensurePermission(Permission::WriteConfigurations, &m_context, [](const core::Result<void> &) {});
    QTRY_COMPARE(needed.count(), 2);
    ask();
    QTRY_COMPARE(m_got.size(), 3);
}

void TestOtherAuthority::readsAccountsOfAnOlderVersion()
{
    signIn();
    auto json = m_accounts->session()->account().toJson();
    QCOMPARE(Account::fromJson(json), m_accounts->session()->account());
    json.remove(QStringLiteral("path"));
    const auto older = Account::fromJson(json);
    QVERIFY(older.pathTenant.isEmpty());
    QCOMPARE(older.key, m_accounts->session()->account().key);
}

QTEST_GUILESS_MAIN(TestOtherAuthority)
#include "tst_otherauthority.moc"
