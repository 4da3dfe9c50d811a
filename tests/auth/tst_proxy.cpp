#include "auth/proxy.h"

#include <QNetworkProxyFactory>
#include <QTest>
#include <QUrl>

using namespace auth;

/// Which connections go through a proxy: none to this computer, where the browser's answer is awaited.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyProxy({}); }
    void connections_data();
    void connections();
    void asksTheSystemWhenNothingElseIsSaid();
};

void TestProxy::connections_data()
{
    QTest::addColumn<ProxyMode>("mode");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy"); // empty: directly
    const auto there = QStringLiteral("https://graph.microsoft.com");
    const auto proxy = QStringLiteral("proxy.contoso.com");
    QTest::newRow("to the service, by Settings") << ProxyMode::Manual << there << proxy;
    QTest::newRow("to the service, without one") << ProxyMode::None << there << QString();
    QTest::newRow("to localhost") << ProxyMode::Manual << QStringLiteral("http://localhost:8080") << QString();
    QTest::newRow("to 127.0.0.1") << ProxyMode::Manual << QStringLiteral("http://127.0.0.1") << QString();
    QTest::newRow("to ::1") << ProxyMode::Manual << QStringLiteral("http://[::1]") << QString();
}

void TestProxy::connections()
{
    QFETCH(ProxyMode, mode);
    QFETCH(QString, url);
    QFETCH(QString, proxy);
    Settings settings;
    settings.proxy = mode;
    settings.proxyHost = QStringLiteral("proxy.contoso.com");
    applyProxy(settings);
    const auto found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(url)));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().hostName(), proxy);
    QCOMPARE(found.constFirst().type(), proxy.isEmpty() ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy);
    // Nobody listens through a proxy.
    const auto listening
        = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(quint16(0), {}, QNetworkProxyQuery::TcpServer));
    QCOMPARE(listening.constFirst().type(), QNetworkProxy::NoProxy);
}

void TestProxy::asksTheSystemWhenNothingElseIsSaid()
{
    applyProxy({});
    const QNetworkProxyQuery query(QUrl(QStringLiteral("https://graph.microsoft.com")));
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(query), QNetworkProxyFactory::systemProxyForQuery(query));
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
