#include "journal/storefixture.h"

#include <QTemporaryDir>

using journal::Outcome;
using journal::Store;
using namespace storefixture;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void keepsMarksOfByteOrder();
    void keepsTheIntentBeforeTheOutcome();
    void keepsBytesThatAreNoText();
    void neverWritesOverASettledOutcome();
    void refusesAnIntentForASettledItem();
    void keepsTenantsApart();
    void showsHistoryNewestFirstUpToTheLimit();
    void marksWhatWasRestored();
    void restoresNothingTwiceAtOnce();
    void recordsManyOutcomesOrNone();
    void takesAnIntentBack();
    void readsOutcomesOfOtherVersionsAsUnknown();
    void namesEachOutcomeForItself();
    void restoresOnlyWhatThisTenantRemoved();
};

void TestStore::givesBackWhatItWasGiven()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const auto written = begun(store, {QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(written.id > 0);
    QVERIFY(written.items.at(0).id > 0 && written.items.at(1).id > written.items.at(0).id);
    QCOMPARE(written.items.at(0).operation, written.id);

    const auto history = store.history(records::contoso, 10);
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    const auto &read = history->constFirst();
    QCOMPARE(read.id, written.id);
    QCOMPARE(read.actor.tenant, records::contoso);
    QCOMPARE(read.actor.tenantName, QStringLiteral("Contoso"));
    QCOMPARE(read.actor.account.value, QStringLiteral("oid"));
    QCOMPARE(read.actor.accountName, QStringLiteral("ann@contoso.example"));
    QCOMPARE(read.started, records::moment());
    QCOMPARE(read.ticket, QStringLiteral("INC-4711"));
    QCOMPARE(read.reason, QStringLiteral("Pilot ended"));
    QCOMPARE(read.items.size(), 2);
    QCOMPARE(records::line(read.items.at(0)), records::line(written.items.at(0)));
    QCOMPARE(records::line(read.items.at(1)), records::line(written.items.at(1)));
}

/// SQLite drops U+FEFF from the begin of a text: a restore would look for another assignment than was removed.
void TestStore::keepsMarksOfByteOrder()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const QString mark(QChar(0xFEFF));
    auto odd = records::operation({QStringLiteral("a")}, {QString(mark + QStringLiteral("tenant"))});
    odd.items.first().assignment.value.prepend(mark);
    odd.items.first().owner.value.prepend(QString(mark + mark));
    odd.items.first().ownerName = mark;
    const auto written = store.begin(odd);
    QVERIFY(written);
    const auto history = store.history(odd.actor.tenant, 10);
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->constFirst().actor.tenant, odd.actor.tenant);
    QCOMPARE(records::line(history->constFirst().items.constFirst()), records::line(written->items.constFirst()));
    QCOMPARE(history->constFirst().items.constFirst().assignment, odd.items.constFirst().assignment);
}

void TestStore::keepsTheIntentBeforeTheOutcome()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    QVERIFY(store.recordIntent(
        item.id, "/typed/path", R"({"id":"again","x":"ü"})", QStringLiteral("client"), records::moment(1)));
    auto open = store.unsettled(records::contoso);
    QVERIFY(open);
    QCOMPARE(open->size(), 1);
    const auto sent = open->constFirst().items.constFirst();
    QCOMPARE(sent.outcome, Outcome::Sent);
    QCOMPARE(sent.sentPath, QByteArray("/typed/path"));
    QCOMPARE(sent.path, item.path);
    QCOMPARE(sent.assignmentJson, QByteArray(R"({"id":"again","x":"ü"})"));
    QCOMPARE(sent.clientRequestId, QStringLiteral("client"));
    QCOMPARE(sent.changed, records::moment(1));

    item = sent;
    item.outcome = Outcome::WaitingForApproval;
    item.httpStatus = 412;
    item.requestId = QStringLiteral("request");
    item.message = QStringLiteral("A second administrator has to agree.");
    item.approvalCode = QStringLiteral("code");
    item.changed = records::moment(2);
    QVERIFY(store.recordOutcome(item));
    QVERIFY(store.unsettled(records::contoso)->isEmpty());
    const auto history = store.history(records::contoso, 1);
    QCOMPARE(records::line(history->constFirst().items.constFirst()), records::line(item));
}

void TestStore::keepsBytesThatAreNoText()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    const QByteArray odd("{\"a\":\"\xff\xfe\0z\"}", 12);
    QVERIFY(store.recordIntent(item.id, "/p", odd, {}, records::moment()));
    QCOMPARE(store.history(records::contoso, 1)->constFirst().items.constFirst().assignmentJson, odd);
}

void TestStore::neverWritesOverASettledOutcome()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    item.outcome = Outcome::Removed;
    QVERIFY(store.recordOutcome(item));
    item.outcome = Outcome::Refused;
    const auto again = store.recordOutcome(item);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, core::ErrorKind::Storage);
    QCOMPARE(store.history(records::contoso, 1)->constFirst().items.constFirst().outcome, Outcome::Removed);
}

void TestStore::refusesAnIntentForASettledItem()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    item.outcome = Outcome::Skipped;
    QVERIFY(store.recordOutcome(item));
    QVERIFY(!store.recordIntent(item.id, "/p", "{}", {}, records::moment()));
    QVERIFY(!store.recordIntent(4711, "/p", "{}", {}, records::moment()));
}

void TestStore::keepsTenantsApart()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    QVERIFY(store.begin(records::operation({QStringLiteral("a")})));
    QVERIFY(store.begin(records::operation({QStringLiteral("b")}, records::fabrikam)));
    QCOMPARE(store.history(records::contoso, 10)->size(), 1);
    QCOMPARE(store.unsettled(records::fabrikam)->size(), 1);
    QCOMPARE(
        store.unsettled(records::fabrikam)->constFirst().items.constFirst().ownerName, QStringLiteral("Profile b"));
    QVERIFY(store.history({QStringLiteral("nobody")}, 10)->isEmpty());
}

void TestStore::showsHistoryNewestFirstUpToTheLimit()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    for (const auto *name : {"a", "b", "c"})
        QVERIFY(store.begin(records::operation({QString::fromLatin1(name), QStringLiteral("z")})));
    const auto history = store.history(records::contoso, 2);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).items.constFirst().ownerName, QStringLiteral("Profile c"));
    QCOMPARE(history->at(1).items.constFirst().ownerName, QStringLiteral("Profile b"));
    QCOMPARE(history->at(1).items.size(), 2);
    const auto open = store.unsettled(records::contoso);
    QCOMPARE(open->constFirst().items.constFirst().ownerName, QStringLiteral("Profile a"));
}

void TestStore::marksWhatWasRestored()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto removed = begun(store, {QStringLiteral("a")}).items.constFirst();
    removed.outcome = Outcome::Removed;
    QVERIFY(store.recordOutcome(removed));

    auto restore = records::operation({QStringLiteral("a")});
    restore.kind = journal::Operation::Kind::Restore;
    restore.items.first().restoredItem = removed.id;
    const auto written = store.begin(restore);
    QVERIFY(written);
    auto back = written->items.constFirst();
    QVERIFY(store.recordIntent(back.id, "/assignments", "{}", {}, records::moment(3)));
    back.outcome = Outcome::Restored;
    back.restoredAs.value = QStringLiteral("new-id");
    QVERIFY(store.recordOutcome(back));

    const auto history = store.history(records::contoso, 10);
    QCOMPARE(history->at(0).kind, journal::Operation::Kind::Restore);
    QCOMPARE(history->at(0).items.constFirst().restoredItem, removed.id);
    QCOMPARE(history->at(0).items.constFirst().restoredAs.value, QStringLiteral("new-id"));
    QCOMPARE(history->at(1).kind, journal::Operation::Kind::Remove);
    QCOMPARE(history->at(1).items.constFirst().restoredAs.value, QStringLiteral("new-id"));
    QCOMPARE(history->at(1).items.constFirst().outcome, Outcome::Removed);
    const auto again = store.begin(restore);
    QVERIFY(again);
    QCOMPARE(again->items.constFirst().outcome, Outcome::Refused); // it is there again
    QVERIFY(again->items.constFirst().message.contains(QStringLiteral("restored already")));
}

void TestStore::restoresNothingTwiceAtOnce()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto removed = begun(store, {QStringLiteral("a")}).items.constFirst();
    auto restore = records::operation({QStringLiteral("a")});
    restore.kind = journal::Operation::Kind::Restore;
    restore.items.first().restoredItem = removed.id;
    const auto refusal = [&store](const journal::Operation &operation) {
        const auto answer = store.begin(operation);
        if (!answer || answer->id != 0 || answer->items.constFirst().id != 0
            || answer->items.constFirst().outcome != Outcome::Refused)
            return QStringLiteral("written");
        return answer->items.constFirst().message;
    };
    QVERIFY(refusal(restore).contains(QStringLiteral("not removed by this program")));
    removed.outcome = Outcome::Removed;
    QVERIFY(store.recordOutcome(removed));
    auto elsewhere = restore;
    elsewhere.actor.tenant.value = QStringLiteral("another tenant");
    QVERIFY(refusal(elsewhere).contains(QStringLiteral("no such removal of this tenant")));
    // One that is refused does not keep the others from being written; nor is the same one written twice.
    auto other = begun(store, {QStringLiteral("b")}).items.constFirst();
    other.outcome = Outcome::Removed;
    QVERIFY(store.recordOutcome(other));
    auto several = records::operation({QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b")});
    several.kind = journal::Operation::Kind::Restore;
    several.items[0].restoredItem = removed.id;
    several.items[1].restoredItem = removed.id;
    several.items[2].restoredItem = other.id;
    const auto written = store.begin(several);
    QVERIFY(written);
    QCOMPARE(written->items.at(0).outcome, Outcome::Pending);
    QCOMPARE(written->items.at(1).outcome, Outcome::Refused);
    QCOMPARE(written->items.at(2).outcome, Outcome::Pending);
    QVERIFY(refusal(restore).contains(QStringLiteral("being restored already")));
    const auto history = store.history(records::contoso, 10);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->constFirst().items.size(), 2);
    QCOMPARE(history->constFirst().items.constFirst().id, written->items.constFirst().id);
}

void TestStore::recordsManyOutcomesOrNone()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto items = begun(store, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).items;
    for (auto &item : items)
        item.outcome = Outcome::Skipped;
    items.last().id = 4711;
    QVERIFY(!store.recordOutcomes(items));
    QCOMPARE(store.unsettled(records::contoso)->constFirst().items.size(), 3);
    items.removeLast();
    QVERIFY(store.recordOutcomes(items));
    QVERIFY(store.recordOutcomes({}));
    QCOMPARE(store.unsettled(records::contoso)->constFirst().items.size(), 1);
    QCOMPARE(store.history(records::contoso, 1)->constFirst().items.at(1).outcome, Outcome::Skipped);
}

/// Back to Pending: its intent is on disk, but it was not sent after all.
void TestStore::takesAnIntentBack()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    QVERIFY(store.recordIntent(item.id, "/p", "{}", QStringLiteral("id"), records::moment()));
    QVERIFY(store.recordOutcome(item));
    const auto open = store.unsettled(records::contoso)->constFirst().items.constFirst();
    QCOMPARE(open.outcome, Outcome::Pending);
    QVERIFY(open.clientRequestId.isEmpty());
}

void TestStore::readsOutcomesOfOtherVersionsAsUnknown()
{
    QCOMPARE(journal::outcomeOf(QStringLiteral("vanished")), Outcome::Unknown);
    for (const auto outcome : {Outcome::Pending, Outcome::Sent, Outcome::Removed, Outcome::AlreadyGone,
             Outcome::ChangedMeanwhile, Outcome::Refused, Outcome::WaitingForApproval, Outcome::Skipped,
             Outcome::Unknown, Outcome::Restored, Outcome::AlreadyThere})
        QCOMPARE(journal::outcomeOf(journal::outcomeName(outcome)), outcome);
}

void TestStore::namesEachOutcomeForItself()
{
    QSet<QString> names;
    for (int number = int(Outcome::Pending); number <= int(Outcome::AlreadyThere); ++number) {
        const auto outcome = static_cast<Outcome>(number);
        names.insert(journal::outcomeName(outcome));
        QCOMPARE(journal::outcomeOf(journal::outcomeName(outcome)), outcome);
    }
    QCOMPARE(names.size(), int(Outcome::AlreadyThere) + 1);
}

void TestStore::restoresOnlyWhatThisTenantRemoved()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    auto foreign = store.begin(records::operation({QStringLiteral("a")}, records::fabrikam))->items.constFirst();
    foreign.outcome = Outcome::Removed;
    QVERIFY(store.recordOutcome(foreign));
    for (const auto removed : {foreign.id, foreign.id + 1000}) {
        auto restore = records::operation({QStringLiteral("a")});
        restore.kind = journal::Operation::Kind::Restore;
        restore.items.first().restoredItem = removed;
        const auto begun = store.begin(restore);
        QVERIFY(begun);
        QCOMPARE(begun->items.constFirst().outcome, Outcome::Refused);
        QCOMPARE(
            begun->items.constFirst().message, QStringLiteral("The journal holds no such removal of this tenant."));
        QVERIFY(store.history(records::contoso, -1)->isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
