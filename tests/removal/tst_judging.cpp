#include "removal/assignments.h"
#include "removal/preflight.h"
#include "removal/settlement.h"

#include <QTest>

using namespace assignments;
using journal::Outcome;

/// What is concluded from what was read: the same one, another one, an equal one, none.
class TestJudging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void keptAsItWas_data();
    void keptAsItWas();
    void whatIsNoAssignmentIsNotCreated_data();
    void whatIsNoAssignmentIsNotCreated();
    void settlesByTheList_data();
    void settlesByTheList();
    void ofARestore();
    void passingTrouble_data();
    void passingTrouble();
    void notesAreSentences();
};

void TestJudging::changes_data()
{
    QTest::addColumn<Assignment>("confirmed");
    QTest::addColumn<Assignment>("found");
    QTest::addColumn<QString>("change"); // empty: it is the same
    const auto row = [](const char *name, const Assignment &confirmed, const Assignment &found, const char *change) {
        QTest::newRow(name) << confirmed << found << QString::fromLatin1(change);
    };
    const auto before = assignment(group("g"));
    row("the same", before, before, "");
    auto other = before;
    other.id.value = QStringLiteral("b");
    row("another one", before, other, "The service gave another assignment under this address.");
    row("no exclusion any more", assignment(exclusion), before, "It no longer is an exclusion.");
    row("an exclusion now", before, assignment(exclusion), "It is an exclusion now.");
    row("all devices now", before, assignment(ofKind(TargetKind::AllDevices, "allDevicesAssignmentTarget")),
        "It is assigned to another kind of target now.");
    row("another kind that nobody knows", assignment(ofKind(TargetKind::Unknown, "one")),
        assignment(ofKind(TargetKind::Unknown, "other")), "It is assigned to another kind of target now.");
    row("another group", before, assignment(group("h")), "It is assigned to another group now.");
    row("another collection", assignment(collection),
        assignment(
            ofKind(TargetKind::ConfigurationManagerCollection, "configurationManagerCollectionAssignmentTarget", "c2")),
        "It is assigned to another collection now.");
    row("a filter now", before, assignment(group("g", FilterType::Include)), "Its filter is another one now.");
    row("the filter the other way round", assignment(group("g", FilterType::Include)),
        assignment(group("g", FilterType::Exclude)), "Its filter is another one now.");
    row("another intent", before, assignment(group("g"), Intent::Remove), "Its intent is another one now.");
    row("the service does not say the intent", before, assignment(group("g"), Intent::Unspecified), "");
    row("from a policy set now", before, assignment(group("g"), Intent::Apply, Source::PolicySets),
        "It comes from a policy set now.");
    row("from no policy set any more", assignment(group("g"), Intent::Apply, Source::PolicySets), before,
        "It comes from another source now.");
    row("the service does not say the source", before, assignment(group("g"), Intent::Apply, Source::Unspecified), "");
}

void TestJudging::changes()
{
    QFETCH(Assignment, confirmed);
    QFETCH(Assignment, found);
    QTEST(removal::changeBetween(confirmed, found), "change");
}

void TestJudging::keptAsItWas_data()
{
    QTest::addColumn<Assignment>("assignment");
    QTest::newRow("a group") << assignment(group("g"));
    QTest::newRow("with a filter") << assignment(group("g", FilterType::Include));
    QTest::newRow("with a filter that excludes") << assignment(group("g", FilterType::Exclude));
    QTest::newRow("a collection") << assignment(collection);
    QTest::newRow("to take away") << assignment(exclusion, Intent::Remove, Source::PolicySets);
    QTest::newRow("of which little is said") << assignment(
        ofKind(TargetKind::AllUsers, "allLicensedUsersAssignmentTarget"), Intent::Unspecified, Source::Unspecified);
    auto sourced = assignment(group("g"), Intent::Apply, Source::PolicySets);
    sourced.sourceId = QStringLiteral("set");
    QTest::newRow("with its policy set") << sourced;
}

void TestJudging::keptAsItWas()
{
    QFETCH(Assignment, assignment);
    const auto json = removal::assignmentJson(assignment);
    const auto read = removal::assignmentOf(json);
    QVERIFY(read);
    QCOMPARE(*read, assignment);
    const auto body = removal::creationBody(json);
    QVERIFY(body);
    QCOMPARE(body->contains("\"intent\""), assignment.intent != Intent::Unspecified);
    QVERIFY(!body->contains("\"id\""));
    // A way of filtering that the program does not know is not called another one.
    assignment.target.filterType = FilterType::Unknown;
    QVERIFY(!removal::assignmentJson(assignment).contains("FilterType"));
}

void TestJudging::whatIsNoAssignmentIsNotCreated_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isCreated");
    const QByteArray whole = R"({"id":"a","target":{"@odata.type":"#x"}})";
    QTest::newRow("whole") << whole << true;
    QTest::newRow("wrapped, as the documentation shows it") << QByteArray("{\"value\":" + whole + '}') << true;
    QTest::newRow("wrapped, and no object") << QByteArray(R"({"value":[]})") << false;
    QTest::newRow("no target") << QByteArray(R"({"id":"a"})") << false;
    QTest::newRow("a target that is a text") << QByteArray(R"({"target":"all"})") << false;
    QTest::newRow("cut") << whole.left(20) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestJudging::whatIsNoAssignmentIsNotCreated()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isCreated);
    const auto request = removal::creationRequest({QStringLiteral("owner")}, json);
    QCOMPARE(request.has_value(), isCreated);
    if (request) {
        QCOMPARE(request->verb, graph::Verb::Post);
        QVERIFY(request->body.contains("#x"));
    }
}

void TestJudging::settlesByTheList_data()
{
    QTest::addColumn<QByteArray>("kept"); // null: as it is listed
    QTest::addColumn<QList<Assignment>>("all");
    QTest::addColumn<QString>("outcome");
    auto other = assignment(group("h"));
    other.id.value = QStringLiteral("b");
    const auto name = [](Outcome outcome) { return journal::outcomeName(outcome); };
    QTest::newRow("there as before") << QByteArray() << QList{other, assignment(group("g"))} << name(Outcome::Refused);
    QTest::newRow("gone") << QByteArray() << QList{other} << name(Outcome::Removed);
    QTest::newRow("there, to another group")
        << QByteArray() << QList{assignment(group("h"))} << name(Outcome::ChangedMeanwhile);
    QTest::newRow("nobody knows what it was") << QByteArray("{") << QList{other} << name(Outcome::Unknown);
}

void TestJudging::settlesByTheList()
{
    QFETCH(QByteArray, kept);
    QFETCH(QList<Assignment>, all);
    QFETCH(QString, outcome);
    auto record = recordOf(assignment(group("g")));
    record.outcome = Outcome::Unknown;
    record.message = QStringLiteral("Nothing is known.");
    if (!kept.isNull())
        record.assignmentJson = kept;
    removal::settleByList(record, all);
    QCOMPARE(journal::outcomeName(record.outcome), outcome);
    QCOMPARE(record.message.contains(QLatin1String("Nothing is known.")), record.outcome == Outcome::Unknown);
}

void TestJudging::ofARestore()
{
    journal::Item record;
    QVERIFY(!removal::isOfRestore(record));
    record.path = "/deviceManagement/deviceConfigurations/x/assignments";
    QVERIFY(removal::isOfRestore(record));
    record.path += "/a";
    QVERIFY(!removal::isOfRestore(record));
    record.restoredItem = 7;
    QVERIFY(removal::isOfRestore(record));
}

void TestJudging::passingTrouble_data()
{
    using core::ErrorKind;
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isPassing");
    QTest::newRow("offline") << ErrorKind::Offline << true;
    QTest::newRow("no trusted connection") << ErrorKind::Tls << true;
    QTest::newRow("not signed in") << ErrorKind::SignInRequired << true;
    QTest::newRow("too many requests") << ErrorKind::Throttled << true;
    QTest::newRow("refused") << ErrorKind::Forbidden << false;
    QTest::newRow("a lost answer") << ErrorKind::LostAnswer << false;
}

void TestJudging::passingTrouble()
{
    QFETCH(core::ErrorKind, kind);
    QTEST(removal::isPassing({.kind = kind}), "isPassing");
}

void TestJudging::notesAreSentences()
{
    journal::Item record;
    removal::addNote(record, {});
    QCOMPARE(record.message, QString());
    removal::addNote(record, QStringLiteral("One."));
    removal::addNote(record, {});
    removal::addNote(record, QStringLiteral("Two."));
    QCOMPARE(record.message, QStringLiteral("One. Two."));
    record.clientRequestId = QStringLiteral("sent");
    record.approvalCode = QStringLiteral("code");
    removal::noteError(record, {.httpStatus = 503});
    QCOMPARE(record.clientRequestId, QStringLiteral("sent"));
    QCOMPARE(record.approvalCode, QStringLiteral("code"));
}

QTEST_APPLESS_MAIN(TestJudging)
#include "tst_judging.moc"
