#include "removal/limitedservice.h"

#include <QTest>

#include <random>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Window = LimitedService::Window;

Q_DECLARE_METATYPE(std::chrono::milliseconds)
Q_DECLARE_METATYPE(LimitedService::Window)

/// A thousand removals before a service that enforces the documented limits.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandTakeNoLongerThanTheyMust_data();
    void aThousandTakeNoLongerThanTheyMust();
    void cancelDoesNotWaitForTheBudget();

private:
    static removal::Plan planOfAll(Simulation &simulation);

    static constexpr int removals = 1000;
};

/// Puts all that the service has into the inventory, and all of that into a plan.
removal::Plan TestLimits::planOfAll(Simulation &simulation)
{
    QList<inventory::ListedConfiguration> profiles;
    QList<removal::Selected> selected;
    for (int profile = 0; profile < removals / LimitedService::perProfile; ++profile) {
        inventory::ListedConfiguration listed;
        listed.configuration = {.id = {QStringLiteral("p%1").arg(profile)},
            .type = QStringLiteral("windows81TrustedRootCertificate"),
            .displayName = QStringLiteral("Profile %1").arg(profile)};
        listed.assignments.emplace();
        for (int i = 0; i < LimitedService::perProfile; ++i) {
            listed.assignments->append(LimitedService::assignment(profile, i));
            const auto &owner = listed.configuration.id;
            const auto &id = listed.assignments->constLast().id;
            selected.append({{owner, id}, inventory::Address(owner).withAssignment(id)});
        }
        profiles.append(listed);
    }
    simulation.inventory.add(profiles);
    return removal::makePlan(simulation.inventory, selected);
}

void TestLimits::aThousandTakeNoLongerThanTheyMust_data()
{
    QTest::addColumn<Window>("window");
    QTest::addColumn<milliseconds>("roundTrip");
    QTest::addColumn<int>("othersWrites"); // of the tenant's 200 in 20 s
    QTest::addColumn<double>("factor");
    for (const auto window : {Window::Sliding, Window::Fixed}) {
        const auto *name = window == Window::Sliding ? "sliding" : "fixed";
        for (const auto roundTrip : {50ms, 300ms, 1000ms})
            QTest::addRow("%s window, %lld ms", name, static_cast<long long>(roundTrip.count()))
                << window << milliseconds(roundTrip) << 0 << 1.02;
        QTest::addRow("%s window, others take half of the tenant's budget", name)
            << window << milliseconds(300) << 100 << 1.2;
        QTest::addRow("%s window, others take three quarters of it", name) << window << milliseconds(300) << 150 << 1.2;
    }
}

/// The best there is: each profile is read, each item is read again, and then the first windowful of writes leaves at
/// once, two round trips after the start; the others leave a window later each. So the last of n writes leaves at
///   2 round trips + (ceil(n / budget) - 1) * 20 s
/// and its answer is there one round trip later. `budget` is what the service leaves us in a window: 100, or less where
/// others take so much that fewer of the tenant's 200 are left.
void TestLimits::aThousandTakeNoLongerThanTheyMust()
{
    QFETCH(Window, window);
    QFETCH(milliseconds, roundTrip);
    QFETCH(int, othersWrites);
    QFETCH(double, factor);
    Simulation simulation;
    LimitedService service(simulation, window, othersWrites);
    // Not every request travels equally long.
    std::mt19937 random(5);
    simulation.network.travel = [&random, half = roundTrip / 2] {
        const auto span = static_cast<unsigned>(half.count() / 10 + 1);
        return half - half / 20 + milliseconds(random() % span);
    };
    const auto plan = planOfAll(simulation);
    removal::Operation operation(simulation.services(), Simulation::actor(), plan);
    const auto start = simulation.clock.monotonic();
    operation.start();
    QVERIFY(simulation.runUntil([&operation] { return operation.done() == removals; }));
    const auto took = simulation.clock.monotonic() - start;

    const auto budget = std::min(100, 200 - othersWrites);
    const auto best = ((removals + budget - 1) / budget - 1) * 20s + 3 * roundTrip;
    qInfo("took %.3f s, best %.3f s, factor %.4f, refused %d", static_cast<double>(took.count()) / 1000.0,
        static_cast<double>(milliseconds(best).count()) / 1000.0,
        static_cast<double>(took.count()) / static_cast<double>(milliseconds(best).count()), service.refused());
    QVERIFY(took >= best - roundTrip); // else the service does not enforce anything
    QVERIFY(took <= milliseconds(static_cast<qint64>(static_cast<double>(milliseconds(best).count()) * factor)));
    QCOMPARE(service.removed(), removals);
    QCOMPARE(operation.counts(), (QMap<journal::Outcome, int>{{journal::Outcome::Removed, removals}}));
    QCOMPARE(service.deletes(), removals + service.refused());
    if (othersWrites == 0)
        QCOMPARE(service.refused(), 0);
}

/// The second hundred has been read and waits for its turn, the intents are on disk: none of it leaves any more.
void TestLimits::cancelDoesNotWaitForTheBudget()
{
    Simulation simulation;
    LimitedService service(simulation, Window::Sliding, 0);
    removal::Operation operation(simulation.services(), Simulation::actor(), planOfAll(simulation));
    const auto start = simulation.clock.monotonic();
    operation.start();
    while (simulation.clock.monotonic() < start + 19s) {
        simulation.clock.advance(100ms);
        simulation.settle();
    }
    QCOMPARE(operation.done(), 100);
    QCOMPARE(service.deletes(), 100);
    const auto cancelled = simulation.clock.monotonic();
    operation.cancel();
    QVERIFY(simulation.runUntil([&] { return operation.done() == removals; }));
    QVERIFY(simulation.clock.monotonic() - cancelled < 1s);
    QCOMPARE(service.deletes(), 100);
    QCOMPARE(operation.counts(),
        (QMap<journal::Outcome, int>{{journal::Outcome::Removed, 100}, {journal::Outcome::Skipped, removals - 100}}));
    int intended = 0;
    for (const auto &item : simulation.journalled()) {
        QVERIFY(!journal::isUnsettled(item.outcome));
        intended += item.outcome == journal::Outcome::Skipped && !item.sentPath.isEmpty() ? 1 : 0;
    }
    QVERIFY(intended > 0); // else nothing had waited
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
