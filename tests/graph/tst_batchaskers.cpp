#include "graph/batchsender.h"

#include "graph/batchfixture.h"

#include <QTest>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Answer = BatchFixture::Answer;

/// Askers who go, or take back, at the moments at which their part is in between: on its way with others, answered but
/// not told, put off, or about to go alone.
class TestBatchAskers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diesWhileOthersWait_data();
    void diesWhileOthersWait();
    void takesBackWhileTheBatchIsRefused();
    void takesBackTwice();
    void diesBetweenTakingBackAndBeingTold();
    void isEndedByAnotherAnswer();
    void isEndedByWhoHearsOfThePause();
    void takesBackInTheTurnInWhichItWouldGoAgain();
    void diesWhileItIsPutOff();
};

void TestBatchAskers::diesWhileOthersWait_data()
{
    QTest::addColumn<int>("status"); // of the whole batch; 0: of each part
    QTest::newRow("the batch is answered") << 0;
    QTest::newRow("the batch is refused as such") << 400;
    QTest::newRow("the batch fails") << 403;
}

void TestBatchAskers::diesWhileOthersWait()
{
    QFETCH(int, status);
    BatchFixture f;
    auto asker = std::make_unique<QObject>();
    f.spoil = [&](const Answer &whole) {
        asker.reset();
        return status == 0 ? whole : Answer{.status = status};
    };
    f.ask(Request::remove(f.path(0)), asker.get());
    f.ask(Request::remove(f.path(1)));
    f.run();
    QVERIFY(!f.answers.at(0));
    QVERIFY(f.answers.at(1));
    if (status == 403)
        QCOMPARE(f.error(1).kind, ErrorKind::Forbidden);
    else
        QCOMPARE((*f.answers.at(1))->status, 204);
    QCOMPARE(f.left(0), 1);
}

void TestBatchAskers::takesBackWhileTheBatchIsRefused()
{
    BatchFixture f;
    QObject other;
    f.spoil = [&](const Answer &) {
        f.sender->withdraw(&other);
        return Answer{.status = 400};
    };
    f.ask(Request::remove(f.path(0)), &other);
    f.ask(Request::remove(f.path(1)));
    f.run();
    QCOMPARE(f.error(0).kind, ErrorKind::Cancelled);
    QVERIFY(!f.error(0).maybeDone);
    QCOMPARE((*f.answers.at(1))->status, 204);
    QCOMPARE(f.arrivals.last().batch, 0); // alone, and the other one not at all
    QCOMPARE(f.arrivals.size(), 3);
}

void TestBatchAskers::takesBackTwice()
{
    BatchFixture f;
    f.ask(Request::remove(f.path(0)));
    f.ask(Request::remove(f.path(1)));
    f.sender->withdraw(&f.context);
    f.sender->withdraw(&f.context);
    f.run(); // the fixture stops at a second answer
    QCOMPARE(f.error(0).kind, ErrorKind::Cancelled);
    QCOMPARE(f.error(1).kind, ErrorKind::Cancelled);
    QVERIFY(f.arrivals.isEmpty());
}

void TestBatchAskers::diesBetweenTakingBackAndBeingTold()
{
    BatchFixture f;
    {
        QObject other;
        f.ask(Request::remove(f.path(0)), &other);
        f.sender->withdraw(&other);
    }
    f.ask(Request::remove(f.path(1)));
    f.run();
    QVERIFY(!f.answers.at(0));
    QCOMPARE((*f.answers.at(1))->status, 204);
    QCOMPARE(f.left(0), 0);
}

void TestBatchAskers::isEndedByAnotherAnswer()
{
    BatchFixture f;
    auto other = std::make_unique<QObject>();
    f.ask(Request::remove(f.path(0)));
    f.ask(Request::remove(f.path(1)), other.get());
    f.ask(Request::remove(f.path(2)));
    f.onAnswer = [&](qsizetype) { other.reset(); };
    f.run();
    QVERIFY(!f.answers.at(1));
    QCOMPARE((*f.answers.at(0))->status, 204);
    QCOMPARE((*f.answers.at(2))->status, 204);
    QCOMPARE(f.left(1), 1);
}

/// The status line tells of a pause, and a person closes what waits.
void TestBatchAskers::isEndedByWhoHearsOfThePause()
{
    BatchFixture f;
    auto other = std::make_unique<QObject>();
    QObject::connect(f.client.get(), &graph::Client::throttled, &f.context, [&] { other.reset(); });
    f.answerPart = [&](const BatchFixture::Part &part) {
        return part.path.endsWith("n0") ? Answer{.status = 429, .headers = {{"Retry-After", "10"}}}
                                        : Answer{.status = 204};
    };
    f.ask(Request::remove(f.path(0)), other.get());
    f.ask(Request::remove(f.path(1)));
    f.run();
    QVERIFY(!other);
    QVERIFY(!f.answers.at(0));
    QCOMPARE((*f.answers.at(1))->status, 204);
    QCOMPARE(f.left(0), 1);
}

void TestBatchAskers::takesBackInTheTurnInWhichItWouldGoAgain()
{
    BatchFixture f;
    f.answerPart = [](const BatchFixture::Part &) { return Answer{.status = 429, .headers = {{"Retry-After", "10"}}}; };
    f.ask(Request::remove(f.path(0)));
    f.ask(Request::remove(f.path(1)));
    QVERIFY(f.runUntil([&] { return f.arrivals.size() == 2; }));
    f.clock.advance(1s); // the answer came
    QCoreApplication::processEvents();
    f.sender->withdraw(&f.context);
    f.clock.advance(20s);
    f.run();
    QCOMPARE(f.arrivals.size(), 2);
    QCOMPARE(f.error(0).kind, ErrorKind::Cancelled);
    QCOMPARE(f.error(1).kind, ErrorKind::Cancelled);
}

void TestBatchAskers::diesWhileItIsPutOff()
{
    BatchFixture f;
    auto other = std::make_unique<QObject>();
    f.answerPart = [](const BatchFixture::Part &) { return Answer{.status = 429, .headers = {{"Retry-After", "10"}}}; };
    f.ask(Request::remove(f.path(0)), other.get());
    f.ask(Request::remove(f.path(1)), other.get());
    QVERIFY(f.runUntil([&] { return f.arrivals.size() == 2; }));
    f.clock.advance(1s);
    QCoreApplication::processEvents();
    other.reset();
    f.answerPart = [](const BatchFixture::Part &) { return Answer{.status = 204}; };
    f.ask(Request::remove(f.path(2)));
    f.run();
    QCOMPARE(f.arrivals.size(), 3);
    QCOMPARE((*f.answers.at(2))->status, 204);
}

QTEST_GUILESS_MAIN(TestBatchAskers)
#include "tst_batchaskers.moc"
