#include "removal/fixture.h"
#include "removal/simulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

using journal::Outcome;
using Answer = SimulatedNetwork::Answer;
using Fate = SimulatedNetwork::Fate;

namespace {

struct Said {
    Answer answer;
    bool isDone = false; ///< whatever it says
};

struct Row {
    QList<Said> parts; ///< to the DELETE in the middle, in order; the last one repeats
    Outcome outcome = Outcome::Removed;
    int left = 1; ///< times that this DELETE reached the service
};

struct Whole {
    Fate fate = Fate::Delivered; ///< of the answer to the first batch with a DELETE
    int status = 200; ///< of it
    bool isDone = true; ///< its parts are carried out
    bool isRefused = false; ///< there is no connection at first
    Outcome outcome = Outcome::Removed; ///< of every item
    int left = 1;
};

Said says(int status, QMap<QByteArray, QByteArray> headers = {}, const QByteArray &body = {}, bool isDone = false)
{
    headers.insert("Content-Type", "application/json");
    headers.insert("request-id", "of the part");
    return {{.status = status, .headers = headers, .body = body}, isDone};
}

Said later(int status, const QByteArray &retryAfter) { return says(status, {{"Retry-After", retryAfter}}); }

Said sample(int status, const char *name, const QMap<QByteArray, QByteArray> &headers = {})
{
    return says(status, headers, RemovalFixture::sample(QString::fromLatin1(name)));
}

/// A profile with three assignments, behind a service that takes batches.
class Service
{
public:
    explicit Service(Simulation &simulation)
    {
        simulation.network.handler = [this](const SimulatedNetwork::Request &request) { return answer(request); };
        inventory::ListedConfiguration root;
        root.configuration = {.id = {QStringLiteral("root")},
            .type = QStringLiteral("windows81TrustedRootCertificate"),
            .displayName = QStringLiteral("Corp Root")};
        root.assignments.emplace();
        for (int i = 0; i < 3; ++i)
            root.assignments->append(RemovalFixture::assignment(i));
        simulation.inventory.add({root});
    }

    std::function<Said()> saysOfMiddle;
    std::function<Answer(const Answer &)> spoil; ///< the answer to a batch with a DELETE
    bool carriesOut = true;
    QSet<int> present{0, 1, 2};
    QMap<int, int> deletes; ///< times that each was asked for
    int batches = 0; ///< with a DELETE in it

private:
    Answer answer(const SimulatedNetwork::Request &request)
    {
        bool writes = false;
        const auto one = [this, &writes](const SimulatedNetwork::Request &each) {
            writes = writes || each.method == "DELETE";
            return answerOne(each.method, each.url.path());
        };
        if (!SimulatedNetwork::isBatch(request))
            return one(request);
        const auto whole = SimulatedNetwork::answerBatch(request, one);
        batches += writes ? 1 : 0;
        return spoil && writes ? spoil(whole) : whole;
    }

    Answer answerOne(const QByteArray &method, const QString &path)
    {
        static const QRegularExpression last(QStringLiteral("/assignments/root_g(\\d)$"));
        const auto match = last.match(path);
        if (!match.hasMatch()) {
            QByteArrayList all;
            for (int i = 0; i < 3; ++i) {
                if (present.contains(i))
                    all.append(RemovalFixture::json(i));
            }
            return says(200, {}, "{\"value\":[" + all.join(',') + "]}").answer;
        }
        const auto number = match.captured(1).toInt();
        if (method != "DELETE")
            return present.contains(number) ? says(200, {}, RemovalFixture::json(number)).answer : says(404).answer;
        ++deletes[number];
        auto said = number == 1 && saysOfMiddle ? saysOfMiddle() : says(204, {}, {}, true);
        if (said.isDone && carriesOut)
            present.remove(number);
        return said.answer;
    }
};

} // namespace

Q_DECLARE_METATYPE(Row)
Q_DECLARE_METATYPE(Whole)

/// The outcome matrix for items whose requests travel in a batch: what is said of a part, or of the whole -> outcome,
/// what the journal holds, how often the DELETE left.
class TestBatchRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasOneOutcome_data();
    void everyPartHasOneOutcome();
    void everyWholeHasOneOutcome_data();
    void everyWholeHasOneOutcome();
    void answersMayBeMissingOrDoubled_data();
    void answersMayBeMissingOrDoubled();

private:
    static QList<journal::Item> remove(Simulation &simulation);
    static void compare(const journal::Item &kept, Outcome outcome);
};

QList<journal::Item> TestBatchRemoval::remove(Simulation &simulation)
{
    QList<removal::Selected> selected;
    for (int i = 0; i < 3; ++i) {
        const auto id = RemovalFixture::assignment(i).id;
        selected.append(
            {{{QStringLiteral("root")}, id}, inventory::Address({QStringLiteral("root")}).withAssignment(id)});
    }
    removal::Operation operation(
        simulation.services(), Simulation::actor(), removal::makePlan(simulation.inventory, selected));
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    if (!simulation.runUntil([&finished] { return !finished.isEmpty(); }))
        qFatal("the removal does not end");
    const auto kept = simulation.journalled();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto record = operation.results().at(i).record;
        if (kept.at(i).outcome != record.outcome || kept.at(i).message != record.message)
            qFatal("the journal holds something else");
    }
    return kept;
}

void TestBatchRemoval::everyPartHasOneOutcome_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, Row row) { QTest::newRow(name) << row; };
    const auto done = says(204, {}, {}, true);
    const auto doneAll = [](int status) { return says(status, {}, {}, true); };
    const auto approval = sample(412, "error-412-maa-approval-required.json",
        {{"x-msft-approval-code", "aabb1234-5678-9012-abcd-ef0123456789"}});

    add("204: removed", {{done}});
    add("200, not done: refused", {{says(200)}, Outcome::Refused});
    add("200, done: removed", {{doneAll(200)}, Outcome::Removed});
    add("404: gone", {{sample(404, "error-404-not-found.json")}, Outcome::AlreadyGone});
    add("400 segment: refused", {{sample(400, "error-400-segment-not-found.json")}, Outcome::Refused});
    add("400 no route: refused", {{sample(400, "error-400-no-odata-route.json")}, Outcome::Refused});
    add("400 other: refused", {{says(400)}, Outcome::Refused});
    add("401 once: sent again", {{sample(401, "error-401-invalid-token.json"), done}, Outcome::Removed, 2});
    add("401 for ever: refused", {{sample(401, "error-401-invalid-token.json")}, Outcome::Refused, 3});
    add("403 scope missing: refused", {{sample(403, "error-403-missing-scope.json")}, Outcome::Refused});
    add("403 no role: refused", {{sample(403, "error-403-user-rbac.json")}, Outcome::Refused});
    add("409: refused", {{says(409)}, Outcome::Refused});
    add("412: refused", {{says(412)}, Outcome::Refused});
    add("412 approval filed: waiting", {{approval}, Outcome::WaitingForApproval});
    add("423: refused", {{says(423)}, Outcome::Refused});
    add("424: refused", {{says(424)}, Outcome::Refused});
    add("429 with a whole number", {{later(429, "7"), done}, Outcome::Removed, 2});
    add("429 with a fraction", {{later(429, "2.128"), done}, Outcome::Removed, 2});
    add("429 with nothing", {{says(429), done}, Outcome::Removed, 2});
    add("429 with a day: refused", {{later(429, "86400")}, Outcome::Refused});
    add("500, not done: refused", {{says(500)}, Outcome::Refused});
    add("500, but done: removed", {{doneAll(500)}});
    add("502, not done: refused", {{says(502)}, Outcome::Refused});
    add("502, but done: removed", {{doneAll(502)}});
    add("503 with Retry-After: sent again", {{later(503, "3"), done}, Outcome::Removed, 2});
    add("503 without, not done: refused", {{says(503)}, Outcome::Refused});
    add("503 without, but done: removed", {{doneAll(503)}});
    add("504, not done: refused", {{says(504)}, Outcome::Refused});
    add("504, but done: removed", {{doneAll(504)}});
    add("no status, but done: removed", {{doneAll(0)}});
}

void TestBatchRemoval::compare(const journal::Item &kept, Outcome outcome)
{
    QCOMPARE(journal::outcomeName(kept.outcome), journal::outcomeName(outcome));
    QVERIFY(!kept.sentPath.isEmpty());
    QVERIFY(!kept.clientRequestId.isEmpty());
    QVERIFY(kept.assignmentJson.contains("\"future\":\"kept\""));
}

void TestBatchRemoval::everyPartHasOneOutcome()
{
    QFETCH(Row, row);
    Simulation simulation;
    Service service(simulation);
    service.saysOfMiddle = [&row] { return row.parts.size() > 1 ? row.parts.takeFirst() : row.parts.constFirst(); };
    const auto kept = remove(simulation);
    QCOMPARE(kept.size(), 3);
    compare(kept.at(0), Outcome::Removed);
    compare(kept.at(1), row.outcome);
    compare(kept.at(2), Outcome::Removed);
    QCOMPARE(service.batches, 1);
    QCOMPARE(service.deletes, (QMap<int, int>{{0, 1}, {1, row.left}, {2, 1}}));
    QVERIFY(!kept.at(1).requestId.isEmpty());
    QCOMPARE(kept.at(1).approvalCode.isEmpty(), row.outcome != Outcome::WaitingForApproval);
    QCOMPARE(kept.at(0).requestId, QStringLiteral("of the part"));
}

void TestBatchRemoval::everyWholeHasOneOutcome_data()
{
    QTest::addColumn<Whole>("row");
    const auto add = [](const char *name, Whole row) { QTest::newRow(name) << row; };
    add("lost before it left: sent again", {.isRefused = true});
    add("lost after it left, done: removed", {.fate = Fate::Lost});
    add("lost after it left, not done: refused", {.fate = Fate::Lost, .isDone = false, .outcome = Outcome::Refused});
    add("truncated, done: removed", {.fate = Fate::Truncated});
    add("truncated, not done: refused", {.fate = Fate::Truncated, .isDone = false, .outcome = Outcome::Refused});
    add("never answered, done: removed", {.fate = Fate::Never});
    add("never answered, not done: refused", {.fate = Fate::Never, .isDone = false, .outcome = Outcome::Refused});
    add("500, done: removed", {.status = 500});
    add("502, not done: refused", {.status = 502, .isDone = false, .outcome = Outcome::Refused});
    add("504, done: removed", {.status = 504});
    add("403: refused", {.status = 403, .isDone = false, .outcome = Outcome::Refused});
    add("401 once: sent again", {.status = 401, .isDone = false, .left = 2});
    add("429: sent again", {.status = 429, .isDone = false, .left = 2});
    add("404: one by one", {.status = 404, .isDone = false, .left = 2});
    add("501: one by one", {.status = 501, .isDone = false, .left = 2});
}

void TestBatchRemoval::everyWholeHasOneOutcome()
{
    QFETCH(Whole, row);
    Simulation simulation;
    Service service(simulation);
    service.carriesOut = row.isDone;
    service.spoil = [&](const Answer &whole) {
        auto spoilt = whole;
        spoilt.fate = std::exchange(row.fate, Fate::Delivered);
        const auto status = std::exchange(row.status, 200);
        if (status != 200) {
            spoilt.status = status;
            spoilt.body = "{}";
        }
        service.carriesOut = true;
        return spoilt;
    };
    simulation.network.refuses = [&row](const SimulatedNetwork::Request &request) {
        return request.body.contains("DELETE") && std::exchange(row.isRefused, false);
    };
    const auto kept = remove(simulation);
    QCOMPARE(kept.size(), 3);
    for (const auto &item : kept)
        compare(item, row.outcome);
    QCOMPARE(service.deletes, (QMap<int, int>{{0, row.left}, {1, row.left}, {2, row.left}}));
    QCOMPARE(service.present.size(), row.outcome == Outcome::Removed ? 0 : 3);
}

void TestBatchRemoval::answersMayBeMissingOrDoubled_data()
{
    QTest::addColumn<bool>("isDoubled");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("missing, done: removed") << false << true;
    QTest::newRow("missing, not done: refused") << false << false;
    QTest::newRow("doubled, done: removed") << true << true;
    QTest::newRow("doubled, not done: refused") << true << false;
}

void TestBatchRemoval::answersMayBeMissingOrDoubled()
{
    QFETCH(bool, isDoubled);
    QFETCH(bool, isDone);
    Simulation simulation;
    Service service(simulation);
    service.saysOfMiddle = [isDone] { return says(204, {}, {}, isDone); };
    service.spoil = [isDoubled](const Answer &whole) {
        auto responses = QJsonDocument::fromJson(whole.body).object().value(QLatin1String("responses")).toArray();
        if (isDoubled)
            responses.append(responses.at(1));
        else
            responses.removeAt(1);
        auto spoilt = whole;
        spoilt.body = QJsonDocument(QJsonObject{{QStringLiteral("responses"), responses}}).toJson();
        return spoilt;
    };
    const auto kept = remove(simulation);
    QCOMPARE(kept.size(), 3);
    compare(kept.at(0), Outcome::Removed);
    compare(kept.at(1), isDone ? Outcome::Removed : Outcome::Refused);
    compare(kept.at(2), Outcome::Removed);
    QCOMPARE(service.deletes, (QMap<int, int>{{0, 1}, {1, 1}, {2, 1}}));
}

QTEST_GUILESS_MAIN(TestBatchRemoval)
#include "tst_batchremoval.moc"
