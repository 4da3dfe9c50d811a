#include "removal/operation.h"

#include "removal/fixture.h"

#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;

namespace {

Answer status(int code, const QByteArray &body = {}, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    headers.append(std::pair<QByteArray, QByteArray>("request-id", "service-id"));
    return {.status = code, .headers = headers, .body = body};
}

Answer lost() { return {.drop = true}; }

Answer later(int code, const QByteArray &retryAfter) { return status(code, {}, {{"Retry-After", retryAfter}}); }

Answer sample(int code, const char *name)
{
    return status(code, RemovalFixture::sample(QString::fromLatin1(name)), {{"Content-Type", "application/json"}});
}

Answer there() { return LoopbackServer::json(RemovalFixture::json(0)); }

Answer elsewhere() { return LoopbackServer::json(RemovalFixture::json(0, "another-group")); }

struct Row {
    QList<Answer> reads; ///< answers to GET of the assignment in order; the last one repeats
    QList<Answer> removals; ///< answers to DELETE in order; the last one repeats
    Outcome outcome = Outcome::Removed;
    int deletes = 1;
    QString message; ///< what the journal's message contains
    bool isUntyped = false; ///< selected through a path without cast
    bool isGoneAfterwards = false; ///< from the service and from the inventory
    bool isSettledByList = false; ///< only by the list that is read afterwards
};

} // namespace

Q_DECLARE_METATYPE(Row)

/// What the service answers -> outcome, what the journal holds, and how often a DELETE left.
class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasOneOutcome_data();
    void everyAnswerHasOneOutcome();
};

void TestOperation::everyAnswerHasOneOutcome_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, Row row) { QTest::newRow(name) << row; };
    const auto segment = sample(400, "error-400-segment-not-found.json");
    const auto gone = sample(404, "error-404-not-found.json");
    const QString stillThere = QStringLiteral("still there");
    auto approval = sample(412, "error-412-maa-approval-required.json");
    approval.headers.append(
        std::pair<QByteArray, QByteArray>("x-msft-approval-code", "aabb1234-5678-9012-abcd-ef0123456789"));

    add("204: removed", {{there()}, {status(204)}, Outcome::Removed, 1, {}, false, true});
    add("200, but still there: refused", {{there()}, {status(200, "{}")}, Outcome::Refused, 1, stillThere});
    add("202, and gone: removed", {{there(), gone}, {status(202)}, Outcome::Removed, 1, {}, false, true});
    add("404: gone between reading and removing", {{there()}, {gone}, Outcome::AlreadyGone, 1, {}, false, true});
    add("404 when read: no DELETE leaves",
        {{gone}, {status(204)}, Outcome::AlreadyGone, 0, QStringLiteral("gone already"), false, true});
    add("changed when read: left alone",
        {{elsewhere()}, {status(204)}, Outcome::ChangedMeanwhile, 0, QStringLiteral("another group")});
    add("403 when read: nothing is sent",
        {{sample(403, "error-403-user-rbac.json")}, {status(204)}, Outcome::Refused, 0,
            QStringLiteral("nothing was sent")});
    add("HTML when read: nothing is sent",
        {{status(200, "<html>")}, {status(204)}, Outcome::Refused, 0, QStringLiteral("nothing was sent")});
    add("400 segment, typed form known: goes by the typed path",
        {{there()}, {segment, status(204)}, Outcome::Removed, 2, QStringLiteral("typed path"), true, true});
    add("400 segment when read, typed form known",
        {{segment, there()}, {status(204)}, Outcome::Removed, 1, QStringLiteral("typed path"), true, true});
    add("400 segment for the typed form too: refused", {{there()}, {segment}, Outcome::Refused, 2, {}, true});
    add("400 segment without a typed form: refused", {{there()}, {segment}, Outcome::Refused, 1, {}});
    add("400 no route: refused, and the guarded way is named",
        {{there()}, {sample(400, "error-400-no-odata-route.json")}, Outcome::Refused, 1,
            QStringLiteral("another way")});
    add("400 other: refused",
        {{there()}, {status(400, R"({"error":{"code":"BadRequest","message":"No."}})")}, Outcome::Refused, 1, {}});
    add("401 once: sent again with a new token",
        {{there()}, {sample(401, "error-401-invalid-token.json"), status(204)}, Outcome::Removed, 2, {}, false, true});
    add("401 for ever: refused", {{there()}, {sample(401, "error-401-invalid-token.json")}, Outcome::Refused, 2, {}});
    add("403 scope missing: refused",
        {{there()}, {sample(403, "error-403-missing-scope.json")}, Outcome::Refused, 1, {}});
    add("403 no role: refused", {{there()}, {sample(403, "error-403-user-rbac.json")}, Outcome::Refused, 1, {}});
    add("403 with a web page: refused",
        {{there()}, {status(403, "<html>", {{"Content-Type", "text/html"}})}, Outcome::Refused, 1, {}});
    add("400 without a body: refused", {{there()}, {status(400)}, Outcome::Refused, 1, {}});
    add("405: refused", {{there()}, {status(405)}, Outcome::Refused, 1, {}});
    add("408, but done: removed", {{there(), gone}, {status(408)}, Outcome::Removed, 1, {}, false, true});
    add("409: refused", {{there()}, {status(409)}, Outcome::Refused, 1, {}});
    add("409 approval request exists: refused",
        {{there()}, {sample(409, "error-409-approval-request-exists.json")}, Outcome::Refused, 1, {}});
    add("412 without approval: refused", {{there()}, {status(412)}, Outcome::Refused, 1, {}});
    add("412 approval filed: waiting", {{there()}, {approval}, Outcome::WaitingForApproval, 1, {}});
    add("400 justification asked for: waits for one",
        {{there()}, {sample(400, "error-400-maa-justification-required.json")}, Outcome::WaitingForApproval, 1,
            QStringLiteral("Give a reason")});
    add("423: refused", {{there()}, {status(423)}, Outcome::Refused, 1, {}});
    add("429 with whole seconds, then 204: removed",
        {{there()}, {later(429, "2"), status(204)}, Outcome::Removed, 2, {}, false, true});
    add("429 with a fraction, then 204: removed",
        {{there()}, {later(429, "2.128"), status(204)}, Outcome::Removed, 2, {}, false, true});
    add("429 without Retry-After, then 204: removed",
        {{there()}, {status(429), status(204)}, Outcome::Removed, 2, {}, false, true});
    add("429 with a Retry-After that is none, then 204: removed",
        {{there()}, {later(429, "soon"), status(204)}, Outcome::Removed, 2, {}, false, true});
    add("429 with a Retry-After of a day: refused at once",
        {{there()}, {later(429, "86400"), status(204)}, Outcome::Refused, 1, {}});
    add("429 for ever: refused", {{there()}, {status(429)}, Outcome::Refused, 5, {}});
    add("500, still there: refused", {{there()}, {status(500)}, Outcome::Refused, 1, stillThere});
    add("500, but done: removed",
        {{there(), gone}, {status(500)}, Outcome::Removed, 1, QStringLiteral("lost"), false, true});
    add("502, still there: refused", {{there()}, {status(502)}, Outcome::Refused, 1, stillThere});
    add("503 without Retry-After, still there: refused", {{there()}, {status(503)}, Outcome::Refused, 1, stillThere});
    add("503 with Retry-After, then 204: removed",
        {{there()}, {later(503, "1.5"), status(204)}, Outcome::Removed, 2, {}, false, true});
    add("503 with a Retry-After of a day, still there: refused",
        {{there()}, {later(503, "86400"), status(204)}, Outcome::Refused, 1, stillThere});
    add("503, but done: removed", {{there(), gone}, {status(503)}, Outcome::Removed, 1, {}, false, true});
    add("502, but done: removed", {{there(), gone}, {status(502)}, Outcome::Removed, 1, {}, false, true});
    add("504, still there: refused", {{there()}, {status(504)}, Outcome::Refused, 1, stillThere});
    add("504, but done: removed", {{there(), gone}, {status(504)}, Outcome::Removed, 1, {}, false, true});
    add("lost, not done: refused", {{there()}, {lost()}, Outcome::Refused, 1, stillThere});
    add("lost, done: removed",
        {{there(), gone}, {lost()}, Outcome::Removed, 1, QStringLiteral("read again"), false, true});
    add("lost, changed since: left alone",
        {{there(), elsewhere()}, {lost()}, Outcome::ChangedMeanwhile, 1, QStringLiteral("another group")});
    add("lost, and it cannot be read: unknown",
        {{there(), status(403)}, {lost()}, Outcome::Unknown, 1, QStringLiteral("next start")});
    add("lost, and only the list can be read, done: removed",
        {{there(), status(403)}, {lost()}, Outcome::Removed, 1, QStringLiteral("it is gone"), false, true, true});
    add("lost, and only the list can be read, not done: refused",
        {{there(), status(403)}, {lost()}, Outcome::Refused, 1, stillThere, false, false, true});
    add("a redirect: settled by reading",
        {{there()}, {status(302, {}, {{"Location", "/elsewhere"}})}, Outcome::Refused, 1, stillThere});
    add("half an answer, done: removed",
        {{there(), gone}, {Answer{.body = "HTTP/1.1 204 No Con", .raw = true, .drop = true}}, Outcome::Removed, 1, {},
            false, true});
    add("half an answer, not done: refused",
        {{there()}, {Answer{.body = "HTTP/1.1 204 No Con", .raw = true, .drop = true}}, Outcome::Refused, 1,
            stillThere});
    add("never answered, done: removed",
        {{there(), gone}, {Answer{.silent = true}}, Outcome::Removed, 1, {}, false, true});
    add("never answered, not done: refused", {{there()}, {Answer{.silent = true}}, Outcome::Refused, 1, stillThere});
    add("never answered, and it cannot be read: unknown",
        {{there(), status(403)}, {Answer{.silent = true}}, Outcome::Unknown, 1, QStringLiteral("next start")});
    add("404 through a path that leads elsewhere now: left alone",
        {{gone, there()}, {status(204)}, Outcome::ChangedMeanwhile, 0, QStringLiteral("no longer leads"), true});
    add("404 through a path and at its own profile: gone",
        {{gone}, {status(204)}, Outcome::AlreadyGone, 0, {}, true, true});
}

void TestOperation::everyAnswerHasOneOutcome()
{
    QFETCH(Row, row);
    RemovalFixture f;
    // Of a request that is never answered the program despairs after a second, of the others after ten hours.
    const bool isSilent = row.removals.constFirst().silent;
    graph::Client client(f.network, f.tokens, f.clock,
        {.root = f.server.url(), .timeout = std::chrono::seconds(isSilent ? 1000 : 36'000)});
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (RemovalFixture::asksForAll(request)) {
            const bool isAfterwards = f.sent("DELETE") > 0;
            if (isAfterwards && row.outcome == Outcome::Unknown)
                return status(403);
            const bool isGone = row.isGoneAfterwards && isAfterwards;
            return RemovalFixture::listed(isGone ? QByteArrayList() : QByteArrayList{RemovalFixture::json(0)});
        }
        auto &answers = request.method == "DELETE" ? row.removals : row.reads;
        return answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
    });
    const auto address = row.isUntyped ? f.untyped() : f.direct();
    removal::Operation operation({client, f.journal, f.inventory, f.clock}, f.actor(), f.plan({address}));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    QSignalSpy items(&operation, &removal::Operation::itemFinished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);

    QCOMPARE(items.size(), row.isSettledByList ? 2 : 1);
    const auto record = operation.results().constFirst().record;
    QCOMPARE(journal::outcomeName(record.outcome), journal::outcomeName(row.outcome));
    QCOMPARE(f.sent("DELETE"), row.deletes);
    QVERIFY2(record.message.contains(row.message), qPrintable(record.message));
    QVERIFY(!operation.journalError());
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{row.outcome, 1}}));
    if (row.outcome != Outcome::Removed && row.outcome != Outcome::AlreadyGone)
        QVERIFY(!record.message.isEmpty());
    QCOMPARE(record.approvalCode.isEmpty(),
        row.outcome != Outcome::WaitingForApproval || row.message.contains(QStringLiteral("reason")));

    // Whatever was sent, its profile is looked at again.
    QCOMPARE(operation.checks().size(), row.deletes > 0 ? 1 : 0);
    for (const auto &check : operation.checks()) {
        QCOMPARE(*check.before, 1);
        QCOMPARE(check.error.has_value(), row.outcome == Outcome::Unknown);
        if (check.error)
            continue;
        QVERIFY2(check.asExpected, qPrintable(check.text));
        QCOMPARE(*check.after, row.isGoneAfterwards ? 0 : 1);
    }

    const auto kept = f.journalled();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(journal::outcomeName(kept.constFirst().outcome), journal::outcomeName(row.outcome));
    QCOMPARE(kept.constFirst().message, record.message);
    QCOMPARE(kept.constFirst().httpStatus, record.httpStatus);
    QCOMPARE(kept.constFirst().requestId, record.requestId);
    QCOMPARE(kept.constFirst().path, address.path().encoded());
    QCOMPARE(kept.constFirst().sentPath.isEmpty(), row.deletes == 0);
    if (row.deletes > 0) {
        QCOMPARE(kept.constFirst().assignmentJson, RemovalFixture::json(0));
        LoopbackServer::Request last;
        for (const auto &request : f.server.requests()) {
            if (request.method == "DELETE")
                last = request;
        }
        QCOMPARE(QByteArray("/beta" + kept.constFirst().sentPath), last.target);
        QCOMPARE(kept.constFirst().clientRequestId.toLatin1(), last.headers.value("client-request-id"));
    }
    QCOMPARE(
        f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g0")}}) == nullptr, row.isGoneAfterwards);
}

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
