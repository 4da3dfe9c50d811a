#include "core/writejson.h"
#include "graph/batch.h"
#include "graph/clientfixture.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Fixture = ClientFixture;

namespace {

QList<Request> reads(int count)
{
    QList<Request> parts;
    for (int i = 0; i < count; ++i)
        parts.append(Request::get(Fixture::path() / QString::number(i)));
    return parts;
}

QJsonObject part(const QJsonValue &id, const QJsonValue &status, const QJsonObject &more = {})
{
    auto object = more;
    object.insert(QStringLiteral("id"), id);
    object.insert(QStringLiteral("status"), status);
    return object;
}

QByteArray responses(const QJsonArray &parts)
{
    return core::writeJson(QJsonObject{{QStringLiteral("responses"), parts}});
}

QJsonArray requestsIn(const LoopbackServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object().value(QLatin1String("requests")).toArray();
}

QString urlOf(const QJsonValue &value) { return value.toObject().value(QLatin1String("url")).toString(); }

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAsked();
    void unusablePartsMakeNoBatch();
    void sampleOfRemovals();
    void parts_data();
    void parts();
    void brokenAnswers_data();
    void brokenAnswers();
    void readsAllOnceInAsFewBatches();
    void asksAgainOnlyWhatWasThrottled();
    void asksAgainWhenTheServiceHasTroubleAndNotWhenItRefuses();
    void aRefusedPartGoesAlone();
    void aRefusedBatchIsNotTakenApart();
    void anInvalidPartSpoilsNothing();
    void endsWithItsContext();
    void endsWithItsContextInAnAnswerThatCameAlone();
};

void TestBatch::whatIsAsked()
{
    auto removal = Request::remove(Fixture::path() / QStringLiteral("a/b"));
    removal.headers = {{"x-msft-approval-code", "code"}};
    const auto request = graph::batchRequest({Request::get(Fixture::path(), {{"$expand", "assignments"}}), removal,
        Request::post(Fixture::path(), "{\"x\":1}")});
    QCOMPARE(request.path.encoded(), QByteArray("/$batch"));
    QCOMPARE(request.counts, 3);
    QVERIFY(request.writes());
    QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(R"({"requests":[
        {"id":"0","method":"GET","url":"/deviceManagement/deviceConfigurations?$expand=assignments"},
        {"id":"1","method":"DELETE","url":"/deviceManagement/deviceConfigurations/a%2Fb",
         "headers":{"x-msft-approval-code":"code"}},
        {"id":"2","method":"POST","url":"/deviceManagement/deviceConfigurations","body":{"x":1},
         "headers":{"Content-Type":"application/json"}}]})"));
    QVERIFY(!graph::batchRequest(reads(20)).writes());
    QCOMPARE(graph::batchRequest(reads(20)).counts, 20);
}

void TestBatch::unusablePartsMakeNoBatch()
{
    QVERIFY(!graph::batchRequest({}).path.isValid());
    QVERIFY(!graph::batchRequest({Request::get(Fixture::path()), Request::get({})}).path.isValid());
    QVERIFY(!graph::batchRequest({Request::get({}), Request::get(Fixture::path())}).path.isValid());
    auto named = Request::get(Fixture::path());
    named.clientRequestId = "written-down";
    QVERIFY(graph::isBatchable(named));
    named.clientRequestId = "with\r\na line end";
    QVERIFY(!graph::isBatchable(named));
    QVERIFY(!graph::batchRequest({Request::following(QUrl(QStringLiteral("https://h/beta/x")))}).path.isValid());
}

void TestBatch::sampleOfRemovals()
{
    auto body = testData(QStringLiteral("graph/batch-delete-response.json"));
    // The sample counts from 1, the program from 0.
    for (int i = 0; i < 3; ++i) {
        const QByteArray theirs = "\"id\": \"" + QByteArray::number(i + 1) + '"';
        const QByteArray ours = "\"id\": \"" + QByteArray::number(i) + '"';
        body.replace(theirs, ours);
    }
    const auto removal = Request::remove(Fixture::path());
    const auto results = graph::readBatch({.status = 200, .headers = {}, .body = body, .clientRequestId = {}},
        {removal, removal, removal}, QDateTime::currentDateTimeUtc());
    QVERIFY(results);
    QCOMPARE(results->at(0)->status, 204);
    QCOMPARE(results->at(1).error().kind, ErrorKind::Throttled);
    QCOMPARE(results->at(1).error().retryAfter, std::optional<std::chrono::milliseconds>(7s));
    QCOMPARE(results->at(2).error().kind, ErrorKind::NotFound);
    // Of another version of the service, with a number in place of a text.
    body.replace("\"Retry-After\": \"7\"", "\"Retry-After\": 9");
    const auto numbers = graph::readBatch({.status = 200, .headers = {}, .body = body, .clientRequestId = {}},
        {removal, removal, removal}, QDateTime::currentDateTimeUtc());
    QCOMPARE(numbers->at(1).error().retryAfter, std::optional<std::chrono::milliseconds>(9s));
}

void TestBatch::parts_data()
{
    QTest::addColumn<QJsonArray>("answers"); // to two parts, of which the second is looked at
    QTest::addColumn<QByteArray>("body"); // null: an error
    QTest::addColumn<ErrorKind>("kind");
    const auto first = part(QStringLiteral("0"), 200);
    const QString one = QStringLiteral("1");
    const auto body = [](const QJsonValue &value) { return QJsonObject{{QStringLiteral("body"), value}}; };
    const auto good = [&](const char *name, const QJsonArray &answers, const QByteArray &expected) {
        QTest::newRow(name) << answers << expected << ErrorKind::Cancelled;
    };
    const auto bad = [&](const char *name, const QJsonArray &answers, ErrorKind kind = ErrorKind::UnexpectedAnswer) {
        QTest::newRow(name) << answers << QByteArray() << kind;
    };
    good("in order", {first, part(one, 200, body(QJsonObject{{QStringLiteral("a"), 1}}))}, "{\"a\":1}");
    good("out of order", {part(one, 200, body(QJsonObject{})), first}, "{}");
    good("body is absent", {first, part(one, 204)}, "");
    good("body is null", {first, part(one, 204, body(QJsonValue::Null))}, "");
    good("status as text", {first, part(one, QStringLiteral("200"), body(QJsonObject{}))}, "{}");
    good("id as a number", {first, part(1, 200, body(QJsonObject{}))}, "{}");
    good("with an answer to a part never asked", {first, part(one, 204), part(QStringLiteral("7"), 500)}, "");
    bad("missing", {first});
    bad("answered twice", {first, part(one, 204), part(one, 404)});
    bad("id spelled differently", {first, part(QStringLiteral("01"), 204)});
    bad("id of a wrong type", {first, part(QJsonArray{one}, 204)});
    bad("status of a wrong type", {first, part(one, QJsonObject{})});
    bad("status that is none", {first, part(one, 20.5)});
    bad("no object", {first, QStringLiteral("204")});
    bad("id below all", {first, part(QStringLiteral("-1"), 204)});
    bad("half a status", {first, part(one, 204.5)});
    good("a number", {first, part(one, 200, body(5))}, "5");
    bad("status above all", {first, part(one, 700)});
    good("a text that begins with U+FEFF",
        {first, part(one, 200, body(QJsonObject{{QStringLiteral("id"), QStringLiteral("\ufeffa")}}))},
        R"({"id":"\ufeffa"})");
    good("a list", {first, part(one, 200, body(QJsonArray{1, 2}))}, "[1,2]");
    const auto plain = [&](const QString &text) {
        auto more = body(text);
        more.insert(
            QStringLiteral("headers"), QJsonObject{{QStringLiteral("Content-Type"), QStringLiteral("text/plain")}});
        return QJsonArray{first, part(one, 200, more)};
    };
    good("a number in plain text", plain(QStringLiteral("42")), "42");
    good("a broken number in plain text, which is no Base64", plain(QStringLiteral("4.2")), "4.2");
    good("plain text in Base64", plain(QStringLiteral("aGVsbG8=")), "hello");
    good("no text in plain text", plain(QString()), "");
    bad("a web page that says all is well",
        {first,
            part(one, 200,
                {{QStringLiteral("headers"),
                    QJsonObject{{QStringLiteral("Content-Type"), QStringLiteral("text/html")}}}})});
    bad("500", {first, part(one, 500)}, ErrorKind::ServiceUnavailable);
    bad("404", {first, part(one, 404)}, ErrorKind::NotFound);
    bad("failed dependency", {first, part(one, 424)}, ErrorKind::BadRequest);
    bad("error with a text for a body", {first, part(one, 403, body(QStringLiteral("no")))}, ErrorKind::Forbidden);
}

void TestBatch::parts()
{
    QFETCH(QJsonArray, answers);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const QList<Request> asked{Request::get(Fixture::path()), Request::remove(Fixture::path())};
    const auto results
        = graph::readBatch({.status = 200, .headers = {}, .body = responses(answers), .clientRequestId = {}}, asked,
            QDateTime::currentDateTimeUtc());
    QVERIFY(results);
    QCOMPARE(results->size(), 2);
    QVERIFY(results->at(0));
    if (!body.isNull()) {
        QVERIFY(results->at(1));
        QCOMPARE(results->at(1)->body, body);
        return;
    }
    QCOMPARE(results->at(1).error().kind, kind);
    QCOMPARE(
        results->at(1).error().maybeDone, kind == ErrorKind::UnexpectedAnswer || kind == ErrorKind::ServiceUnavailable);
}

void TestBatch::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("no responses") << QByteArray("{}");
    QTest::newRow("responses is an object") << QByteArray("{\"responses\":{}}");
}

void TestBatch::brokenAnswers()
{
    QFETCH(QByteArray, body);
    const graph::Response answer{.status = 200, .headers = {}, .body = body, .clientRequestId = {}};
    const auto ofWrites = graph::readBatch(answer, {Request::remove(Fixture::path())}, QDateTime::currentDateTimeUtc());
    QCOMPARE(ofWrites.error().kind, ErrorKind::UnexpectedAnswer);
    QVERIFY(ofWrites.error().maybeDone);
    const auto ofReads = graph::readBatch(answer, reads(2), QDateTime::currentDateTimeUtc());
    QVERIFY(!ofReads.error().maybeDone);
}

namespace {

/// Reads in batches against a server that answers each part as `answerTo` says, last part first.
struct Reading {
    Reading(Fixture &fixture, const QList<Request> &asked, std::function<QJsonObject(const QString &url)> answerTo)
    {
        fixture.server.setHandler([&fixture, answerTo](const LoopbackServer::Request &request) {
            fixture.arrivals.append(fixture.clock.monotonic());
            QJsonArray answers;
            for (const auto &asking : requestsIn(request)) {
                auto answer = answerTo(urlOf(asking));
                answer.insert(QStringLiteral("id"), asking.toObject().value(QLatin1String("id")));
                answers.prepend(answer);
            }
            return requestsIn(request).isEmpty() ? LoopbackServer::json("{}")
                                                 : LoopbackServer::json(responses(answers));
        });
        graph::readInBatches(
            *fixture.client, fixture.clock, asked, &fixture.context,
            [this](qsizetype index, core::Result<graph::Response> answer) { results[index].append(std::move(answer)); },
            [this] { ++finished; });
    }

    QMap<qsizetype, QList<core::Result<graph::Response>>> results;
    int finished = 0;
};

QJsonObject echo(const QString &url)
{
    return {{QStringLiteral("status"), 200}, {QStringLiteral("body"), QJsonObject{{QStringLiteral("url"), url}}}};
}

} // namespace

void TestBatch::readsAllOnceInAsFewBatches()
{
    Fixture f;
    Reading reading(f, reads(103), echo);
    QVERIFY(reading.results.isEmpty());
    QVERIFY(f.waitUntil([&] { return reading.finished > 0; }));
    QCOMPARE(f.server.requests().size(), 6);
    QCOMPARE(reading.results.size(), 103);
    for (auto it = reading.results.begin(); it != reading.results.end(); ++it) {
        QCOMPARE(it->size(), 1);
        const QByteArray end = '/' + QByteArray::number(it.key()) + "\"}";
        QVERIFY(it->first()->body.endsWith(end));
    }
}

void TestBatch::asksAgainOnlyWhatWasThrottled()
{
    Fixture f;
    QMap<QString, int> asked;
    Reading reading(f, reads(45), [&](const QString &url) {
        const bool third = url.section(QLatin1Char('/'), -1).toInt() % 3 == 0;
        if (++asked[url] > 1 || !third)
            return echo(url);
        return QJsonObject{{QStringLiteral("status"), 429},
            {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("8.5")}}}};
    });
    QVERIFY(f.waitUntil([&] { return reading.finished > 0; }));
    QCOMPARE(f.server.requests().size(), 4);
    QCOMPARE(requestsIn(f.server.requests().last()).size(), 15);
    QVERIFY(f.arrivals.at(3) - f.arrivals.at(2) >= 8500ms);
    QCOMPARE(reading.results.size(), 45);
    for (const auto &results : std::as_const(reading.results)) {
        QCOMPARE(results.size(), 1);
        QVERIFY(results.first());
    }
}

void TestBatch::asksAgainWhenTheServiceHasTroubleAndNotWhenItRefuses()
{
    Fixture f;
    QMap<QString, int> asked;
    Reading reading(f, reads(3), [&](const QString &url) {
        const bool isFirst = ++asked[url] == 1;
        if (url.endsWith(QLatin1Char('0')) && isFirst)
            return QJsonObject{{QStringLiteral("status"), 503}};
        return url.endsWith(QLatin1Char('1')) ? QJsonObject{{QStringLiteral("status"), 404}} : echo(url);
    });
    QVERIFY(f.waitUntil([&] { return reading.finished > 0; }));
    QVERIFY(reading.results.value(0).first());
    QCOMPARE(reading.results.value(1).first().error().kind, ErrorKind::NotFound);
    QVERIFY(reading.results.value(2).first());
    QCOMPARE(asked.values(), (QList<int>{2, 1, 1}));
}

void TestBatch::aRefusedPartGoesAlone()
{
    Fixture f;
    Reading reading(f, reads(3), [](const QString &url) {
        return url.endsWith(QLatin1Char('1')) ? QJsonObject{{QStringLiteral("status"), 401}} : echo(url);
    });
    QVERIFY(f.waitUntil([&] { return reading.finished > 0; }));
    QCOMPARE(f.server.requests().size(), 2);
    QCOMPARE(f.server.requests().last().target, QByteArray("/beta/deviceManagement/deviceConfigurations/1"));
    QCOMPARE(reading.results.value(1).size(), 1);
    QVERIFY(reading.results.value(1).first());
}

void TestBatch::aRefusedBatchIsNotTakenApart()
{
    Fixture f;
    Reading reading(f, reads(3), echo);
    f.script({{.status = 401}});
    QVERIFY(f.waitUntil([&] { return reading.finished > 0; }));
    QCOMPARE(f.server.requests().size(), 2); // the second with another token
    QCOMPARE(reading.results.size(), 3);
    for (const auto &results : std::as_const(reading.results))
        QCOMPARE(results.first().error().kind, ErrorKind::SignInRequired);
}

void TestBatch::anInvalidPartSpoilsNothing()
{
    Fixture f;
    auto asked = reads(2);
    asked.insert(1, Request::get(Fixture::path() / QStringLiteral("..")));
    asked.append(Request::following(QUrl(QStringLiteral("https://evil.example/beta/x"))));
    Reading reading(f, asked, echo);
    QVERIFY(f.waitUntil([&] { return reading.finished > 0; }));
    QVERIFY(reading.results.value(0).first());
    QCOMPARE(reading.results.value(1).first().error().kind, ErrorKind::InvalidInput);
    QVERIFY(reading.results.value(2).first());
    QCOMPARE(reading.results.value(3).first().error().kind, ErrorKind::UnexpectedAnswer);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestBatch::endsWithItsContext()
{
    Fixture f;
    f.server.setHandler([](const LoopbackServer::Request &request) {
        QJsonArray answers;
        for (const auto &asking : requestsIn(request))
            answers.append(part(asking.toObject().value(QLatin1String("id")), 204));
        return LoopbackServer::json(responses(answers));
    });
    auto context = std::make_unique<QObject>();
    int answered = 0;
    graph::readInBatches(
        *f.client, f.clock, reads(30), context.get(),
        [&](qsizetype, const core::Result<graph::Response> &) {
            if (++answered == 5)
                context.reset();
        },
        [] { QFAIL("finished after its context died"); });
    QTRY_COMPARE(answered, 5);
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(answered, 5);
}

void TestBatch::endsWithItsContextInAnAnswerThatCameAlone()
{
    Fixture f;
    auto context = std::make_unique<QObject>();
    int answered = 0;
    graph::readInBatches(
        *f.client, f.clock, {Request::get({}), Request::get({})}, context.get(),
        [&](qsizetype, const core::Result<graph::Response> &) {
            ++answered;
            context.reset();
        },
        [] { QFAIL("finished after its context died"); });
    QTRY_COMPARE(answered, 1);
    f.script({LoopbackServer::json("{}")});
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(answered, 1);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
