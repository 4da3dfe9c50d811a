#include "auth/devicecodeflow.h"
#include "auth/signinflow.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace auth;
using namespace std::chrono_literals;
using Cause = SignInError::Cause;

/// The two interactive sign-ins by themselves: how they ask, and how they end.
class TestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_pending = LoopbackServer::json("{\"error\":\"authorization_pending\"}", 400);
        m_code = LoopbackServer::json("{\"device_code\":\"canary-device\",\"user_code\":\"u\",\"expires_in\":12,"
                                      "\"verification_uri\":\"http://example.com\"}");
        m_server->setHandler([this](const LoopbackServer::Request &request) {
            if (onRequest)
                onRequest();
            return request.target.endsWith("/devicecode") ? m_code : m_pending;
        });
        onRequest = {};
    }
    void asksMicrosoftForTheRenewedAccount_data();
    void asksMicrosoftForTheRenewedAccount();
    void isCancelledOnce();
    void tellsThatThereIsNoPort();
    void aDeviceCodeIsCancelledWhileItIsAskedFor();
    void aDeviceCodeIsCancelledWhileItIsRedeemed();
    void aDeviceCodeEndsWithItsTime();
    void aDeviceCodeOutlastsTroubleThere();
    void aDeviceCodeIsRefusedForAnotherApp();
    void aDeviceCodeThatIsRefusedAtOnce();
    void whatHasSucceededCannotBeCancelled();

private:
    Registration registration() const
    {
        return registrationOf({}, {.tenant = QStringLiteral("contoso.com"), .authority = m_server->url()});
    }

    FakeClock m_clock;
    QNetworkAccessManager m_network;
    TokenEndpoint m_endpoint{m_network, m_clock};
    std::unique_ptr<LoopbackServer> m_server;
    LoopbackServer::Answer m_code;
    LoopbackServer::Answer m_pending;
    std::function<void()> onRequest;
};

void TestFlows::asksMicrosoftForTheRenewedAccount_data()
{
    QTest::addColumn<bool>("isRenewed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("a new account is chosen") << false << QString() << QStringLiteral("select_account");
    QTest::newRow("a known one is named") << true << QStringLiteral("ada@contoso.com") << QString();
    QTest::newRow("a known one without a name") << true << QString() << QString();
}

void TestFlows::asksMicrosoftForTheRenewedAccount()
{
    QFETCH(bool, isRenewed);
    QFETCH(QString, name);
    QFETCH(QString, prompt);
    SignInWish wish{.registration = registrationOf({}, {})};
    if (isRenewed)
        wish.renewed = Account{.userName = name};
    QUrl opened;
    SignInFlow flow(
        m_endpoint, m_clock,
        [&opened](const QUrl &url) {
            opened = url;
            return true;
        },
        wish);
    flow.start();
    const QUrlQuery query(opened);
    QCOMPARE(opened.host(), QStringLiteral("login.microsoftonline.com"));
    QCOMPARE(query.queryItemValue(QStringLiteral("prompt")), prompt);
    QCOMPARE(query.queryItemValue(QStringLiteral("login_hint"), QUrl::FullyDecoded), name);
}

void TestFlows::isCancelledOnce()
{
    SignInFlow flow(m_endpoint, m_clock, [](const QUrl &) { return true; }, {.registration = registration()});
    QSignalSpy failed(&flow, &SignInFlow::failed);
    flow.start();
    flow.cancel();
    flow.cancel();
    m_clock.advance(1h); // nor does its time run out
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInError>().cause, Cause::Cancelled);
}

void TestFlows::tellsThatThereIsNoPort()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a limit for what is open");
#else
    bool isOpened = false;
    SignInFlow flow(
        m_endpoint, m_clock, [&isOpened](const QUrl &) { return isOpened = true; }, {.registration = registration()});
    QSignalSpy failed(&flow, &SignInFlow::failed);
    rlimit usual{};
    QVERIFY(::getrlimit(RLIMIT_NOFILE, &usual) == 0);
    auto none = usual;
    none.rlim_cur = 0;
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &none) == 0);
    flow.start();
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &usual) == 0);
    QCOMPARE(failed.count(), 0); // never before the call returned
    m_clock.advance(0ms);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInError>().cause, Cause::NoBrowserPort);
    QVERIFY(!isOpened);
    flow.cancel();
    QCOMPARE(failed.count(), 1);
#endif
}

void TestFlows::aDeviceCodeIsCancelledWhileItIsAskedFor()
{
    DeviceCodeFlow flow(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy failed(&flow, &DeviceCodeFlow::failed);
    onRequest = [&flow] { flow.cancel(); };
    flow.start();
    QTRY_COMPARE(failed.count(), 1);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    flow.cancel();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!flow.code());
    QVERIFY(m_clock.isIdle());
}

void TestFlows::aDeviceCodeIsCancelledWhileItIsRedeemed()
{
    DeviceCodeFlow flow(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy failed(&flow, &DeviceCodeFlow::failed);
    flow.start();
    QTRY_VERIFY(flow.code());
    onRequest = [&flow] { flow.cancel(); };
    m_clock.advance(5s);
    QTRY_COMPARE(failed.count(), 1);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    m_clock.advance(1min);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(failed.count(), 1);
}

void TestFlows::aDeviceCodeEndsWithItsTime()
{
    DeviceCodeFlow flow(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy failed(&flow, &DeviceCodeFlow::failed);
    flow.start();
    QTRY_VERIFY(flow.code());
    for (int poll = 1; poll <= 2; ++poll) {
        QTRY_VERIFY(!m_clock.isIdle());
        m_clock.advance(5s);
        QTRY_COMPARE(m_server->requests().size(), 1 + poll);
    }
    QTRY_VERIFY(!m_clock.isIdle());
    m_clock.advance(5s); // 15 s are more than the 12 of the code
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInError>().error, QStringLiteral("expired_token"));
    QCOMPARE(m_server->requests().size(), 3);
    flow.cancel();
    QCOMPARE(failed.count(), 1);
}

void TestFlows::aDeviceCodeOutlastsTroubleThere()
{
    DeviceCodeFlow flow(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy failed(&flow, &DeviceCodeFlow::failed);
    flow.start();
    QTRY_VERIFY(flow.code());
    m_pending = LoopbackServer::json(R"({"error":"server_error"})", 500);
    m_clock.advance(5s);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_VERIFY(!m_clock.isIdle()); // it is asked again
    QCOMPARE(failed.count(), 0);
    QCOMPARE(flow.state(), DeviceCodeFlow::State::WaitingForPerson);
}

void TestFlows::aDeviceCodeIsRefusedForAnotherApp()
{
    // {"aud":"other","exp":4102444800,"oid":"o","tid":"t"}
    m_pending = LoopbackServer::json(R"({"access_token":"a","token_type":"Bearer","id_token":"e30.)"
                                     R"(eyJhdWQiOiJvdGhlciIsImV4cCI6NDEwMjQ0NDgwMCwib2lkIjoibyIsInRpZCI6InQifQ.x"})");
    DeviceCodeFlow flow(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy failed(&flow, &DeviceCodeFlow::failed);
    QSignalSpy succeeded(&flow, &DeviceCodeFlow::succeeded);
    flow.start();
    QTRY_VERIFY(flow.code());
    m_clock.advance(5s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInError>().detail, QStringLiteral("aud"));
    QCOMPARE(succeeded.count(), 0);
}

void TestFlows::aDeviceCodeThatIsRefusedAtOnce()
{
    m_code = LoopbackServer::json(R"({"error":"unauthorized_client"})", 400);
    DeviceCodeFlow flow(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy failed(&flow, &DeviceCodeFlow::failed);
    flow.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<SignInError>().error, QStringLiteral("unauthorized_client"));
}

void TestFlows::whatHasSucceededCannotBeCancelled()
{
    m_pending = LoopbackServer::json(R"({"access_token":"a","token_type":"Bearer"})");
    DeviceCodeFlow device(m_endpoint, m_clock, {.registration = registration()});
    QSignalSpy deviceFailed(&device, &DeviceCodeFlow::failed);
    QSignalSpy deviceSucceeded(&device, &DeviceCodeFlow::succeeded);
    device.start();
    QTRY_VERIFY(device.code());
    m_clock.advance(5s);
    QTRY_COMPARE(deviceSucceeded.count(), 1);
    device.cancel();
    QCOMPARE(deviceFailed.count(), 0);
    QCOMPARE(device.state(), DeviceCodeFlow::State::Done);

    SignInFlow browser(m_endpoint, m_clock, [](const QUrl &) { return true; }, {.registration = registration()});
    QSignalSpy failed(&browser, &SignInFlow::failed);
    QSignalSpy succeeded(&browser, &SignInFlow::succeeded);
    browser.start();
    const QUrlQuery query(browser.authorizeUrl());
    const QUrl redirect(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect.port()));
    socket.write("GET /?code=c&state=" + query.queryItemValue(QStringLiteral("state")).toUtf8()
        + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(redirect.port()) + "\r\n\r\n");
    QTRY_COMPARE(succeeded.count(), 1);
    browser.cancel();
    QCOMPARE(failed.count(), 0);
    QCOMPARE(browser.state(), SignInFlow::State::Done);
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
