#include "removal/restore.h"

#include "journal/store.h"
#include "removal/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;

namespace {

Answer status(int code, const QByteArray &body = {}, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    headers.append(std::pair<QByteArray, QByteArray>("request-id", "service-id"));
    headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    return {.status = code, .headers = headers, .body = body};
}

Answer sample(int code, const char *name) { return status(code, RemovalFixture::sample(QString::fromLatin1(name))); }

Answer error(int code, const QByteArray &message)
{
    return status(code, R"({"error":{"code":"BadRequest","message":")" + message + R"("}})");
}

Answer lost() { return {.drop = true}; }

Answer listed(const QByteArray &items, const QByteArray &more = {})
{
    return LoopbackServer::json("{\"value\":[" + items + "]" + more + "}");
}

/// The removed assignment, as the service has it now.
QByteArray there() { return RemovalFixture::json(0); }
QByteArray thereAnew() { return there().replace("root_g0", "root_anew"); }
QByteArray excluded() { return there().replace("groupAssignmentTarget", "exclusionGroupAssignmentTarget"); }
QByteArray filtered()
{
    return there().replace("FilterId\":null", "FilterId\":\"f\"").replace("\"none\"", "\"include\"");
}

struct Row {
    QList<Answer> lists; ///< answers to GET in order; the last one repeats
    QList<Answer> posts; ///< answers to POST in order; the last one repeats
    Outcome outcome = Outcome::Restored;
    int sent = 1; ///< how often a POST left
    QString message; ///< what the journal's message contains
    QString restoredAs; ///< id that the journal and the inventory have now
};

/// A removed assignment in the journal. Its operation has only this item.
journal::Operation removed(RemovalFixture &f, const QString &owner, const QByteArray &json, const journal::Actor &actor,
    Outcome outcome = Outcome::Removed)
{
    journal::Operation operation;
    operation.actor = actor;
    operation.started = f.clock.now();
    journal::Item item;
    item.owner.value = owner;
    item.ownerName = QStringLiteral("Corp Root");
    item.assignment.value = QStringLiteral("root_g0");
    item.assignmentJson = json;
    operation.items.append(item);
    bool done = false;
    f.journal.begin(operation, &f.context, [&](const core::Result<journal::Operation> &written) {
        operation = *written;
        operation.items.first().outcome = outcome;
        f.journal.recordOutcome(
            operation.items.constFirst(), &f.context, [&](const core::Result<void> &result) { done = bool(result); });
    });
    if (!QTest::qWaitFor([&] { return done; }))
        qFatal("the journal does not answer");
    return operation;
}

journal::Operation removed(RemovalFixture &f, const QByteArray &json = there())
{
    return removed(f, QStringLiteral("root"), json, f.actor());
}

QList<journal::Item> restores(const QList<journal::Item> &items)
{
    QList<journal::Item> found;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found),
        [](const journal::Item &item) { return item.restoredItem != 0; });
    return found;
}

journal::Item original(const QList<journal::Item> &items, const journal::Operation &operation)
{
    const auto id = operation.items.constFirst().id;
    const auto found
        = std::find_if(items.cbegin(), items.cend(), [id](const journal::Item &item) { return item.id == id; });
    return found == items.cend() ? journal::Item() : *found;
}

removal::Undertaking::Services servicesOf(RemovalFixture &f) { return {f.client, f.journal, f.inventory, f.clock}; }

/// Runs it to its end.
bool finishes(removal::Undertaking &undertaking)
{
    QSignalSpy finished(&undertaking, &removal::Undertaking::finished);
    undertaking.start();
    return finished.isEmpty() && QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)
        && undertaking.done() == undertaking.total();
}

/// No POST finds its way to the service.
class Unplugged final : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        auto changed = request;
        auto url = request.url();
        if (operation == PostOperation)
            url.setPort(1);
        changed.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, changed, body);
    }
};

/// Profiles that keep what is created in them.
class Profiles
{
public:
    Answer answer(const LoopbackServer::Request &request)
    {
        auto &items = m_items[request.target];
        if (request.method != "POST")
            return listed(items.join(','));
        auto created = QJsonDocument::fromJson(request.body).object();
        created.insert(QStringLiteral("id"), QStringLiteral("made%1").arg(++m_made));
        items.append(QJsonDocument(created).toJson(QJsonDocument::Compact));
        return status(201, items.constLast());
    }

private:
    QMap<QByteArray, QByteArrayList> m_items; ///< by path
    int m_made = 0;
};

} // namespace

Q_DECLARE_METATYPE(Row)

/// What the service answers -> outcome, what the journal holds, and how often a POST left.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasOneOutcome_data();
    void everyAnswerHasOneOutcome();
    void asksNothingForWhatIsNotWhole_data();
    void asksNothingForWhatIsNotWhole();
    void sendsWhatWasRemovedAfterTheIntentIsOnDisk();
    void refusesWhatNeverReachedTheService();
    void refusesAnotherTenant();
    void refusesWhatIsNotRestorable_data();
    void refusesWhatIsNotRestorable();
    void believesTheJournalMoreThanItsAsker();
    void createsNothingTwiceInOneProfile();
    void sendsNothingWithoutTheJournal_data();
    void sendsNothingWithoutTheJournal();
    void awaitsWhatIsUnderWayWhenCancelled();
};

void TestRestore::everyAnswerHasOneOutcome_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, Row row) { QTest::newRow(name) << row; };
    const auto none = listed({});
    const auto gone = sample(404, "error-404-not-found.json");
    const auto created = status(201, there());
    const QString same = QStringLiteral("root_g0");
    const QString notRestored = QStringLiteral("not restored");
    auto approval = sample(412, "error-412-maa-approval-required.json");
    approval.headers.append(
        std::pair<QByteArray, QByteArray>("x-msft-approval-code", "aabb1234-5678-9012-abcd-ef0123456789"));

    add("201 and there: restored", {{none, listed(there())}, {created}, Outcome::Restored, 1, {}, same});
    add("201 under a new id",
        {{none, listed(thereAnew())}, {created}, Outcome::Restored, 1, QStringLiteral("another id"),
            QStringLiteral("root_anew")});
    add("201 without a body", {{none, listed(there())}, {status(201)}, Outcome::Restored, 1, {}, same});
    add("201, but not there: unknown", {{none}, {created}, Outcome::Unknown, 1, QStringLiteral("not among")});
    add("201, but there otherwise: refused",
        {{none, listed(filtered())}, {created}, Outcome::Refused, 1, QStringLiteral("another filter or mode")});
    add("201, but unreadable: unknown",
        {{none, status(403)}, {created}, Outcome::Unknown, 1, QStringLiteral("could not be read")});
    add("201, then the profile goes: refused",
        {{none, gone}, {created}, Outcome::Refused, 1, QStringLiteral("does not exist")});
    add("equal already: nothing is sent",
        {{listed(RemovalFixture::json(1) + "," + thereAnew())}, {created}, Outcome::AlreadyThere, 0,
            QStringLiteral("already"), QStringLiteral("root_anew")});
    add("equal on the second page: nothing is sent",
        {{listed(RemovalFixture::json(1), R"(,"@odata.nextLink":"HOST/beta/next")"), listed(there())}, {created},
            Outcome::AlreadyThere, 0, {}, same});
    add("same group, excluded now: left alone",
        {{listed(excluded())}, {created}, Outcome::Refused, 0, QStringLiteral("another way")});
    add("same group, filtered now: left alone",
        {{listed(filtered())}, {created}, Outcome::Refused, 0, QStringLiteral("another way")});
    add("profile gone: nothing is sent", {{gone}, {created}, Outcome::Refused, 0, QStringLiteral("does not exist")});
    add("403 when listed: nothing is sent",
        {{sample(403, "error-403-user-rbac.json")}, {created}, Outcome::Refused, 0,
            QStringLiteral("Nothing was sent")});
    add("HTML when listed: nothing is sent",
        {{status(200, "<html>")}, {created}, Outcome::Refused, 0, QStringLiteral("Nothing was sent")});
    add("half the pages: nothing is sent",
        {{listed(there(), R"(,"@odata.nextLink":"HOST/beta/next")"), status(403)}, {created}, Outcome::Refused, 0,
            QStringLiteral("Nothing was sent")});
    add("400 filter gone: refused",
        {{none}, {error(400, "Filter 7 was not found.")}, Outcome::Refused, 1, QStringLiteral("Filter 7 was not")});
    add("404 group gone: refused",
        {{none}, {error(404, "Group 7 is gone.")}, Outcome::Refused, 1, QStringLiteral("Group 7 is gone")});
    add("403: refused", {{none}, {sample(403, "error-403-user-rbac.json")}, Outcome::Refused, 1, {}});
    add("409: refused", {{none}, {error(409, "Target exists.")}, Outcome::Refused, 1, QStringLiteral("Target exists")});
    add("412 approval filed: waiting", {{none}, {approval}, Outcome::WaitingForApproval, 1, {}});
    add("400 justification asked for: refused",
        {{none}, {sample(400, "error-400-maa-justification-required.json")}, Outcome::Refused, 1, {}});
    add("401 for ever: refused", {{none}, {sample(401, "error-401-invalid-token.json")}, Outcome::Refused, 2, {}});
    add("429 then 201: restored",
        {{none, listed(there())}, {status(429, {}, {{"Retry-After", "2.128"}}), created}, Outcome::Restored, 2, {},
            same});
    add("429 for ever: refused", {{none}, {status(429)}, Outcome::Refused, 5, {}});
    add("500, but done: restored",
        {{none, listed(thereAnew())}, {status(500)}, Outcome::Restored, 1, QStringLiteral("it is there"),
            QStringLiteral("root_anew")});
    add("500, not done: refused", {{none}, {status(500)}, Outcome::Refused, 1, notRestored});
    add("504, not done: refused", {{none}, {status(504)}, Outcome::Refused, 1, notRestored});
    add("lost, done: restored",
        {{none, listed(there())}, {lost()}, Outcome::Restored, 1, QStringLiteral("it is there"), same});
    add("lost, not done: refused", {{none}, {lost()}, Outcome::Refused, 1, notRestored});
    add("lost, and it cannot be read: unknown",
        {{none, status(403)}, {lost()}, Outcome::Unknown, 1, QStringLiteral("next start")});
    add("half an answer, done: restored",
        {{none, listed(there())}, {Answer{.body = "HTTP/1.1 201 Crea", .raw = true, .drop = true}}, Outcome::Restored,
            1, {}, same});
}

void TestRestore::everyAnswerHasOneOutcome()
{
    QFETCH(Row, row);
    RemovalFixture f(0);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto &answers = request.method == "POST" ? row.posts : row.lists;
        auto answer = answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
        answer.body.replace("HOST", f.server.url().toEncoded());
        return answer;
    });
    const auto operation = removed(f);
    removal::Restore restore(servicesOf(f), f.actor(), {operation});
    QSignalSpy items(&restore, &removal::Restore::itemFinished);
    QVERIFY(finishes(restore));

    QCOMPARE(items.size(), 1);
    const auto record = restore.records().constFirst();
    QCOMPARE(journal::outcomeName(record.outcome), journal::outcomeName(row.outcome));
    QCOMPARE(f.sent("POST"), row.sent);
    QCOMPARE(f.sent("DELETE"), 0);
    QVERIFY2(record.message.contains(row.message), qPrintable(record.message));
    QVERIFY(!restore.journalError());
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{row.outcome, 1}}));
    QCOMPARE(record.approvalCode.isEmpty(), row.outcome != Outcome::WaitingForApproval);
    if (row.outcome != Outcome::Restored)
        QVERIFY(!record.message.isEmpty());

    const auto journalled = f.journalled();
    const auto kept = restores(journalled);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(journal::outcomeName(kept.constFirst().outcome), journal::outcomeName(row.outcome));
    QCOMPARE(kept.constFirst().message, record.message);
    QCOMPARE(kept.constFirst().sentPath.isEmpty(), row.sent == 0);
    QCOMPARE(kept.constFirst().restoredAs.value, row.restoredAs);
    QCOMPARE(original(journalled, operation).restoredAs.value, row.restoredAs);
    QCOMPARE(original(journalled, operation).outcome, Outcome::Removed);
    const auto &shown = f.inventory.assignments({QStringLiteral("root")}).value();
    QCOMPARE(
        std::any_of(shown.cbegin(), shown.cend(), [&row](const auto &each) { return each.id.value == row.restoredAs; }),
        !row.restoredAs.isEmpty());
}

void TestRestore::asksNothingForWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray();
    QTest::newRow("half of it") << there().left(60);
    QTest::newRow("no target") << QByteArray(R"({"id":"root_g0","intent":"apply"})");
    QTest::newRow("no group") << there().replace("groupId", "group");
    QTest::newRow("unknown target") << there().replace("groupAssignmentTarget", "tenantAssignmentTarget");
    QTest::newRow("unknown intent") << there().replace("\"apply\"", "\"perhaps\"");
    QTest::newRow("unknown way of filtering") << filtered().replace("\"include\"", "\"perhaps\"");
}

void TestRestore::asksNothingForWhatIsNotWhole()
{
    QFETCH(QByteArray, json);
    RemovalFixture f(0);
    f.server.setHandler([](const LoopbackServer::Request &) { return listed({}); });
    removal::Restore restore(servicesOf(f), f.actor(), {removed(f, json)});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QVERIFY(f.server.requests().isEmpty());
    const auto kept = restores(f.journalled());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().outcome, Outcome::Refused);
    QVERIFY(!kept.constFirst().message.isEmpty());
}

void TestRestore::sendsWhatWasRemovedAfterTheIntentIsOnDisk()
{
    RemovalFixture f(0);
    const auto json = filtered().replace("\"deviceAnd", "\"unheardOf\":{\"deep\":[1]},\"deviceAnd");
    Outcome onDisk = Outcome::Pending;
    QByteArray pathOnDisk;
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == "POST") {
            journal::Store store(f.directory.path());
            if (!store.open())
                qFatal("the journal cannot be read");
            const auto history = store.history(f.actor().tenant, 1);
            if (history && !history->isEmpty()) {
                onDisk = history->constFirst().items.constFirst().outcome;
                pathOnDisk = history->constFirst().items.constFirst().sentPath;
            }
        }
        return profiles.answer(request);
    });
    removal::Restore restore(servicesOf(f), f.actor(), {removed(f, json)});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Restored, 1}}));
    QCOMPARE(onDisk, Outcome::Sent);
    const auto post = f.server.requests().at(1);
    QCOMPARE(post.method, QByteArray("POST"));
    QVERIFY(post.target.endsWith("/deviceManagement/deviceConfigurations/root/assignments"));
    QVERIFY(post.target.endsWith(pathOnDisk) && !pathOnDisk.isEmpty());
    const auto body = QJsonDocument::fromJson(post.body).object();
    const auto before = QJsonDocument::fromJson(json).object();
    QCOMPARE(body.value(QLatin1String("target")), before.value(QLatin1String("target")));
    QCOMPARE(body.value(QLatin1String("intent")), before.value(QLatin1String("intent")));
    QVERIFY(!body.contains(QLatin1String("id")) && !body.contains(QLatin1String("source")));
}

void TestRestore::refusesWhatNeverReachedTheService()
{
    RemovalFixture f(0);
    f.server.setHandler([](const LoopbackServer::Request &) { return listed({}); });
    Unplugged network;
    graph::Client client(network, f.tokens, f.clock, {.root = f.server.url(), .timeout = std::chrono::hours(10)});
    removal::Restore restore({client, f.journal, f.inventory, f.clock}, f.actor(), {removed(f)});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QCOMPARE(f.sent("POST"), 0);
}

void TestRestore::refusesAnotherTenant()
{
    RemovalFixture f(0);
    f.server.setHandler([](const LoopbackServer::Request &) { return listed({}); });
    auto elsewhere = f.actor();
    elsewhere.tenant.value = QStringLiteral("another tenant");
    const auto foreign = removed(f, QStringLiteral("root"), there(), elsewhere);
    const auto own = removed(f);
    // One foreign item refuses all: whoever mixed them does not know what it does.
    removal::Restore restore(servicesOf(f), f.actor(), {own, foreign});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Refused, 2}}));
    QVERIFY(restore.records().constFirst().message.contains(QStringLiteral("another tenant")));
    QVERIFY(f.server.requests().isEmpty());
    QVERIFY(restores(f.journalled()).isEmpty());

    // Neither does the journal believe an operation that names the wrong tenant.
    auto forged = foreign;
    forged.actor = f.actor();
    removal::Restore second(servicesOf(f), f.actor(), {forged});
    QVERIFY(finishes(second));
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 1}}));
    QCOMPARE(second.journalError()->kind, core::ErrorKind::InvalidInput);
    QVERIFY(f.server.requests().isEmpty());
    QVERIFY(restores(f.journalled()).isEmpty());
}

void TestRestore::refusesWhatIsNotRestorable_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("restoredAs");
    QTest::addColumn<bool>("isRestore");
    QTest::newRow("restored already") << journal::outcomeName(Outcome::Removed) << QStringLiteral("id") << false;
    QTest::newRow("of a restore") << journal::outcomeName(Outcome::Removed) << QString() << true;
    for (const auto outcome : {Outcome::AlreadyGone, Outcome::ChangedMeanwhile, Outcome::Refused, Outcome::Skipped,
             Outcome::Unknown, Outcome::WaitingForApproval, Outcome::Sent, Outcome::Pending})
        QTest::newRow(qPrintable(journal::outcomeName(outcome))) << journal::outcomeName(outcome) << QString() << false;
}

void TestRestore::refusesWhatIsNotRestorable()
{
    QFETCH(QString, outcome);
    QFETCH(QString, restoredAs);
    QFETCH(bool, isRestore);
    RemovalFixture f(0);
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) { return profiles.answer(request); });
    const auto good = removed(f);
    auto bad = removed(f, RemovalFixture::json(1));
    bad.kind = isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove;
    bad.items.first().outcome = journal::outcomeOf(outcome);
    bad.items.first().restoredAs.value = restoredAs;
    QVERIFY(removal::isRestorable(good, good.items.constFirst()));
    QVERIFY(!removal::isRestorable(bad, bad.items.constFirst()));
    removal::Restore restore(servicesOf(f), f.actor(), {bad, good, good});
    QSignalSpy items(&restore, &removal::Restore::itemFinished);
    QVERIFY(finishes(restore));
    QCOMPARE(items.size(), 2);
    QCOMPARE(restore.records().at(0).outcome, Outcome::Refused);
    QCOMPARE(restore.records().at(1).outcome, Outcome::Restored);
    QCOMPARE(f.sent("POST"), 1);
    QCOMPARE(restores(f.journalled()).size(), 1);
}

void TestRestore::believesTheJournalMoreThanItsAsker()
{
    RemovalFixture f(0);
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) { return profiles.answer(request); });
    const auto operation = removed(f);
    removal::Restore first(servicesOf(f), f.actor(), {operation});
    QVERIFY(finishes(first));
    f.server.forget();
    // The same list again, as it was before: an old view of the history.
    removal::Restore second(servicesOf(f), f.actor(), {operation});
    QVERIFY(finishes(second));
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Skipped, 1}}));
    QVERIFY(second.records().constFirst().message.contains(QStringLiteral("restored already")));
    QVERIFY(f.server.requests().isEmpty());
}

void TestRestore::createsNothingTwiceInOneProfile()
{
    RemovalFixture f(0);
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = profiles.answer(request);
        answer.delayMs = 20;
        return answer;
    });
    // Removed, put back by a colleague, removed again: twice in the journal.
    const auto once = removed(f, there());
    const auto again = removed(f, thereAnew());
    const auto otherwise = removed(f, excluded());
    removal::Restore restore(servicesOf(f), f.actor(), {once, again, otherwise});
    QVERIFY(finishes(restore));
    QCOMPARE(f.sent("POST"), 1);
    QCOMPARE(restore.records().at(0).outcome, Outcome::Restored);
    QCOMPARE(restore.records().at(1).outcome, Outcome::AlreadyThere);
    QCOMPARE(restore.records().at(2).outcome, Outcome::Refused);
    QCOMPARE(restore.records().at(1).restoredAs, restore.records().at(0).restoredAs);
}

void TestRestore::sendsNothingWithoutTheJournal_data()
{
    QTest::addColumn<QByteArray>("moment"); ///< the method whose request finds the journal locked
    QTest::addColumn<int>("sent");
    QTest::newRow("full at the beginning") << QByteArray() << 0;
    QTest::newRow("full at the intent") << QByteArray("GET") << 0;
    QTest::newRow("full at the outcome") << QByteArray("POST") << 1;
}

void TestRestore::sendsNothingWithoutTheJournal()
{
    QFETCH(QByteArray, moment);
    QFETCH(int, sent);
    RemovalFixture f(0);
    Profiles profiles;
    std::unique_ptr<Locked> lock;
    const auto path = f.directory.filePath(QStringLiteral("journal.sqlite"));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == moment && !lock)
            lock = std::make_unique<Locked>(path);
        return profiles.answer(request);
    });
    // Of one profile, so that they go one by one.
    const QList<journal::Operation> chosen{removed(f, there()), removed(f, RemovalFixture::json(1))};
    if (moment.isEmpty())
        lock = std::make_unique<Locked>(path);
    removal::Restore restore(servicesOf(f), f.actor(), chosen);
    QVERIFY(finishes(restore));
    QVERIFY(restore.journalError());
    QCOMPARE(f.sent("POST"), sent);
    QCOMPARE(restore.counts().value(Outcome::Skipped), 2 - sent);
    QCOMPARE(restore.counts().value(Outcome::Restored), sent);
    lock.reset();
    // The file still says what may have been done: the next start settles it.
    int open = 0;
    for (const auto &item : restores(f.journalled()))
        open += item.outcome == Outcome::Sent ? 1 : 0;
    QCOMPARE(open, sent);
}

void TestRestore::awaitsWhatIsUnderWayWhenCancelled()
{
    RemovalFixture f(0);
    Profiles profiles;
    QList<journal::Operation> chosen;
    for (int i = 0; i < 20; ++i)
        chosen.append(removed(f, QStringLiteral("profile%1").arg(i), there(), f.actor()));
    removal::Restore restore(servicesOf(f), f.actor(), chosen);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = profiles.answer(request);
        if (request.method == "POST") {
            restore.cancel();
            answer.delayMs = 50;
        }
        return answer;
    });
    QVERIFY(finishes(restore));
    const auto back = restore.counts().value(Outcome::Restored);
    QVERIFY(back >= 1 && back <= 4);
    QCOMPARE(f.sent("POST"), back);
    QCOMPARE(restore.counts().value(Outcome::Skipped), 20 - back);
    QMap<Outcome, int> kept;
    for (const auto &item : restores(f.journalled()))
        ++kept[item.outcome];
    QCOMPARE(kept, restore.counts());
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
