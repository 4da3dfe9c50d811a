#include "core/log.h"
#include "graph/clientfixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Fixture = ClientFixture;

namespace {

LoopbackServer::Answer status(int code, QList<std::pair<QByteArray, QByteArray>> headers = {}, QByteArray body = {})
{
    return {.status = code, .headers = std::move(headers), .body = std::move(body)};
}

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line) { logged().append(line); }

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeaves();
    void aRemovalHasNoBody();
    void theAddressIsSentAsWritten();
    void unusableRequestsSendNothing_data();
    void unusableRequestsSendNothing();
    void aDroppedWriteLeavesOnce_data();
    void aDroppedWriteLeavesOnce();
    void refusedConnectionWasNotSent();
    void unauthorizedOnce_data();
    void unauthorizedOnce();
    void unauthorizedForEver();
    void retries_data();
    void retries();
    void neverAnswered_data();
    void neverAnswered();
    void endsWithItsContext_data();
    void endsWithItsContext();
    void theTokenIsInNoText();
};

void TestClient::whatLeaves()
{
    Fixture f;
    f.script({LoopbackServer::json("{\"value\":[]}")});
    f.ask(Request::get(f.path(), {{"$expand", "assignments"}, {"$filter", "a b+c&d='é'"}}));
    QVERIFY(f.answers.isEmpty());
    QVERIFY(f.waitFor());
    QVERIFY(f.answers.first());
    QCOMPARE(f.answers.first()->body, QByteArray("{\"value\":[]}"));
    const auto sent = f.server.requests().first();
    QCOMPARE(sent.method, QByteArray("GET"));
    QCOMPARE(sent.target,
        QByteArray("/beta/deviceManagement/deviceConfigurations?$expand=assignments"
                   "&$filter=a%20b%2Bc%26d%3D'%C3%A9'"));
    QCOMPARE(sent.headers.value("authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(sent.headers.value("accept"), QByteArray("application/json"));
    QVERIFY(!sent.headers.contains("content-type"));
    QVERIFY(!sent.headers.contains("cookie"));
    QCOMPARE(sent.headers.value("client-request-id").size(), 36);
    QCOMPARE(f.answers.first()->clientRequestId, sent.headers.value("client-request-id"));
}

void TestClient::aRemovalHasNoBody()
{
    Fixture f;
    f.script({status(204)});
    auto request = Request::remove(f.path() / QStringLiteral("c") / QLatin1String("assignments") / QStringLiteral("a"));
    request.headers = {{"x-msft-approval-code", "aabb1234"}};
    f.ask(request);
    QVERIFY(f.waitFor());
    QCOMPARE(f.answers.first()->status, 204);
    const auto sent = f.server.requests().first();
    QCOMPARE(sent.method, QByteArray("DELETE"));
    QCOMPARE(sent.target, QByteArray("/beta/deviceManagement/deviceConfigurations/c/assignments/a"));
    QVERIFY(sent.body.isEmpty());
    QVERIFY(!sent.headers.contains("content-type"));
    QVERIFY(!sent.headers.contains("transfer-encoding"));
    QVERIFY(sent.headers.value("content-length", "0") == "0");
    QCOMPARE(sent.headers.value("x-msft-approval-code"), QByteArray("aabb1234"));
}

void TestClient::theAddressIsSentAsWritten()
{
    Fixture f({.root = {}});
    f.script({LoopbackServer::json("{}")});
    const auto id = QString::fromUtf8("a/b?c#d%2Fe'f\"g é\\:@;=+&~.._-…");
    f.ask(Request::get((f.path() / id).withKey(QStringLiteral("x"), QStringLiteral("o'p(q)"))));
    QVERIFY(f.waitFor());
    QCOMPARE(f.server.requests().first().target,
        QByteArray(
            "/beta/deviceManagement/deviceConfigurations/a%2Fb%3Fc%23d%252Fe%27f%22g%20%C3%A9%5C%3A%40%3B%3D%2B%26~.."
            "_-%E2%80%A6/x('o%27%27p%28q%29')"));
}

void TestClient::unusableRequestsSendNothing_data()
{
    QTest::addColumn<QUrl>("root"); // empty: the server's own
    QTest::addColumn<Request>("request");
    QTest::addColumn<ErrorKind>("kind");
    const auto good = Request::get(Fixture::path());
    const auto row = [](const char *name, const QString &root, const Request &request, ErrorKind kind) {
        QTest::newRow(name) << QUrl(root) << request << kind;
    };
    const auto invalid = ErrorKind::InvalidInput;
    row("an id that climbs", {}, Request::get(Fixture::path() / QStringLiteral("..")), invalid);
    row("an empty id", {}, Request::remove(Fixture::path() / QString()), invalid);
    row("an empty path", {}, Request::get({}), invalid);
    row("plain http to another computer", QStringLiteral("http://graph.example"), good, invalid);
    row("plain http to a name that begins like loopback", QStringLiteral("http://127.0.0.1.example"), good, invalid);
    row("root with a name and password", QStringLiteral("https://user:pw@graph.example"), good, invalid);
    row("root with a query", QStringLiteral("https://graph.example?x=1"), good, invalid);
    row("root of another scheme", QStringLiteral("ftp://127.0.0.1"), good, invalid);
    auto crooked = good;
    crooked.headers = {{"x-a", "b\r\nAuthorization: other"}};
    row("a header with a line end", {}, crooked, invalid);
    crooked.headers = {{"authorization", "Bearer mine"}};
    row("a header that is the client's own", {}, crooked, invalid);
    row("a link to another host", {}, Request::following(QUrl(QStringLiteral("https://evil.example/beta/x"))),
        ErrorKind::UnexpectedAnswer);
}

void TestClient::unusableRequestsSendNothing()
{
    QFETCH(QUrl, root);
    QFETCH(Request, request);
    Fixture f({.root = root});
    f.script({LoopbackServer::json("{}")});
    f.ask(request);
    QVERIFY(f.answers.isEmpty());
    QVERIFY(f.waitFor());
    QTEST(f.error().kind, "kind");
    QVERIFY(!f.error().message.isEmpty());
    QVERIFY(!f.error().maybeDone);
    QCOMPARE(f.server.requests().size(), 0);
}

void TestClient::aDroppedWriteLeavesOnce_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<bool>("keptAlive");
    QTest::newRow("DELETE on a new connection") << false << false;
    QTest::newRow("DELETE on a connection that was kept alive") << false << true;
    QTest::newRow("POST on a new connection") << true << false;
    QTest::newRow("POST on a connection that was kept alive") << true << true;
}

void TestClient::aDroppedWriteLeavesOnce()
{
    QFETCH(bool, post);
    QFETCH(bool, keptAlive);
    Fixture f;
    if (keptAlive) {
        f.script({LoopbackServer::json("{}")});
        f.ask(Request::get(f.path()));
        QVERIFY(f.waitFor());
        f.answers.clear();
        f.server.forget();
    }
    f.script({{.drop = true}});
    f.ask(post ? Request::post(f.path(), "{\"a\":1}") : Request::remove(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::LostAnswer);
    QVERIFY(f.error().maybeDone);
    f.clock.advance(5min);
    QTest::qWait(0);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestClient::refusedConnectionWasNotSent()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto root = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
    closed.close();
    Fixture f({.root = root});
    f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::Offline);
    QVERIFY(!f.error().maybeDone);
}

void TestClient::unauthorizedOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("claims");
    const QByteArray json = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})";
    const auto base64 = json.toBase64();
    QTest::newRow("without a challenge") << QByteArray() << QByteArray();
    QTest::newRow("Bearer without claims") << QByteArray("Bearer realm=\"\", error=\"invalid_token\"") << QByteArray();
    QTest::newRow("with a claims challenge") << QByteArray(
        "Bearer realm=\"\", authorization_uri=\"https://evil.example/authorize\", "
        "error=\"insufficient_claims\", claims=\""
        + base64 + "\"") << json;
    QTest::newRow("Basic, which Qt could answer by itself") << QByteArray("Basic realm=\"x\"") << QByteArray();
    QTest::newRow("Negotiate, which Qt could answer by itself") << QByteArray("Negotiate") << QByteArray();
}

void TestClient::unauthorizedOnce()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, claims);
    for (const bool write : {false, true}) {
        Fixture f;
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!challenge.isEmpty())
            headers = {{"WWW-Authenticate", challenge}};
        f.script({status(401, headers, "{}"), status(204)});
        f.ask(write ? Request::remove(f.path()) : Request::get(f.path()));
        QVERIFY(f.waitFor());
        QVERIFY(f.answers.first());
        QCOMPARE(f.server.requests().size(), 2);
        QCOMPARE(f.server.requests().at(0).headers.value("authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(f.server.requests().at(1).headers.value("authorization"), QByteArray("Bearer token-2"));
        QVERIFY(f.server.requests().at(0).headers.value("client-request-id")
            != f.server.requests().at(1).headers.value("client-request-id"));
        QCOMPARE(f.tokens.rejected.size(), 1);
        QCOMPARE(f.tokens.rejected.first(), std::pair(QByteArray("token-1"), claims));
    }
}

void TestClient::unauthorizedForEver()
{
    Fixture f;
    f.script({status(401)});
    f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::SignInRequired);
    QVERIFY(!f.error().maybeDone);
    QCOMPARE(f.server.requests().size(), 2);
}

void TestClient::retries_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("waitMs"); // before the second request; -1: there is none
    QTest::newRow("429 with whole seconds, read") << false << 429 << QByteArray("7") << 7000;
    QTest::newRow("429 with whole seconds, write") << true << 429 << QByteArray("7") << 7000;
    QTest::newRow("429 with a fraction") << true << 429 << QByteArray("2.128") << 2128;
    QTest::newRow("429 without Retry-After") << true << 429 << QByteArray() << 1000;
    QTest::newRow("429 with an hour") << true << 429 << QByteArray("3600") << -1;
    QTest::newRow("429 with a date") << true << 429 << QByteArray("Thu, 01 Jan 2026 08:17:10 GMT") << 28000;
    QTest::newRow("503 with Retry-After, write") << true << 503 << QByteArray("3") << 3000;
    QTest::newRow("503 without Retry-After, write") << true << 503 << QByteArray() << -1;
    QTest::newRow("503 without Retry-After, read") << false << 503 << QByteArray() << 1000;
    QTest::newRow("500, write") << true << 500 << QByteArray() << -1;
    QTest::newRow("502 with Retry-After, write") << true << 502 << QByteArray("1") << -1;
    QTest::newRow("504, read") << false << 504 << QByteArray() << 1000;
    QTest::newRow("403, read") << false << 403 << QByteArray() << -1;
}

void TestClient::retries()
{
    QFETCH(bool, write);
    QFETCH(int, code);
    QFETCH(QByteArray, after);
    QFETCH(int, waitMs);
    Fixture f;
    QSignalSpy throttled(f.client.get(), &graph::Client::throttled);
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!after.isEmpty())
        headers = {{"Retry-After", after}};
    f.script({status(code, headers), status(204)});
    f.ask(write ? Request::remove(f.path()) : Request::get(f.path()));
    QVERIFY(f.waitFor());
    if (waitMs < 0) {
        QVERIFY(!f.answers.first());
        QCOMPARE(f.error().httpStatus, code);
        QCOMPARE(f.error().maybeDone, write && code >= 500);
        QCOMPARE(f.error().retryAfter.has_value(), !after.isEmpty());
        QCOMPARE(f.server.requests().size(), 1);
        return;
    }
    QVERIFY(f.answers.first());
    QCOMPARE(f.arrivals.size(), 2);
    const auto waited = (f.arrivals.at(1) - f.arrivals.at(0)).count();
    QVERIFY2(waited >= waitMs && waited < waitMs + 3000, qPrintable(QString::number(waited)));
    QCOMPARE(throttled.isEmpty(), code != 429 && after.isEmpty());
}

void TestClient::neverAnswered_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<int>("requests");
    QTest::newRow("a write is not sent again") << true << 1;
    QTest::newRow("a read is tried three times") << false << 3;
}

void TestClient::neverAnswered()
{
    QFETCH(bool, write);
    Fixture f;
    f.script({{.silent = true}});
    f.ask(write ? Request::remove(f.path()) : Request::get(f.path()));
    QTRY_COMPARE(f.server.requests().size(), 1);
    f.clock.advance(99s);
    QTest::qWait(0);
    QVERIFY(f.answers.isEmpty());
    QVERIFY(f.waitFor(1, 1s));
    QCOMPARE(f.error().kind, ErrorKind::LostAnswer);
    QCOMPARE(f.error().maybeDone, write);
    QTEST(int(f.server.requests().size()), "requests");
}

void TestClient::endsWithItsContext_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("before it was sent") << QStringLiteral("at once");
    QTest::newRow("while the answer is awaited") << QStringLiteral("awaited");
    QTest::newRow("while it waits to be sent again") << QStringLiteral("pause");
    QTest::newRow("within its own answer") << QStringLiteral("answer");
}

void TestClient::endsWithItsContext()
{
    QFETCH(QString, moment);
    Fixture f;
    f.script({moment == QLatin1String("pause")  ? status(429, {{"Retry-After", "5"}})
            : moment == QLatin1String("answer") ? status(204)
                                                : LoopbackServer::Answer{.silent = true}});
    QSignalSpy throttled(f.client.get(), &graph::Client::throttled);
    auto context = std::make_unique<QObject>();
    int answered = 0;
    f.client->exchange(Request::get(f.path()), context.get(), [&](const core::Result<graph::Response> &) {
        ++answered;
        context.reset();
    });
    if (moment == QLatin1String("awaited"))
        QTRY_COMPARE(f.server.requests().size(), 1);
    else if (moment == QLatin1String("pause"))
        QTRY_COMPARE(throttled.size(), 1);
    else if (moment == QLatin1String("answer"))
        QTRY_COMPARE(answered, 1);
    context.reset();
    const auto sent = f.server.requests().size();

    // The client goes on for others.
    f.script({status(204)});
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QVERIFY(f.answers.first());
    QCOMPARE(answered, moment == QLatin1String("answer") ? 1 : 0);
    QCOMPARE(f.server.requests().size(), sent + 1);
}

void TestClient::theTokenIsInNoText()
{
    const QByteArray canary = "canary-9f2c7e";
    QLoggingCategory::setFilterRules(QStringLiteral("unassign.exchange.debug=true"));
    logged().clear();
    const auto previous = qInstallMessageHandler(keepLine);
    Fixture f({}, {canary, canary});
    f.script({status(401, {{"WWW-Authenticate", "Bearer error=\"x\""}}), status(403, {{"request-id", "r-1"}}, "<html>"),
        {.drop = true}});
    f.ask(Request::remove(f.path()));
    const auto first = f.waitFor(1);
    f.ask(Request::remove(f.path()));
    const auto second = f.waitFor(2);
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(first && second);
    QVERIFY(logged().size() >= 3);
    QVERIFY(logged().join(QLatin1Char('\n')).contains(QLatin1String("\"status\":403")));
    for (const auto &line : std::as_const(logged()))
        QVERIFY(!line.contains(QLatin1String(canary)));
    for (const auto &answer : std::as_const(f.answers)) {
        const auto &error = answer.error();
        const auto texts = QStringList{error.message, error.serviceMessage, error.graphCode, error.requestId};
        QVERIFY(!texts.join(QLatin1Char(' ')).contains(QLatin1String(canary)));
    }
    QCOMPARE(f.server.requests().last().headers.value("authorization"), "Bearer " + canary);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
