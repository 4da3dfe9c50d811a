#include "removal/approvalrequests.h"
#include "removal/assignments.h"
#include "removal/equalassignment.h"
#include "removal/latersettlement.h"
#include "removal/restore.h"
#include "removal/setcheck.h"

#include <QTest>

using namespace assignments;
using journal::Outcome;

/// What is compared with one another: kept ones with listed ones, entries with later ones, whole sets.
class TestComparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenDownIsTheSame();
    void equalOnes_data();
    void equalOnes();
    void restoresBySeeingIt_data();
    void restoresBySeeingIt();
    void laterByTimeOrByNumber();
    void aSetThatWasGivenBack();
    void aSetThatWasNot();
    void whatCanBePutBack_data();
    void whatCanBePutBack();
    void headersOfAnApproval();
};

/// U+FEFF at the begin of a text, which Qt alone loses: another assignment would be removed than was chosen.
void TestComparing::whatIsWrittenDownIsTheSame()
{
    auto odd = assignment(group("g", FilterType::Include));
    const QChar mark(0xFEFF);
    odd.id.value.prepend(mark);
    odd.target.group.value.prepend(mark);
    odd.target.filter.value = mark;
    odd.sourceId = mark + QStringLiteral("set");
    const auto again = removal::assignmentOf(removal::assignmentJson(odd));
    QVERIFY(again);
    QCOMPARE(*again, odd);
    const auto sent = removal::creationBody(removal::assignmentJson(odd));
    QVERIFY(sent);
    QVERIFY(sent->contains(R"("groupId":"\ufeffg")"));
}

void TestComparing::equalOnes_data()
{
    QTest::addColumn<Assignment>("kept");
    QTest::addColumn<Assignment>("listed");
    QTest::addColumn<QString>("is");
    const auto row = [](const char *name, const Assignment &kept, const Assignment &listed, const char *is) {
        QTest::newRow(name) << kept << listed << QString::fromLatin1(is);
    };
    const auto devices = ofKind(TargetKind::AllDevices, "allDevicesAssignmentTarget");
    const auto kept = assignment(group("g"));
    row("the same under another id", kept, kept, "equal");
    row("of an intent that nobody says there", kept, assignment(group("g"), Intent::Unspecified), "equal");
    row("of an intent that nobody said here", assignment(group("g"), Intent::Unspecified), kept, "equal");
    row("of another intent", kept, assignment(group("g"), Intent::Remove), "conflicting");
    row("with a filter", kept, assignment(group("g", FilterType::Include)), "conflicting");
    row("as an exclusion", kept, assignment(exclusion), "conflicting");
    row("another group", kept, assignment(group("h")), "");
    row("all devices", kept, assignment(devices), "");
    row("all devices, with a filter", assignment(devices),
        assignment({.kind = devices.kind,
            .odataType = devices.odataType,
            .filter = {QStringLiteral("f")},
            .filterType = FilterType::Include}),
        "conflicting");
    row("a group beside all devices", assignment(devices), kept, "");
    row("another collection", assignment(collection),
        assignment(ofKind(collection.kind, "configurationManagerCollectionAssignmentTarget", "c2")), "");
    row("a kind that nobody knows", assignment(ofKind(TargetKind::Unknown, "odd")),
        assignment(ofKind(TargetKind::Unknown, "odd")), "");
}

void TestComparing::equalOnes()
{
    QFETCH(Assignment, kept);
    QFETCH(Assignment, listed);
    QFETCH(QString, is);
    listed.id.value = QStringLiteral("another");
    const auto found = removal::equalAmong(recordOf(kept), {listed});
    QCOMPARE(found.equal.has_value(), is == QLatin1String("equal"));
    QCOMPARE(found.conflicting.has_value(), is == QLatin1String("conflicting"));
    QCOMPARE(found.all.size(), 1);
    // What the journal does not hold is equal to nothing.
    const auto nothing = removal::equalAmong({}, {listed});
    QVERIFY(!nothing.equal && !nothing.conflicting);
}

void TestComparing::restoresBySeeingIt_data()
{
    QTest::addColumn<int>("status"); // of the answer; 0: it was lost
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int status, const char *seen, Outcome outcome, const char *sentence) {
        QTest::newRow(name) << status << QString::fromLatin1(seen) << journal::outcomeName(outcome)
                            << QString::fromLatin1(sentence);
    };
    row("created and there", 201, "equal", Outcome::Restored, "it is there");
    row("created, and there in another way", 201, "conflicting", Outcome::Restored, "changed it since");
    row("created, and not there", 201, "none", Outcome::Refused, "it is not there");
    row("created, and the profile is gone", 201, "gone", Outcome::Refused, "The profile does not exist any more");
    row("created, and not readable", 201, "unread", Outcome::Unknown, "could not be read either");
    row("lost and there", 0, "equal", Outcome::Restored, "The answer was lost; read again, it is there");
    row("lost, and there in another way", 0, "conflicting", Outcome::Refused, "assigned to the same group or audience");
    row("lost, and not there", 0, "none", Outcome::Refused, "it was not restored");
    row("lost, and the profile is gone", 0, "gone", Outcome::Refused, "The profile does not exist any more");
    row("in conflict, and there", 409, "equal", Outcome::AlreadyThere, "an equal assignment is there");
    row("in conflict, and not there", 409, "none", Outcome::Refused, "it was not restored");
    row("in conflict, and the profile is gone", 409, "gone", Outcome::Refused, "The profile does not exist any more");
    row("in conflict, and not readable", 409, "unread", Outcome::Unknown, "could not be read either");
    row("another answer, and there in another way", 200, "conflicting", Outcome::Refused, "in another way");
}

void TestComparing::restoresBySeeingIt()
{
    QFETCH(int, status);
    QFETCH(QString, seen);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    auto listed = core::Result<removal::EqualAssignment>(removal::EqualAssignment());
    const auto there = assignment(group("g"));
    if (seen == QLatin1String("equal"))
        listed = removal::EqualAssignment{there, {}, {there}};
    else if (seen == QLatin1String("conflicting"))
        listed = removal::EqualAssignment{{}, there, {there}};
    else if (seen == QLatin1String("gone"))
        listed = core::Error{.kind = core::ErrorKind::NotFound};
    else if (seen == QLatin1String("unread"))
        listed = core::Error{.kind = core::ErrorKind::Forbidden, .message = QStringLiteral("No right.")};
    journal::Item record;
    record.httpStatus = status;
    const auto lost = status == 0 ? std::optional<core::Error>({.kind = core::ErrorKind::LostAnswer}) : std::nullopt;
    removal::settleRestoreByListing(record, listed, lost);
    QCOMPARE(journal::outcomeName(record.outcome), outcome);
    QVERIFY2(record.message.contains(sentence), qPrintable(record.message));
    const bool isThere = record.outcome == Outcome::Restored || record.outcome == Outcome::AlreadyThere;
    QCOMPARE(record.restoredAs, isThere ? there.id : core::AssignmentId());
}

void TestComparing::laterByTimeOrByNumber()
{
    const auto entry = [](journal::ItemId id, Outcome outcome, int second) {
        journal::Item item;
        item.id = id;
        item.outcome = outcome;
        item.changed = QDateTime::fromSecsSinceEpoch(1'000'000 + second).toUTC();
        return item;
    };
    const auto settled = [](const journal::Item &open, const QList<journal::Item> &history) {
        journal::Operation operation;
        operation.items = history;
        const auto item = removal::settledByLater(open, journal::Operation::Kind::Remove, {operation});
        return item ? item->outcome : Outcome::Unknown;
    };
    const auto open = entry(5, Outcome::Unknown, 10);
    QCOMPARE(settled(open, {entry(6, Outcome::AlreadyGone, 11)}), Outcome::Removed);
    QCOMPARE(
        settled(open, {entry(6, Outcome::AlreadyGone, 10)}), Outcome::Removed); // in the same moment, but behind it
    QCOMPARE(settled(open, {entry(4, Outcome::AlreadyGone, 10)}), Outcome::Unknown);
    QCOMPARE(settled(open, {entry(6, Outcome::AlreadyGone, 9)}), Outcome::Unknown);
    // The next one counts, in whichever order they stand.
    const auto next = entry(6, Outcome::Removed, 11);
    const auto last = entry(7, Outcome::AlreadyGone, 12);
    QCOMPARE(settled(open, {next, last}), Outcome::Refused);
    QCOMPARE(settled(open, {last, next}), Outcome::Refused);
}

void TestComparing::aSetThatWasGivenBack()
{
    const auto element = [](const char *id, const Target &target) {
        auto kept = assignment(target);
        kept.id.value = QString::fromLatin1(id);
        return removal::ProfileSet::Element{kept, removal::assignmentJson(kept)};
    };
    const removal::ProfileSet before{{element("a", group("g")), element("b", group("h")), element("c", collection),
        element("d", exclusion), element("e", group("e"))}};
    // One is there as itself, one under another id, one as an intent that is another, and one not at all.
    auto turned = element("z", exclusion);
    turned.assignment.intent = Intent::Remove;
    const removal::ProfileSet after{{element("b", group("h")), element("y", collection), turned}};
    auto chosen = recordOf(before.elements.at(0).assignment);
    chosen.outcome = Outcome::Sent;
    const auto check = removal::checkSet({chosen}, before, after, false, {});
    QVERIFY(check.isDone);
    QCOMPARE(check.records.constFirst().outcome, Outcome::Removed);
    QVERIFY(check.records.constFirst().message.contains(QLatin1String("The answer was lost")));
    QCOMPARE(check.lost.size(), 2);
    QCOMPARE(check.lost.at(0).assignment.id.value, QStringLiteral("d"));
    QCOMPARE(check.lost.at(1).assignment.id.value, QStringLiteral("e"));
    // One that was settled before says the same of the others.
    chosen.outcome = Outcome::Removed;
    QCOMPARE(removal::checkSet({chosen}, before, after, false, {}).lost.size(), 2);
    chosen.outcome = Outcome::AlreadyGone;
    QVERIFY(!removal::checkSet({chosen}, before, after, false, {}).isDone);
}

void TestComparing::aSetThatWasNot()
{
    const auto kept = assignment(group("g"));
    const removal::ProfileSet before{{{kept, {}}}};
    auto chosen = recordOf(kept);
    chosen.outcome = Outcome::Sent;
    const core::Error lost{.kind = core::ErrorKind::LostAnswer, .message = QStringLiteral("Lost.")};
    auto check = removal::checkSet({chosen}, before, before, false, lost);
    QVERIFY(!check.isDone);
    QVERIFY(check.lost.isEmpty());
    QCOMPARE(check.records.constFirst().outcome, Outcome::Refused);
    QVERIFY(check.records.constFirst().message.startsWith(QLatin1String("Lost. Read again, it is still there")));
    const removal::ProfileSet changed{{{assignment(group("h")), {}}}};
    check = removal::checkSet({chosen}, before, changed, false, {});
    QCOMPARE(check.records.constFirst().outcome, Outcome::ChangedMeanwhile);
    chosen.assignmentJson = "{"; // nobody knows what it was
    check = removal::checkSet({chosen}, before, changed, false, {});
    QCOMPARE(check.records.constFirst().outcome, Outcome::Refused);
}

void TestComparing::whatCanBePutBack_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::addColumn<int>("ofOperation");
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<QString>("restoredAs");
    QTest::addColumn<bool>("can");
    QTest::newRow("a removal") << false << 3 << 7 << true << QString() << true;
    QTest::newRow("a removal that was just made") << false << 0 << 7 << true << QString() << true;
    QTest::newRow("a restore") << true << 3 << 7 << true << QString() << false;
    QTest::newRow("an item of another operation") << false << 4 << 7 << true << QString() << false;
    QTest::newRow("one that was refused") << false << 3 << 7 << false << QString() << false;
    QTest::newRow("one that is back") << false << 3 << 7 << true << QStringLiteral("new") << false;
    QTest::newRow("one that the journal does not know") << false << 0 << 0 << true << QString() << false;
}

void TestComparing::whatCanBePutBack()
{
    QFETCH(bool, isRestore);
    QFETCH(int, ofOperation);
    QFETCH(int, id);
    QFETCH(bool, isRemoved);
    QFETCH(QString, restoredAs);
    journal::Operation operation;
    operation.id = 3;
    operation.kind = isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove;
    journal::Item item;
    item.id = id;
    item.operation = ofOperation;
    item.outcome = isRemoved ? Outcome::Removed : Outcome::Refused;
    item.restoredAs.value = restoredAs;
    QTEST(removal::isRestorable(operation, item), "can");
}

void TestComparing::headersOfAnApproval()
{
    QVERIFY(removal::approvalHeaders({}, QStringLiteral("  ")).isEmpty());
    const auto code = removal::approvalHeaders(QStringLiteral("code"), QStringLiteral("why"));
    QCOMPARE(code, (QList<std::pair<QByteArray, QByteArray>>{{"x-msft-approval-code", "code"}}));
    const auto said = [](const QString &why) {
        return QString::fromUtf8(QByteArray::fromBase64(removal::approvalHeaders({}, why).constFirst().second));
    };
    QCOMPARE(said(QStringLiteral(" why ")), QStringLiteral("why"));
    QCOMPARE(said(QString(2000, QLatin1Char('x'))), QString(1000, QLatin1Char('x')));
    // No sign is cut in two.
    const QString smile = QString::fromUtf8("\xf0\x9f\x99\x82");
    QCOMPARE(said(QString(999, QLatin1Char('x')) + smile), QString(999, QLatin1Char('x')));
    QCOMPARE(said(QString(998, QLatin1Char('x')) + smile + smile), QString(998, QLatin1Char('x')) + smile);
}

QTEST_APPLESS_MAIN(TestComparing)
#include "tst_comparing.moc"
