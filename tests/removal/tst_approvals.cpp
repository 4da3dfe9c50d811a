#include "removal/approvals.h"

#include "removal/approvalfixture.h"
#include "support/fakeclock.h"

#include <QSignalSpy>

using journal::Outcome;
using Kind = journal::Operation::Kind;
using Status = removal::WaitingChange::Status;
using Answer = LoopbackServer::Answer;

namespace {

struct Row {
    QByteArray status; ///< of the request in the list
    Outcome outcome = Outcome::WaitingForApproval;
    int writes = 1; ///< all that left, the one that was filed included
    std::function<void(ApprovalFixture &)> meanwhile; ///< what else happens before the list is read
    Status isWaiting = Status::NeedsApproval; ///< while it waits
    QString message; ///< what the journal's message contains
};

std::function<void(ApprovalFixture &)> codeAnswers(const Answer &answer, bool isDone)
{
    return [answer, isDone](ApprovalFixture &f) {
        f.withCode = answer;
        f.isDone = isDone;
    };
}

} // namespace

Q_DECLARE_METATYPE(Row)
Q_DECLARE_METATYPE(Kind)

/// What the second administrator decides -> outcome, what the journal holds, and how often a write left.
class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionHasOneEnd_data();
    void everyDecisionHasOneEnd();
    void whatIsSentAgainIsTheSame_data();
    void whatIsSentAgainIsTheSame();
    void theIntentIsOnDiskBeforeItLeavesAgain();
    void withoutAReasonOneIsAskedFor_data();
    void withoutAReasonOneIsAskedFor();
    void askingManyTimesSendsOnce();
    void itSurvivesARestart_data();
    void itSurvivesARestart();
};

void TestApprovals::everyDecisionHasOneEnd_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Row>("row");
    for (const auto kind : {Kind::Remove, Kind::Restore}) {
        const bool removes = kind == Kind::Remove;
        const auto done = removes ? Outcome::Removed : Outcome::Restored;
        const auto add = [&](const char *name, const Row &row) {
            QTest::newRow(qPrintable(QLatin1String(removes ? "removal: " : "restore: ") + QLatin1String(name)))
                << kind << row;
        };
        const auto happens = [removes](ApprovalFixture &f) { f.exists = !removes; };
        const auto refused = restoring::error(400, "The request has status 'rejected'");
        auto stillNeeded = restoring::sample(403, "error-403-maa-approval-required.json");
        stillNeeded.headers.append(std::pair<QByteArray, QByteArray>("x-msft-approval-code", ApprovalFixture::code));

        add("nobody decided: goes on waiting", {"needsApproval", Outcome::WaitingForApproval, 1});
        add("approved: done", {"approved", done, 2});
        add("approved, in other letters: done", {"Approved", done, 2});
        add("rejected: refused",
            {"rejected", Outcome::Refused, 1, {}, {}, QStringLiteral("rejected the request. Nothing was changed")});
        add("cancelled: refused", {"cancelled", Outcome::Refused, 1, {}, {}, QStringLiteral("cancelled")});
        add("expired: refused", {"expired", Outcome::Refused, 1, {}, {}, QStringLiteral("expired")});
        add("completed, and so it is: settled by reading", {"completed", done, 1, happens});
        add("completed, but it is not: refused", {"completed", Outcome::Refused, 1});
        add("completed, but it cannot be read: goes on waiting",
            {"completed", Outcome::WaitingForApproval, 1,
                [](ApprovalFixture &f) { f.unreadable = restoring::status(403); }, Status::Completed});
        add("completed, but it is there in another way: left alone",
            {"completed", removes ? Outcome::ChangedMeanwhile : Outcome::Refused, 1,
                [](ApprovalFixture &f) { f.changed = true; }});
        add("a status that nobody knows: goes on waiting",
            {"escalated", Outcome::WaitingForApproval, 1, {}, Status::Unknown});
        add("not in the list: goes on waiting",
            {{}, Outcome::WaitingForApproval, 1,
                [](ApprovalFixture &f) { f.listing = ApprovalFixture::listed("{\"id\":\"another\"}"); },
                Status::Unknown});
        add("the list cannot be read: goes on waiting",
            {{}, Outcome::WaitingForApproval, 1,
                [](ApprovalFixture &f) { f.listing = restoring::sample(403, "error-403-user-rbac.json"); }});
        add("approved, but refused with the code: refused",
            {"approved", Outcome::Refused, 2, codeAnswers(refused, false)});
        add("approved, but the service still wants it: goes on waiting",
            {"approved", Outcome::WaitingForApproval, 2, codeAnswers(stillNeeded, false)});
        add("approved, answer lost, done: settled by reading",
            {"approved", done, 2, codeAnswers(restoring::lost(), true), {}, QStringLiteral("lost")});
        add("approved, answer lost, not done: refused, and not sent again",
            {"approved", Outcome::Refused, 2, codeAnswers(restoring::lost(), false)});
        add("approved, 500, done: settled by reading",
            {"approved", done, 2, codeAnswers(restoring::status(500), true)});
        add("approved, but nobody is signed in: goes on waiting",
            {"approved", Outcome::WaitingForApproval, 3,
                codeAnswers(restoring::sample(401, "error-401-invalid-token.json"), false)});
        add("approved, but it cannot be read again: goes on waiting",
            {"approved", Outcome::WaitingForApproval, 1,
                [](ApprovalFixture &f) { f.unreadable = restoring::sample(403, "error-403-user-rbac.json"); }});
        add("approved, but changed meanwhile: left alone",
            {"approved", removes ? Outcome::ChangedMeanwhile : Outcome::Refused, 1,
                [](ApprovalFixture &f) { f.changed = true; }});
        add("approved, but so already: nothing is sent",
            {"approved", removes ? Outcome::AlreadyGone : Outcome::AlreadyThere, 1, happens});
    }
}

void TestApprovals::everyDecisionHasOneEnd()
{
    QFETCH(Kind, kind);
    QFETCH(Row, row);
    ApprovalFixture f(kind);
    QVERIFY(f.file());
    QCOMPARE(journal::outcomeName(f.kept().outcome), journal::outcomeName(Outcome::WaitingForApproval));
    QCOMPARE(f.kept().approvalCode, QLatin1String(ApprovalFixture::code));
    const auto filing = f.writes.size(); // of a restore, one more: it was asked for a reason
    f.status = row.status;
    if (row.meanwhile)
        row.meanwhile(f);

    FakeClock clock; // so that the list is read once
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    QSignalSpy settled(&desk, &removal::Approvals::settled);
    QSignalSpy changed(&desk, &removal::Approvals::changed);
    const auto questions = f.questions();
    desk.reload();
    QTRY_VERIFY_WITH_TIMEOUT(f.questions() > questions && ApprovalFixture::isQuiet(desk) && changed.size() > 2, 20'000);

    const auto kept = f.kept();
    QCOMPARE(journal::outcomeName(kept.outcome), journal::outcomeName(row.outcome));
    QCOMPARE(f.writes.size() - filing + 1, row.writes);
    QVERIFY2(kept.message.contains(row.message), qPrintable(kept.message));
    if (row.outcome == Outcome::WaitingForApproval) {
        QCOMPARE(desk.waiting().size(), 1);
        QCOMPARE(desk.waiting().constFirst().status, row.isWaiting);
        QCOMPARE(settled.size(), 0);
        QCOMPARE(kept.approvalCode, QLatin1String(ApprovalFixture::code));
    } else {
        QCOMPARE(desk.waiting().size(), 0);
        QCOMPARE(settled.size(), 1);
        QVERIFY(kind == Kind::Restore || !kept.message.isEmpty() || row.outcome == Outcome::Removed);
    }
    QCOMPARE(desk.problem().has_value(), f.listing && f.listing->status == 403);
    // The inventory and the original of a restore know as well.
    const bool isThere = f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g0")}}) != nullptr;
    if (row.outcome == Outcome::Removed || row.outcome == Outcome::AlreadyGone)
        QVERIFY(!isThere);
    if (row.outcome == Outcome::Restored) {
        const auto items = f.journalled();
        const auto original
            = std::find_if(items.cbegin(), items.cend(), [&](const auto &i) { return i.id == kept.restoredItem; });
        QCOMPARE(original->restoredAs.value, QStringLiteral("root_anew"));
    }
}

void TestApprovals::whatIsSentAgainIsTheSame_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isThroughPath");
    QTest::newRow("removal") << Kind::Remove << false;
    QTest::newRow("removal through a certificate path") << Kind::Remove << true;
    QTest::newRow("restore") << Kind::Restore << false;
}

void TestApprovals::whatIsSentAgainIsTheSame()
{
    QFETCH(Kind, kind);
    QFETCH(bool, isThroughPath);
    ApprovalFixture f(kind);
    f.isThroughPath = isThroughPath;
    QVERIFY(f.file());
    f.status = "approved";
    removal::Approvals desk(f.services(), f.actor().tenant);
    desk.reload();
    QTRY_COMPARE(f.kept().outcome, kind == Kind::Remove ? Outcome::Removed : Outcome::Restored);
    const auto filed = f.writes.at(f.writes.size() - 2);
    const auto again = f.writes.constLast();
    QCOMPARE(again.method, filed.method);
    QCOMPARE(again.target, filed.target);
    QCOMPARE(again.body, filed.body);
    QCOMPARE(QByteArray("/beta" + f.kept().sentPath), again.target);
    QCOMPARE(again.target.contains("/wifi/rootCertificate/"), isThroughPath);
    QCOMPARE(again.headers.value("x-msft-approval-code"), QByteArray(ApprovalFixture::code));
    QVERIFY(!again.headers.contains("x-msft-approval-justification"));
    QVERIFY(!filed.headers.contains("x-msft-approval-code"));
    const QByteArray reason = kind == Kind::Remove ? "INC-1: Pilot ended" : "Needed after all";
    QCOMPARE(QByteArray::fromBase64(filed.headers.value("x-msft-approval-justification")), reason);
}

void TestApprovals::theIntentIsOnDiskBeforeItLeavesAgain()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    QList<journal::Item> atThatMoment;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == "DELETE") {
            QTemporaryDir copy;
            QFile::copy(f.directory.filePath(QStringLiteral("journal.sqlite")),
                copy.filePath(QStringLiteral("journal.sqlite")));
            journal::Store store(copy.path());
            if (store.open())
                atThatMoment = store.history({QStringLiteral("tenant")}, 1)->constFirst().items;
        }
        return f.answer(request);
    });
    removal::Approvals desk(f.services(), f.actor().tenant);
    desk.reload();
    QTRY_COMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(atThatMoment.size(), 1);
    QCOMPARE(atThatMoment.constFirst().outcome, Outcome::Sent);
}

void TestApprovals::withoutAReasonOneIsAskedFor_data() { whatIsSentAgainIsTheSame_data(); }

void TestApprovals::withoutAReasonOneIsAskedFor()
{
    QFETCH(Kind, kind);
    ApprovalFixture f(kind);
    QVERIFY(f.confirm({}));
    QCOMPARE(f.kept().outcome, Outcome::WaitingForApproval);
    QVERIFY(f.kept().approvalCode.isEmpty());
    QVERIFY2(f.kept().message.contains(QStringLiteral("Give a reason")), qPrintable(f.kept().message));

    removal::Approvals desk(f.services(), f.actor().tenant);
    desk.reload();
    QTRY_COMPARE(desk.waiting().size(), 1);
    QCOMPARE(desk.waiting().constFirst().status, Status::ReasonWanted);
    const auto item = desk.waiting().constFirst().item.id;
    QCOMPARE(f.questions(), 0); // nothing was filed
    desk.request(item, QStringLiteral("  "));
    QVERIFY(!desk.waiting().constFirst().isUnderWay);
    desk.trySending(item); // without a code there is nothing to try
    QVERIFY(!desk.waiting().constFirst().isUnderWay);

    f.unreadable = restoring::sample(403, "error-403-user-rbac.json");
    desk.request(item, QStringLiteral("Pilöt ended"));
    QTRY_VERIFY(ApprovalFixture::isQuiet(desk));
    QCOMPARE(f.writes.size(), 1);
    QCOMPARE(f.kept().outcome, Outcome::WaitingForApproval); // and can be asked again
    f.unreadable.reset();

    desk.request(item, QStringLiteral("Pilöt ended"));
    desk.request(item, QStringLiteral("Pilöt ended"));
    QTRY_VERIFY(ApprovalFixture::isQuiet(desk));
    QCOMPARE(f.writes.size(), 2);
    QCOMPARE(
        QString::fromUtf8(QByteArray::fromBase64(f.writes.constLast().headers.value("x-msft-approval-justification"))),
        QStringLiteral("Pilöt ended"));
    QCOMPARE(desk.waiting().constFirst().status, Status::NeedsApproval);
    QCOMPARE(f.kept().approvalCode, QLatin1String(ApprovalFixture::code));
    QVERIFY2(f.kept().message.contains(QStringLiteral("Pilöt ended")), qPrintable(f.kept().message));
    f.status = "approved";
    desk.refresh();
    QTRY_COMPARE(desk.waiting().size(), 0);
    QCOMPARE(f.writes.size(), 3);
}

void TestApprovals::askingManyTimesSendsOnce()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    removal::Approvals desk(f.services(), f.actor().tenant);
    // Whatever the window does, at every turn.
    connect(&desk, &removal::Approvals::changed, &desk, [&] {
        desk.refresh();
        for (const auto &change : QList<removal::WaitingChange>(desk.waiting()))
            desk.trySending(change.item.id);
    });
    desk.reload();
    desk.reload();
    QTRY_VERIFY(f.kept().outcome == Outcome::Removed && desk.waiting().isEmpty());
    desk.reload();
    desk.refresh();
    QTest::qWait(0);
    QCOMPARE(f.writes.size(), 2);
}

void TestApprovals::itSurvivesARestart_data() { whatIsSentAgainIsTheSame_data(); }

void TestApprovals::itSurvivesARestart()
{
    QFETCH(Kind, kind);
    ApprovalFixture f(kind);
    QVERIFY(f.file());
    {
        removal::Approvals before(f.services(), f.actor().tenant);
        before.reload();
        QTRY_VERIFY(before.waiting().size() == 1 && ApprovalFixture::isQuiet(before));
    }
    f.status = "approved";
    removal::Approvals after(f.services(), f.actor().tenant);
    after.reload();
    QTRY_VERIFY(after.refreshed().isValid() && after.waiting().isEmpty());
    QCOMPARE(f.kept().outcome, kind == Kind::Remove ? Outcome::Removed : Outcome::Restored);
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
