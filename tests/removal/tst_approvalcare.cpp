#include "removal/approvalfixture.h"
#include "support/fakeclock.h"

#include <QSignalSpy>

using journal::Outcome;
using Status = removal::WaitingChange::Status;
using Answer = LoopbackServer::Answer;

namespace {

/// Puts a removal that waits into the journal, as it was sent.
journal::Item wait(RemovalFixture &f, const QString &code, const QByteArray &path, const QByteArray &json)
{
    journal::Operation draft;
    draft.actor = f.actor();
    draft.started = f.clock.now();
    journal::Item item;
    item.owner.value = QStringLiteral("root");
    item.assignment.value = QStringLiteral("root_g0");
    item.path = path;
    item.assignmentJson = json;
    draft.items.append(item);
    bool done = false;
    f.journal.begin(draft, &f.context, [&](const core::Result<journal::Operation> &written) {
        item = written->items.constFirst();
        f.journal.recordIntent(item.id, path, json, {}, f.clock.now(), &f.context, [](const auto &) {});
        item.outcome = Outcome::WaitingForApproval;
        item.sentPath = path;
        item.approvalCode = code;
        f.journal.recordOutcome(item, &f.context, [&done](const auto &result) { done = bool(result); });
    });
    if (!QTest::qWaitFor([&done] { return done; }))
        qFatal("the journal does not answer");
    return item;
}

journal::Item wait(RemovalFixture &f, const QString &code)
{
    return wait(f, code, f.direct().path().encoded(), RemovalFixture::json(0));
}

bool isLoaded(const removal::Approvals &desk, qsizetype count)
{
    return QTest::qWaitFor([&] { return desk.waiting().size() == count && ApprovalFixture::isQuiet(desk); });
}

} // namespace

/// What the desk does where something is not as it should be: the journal, the connection, or what is asked of it.
class TestApprovalCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheJournalDoesNotHoldWholeIsNotSent_data();
    void whatTheJournalDoesNotHoldWholeIsNotSent();
    void withoutAJournalItSaysSo();
    void whatCannotBeWrittenGoesOnWaiting();
    void whatPassesIsTriedAgain_data();
    void whatPassesIsTriedAgain();
    void severalGoInTheirOrder();
    void whatWasFiledElsewhereIsSeen();
    void whatCannotBeAskedIsLeftAlone();
    void anotherAssignmentIsNotTakenForIt();
    void whoHearsOfItMayEndTheDesk();
};

void TestApprovalCare::whatTheJournalDoesNotHoldWholeIsNotSent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("status");
    const auto path = RemovalFixture().direct().path().encoded();
    for (const QByteArray status : {"approved", "completed"}) {
        const auto row = [&status](const char *name, const QByteArray &itsPath, const QByteArray &json) {
            QTest::newRow(QByteArray(status + ", " + name).constData()) << itsPath << json << status;
        };
        row("half an assignment", path, RemovalFixture::json(0).left(40));
        row("no path", {}, RemovalFixture::json(0));
        row("a path that would be sent in other letters", QByteArray(path).replace("root_g0", "%72oot_g0"),
            RemovalFixture::json(0));
    }
}

void TestApprovalCare::whatTheJournalDoesNotHoldWholeIsNotSent()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, status);
    ApprovalFixture f;
    wait(f, QLatin1String(ApprovalFixture::code), path, json);
    f.status = status;
    removal::Approvals desk(f.services(), f.actor().tenant);
    QSignalSpy settled(&desk, &removal::Approvals::settled);
    desk.reload();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(f.kept().outcome, Outcome::Refused);
    QVERIFY2(f.kept().message.contains(QStringLiteral("does not hold")), qPrintable(f.kept().message));
    QVERIFY(f.writes.isEmpty());
    QVERIFY(f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g0")}}));
}

void TestApprovalCare::withoutAJournalItSaysSo()
{
    ApprovalFixture f;
    journal::Journal closed(f.directory.path());
    removal::Approvals desk({f.client, closed, f.inventory, f.clock}, f.actor().tenant);
    desk.reload();
    QTRY_VERIFY(desk.problem());
    QCOMPARE(desk.problem()->kind, core::ErrorKind::Storage);
    QVERIFY(desk.waiting().isEmpty());
    QCOMPARE(f.questions(), 0);
}

void TestApprovalCare::whatCannotBeWrittenGoesOnWaiting()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    desk.reload();
    QTRY_VERIFY(desk.refreshed().isValid() && isLoaded(desk, 1));
    const auto item = desk.waiting().constFirst().item;
    auto lock = std::make_unique<Locked>(f.directory.filePath(QStringLiteral("journal.sqlite")));
    desk.giveUp(item.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.problem() && ApprovalFixture::isQuiet(desk), 20'000);
    QCOMPARE(desk.waiting().size(), 1);
    desk.trySending(item.id); // no intent on disk: nothing leaves
    QTRY_VERIFY_WITH_TIMEOUT(ApprovalFixture::isQuiet(desk), 20'000);
    QCOMPARE(f.writes.size(), 1);
    QCOMPARE(desk.waiting().constFirst().item.sentPath, item.sentPath);

    lock.reset();
    QCOMPARE(f.kept().outcome, Outcome::WaitingForApproval);
    desk.trySending(item.id);
    QTRY_VERIFY(desk.waiting().isEmpty());
    QCOMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(f.writes.constLast().target, f.writes.constFirst().target);
}

void TestApprovalCare::whatPassesIsTriedAgain_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isTriedAgain");
    QTest::newRow("no connection") << restoring::lost() << true;
    QTest::newRow("nobody is signed in") << restoring::sample(401, "error-401-invalid-token.json") << true;
    QTest::newRow("too many requests") << restoring::status(429) << true;
    QTest::newRow("the service is out of order") << restoring::status(500) << true;
    QTest::newRow("no right") << restoring::sample(403, "error-403-user-rbac.json") << false;
}

/// When it is read again before it is sent; by itself, without a person who asks.
void TestApprovalCare::whatPassesIsTriedAgain()
{
    QFETCH(Answer, answer);
    QFETCH(bool, isTriedAgain);
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    f.unreadable = answer;
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    desk.reload();
    QTRY_VERIFY_WITH_TIMEOUT(desk.refreshed().isValid() && isLoaded(desk, 1), 20'000);
    QCOMPARE(f.kept().outcome, Outcome::WaitingForApproval);
    f.unreadable.reset();
    const auto questions = f.questions();
    clock.advance(std::chrono::minutes(1));
    QTRY_VERIFY(f.questions() > questions && ApprovalFixture::isQuiet(desk));
    QCOMPARE(f.kept().outcome, isTriedAgain ? Outcome::Removed : Outcome::WaitingForApproval);
    QCOMPARE(f.writes.size(), isTriedAgain ? 2 : 1);
}

/// One that has not been filed and two that were approved, of the same assignment.
void TestApprovalCare::severalGoInTheirOrder()
{
    ApprovalFixture f;
    const auto unfiled = wait(f, {});
    const auto first = wait(f, QStringLiteral("code-1"));
    const auto second = wait(f, QStringLiteral("code-2"));
    f.listing = ApprovalFixture::listed(R"({"id":"code-2","status":"approved"},{"id":"code-1","status":"approved"})");
    bool isGranted = false;
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant,
        [&](QObject *context, const std::function<void(core::Result<void>)> &done) {
            QTimer::singleShot(0, context, [&isGranted, done] {
                done(isGranted ? core::Result<void>() : core::Error{.kind = core::ErrorKind::SignInRequired});
            });
        });
    desk.reload();
    QTRY_VERIFY(desk.problem() && isLoaded(desk, 3)); // one refusal counts for both
    QCOMPARE(desk.waiting().at(0).item.id, unfiled.id);
    QCOMPARE(desk.waiting().at(1).item.id, first.id);
    QCOMPARE(desk.waiting().at(2).item.id, second.id);
    QCOMPARE(desk.waiting().at(0).status, Status::ReasonWanted);
    QCOMPARE(desk.waiting().at(2).status, Status::Approved);
    QVERIFY(f.writes.isEmpty());

    isGranted = true;
    QSignalSpy settled(&desk, &removal::Approvals::settled);
    desk.refresh();
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(settled.at(0).at(0).value<journal::Item>().id, first.id);
    QCOMPARE(settled.at(0).at(0).value<journal::Item>().outcome, Outcome::Removed);
    QCOMPARE(settled.at(1).at(0).value<journal::Item>().outcome, Outcome::AlreadyGone);
    QCOMPARE(f.writes.size(), 1);
    QCOMPARE(f.writes.constFirst().headers.value("x-msft-approval-code"), QByteArray("code-1"));
    QCOMPARE(desk.waiting().size(), 1);
}

/// A second window of the program asks for the approval.
void TestApprovalCare::whatWasFiledElsewhereIsSeen()
{
    ApprovalFixture f;
    QVERIFY(f.confirm({}));
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    removal::Approvals elsewhere({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    desk.reload();
    elsewhere.reload();
    QVERIFY(isLoaded(desk, 1) && isLoaded(elsewhere, 1));
    QCOMPARE(desk.waiting().constFirst().status, Status::ReasonWanted);
    elsewhere.request(desk.waiting().constFirst().item.id, QStringLiteral("Pilot ended"));
    QTRY_COMPARE(f.kept().approvalCode, QLatin1String(ApprovalFixture::code));
    desk.reload();
    QTRY_COMPARE(desk.waiting().constFirst().status, Status::NeedsApproval);
    QCOMPARE(desk.waiting().constFirst().item.approvalCode, QLatin1String(ApprovalFixture::code));
}

void TestApprovalCare::whatCannotBeAskedIsLeftAlone()
{
    ApprovalFixture f;
    const auto unfiled = wait(f, {});
    const auto filed = wait(f, QLatin1String(ApprovalFixture::code));
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    desk.reload();
    QTRY_VERIFY(desk.refreshed().isValid() && isLoaded(desk, 2));
    const auto nobody = filed.id + 1;
    desk.request(nobody, QStringLiteral("Pilot ended"));
    desk.trySending(nobody);
    desk.giveUp(nobody);
    desk.request(filed.id, QStringLiteral("Pilot ended")); // it has been filed
    QVERIFY(ApprovalFixture::isQuiet(desk));

    QSignalSpy settled(&desk, &removal::Approvals::settled);
    desk.giveUp(unfiled.id);
    QTRY_COMPARE(settled.size(), 1);
    const auto given = settled.at(0).at(0).value<journal::Item>();
    QCOMPARE(given.outcome, Outcome::Skipped);
    QVERIFY2(
        given.message.contains(QStringLiteral("before a request for approval was filed")), qPrintable(given.message));
    QVERIFY(f.writes.isEmpty());

    // What is under way comes to its end, whatever the list says and whatever is asked meanwhile.
    f.status = "rejected";
    desk.refresh();
    desk.trySending(filed.id);
    desk.giveUp(filed.id);
    QTRY_COMPARE(settled.size(), 2);
    QTRY_VERIFY(!desk.isRefreshing());
    QCOMPARE(settled.at(1).at(0).value<journal::Item>().outcome, Outcome::Removed);
    QCOMPARE(f.writes.size(), 1);
    QCOMPARE(settled.size(), 2);
}

void TestApprovalCare::anotherAssignmentIsNotTakenForIt()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    f.unreadable = LoopbackServer::json(RemovalFixture::json(1)); // under the address of root_g0
    removal::Approvals desk(f.services(), f.actor().tenant);
    desk.reload();
    QTRY_VERIFY(f.kept().outcome == Outcome::ChangedMeanwhile && desk.waiting().isEmpty());
    QCOMPARE(f.writes.size(), 1);
    QVERIFY(!f.inventory.find({{QStringLiteral("root")}, {QStringLiteral("root_g1")}}));
}

void TestApprovalCare::whoHearsOfItMayEndTheDesk()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    auto desk = std::make_unique<removal::Approvals>(f.services(), f.actor().tenant);
    QSignalSpy settled(desk.get(), &removal::Approvals::settled);
    connect(&f.inventory, &inventory::Inventory::assignmentSettled, &f.context, [&desk] { desk.reset(); });
    desk->reload();
    QTRY_VERIFY(!desk);
    QCOMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(settled.size(), 0);
}

QTEST_GUILESS_MAIN(TestApprovalCare)
#include "tst_approvalcare.moc"
