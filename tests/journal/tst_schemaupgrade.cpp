#include "journal/schema.h"
#include "journal/storefixture.h"

#include <QTemporaryDir>

using journal::Store;
using namespace storefixture;

/// A journal that an earlier version wrote, opened by this one.
class TestSchemaUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAnEarlierVersionWrote();
    void upgradesWholeOrNotAtAll();
    void keepsTheSetThatWasReadBefore_data();
    void keepsTheSetThatWasReadBefore();

private:
    static void makeFirstVersion(const QString &path);
};

/// As version 1 of the schema was written: an operation with one item that a crash left open.
void TestSchemaUpgrade::makeFirstVersion(const QString &path)
{
    Other old(path);
    for (const auto &statement : journal::migrationFrom(0))
        QVERIFY2(old.run(statement), qPrintable(statement));
    QVERIFY(old.run(QStringLiteral("INSERT INTO version VALUES (1, '0.1', '2026-01-01T08:00:00.000Z')")));
    QVERIFY(old.run(QStringLiteral("INSERT INTO operation VALUES (7, 'remove', '11111111-contoso', 'Contoso', 'oid', "
                                   "'ann', '2026-01-01T08:00:00.125Z', 'INC-4711', 'Pilot ended')")));
    QVERIFY(old.run(QStringLiteral("INSERT INTO item (id, operation, owner, owner_name, owner_type, assignment, "
                                   "target_text, via, path, assignment_json, outcome, changed) VALUES (9, 7, 'root', "
                                   "'Corp Root', 'type', 'root_g1', 'Group', '', '/path', '{}', 'sent', "
                                   "'2026-01-01T08:00:00.125Z')")));
    QVERIFY(old.run(QStringLiteral("PRAGMA application_id=%1").arg(journal::applicationId)));
    QVERIFY(old.run(QStringLiteral("PRAGMA user_version=1")));
}

void TestSchemaUpgrade::keepsWhatAnEarlierVersionWrote()
{
    QTemporaryDir directory;
    makeFirstVersion(directory.filePath(QStringLiteral("journal.sqlite")));
    Store store(directory.path());
    for (int i = 0; i < 2; ++i) { // the second time there is nothing to do
        const auto opened = store.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const auto open = store.unsettled(records::contoso);
        QVERIFY(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().id, 7);
        QCOMPARE(open->constFirst().reason, QStringLiteral("Pilot ended"));
        QCOMPARE(open->constFirst().setBefore, QByteArray());
        QCOMPARE(open->constFirst().items.constFirst().assignment.value, QStringLiteral("root_g1"));
    }
    Other file(store.path());
    QCOMPARE(file.single(QStringLiteral("PRAGMA user_version")).toInt(), journal::schemaVersion);
    QCOMPARE(file.single(QStringLiteral("SELECT count(*) FROM version")).toInt(), journal::schemaVersion);
}

/// What cannot be finished is taken back: the earlier version goes on with its file, and so does this one later.
void TestSchemaUpgrade::upgradesWholeOrNotAtAll()
{
    QTemporaryDir directory;
    makeFirstVersion(directory.filePath(QStringLiteral("journal.sqlite")));
    Store store(directory.path());
    {
        // The last step of the upgrade fails: its row is there.
        Other file(store.path());
        QVERIFY(file.run(QStringLiteral("INSERT INTO version VALUES (2, 'x', 'x')")));
    }
    QVERIFY(!store.open());
    {
        Other file(store.path());
        QCOMPARE(file.single(QStringLiteral("PRAGMA user_version")).toInt(), 1);
        QCOMPARE(
            file.single(QStringLiteral("SELECT count(*) FROM pragma_table_info('operation') WHERE name = 'set_before'"))
                .toInt(),
            0);
        QVERIFY(file.run(QStringLiteral("DELETE FROM version WHERE schema = 2")));
    }
    const auto opened = store.open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(store.unsettled(records::contoso)->constFirst().id, 7);
}

void TestSchemaUpgrade::keepsTheSetThatWasReadBefore_data()
{
    QTest::addColumn<bool>("isUpgraded");
    QTest::newRow("in a new journal") << false;
    QTest::newRow("in an upgraded one") << true;
}

void TestSchemaUpgrade::keepsTheSetThatWasReadBefore()
{
    QFETCH(bool, isUpgraded);
    QTemporaryDir directory;
    if (isUpgraded)
        makeFirstVersion(directory.filePath(QStringLiteral("journal.sqlite")));
    Store store(directory.path());
    QVERIFY(store.open());
    for (const auto &set :
        {QByteArray("{\"value\":[{\"n\": 1.00,\"t\":\"\xc3\xbc\"}]}"), QByteArray("\xff\x00\xfe", 3)}) {
        auto operation = records::operation({QStringLiteral("a")});
        operation.setBefore = set;
        const auto begun = store.begin(operation);
        QVERIFY(begun);
        QCOMPARE(store.history(records::contoso, 1)->constFirst().setBefore, set);
        QCOMPARE(store.unsettled(records::contoso)->constLast().setBefore, set);
    }
}

QTEST_GUILESS_MAIN(TestSchemaUpgrade)
#include "tst_schemaupgrade.moc"
