#include "graph/clientfixture.h"
#include "graph/haltingserver.h"
#include "graph/largepages.h"

#include <QJsonDocument>
#include <QMutex>
#include <QPointer>
#include <QSemaphore>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <thread>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Fixture = ClientFixture;

namespace {

/// What the readers below saw, in whichever thread. A reader is a plain function, so this is global.
struct Seen {
    QMutex mutex;
    QSet<QThread *> threads;
    std::atomic<bool> isHeld = false; ///< readers of item 0 wait for `gate`
    QSemaphore gate;
    std::atomic<int> delivered = 0; ///< items that were handed over
    std::atomic<int> deliveredBefore600 = -1; ///< when item 600 was read
};
Q_GLOBAL_STATIC(Seen, seen)

constexpr auto readNumber = [](const auto &item) {
    {
        const QMutexLocker lock(&seen->mutex);
        seen->threads.insert(QThread::currentThread());
    }
    const auto number = item.value(QLatin1String("number")).toInt();
    if (number == 0 && seen->isHeld)
        seen->gate.acquire();
    if (number == 600)
        seen->deliveredBefore600 = seen->delivered.load();
    return number;
};

/// `count` items from `first` on; each of `padding` bytes, so that a page is read elsewhere.
QByteArray items(int first, int count, int padding = 500)
{
    QByteArray text = "[";
    for (int number = first; number < first + count; ++number) {
        if (number > first)
            text += ',';
        text += "{\"number\":" + QByteArray::number(number) + ",\"rest\":\"" + QByteArray(padding, 'x') + "\"}";
    }
    return text + ']';
}

QByteArray linkTo(const QByteArray &url) { return "\"@odata.nextLink\":\"" + url + '"'; }

struct Walk {
    explicit Walk(Fixture &fixture, QObject *context = nullptr)
    {
        graph::walkLargePages<int>(
            *fixture.client, Request::get(fixture.path()), context ? context : &fixture.context, readNumber,
            [this](QList<int> &&slice) {
                numbers += slice;
                seen->delivered += static_cast<int>(slice.size());
                std::this_thread::sleep_for(pause);
                largest = std::max(largest, slice.size());
                threads.insert(QThread::currentThread());
            },
            [this](const core::Result<void> &result) {
                results.append(result);
                numbersAtEnd = numbers.size();
            });
    }

    std::chrono::milliseconds pause{0}; ///< that each slice takes
    QList<int> numbers;
    qsizetype largest = 0;
    qsizetype numbersAtEnd = -1;
    QSet<QThread *> threads;
    QList<core::Result<void>> results;
};

QList<int> upTo(int end)
{
    QList<int> numbers;
    for (int number = 0; number < end; ++number)
        numbers.append(number);
    return numbers;
}

} // namespace

class TestLargePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        seen->threads.clear();
        seen->isHeld = false;
        seen->delivered = 0;
        seen->deliveredBefore600 = -1;
    }

    void readsElsewhereAndInOrder_data()
    {
        QTest::addColumn<bool>("linkComesFirst");
        QTest::newRow("the link before the items") << true;
        QTest::newRow("the link behind the items") << false;
    }

    void readsElsewhereAndInOrder()
    {
        QFETCH(bool, linkComesFirst);
        Fixture f;
        f.server.setHandler([&](const LoopbackServer::Request &request) {
            const auto page = request.target.right(1).toInt(); // none is 0
            const QByteArray list = "\"value\":" + items(page * 300, 300);
            if (page == 2)
                return LoopbackServer::json('{' + list + '}');
            const QByteArray next = linkTo(f.server.url().toEncoded() + "/beta/x?page=" + QByteArray::number(page + 1));
            const QByteArray members = linkComesFirst ? QByteArray(next + ',' + list) : QByteArray(list + ',' + next);
            return LoopbackServer::json('{' + members + '}');
        });
        Walk walk(f);
        QVERIFY(walk.results.isEmpty());
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QVERIFY(walk.results.first());
        QCOMPARE(walk.numbers, upTo(900));
        QCOMPARE(walk.numbersAtEnd, 900);
        QVERIFY(walk.largest < 300); // handed over piece by piece
        QCOMPARE(walk.threads, QSet<QThread *>{QThread::currentThread()});
        QVERIFY(!seen->threads.contains(QThread::currentThread()));
        QCOMPARE(f.server.requests().size(), 3);
    }

    void asksForTheNextPageWhileItReadsThisOne()
    {
        Fixture f;
        seen->isHeld = true;
        const QByteArray next = linkTo(f.server.url().toEncoded() + "/beta/x");
        f.script({LoopbackServer::json('{' + next + ",\"value\":" + items(0, 100) + '}'),
            LoopbackServer::json("{\"value\":" + items(100, 100) + '}')});
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return f.server.requests().size() == 2; }));
        QVERIFY(walk.numbers.isEmpty());
        seen->gate.release();
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QCOMPARE(walk.numbers, upTo(200));
    }

    void readsTheNextPageWhileThisOneIsHandedOver()
    {
        Fixture f;
        const QByteArray next = linkTo(f.server.url().toEncoded() + "/beta/x");
        f.script({LoopbackServer::json('{' + next + ",\"value\":" + items(0, 600) + '}'),
            LoopbackServer::json("{\"value\":" + items(600, 300) + '}')});
        Walk walk(f);
        walk.pause = 5ms; // longer than a turn: the event loop runs between any two slices
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QCOMPARE(walk.numbers, upTo(900));
        QVERIFY2(seen->deliveredBefore600 < 600, "it waited until the page before was handed over");
    }

    void asksForTheNextPageWhileThisOneComes()
    {
        HaltingServer service("{\"value\":" + items(100, 100) + '}');
        service.setFirst('{' + linkTo(service.address("2")) + ",\"value\":" + items(0, 100) + '}');
        Fixture f({.root = service.url()});
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return service.targets().size() == 2; }));
        QVERIFY(walk.numbers.isEmpty());
        service.goOn();
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QVERIFY(walk.results.first());
        QCOMPARE(walk.numbers, upTo(200));
        QCOMPARE(service.targets().size(), 2);
    }

    /// What it led to when it was cut off may be something else by now.
    void aPageThatIsAskedForAgainMayLeadElsewhere()
    {
        HaltingServer service("{\"value\":" + items(100, 100) + '}');
        service.setFirst('{' + linkTo(service.address("2")) + ",\"value\":" + items(900, 100) + '}');
        Fixture f({.root = service.url()});
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return service.targets().size() == 2; }));
        service.setFirst('{' + linkTo(service.address("other")) + ",\"value\":" + items(0, 100) + '}');
        service.breakOff();
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QVERIFY(walk.results.first());
        QCOMPARE(walk.numbers, upTo(200));
        const QList<QByteArray> wanted{"/beta" + Request::get(Fixture::path()).relativeUrl(), "/beta/x?page=2",
            "/beta" + Request::get(Fixture::path()).relativeUrl(), "/beta/x?page=other"};
        QCOMPARE(service.targets(), wanted);
    }

    void brokenPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray large(50'000, ' ');
        QTest::newRow("no JSON") << QByteArray(large + "hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray(large + "[]");
        QTest::newRow("without value") << QByteArray(large + "{}");
        QTest::newRow("value is an object") << QByteArray(large + "{\"value\":{}}");
        QTest::newRow("link is a number") << QByteArray("{\"@odata.nextLink\":5,\"value\":" + items(0, 100) + '}');
        QTest::newRow("link is empty") << QByteArray('{' + linkTo({}) + ",\"value\":" + items(0, 100) + '}');
        QTest::newRow("cut") << QByteArray("{\"value\":" + items(0, 100));
        QTest::newRow("nested deeper than anyone needs") << QByteArray("{\"value\":" + QByteArray(50'000, '['));
        QTest::newRow("two links") << QByteArray(
            '{' + linkTo("OWN/beta/one") + ',' + linkTo("OWN/beta/two") + ",\"value\":" + items(1, 100) + '}');
        QTest::newRow("two links, one at each end") << QByteArray(
            '{' + linkTo("OWN/beta/one") + ",\"value\":" + items(1, 100) + ',' + linkTo("OWN/beta/two") + '}');
    }

    void brokenPages()
    {
        QFETCH(QByteArray, body);
        Fixture f;
        const auto own = f.server.url().toEncoded();
        body.replace("OWN", own);
        auto broken = LoopbackServer::json(body);
        broken.headers.append(std::pair<QByteArray, QByteArray>("request-id", "the-request"));
        f.script({LoopbackServer::json('{' + linkTo(own + "/beta/x") + ",\"value\":" + items(0, 1) + '}'), broken,
            LoopbackServer::json("{\"value\":[]}")});
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        const auto &error = walk.results.first().error();
        QCOMPARE(error.kind, ErrorKind::UnexpectedAnswer);
        QCOMPARE(error.httpStatus, 200);
        QCOMPARE(error.requestId, QStringLiteral("the-request"));
        QVERIFY(!error.clientRequestId.isEmpty());
        QCOMPARE(walk.numbers.value(0, -1), 0); // what came before is shown
        f.clock.advance(1min);
        QCoreApplication::processEvents();
        QCOMPARE(walk.results.size(), 1);
    }

    void anErrorComesAfterAllThatCameBefore()
    {
        Fixture f;
        const QByteArray next = linkTo(f.server.url().toEncoded() + "/beta/x");
        f.script({LoopbackServer::json('{' + next + ",\"value\":" + items(0, 200) + '}'),
            LoopbackServer::json("{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}", 403)});
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QCOMPARE(walk.results.first().error().kind, ErrorKind::Forbidden);
        QCOMPARE(walk.numbersAtEnd, 200);
    }

    void linksThatLeadAwayAreNotFollowed()
    {
        LoopbackServer other;
        Fixture f;
        f.script({LoopbackServer::json(
            '{' + linkTo(other.url().toEncoded() + "/beta/x") + ",\"value\":" + items(0, 100) + '}')});
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QCOMPARE(walk.results.first().error().kind, ErrorKind::UnexpectedAnswer);
        QCOMPARE(walk.numbersAtEnd, 100);
        QCOMPARE(other.requests().size(), 0);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void pagesInACircleEnd()
    {
        Fixture f;
        f.server.setHandler([&](const LoopbackServer::Request &request) {
            const QByteArray next = request.target.endsWith("p=1") ? "2" : "1";
            return LoopbackServer::json(
                '{' + linkTo(f.server.url().toEncoded() + "/beta/x?p=" + next) + ",\"value\":" + items(0, 50) + '}');
        });
        Walk walk(f);
        QVERIFY(f.waitUntil([&] { return !walk.results.isEmpty(); }));
        QCOMPARE(walk.results.first().error().kind, ErrorKind::UnexpectedAnswer);
        QCOMPARE(walk.numbersAtEnd, 150);
        QCOMPARE(f.server.requests().size(), 3);
    }

    void endsSilentlyWhileAnotherThreadReads()
    {
        Fixture f;
        seen->isHeld = true;
        f.script({LoopbackServer::json("{\"value\":" + items(0, 200) + '}')});
        auto context = std::make_unique<QObject>();
        Walk walk(f, context.get());
        QVERIFY(f.waitUntil([&] {
            const QMutexLocker lock(&seen->mutex);
            return !seen->threads.isEmpty();
        }));
        context.reset();
        seen->gate.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
        QVERIFY(walk.numbers.isEmpty());
        QVERIFY(walk.results.isEmpty());
    }

    void endsInTheMiddleOfItsSlices()
    {
        Fixture f;
        f.script({LoopbackServer::json("{\"value\":" + items(0, 500) + '}')});
        auto context = std::make_unique<QObject>();
        int slices = 0;
        graph::walkLargePages<int>(
            *f.client, Request::get(f.path()), context.get(), readNumber,
            [&](QList<int> &&) {
                ++slices;
                context.reset();
            },
            [](const core::Result<void> &) { QFAIL("answered after its context died"); });
        QVERIFY(f.waitUntil([&] { return slices > 0; }));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
        QCOMPARE(slices, 1);
    }

    void linksAreFoundBeforeTheItemsOnly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("link");
        const auto found = QStringLiteral("https://a/beta/x");
        QTest::newRow("at the beginning")
            << QByteArray(" { \"@odata.nextLink\" : \"https://a/beta/x\", \"value\":[]}") << found;
        QTest::newRow("behind others") << QByteArray(
            "{\"a\":1,\"b\":{\"value\":[\"}\"]},\"c\":[{}],\"@odata.nextLink\":\"https://a/beta/x\",\"value\":[]}")
                                       << found;
        QTest::newRow("escaped") << QByteArray("{\"\\u0040odata.nextLink\":\"https:\\/\\/a\\/beta/x\",\"value\":[]}")
                                 << found;
        QTest::newRow("behind the items")
            << QByteArray("{\"value\":[],\"@odata.nextLink\":\"https://a/beta/x\"}") << QString();
        QTest::newRow("inside another member")
            << QByteArray("{\"a\":{\"@odata.nextLink\":\"https://a/beta/x\"},\"value\":[]}") << QString();
        QTest::newRow("inside an item") << QByteArray("{\"value\":[{\"@odata.nextLink\":\"https://a/beta/x\"}]}")
                                        << QString();
        QTest::newRow("cut off") << QByteArray("{\"@odata.nextLink\":\"https://a/be") << QString();
        QTest::newRow("null") << QByteArray("{\"@odata.nextLink\":null,\"value\":[]}") << QString();
        QTest::newRow("a list") << QByteArray("[\"@odata.nextLink\",\"https://a/beta/x\"]") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no members") << QByteArray("{}") << QString();
        QTest::newRow("no colon") << QByteArray("{\"@odata.nextLink\" \"https://a/beta/x\"}") << QString();
        QTest::newRow("no comma") << QByteArray("{\"a\":1 \"@odata.nextLink\":\"https://a/beta/x\"}") << QString();
        QTest::newRow("cut in what is nested") << QByteArray("{\"a\":{\"b\":[1") << QString();
        QTest::newRow("cut in a number") << QByteArray("{\"a\":12") << QString();
    }

    void linksAreFoundBeforeTheItemsOnly()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, link);
        const auto found = graph::linkBeforeItems(body);
        QCOMPARE(found ? found->toString() : QString(), link);
    }
};

QTEST_GUILESS_MAIN(TestLargePages)
#include "tst_largepages.moc"
