#include "journal/storefixture.h"

#include <QTemporaryDir>

using journal::Outcome;
using journal::Store;
using namespace storefixture;

/// Taking old entries out of the journal: only what is over, and nothing that something else still needs.
class TestStoreForget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_directory->path());
        QVERIFY(m_store->open());
    }

    void forgetsOnlyWhatIsOver_data()
    {
        QTest::addColumn<QList<int>>("outcomes");
        QTest::addColumn<bool>("goes");
        const auto row = [](const char *name, const QList<Outcome> &outcomes, bool goes) {
            QList<int> numbers;
            for (const auto outcome : outcomes)
                numbers.append(static_cast<int>(outcome));
            QTest::newRow(name) << numbers << goes;
        };
        row("removed", {Outcome::Removed}, true);
        row("already gone", {Outcome::AlreadyGone}, true);
        row("changed meanwhile", {Outcome::ChangedMeanwhile}, true);
        row("refused", {Outcome::Refused}, true);
        row("skipped", {Outcome::Skipped}, true);
        row("never sent", {Outcome::Pending}, false);
        row("under way", {Outcome::Sent}, false);
        row("unknown", {Outcome::Unknown}, false);
        row("waiting for approval", {Outcome::WaitingForApproval}, false);
        row("one of two is waiting", {Outcome::Removed, Outcome::WaitingForApproval}, false);
        row("one of two was never sent", {Outcome::Pending, Outcome::Removed}, false);
    }

    void forgetsOnlyWhatIsOver()
    {
        QFETCH(QList<int>, outcomes);
        QFETCH(bool, goes);
        QList<QString> names;
        for (qsizetype i = 0; i < outcomes.size(); ++i)
            names.append(QString::number(i));
        const auto written = begun(*m_store, names);
        for (qsizetype i = 0; i < outcomes.size(); ++i)
            settle(written.items.at(i), static_cast<Outcome>(outcomes.at(i)));

        QCOMPARE(forgettable().contains(written.id), goes);
        const auto forgotten = m_store->forget(records::contoso, {written.id});
        QVERIFY(forgotten);
        QCOMPARE(*forgotten, goes ? 1 : 0);
        QCOMPARE(left(), goes ? QList<journal::OperationId>() : QList{written.id});
    }

    void leavesWhatANewerVersionWrote()
    {
        const auto written = begun(*m_store, {QStringLiteral("a")});
        settle(written.items.constFirst(), Outcome::Removed);
        QVERIFY(Other(m_store->path()).run(QStringLiteral("UPDATE item SET outcome = 'half removed'")));
        QVERIFY(forgettable().isEmpty());
        QCOMPARE(*m_store->forget(records::contoso, {written.id}), 0);
    }

    void looksAtTheAge()
    {
        const auto written = begun(*m_store, {QStringLiteral("a")});
        settle(written.items.constFirst(), Outcome::Removed);
        QVERIFY(m_store->forgettable(records::contoso, records::moment())->isEmpty());
        QCOMPARE(m_store->forgettable(records::contoso, records::moment(1))->size(), 1);
    }

    void keepsOtherTenants()
    {
        auto foreign = m_store->begin(records::operation({QStringLiteral("a")}, records::fabrikam));
        QVERIFY(foreign);
        settle(foreign->items.constFirst(), Outcome::Removed);
        QVERIFY(forgettable().isEmpty());
        QCOMPARE(*m_store->forget(records::contoso, {foreign->id}), 0);
        QCOMPARE(m_store->history(records::fabrikam, -1)->size(), 1);
    }

    void keepsARemovalWhoseRestoreStays_data()
    {
        QTest::addColumn<int>("restoreOutcome");
        QTest::addColumn<int>("restoreAge");
        QTest::addColumn<int>("goes");
        QTest::newRow("a restore that is not over keeps both") << int(Outcome::Unknown) << 0 << 0;
        QTest::newRow("a younger restore keeps both") << int(Outcome::Restored) << 100 << 0;
        QTest::newRow("a restore that goes along takes both") << int(Outcome::Restored) << 0 << 2;
    }

    void keepsARemovalWhoseRestoreStays()
    {
        QFETCH(int, restoreOutcome);
        QFETCH(int, restoreAge);
        QFETCH(int, goes);
        const auto removal = begun(*m_store, {QStringLiteral("a")});
        settle(removal.items.constFirst(), Outcome::Removed);
        auto restore = records::operation({QStringLiteral("a")});
        restore.kind = journal::Operation::Kind::Restore;
        restore.started = records::moment(restoreAge);
        restore.items.first().restoredItem = removal.items.constFirst().id;
        const auto written = m_store->begin(restore);
        QVERIFY(written);
        settle(written->items.constFirst(), static_cast<Outcome>(restoreOutcome));

        const auto found = m_store->forgettable(records::contoso, records::moment(50));
        QVERIFY(found);
        QCOMPARE(found->size(), goes);
        QList<journal::OperationId> ids;
        for (const auto &operation : *found)
            ids.append(operation.id);
        QCOMPARE(*m_store->forget(records::contoso, ids), goes);
        // Asked for alone, the removal is not torn from its restore.
        QCOMPARE(*m_store->forget(records::contoso, {removal.id}), 0);
        QCOMPARE(left().size(), 2 - goes);
        QCOMPARE(Other(m_store->path()).single(QStringLiteral("PRAGMA foreign_key_check")), QVariant());
    }

    void leavesNoTraceInTheFile()
    {
        const auto written = begun(*m_store, {QStringLiteral("unmistakable-name")});
        settle(written.items.constFirst(), Outcome::Refused);
        QVERIFY(bytesOf(m_store->path()).contains("unmistakable-name"));
        QCOMPARE(*m_store->forget(records::contoso, {written.id}), 1);
        QVERIFY(!bytesOf(m_store->path()).contains("unmistakable-name"));
    }

    void needsAnOpenJournal()
    {
        Store closed(m_directory->path());
        QVERIFY(!closed.forgettable(records::contoso, records::moment()));
        QVERIFY(!closed.forget(records::contoso, {1}));
    }

private:
    void settle(journal::Item item, Outcome outcome)
    {
        if (outcome == Outcome::Pending)
            return;
        item.outcome = outcome;
        item.changed = records::moment(1);
        QVERIFY(m_store->recordOutcome(item));
    }

    QList<journal::OperationId> forgettable()
    {
        QList<journal::OperationId> ids;
        const auto found = m_store->forgettable(records::contoso, records::moment(1000));
        if (found) {
            for (const auto &operation : *found)
                ids.append(operation.id);
        }
        return ids;
    }

    QList<journal::OperationId> left()
    {
        QList<journal::OperationId> ids;
        const auto history = m_store->history(records::contoso, -1);
        if (history) {
            for (const auto &operation : *history)
                ids.append(operation.id);
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestStoreForget)
#include "tst_storeforget.moc"
