#include "journal/store.h"

#include "journal/records.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using journal::Outcome;
using journal::Store;

namespace {

/// A second program at the same file.
class Other
{
public:
    explicit Other(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("no second connection");
    }
    ~Other()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Other(const Other &) = delete;
    Other &operator=(const Other &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql);
    }
    QVariant single(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void keepsTheIntentBeforeTheOutcome();
    void keepsBytesThatAreNoText();
    void neverWritesOverASettledOutcome();
    void refusesAnIntentForASettledItem();
    void keepsTenantsApart();
    void showsHistoryNewestFirstUpToTheLimit();
    void marksWhatWasRestored();
    void restoresNothingTwiceAtOnce();
    void survivesBeingKilledBetweenIntentAndOutcome();
    void answersWithTheReasonUntilItIsOpen();
    void opensAgainAfterAFailure();
    void saysWhoHasLockedIt();
    void keepsASecondWindowFromWorking();
    void letsOthersReadWhileItWorks();
    void losesNothingWhenTheDiskIsFull();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void neverReplacesADamagedFile();
    void writesOneFileAndWaitsForTheDisk();
    void readsOutcomesOfOtherVersionsAsUnknown();

private:
    static journal::Operation begun(Store &store, const QList<QString> &names);
};

journal::Operation TestStore::begun(Store &store, const QList<QString> &names)
{
    auto written = store.begin(records::operation(names));
    if (!written)
        qFatal("begin: %s", qPrintable(written.error().message));
    return *written;
}

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
}

void TestStore::restoresNothingTwiceAtOnce()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const auto removed = begun(store, {QStringLiteral("a")}).items.constFirst();
    auto restore = records::operation({QStringLiteral("a")});
    restore.kind = journal::Operation::Kind::Restore;
    restore.items.first().restoredItem = removed.id;
    QVERIFY(store.begin(restore));
    const auto second = store.begin(restore);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, core::ErrorKind::InvalidInput);
    QCOMPARE(store.history(records::contoso, 10)->size(), 2);
}

void TestStore::survivesBeingKilledBetweenIntentAndOutcome()
{
    QTemporaryDir directory;
    QTemporaryDir afterwards;
    {
        Store store(directory.path());
        QVERIFY(store.open());
        const auto item = begun(store, {QStringLiteral("a"), QStringLiteral("b")}).items.constFirst();
        QVERIFY(store.recordIntent(item.id, "/sent", R"({"id":"x"})", {}, records::moment()));
        // What is on disk while the store is still open is all that is left of a killed program.
        for (const auto &name : QDir(directory.path()).entryList(QDir::Files))
            QVERIFY(QFile::copy(directory.filePath(name), afterwards.filePath(name)));
    }
    Store store(afterwards.path());
    QVERIFY(store.open());
    const auto open = store.unsettled(records::contoso);
    QVERIFY(open);
    QCOMPARE(open->constFirst().items.size(), 2);
    QCOMPARE(open->constFirst().items.at(0).outcome, Outcome::Sent);
    QCOMPARE(open->constFirst().items.at(0).assignmentJson, QByteArray(R"({"id":"x"})"));
    QCOMPARE(open->constFirst().items.at(1).outcome, Outcome::Pending);
}

void TestStore::answersWithTheReasonUntilItIsOpen()
{
    QTemporaryDir directory;
    Store store(directory.path());
    const auto early = store.begin(records::operation({QStringLiteral("a")}));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, core::ErrorKind::Storage);
    write(store.path(),
        "This is no database, whatever its name says; it is long enough to be looked at as one. "
        "This is no database, whatever its name says; it is long enough to be looked at as one.");
    const auto opened = store.open();
    QVERIFY(!opened);
    const auto later = store.history(records::contoso, 1);
    QVERIFY(!later);
    QCOMPARE(later.error().message, opened.error().message);
}

void TestStore::opensAgainAfterAFailure()
{
    QTemporaryDir directory;
    Store store(directory.path());
    write(store.path(), QByteArray(4096, 'x'));
    QVERIFY(!store.open());
    QVERIFY(QFile::rename(store.path(), store.path() + QStringLiteral(".kept")));
    QVERIFY(store.open());
    QVERIFY(store.begin(records::operation({QStringLiteral("a")})));
    QVERIFY(store.open());
    QCOMPARE(store.history(records::contoso, 1)->size(), 1);
}

void TestStore::saysWhoHasLockedIt()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    {
        Other other(store.path());
        QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto intent = store.recordIntent(item.id, "/p", "{}", {}, records::moment());
        QVERIFY(!intent);
        QCOMPARE(intent.error().kind, core::ErrorKind::Storage);
        QVERIFY2(intent.error().message.contains(QStringLiteral("locked")), qPrintable(intent.error().message));
        QVERIFY2(intent.error().message.contains(QDir::toNativeSeparators(store.path())),
            qPrintable(intent.error().message));
        Store second(directory.path());
        QVERIFY(!second.open());
        QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    }
    QCOMPARE(store.history(records::contoso, 1)->constFirst().items.constFirst().outcome, Outcome::Pending);
    QVERIFY(store.recordIntent(item.id, "/p", "{}", {}, records::moment()));
}

void TestStore::keepsASecondWindowFromWorking()
{
    QTemporaryDir directory;
    Store second(directory.path());
    {
        Store first(directory.path());
        QVERIFY(first.open());
        QVERIFY(second.open());
        begun(first, {QStringLiteral("a")});
        // Else the second one would call what the first has under way "left open", and settle it behind its back.
        const auto open = second.unsettled(records::contoso);
        QVERIFY(!open);
        QVERIFY2(open.error().message.contains(QStringLiteral("Another window")), qPrintable(open.error().message));
        QVERIFY(!second.begin(records::operation({QStringLiteral("b")})));
        QCOMPARE(second.history(records::contoso, 5)->size(), 1);
    }
    QCOMPARE(second.unsettled(records::contoso)->size(), 1);
    QVERIFY(second.begin(records::operation({QStringLiteral("b")})));
}

void TestStore::letsOthersReadWhileItWorks()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    begun(store, {QStringLiteral("a")});
    Other other(store.path());
    QCOMPARE(other.single(QStringLiteral("SELECT owner_name FROM item")).toString(), QStringLiteral("Profile a"));
    QCOMPARE(other.single(QStringLiteral("SELECT typeof(path) FROM item")).toString(), QStringLiteral("text"));
    QCOMPARE(other.single(QStringLiteral("SELECT schema FROM version")).toInt(), 1);
}

void TestStore::losesNothingWhenTheDiskIsFull()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a small file system");
#endif
    QTemporaryDir mount;
    const auto disk = mount.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(disk));
    QProcess process;
    process.start(QStringLiteral("mount"),
        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=256k"),
            QStringLiteral("tmpfs"), disk});
    if (!process.waitForFinished() || process.exitCode() != 0)
        QSKIP("only an administrator can mount a small disk");
    {
        Store store(disk + QStringLiteral("/data"));
        QVERIFY(store.open());
        const auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
        QFile filler(disk + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }

        const auto intent = store.recordIntent(item.id, "/p", QByteArray(32 * 1024, 'j'), {}, records::moment());
        QVERIFY(!intent);
        QCOMPARE(intent.error().kind, core::ErrorKind::Storage);
        QVERIFY2(intent.error().message.contains(QStringLiteral("full")), qPrintable(intent.error().message));
        QVERIFY(!store.begin(records::operation({QStringLiteral("b")})));
        QCOMPARE(store.history(records::contoso, 5)->size(), 1);
        QCOMPARE(store.history(records::contoso, 5)->constFirst().items.constFirst().outcome, Outcome::Pending);

        filler.close();
        QVERIFY(filler.remove());
        QVERIFY(store.recordIntent(item.id, "/p", QByteArray(32 * 1024, 'j'), {}, records::moment()));
        QVERIFY(store.open());
    }
    process.start(QStringLiteral("umount"), {disk});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
}

void TestStore::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a newer schema") << QStringLiteral("PRAGMA user_version=2") << QStringLiteral("newer version");
    QTest::newRow("another program's file")
        << QStringLiteral("PRAGMA application_id=77") << QStringLiteral("not a journal of this program");
    QTest::newRow("a schema without a version") << QStringLiteral("PRAGMA user_version=0") << QStringLiteral("damaged");
}

void TestStore::refusesWhatIsNotItsOwn()
{
    QFETCH(QString, change);
    QFETCH(QString, expected);
    QTemporaryDir directory;
    {
        Store store(directory.path());
        QVERIFY(store.open());
        begun(store, {QStringLiteral("a")});
    }
    Store store(directory.path());
    {
        Other other(store.path());
        QVERIFY(other.run(change));
    }
    const auto before = bytesOf(store.path());
    const auto opened = store.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
    QVERIFY2(opened.error().message.contains(expected), qPrintable(opened.error().message));
    QVERIFY2(
        opened.error().message.contains(QDir::toNativeSeparators(store.path())), qPrintable(opened.error().message));
    QCOMPARE(bytesOf(store.path()), before);
}

void TestStore::neverReplacesADamagedFile()
{
    QTemporaryDir directory;
    const auto path = Store(directory.path()).path();
    {
        Store store(directory.path());
        QVERIFY(store.open());
        for (int i = 0; i < 20; ++i)
            begun(store, {QStringLiteral("item %1").arg(i), QStringLiteral("another")});
    }
    const auto sound = bytesOf(path);
    QVERIFY(sound.size() > 16 * 1024);
    int refused = 0;
    QList<qsizetype> offsets;
    for (qsizetype offset = 0; offset < 100; ++offset)
        offsets.append(offset);
    for (qsizetype offset = 100; offset < sound.size(); offset += 397)
        offsets.append(offset);
    for (const auto offset : offsets) {
        auto damaged = sound;
        for (qsizetype i = offset; i < std::min(offset + 8, damaged.size()); ++i)
            damaged[i] = static_cast<char>(~damaged[i]);
        write(path, damaged);
        Store store(directory.path());
        const auto opened = store.open();
        if (opened) {
            // Not everything shows in the structure; reading then gives an answer or an error, and the store goes on.
            [[maybe_unused]] const auto history = store.history(records::contoso, -1);
            Other other(path);
            const auto verdict = other.single(QStringLiteral("PRAGMA quick_check(1)")).toString();
            QVERIFY2(verdict == QStringLiteral("ok"),
                qPrintable(QStringLiteral("damage at %1: %2").arg(offset).arg(verdict)));
            continue;
        }
        ++refused;
        QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
        QVERIFY2(opened.error().message.contains(QDir::toNativeSeparators(path)), qPrintable(opened.error().message));
        QVERIFY2(bytesOf(path) == damaged, qPrintable(QStringLiteral("rewritten, damage at %1").arg(offset)));
    }
    QVERIFY2(refused > 60, qPrintable(QString::number(refused)));

    write(path, sound.left(sound.size() / 2));
    Store cut(directory.path());
    const auto opened = cut.open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QStringLiteral("Move it away")), qPrintable(opened.error().message));
    QCOMPARE(bytesOf(path), sound.left(sound.size() / 2));
}

void TestStore::writesOneFileAndWaitsForTheDisk()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    begun(store, {QStringLiteral("a")});
    QVERIFY(!QFile::exists(store.path() + QStringLiteral("-wal")));
    QVERIFY(!QFile::exists(store.path() + QStringLiteral("-journal")));
    Other other(store.path());
    QCOMPARE(other.single(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("delete"));
}

void TestStore::readsOutcomesOfOtherVersionsAsUnknown()
{
    QCOMPARE(journal::outcomeOf(QStringLiteral("vanished")), Outcome::Unknown);
    for (const auto outcome : {Outcome::Pending, Outcome::Sent, Outcome::Removed, Outcome::AlreadyGone,
             Outcome::ChangedMeanwhile, Outcome::Refused, Outcome::WaitingForApproval, Outcome::Skipped,
             Outcome::Unknown, Outcome::Restored, Outcome::AlreadyThere})
        QCOMPARE(journal::outcomeOf(journal::outcomeName(outcome)), outcome);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
