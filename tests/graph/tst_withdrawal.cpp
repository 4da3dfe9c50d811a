#include "graph/clientfixture.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Fixture = ClientFixture;

namespace {

/// A person who signs in when the test says so.
struct SlowTokens final : graph::TokenSource {
    void requestToken(QObject *context, Callback callback) override
    {
        ++asked;
        waiting.append({context, std::move(callback)});
    }
    void rejectToken(const QByteArray &, const QByteArray &) override { }
    void signIn()
    {
        for (const auto &[context, callback] : std::exchange(waiting, {})) {
            if (context)
                callback(QByteArray("late"));
        }
    }

    int asked = 0;
    QList<std::pair<QPointer<QObject>, Callback>> waiting;
};

} // namespace

/// What is taken back while it waits, is signed or is on its way; and what cannot be signed at all.
class TestWithdrawal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeItHasBegun();
    void inTheTurnInWhichItWouldGoAgain();
    void onItsWay_data();
    void onItsWay();
    void ofOneInTheQueue();
    void anAskerWhoDiesInTheQueue();
    void whileItIsSigned();
    void aSignInThatTakesLongerThanATurn();
    void aSignInThatIsRefused();
    void aTokenThatCannotBeSent_data();
    void aTokenThatCannotBeSent();
    void aNameThatCannotBeSent();
};

void TestWithdrawal::beforeItHasBegun()
{
    Fixture f;
    f.script({LoopbackServer::json("{}")});
    f.ask(Request::remove(f.path()));
    f.client->withdraw(&f.context);
    f.client->withdraw(&f.context); // twice is once
    QVERIFY(f.answers.isEmpty());
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::Cancelled);
    QVERIFY(!f.error().maybeDone);
    QCOMPARE(f.tokens.asked, 0);
    QVERIFY(f.server.requests().isEmpty());
}

void TestWithdrawal::inTheTurnInWhichItWouldGoAgain()
{
    Fixture f;
    f.script({{.status = 429, .headers = {{"Retry-After", "5"}}}});
    QSignalSpy throttled(f.client.get(), &graph::Client::throttled);
    f.ask(Request::remove(f.path()));
    QTRY_COMPARE(throttled.size(), 1);
    f.ask(Request::remove(f.path())); // which waits in the queue, for the same pause
    QTRY_COMPARE(f.clock.waiting(), 2);
    f.client->withdraw(&f.context);
    f.clock.advance(10s);
    QVERIFY(f.waitFor(2));
    QCOMPARE(f.error(0).kind, ErrorKind::Cancelled);
    QCOMPARE(f.error(1).kind, ErrorKind::Cancelled);
    f.clock.advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.answers.size(), 2);
}

void TestWithdrawal::onItsWay_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("it is carried out") << 204 << false;
    QTest::newRow("it is refused") << 403 << false;
    QTest::newRow("the sign-in has ended") << 401 << true;
    QTest::newRow("the service asks to come later") << 429 << true;
}

/// It is answered as it comes, but does not go again.
void TestWithdrawal::onItsWay()
{
    QFETCH(int, status);
    QFETCH(bool, isCancelled);
    Fixture f;
    f.server.setHandler([&](const LoopbackServer::Request &) {
        f.client->withdraw(&f.context);
        return LoopbackServer::Answer{.status = status};
    });
    f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor());
    f.clock.advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.answers.size(), 1);
    QCOMPARE(!f.answers.first() && f.error().kind == ErrorKind::Cancelled, isCancelled);
}

/// Six are under way, and the seventh waits.
void TestWithdrawal::ofOneInTheQueue()
{
    Fixture f;
    f.script({{.silent = true}});
    for (int i = 0; i < 6; ++i)
        f.ask(Request::get(f.path()));
    QTRY_COMPARE(f.server.requests().size(), 6);
    QObject other;
    ErrorKind told{};
    f.client->exchange(Request::get(f.path()), &other,
        [&](const core::Result<graph::Response> &answer) { told = answer.error().kind; });
    QCoreApplication::processEvents();
    f.client->withdraw(&other);
    QTRY_COMPARE(told, ErrorKind::Cancelled);
    f.script({LoopbackServer::json("{}")});
    QVERIFY(f.waitFor(6)); // each is lost after its time, and asked again
    QVERIFY(f.answers.first());
    QCOMPARE(f.server.requests().size(), 12);
}

void TestWithdrawal::anAskerWhoDiesInTheQueue()
{
    Fixture f;
    f.script({{.silent = true}});
    for (int i = 0; i < 6; ++i)
        f.ask(Request::get(f.path()));
    QTRY_COMPARE(f.server.requests().size(), 6);
    {
        QObject other;
        f.client->exchange(Request::get(f.path()), &other,
            [](const core::Result<graph::Response> &) { QFAIL("answered after its context died"); });
        QCoreApplication::processEvents();
    }
    f.script({LoopbackServer::json("{}")});
    QVERIFY(f.waitFor(6));
    QVERIFY(f.answers.first());
    QCOMPARE(f.server.requests().size(), 12);
}

void TestWithdrawal::whileItIsSigned()
{
    Fixture f;
    SlowTokens tokens;
    graph::Client client(f.network, tokens, f.clock, {.root = f.server.url()});
    f.script({LoopbackServer::json("{}")});
    ErrorKind told{};
    client.exchange(Request::remove(f.path()), &f.context,
        [&](const core::Result<graph::Response> &answer) { told = answer.error().kind; });
    QTRY_COMPARE(tokens.asked, 1);
    client.withdraw(&f.context);
    tokens.signIn(); // in the same turn, before anybody was told
    QTRY_COMPARE(told, ErrorKind::Cancelled);
    QCoreApplication::processEvents();
    QVERIFY(f.server.requests().isEmpty());
}

/// The place in the queue is given up meanwhile; the token that came late is still used, and asked for once.
void TestWithdrawal::aSignInThatTakesLongerThanATurn()
{
    Fixture f;
    SlowTokens tokens;
    graph::Client client(f.network, tokens, f.clock, {.root = f.server.url()});
    f.script({LoopbackServer::json("{}")});
    bool isAnswered = false;
    client.exchange(Request::remove(f.path()), &f.context,
        [&](const core::Result<graph::Response> &answer) { isAnswered = answer.has_value(); });
    QTRY_COMPARE(tokens.asked, 1);
    f.clock.advance(10min);
    tokens.signIn();
    QTRY_VERIFY(isAnswered);
    QCOMPARE(tokens.asked, 1);
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.server.requests().first().headers.value("authorization"), "Bearer late");
}

void TestWithdrawal::aSignInThatIsRefused()
{
    Fixture f({}, {});
    f.script({LoopbackServer::json("{}")});
    f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::SignInRequired);
    QCOMPARE(f.error().message, QStringLiteral("Sign in again."));
    QVERIFY(f.server.requests().isEmpty());
}

void TestWithdrawal::aTokenThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("with a line end") << QByteArray("a\r\nX: y");
}

void TestWithdrawal::aTokenThatCannotBeSent()
{
    QFETCH(QByteArray, token);
    Fixture f({}, {token});
    f.script({LoopbackServer::json("{}")});
    f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::SignInRequired);
    QVERIFY(!f.error().maybeDone);
    QVERIFY(f.server.requests().isEmpty());
}

/// The request leaves by another name: it must not carry a header of somebody else's making.
void TestWithdrawal::aNameThatCannotBeSent()
{
    Fixture f;
    f.script({LoopbackServer::json("{}")});
    auto request = Request::get(f.path());
    request.clientRequestId = "written-down";
    f.ask(request);
    QVERIFY(f.waitFor());
    QCOMPARE(f.server.requests().first().headers.value("client-request-id"), "written-down");
    f.server.forget();
    f.answers.clear();
    request.clientRequestId = "a\r\nX: y";
    f.ask(request);
    QVERIFY(f.waitFor());
    QVERIFY(f.answers.first());
    const auto &headers = f.server.requests().first().headers;
    QVERIFY(!headers.contains("x"));
    QCOMPARE(headers.value("client-request-id").size(), 36);
    QCOMPARE(f.answers.first()->clientRequestId, headers.value("client-request-id"));
}

QTEST_GUILESS_MAIN(TestWithdrawal)
#include "tst_withdrawal.moc"
