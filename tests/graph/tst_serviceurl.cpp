#include "graph/serviceurl.h"

#include <QTest>

using core::ErrorKind;
using graph::Request;

/// Where the sign-in may go: nowhere but to Microsoft Graph beta at the host of the settings.
class TestServiceUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roots_data();
    void roots();
    void links_data();
    void links();
};

void TestServiceUrl::roots_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("address"); // empty: refused
    const auto refused = QString();
    QTest::newRow("https") << QStringLiteral("https://graph.microsoft.com")
                           << QStringLiteral("https://graph.microsoft.com/beta/x");
    QTest::newRow("with slashes at the end")
        << QStringLiteral("https://graph.microsoft.com//") << QStringLiteral("https://graph.microsoft.com/beta/x");
    QTest::newRow("below a path") << QStringLiteral("https://proxy.example/graph")
                                  << QStringLiteral("https://proxy.example/graph/beta/x");
    QTest::newRow("http to 127.0.0.1") << QStringLiteral("http://127.0.0.1:8080")
                                       << QStringLiteral("http://127.0.0.1:8080/beta/x");
    QTest::newRow("http to localhost") << QStringLiteral("http://localhost")
                                       << QStringLiteral("http://localhost/beta/x");
    QTest::newRow("http to ::1") << QStringLiteral("http://[::1]:1") << QStringLiteral("http://[::1]:1/beta/x");
    QTest::newRow("http to elsewhere") << QStringLiteral("http://graph.microsoft.com") << refused;
    QTest::newRow("no address") << QStringLiteral("https://[") << refused;
    QTest::newRow("nothing") << QString() << refused;
    QTest::newRow("no host") << QStringLiteral("https:///graph") << refused;
    QTest::newRow("a name") << QStringLiteral("https://user@graph.microsoft.com") << refused;
    QTest::newRow("a query") << QStringLiteral("https://graph.microsoft.com?a") << refused;
    QTest::newRow("a fragment") << QStringLiteral("https://graph.microsoft.com#a") << refused;
    QTest::newRow("another scheme") << QStringLiteral("ftp://localhost") << refused;
}

void TestServiceUrl::roots()
{
    QFETCH(QString, root);
    QFETCH(QString, address);
    const auto url = graph::serviceUrl(QUrl(root), Request::get(graph::Path::of(QLatin1String("x"))));
    QCOMPARE(url ? url->toString() : QString(), address);
    if (!url)
        QCOMPARE(url.error().kind, ErrorKind::InvalidInput);
}

void TestServiceUrl::links_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address"); // empty: refused
    const auto root = QStringLiteral("https://graph.microsoft.com");
    const auto plain = QStringLiteral("http://localhost");
    const auto row = [](const char *name, const QString &at, const char *link, const char *address = "") {
        QTest::newRow(name) << at << QString::fromLatin1(link) << QString::fromLatin1(address);
    };
    row("further on", root, "https://graph.microsoft.com/beta/x?$skiptoken=a",
        "https://graph.microsoft.com/beta/x?$skiptoken=a");
    row("the fragment is taken off", root, "https://graph.microsoft.com/beta/x#here",
        "https://graph.microsoft.com/beta/x");
    row("the port that is meant anyway", root, "https://graph.microsoft.com:443/beta/x",
        "https://graph.microsoft.com:443/beta/x");
    row("the same of http", plain, "http://localhost:80/beta/x", "http://localhost:80/beta/x");
    row("no address", root, "https://[/beta/x");
    row("another scheme", root, "http://graph.microsoft.com/beta/x");
    row("another host", root, "https://graph.microsoft.com.evil.example/beta/x");
    row("another port", root, "https://graph.microsoft.com:444/beta/x");
    row("a name", root, "https://user@graph.microsoft.com/beta/x");
    row("another version", root, "https://graph.microsoft.com/v1.0/x");
    row("a climb", root, "https://graph.microsoft.com/beta/../v1.0/x");
    row("an encoded climb", root, "https://graph.microsoft.com/beta/%2e%2e/x");
    row("standing still", root, "https://graph.microsoft.com/beta/./x");
}

void TestServiceUrl::links()
{
    QFETCH(QString, root);
    QFETCH(QString, link);
    QFETCH(QString, address);
    const auto url = graph::serviceUrl(QUrl(root), Request::following(QUrl(link)));
    QCOMPARE(url ? url->toString() : QString(), address);
    if (!url)
        QCOMPARE(url.error().kind, ErrorKind::UnexpectedAnswer);
}

QTEST_APPLESS_MAIN(TestServiceUrl)
#include "tst_serviceurl.moc"
