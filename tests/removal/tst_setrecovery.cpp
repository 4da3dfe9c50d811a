#include "removal/reassignmentfixture.h"
#include "removal/recovery.h"
#include "removal/restore.h"

#include <QSignalSpy>

using journal::Outcome;
using Fixture = ReassignmentFixture;

namespace {

void lose(QList<QByteArray> &held, const QByteArray &id)
{
    held.removeIf([&id](const QByteArray &each) { return each.contains(id); });
}

} // namespace

/// The program is killed while a profile's set is given back without the chosen ones: what the next start makes of it.
class TestSetRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartComparesTheSet_data();
    void theNextStartComparesTheSet();
    void whatWasLostIsPutBackOnce();
    void whatIsBeingPutBackIsNotPutBackTwice();
    void whatCannotBeReadIsComparedLater();

private:
    /// Chooses 1 and 3 of 0 to 4, and ends it as soon as the request has arrived.
    static void killAtTheRequest(Fixture &f);
    static QList<journal::Operation> start(Fixture &f);
    static QList<journal::Item> removals(Fixture &f);
};

void TestSetRecovery::killAtTheRequest(Fixture &f)
{
    auto reassignment = std::make_unique<removal::Reassignment>(f.services(), f.actor(), f.chosen({1, 3}));
    f.assigned.delayMs = 600'000;
    reassignment->start();
    QTRY_COMPARE_WITH_TIMEOUT(f.posts(), 1, 20'000);
    reassignment.reset();
    QCOMPARE(outcomes(f.journalled()), QStringLiteral("sent sent"));
}

/// What is left over afterwards.
QList<journal::Operation> TestSetRecovery::start(Fixture &f)
{
    removal::Recovery recovery(f.client, f.journal, f.clock);
    QSignalSpy finished(&recovery, &removal::Recovery::finished);
    recovery.run(f.actor().tenant);
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20'000))
        qFatal("recovery does not end");
    return recovery.leftOver();
}

QList<journal::Item> TestSetRecovery::removals(Fixture &f)
{
    auto items = f.journalled();
    items.removeIf([](const journal::Item &item) { return item.path.endsWith("/assignments"); });
    return items;
}

void TestSetRecovery::theNextStartComparesTheSet_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QByteArray>("missing"); ///< besides
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isLeftOver");
    const QString removed = QStringLiteral("removed removed");
    QTest::newRow("done, and nothing else is missing") << true << QByteArray() << removed << false;
    QTest::newRow("done, and another one was lost") << true << QByteArray("root_g4") << removed << true;
    QTest::newRow("not done") << false << QByteArray() << QStringLiteral("refused refused") << false;
    QTest::newRow("not done, and a colleague removed another one")
        << false << QByteArray("root_g4") << QStringLiteral("refused refused") << false;
}

void TestSetRecovery::theNextStartComparesTheSet()
{
    QFETCH(bool, isDone);
    QFETCH(QByteArray, missing);
    QFETCH(QString, expected);
    QFETCH(bool, isLeftOver);
    Fixture f;
    f.isDone = isDone;
    killAtTheRequest(f);
    if (!missing.isEmpty())
        lose(f.held, missing);
    const auto leftOver = start(f);
    QCOMPARE(outcomes(removals(f)), expected);
    QCOMPARE(leftOver.size(), isLeftOver ? 1 : 0);
    QCOMPARE(f.writes.size(), 1); // a start never sends
    if (!isLeftOver)
        return;
    const auto &putBack = leftOver.constFirst();
    QCOMPARE(putBack.kind, journal::Operation::Kind::Restore);
    QCOMPARE(putBack.actor.account, f.actor().account);
    QCOMPARE(putBack.items.size(), 1);
    QCOMPARE(putBack.items.constFirst().assignmentJson, Fixture::element(4));
    for (const auto &item : removals(f))
        QVERIFY2(item.message.contains(QStringLiteral("wait to be put back")), qPrintable(item.message));
}

void TestSetRecovery::whatWasLostIsPutBackOnce()
{
    Fixture f;
    killAtTheRequest(f);
    lose(f.held, "root_g4");
    start(f);
    const auto leftOver = start(f); // nobody has decided yet
    QCOMPARE(leftOver.size(), 1);
    f.restored = Fixture::element(4);
    removal::Restore restore(f.services(), leftOver.constFirst());
    QSignalSpy finished(&restore, &removal::Restore::finished);
    restore.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(outcomes(restore.records()), QStringLiteral("restored"));
    QVERIFY2(restore.checks().constFirst().asExpected, qPrintable(restore.checks().constFirst().text));
    QCOMPARE(f.held.size(), 3);
    QVERIFY(start(f).isEmpty());
    QCOMPARE(f.writes.size(), 2);
}

/// Killed when the journal holds what is to be put back, but not yet what became of the chosen ones.
void TestSetRecovery::whatIsBeingPutBackIsNotPutBackTwice()
{
    Fixture f;
    f.afterAssign = [&f] { lose(f.held, "root_g4"); };
    auto reassignment = std::make_unique<removal::Reassignment>(f.services(), f.actor(), f.chosen({1, 3}));
    connect(reassignment.get(), &removal::Reassignment::stateChanged, this, [&] {
        if (reassignment->state() != removal::Reassignment::State::PuttingBack)
            return;
        // Right behind the record of what is put back.
        QMetaObject::invokeMethod(
            &f.context,
            [&] {
                f.journal.history(
                    {QStringLiteral("nobody")}, 0, &f.context, [&](const auto &) { reassignment.reset(); });
            },
            Qt::QueuedConnection);
    });
    reassignment->start();
    QTRY_VERIFY_WITH_TIMEOUT(!reassignment, 20'000);
    const auto open = outcomes(removals(f));
    QVERIFY2(open.contains(QStringLiteral("sent")), qPrintable(open));
    const auto leftOver = start(f);
    QCOMPARE(outcomes(removals(f)), QStringLiteral("removed removed"));
    QCOMPARE(leftOver.size(), 1);
    QCOMPARE(leftOver.constFirst().items.constFirst().assignmentJson, Fixture::element(4));
    QCOMPARE(f.journalled().size(), 3);
}

void TestSetRecovery::whatCannotBeReadIsComparedLater()
{
    Fixture f;
    killAtTheRequest(f);
    lose(f.held, "root_g4");
    f.failsToRead = true;
    QVERIFY(start(f).isEmpty());
    QCOMPARE(outcomes(removals(f)), QStringLiteral("unknown unknown"));
    f.failsToRead = false;
    QCOMPARE(start(f).size(), 1);
    QCOMPARE(outcomes(removals(f)), QStringLiteral("removed removed"));
}

QTEST_GUILESS_MAIN(TestSetRecovery)
#include "tst_setrecovery.moc"
