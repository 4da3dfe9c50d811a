#include "practice/network.h"
#include "practice/tenantbuilder.h"
#include "removal/approvalfixture.h"
#include "support/fakeclock.h"

#include <QSignalSpy>

using journal::Outcome;
using Kind = journal::Operation::Kind;
using Status = removal::WaitingChange::Status;

/// When the desk asks, whom it asks, and what a person can do about what waits.
class TestApprovalDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceIsAskedCalmly();
    void everyPageOfTheListIsRead();
    void whatTheServiceStillRefusesIsNotSentOverAndOver();
    void givingUpSendsNothing();
    void withoutThePermissionItGoesOnWaiting();
    void whoMayNotReadTheListMaySendWithTheCode();
    void anotherTenantDoesNotSeeIt();
    void aWaitingRestoreIsNotBegunTwice();
    void thePracticeTenantApproves();
};

void TestApprovalDesk::theServiceIsAskedCalmly()
{
    ApprovalFixture f;
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    QSignalSpy changed(&desk, &removal::Approvals::changed);
    desk.reload();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(clock.isIdle()); // nothing waits: nothing is asked
    QCOMPARE(f.questions(), 0);

    QVERIFY(f.file());
    desk.reload();
    QTRY_VERIFY(desk.refreshed().isValid() && ApprovalFixture::isQuiet(desk));
    QCOMPARE(f.questions(), 1);
    clock.advance(std::chrono::milliseconds(59'999));
    QVERIFY(!desk.isRefreshing());
    clock.advance(std::chrono::milliseconds(1));
    QVERIFY(desk.isRefreshing());
    desk.refresh(); // while an answer is awaited, nothing happens
    QTRY_VERIFY(!desk.isRefreshing());
    QCOMPARE(f.questions(), 2);
    f.status = "rejected";
    clock.advance(std::chrono::minutes(1));
    QTRY_VERIFY(desk.waiting().isEmpty());
    clock.advance(std::chrono::hours(1));
    QVERIFY(clock.isIdle());
    QCOMPARE(f.questions(), 3);
}

void TestApprovalDesk::everyPageOfTheListIsRead()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (!request.target.contains("operationApprovalRequests") || request.target.contains("page=2"))
            return f.answer(request);
        return LoopbackServer::json(R"({"value":[{"status":"approved"},{"id":"x","status":7}],"@odata.nextLink":")"
            + f.server.url().toEncoded() + R"(/beta/deviceManagement/operationApprovalRequests?page=2"})");
    });
    f.status = "approved";
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    desk.reload();
    QTRY_COMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(f.questions(), 2);
}

void TestApprovalDesk::whatTheServiceStillRefusesIsNotSentOverAndOver()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    f.isDone = false;
    f.withCode = restoring::sample(403, "error-403-maa-approval-required.json");
    FakeClock clock;
    removal::Approvals desk({f.client, f.journal, f.inventory, clock}, f.actor().tenant);
    desk.reload();
    for (int minute = 0; minute < 3; ++minute) {
        QTRY_VERIFY(f.questions() > minute && ApprovalFixture::isQuiet(desk));
        QCOMPARE(desk.waiting().constFirst().item.httpStatus, 403);
        QCOMPARE(f.writes.size(), 2);
        clock.advance(std::chrono::minutes(1));
    }
    QTRY_VERIFY(ApprovalFixture::isQuiet(desk));
    f.withCode.reset();
    f.isDone = true;
    desk.refresh(); // a person asks
    QTRY_COMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(f.writes.size(), 3);
}

void TestApprovalDesk::givingUpSendsNothing()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    removal::Approvals desk(f.services(), f.actor().tenant);
    desk.reload();
    QTRY_VERIFY(desk.refreshed().isValid() && ApprovalFixture::isQuiet(desk));
    QSignalSpy settled(&desk, &removal::Approvals::settled);
    desk.giveUp(desk.waiting().constFirst().item.id);
    desk.trySending(desk.waiting().constFirst().item.id);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(desk.waiting().isEmpty());
    QCOMPARE(f.kept().outcome, Outcome::Skipped);
    QVERIFY(f.kept().message.contains(QStringLiteral("admin center")));
    f.status = "approved";
    desk.reload();
    desk.refresh();
    QTest::qWait(0);
    QCOMPARE(f.writes.size(), 1);
}

void TestApprovalDesk::withoutThePermissionItGoesOnWaiting()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    int asked = 0;
    bool isGranted = false;
    removal::Approvals desk(
        f.services(), f.actor().tenant, [&](QObject *context, const std::function<void(core::Result<void>)> &done) {
            ++asked;
            QTimer::singleShot(0, context, [&isGranted, done] {
                core::Error refused;
                refused.kind = core::ErrorKind::SignInRequired;
                done(isGranted ? core::Result<void>() : core::Result<void>(refused));
            });
        });
    desk.reload();
    QTRY_VERIFY(desk.problem() && ApprovalFixture::isQuiet(desk));
    QCOMPARE(desk.waiting().constFirst().status, Status::Approved);
    const auto questions = f.questions();
    QTRY_VERIFY(f.questions() > questions + 1); // the schedule goes on, but nobody is asked to sign in again
    QCOMPARE(asked, 1);
    QCOMPARE(f.writes.size(), 1);
    isGranted = true;
    QTRY_VERIFY(!desk.isRefreshing());
    desk.refresh();
    QTRY_COMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(asked, 2);
}

void TestApprovalDesk::whoMayNotReadTheListMaySendWithTheCode()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.listing = restoring::sample(403, "error-403-user-rbac.json");
    removal::Approvals desk(f.services(), f.actor().tenant);
    desk.reload();
    QTRY_VERIFY(desk.problem() && ApprovalFixture::isQuiet(desk));
    desk.trySending(desk.waiting().constFirst().item.id);
    QTRY_COMPARE(f.kept().outcome, Outcome::Removed);
    QCOMPARE(f.writes.size(), 2);
}

void TestApprovalDesk::anotherTenantDoesNotSeeIt()
{
    ApprovalFixture f;
    QVERIFY(f.file());
    f.status = "approved";
    removal::Approvals desk(f.services(), {QStringLiteral("another tenant")});
    QSignalSpy changed(&desk, &removal::Approvals::changed);
    desk.reload();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(desk.waiting().isEmpty());
    QCOMPARE(f.questions(), 0);
    QCOMPARE(f.writes.size(), 1);
}

void TestApprovalDesk::aWaitingRestoreIsNotBegunTwice()
{
    ApprovalFixture f(Kind::Restore);
    QVERIFY(f.file());
    const auto writes = f.writes.size();
    const auto items = f.journalled();
    journal::Operation again;
    again.actor = f.actor();
    again.id = 1;
    for (const auto &item : items) {
        if (item.restoredItem == 0)
            again.items.append(item);
    }
    removal::Restore restore(f.services(), f.actor(), {again});
    QVERIFY(restoring::finishes(restore));
    QCOMPARE(f.writes.size(), writes);
}

/// There and back, in a tenant that lets nothing pass but the identical request.
void TestApprovalDesk::thePracticeTenantApproves()
{
    RemovalFixture f;
    practice::Service service(practice::buildTenant(), f.clock);
    practice::Network network(service, f.clock);
    practice::Tokens tokens(service, f.clock);
    graph::Client client(network, tokens, f.clock, {.root = practice::root()});
    const removal::Undertaking::Services services{client, f.journal, f.inventory, f.clock};
    service.setTrouble(practice::Trouble::ApprovalNeeded, true);
    const auto owner = *std::find_if(service.tenant().order.cbegin(), service.tenant().order.cend(),
        [&](const QString &id) { return !service.tenant().configurations.value(id).assignments.isEmpty(); });
    const auto before = service.tenant().configurations.value(owner).assignments;
    inventory::ListedConfiguration listed;
    listed.configuration.id.value = owner;
    listed.assignments.emplace().append(*inventory::readAssignment(before.constFirst()));
    f.inventory.add({listed});
    const core::AssignmentKey key{{owner}, listed.assignments->constFirst().id};
    removal::Approvals desk(services, f.actor().tenant);
    const auto waits = [&] {
        desk.reload();
        return QTest::qWaitFor([&] {
            return desk.waiting().size() == 1 && ApprovalFixture::isQuiet(desk)
                && desk.waiting().constFirst().status == Status::NeedsApproval;
        });
    };

    auto plan = removal::makePlan(f.inventory, {{key, inventory::Address(key.owner).withAssignment(key.id)}});
    plan.reason = QStringLiteral("Pilot ended");
    removal::Operation removal(services, f.actor(), plan);
    QVERIFY(restoring::finishes(removal));
    QVERIFY(waits());
    QVERIFY(desk.waiting().constFirst().expires.isValid());
    QCOMPARE(service.approve(), 1);
    desk.refresh();
    QTRY_VERIFY(desk.waiting().isEmpty());
    QCOMPARE(f.journalled().constFirst().outcome, Outcome::Removed);
    QCOMPARE(service.tenant().configurations.value(owner).assignments, before.mid(1));

    journal::Operation removed;
    removed.id = f.journalled().constFirst().operation;
    removed.actor = f.actor();
    removed.items = f.journalled();
    removal::Restore restore(services, f.actor(), {removed});
    QVERIFY(restoring::finishes(restore));
    desk.reload();
    QTRY_VERIFY(desk.waiting().size() == 1 && desk.waiting().constFirst().status == Status::ReasonWanted);
    desk.request(desk.waiting().constFirst().item.id, QStringLiteral("Needed after all"));
    QTRY_VERIFY(ApprovalFixture::isQuiet(desk));
    QVERIFY(waits());
    QCOMPARE(service.approve(), 1);
    desk.refresh();
    QTRY_VERIFY(desk.waiting().isEmpty());
    QCOMPARE(service.tenant().configurations.value(owner).assignments.size(), before.size());
}

QTEST_GUILESS_MAIN(TestApprovalDesk)
#include "tst_approvaldesk.moc"
