#include "removal/reassignment.h"

#include "practice/network.h"
#include "practice/tenantbuilder.h"
#include "removal/reassignmentfixture.h"

#include <QSignalSpy>

using journal::Outcome;
using Answer = LoopbackServer::Answer;
using Fixture = ReassignmentFixture;
using Meanwhile = std::function<void(Fixture &)>;

namespace {

/// Changes what the service holds when the list is read the second time, right before the POST.
Meanwhile betweenReadings(const Meanwhile &change)
{
    return [change](Fixture &f) {
        f.beforeRead = [&f, change](int reads) {
            if (reads > 1)
                change(f);
        };
    };
}

struct Answering {
    Answer answer;
    bool isDone = true;
    Outcome outcome = Outcome::Removed;
    bool isUnreadable = false; ///< afterwards
};

} // namespace

Q_DECLARE_METATYPE(Meanwhile)
Q_DECLARE_METATYPE(Answering)

class TestReassignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOthersKeepTheirBytes();
    void everyAnswerHasOneOutcome_data();
    void everyAnswerHasOneOutcome();
    void whatCannotBeToldApartIsLeftAlone_data();
    void whatCannotBeToldApartIsLeftAlone();
    void whatChangedMeanwhileIsLeftAlone_data();
    void whatChangedMeanwhileIsLeftAlone();
    void theIntentIsOnDiskBeforeItLeaves();
    void aLostAssignmentIsPutBack();
    void whatSomebodyElseRemovedIsNotPutBack();
    void cancellingSendsNothing();
    void severalProfilesAreRefused();
    void withoutAJournalNothingIsSent();
    void thePracticeTenantOffersTheGuardedWay();
};

void TestReassignment::theOthersKeepTheirBytes()
{
    Fixture f;
    const auto before = f.held;
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1, 3}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("removed removed"));
    QCOMPARE(f.writes.size(), 1);
    QCOMPARE(f.writes.constFirst().method, QByteArray("POST"));
    QCOMPARE(f.writes.constFirst().target, QByteArray("/beta/deviceManagement/deviceConfigurations/root/assign"));
    QCOMPARE(f.writes.constFirst().body,
        QByteArray("{\"assignments\":[" + before.at(0) + ',' + before.at(2) + ',' + before.at(4) + "]}"));
    const auto kept = f.journalled();
    QCOMPARE(outcomes(kept), QStringLiteral("removed removed"));
    QCOMPARE(kept.constFirst().assignmentJson, before.at(1));
    QVERIFY(kept.constFirst().sentPath.endsWith("/deviceConfigurations/root/assign"));
    QCOMPARE(kept.constFirst().clientRequestId.toLatin1(), f.writes.constFirst().headers.value("client-request-id"));
    QCOMPARE(f.inventory.assignments({QStringLiteral("root")}).value().size(), 3);
    QVERIFY(reassignment.putBack().isEmpty());
    QVERIFY2(!reassignment.summary().isEmpty(), "nothing is said of the profile");
}

void TestReassignment::everyAnswerHasOneOutcome_data()
{
    QTest::addColumn<Answering>("row");
    const auto add = [](const char *name, const Answering &row) { QTest::newRow(name) << row; };
    const auto ok = LoopbackServer::json(R"({"value":[]})");
    add("200: removed", {ok});
    add("204: removed", {restoring::status(204)});
    add("200, but it is still there: refused", {ok, false, Outcome::Refused});
    add("200, and nothing can be read: unknown", {ok, true, Outcome::Unknown, true});
    add("400: refused", {restoring::error(400, "The body is not valid"), false, Outcome::Refused});
    add("400 no route: refused", {restoring::sample(400, "error-400-no-odata-route.json"), false, Outcome::Refused});
    add("403: refused", {restoring::sample(403, "error-403-user-rbac.json"), false, Outcome::Refused});
    add("approval wanted: refused, because it could not be sent again as it was",
        {restoring::sample(400, "error-400-maa-justification-required.json"), false, Outcome::Refused});
    add("404: refused", {restoring::sample(404, "error-404-not-found.json"), false, Outcome::Refused});
    add("409: refused", {restoring::status(409), false, Outcome::Refused});
    add("500, done: settled by reading", {restoring::status(500), true, Outcome::Removed});
    add("500, not done: settled by reading", {restoring::status(500), false, Outcome::Refused});
    add("lost, done: settled by reading", {restoring::lost(), true, Outcome::Removed});
    add("lost, not done: settled by reading", {restoring::lost(), false, Outcome::Refused});
    add("lost, and nothing can be read: unknown", {restoring::lost(), true, Outcome::Unknown, true});
}

void TestReassignment::everyAnswerHasOneOutcome()
{
    QFETCH(Answering, row);
    Fixture f;
    f.assigned = row.answer;
    f.isDone = row.isDone;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const auto answer = f.answer(request);
        f.failsToRead = f.failsToRead || (row.isUnreadable && request.method == "POST");
        return answer;
    });
    auto plan = f.chosen({1});
    plan.reason = QStringLiteral("Pilot ended");
    removal::Reassignment reassignment(f.services(), f.actor(), plan);
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), journal::outcomeName(row.outcome));
    QCOMPARE(outcomes(f.journalled()), journal::outcomeName(row.outcome));
    QCOMPARE(f.posts(), 1); // whatever came back
    QCOMPARE(f.writes.size(), 1);
    QVERIFY(!f.writes.constFirst().headers.contains("x-msft-approval-justification"));
    QCOMPARE(reassignment.counts(), (QMap<Outcome, int>{{row.outcome, 1}}));
    QVERIFY(!reassignment.journalError());
    if (row.outcome != Outcome::Removed)
        QVERIFY(!reassignment.records().constFirst().message.isEmpty());
}

void TestReassignment::whatCannotBeToldApartIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("another");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, int number = 9) {
        auto element = RemovalFixture::json(number);
        if (!from.isEmpty() && !element.contains(from))
            qFatal("nothing to replace");
        QTest::newRow(name) << element.replace(from, to);
    };
    row("a kind of target that nobody knows", "groupAssignmentTarget", "teamAssignmentTarget");
    row("a kind of filter that nobody knows", R"(FilterId":null,"deviceAndAppManagementAssignmentFilterType":"none")",
        R"(FilterId":"f","deviceAndAppManagementAssignmentFilterType":"maybe")");
    row("an intent that nobody knows", R"("intent":"apply")", R"("intent":"hope")");
    row("the group a second time, through a policy set", R"("groupId":"g9")", R"("groupId":"g0")");
    row("the group a second time, in other letters", R"("groupId":"g9")", R"("groupId":"G0")");
    row("an assignment without a target", "\"target\"", "\"aim\"");
    row("an assignment without an id", "\"id\"", "\"no\"");
    row("the same id a second time", "root_g9", "root_g0");
    auto excluded = RemovalFixture::json(9);
    excluded.replace("#microsoft.graph.group", "#microsoft.graph.exclusionGroup").replace("\"g9\"", "\"g0\"");
    QTest::newRow("the group included and excluded") << excluded;
}

void TestReassignment::whatCannotBeToldApartIsLeftAlone()
{
    QFETCH(QByteArray, another);
    Fixture f;
    f.held.append(another); // on the last page
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("refused"));
    QVERIFY(!reassignment.summary().isEmpty());
    QVERIFY(f.writes.isEmpty());
    QVERIFY(f.journalled().isEmpty());
}

void TestReassignment::whatChangedMeanwhileIsLeftAlone_data()
{
    QTest::addColumn<Meanwhile>("meanwhile");
    QTest::addColumn<QString>("outcome");
    const auto changed = QStringLiteral("changedMeanwhile");
    QTest::newRow("a colleague assigned one more")
        << betweenReadings([](Fixture &f) { f.held.append(Fixture::element(7)); }) << changed;
    QTest::newRow("a colleague removed another")
        << betweenReadings([](Fixture &f) { f.held = f.held.mid(0, 4); }) << changed;
    QTest::newRow("a colleague changed another's filter")
        << betweenReadings([](Fixture &f) { f.held[4].replace("FilterId\":null", "FilterId\":\"f\""); }) << changed;
    QTest::newRow("a member that nobody knows is another now")
        << betweenReadings([](Fixture &f) { f.held[4].replace("1e2", "1e3"); }) << changed;
    QTest::newRow("the chosen one is another now")
        << betweenReadings([](Fixture &f) { f.held[1].replace("\"apply\"", "\"remove\""); }) << changed;
    QTest::newRow("it cannot be read once more")
        << betweenReadings([](Fixture &f) { f.failsToRead = true; }) << QStringLiteral("refused");
    QTest::newRow("the chosen one was changed after it was confirmed")
        << Meanwhile([](Fixture &f) { f.held[1].replace("\"apply\"", "\"remove\""); }) << changed;
    QTest::newRow("the chosen one was gone before")
        << Meanwhile([](Fixture &f) { f.held.removeAt(1); }) << QStringLiteral("alreadyGone");
    QTest::newRow("nothing can be read") << Meanwhile([](Fixture &f) { f.failsToRead = true; })
                                         << QStringLiteral("refused");
    QTest::newRow("the pages lead in a circle") << Meanwhile([](Fixture &f) {
        f.server.setHandler([&f](const LoopbackServer::Request &) { return f.page("?from=0"); });
    }) << QStringLiteral("refused");
}

void TestReassignment::whatChangedMeanwhileIsLeftAlone()
{
    QFETCH(Meanwhile, meanwhile);
    QFETCH(QString, outcome);
    Fixture f;
    meanwhile(f);
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), outcome);
    QVERIFY(f.writes.isEmpty());
    for (const auto &item : f.journalled())
        QCOMPARE(journal::outcomeName(item.outcome), outcome);
}

void TestReassignment::theIntentIsOnDiskBeforeItLeaves()
{
    Fixture f;
    QList<journal::Item> atThatMoment;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == "POST") {
            QTemporaryDir copy;
            QFile::copy(f.directory.filePath(QStringLiteral("journal.sqlite")),
                copy.filePath(QStringLiteral("journal.sqlite")));
            journal::Store store(copy.path());
            if (store.open())
                atThatMoment = store.history({QStringLiteral("tenant")}, 1)->constFirst().items;
        }
        return f.answer(request);
    });
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({0, 1}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(atThatMoment), QStringLiteral("sent sent"));
    QCOMPARE(atThatMoment.constLast().assignmentJson, Fixture::element(1));
}

void TestReassignment::aLostAssignmentIsPutBack()
{
    Fixture f;
    f.afterAssign = [&] { f.held.removeIf([](const QByteArray &each) { return each.contains("root_g4"); }); };
    f.restored = Fixture::element(4);
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("removed"));
    QCOMPARE(outcomes(reassignment.putBack()), QStringLiteral("restored"));
    QCOMPARE(f.writes.size(), 2);
    QVERIFY(f.writes.constLast().target.endsWith("/deviceConfigurations/root/assignments"));
    QVERIFY(f.writes.constLast().body.contains("\"g4\""));
    QCOMPARE(f.held.size(), 4);
    QVERIFY(f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g4")}}));
    QCOMPARE(f.journalled().size(), 2); // as an operation of its own
}

void TestReassignment::whatSomebodyElseRemovedIsNotPutBack()
{
    Fixture f;
    f.isDone = false;
    f.assigned = restoring::lost();
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const auto answer = f.answer(request);
        if (request.method == "POST")
            f.held.removeIf([](const QByteArray &each) { return each.contains("root_g4"); });
        return answer;
    });
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("refused"));
    QVERIFY(reassignment.putBack().isEmpty());
    QCOMPARE(f.writes.size(), 1);
}

void TestReassignment::cancellingSendsNothing()
{
    using State = removal::Reassignment::State;
    for (const auto state : {State::Reading, State::Recording, State::Comparing, State::Sending}) {
        Fixture f;
        removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
        connect(&reassignment, &removal::Reassignment::stateChanged, this, [&] {
            if (reassignment.state() == state)
                reassignment.cancel();
        });
        QVERIFY(finishes(reassignment));
        const bool isTooLate = state == State::Sending;
        QCOMPARE(outcomes(reassignment.records()), isTooLate ? QStringLiteral("removed") : QStringLiteral("skipped"));
        QCOMPARE(f.posts(), isTooLate ? 1 : 0);
        for (const auto &item : f.journalled())
            QCOMPARE(item.outcome, isTooLate ? Outcome::Removed : Outcome::Skipped);
    }
}

void TestReassignment::severalProfilesAreRefused()
{
    Fixture f;
    auto plan = f.chosen({0, 1});
    plan.items[1].key.owner.value = QStringLiteral("wifi");
    removal::Reassignment reassignment(f.services(), f.actor(), plan);
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("refused refused"));
    QVERIFY(f.server.requests().isEmpty());
}

void TestReassignment::withoutAJournalNothingIsSent()
{
    Fixture f;
    f.journalled(); // it is open
    const Locked lock(f.directory.filePath(QStringLiteral("journal.sqlite")));
    removal::Reassignment reassignment(f.services(), f.actor(), f.chosen({1}));
    QVERIFY(finishes(reassignment));
    QVERIFY(reassignment.journalError());
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("skipped"));
    QVERIFY(f.writes.isEmpty());
}

void TestReassignment::thePracticeTenantOffersTheGuardedWay()
{
    Fixture f;
    practice::Service service(practice::buildTenant(), f.clock, {.routesDelete = false, .assignmentsPageSize = 2});
    practice::Network network(service, f.clock);
    practice::Tokens tokens(service, f.clock);
    graph::Client client(network, tokens, f.clock, {.root = practice::root()});
    const auto &all = service.tenant().configurations;
    // In the tenant's order, and nothing that is refused: else it would be another profile each time.
    const auto &order = service.tenant().order;
    const auto owner = std::find_if(order.cbegin(), order.cend(), [&all](const QString &id) {
        removal::ProfileSet set;
        for (const auto &each : all.value(id).assignments)
            set.elements.append({*inventory::readAssignment(each), {}});
        return set.elements.size() > 2 && set.obstacle().isEmpty();
    });
    QVERIFY(owner != order.cend());
    inventory::ListedConfiguration listed;
    listed.configuration.id.value = *owner;
    listed.assignments.emplace();
    for (const auto &each : all.value(*owner).assignments)
        listed.assignments->append(*inventory::readAssignment(each));
    f.inventory.add({listed});
    const auto chosen = listed.assignments->constFirst().id;
    const auto plan = removal::makePlan(f.inventory,
        {{{listed.configuration.id, chosen}, inventory::Address(listed.configuration.id).withAssignment(chosen)}});
    const auto before = all.value(*owner).assignments;
    removal::Reassignment reassignment({client, f.journal, f.inventory, f.clock}, f.actor(), plan);
    QVERIFY(finishes(reassignment));
    QCOMPARE(outcomes(reassignment.records()), QStringLiteral("removed"));
    QCOMPARE(service.tenant().configurations.value(*owner).assignments, before.mid(1));
}

QTEST_GUILESS_MAIN(TestReassignment)
#include "tst_reassignment.moc"
