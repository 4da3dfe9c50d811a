#include "signinfixture.h"

#include <QDir>
#include <QLoggingCategory>

using namespace auth;
using namespace std::chrono_literals;

namespace {

/// Remembers everything that was logged, to look for secrets in it.
QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message) { logged += message.toUtf8() + '\n'; }

} // namespace

/// The whole of signing in, against a sign-in service on loopback that the tests script.
class TestSignIn : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(keepMessage); }
    void init() { prepare(); }
    void cleanup() { m_accounts.reset(); }
    void signsInAndIsRestoredSilently();
    void asksOnlyToRead();
    void refusesAWrongNonce();
    void explainsWhatTheTokenEndpointAnswers_data();
    void explainsWhatTheTokenEndpointAnswers();
    void neverFollowsARedirect();
    void endsWhenNobodyFinishes();
    void keepsRealmsApart();
    void signsOut();
    void leaksNothing();
};

void TestSignIn::signsInAndIsRestoredSilently()
{
    QVERIFY(!m_accounts->restore());
    signIn();
    QCOMPARE(m_accounts->session()->account().tenantName, QStringLiteral("contoso.com"));
    const auto redeemed = form(0);
    const QUrlQuery asked(m_opened);
    QCOMPARE(redeemed.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded),
        asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QCOMPARE(Pkce::challengeOf(redeemed.queryItemValue(QStringLiteral("code_verifier")).toUtf8()),
        asked.queryItemValue(QStringLiteral("code_challenge")).toUtf8());
    QCOMPARE(m_server->requests().at(0).target, "/contoso.com/oauth2/v2.0/token");

    m_opened.clear();
    open();
    QVERIFY(m_accounts->restore());
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(form(1).queryItemValue(QStringLiteral("refresh_token")), QStringLiteral("canary-refresh-1"));
}

void TestSignIn::asksOnlyToRead()
{
    m_accounts->signIn();
    const QUrlQuery query(m_opened);
    QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
        QStringLiteral("openid profile offline_access "
                       "https://graph.microsoft.com/DeviceManagementConfiguration.Read.All"));
    QCOMPARE(query.queryItemValue(QStringLiteral("prompt")), QStringLiteral("select_account"));
    QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    QCOMPARE(m_accounts->authorizeUrl(), m_opened);
}

void TestSignIn::refusesAWrongNonce()
{
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signIn();
    m_nonce = QStringLiteral("of another sign-in");
    browse();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_store->items().isEmpty());
}

void TestSignIn::explainsWhatTheTokenEndpointAnswers_data()
{
    QTest::addColumn<LoopbackServer::Answer>("answer");
    QTest::addColumn<QString>("sentence");
    const auto service = [](const char *name, const QByteArray &error, int code, const QString &sentence) {
        QTest::newRow(name) << LoopbackServer::json("{\"error\":\"" + error + "\",\"error_codes\":["
                + QByteArray::number(code) + "],\"correlation_id\":\"corr-1\",\"trace_id\":\"trace-1\"}",
            400) << sentence;
    };
    service("second step", "invalid_grant", 50076, QStringLiteral("second sign-in step"));
    service("not assigned", "invalid_grant", 50105, QStringLiteral("not been given access"));
    service("not approved", "invalid_grant", 65001, QStringLiteral("not approved this app yet"));
    service("cannot approve", "invalid_grant", 90094, QStringLiteral("cannot approve this yourself"));
    service("cancelled", "access_denied", 65004, QStringLiteral("Sign-in was cancelled"));
    service("rules", "invalid_grant", 53003, QStringLiteral("sign-in rules do not allow"));
    service("managed computer", "invalid_grant", 53000, QStringLiteral("managed work computer"));
    service("approved apps", "invalid_grant", 53002, QStringLiteral("only allows approved apps"));
    service("risky", "invalid_grant", 53004, QStringLiteral("blocked as risky"));
    service("client id", "unauthorized_client", 700016, QStringLiteral("client ID in Settings"));
    service("registration", "invalid_client", 7000218, QStringLiteral("register http://localhost"));
    service("tenant", "invalid_request", 90002, QStringLiteral("Check the tenant name"));
    service("other tenant", "invalid_grant", 50020, QStringLiteral("does not belong to contoso.com"));
    service("account", "invalid_grant", 50057, QStringLiteral("contact your account administrator"));
    service("ended", "invalid_grant", 700082, QStringLiteral("Your sign-in has ended"));
    service("reserved client", "invalid_client", 65002, QStringLiteral("organisation's own client ID"));
    service("loop", "invalid_grant", 50196, QStringLiteral("asks to stop"));
    service("busy", "temporarily_unavailable", 90033, QStringLiteral("Trying again in"));
    service("network", "invalid_grant", 500021, QStringLiteral("does not allow sign-in to contoso.com"));
    service("any other", "invalid_grant_x", 99999, QStringLiteral("did not succeed (AADSTS99999)"));
    const QByteArray html = "<html>canary</html>";
    QTest::newRow("HTML with 200") << LoopbackServer::Answer{.headers = {{"Content-Type", "text/html"}}, .body = html}
                                   << QStringLiteral("A web page came");
    QTest::newRow("nothing") << LoopbackServer::Answer{.drop = true} << QStringLiteral("broke off");
    QTest::newRow("half a body") << LoopbackServer::Answer{.body
        = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
          "Content-Length: 500\r\n\r\n{\"access_token\":",
        .raw = true,
        .drop = true} << QStringLiteral("broke off");
    QTest::newRow("a body of 2 MB") << LoopbackServer::Answer{.headers = {{"Content-Type", "application/json"}},
        .body = QByteArray(1024, ' '),
        .repeatBody = 2048} << QStringLiteral("does not understand");
    QTest::newRow("JSON that is no object") << LoopbackServer::json("[]") << QStringLiteral("does not understand");
    QTest::newRow("a token of the wrong type")
        << LoopbackServer::json(R"({"access_token":7,"token_type":"Bearer"})") << QStringLiteral("does not understand");
    QTest::newRow("a token with a line end")
        << LoopbackServer::json(R"({"access_token":"a\r\nX: y","token_type":"Bearer"})")
        << QStringLiteral("does not understand");
}

void TestSignIn::explainsWhatTheTokenEndpointAnswers()
{
    QFETCH(LoopbackServer::Answer, answer);
    QFETCH(QString, sentence);
    m_server->setHandler([answer](const auto &) { return answer; });
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signIn();
    browse();
    QTRY_COMPARE(failed.count(), 1);
    const auto advice = failed.first().first().value<Advice>();
    QVERIFY2(advice.text.contains(sentence), qPrintable(advice.text));
    QVERIFY(!advice.text.contains(QLatin1String("%1")));
    if (answer.body.contains("corr-1")) {
        QVERIFY(advice.details.contains(QLatin1String("Correlation ID: corr-1")));
        QVERIFY(advice.details.contains(QLatin1String("Trace ID: trace-1")));
        QVERIFY(advice.details.contains(QLatin1String("Time: ")));
    }
    QVERIFY(m_accounts->accounts().isEmpty());
}

void TestSignIn::neverFollowsARedirect()
{
    LoopbackServer elsewhere;
    const auto target = elsewhere.url().toEncoded();
    m_server->setHandler([target](const auto &) {
        return LoopbackServer::Answer{.status = 307, .headers = {{"Location", target}}};
    });
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signIn();
    browse();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestSignIn::endsWhenNobodyFinishes()
{
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signIn();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
    m_clock->advance(5min);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
}

void TestSignIn::keepsRealmsApart()
{
    signIn();
    m_overrides.authority = QUrl(QStringLiteral("http://127.0.0.1:1"));
    open();
    QVERIFY(!m_accounts->restore());
    m_overrides.authority.reset();
    open();
    QVERIFY(!m_accounts->restore());
}

void TestSignIn::signsOut()
{
    signIn();
    auto *session = m_accounts->session();
    m_accounts->signOut(session->account().key);
    QCOMPARE(m_accounts->session(), nullptr);
    QVERIFY(m_accounts->accounts().isEmpty());
    QVERIFY(m_store->items().isEmpty());
    bool failed = false;
    session->requestToken(&m_context, [&failed](const core::Result<QByteArray> &token) { failed = !token; });
    QTRY_VERIFY(failed);
}

void TestSignIn::leaksNothing()
{
    QLoggingCategory::setFilterRules(QStringLiteral("unassign.*=true"));
    logged.clear();
    signIn();
    const auto verifier = form(0).queryItemValue(QStringLiteral("code_verifier")).toUtf8();
    m_clock->advance(2h);
    // A service that says back what it was told.
    m_server->setHandler([](const LoopbackServer::Request &request) {
        return LoopbackServer::json("{\"error\":\"invalid_grant\",\"error_description\":\"" + request.body
                + QByteArray::fromPercentEncoding(request.body).replace('"', '\'') + "\"}",
            400);
    });
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ask();
    QTRY_COMPARE(needed.count(), 1);
    const auto advice = needed.first().first().value<Advice>();
    m_accounts->giveUpSignInAgain();
    QLoggingCategory::setFilterRules({});

    QByteArray written = logged + advice.text.toUtf8() + advice.details.toUtf8();
    for (const auto &name : QDir(m_directory->path()).entryList(QDir::Files)) {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        written += file.readAll();
    }
    QVERIFY(logged.contains("/oauth2/v2.0/token"));
    QVERIFY(written.contains("ada@contoso.com"));
    QVERIFY2(!written.contains("canary-"), written);
    QVERIFY(!written.contains(verifier));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
