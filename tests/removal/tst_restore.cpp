#include "removal/restorefixture.h"

using namespace restoring;

namespace {

struct Row {
    QList<Answer> lists; ///< answers to GET in order; the last one repeats
    QList<Answer> posts; ///< answers to POST in order; the last one repeats
    Outcome outcome = Outcome::Restored;
    int sent = 1; ///< how often a POST left
    QString message; ///< what the journal's message contains
    QString restoredAs; ///< id that the journal and the inventory have now
    bool isSettledByList = false; ///< only by the list that is read afterwards
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
    add("409 without a word", {{none}, {status(409)}, Outcome::Refused, 1, notRestored});
    add("201 without a body", {{none, listed(there())}, {status(201)}, Outcome::Restored, 1, {}, same});
    add("201, but not there: settled by the list that is read afterwards",
        {{none}, {created}, Outcome::Refused, 1, notRestored, {}, true});
    add("lost, then there in the list that is read afterwards",
        {{none, status(403), listed(thereAnew())}, {lost()}, Outcome::Restored, 1, QStringLiteral("it is there"),
            QStringLiteral("root_anew"), true});
    add("201, and changed since: restored, and that is said",
        {{none, listed(filtered())}, {created}, Outcome::Restored, 1, QStringLiteral("changed it since"), same});
    add("201, changed since, and seen only in the list that is read afterwards",
        {{none, status(403), listed(filtered())}, {created}, Outcome::Restored, 1, QStringLiteral("changed it since"),
            same, true});
    add("lost, and there otherwise: whose it is cannot be told",
        {{none, listed(filtered())}, {lost()}, Outcome::Refused, 1, QStringLiteral("another way")});
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
    add("409, because it arrived twice: it is there",
        {{none, listed(thereAnew())}, {error(409, "Target exists.")}, Outcome::AlreadyThere, 1,
            QStringLiteral("Read again, an equal assignment is there"), QStringLiteral("root_anew")});
    add("409, and it cannot be read: unknown",
        {{none, status(403)}, {error(409, "Target exists.")}, Outcome::Unknown, 1, QStringLiteral("next start")});
    add("412 approval filed: waiting", {{none}, {approval}, Outcome::WaitingForApproval, 1, {}});
    add("400 justification asked for: waits for one",
        {{none}, {sample(400, "error-400-maa-justification-required.json")}, Outcome::WaitingForApproval, 1,
            QStringLiteral("Give a reason")});
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

    QCOMPARE(items.size(), row.isSettledByList ? 2 : 1);
    const auto record = restore.records().constFirst();
    QCOMPARE(journal::outcomeName(record.outcome), journal::outcomeName(row.outcome));
    QCOMPARE(f.sent("POST"), row.sent);
    QCOMPARE(f.sent("DELETE"), 0);
    QVERIFY2(record.message.contains(row.message), qPrintable(record.message));
    QVERIFY(!restore.journalError());
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{row.outcome, 1}}));
    QCOMPARE(record.approvalCode.isEmpty(),
        row.outcome != Outcome::WaitingForApproval || row.message.contains(QStringLiteral("reason")));
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

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
