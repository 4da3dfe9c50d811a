#include "graph/batch.h"
#include "removal/recovery.h"
#include "removal/simulation.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using journal::Outcome;

/// A start after a kill with a hundred items under way: what they became is read together.
class TestRecoveryMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredTakeAFewRequests_data();
    void aHundredTakeAFewRequests();

private:
    static constexpr int count = 100;
    static void leave(Simulation &simulation, journal::Operation::Kind kind);
    static QByteArray json(const QString &id);
};

QByteArray TestRecoveryMany::json(const QString &id)
{
    return R"({"id":")" + id.toUtf8() + R"(","intent":"apply","source":"direct","target":{"@odata.type":)"
        + R"("#microsoft.graph.groupAssignmentTarget","groupId":")" + id.toUtf8() + R"("}})";
}

/// Items of as many profiles, of which the journal knows only that they were sent.
void TestRecoveryMany::leave(Simulation &simulation, journal::Operation::Kind kind)
{
    journal::Operation operation;
    operation.kind = kind;
    operation.actor = Simulation::actor();
    operation.started = simulation.clock.now();
    for (int i = 0; i < count; ++i) {
        journal::Item item;
        item.owner.value = QStringLiteral("p%1").arg(i);
        item.assignment.value = QStringLiteral("a%1").arg(i);
        const auto address = inventory::Address(item.owner);
        item.path = kind == journal::Operation::Kind::Restore
            ? address.assignmentsPath().encoded()
            : address.withAssignment(item.assignment).path().encoded();
        item.assignmentJson = json(item.assignment.value);
        operation.items.append(item);
    }
    simulation.journal.begin(
        operation, &simulation.context, [&simulation](const core::Result<journal::Operation> &written) {
            for (const auto &item : written->items)
                simulation.journal.recordIntent(
                    item.id, item.path, item.assignmentJson, {}, simulation.clock.now(), &simulation.context, {});
        });
    simulation.settle();
}

void TestRecoveryMany::aHundredTakeAFewRequests_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::newRow("removals") << false;
    QTest::newRow("restores") << true;
}

/// Every other one is there.
void TestRecoveryMany::aHundredTakeAFewRequests()
{
    QFETCH(bool, isRestore);
    Simulation simulation;
    int parts = 0;
    simulation.network.handler = [&](const SimulatedNetwork::Request &request) {
        const auto one = [&](const SimulatedNetwork::Request &each) -> SimulatedNetwork::Answer {
            ++parts;
            const auto path = each.url.path();
            const auto number = path.section(isRestore ? QLatin1String("/p") : QLatin1String("/a"), -1);
            const auto id = QStringLiteral("a%1").arg(number.section(QLatin1Char('/'), 0, 0));
            const bool isThere = id.mid(1).toInt() % 2 == 0;
            if (each.method != "GET" || (!isRestore && !isThere))
                return {.status = each.method == "GET" ? 404 : 500, .headers = {}, .body = {}};
            const auto list = QByteArray("{\"value\":[" + (isThere ? json(id) : QByteArray()) + "]}");
            return {
                .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = isRestore ? list : json(id)};
        };
        return SimulatedNetwork::isBatch(request) ? SimulatedNetwork::answerBatch(request, one) : one(request);
    };
    leave(simulation, isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove);
    removal::Recovery recovery(simulation.sender, simulation.journal, simulation.clock);
    QList<journal::Operation> settled;
    connect(&recovery, &removal::Recovery::finished, this,
        [&settled](const core::Result<QList<journal::Operation>> &result) { settled = *result; });
    recovery.run(Simulation::actor().tenant);
    QVERIFY(simulation.runUntil([&settled] { return !settled.isEmpty(); }));
    QCOMPARE(settled.constFirst().items.size(), count);
    QCOMPARE(parts, count);
    QCOMPARE(simulation.network.sent(), count / graph::batchLimit);
    const auto kept = simulation.journalled();
    QCOMPARE(kept.size(), count);
    for (int i = 0; i < count; ++i) {
        const bool isThere = i % 2 == 0;
        const auto expected = isRestore ? (isThere ? Outcome::Restored : Outcome::Refused)
                                        : (isThere ? Outcome::Refused : Outcome::Removed);
        QCOMPARE(kept.at(i).outcome, expected);
        QCOMPARE(settled.constFirst().items.at(i).outcome, expected);
    }
}

QTEST_GUILESS_MAIN(TestRecoveryMany)
#include "tst_recoverymany.moc"
