#include "workspace/workspace.h"

#include "practice/network.h"
#include "practice/tenantbuilder.h"
#include "removal/fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using journal::Outcome;

namespace {

const auto practiceAccount = QStringLiteral("practice");

/// What is assigned, without what the service gives: for each profile its targets with filters and intents, sorted.
QMap<QString, QList<QString>> assigned(const practice::Tenant &tenant)
{
    QMap<QString, QList<QString>> all;
    for (auto it = tenant.configurations.cbegin(); it != tenant.configurations.cend(); ++it) {
        auto &lines = all[it.key()];
        for (const auto &assignment : it->assignments) {
            lines.append(QString::fromUtf8(
                QJsonDocument(QJsonObject{{QStringLiteral("target"), assignment.value(QLatin1String("target"))},
                                  {QStringLiteral("intent"), assignment.value(QLatin1String("intent"))}})
                    .toJson(QJsonDocument::Compact)));
        }
        lines.sort();
    }
    return all;
}

/// A service in memory and a journal that outlive the workspaces, as they outlive runs of the program.
struct World {
    World() { journal.open(&context, {}); }

    std::unique_ptr<workspace::Workspace> open(const QString &account) { return open(account, journal); }

    std::unique_ptr<workspace::Workspace> open(const QString &account, journal::Journal &kept)
    {
        workspace::Workspace::Connection connection;
        connection.network = std::make_unique<practice::Network>(service, clock);
        connection.ownTokens = std::make_unique<practice::Tokens>(service, clock);
        connection.tokens = connection.ownTokens.get();
        connection.client.root = practice::root();
        connection.client.timeout = std::chrono::hours(10);
        if (!permitted) {
            connection.permitWriting = [this](QObject *asker, const std::function<void(core::Result<void>)> &done) {
                core::Error error;
                error.kind = core::ErrorKind::SignInRequired;
                clock.after(std::chrono::milliseconds(0), asker, [done, error] { done(error); });
            };
        }
        const journal::Actor actor{
            {service.tenant().id}, service.tenant().name, {account}, QStringLiteral("%1 person").arg(account)};
        return std::make_unique<workspace::Workspace>(std::move(connection), actor, kept, clock);
    }

    /// Opened, recovered and loaded.
    std::unique_ptr<workspace::Workspace> started(const QString &account = practiceAccount)
    {
        return started(account, journal);
    }

    std::unique_ptr<workspace::Workspace> started(const QString &account, journal::Journal &kept)
    {
        auto opened = open(account, kept);
        QSignalSpy loaded(&opened->loader(), &inventory::Loader::finished);
        QSignalSpy recovered(&opened->recovery(), &removal::Recovery::finished);
        opened->start();
        if (!QTest::qWaitFor([&] { return !loaded.isEmpty() && !recovered.isEmpty(); }, 60'000))
            qFatal("the workspace does not start");
        return opened;
    }

    QList<journal::Operation> history()
    {
        QList<journal::Operation> operations;
        bool answered = false;
        journal.history({service.tenant().id}, -1, &context, [&](const core::Result<QList<journal::Operation>> &read) {
            answered = true;
            operations = read ? *read : operations;
        });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("the journal does not answer");
        return operations;
    }

    QMap<Outcome, int> outcomes(journal::Operation::Kind kind)
    {
        QMap<Outcome, int> counts;
        for (const auto &operation : history()) {
            for (const auto &item : operation.items)
                counts[item.outcome] += operation.kind == kind ? 1 : 0;
        }
        counts.removeIf([](const std::pair<const Outcome &, int &> &entry) { return entry.second == 0; });
        return counts;
    }

    QObject context;
    HastyClock clock;
    QuickDirectory directory;
    journal::Journal journal{directory.path()};
    practice::Service service{practice::buildTenant(), clock};
    bool permitted = true;
};

/// `count` assignments that can be put back, a few of each profile.
removal::Plan planOf(const inventory::Inventory &inventory, int count)
{
    QList<removal::Selected> selected;
    for (const auto &id : inventory.listed()) {
        int taken = 0;
        for (const auto &assignment : inventory.assignments(id).value()) {
            const bool isKnown = assignment.target.kind != inventory::TargetKind::Unknown
                && assignment.target.filterType != inventory::FilterType::Unknown
                && assignment.intent != inventory::Intent::Unknown;
            if (isKnown && taken++ < 30 && selected.size() < count)
                selected.append({{id, assignment.id}, inventory::Address(id).withAssignment(assignment.id)});
        }
    }
    return removal::makePlan(inventory, selected);
}

/// The rest of a plan: what is still there.
removal::Plan restOf(const inventory::Inventory &inventory, const removal::Plan &plan)
{
    QList<removal::Selected> selected;
    for (const auto &item : plan.items) {
        if (inventory.find(item.key))
            selected.append({item.key, item.address});
    }
    return removal::makePlan(inventory, selected);
}

bool ends(workspace::Workspace &workspace)
{
    return QTest::qWaitFor([&workspace] { return !workspace.isBusy(); }, 60'000);
}

} // namespace

/// A whole tenant before a service in memory: removing, ending on the way, going on in the next run, putting back.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheTenantAsItWas_data();
    void leavesTheTenantAsItWas();
    void dropsWhatIsLeftOver();
    void goesOnOnlyForWhoConfirmed();
    void keepsWhatIsNotPermitted();
    void letsOneWindowAtATimeRemove();

private:
    /// A first run that confirms `count` and is left before anything was sent.
    static void leave(World &world, int count)
    {
        const auto workspace = world.started();
        workspace->remove(planOf(workspace->inventory(), count));
        workspace->undertaking()->leave();
        if (!ends(*workspace) || workspace->leftOver().size() != 1)
            qFatal("nothing is left over");
    }
};

void TestWorkspace::leavesTheTenantAsItWas_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("count");
    QTest::newRow("cancelled on the way, the rest chosen again") << QStringLiteral("cancel") << 45;
    QTest::newRow("left on the way, gone on with") << QStringLiteral("leave") << 45;
    // More than are begun at once: what was begun is in the journal as sent.
    QTest::newRow("killed on the way, gone on with") << QStringLiteral("kill") << 130;
}

void TestWorkspace::leavesTheTenantAsItWas()
{
    QFETCH(QString, end);
    QFETCH(int, count);
    World world;
    const auto before = assigned(world.service.tenant());
    auto workspace = world.started();
    const auto plan = planOf(workspace->inventory(), count);
    QCOMPARE(plan.items.size(), count);

    world.service.setTrouble(practice::Trouble::TooManyRequests, true);
    world.service.setTrouble(practice::Trouble::LostAnswer, true);
    bool half = false; ///< the first change has reached the service; most of the others have not
    world.service.onTroubleEnded = [&](practice::Trouble trouble) {
        if (trouble != practice::Trouble::LostAnswer || half)
            return;
        half = true;
        if (end == QStringLiteral("cancel"))
            workspace->undertaking()->cancel();
        else if (end == QStringLiteral("leave"))
            workspace->undertaking()->leave();
        else
            QTimer::singleShot(0, &world.context, [&] { workspace.reset(); });
    };
    workspace->remove(plan);
    if (end == QStringLiteral("kill"))
        QTRY_VERIFY_WITH_TIMEOUT(!workspace, 60'000);
    else
        QVERIFY(ends(*workspace));
    QVERIFY(half);
    QVERIFY(!world.service.hasTrouble(practice::Trouble::LostAnswer));
    if (end == QStringLiteral("cancel")) {
        for (const auto &check : workspace->undertaking()->checks())
            QVERIFY2(check.asExpected, qPrintable(check.ownerName + QStringLiteral(": ") + check.text));
    }
    workspace.reset();

    workspace = world.started();
    world.service.setTrouble(practice::Trouble::LostAnswer, true);
    if (end == QStringLiteral("cancel")) {
        QVERIFY(workspace->leftOver().isEmpty());
        workspace->remove(restOf(workspace->inventory(), plan));
    } else {
        QCOMPARE(workspace->leftOver().size(), 1);
        QVERIFY(workspace->leftOver().constFirst().items.size() < count);
        workspace->goOn(workspace->leftOver().constFirst().id);
        QVERIFY(workspace->leftOver().isEmpty());
    }
    QVERIFY(workspace->isRemoving());
    QVERIFY(ends(*workspace));
    for (const auto &check : workspace->undertaking()->checks())
        QVERIFY2(check.asExpected, qPrintable(check.ownerName + QStringLiteral(": ") + check.text));

    // What the journal says and what the tenant has are the same: each of the chosen went once, nothing else did. A
    // lost answer that was read too early would show as refused; then it is still there and chosen again below.
    auto outcomes = world.outcomes(journal::Operation::Kind::Remove);
    const auto rest = restOf(workspace->inventory(), plan);
    QCOMPARE(outcomes.value(Outcome::Removed), count - int(rest.items.size()));
    QCOMPARE(outcomes.value(Outcome::Unknown), 0);
    int missing = 0;
    const auto between = assigned(world.service.tenant());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        missing += int(it->size() - between.value(it.key()).size());
    QCOMPARE(missing, outcomes.value(Outcome::Removed));

    QList<journal::Operation> chosen;
    for (auto operation : world.history()) {
        operation.items.removeIf([&](const journal::Item &item) { return !removal::isRestorable(operation, item); });
        if (!operation.items.isEmpty())
            chosen.append(operation);
    }
    world.service.setTrouble(practice::Trouble::TooManyRequests, true);
    world.service.setTrouble(practice::Trouble::LostAnswer, true);
    workspace->restore(chosen);
    QVERIFY(ends(*workspace));
    QCOMPARE(workspace->undertaking()->counts(), (QMap<Outcome, int>{{Outcome::Restored, missing}}));
    for (const auto &check : workspace->undertaking()->checks())
        QVERIFY2(check.asExpected, qPrintable(check.ownerName + QStringLiteral(": ") + check.text));
    QCOMPARE(assigned(world.service.tenant()), before);
    // Also where it is shown.
    QCOMPARE(restOf(workspace->inventory(), plan).items.size(), count);
}

void TestWorkspace::dropsWhatIsLeftOver()
{
    World world;
    const auto before = assigned(world.service.tenant());
    leave(world, 7);
    auto workspace = world.started();
    QCOMPARE(workspace->leftOver().size(), 1);
    const auto operation = workspace->leftOver().constFirst();
    QCOMPARE(operation.items.size(), 7);
    QSignalSpy changed(workspace.get(), &workspace::Workspace::leftOverChanged);
    QSignalSpy failed(workspace.get(), &workspace::Workspace::leftOverFailed);
    {
        const Locked lock(world.directory.filePath(QStringLiteral("journal.sqlite")));
        workspace->drop(operation.id);
        QVERIFY(workspace->leftOver().isEmpty());
        workspace->drop(operation.id); // once is enough
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QCOMPARE(workspace->leftOver().size(), 1);
    }
    workspace->drop(operation.id);
    QVERIFY(workspace->leftOver().isEmpty());
    QCOMPARE(world.outcomes(journal::Operation::Kind::Remove), (QMap<Outcome, int>{{Outcome::Skipped, 7}}));
    QCOMPARE(failed.size(), 1);
    workspace->goOn(operation.id);
    QVERIFY(!workspace->isBusy());
    workspace = world.started();
    QVERIFY(workspace->leftOver().isEmpty());
    QCOMPARE(assigned(world.service.tenant()), before);
}

void TestWorkspace::goesOnOnlyForWhoConfirmed()
{
    World world;
    const auto before = assigned(world.service.tenant());
    leave(world, 3);
    const auto opened = world.started(QStringLiteral("another"));
    auto &workspace = *opened;
    QList<QString> reasons;
    connect(&workspace, &workspace::Workspace::undertakingRefused, this,
        [&](const core::Error &error) { reasons.append(error.message); });
    workspace.goOn(workspace.leftOver().constFirst().id);
    QVERIFY(workspace.isBusy());
    QVERIFY(reasons.isEmpty());
    QTRY_COMPARE(reasons.size(), 1);
    QVERIFY2(reasons.constFirst().contains(QStringLiteral("practice person")), qPrintable(reasons.constFirst()));
    QVERIFY(!workspace.isBusy());
    QCOMPARE(workspace.leftOver().size(), 1);
    QCOMPARE(assigned(world.service.tenant()), before);
    QCOMPARE(world.outcomes(journal::Operation::Kind::Remove), (QMap<Outcome, int>{{Outcome::Pending, 3}}));
}

void TestWorkspace::keepsWhatIsNotPermitted()
{
    World world;
    leave(world, 3);
    world.permitted = false;
    const auto workspace = world.started();
    QSignalSpy refused(workspace.get(), &workspace::Workspace::undertakingRefused);
    workspace->goOn(workspace->leftOver().constFirst().id);
    QVERIFY(workspace->leftOver().isEmpty());
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(workspace->leftOver().size(), 1);
    QVERIFY(!workspace->isBusy());
    QVERIFY(!workspace->undertaking());
}

/// A second window reads everything and changes nothing, and does not settle what the first has under way.
void TestWorkspace::letsOneWindowAtATimeRemove()
{
    World world;
    const auto before = world.service.tenant();
    const auto first = world.started();
    journal::Journal other(world.directory.path());
    other.open(&world.context, {});
    const auto second = world.started(practiceAccount, other);
    first->remove(planOf(first->inventory(), 5));
    second->remove(planOf(second->inventory(), 10));
    QVERIFY(ends(*second));
    QVERIFY(ends(*first));
    QVERIFY(second->undertaking()->journalError());
    QVERIFY2(second->undertaking()->journalError()->message.contains(QStringLiteral("Another window")),
        qPrintable(second->undertaking()->journalError()->message));
    QCOMPARE(world.history().size(), 1);
    QCOMPARE(world.outcomes(journal::Operation::Kind::Remove), (QMap<Outcome, int>{{Outcome::Removed, 5}}));
    qsizetype gone = 0;
    for (auto it = before.configurations.cbegin(); it != before.configurations.cend(); ++it)
        gone += it->assignments.size()
            - std::as_const(world.service).tenant().configurations.constFind(it.key())->assignments.size();
    QCOMPARE(gone, 5);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
