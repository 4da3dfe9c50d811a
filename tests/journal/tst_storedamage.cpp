#include "journal/storefixture.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using journal::Outcome;
using journal::Store;
using namespace storefixture;

/// What is left after a crash, on a full disk and of a file that is damaged or not its own.
class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingKilledBetweenIntentAndOutcome();
    void losesNothingWhenTheDiskIsFull();
    void answersWithTheReasonUntilItIsOpen();
    void opensAgainAfterAFailure();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void neverReplacesADamagedFile();
};

void TestStoreDamage::survivesBeingKilledBetweenIntentAndOutcome()
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

void TestStoreDamage::losesNothingWhenTheDiskIsFull()
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

void TestStoreDamage::answersWithTheReasonUntilItIsOpen()
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
    const auto intent = store.recordIntent(1, "/p", "{}", {}, records::moment());
    QVERIFY(!intent);
    QCOMPARE(intent.error().message, opened.error().message);
    const auto outcome = store.recordOutcome(records::item(QStringLiteral("a")));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, opened.error().message);
    const auto open = store.unsettled(records::contoso);
    QVERIFY(!open);
    QCOMPARE(open.error().message, opened.error().message);
}

void TestStoreDamage::opensAgainAfterAFailure()
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

void TestStoreDamage::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a newer schema") << QStringLiteral("PRAGMA user_version=3") << QStringLiteral("newer version");
    QTest::newRow("another program's file")
        << QStringLiteral("PRAGMA application_id=77") << QStringLiteral("not a journal of this program");
    QTest::newRow("a schema without a version") << QStringLiteral("PRAGMA user_version=0") << QStringLiteral("damaged");
    QTest::newRow("a version, and no program's id")
        << QStringLiteral("PRAGMA application_id=0") << QStringLiteral("not a journal of this program");
    QTest::newRow("tables, and neither id nor version") << QStringLiteral(
        "PRAGMA application_id=0;PRAGMA user_version=0") << QStringLiteral("not a journal of this program");
}

void TestStoreDamage::refusesWhatIsNotItsOwn()
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
        for (const auto &statement : change.split(QLatin1Char(';')))
            QVERIFY(other.run(statement));
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

void TestStoreDamage::neverReplacesADamagedFile()
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

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
