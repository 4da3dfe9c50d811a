#include "graph/batch.h"
#include "graph/batchfixture.h"
#include "graph/batchsender.h"

#include <QTest>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Answer = BatchFixture::Answer;
using Fate = SimulatedNetwork::Fate;

namespace {

Answer status(int code, QMap<QByteArray, QByteArray> headers = {})
{
    return {.status = code, .headers = std::move(headers)};
}

Answer later(int code, const QByteArray &retryAfter) { return status(code, {{"Retry-After", retryAfter}}); }

struct PartRow {
    QList<Answer> answers; ///< to the part in the middle, in order; the last one repeats
    std::optional<ErrorKind> error; ///< nothing: 2xx
    bool maybeDone = false;
    int left = 1; ///< times that the part left
    std::chrono::milliseconds atLeast{0}; ///< from the first to the last time
};

struct WholeRow {
    QList<Answer> answers; ///< in the place of the first answers to the whole; then what the service says
    bool isRefused = false; ///< the first connection fails
    std::optional<ErrorKind> error; ///< of each part; nothing: 2xx
    bool maybeDone = false;
    int batches = 1;
};

} // namespace

Q_DECLARE_METATYPE(PartRow)
Q_DECLARE_METATYPE(WholeRow)

/// The answers of parts, and what becomes of them when the whole fails: a write never leaves twice after it may have
/// been done.
class TestBatchParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartHasItsOwnAnswer_data();
    void aPartHasItsOwnAnswer();
    void theTimeOfAPart();
    void theWholeMayFail_data();
    void theWholeMayFail();
    void answersMayBeMissingOrDoubled_data();
    void answersMayBeMissingOrDoubled();
    void readsMayGoAgain();
};

void TestBatchParts::aPartHasItsOwnAnswer_data()
{
    QTest::addColumn<PartRow>("row");
    const auto add = [](const char *name, PartRow row) { QTest::newRow(name) << row; };
    const auto done = status(204);
    add("204", {{done}, std::nullopt});
    add("404", {{status(404)}, ErrorKind::NotFound});
    add("400", {{status(400)}, ErrorKind::BadRequest});
    add("401 once: goes alone", {{status(401), done}, std::nullopt, false, 2});
    add("401 for ever", {{status(401)}, ErrorKind::SignInRequired, false, 3});
    add("403", {{status(403)}, ErrorKind::Forbidden});
    add("409", {{status(409)}, ErrorKind::Conflict});
    add("412", {{status(412)}, ErrorKind::Conflict});
    add("423", {{status(423)}, ErrorKind::Conflict});
    add("424: not begun, and not sent again", {{status(424)}, ErrorKind::BadRequest});
    add("429 with a whole number", {{later(429, "7"), done}, std::nullopt, false, 2, 7s});
    add("429 with a fraction", {{later(429, "2.128"), done}, std::nullopt, false, 2, 2128ms});
    add("429 with nothing", {{status(429), done}, std::nullopt, false, 2, 1s});
    add("429 with more than a person waits", {{later(429, "86400")}, ErrorKind::Throttled});
    add("503 with Retry-After", {{later(503, "3"), done}, std::nullopt, false, 2, 3s});
    add("503 without", {{status(503)}, ErrorKind::ServiceUnavailable, true});
    add("500", {{status(500)}, ErrorKind::ServiceUnavailable, true});
    add("502", {{status(502)}, ErrorKind::ServiceUnavailable, true});
    add("504", {{status(504)}, ErrorKind::ServiceUnavailable, true});
    add("no status", {{status(0)}, ErrorKind::UnexpectedAnswer, true});
    add("100", {{status(100)}, ErrorKind::UnexpectedAnswer, true});
    add("302", {{status(302)}, ErrorKind::UnexpectedAnswer});
}

void TestBatchParts::aPartHasItsOwnAnswer()
{
    QFETCH(PartRow, row);
    BatchFixture f;
    f.answerPart = [&row](const BatchFixture::Part &part) {
        if (!part.path.endsWith("/n1"))
            return status(204);
        return row.answers.size() > 1 ? row.answers.takeFirst() : row.answers.constFirst();
    };
    for (int i = 0; i < 3; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    for (const int other : {0, 2}) {
        QCOMPARE((*f.answers.at(other))->status, 204);
        QCOMPARE(f.left(other), 1);
    }
    QCOMPARE(f.answers.at(1)->has_value(), !row.error);
    if (row.error) {
        QCOMPARE(f.error(1).kind, *row.error);
        QCOMPARE(f.error(1).maybeDone, row.maybeDone);
    }
    QCOMPARE(f.left(1), row.left);
    QVERIFY(f.arrivals.constLast().when - f.arrivals.constFirst().when >= row.atLeast);
    QVERIFY(f.clock.isIdle());
}

/// By which the clock of this computer is judged: the whole says it where the part does not.
void TestBatchParts::theTimeOfAPart()
{
    const QByteArray body = R"({"responses":[{"id":"0","status":204,"headers":{"Date":"of the part"}},)"
                            R"({"id":"1","status":204}]})";
    const auto dates = [&body](const QMap<QByteArray, QByteArray> &headers) {
        const auto removal = Request::remove(BatchFixture::path(0));
        const auto results = graph::readBatch({.status = 200, .headers = headers, .body = body, .clientRequestId = {}},
            {removal, removal}, QDateTime::currentDateTimeUtc());
        return QByteArrayList{results->at(0)->headers.value("date"), results->at(1)->headers.value("date")};
    };
    QCOMPARE(dates({{"date", "of the whole"}}), (QByteArrayList{"of the part", "of the whole"}));
    QCOMPARE(dates({}), (QByteArrayList{"of the part", {}}));
}

void TestBatchParts::theWholeMayFail_data()
{
    QTest::addColumn<WholeRow>("row");
    const auto add = [](const char *name, WholeRow row) { QTest::newRow(name) << row; };
    const auto fate = [](Fate what) {
        return Answer{.status = 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = QByteArray(200, ' '),
            .fate = what};
    };
    add("401 once", {{status(401)}, false, std::nullopt, false, 2});
    add("401 for ever", {{status(401), status(401)}, false, ErrorKind::SignInRequired, false, 2});
    add("403", {{status(403)}, false, ErrorKind::Forbidden});
    add("429", {{later(429, "2.5")}, false, std::nullopt, false, 2});
    add("429 with more than a person waits", {{later(429, "9999")}, false, ErrorKind::Throttled});
    add("500", {{status(500)}, false, ErrorKind::ServiceUnavailable, true});
    add("502", {{status(502)}, false, ErrorKind::ServiceUnavailable, true});
    add("503 with Retry-After", {{later(503, "2")}, false, std::nullopt, false, 2});
    add("503 without", {{status(503)}, false, ErrorKind::ServiceUnavailable, true});
    add("504", {{status(504)}, false, ErrorKind::ServiceUnavailable, true});
    add("lost before it left", {{}, true, std::nullopt, false, 1});
    add("lost after it left", {{fate(Fate::Lost)}, false, ErrorKind::LostAnswer, true});
    add("truncated", {{fate(Fate::Truncated)}, false, ErrorKind::LostAnswer, true});
    add("never answered", {{fate(Fate::Never)}, false, ErrorKind::LostAnswer, true});
    add("no JSON", {{Answer{.status = 200, .body = "hello"}}, false, ErrorKind::UnexpectedAnswer, true});
    add("a web page",
        {{Answer{.status = 200, .headers = {{"Content-Type", "text/html"}}, .body = "<html>"}}, false,
            ErrorKind::UnexpectedAnswer, true});
    add("no list of answers", {{Answer{.status = 200, .body = "{}"}}, false, ErrorKind::UnexpectedAnswer, true});
}

void TestBatchParts::theWholeMayFail()
{
    QFETCH(WholeRow, row);
    BatchFixture f;
    f.spoil = [&row](const Answer &whole) { return row.answers.isEmpty() ? whole : row.answers.takeFirst(); };
    f.network.refuses = [&row](const SimulatedNetwork::Request &) { return std::exchange(row.isRefused, false); };
    for (int i = 0; i < 3; ++i)
        f.ask(Request::remove(f.path(i)));
    f.run();
    QCOMPARE(f.batches, row.batches);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(f.answers.at(i));
        QCOMPARE(f.answers.at(i)->has_value(), !row.error);
        QCOMPARE(f.left(i), row.batches);
        if (!row.error)
            continue;
        QCOMPARE(f.error(i).kind, *row.error);
        QCOMPARE(f.error(i).maybeDone, row.maybeDone);
    }
}

void TestBatchParts::answersMayBeMissingOrDoubled_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("isDoubled");
    for (const bool isRead : {false, true}) {
        for (const bool isDoubled : {false, true})
            QTest::addRow("%s, %s", isRead ? "read" : "write", isDoubled ? "doubled" : "missing")
                << isRead << isDoubled;
    }
}

void TestBatchParts::answersMayBeMissingOrDoubled()
{
    QFETCH(bool, isRead);
    QFETCH(bool, isDoubled);
    BatchFixture f;
    f.edit = [isDoubled](QJsonArray &responses) {
        if (isDoubled)
            responses.append(responses.at(1));
        else
            responses.removeAt(1);
    };
    for (int i = 0; i < 3; ++i)
        f.ask(isRead ? Request::get(f.path(i)) : Request::remove(f.path(i)));
    f.run();
    QVERIFY(f.answers.at(0)->has_value() && f.answers.at(2)->has_value());
    QCOMPARE(f.answers.at(1)->has_value(), isRead); // a read may go again, alone
    QCOMPARE(f.left(1), isRead ? 2 : 1);
    if (!isRead) {
        QCOMPARE(f.error(1).kind, ErrorKind::UnexpectedAnswer);
        QVERIFY(f.error(1).maybeDone);
    }
}

void TestBatchParts::readsMayGoAgain()
{
    BatchFixture f;
    int failures = 2;
    f.answerPart = [&failures](const BatchFixture::Part &) { return status(failures-- > 0 ? 500 : 200); };
    for (int i = 0; i < 2; ++i)
        f.ask(Request::get(f.path(i)));
    f.run();
    QCOMPARE(f.sizes(), (QList<int>{2, 2}));
    for (const auto &answer : f.answers)
        QCOMPARE((*answer)->status, 200);
}

QTEST_GUILESS_MAIN(TestBatchParts)
#include "tst_batchparts.moc"
