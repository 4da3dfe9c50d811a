#include "graph/largepages.h"
#include "graph/sender.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using core::ErrorKind;
using graph::Request;
using graph::Response;

namespace {

/// Carries nothing: the test says what comes, when, and in which order.
class ScriptedSender : public graph::Sender
{
public:
    using graph::Sender::exchange;
    void exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
        std::function<void(const QByteArray &head)> peek) override
    {
        m_exchanges.append({request, context, std::move(done), std::move(peek)});
    }
    void withdraw(const QObject *) override { }
    std::chrono::milliseconds delay(int, bool) const override { return {}; }

    void begin(qsizetype which, const QByteArray &head)
    {
        if (m_exchanges.at(which).context)
            m_exchanges.at(which).peek(head);
    }
    void answer(qsizetype which, const QByteArray &body)
    {
        if (m_exchanges.at(which).context)
            m_exchanges.at(which).done(Response{.status = 200, .headers = {}, .body = body, .clientRequestId = {}});
    }
    /// The last letter of each link that was asked for; the first page has none.
    QByteArray asked() const
    {
        QByteArray all;
        for (const auto &each : m_exchanges)
            all += each.request.link ? each.request.link->toEncoded().right(1) : QByteArray("-");
        return all;
    }

private:
    struct Exchange {
        Request request;
        QPointer<QObject> context;
        std::function<void(core::Result<Response>)> done;
        std::function<void(const QByteArray &)> peek;
    };
    QList<Exchange> m_exchanges;
};

Q_GLOBAL_STATIC(QSemaphore, gate)

/// -1 waits for the gate.
constexpr auto readNumber = [](const auto &item) {
    const auto number = item.value(QLatin1String("n")).toInt();
    if (number < 0)
        gate->acquire();
    return number;
};

QByteArray linkTo(char name)
{
    return QByteArrayLiteral("\"@odata.nextLink\":\"https://graph.example/beta/x?") + name + '"';
}

/// The beginning of a page that leads to another.
QByteArray headTo(char name) { return '{' + linkTo(name) + ",\"value\":["; }

QByteArray items(int count, int number = 1)
{
    QByteArrayList all;
    for (int i = 0; i < count; ++i)
        all << "{\"n\":" + QByteArray::number(number) + '}';
    return all.join(',');
}

/// A page that leads to another.
QByteArray pageTo(char name, const QByteArray &items = {}) { return headTo(name) + items + "]}"; }

QByteArray lastPage(const QByteArray &items = {}) { return "{\"value\":[" + items + "]}"; }

/// Big enough to be read in another thread, where its only item waits for the gate.
QByteArray heldPageTo(char name) { return pageTo(name, "{\"n\":-1,\"rest\":\"" + QByteArray(20'000, 'x') + "\"}"); }

} // namespace

/// What depends on the order in which things happen: the service's answers here come when the test says so.
class TestLargePageWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sender = std::make_unique<ScriptedSender>();
        m_numbers.clear();
        m_results.clear();
        m_slice = [](int) {};
        graph::walkLargePages<int>(
            *m_sender, Request::get(graph::Path::of(QLatin1String("deviceManagement"))), this, readNumber,
            [this](QList<int> &&slice) {
                m_numbers += slice;
                m_slice(static_cast<int>(m_numbers.size()));
            },
            [this](const core::Result<void> &result) { m_results.append(result); });
    }
    void cleanup()
    {
        m_sender.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCOMPARE(gate->available(), 0);
    }

    void whatWasGivenUpIsIgnored()
    {
        m_sender->begin(0, headTo('b'));
        m_sender->begin(0, headTo('c')); // it was cut off, and is asked for again
        QCOMPARE(m_sender->asked(), "-bc");
        m_sender->begin(1, headTo('z'));
        m_sender->answer(1, pageTo('z', items(1, 99)));
        QCOMPARE(m_sender->asked(), "-bc");
        m_sender->answer(0, pageTo('c', items(1, 1)));
        m_sender->answer(2, lastPage(items(1, 2)));
        QTRY_COMPARE(m_results.size(), 1);
        QVERIFY(m_results.first());
        QCOMPARE(m_numbers, (QList<int>{1, 2}));
        QCOMPARE(m_sender->asked(), "-bc");
    }

    void aPageThatLeadsNowhereTheSecondTimeIsTheLast()
    {
        m_sender->begin(0, headTo('b'));
        m_sender->answer(0, lastPage(items(1)));
        QTRY_COMPARE(m_results.size(), 1);
        QVERIFY(m_results.first());
        QCOMPARE(m_sender->asked(), "-b");
        m_sender->answer(1, lastPage(items(1, 99)));
        QTest::qWait(0);
        QCOMPARE(m_numbers, QList<int>{1});
        QCOMPARE(m_results.size(), 1);
    }

    void aCircleIsNotFollowedEarly()
    {
        m_sender->answer(0, pageTo('b', items(1)));
        m_sender->begin(1, headTo('b'));
        QTest::qWait(0);
        QCOMPARE(m_sender->asked(), "-b");
        m_sender->answer(1, pageTo('b', items(1)));
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_results.first().error().kind, ErrorKind::UnexpectedAnswer);
        QCOMPARE(m_sender->asked(), "-b");
    }

    void twoPagesComeAtATime()
    {
        m_sender->begin(0, headTo('b'));
        m_sender->begin(1, headTo('c'));
        QCOMPARE(m_sender->asked(), "-b");
        m_sender->answer(0, pageTo('b'));
        QCOMPARE(m_sender->asked(), "-bc");
    }

    void threePagesAreHeldAtMost()
    {
        m_sender->answer(0, heldPageTo('b'));
        m_sender->answer(1, pageTo('c', items(1, 1)));
        m_sender->answer(2, pageTo('d', items(1, 2)));
        QCOMPARE(m_sender->asked(), "-bcd");
        m_sender->begin(3, headTo('e'));
        m_sender->answer(3, pageTo('e', items(1, 3)));
        QCOMPARE(m_sender->asked(), "-bcd");
        gate->release();
        QTRY_COMPARE(m_sender->asked(), "-bcde");
        m_sender->answer(4, lastPage(items(1, 4)));
        QTRY_COMPARE(m_results.size(), 1);
        QCOMPARE(m_numbers, (QList<int>{-1, 1, 2, 3, 4}));
    }

    /// This one says at its end where the next one is: it is asked for when this one was read.
    void noPageIsReadWhileTooMuchWaits()
    {
        m_sender->answer(0, pageTo('b', items(1'600)));
        QByteArray askedWhileTooMuchWaits;
        m_slice = [&](int count) {
            if (count != 50)
                return;
            m_sender->answer(1, "{\"value\":[" + items(1, 2) + "]," + linkTo('c') + '}'); // 31 slices wait
            QCoreApplication::sendPostedEvents(walk());
            askedWhileTooMuchWaits = m_sender->asked();
        };
        QTRY_COMPARE(m_sender->asked(), "-bc");
        QCOMPARE(askedWhileTooMuchWaits, "-b");
        m_sender->answer(2, lastPage());
        QTRY_COMPARE(m_results.size(), 1);
        QVERIFY(m_results.first());
        QCOMPARE(m_numbers, QList<int>(1'600, 1) << 2);
    }

    /// The slices of the page before still wait then.
    void nothingIsAskedForBehindABrokenPage()
    {
        m_sender->begin(0, headTo('b'));
        m_sender->begin(1, headTo('c'));
        m_sender->answer(0, pageTo('b', items(100)));
        m_sender->answer(1, headTo('c')); // cut off
        QCOMPARE(m_sender->asked(), "-bc");
        bool isAnswered = false;
        m_slice = [&](int) {
            if (std::exchange(isAnswered, true))
                return;
            QCoreApplication::sendPostedEvents(walk()); // the broken page is read
            m_sender->answer(2, pageTo('d', items(1, 99)));
        };
        QTRY_COMPARE(m_results.size(), 1);
        QVERIFY(isAnswered);
        QCOMPARE(m_results.first().error().kind, ErrorKind::UnexpectedAnswer);
        QCOMPARE(m_numbers, QList<int>(100, 1));
        QCOMPARE(m_sender->asked(), "-bc");
    }

private:
    QObject *walk() const { return m_sender->children().value(0); }

    std::unique_ptr<ScriptedSender> m_sender;
    QList<int> m_numbers;
    QList<core::Result<void>> m_results;
    std::function<void(int)> m_slice; ///< with the count of all that was handed over
};

QTEST_GUILESS_MAIN(TestLargePageWalk)
#include "tst_largepagewalk.moc"
