#include "auth/failures.h"

#include "auth/settings.h"
#include "auth/tokenendpoint.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace auth;
using namespace std::chrono_literals;
using Answer = LoopbackServer::Answer;
using Cause = SignInError::Cause;

/// What the token endpoint answers, member by member.
class TestTokenEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void refusals_data();
    void refusals();
    void whatQtTells_data();
    void whatQtTells();
    void anEmptySecretIsNoneToHide();
    void whatTheServiceSaysOfItself();
    void retryAfter_data();
    void retryAfter();
    void answersNobodyWhoIsGone();
    void endsWithTheEndpoint();

private:
    Registration registration() const
    {
        return registrationOf({}, {.tenant = QStringLiteral("contoso.com"), .authority = m_server.url()});
    }
    Outcome<TokenSet> refresh(const Answer &answer)
    {
        m_server.setHandler([answer](const auto &) { return answer; });
        std::optional<Outcome<TokenSet>> told;
        m_endpoint.refresh(registration(), {.refreshToken = "canary", .scope = QStringLiteral("a b"), .claims = {}},
            this, [&told](const Outcome<TokenSet> &outcome) { told = outcome; });
        if (!QTest::qWaitFor([&told] { return told.has_value(); }, 20'000))
            qFatal("no answer");
        return *told;
    }
    static Answer withMembers(const QByteArray &members)
    {
        return LoopbackServer::json(R"({"access_token":"token","token_type":"Bearer")" + members + '}');
    }

    LoopbackServer m_server;
    FailingNetwork m_network;
    FakeClock m_clock;
    TokenEndpoint m_endpoint{m_network, m_clock, {.timeout = 1s, .body = 1000}};
};

void TestTokenEndpoint::tokens_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("seconds"); // -1: refused
    QTest::newRow("no lifetime") << QByteArray() << 3600;
    QTest::newRow("a number") << QByteArray(",\"expires_in\":60.9") << 60;
    QTest::newRow("text") << QByteArray(",\"expires_in\":\"61\"") << 61;
    QTest::newRow("none at all") << QByteArray(",\"expires_in\":0") << 0;
    QTest::newRow("below zero") << QByteArray(",\"expires_in\":-1") << -1;
    QTest::newRow("another type") << QByteArray(",\"expires_in\":[]") << -1;
    QTest::newRow("longer than anybody lives") << QByteArray(",\"expires_in\":1e300") << -1;
    QTest::newRow("another kind of token") << QByteArray(",\"token_type\":\"MAC\"") << -1;
    QTest::newRow("a token with a space") << QByteArray(",\"access_token\":\"a b\"") << -1;
    QTest::newRow("a token with DEL") << QByteArray(",\"access_token\":\"a\\u007f\"") << -1;
    QTest::newRow("no token") << QByteArray(",\"access_token\":null") << -1;
}

void TestTokenEndpoint::tokens()
{
    QFETCH(QByteArray, members);
    QFETCH(int, seconds);
    const auto outcome = refresh(withMembers(members));
    QCOMPARE(outcome.has_value(), seconds >= 0);
    if (!outcome) {
        QCOMPARE(outcome.error().cause, Cause::UnexpectedAnswer);
        QVERIFY(members.contains(outcome.error().detail.toUtf8()));
        return;
    }
    QCOMPARE(outcome->lifetime, std::chrono::seconds(seconds));
    QCOMPARE(outcome->scopes, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestTokenEndpoint::refusals_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Cause>("cause");
    const auto row
        = [](const char *name, const Answer &answer, Cause cause) { QTest::newRow(name) << answer << cause; };
    const auto typed = [](int status, const QByteArray &type) {
        return Answer{.status = status, .headers = {{"Content-Type", type}}, .body = "{}"};
    };
    row("a web page", typed(200, "text/html"), Cause::CaptivePortal);
    row("a web page of trouble", typed(500, "application/xhtml+xml"), Cause::UnexpectedAnswer);
    row("a picture", typed(200, "image/png"), Cause::UnexpectedAnswer);
    row("a redirect", typed(302, "application/json"), Cause::CaptivePortal);
    row("RFC 6585, 6", typed(511, "application/json"), Cause::CaptivePortal);
    row("above the redirects", typed(400, "application/json; charset=utf-8"), Cause::UnexpectedAnswer);
    row("a proxy in the way, that names no way to sign in", typed(407, "application/json"), Cause::ProxySignIn);
    row("too long", LoopbackServer::json(QByteArray(2000, ' ')), Cause::UnexpectedAnswer);
    row("a status of trouble with the members of success", LoopbackServer::json(R"({"access_token":"a"})", 500),
        Cause::UnexpectedAnswer);
    row("an error that is none", LoopbackServer::json(R"({"error":7})", 200), Cause::UnexpectedAnswer);
    row("an error with 200", LoopbackServer::json(R"({"error":"invalid_grant"})", 200), Cause::Service);
    row("no answer in time", {.silent = true}, Cause::LostAnswer);
    row("no HTTP", {.body = "SSH-2.0-x\r\n\r\n", .raw = true, .drop = true}, Cause::LostAnswer);
    row("cut off in the middle",
        {.body = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{",
            .raw = true,
            .drop = true},
        Cause::LostAnswer);
    row("stopped in the middle",
        {.body = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{", .raw = true},
        Cause::LostAnswer);
}

void TestTokenEndpoint::refusals()
{
    QFETCH(Answer, answer);
    const auto outcome = refresh(answer);
    QVERIFY(!outcome);
    QTEST(outcome.error().cause, "cause");
    QCOMPARE(outcome.error().host, QStringLiteral("127.0.0.1"));
    QVERIFY(!outcome.error().detail.contains(QLatin1String("canary")));
}

void TestTokenEndpoint::whatQtTells_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("no time is left, behind the head") << QNetworkReply::TimeoutError << 200 << Cause::LostAnswer;
    QTest::newRow("no time is left") << QNetworkReply::TimeoutError << 0 << Cause::LostAnswer;
    QTest::newRow("another protocol") << QNetworkReply::ProtocolFailure << 0 << Cause::UnexpectedAnswer;
    QTest::newRow("a protocol that is not known")
        << QNetworkReply::ProtocolUnknownError << 0 << Cause::UnexpectedAnswer;
    QTest::newRow("a proxy, by the status alone") << QNetworkReply::NoError << 407 << Cause::ProxySignIn;
    QTest::newRow("a proxy") << QNetworkReply::ProxyAuthenticationRequiredError << 407 << Cause::ProxySignIn;
    QTest::newRow("no network") << QNetworkReply::HostNotFoundError << 0 << Cause::Offline;
}

void TestTokenEndpoint::whatQtTells()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    m_network.error = error;
    m_network.status = status;
    const auto outcome = refresh({});
    m_network.error = QNetworkReply::NoError;
    m_network.status = 0;
    QVERIFY(!outcome);
    QTEST(outcome.error().cause, "cause");
}

void TestTokenEndpoint::anEmptySecretIsNoneToHide()
{
    m_server.setHandler([](const auto &) { return LoopbackServer::json(R"({"error":"canary is odd"})", 400); });
    std::optional<Outcome<TokenSet>> told;
    m_endpoint.redeem(registration(), {.code = "canary", .verifier = {}}, this,
        [&told](const Outcome<TokenSet> &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(told->error().error, QString(QChar(0x2026)) + QStringLiteral(" is odd"));
}

void TestTokenEndpoint::whatTheServiceSaysOfItself()
{
    auto answer = LoopbackServer::json(R"({"error":"invalid_grant","error_codes":[1,"2",3],"timestamp":)"
                                       R"("2026-01-31 12:30:59Z","correlation_id":"c","trace_id":"t"})",
        400);
    answer.headers.emplaceBack("x-ms-request-id", "of the header");
    auto told = refresh(answer).error();
    QCOMPARE(told.codes, (QList<int>{1, 3}));
    QCOMPARE(told.timestamp, QDateTime::fromString(QStringLiteral("2026-01-31T12:30:59Z"), Qt::ISODate));
    QCOMPARE(told.correlationId, QStringLiteral("c"));
    QCOMPARE(told.traceId, QStringLiteral("t"));

    QByteArray many = "1";
    for (int i = 2; i < 40; ++i)
        many += ',' + QByteArray::number(i);
    answer.body = R"({"error":"invalid_grant","timestamp":"yesterday","error_codes":[)" + many + "]}";
    told = refresh(answer).error();
    QCOMPARE(told.codes.size(), 20);
    QCOMPARE(told.timestamp, m_clock.now());
    QCOMPARE(told.correlationId, QStringLiteral("of the header"));
}

void TestTokenEndpoint::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("wanted"); // milliseconds; -1: none
    QTest::newRow("whole seconds") << QByteArray("7") << 7000;
    QTest::newRow("a fraction") << QByteArray("1.5") << 1500;
    QTest::newRow("at once") << QByteArray("0") << 0;
    QTest::newRow("below zero") << QByteArray("-1") << -1;
    QTest::newRow("longer than a day") << QByteArray("86401") << 86'401'000; // whoever waits has a limit
    QTest::newRow("a word") << QByteArray("later") << -1;
}

void TestTokenEndpoint::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, wanted);
    auto answer = LoopbackServer::json(R"({"error":"temporarily_unavailable"})", 503);
    answer.headers.emplaceBack("Retry-After", header);
    const auto told = refresh(answer).error();
    QCOMPARE(told.retryAfter ? static_cast<int>(told.retryAfter->count()) : -1, wanted);
}

void TestTokenEndpoint::answersNobodyWhoIsGone()
{
    m_server.setHandler([](const auto &) { return withMembers({}); });
    m_server.forget();
    {
        QObject context;
        m_endpoint.refresh(registration(), {.refreshToken = "r", .scope = {}, .claims = {}}, &context,
            [](const Outcome<TokenSet> &) { QFAIL("answered after its context died"); });
    }
    QVERIFY(refresh(withMembers({})));
    // Also between the end of the answer and its being told.
    auto context = std::make_unique<QObject>();
    m_server.setHandler([](const auto &) { return withMembers({}); });
    connect(&m_network, &QNetworkAccessManager::finished, this, [this, &context] {
        QMetaObject::invokeMethod(
            this, [&context] { context.reset(); }, Qt::QueuedConnection);
    });
    m_endpoint.refresh(registration(), {.refreshToken = "r", .scope = {}, .claims = {}}, context.get(),
        [](const Outcome<TokenSet> &) { QFAIL("answered after its context died"); });
    QTRY_VERIFY(!context);
    QCoreApplication::processEvents();
    m_network.disconnect(this);
}

void TestTokenEndpoint::endsWithTheEndpoint()
{
    QNetworkAccessManager network;
    LoopbackServer server;
    server.setHandler([](const auto &) { return Answer{.silent = true}; });
    {
        TokenEndpoint endpoint(network, m_clock);
        endpoint.refresh(registrationOf({}, {.tenant = QStringLiteral("t"), .authority = server.url()}),
            {.refreshToken = "r", .scope = {}, .claims = {}}, this,
            [](const Outcome<TokenSet> &) { QFAIL("answered after the endpoint died"); });
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QTRY_VERIFY(server.isQuiet()); // nothing goes on behind it
}

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
