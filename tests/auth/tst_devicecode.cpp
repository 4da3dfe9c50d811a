#include "support/signinfixture.h"

#include <QNetworkReply>

using namespace auth;
using namespace std::chrono_literals;

/// Signing in on another device (RFC 8628), once an administrator has switched it on.
class TestDeviceCode : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_accounts.reset(); }
    void isOffByDefault();
    void showsTheCodeAndWaitsForThePerson();
    void pollsMoreSlowlyWhenTold();
    void endsWith_data();
    void endsWith();
    void refusesACodeThatCannotBeShown_data();
    void refusesACodeThatCannotBeShown();
    void canBeCancelled();

private:
    LoopbackServer::Answer answer(const LoopbackServer::Request &request) const;
    QList<QUrlQuery> polls() const;
    /// Whatever was sent by now has arrived when this returns: another request has made its way.
    void letArrive();
    /// The time at which the person is asked again; nothing may be asked before it.
    void waitForPoll(std::chrono::milliseconds interval);

    QByteArray m_code;
    LoopbackServer::Answer m_poll;
};

void TestDeviceCode::init()
{
    prepare();
    auto settings = m_accounts->settings();
    settings.deviceCode = true;
    QVERIFY(m_accounts->setSettings(settings));
    m_code
        = R"({"device_code":"canary-device","user_code":"ABCD-EFGH","verification_uri":"https://example.com/device",)"
          R"("expires_in":900,"interval":5})";
    m_poll = refusal("authorization_pending");
    m_server->setHandler([this](const auto &request) { return answer(request); });
}

LoopbackServer::Answer TestDeviceCode::answer(const LoopbackServer::Request &request) const
{
    return request.target.endsWith("/devicecode") ? LoopbackServer::json(m_code) : m_poll;
}

QList<QUrlQuery> TestDeviceCode::polls() const
{
    QList<QUrlQuery> polls;
    for (const auto &request : m_server->requests()) {
        if (request.target.endsWith("/token"))
            polls.append(QUrlQuery(QString::fromUtf8(request.body)));
    }
    return polls;
}

void TestDeviceCode::letArrive()
{
    const std::unique_ptr<QNetworkReply> probe(m_network->get(QNetworkRequest(m_server->url())));
    QTRY_VERIFY(probe->isFinished());
}

void TestDeviceCode::waitForPoll(std::chrono::milliseconds interval)
{
    const auto before = polls().size();
    m_clock->advance(interval - 1ms);
    letArrive();
    QCOMPARE(polls().size(), before);
    m_clock->advance(1ms);
    QTRY_COMPARE(polls().size(), before + 1);
    // The next wait begins when the answer has come.
    QTRY_VERIFY(!m_clock->isIdle() || m_accounts->signInState() == Accounts::SignInState::Idle);
}

void TestDeviceCode::isOffByDefault()
{
    QVERIFY(m_accounts->setSettings(Settings()));
    m_accounts->signInWithDeviceCode();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
    QVERIFY(m_server->requests().isEmpty());
}

void TestDeviceCode::showsTheCodeAndWaitsForThePerson()
{
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    m_accounts->signInWithDeviceCode();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForDeviceCode);
    QTRY_VERIFY(m_accounts->deviceCode());
    QCOMPARE(m_accounts->deviceCode()->userCode, QStringLiteral("ABCD-EFGH"));
    QCOMPARE(m_accounts->deviceCode()->verificationUri, QStringLiteral("https://example.com/device"));
    QCOMPARE(m_server->requests().at(0).target, "/contoso.com/oauth2/v2.0/devicecode");
    waitForPoll(5s);
    QCOMPARE(polls().constFirst().queryItemValue(QStringLiteral("device_code")), QStringLiteral("canary-device"));
    QCOMPARE(polls().constFirst().queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded),
        QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));

    m_poll = tokens("canary-access-1", "canary-refresh-1");
    waitForPoll(5s);
    QTRY_COMPARE(succeeded.count(), 1);
    QVERIFY(m_opened.isEmpty());
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
}

void TestDeviceCode::pollsMoreSlowlyWhenTold()
{
    m_poll = refusal("slow_down");
    m_accounts->signInWithDeviceCode();
    QTRY_VERIFY(m_accounts->deviceCode());
    waitForPoll(5s);
    waitForPoll(10s);
    m_poll = refusal("authorization_pending");
    waitForPoll(15s);
    waitForPoll(15s);
}

void TestDeviceCode::endsWith_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a person who declines") << QByteArray("authorization_declined") << QStringLiteral("declined");
    QTest::newRow("a code that has run out") << QByteArray("expired_token") << QStringLiteral("The code has expired");
}

void TestDeviceCode::endsWith()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, sentence);
    m_poll = refusal(error);
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signInWithDeviceCode();
    QTRY_VERIFY(m_accounts->deviceCode());
    m_clock->advance(5s);
    QTRY_COMPARE(failed.count(), 1);
    const auto text = failed.first().first().value<Advice>().text;
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::Idle);
    QVERIFY(!m_accounts->deviceCode());
}

void TestDeviceCode::refusesACodeThatCannotBeShown_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("an address that is a script")
        << QByteArray("https://example.com/device") << QByteArray("javascript:alert(1)");
    QTest::newRow("an address of a file") << QByteArray("https://example.com/device") << QByteArray("file:///etc");
    QTest::newRow("an address of another kind of server")
        << QByteArray("https://example.com/device") << QByteArray("ftp://example.com/device");
    QTest::newRow("no host") << QByteArray("https://example.com/device") << QByteArray("https:///device");
    QTest::newRow("no address") << QByteArray("https://example.com/device") << QByteArray("https://[");
    QTest::newRow("a name before the host")
        << QByteArray("https://example.com/device") << QByteArray("https://microsoft.com@example.com/device");
    QTest::newRow("no code for the person") << QByteArray("ABCD-EFGH") << QByteArray();
    QTest::newRow("no code for the program") << QByteArray("canary-device") << QByteArray();
    QTest::newRow("no end") << QByteArray("900") << QByteArray("-1");
}

void TestDeviceCode::refusesACodeThatCannotBeShown()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(m_code.contains(from));
    m_code.replace(from, to);
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signInWithDeviceCode();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_accounts->deviceCode());
}

void TestDeviceCode::canBeCancelled()
{
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signInWithDeviceCode();
    QTRY_VERIFY(m_accounts->deviceCode());
    m_accounts->cancelSignIn();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Advice>().isInformation);
    m_clock->advance(1min);
    letArrive();
    QVERIFY(polls().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeviceCode)
#include "tst_devicecode.moc"
