#include "removal/reassignmentfixture.h"
#include "removal/recovery.h"

#include <QSignalSpy>

using journal::Outcome;
using Kind = journal::Operation::Kind;

namespace {

journal::Item itemOf(const RemovalFixture &f, int number)
{
    journal::Item item;
    item.owner.value = QStringLiteral("root");
    item.assignment = RemovalFixture::assignment(number).id;
    item.path = f.direct(number).path().encoded();
    item.assignmentJson = RemovalFixture::json(number);
    return item;
}

/// Leaves them in the journal as sent, by this path.
journal::Operation leave(
    RemovalFixture &f, const QList<journal::Item> &items, const QByteArray &sentPath, const QByteArray &setBefore = {})
{
    journal::Operation operation;
    operation.actor = f.actor();
    operation.started = f.clock.now();
    operation.setBefore = setBefore;
    operation.items = items;
    bool done = false;
    f.journal.begin(operation, &f.context, [&](const core::Result<journal::Operation> &written) {
        operation = *written;
        for (const auto &item : operation.items)
            f.journal.recordIntent(item.id, sentPath, item.assignmentJson, {}, f.clock.now(), &f.context,
                [&](const auto &) { done = true; });
    });
    if (!QTest::qWaitFor([&done] { return done; }))
        qFatal("the journal does not answer");
    return operation;
}

/// Puts it into the journal with this outcome, a while later.
void tell(RemovalFixture &f, const journal::Item &item, Outcome outcome)
{
    journal::Operation operation;
    operation.actor = f.actor();
    operation.started = f.clock.now();
    operation.items = {item};
    bool done = false;
    f.journal.begin(operation, &f.context, [&](const core::Result<journal::Operation> &written) {
        auto settled = written->items.constFirst();
        settled.outcome = outcome;
        settled.changed = f.clock.now().addSecs(60);
        f.journal.recordOutcome(settled, &f.context, [&done](const auto &) { done = true; });
    });
    if (!QTest::qWaitFor([&done] { return done; }))
        qFatal("the journal does not answer");
}

QList<journal::Item> settle(RemovalFixture &f, removal::Recovery &recovery)
{
    QList<journal::Item> items;
    bool done = false;
    QObject context;
    QObject::connect(
        &recovery, &removal::Recovery::finished, &context, [&](const core::Result<QList<journal::Operation>> &settled) {
            done = true;
            for (const auto &operation : settled ? *settled : QList<journal::Operation>())
                items.append(operation.items);
        });
    recovery.run(f.actor().tenant);
    if (!QTest::qWaitFor([&done] { return done; }, 20'000))
        qFatal("recovery does not end");
    return items;
}

} // namespace

/// What a start makes of a journal that knows more, or less, than usual.
class TestRecoveryCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterEntryTellsWithoutReading_data();
    void aLaterEntryTellsWithoutReading();
    void readsWhereItWasSent_data();
    void readsWhereItWasSent();
    void whatIsNotKeptWholeStaysUnknown();
    void aSetThatCannotBeReadIsNoSet();
    void withoutAHistoryItReads();
    void earlierAndOtherEntriesExcuseNothing();
};

void TestRecoveryCare::aLaterEntryTellsWithoutReading_data()
{
    QTest::addColumn<bool>("isOfASet");
    QTest::newRow("of one that was removed by itself") << false;
    QTest::newRow("of the guarded way") << true;
}

void TestRecoveryCare::aLaterEntryTellsWithoutReading()
{
    QFETCH(bool, isOfASet);
    ReassignmentFixture f;
    const auto item = itemOf(f, 1);
    const QByteArray before = isOfASet ? "{\"value\":[" + f.held.join(',') + "]}" : QByteArray();
    leave(f, {item}, item.path, before);
    tell(f, item, Outcome::Removed); // it was still there, and was removed then
    removal::Recovery recovery(f.client, f.journal, f.clock);
    const auto settled = settle(f, recovery);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().outcome, Outcome::Refused);
    QVERIFY2(
        settled.constFirst().message.contains(QStringLiteral("later entry")), qPrintable(settled.constFirst().message));
    QCOMPARE(f.server.requests().isEmpty(), !isOfASet);
}

void TestRecoveryCare::readsWhereItWasSent_data()
{
    QTest::addColumn<QByteArray>("sentPath");
    QTest::addColumn<bool>("isThere"); ///< that it is read there
    const RemovalFixture f;
    QTest::newRow("through a certificate path") << f.untyped().path().encoded() << true;
    QTest::newRow("a path of another assignment") << f.direct(1).path().encoded() << false;
    QTest::newRow("half a path") << f.direct().path().encoded().left(30) << false;
}

void TestRecoveryCare::readsWhereItWasSent()
{
    QFETCH(QByteArray, sentPath);
    QFETCH(bool, isThere);
    RemovalFixture f(2);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    leave(f, {itemOf(f, 0)}, sentPath);
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QCOMPARE(settle(f, recovery).constFirst().outcome, Outcome::Refused);
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.server.requests().constFirst().target, "/beta" + (isThere ? sentPath : f.direct().path().encoded()));
}

void TestRecoveryCare::whatIsNotKeptWholeStaysUnknown()
{
    RemovalFixture f;
    auto item = itemOf(f, 0);
    item.assignmentJson.chop(20);
    leave(f, {item}, item.path);
    removal::Recovery recovery(f.client, f.journal, f.clock);
    const auto settled = settle(f, recovery);
    QCOMPARE(settled.constFirst().outcome, Outcome::Unknown);
    QVERIFY(settled.constFirst().message.contains(QStringLiteral("Look at the profile yourself")));
    QVERIFY(f.server.requests().isEmpty());
}

/// Each of its items is settled by itself then.
void TestRecoveryCare::aSetThatCannotBeReadIsNoSet()
{
    RemovalFixture f(2);
    f.removed.insert(0);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    leave(f, {itemOf(f, 0), itemOf(f, 1)}, f.direct().path().encoded(), "{\"value\":[");
    removal::Recovery recovery(f.client, f.journal, f.clock);
    const auto settled = settle(f, recovery);
    QCOMPARE(settled.size(), 2);
    QCOMPARE(settled.at(0).outcome, Outcome::Removed);
    QCOMPARE(settled.at(1).outcome, Outcome::Refused);
}

/// Nothing is put back then: it might have been put back, or removed, by an entry that cannot be read.
void TestRecoveryCare::withoutAHistoryItReads()
{
    ReassignmentFixture f;
    const QByteArray before = "{\"value\":[" + f.held.join(',') + "]}";
    leave(f, {itemOf(f, 1)}, itemOf(f, 1).path, before);
    f.held.removeAt(1);
    f.held.removeLast();
    const auto rename = [&f](const QString &from, const QString &to) {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rename"));
            database.setDatabaseName(f.directory.filePath(QStringLiteral("journal.sqlite")));
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (!query.exec(QStringLiteral("ALTER TABLE item RENAME COLUMN %1 TO %2").arg(from, to)))
                qFatal("not renamed");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("rename"));
    };
    const auto name = QStringLiteral("owner_type");
    const auto hidden = QStringLiteral("hidden");
    removal::Recovery recovery(f.client, f.journal, f.clock);
    connect(&recovery, &removal::Recovery::found, this, [&] { rename(name, hidden); });
    f.beforeRead = [&](int reads) {
        if (reads == 1)
            rename(hidden, name);
    };
    const auto settled = settle(f, recovery);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().outcome, Outcome::Removed);
    QVERIFY(recovery.leftOver().isEmpty());
}

/// That something is missing is explained by what came later and is about it; by nothing else.
void TestRecoveryCare::earlierAndOtherEntriesExcuseNothing()
{
    ReassignmentFixture f;
    tell(f, itemOf(f, 4), Outcome::Refused); // before
    const QByteArray before = "{\"value\":[" + f.held.join(',') + "]}";
    leave(f, {itemOf(f, 1)}, itemOf(f, 1).path, before);
    auto ofAnother = itemOf(f, 4);
    ofAnother.owner.value = QStringLiteral("wifi");
    tell(f, ofAnother, Outcome::Removed);
    tell(f, itemOf(f, 3), Outcome::Removed);
    f.held.removeAt(4);
    f.held.removeAt(3);
    f.held.removeAt(1);
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QCOMPARE(settle(f, recovery).constFirst().outcome, Outcome::Removed);
    QCOMPARE(recovery.leftOver().size(), 1);
    QCOMPARE(recovery.leftOver().constFirst().items.size(), 1);
    QCOMPARE(recovery.leftOver().constFirst().items.constFirst().assignment.value, QStringLiteral("root_g4"));
}

QTEST_GUILESS_MAIN(TestRecoveryCare)
#include "tst_recoverycare.moc"
