#include "workspace/workspace.h"

#include "removal/describe.h"
#include "removal/fixture.h"

#include <QSignalSpy>

using journal::Outcome;
using Status = removal::WaitingChange::Status;

namespace {

/// The practice tenant, loaded, and a journal.
struct Loaded {
    Loaded()
    {
        journal.open(&context, {});
        workspace = workspace::Workspace::openPractice(journal, clock);
        QSignalSpy loaded(&workspace->loader(), &inventory::Loader::finished);
        workspace->start();
        if (!QTest::qWaitFor([&] { return loaded.size() == 1; }, 30'000))
            qFatal("the practice tenant was not loaded");
    }

    /// One assignment of the first profile that has some.
    removal::Plan plan() const
    {
        const auto &inventory = workspace->inventory();
        for (const auto &owner : inventory.listed()) {
            const auto &assignments = inventory.assignments(owner).value();
            if (assignments.isEmpty())
                continue;
            const core::AssignmentKey key{owner, assignments.constFirst().id};
            return removal::makePlan(inventory, {{key, inventory::Address(owner).withAssignment(key.id)}});
        }
        return {};
    }

    QObject context;
    HastyClock clock;
    QTemporaryDir directory;
    journal::Journal journal{directory.path()};
    std::unique_ptr<workspace::Workspace> workspace;
};

} // namespace

/// What a workspace does about changes that end later, or only in another way.
class TestSecondAdministrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsKnownWhenTheRemovalHasEnded();
    void theGuardedWayKeepsTheWorkspaceBusy();
};

void TestSecondAdministrator::whatWaitsIsKnownWhenTheRemovalHasEnded()
{
    Loaded loaded;
    auto &workspace = *loaded.workspace;
    auto &desk = workspace.approvals();
    workspace.practice()->setTrouble(practice::Trouble::ApprovalNeeded, true);
    auto plan = loaded.plan();
    QCOMPARE(plan.items.size(), 1);
    plan.reason = QStringLiteral("Pilot ended");
    QSignalSpy finished(&workspace, &workspace::Workspace::undertakingFinished);
    workspace.remove(plan);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QTRY_COMPARE(desk.waiting().size(), 1);
    QCOMPARE(desk.waiting().constFirst().status, Status::NeedsApproval);
    QVERIFY(workspace.inventory().find(plan.items.constFirst().key));

    QSignalSpy settled(&desk, &removal::Approvals::settled);
    QCOMPARE(workspace.practice()->approve(), 1);
    desk.refresh();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().constFirst().value<journal::Item>().outcome, Outcome::Removed);
    QVERIFY(!workspace.inventory().find(plan.items.constFirst().key));
}

void TestSecondAdministrator::theGuardedWayKeepsTheWorkspaceBusy()
{
    Loaded loaded;
    auto &workspace = *loaded.workspace;
    workspace.practice()->options().routesDelete = false;
    const auto plan = loaded.plan();
    QSignalSpy removed(&workspace, &workspace::Workspace::undertakingFinished);
    workspace.remove(plan);
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, 30'000);
    const auto record = workspace.undertaking()->records().constFirst();
    QCOMPARE(record.outcome, Outcome::Refused);
    QVERIFY(removal::isNotRouted(record));

    QSignalSpy started(&workspace, &workspace::Workspace::reassignmentStarted);
    QSignalSpy finished(&workspace, &workspace::Workspace::reassignmentFinished);
    workspace.reassign(plan);
    QVERIFY(workspace.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(started.size(), 1);
    QVERIFY(!workspace.isBusy());
    QCOMPARE(workspace.reassignment()->counts(), (QMap<Outcome, int>{{Outcome::Removed, 1}}));
    QVERIFY(!workspace.inventory().find(plan.items.constFirst().key));
}

QTEST_GUILESS_MAIN(TestSecondAdministrator)
#include "tst_secondadministrator.moc"
