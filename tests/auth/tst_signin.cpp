#include "advicetable.h"
#include "support/signinfixture.h"

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
    void explainsWhatTheBrowserBringsBack_data();
    void explainsWhatTheBrowserBringsBack();
    void forgedAnswersDoNotEndTheSignIn();
    void neverFollowsARedirect();
    void endsWhenNobodyFinishes();
    void keepsRealmsApart();
    void signsOut();
    void leaksNothing();
    void leaksNothingWhereALongTextIsCut();
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
    for (const auto &row : adviceTable()) {
        for (const auto number : row.numbers) {
            QTest::addRow("AADSTS%d", number) << LoopbackServer::json("{\"error\":\"" + QByteArray(row.error)
                    + "\",\"error_codes\":[" + QByteArray::number(number)
                    + "],\"correlation_id\":\"corr-1\",\"trace_id\":\"trace-1\"}",
                400) << QString::fromUtf8(row.part);
        }
    }
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

void TestSignIn::explainsWhatTheBrowserBringsBack_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isInformation");
    const auto row = [](const char *name, const char *answer, const char *sentence, bool isInformation = false) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromUtf8(sentence) << isInformation;
    };
    row("cancelled by the person", "error=access_denied&error_subcode=cancel", "Sign-in was cancelled", true);
    row("an Entra number in the description",
        "error=access_denied&error_description=AADSTS53003%3A+Access+has+been+blocked.%0D%0ATrace+ID%3A+"
        "11111111-2222-3333-4444-555555555555%0D%0ACorrelation+ID%3A+66666666-7777-8888-9999-aaaaaaaaaaaa",
        "sign-in rules do not allow");
    row("not approved", "error=consent_required", "Send this link to your administrator");
    row("a scope that is not known", "error=invalid_scope", "This needs a permission");
    row("a second step", "error=interaction_required", "second sign-in step");
    row("busy", "error=temporarily_unavailable", "sign-in service is busy");
    row("trouble there", "error=server_error", "sign-in service is busy");
    row("an app that is not known", "error=unauthorized_client", "client ID in Settings");
    row("a word that nobody knows", "error=%3Cb%3Eoops", "The sign-in did not succeed (<b>oops)");
}

void TestSignIn::explainsWhatTheBrowserBringsBack()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    QFETCH(bool, isInformation);
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signIn();
    browse(answer);
    QTRY_COMPARE(failed.count(), 1);
    const auto advice = failed.first().first().value<Advice>();
    QVERIFY2(advice.text.contains(sentence), qPrintable(advice.text));
    QCOMPARE(advice.isInformation, isInformation);
    if (answer.contains("Trace")) {
        QVERIFY(advice.details.contains(QLatin1String("Trace ID: 11111111-2222-3333-4444-555555555555")));
        QVERIFY(advice.details.contains(QLatin1String("Correlation ID: 66666666-7777-8888-9999-aaaaaaaaaaaa")));
    }
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_accounts->accounts().isEmpty());
}

void TestSignIn::forgedAnswersDoNotEndTheSignIn()
{
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    m_accounts->signIn();
    const auto right = m_opened;
    for (const auto &state : {QStringLiteral("forged"), QString()}) {
        for (const auto &answer : {QByteArray("code=of-somebody-else"), QByteArray("error=access_denied")}) {
            QUrlQuery forged(right);
            forged.removeQueryItem(QStringLiteral("state"));
            if (!state.isEmpty())
                forged.addQueryItem(QStringLiteral("state"), state);
            m_opened.setQuery(forged);
            browse(answer);
        }
    }
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
    QVERIFY(m_server->requests().isEmpty());
    m_opened = right;
    browse();
    QTRY_COMPARE(succeeded.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(form(0).queryItemValue(QStringLiteral("code")), QStringLiteral("the-canary-code"));
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

/// A text of the service is cut after 2,000 characters; a secret that stands there must not stay in part.
void TestSignIn::leaksNothingWhereALongTextIsCut()
{
    QObject context;
    TokenEndpoint endpoint(*m_network, *m_clock);
    m_server->setHandler([](const LoopbackServer::Request &) {
        return LoopbackServer::json("{\"error\":\"" + QByteArray(1990, 'x') + "canary+code\",\"suberror\":\""
                + QByteArray(1990, 'x') + "canary%2Bcode\"}",
            400);
    });
    auto registration = registrationOf({}, m_overrides);
    registration.authority = m_server->url();
    std::optional<SignInError> told;
    endpoint.redeem(registration,
        {.code = "canary+code", .verifier = "verifier", .redirectUri = {}, .scope = {}, .claims = {}}, &context,
        [&told](const Outcome<TokenSet> &tokens) { told = tokens.error(); });
    QTRY_VERIFY(told);
    QVERIFY2(!told->error.contains(QLatin1String("canary")), qPrintable(told->error.right(20)));
    QVERIFY2(!told->suberror.contains(QLatin1String("canary")), qPrintable(told->suberror.right(20)));
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
#ifdef Q_OS_UNIX // modes; elsewhere the folder of the person protects them
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        written += file.readAll();
    }
    QVERIFY(logged.contains("/oauth2/v2.0/token"));
    QVERIFY(written.contains("ada@contoso.com"));
    QVERIFY2(!written.contains("canary-"), written);
    QVERIFY(!written.contains(verifier));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
