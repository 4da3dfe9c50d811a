#include "auth/tlsserver.h"
#include "graph/clientfixture.h"

/// Microsoft Graph behind certificates that do not hold: the token never leaves, and the sentence names host and
/// reason.
class TestClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_systemTls); }
    void theCertificate_data();
    void theCertificate();
    void tooOldAProtocol();
    void tornDownInTheHandshake();
    void tornDownAfterTheRequest();

private:
    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();
};

void TestClientTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt was built without TLS");
}

void TestClientTls::theCertificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<int>("untilDay");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("reason"); ///< a part of OpenSSL's sentence; empty where all is well
    const auto here = QStringLiteral("IP:127.0.0.1");
    QTest::newRow("a filter with an authority that is not trusted here")
        << here << -1 << 30 << false << QStringLiteral("issuer certificate");
    QTest::newRow("signed by itself") << QString() << -1 << 30 << false << QStringLiteral("self-signed");
    QTest::newRow("of another host") << QStringLiteral("DNS:elsewhere.example") << -1 << 30 << true
                                     << QStringLiteral("host name did not match");
    QTest::newRow("out of date") << here << -30 << -10 << true << QStringLiteral("expired");
    QTest::newRow("not valid yet") << here << 10 << 30 << true << QStringLiteral("not yet valid");
    QTest::newRow("an authority of the organisation that is trusted here") << here << -1 << 30 << true << QString();
}

void TestClientTls::theCertificate()
{
    QFETCH(QString, name);
    QFETCH(int, fromDay);
    QFETCH(int, untilDay);
    QFETCH(bool, isTrusted);
    QFETCH(QString, reason);
    Certificates certificates;
    if (!certificates.prepare())
        QSKIP("there is no openssl program to make certificates with");
    const auto configuration = certificates.shown(name, fromDay, untilDay);
    QVERIFY(!configuration.localCertificate().isNull());
    if (isTrusted)
        certificates.trustAuthority();
    TlsServer server(configuration);
    server.waitsFor = "\r\n\r\n";
    server.answer = [] { return QByteArray(R"({"value":[]})"); };
    ClientFixture fixture({.root = server.url()});
    fixture.ask(graph::Request::get(ClientFixture::path()));
    QVERIFY(fixture.waitFor());
    if (reason.isEmpty()) {
        QVERIFY(fixture.answers.first());
        QVERIFY(server.received.contains("token-1"));
        return;
    }
    QVERIFY(!fixture.answers.first());
    QCOMPARE(fixture.error().kind, core::ErrorKind::Tls);
    QVERIFY2(fixture.error().message.contains(QLatin1String("127.0.0.1"))
            && fixture.error().message.contains(reason, Qt::CaseInsensitive),
        qPrintable(fixture.error().message));
    QVERIFY(!fixture.error().maybeDone);
    QVERIFY2(server.received.isEmpty(), server.received);
}

void TestClientTls::tooOldAProtocol()
{
    OldTlsServer server;
    ClientFixture fixture({.root = server.url()});
    fixture.ask(graph::Request::get(ClientFixture::path()));
    QVERIFY(fixture.waitFor());
    QVERIFY(!fixture.answers.first());
    QCOMPARE(fixture.error().kind, core::ErrorKind::Tls);
    QVERIFY2(fixture.error().message.contains(QLatin1String("127.0.0.1")), qPrintable(fixture.error().message));
    if (QSslSocket::activeBackend() == QLatin1String("openssl")) // the others give a number only
        QVERIFY2(fixture.error().message.contains(QLatin1String("protocol")), qPrintable(fixture.error().message));
    QVERIFY(!fixture.error().maybeDone);
    QVERIFY2(server.sawNothing(), server.received.toHex());
}

/// A firewall that ends what it cannot read: nothing was sent, and that is known.
void TestClientTls::tornDownInTheHandshake()
{
    QTcpServer server;
    QByteArray received;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (auto *socket = server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
                received += socket->readAll();
                LoopbackServer::resetConnection(*socket);
            });
        }
    });
    ClientFixture fixture({.root = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))});
    fixture.ask(graph::Request::remove(ClientFixture::path()));
    QVERIFY(fixture.waitFor());
    QVERIFY(!fixture.answers.first());
    QVERIFY2(!fixture.error().maybeDone, qPrintable(fixture.error().message));
    QVERIFY(!fixture.error().message.isEmpty());
    QVERIFY2(received.startsWith('\x16') && !received.contains("DELETE"), received.toHex());
}

/// The request was read, so nobody knows: it leaves once, and what became of it is to be found out.
void TestClientTls::tornDownAfterTheRequest()
{
    Certificates certificates;
    if (!certificates.prepare())
        QSKIP("there is no openssl program to make certificates with");
    const auto configuration = certificates.shown(QStringLiteral("IP:127.0.0.1"), -1, 30);
    QVERIFY(!configuration.localCertificate().isNull());
    certificates.trustAuthority();
    TlsServer server(configuration);
    server.waitsFor = "\r\n\r\n";
    server.resets = true;
    ClientFixture fixture({.root = server.url()});
    fixture.ask(graph::Request::remove(ClientFixture::path()));
    QVERIFY(fixture.waitFor());
    QVERIFY(!fixture.answers.first());
    QCOMPARE(fixture.error().kind, core::ErrorKind::LostAnswer);
    QVERIFY(fixture.error().maybeDone);
    fixture.clock.advance(std::chrono::minutes(10));
    QCoreApplication::processEvents();
    QCOMPARE(server.requests, 1);
}

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_clienttls.moc"
