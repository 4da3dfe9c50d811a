#include "graph/batchsender.h"

#include "graph/batch.h"
#include "graph/batchfixture.h"

#include <QTest>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Answer = BatchFixture::Answer;
using Fate = SimulatedNetwork::Fate;

/// What travels together, what alone, and how often.
class TestBatchSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsAloneGoesAlone();
    void whatWaitsTogetherGoesTogether();
    void readsAndWritesGoApart();
    void whatABatchCannotExpressGoesAlone();
    void aPartKeepsItsHeadersAndBody();
    void theBudgetCountsTheParts();
    void theBudgetIsUsedOnASlowNetwork();
    void withoutBatchesItGoesOneByOne_data();
    void withoutBatchesItGoesOneByOne();
    void readsThatGotNoReadableAnswerGoAlone();
    void whatIsWithdrawnDoesNotLeave();
    void whatIsOnItsWayIsAnswered();
    void whatIsToGoAgainCanBeWithdrawn();
    void aBatchThatWaitsForASignInCanBeWithdrawn();
    void whatNobodyWaitsForDoesNotLeave();
    void anAnswerMayEndEverything();
};

void TestBatchSender::whatWaitsAloneGoesAlone()
{
    BatchFixture f;
    for (int i = 0; i < 3; ++i) {
        f.ask(Request::remove(f.path(i)));
        f.run();
    }
    QCOMPARE(f.sizes(), (QList<int>{0, 0, 0}));
    QCOMPARE(f.batches, 0);
    for (const auto &answer : f.answers)
        QCOMPARE((*answer)->status, 204);
}

void TestBatchSender::whatWaitsTogetherGoesTogether()
{
    BatchFixture f;
    f.answerPart = [](const BatchFixture::Part &part) {
        return Answer{.status = 204, .headers = {{"request-id", "of " + part.path}}};
    };
    for (int i = 0; i < 45; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    QCOMPARE(f.sizes(), (QList<int>{20, 20, 5}));
    for (int i = 0; i < 45; ++i) {
        QCOMPARE(f.arrivals.at(i).path, QByteArray("deviceManagement/n" + QByteArray::number(i)));
        QCOMPARE((*f.answers.at(i))->requestId(), QByteArray("of deviceManagement/n" + QByteArray::number(i)));
        QCOMPARE((*f.answers.at(i))->clientRequestId, f.arrivals.at(i).headers.value("client-request-id"));
        QCOMPARE(f.left(i), 1);
    }
}

void TestBatchSender::readsAndWritesGoApart()
{
    BatchFixture f;
    for (int i = 0; i < 3; ++i) {
        f.ask(Request::get(f.path(i)));
        f.ask(Request::remove(f.path(10 + i)));
    }
    f.run();
    QCOMPARE(f.sizes(), (QList<int>{3, 3}));
    QCOMPARE(f.arrivals.constFirst().method, QByteArray("DELETE"));
    QCOMPARE(f.arrivals.constLast().method, QByteArray("GET"));
}

void TestBatchSender::whatABatchCannotExpressGoesAlone()
{
    BatchFixture f;
    auto forbidden = Request::remove(f.path(1));
    forbidden.headers.append({QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer other")});
    f.ask(Request::remove(f.path(0)));
    f.ask(forbidden);
    f.ask(Request::remove(graph::Path()));
    f.ask(Request::post(f.path(2), "no object"));
    f.ask(Request::following(QUrl(QStringLiteral("https://service.test/beta/deviceManagement/n3?$skiptoken=x"))));
    f.ask(Request::remove(f.path(4)));
    f.run();
    QCOMPARE(f.batches, 0);
    QCOMPARE(f.left(1), 0);
    QCOMPARE(f.error(1).kind, ErrorKind::InvalidInput);
    QCOMPARE(f.error(2).kind, ErrorKind::InvalidInput);
    for (const int i : {0, 2, 3, 4})
        QCOMPARE(f.left(i), 1);
}

void TestBatchSender::aPartKeepsItsHeadersAndBody()
{
    BatchFixture f;
    QByteArray whole;
    f.network.handler = [&whole, inner = f.network.handler](const SimulatedNetwork::Request &request) {
        whole = request.body;
        return inner(request);
    };
    f.answerPart = [](const BatchFixture::Part &part) {
        return Answer{.status = 403,
            .headers = {{"x-msft-approval-code", "code-of-" + part.path.right(2)}},
            .body = R"({"error":{"code":"x","message":"Approval Required."}})"};
    };
    auto first = Request::remove(f.path(1));
    first.headers.append({QByteArrayLiteral("x-msft-approval-justification"), QByteArrayLiteral("b25l")});
    auto second = Request::post(f.path(2), R"({"z":12345678901234567890,"a":1.10})");
    second.headers.append({QByteArrayLiteral("x-msft-approval-code"), QByteArrayLiteral("two")});
    second.clientRequestId = "as-written-down";
    f.ask(first);
    f.ask(second);
    f.run();
    QCOMPARE(f.sizes(), QList<int>{2});
    QCOMPARE(f.arrivals.at(0).headers.value("x-msft-approval-justification"), QByteArray("b25l"));
    QVERIFY(!f.arrivals.at(0).headers.contains("x-msft-approval-code"));
    QVERIFY(!f.arrivals.at(0).headers.value("client-request-id").isEmpty());
    QCOMPARE(f.arrivals.at(1).headers.value("x-msft-approval-code"), QByteArray("two"));
    QCOMPARE(f.arrivals.at(1).headers.value("client-request-id"), QByteArray("as-written-down"));
    QVERIFY(whole.contains(R"("body":{"z":12345678901234567890,"a":1.10})"));
    QCOMPARE(f.error(0).approvalCode, QStringLiteral("code-of-n1"));
    QCOMPARE(f.error(1).approvalCode, QStringLiteral("code-of-n2"));
    QCOMPARE(f.error(1).clientRequestId, QStringLiteral("as-written-down"));
}

void TestBatchSender::theBudgetCountsTheParts()
{
    BatchFixture f;
    for (int i = 0; i < 250; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    QCOMPARE(f.arrivals.size(), 250);
    for (qsizetype i = 100; i < 250; ++i)
        QVERIFY(f.arrivals.at(i).when - f.arrivals.at(i - 100).when >= 20s);
    QVERIFY(f.arrivals.constLast().when - f.arrivals.constFirst().when < 41s);
    for (const auto size : f.sizes())
        QVERIFY(size <= graph::batchLimit);
}

void TestBatchSender::theBudgetIsUsedOnASlowNetwork()
{
    BatchFixture f;
    f.network.travel = [] { return 500ms; };
    const auto start = f.clock.monotonic();
    for (int i = 0; i < 100; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    QCOMPARE(f.batches, 5);
    QVERIFY(f.arrivals.constLast().when - start < 600ms); // all before the first answer
}

void TestBatchSender::withoutBatchesItGoesOneByOne_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 404, 405, 413, 415, 501})
        QTest::addRow("%d", status) << status;
}

void TestBatchSender::withoutBatchesItGoesOneByOne()
{
    QFETCH(int, status);
    BatchFixture f;
    f.spoil = [status](const Answer &) {
        return Answer{.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"error":{"code":"BadRequest","message":"no"}})"};
    };
    for (int i = 0; i < 3; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    QCOMPARE(f.batches, 1);
    QCOMPARE(f.sizes(), (QList<int>{3, 0, 0, 0}));
    for (int i = 3; i < 6; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    QCOMPARE(f.batches, 1); // it is not tried again
    QCOMPARE(f.sizes(), (QList<int>{3, 0, 0, 0, 0, 0, 0}));
    for (const auto &answer : f.answers)
        QCOMPARE((*answer)->status, 204);
}

void TestBatchSender::readsThatGotNoReadableAnswerGoAlone()
{
    BatchFixture f;
    f.spoil = [](const Answer &) { return Answer{.status = 200, .body = "no JSON"}; };
    for (int i = 0; i < 2; ++i) {
        f.ask(Request::get(f.path(i)));
        f.ask(Request::remove(f.path(10 + i)));
    }
    f.run();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE((*f.answers.at(2 * i))->status, 204);
        QCOMPARE(f.left(i), 2);
        QCOMPARE(f.error(2 * i + 1).kind, ErrorKind::UnexpectedAnswer);
        QVERIFY(f.error(2 * i + 1).maybeDone);
        QCOMPARE(f.left(10 + i), 1);
    }
    // A refusal is one for each of them.
    f.spoil = [](const Answer &) { return Answer{.status = 403}; };
    const auto first = f.ask(Request::get(f.path(20)));
    const auto second = f.ask(Request::get(f.path(21)));
    f.run();
    QCOMPARE(f.error(first).kind, ErrorKind::Forbidden);
    QCOMPARE(f.error(second).kind, ErrorKind::Forbidden);
    QCOMPARE(f.left(20), 1);
}

void TestBatchSender::whatIsWithdrawnDoesNotLeave()
{
    BatchFixture f;
    QObject other;
    for (int i = 0; i < 150; ++i)
        f.ask(Request::remove(f.path(i)), i % 2 == 0 ? &f.context : &other);
    QVERIFY(f.runUntil([&] { return f.arrivals.size() >= 100; }));
    f.sender->withdraw(&other);
    QVERIFY(!f.answers.at(149)); // never before it returned
    f.run();
    QCOMPARE(f.arrivals.size(), 125);
    for (int i = 0; i < 150; ++i) {
        const bool isKept = i < 100 || i % 2 == 0;
        QCOMPARE(f.left(i), isKept ? 1 : 0);
        if (!isKept) {
            QCOMPARE(f.error(i).kind, ErrorKind::Cancelled);
            QVERIFY(!f.error(i).maybeDone);
        }
    }
}

void TestBatchSender::whatIsOnItsWayIsAnswered()
{
    BatchFixture f;
    for (int i = 0; i < 3; ++i)
        f.ask(Request::remove(f.path(i)));
    QVERIFY(f.runUntil([&] { return f.arrivals.size() == 3; }));
    f.sender->withdraw(&f.context);
    f.run();
    for (const auto &answer : f.answers)
        QCOMPARE((*answer)->status, 204);
}

void TestBatchSender::whatIsToGoAgainCanBeWithdrawn()
{
    BatchFixture f;
    f.answerPart = [](const BatchFixture::Part &) { return Answer{.status = 429, .headers = {{"Retry-After", "10"}}}; };
    for (int i = 0; i < 3; ++i)
        f.ask(Request::remove(f.path(i)));
    QVERIFY(f.runUntil([&] { return f.arrivals.size() == 3; }));
    f.sender->withdraw(&f.context);
    f.run();
    QCOMPARE(f.arrivals.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(f.error(i).kind, ErrorKind::Cancelled);
    // Alone as well, and while it waits.
    f.ask(Request::remove(f.path(7)));
    QVERIFY(f.runUntil([&] { return f.left(7) == 1; }));
    f.clock.advance(1s); // the answer came
    QCoreApplication::processEvents();
    f.sender->withdraw(&f.context);
    f.run();
    QCOMPARE(f.left(7), 1);
    QCOMPARE(f.error(3).kind, ErrorKind::Cancelled);
}

void TestBatchSender::aBatchThatWaitsForASignInCanBeWithdrawn()
{
    struct NeverSignedIn final : graph::TokenSource {
        void requestToken(QObject *, Callback) override { }
        void rejectToken(const QByteArray &, const QByteArray &) override { }
    };
    BatchFixture f;
    NeverSignedIn tokens;
    graph::Client client(f.network, tokens, f.clock, {.root = f.client->root()});
    f.sender = std::make_unique<graph::BatchSender>(client, f.clock);
    QObject other;
    for (int i = 0; i < 4; ++i)
        f.ask(Request::remove(f.path(i)), i % 2 == 0 ? &f.context : &other);
    f.run();
    f.sender->withdraw(&f.context);
    f.run();
    QVERIFY(!f.answers.at(0)); // of a batch that may still leave
    f.sender->withdraw(&other);
    f.run();
    QVERIFY(f.arrivals.isEmpty());
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(f.error(i).kind, ErrorKind::Cancelled);
    f.sender.reset();
}

void TestBatchSender::whatNobodyWaitsForDoesNotLeave()
{
    BatchFixture f;
    auto asker = std::make_unique<QObject>();
    for (int i = 0; i < 130; ++i)
        f.ask(Request::remove(f.path(i)), asker.get());
    QVERIFY(f.runUntil([&] { return f.arrivals.size() >= 100; }));
    asker.reset();
    f.ask(Request::remove(f.path(200)));
    f.run();
    QCOMPARE(f.left(200), 1);
    QCOMPARE(f.arrivals.size(), 101);
}

void TestBatchSender::anAnswerMayEndEverything()
{
    BatchFixture f;
    for (int i = 0; i < 4; ++i)
        f.ask(Request::remove(f.path(i)));
    f.onAnswer = [&f](qsizetype index) {
        if (index == 1)
            f.sender.reset();
    };
    f.run();
    QVERIFY(f.answers.at(0) && f.answers.at(1));
    QVERIFY(!f.answers.at(2) && !f.answers.at(3));
}

QTEST_GUILESS_MAIN(TestBatchSender)
#include "tst_batchsender.moc"
