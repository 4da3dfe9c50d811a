#include "removal/latersettlement.h"

#include <QTest>

using journal::Outcome;
using Kind = journal::Operation::Kind;

/// What a later entry of the journal says about one that was left open.
class TestLaterSettlement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextEntryTells_data();
    void theNextEntryTells();
    void onlyTheSameAssignmentTells();
    void theNextOneAfterItTells();

private:
    static journal::Item item(journal::ItemId id, Outcome outcome, int second)
    {
        journal::Item made;
        made.id = id;
        made.owner.value = QStringLiteral("root");
        made.assignment.value = QStringLiteral("root_g0");
        made.outcome = outcome;
        made.changed = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00Z"), Qt::ISODate).addSecs(second);
        return made;
    }
    static journal::Operation operation(const QList<journal::Item> &items)
    {
        journal::Operation made;
        made.items = items;
        return made;
    }
};

void TestLaterSettlement::theNextEntryTells_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("outcome"); // empty: reading has to tell
    const auto row = [](const char *name, bool isRestore, Outcome later, const char *outcome) {
        QTest::newRow(name) << isRestore << journal::outcomeName(later) << QString::fromLatin1(outcome);
    };
    row("a removal, removed later: not removed before", false, Outcome::Removed, "refused");
    row("a removal, changed later: not removed", false, Outcome::ChangedMeanwhile, "refused");
    row("a removal, gone later: removed", false, Outcome::AlreadyGone, "removed");
    row("a removal, put back later: removed", false, Outcome::Restored, "removed");
    row("a removal, refused later: nothing is said", false, Outcome::Refused, "");
    row("a removal, unknown later: nothing is said", false, Outcome::Unknown, "");
    row("a removal, skipped later: nothing is said", false, Outcome::Skipped, "");
    row("a restore, removed later: restored", true, Outcome::Removed, "restored");
    row("a restore, there later: restored", true, Outcome::AlreadyThere, "restored");
    row("a restore, put back later: not restored before", true, Outcome::Restored, "refused");
    row("a restore, gone later: not restored", true, Outcome::AlreadyGone, "refused");
    row("a restore, pending later: nothing is said", true, Outcome::Pending, "");
}

void TestLaterSettlement::theNextEntryTells()
{
    QFETCH(bool, isRestore);
    QFETCH(QString, later);
    QFETCH(QString, outcome);
    const auto open = item(1, Outcome::Unknown, 0);
    const auto settled = removal::settledByLater(open, isRestore ? Kind::Restore : Kind::Remove,
        {operation({item(2, journal::outcomeOf(later), 5)}), operation({open})});
    QCOMPARE(settled.has_value(), !outcome.isEmpty());
    if (!settled)
        return;
    QCOMPARE(journal::outcomeName(settled->outcome), outcome);
    QCOMPARE(settled->id, open.id);
    QVERIFY(!settled->message.isEmpty());
    QCOMPARE(settled->restoredAs.value, settled->outcome == Outcome::Restored ? QStringLiteral("root_g0") : QString());
}

void TestLaterSettlement::onlyTheSameAssignmentTells()
{
    const auto open = item(5, Outcome::Sent, 10);
    auto otherOwner = item(6, Outcome::Removed, 20);
    otherOwner.owner.value = QStringLiteral("other");
    auto otherAssignment = item(7, Outcome::Removed, 20);
    otherAssignment.assignment.value = QStringLiteral("root_g1");
    const auto earlier = item(4, Outcome::Removed, 5);
    QVERIFY(!removal::settledByLater(open, Kind::Remove, {operation({otherOwner, otherAssignment, earlier, open})}));
}

void TestLaterSettlement::theNextOneAfterItTells()
{
    // An operation that was gone on with is older by its number, but its request left later.
    const auto open = item(5, Outcome::Sent, 10);
    const auto history = QList<journal::Operation>{
        operation({item(8, Outcome::Removed, 40)}), operation({open}), operation({item(2, Outcome::AlreadyGone, 20)})};
    const auto settled = removal::settledByLater(open, Kind::Remove, history);
    QVERIFY(settled);
    QCOMPARE(settled->outcome, Outcome::Removed);
}

QTEST_APPLESS_MAIN(TestLaterSettlement)
#include "tst_latersettlement.moc"
