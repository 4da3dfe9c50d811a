#include "journal/storefixture.h"

#include <QDir>
#include <QTemporaryDir>

using journal::Outcome;
using journal::Store;
using namespace storefixture;

/// Other windows and other programs at the same file.
class TestStoreSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoHasLockedIt();
    void keepsASecondWindowFromWorking();
    void letsOthersReadWhileItWorks();
    void writesOneFileAndWaitsForTheDisk();
};

void TestStoreSharing::saysWhoHasLockedIt()
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

void TestStoreSharing::keepsASecondWindowFromWorking()
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

void TestStoreSharing::letsOthersReadWhileItWorks()
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

void TestStoreSharing::writesOneFileAndWaitsForTheDisk()
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

QTEST_GUILESS_MAIN(TestStoreSharing)
#include "tst_storesharing.moc"
