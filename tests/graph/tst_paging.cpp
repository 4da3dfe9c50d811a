#include "graph/clientfixture.h"
#include "graph/paging.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Fixture = ClientFixture;

namespace {

LoopbackServer::Answer page(const QList<int> &numbers, const QString &next = {})
{
    QJsonArray items;
    for (const auto number : numbers)
        items.append(number);
    QJsonObject object{{QStringLiteral("value"), items}};
    if (!next.isNull())
        object.insert(QStringLiteral("@odata.nextLink"), next);
    return LoopbackServer::json(QJsonDocument(object).toJson());
}

struct Walk {
    explicit Walk(Fixture &fixture, int stopAfter = -1)
    {
        graph::walkPages(
            *fixture.client, Request::get(fixture.path()), &fixture.context,
            [this, stopAfter](const QJsonArray &items) {
                for (const auto &item : items)
                    numbers.append(item.toInt());
                return ++pages != stopAfter;
            },
            [this](const core::Result<void> &result) { results.append(result); });
    }

    QList<int> numbers;
    int pages = 0;
    QList<core::Result<void>> results;
};

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageInOrder();
    void linksThatLeadAway_data();
    void linksThatLeadAway();
    void pagesInACircle();
    void brokenPages_data();
    void brokenPages();
    void aLinkThatIsNullIsNone();
    void leadsOnForTenThousandPages();
    void stopsWhenTold();
    void endsWithItsContext();
};

void TestPaging::everyPageInOrder()
{
    Fixture f;
    const QString base = f.server.url().toString() + QStringLiteral("/beta/deviceManagement/deviceConfigurations");
    f.script({page({1, 2}, base + QStringLiteral("?$skiptoken=a%2Bb%27c&$top=2")),
        page({}, base + QStringLiteral("?p=3")), page({3})});
    Walk walk(f);
    QVERIFY(walk.results.isEmpty());
    QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
    QVERIFY(walk.results.first());
    QCOMPARE(walk.numbers, (QList<int>{1, 2, 3}));
    QCOMPARE(walk.pages, 3);
    QCOMPARE(f.server.requests().at(1).target,
        QByteArray("/beta/deviceManagement/deviceConfigurations?$skiptoken=a%2Bb%27c&$top=2"));
    for (const auto &request : f.server.requests())
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-1"));
}

void TestPaging::linksThatLeadAway_data()
{
    QTest::addColumn<QString>("link"); // OWN and OTHER stand for host:port
    QTest::newRow("another port of the same computer") << QStringLiteral("http://OTHER/beta/x");
    QTest::newRow("another name of the same computer") << QStringLiteral("http://localhost:PORT/beta/x");
    QTest::newRow("another scheme") << QStringLiteral("https://OWN/beta/x");
    QTest::newRow("the own host as a user name") << QStringLiteral("http://127.0.0.1:PORT@OTHER/beta/x");
    QTest::newRow("a user name before the own host") << QStringLiteral("http://user@OWN/beta/x");
    QTest::newRow("another version") << QStringLiteral("http://OWN/v1.0/x");
    QTest::newRow("a climb out of the version") << QStringLiteral("http://OWN/beta/../v1.0/x");
    QTest::newRow("an encoded climb") << QStringLiteral("http://OWN/beta/%2e%2e/v1.0/x");
    QTest::newRow("a path that only begins alike") << QStringLiteral("http://OWN/betamax/x");
    QTest::newRow("relative") << QStringLiteral("/beta/x");
    QTest::newRow("without a scheme") << QStringLiteral("//OTHER/beta/x");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("backslashes") << QStringLiteral("http://OTHER\\@OWN/beta/x");
}

void TestPaging::linksThatLeadAway()
{
    QFETCH(QString, link);
    LoopbackServer other;
    Fixture f;
    link.replace(QLatin1String("OWN"), f.server.url().authority());
    link.replace(QLatin1String("OTHER"), other.url().authority());
    link.replace(QLatin1String("PORT"), QString::number(f.server.url().port()));
    f.script({page({1}, link), page({2})});
    Walk walk(f);
    QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
    QVERIFY(!walk.results.first());
    QCOMPARE(walk.results.first().error().kind, ErrorKind::UnexpectedAnswer);
    QVERIFY(!walk.results.first().error().message.isEmpty());
    f.clock.advance(1min);
    QTest::qWait(20);
    QCOMPARE(walk.results.size(), 1);
    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestPaging::pagesInACircle()
{
    Fixture f;
    const QString base = f.server.url().toString() + QStringLiteral("/beta/x?p=");
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return page({1}, base + (request.target.endsWith("p=1") ? QStringLiteral("2") : QStringLiteral("1")));
    });
    Walk walk(f);
    QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
    QCOMPARE(walk.results.first().error().kind, ErrorKind::UnexpectedAnswer);
    QCOMPARE(walk.pages, 3);
    QCOMPARE(f.server.requests().size(), 3);
}

void TestPaging::brokenPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("without value") << QByteArray("{}");
    QTest::newRow("value is an object") << QByteArray("{\"value\":{}}");
    QTest::newRow("link is a number") << QByteArray("{\"value\":[],\"@odata.nextLink\":5}");
    QTest::newRow("link is empty") << QByteArray("{\"value\":[],\"@odata.nextLink\":\"\"}");
    QTest::newRow("cut") << QByteArray("{\"value\":[1,2");
    QTest::newRow("link is no address") << QByteArray(R"({"value":[],"@odata.nextLink":"http://[::1/beta"})");
    QTest::newRow("nested deeper than anyone needs") << QByteArray("{\"value\":") + QByteArray(5000, '[');
}

void TestPaging::brokenPages()
{
    QFETCH(QByteArray, body);
    Fixture f;
    f.script({page({1}, f.server.url().toString() + QStringLiteral("/beta/x")), LoopbackServer::json(body)});
    Walk walk(f);
    QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
    QCOMPARE(walk.results.first().error().kind, ErrorKind::UnexpectedAnswer);
    QCOMPARE(walk.numbers, QList<int>{1});
}

void TestPaging::aLinkThatIsNullIsNone()
{
    Fixture f;
    f.script({LoopbackServer::json(R"({"value":[],"@odata.nextLink":null})")});
    Walk walk(f);
    QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
    QVERIFY(walk.results.first());
    QCOMPARE(f.server.requests().size(), 1);
}

void TestPaging::leadsOnForTenThousandPages()
{
    graph::FollowedLinks links;
    const auto link = [](int page) { return QUrl(QStringLiteral("https://h/beta/x?p=%1").arg(page)); };
    for (int page = 1; page < 10'000; ++page) {
        QVERIFY(links.leadOn(link(page)));
        links.add(link(page));
    }
    QVERIFY(!links.leadOn(link(10'000)));
}

void TestPaging::stopsWhenTold()
{
    Fixture f;
    f.script({page({1}, f.server.url().toString() + QStringLiteral("/beta/x")), page({2})});
    Walk walk(f, 1);
    QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
    QCOMPARE(walk.results.first().error().kind, ErrorKind::Cancelled);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestPaging::endsWithItsContext()
{
    Fixture f;
    f.script({page({1}, f.server.url().toString() + QStringLiteral("/beta/x")), page({2})});
    auto context = std::make_unique<QObject>();
    int pages = 0;
    graph::walkPages(
        *f.client, Request::get(f.path()), context.get(),
        [&](const QJsonArray &) {
            ++pages;
            context.reset();
            return true;
        },
        [](const core::Result<void> &) { QFAIL("answered after its context died"); });
    QTRY_COMPARE(pages, 1);
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
