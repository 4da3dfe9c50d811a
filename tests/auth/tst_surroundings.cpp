#include "support/signinfixture.h"
#include "tlsserver.h"

#include "auth/proxy.h"

using namespace auth;

/// What a network, a proxy, a filter or a clock can do to a sign-in: each is really done, and has a sentence of its
/// own.
class TestSurroundings : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup();
    void theNetworkInBetween_data();
    void theNetworkInBetween();
    void nobodyListens();
    void theProxyWantsAName();
    void theProxyIsNotThere();
    void theClockIsAhead();
    void theCertificate_data();
    void theCertificate();
    void tooOldAProtocol();
    void aSessionAlreadyThereIsToldTheSame();

private:
    /// Signs in at `authority` and gives back what the person is told; nothing where it succeeds.
    QString adviceAt(const QUrl &authority);

    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();
};

void TestSurroundings::cleanup()
{
    m_accounts.reset();
    QSslConfiguration::setDefaultConfiguration(m_systemTls);
    applyProxy({});
}

QString TestSurroundings::adviceAt(const QUrl &authority)
{
    const auto settings = m_accounts->settings();
    m_overrides.authority = authority;
    open();
    if (!m_accounts->setSettings(settings))
        return QStringLiteral("the settings were not taken");
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    m_accounts->signIn();
    browse();
    if (!QTest::qWaitFor([&] { return failed.count() + succeeded.count() > 0; }, 20'000))
        return QStringLiteral("no end");
    return failed.isEmpty() ? QString() : failed.first().first().value<Advice>().text;
}

void TestSurroundings::theNetworkInBetween_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("sentence");
    const auto portal = QStringLiteral("This network seems to want a sign-in of its own");
    QTest::newRow("a captive portal's page") << 200 << QByteArray("text/html; charset=utf-8") << portal;
    QTest::newRow("a captive portal's redirect") << 302 << QByteArray("text/html") << portal;
    QTest::newRow("a redirect that would repeat the request") << 307 << QByteArray() << portal;
    QTest::newRow("RFC 6585, 6: network sign-in required") << 511 << QByteArray("text/html") << portal;
    QTest::newRow("a filter's page") << 403 << QByteArray("text/html") << portal;
    QTest::newRow("a gateway's trouble") << 502 << QByteArray("text/html") << QStringLiteral("does not understand");
    QTest::newRow("a proxy in the way") << 407 << QByteArray("text/html")
                                        << QStringLiteral("The proxy of this network");
}

void TestSurroundings::theNetworkInBetween()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QString, sentence);
    LoopbackServer elsewhere;
    m_server->setHandler([&](const auto &) {
        return LoopbackServer::Answer{
            .status = status,
            .headers = {{"Content-Type", type}, {"Location", elsewhere.url().toEncoded()}},
            .body = "<html><script>canary</script></html>",
        };
    });
    const auto told = adviceAt(m_server->url());
    QVERIFY2(told.contains(sentence), qPrintable(told));
    QVERIFY(!told.contains(QLatin1String("canary")));
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestSurroundings::nobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
    closed.close();
    const auto told = adviceAt(url);
    QVERIFY2(
        told.contains(QLatin1String("127.0.0.1 cannot be reached. Check the network connection")), qPrintable(told));
}

void TestSurroundings::theProxyWantsAName()
{
    m_server->setHandler([](const auto &) {
        return LoopbackServer::Answer{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"corporate\""}}};
    });
    auto settings = m_accounts->settings();
    settings.proxy = ProxyMode::Manual;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = static_cast<quint16>(m_server->url().port());
    QVERIFY(m_accounts->setSettings(settings));
    const auto told = adviceAt(QUrl(QStringLiteral("https://login.example.invalid")));
    QVERIFY2(
        told.contains(QLatin1String("The proxy of this network asks for a user name and password")), qPrintable(told));
    // The proxy of Settings was the one that was asked, and nothing but the host was told to it.
    QVERIFY(!m_server->requests().isEmpty());
    for (const auto &request : m_server->requests()) {
        QCOMPARE(request.method, "CONNECT");
        QCOMPARE(request.target, "login.example.invalid:443");
        QVERIFY(request.body.isEmpty());
    }
}

void TestSurroundings::theProxyIsNotThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    auto settings = m_accounts->settings();
    settings.proxy = ProxyMode::Manual;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = closed.serverPort();
    closed.close();
    QVERIFY(m_accounts->setSettings(settings));
    const auto told = adviceAt(QUrl(QStringLiteral("https://login.example.invalid")));
    QVERIFY2(told.contains(QLatin1String("Check the network connection and the proxy in Settings")), qPrintable(told));
}

void TestSurroundings::theClockIsAhead()
{
    // An ID token that was given an hour ago has run out already, so this computer believes.
    m_server->setHandler([this](const auto &) {
        auto answer = tokens("canary-access-1", "canary-refresh-1");
        m_clock->advance(std::chrono::hours(3));
        return answer;
    });
    const auto told = adviceAt(m_server->url());
    QVERIFY2(told.contains(QLatin1String("Date or time of this computer seem to be wrong")), qPrintable(told));
    QVERIFY(m_store->items().isEmpty());
}

void TestSurroundings::theCertificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<int>("untilDay");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("sentence");
    const auto here = QStringLiteral("IP:127.0.0.1");
    const auto filter = QStringLiteral("The connection to 127.0.0.1 is not trusted, so nothing was sent");
    const auto clock = QStringLiteral("Date or time of this computer seem to be wrong");
    QTest::newRow("a filter that opens connections, its authority unknown") << here << -1 << 30 << false << filter;
    QTest::newRow("a filter that signs for itself") << QString() << -1 << 30 << false << filter;
    QTest::newRow("a certificate of another host")
        << QStringLiteral("DNS:elsewhere.example") << -1 << 30 << true << filter;
    QTest::newRow("an unknown authority, and the time is wrong as well") << here << 10 << 30 << false << filter;
    QTest::newRow("a clock that is behind: not valid yet") << here << 10 << 30 << true << clock;
    QTest::newRow("a clock that is ahead: valid no more") << here << -30 << -10 << true << clock;
    QTest::newRow("all is well") << here << -1 << 30 << true << QString();
}

void TestSurroundings::theCertificate()
{
    QFETCH(QString, name);
    QFETCH(int, fromDay);
    QFETCH(int, untilDay);
    QFETCH(bool, isTrusted);
    QFETCH(QString, sentence);
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt was built without TLS");
    Certificates certificates;
    if (!certificates.prepare())
        QSKIP("there is no openssl program to make certificates with");
    const auto configuration = certificates.shown(name, fromDay, untilDay);
    QVERIFY(!configuration.localCertificate().isNull());
    if (isTrusted)
        certificates.trustAuthority();
    TlsServer server(configuration);
    server.answer = [this] { return tokens("canary-access-1", "canary-refresh-1").body; };
    const auto told = adviceAt(server.url());
    QVERIFY2(sentence.isEmpty() ? told.isEmpty() : told.contains(sentence), qPrintable(told));
    QCOMPARE(server.received.isEmpty(), !sentence.isEmpty());
}

void TestSurroundings::tooOldAProtocol()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt was built without TLS");
    OldTlsServer server;
    const auto told = adviceAt(server.url());
    QVERIFY2(told.contains(QLatin1String("The connection to 127.0.0.1 is not trusted, so nothing was sent")),
        qPrintable(told));
    QVERIFY2(server.sawNothing(), server.received.toHex());
}

void TestSurroundings::aSessionAlreadyThereIsToldTheSame()
{
    signIn();
    m_clock->advance(std::chrono::hours(2));
    m_server->setHandler([](const auto &) {
        return LoopbackServer::Answer{.status = 407, .headers = {{"Content-Type", "text/html"}}};
    });
    core::Error told;
    m_accounts->session()->requestToken(
        &m_context, [&told](const core::Result<QByteArray> &token) { told = token ? core::Error() : token.error(); });
    QTRY_VERIFY(told.message.contains(QLatin1String("The proxy of this network")));
    // Signing in again would not help; the next request tries anew.
    QCOMPARE(m_accounts->session()->state(), Session::State::Ready);
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
