#include "journal/store.h"

#include "journal/records.h"
#include "journal/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#endif

using journal::Store;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

} // namespace

/// What the store does before SQLite touches anything.
class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsDirectoryAndFileForItsPersonOnly();
    void takesOthersRightsAwayFromAnExistingFile();
    void refusesLinks_data();
    void refusesLinks();
    void goesThroughLinkedParents();
    void saysWhyADirectoryCannotBeUsed_data();
    void saysWhyADirectoryCannotBeUsed();
    void refusesAFileThatCannotBeWritten();
    void saysWhatTheDriverSaysWhereTheDatabaseSaysNothing();
};

void TestStoreFile::createsDirectoryAndFileForItsPersonOnly()
{
    QTemporaryDir base;
    const auto before = ::umask(0);
    Store store(base.filePath(QStringLiteral("new/data")));
    const auto opened = store.open();
    QVERIFY(opened);
    const auto begun = store.begin(records::operation({QStringLiteral("a")}));
    ::umask(before);
    QVERIFY(begun);
    QCOMPARE(modeOf(base.filePath(QStringLiteral("new/data"))), 0700);
    for (const auto &name : QDir(base.filePath(QStringLiteral("new/data"))).entryList(QDir::Files))
        QCOMPARE(modeOf(base.filePath(QStringLiteral("new/data/") + name)), 0600);
    QVERIFY(QFile::exists(base.filePath(QStringLiteral("new/data/journal.sqlite"))));
}

void TestStoreFile::takesOthersRightsAwayFromAnExistingFile()
{
    QTemporaryDir base;
    {
        Store store(base.path());
        QVERIFY(store.open());
    }
    QVERIFY(::chmod(QFile::encodeName(Store(base.path()).path()).constData(), 0666) == 0);
    Store store(base.path());
    QVERIFY(store.open());
    QCOMPARE(modeOf(store.path()), 0600);
}

void TestStoreFile::refusesLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::newRow("the file is a link to a file")
        << QStringLiteral("data/journal.sqlite") << QStringLiteral("elsewhere/victim");
    QTest::newRow("the file is a link to nothing")
        << QStringLiteral("data/journal.sqlite") << QStringLiteral("elsewhere/none");
    QTest::newRow("the directory is a link") << QStringLiteral("linked") << QStringLiteral("elsewhere");
    QTest::newRow("the directory is a link to nothing") << QStringLiteral("linked") << QStringLiteral("nowhere");
}

void TestStoreFile::refusesLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, target);
    QTemporaryDir base;
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("data")));
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("elsewhere")));
    QFile victim(base.filePath(QStringLiteral("elsewhere/victim")));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.close();
    QVERIFY(QFile::link(base.filePath(target), base.filePath(link)));

    const auto directory = link.startsWith(QStringLiteral("data")) ? QStringLiteral("data") : QStringLiteral("linked/");
    Store store(base.filePath(directory));
    const auto opened = store.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
    QVERIFY2(opened.error().message.contains(QStringLiteral("symbolic link")), qPrintable(opened.error().message));
    QCOMPARE(QFileInfo(victim.fileName()).size(), 0);
    QCOMPARE(
        QDir(base.filePath(QStringLiteral("elsewhere"))).entryList(QDir::Files), QStringList{QStringLiteral("victim")});
    QVERIFY(!QFile::exists(base.filePath(QStringLiteral("nowhere"))));
}

void TestStoreFile::goesThroughLinkedParents()
{
    QTemporaryDir base;
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("real")));
    QVERIFY(QFile::link(base.filePath(QStringLiteral("real")), base.filePath(QStringLiteral("home"))));
    Store store(base.filePath(QStringLiteral("home/data")));
    QVERIFY(store.open());
    QVERIFY(QFile::exists(base.filePath(QStringLiteral("real/data/journal.sqlite"))));
}

void TestStoreFile::saysWhyADirectoryCannotBeUsed_data()
{
    QTest::addColumn<QString>("directory");
    QTest::newRow("it is a file") << QStringLiteral("file");
    QTest::newRow("a parent is a file") << QStringLiteral("file/below/data");
    QTest::newRow("the journal is a directory") << QStringLiteral("occupied");
}

void TestStoreFile::saysWhyADirectoryCannotBeUsed()
{
    QFETCH(QString, directory);
    QTemporaryDir base;
    QFile file(base.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("occupied/journal.sqlite")));
    Store store(base.filePath(directory));
    const auto opened = store.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
    QVERIFY2(opened.error().message.contains(QDir::toNativeSeparators(base.filePath(directory))),
        qPrintable(opened.error().message));
}

void TestStoreFile::refusesAFileThatCannotBeWritten()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a way to be somebody else");
#else
    QTemporaryDir base;
    {
        Store store(base.path());
        QVERIFY(store.open());
    }
    Store store(base.path());
    QVERIFY(::chmod(QFile::encodeName(store.path()).constData(), 0400) == 0);
    QVERIFY(::chmod(QFile::encodeName(base.path()).constData(), 0500) == 0);
    // An administrator may write everywhere: be nobody for a moment.
    const bool isAdministrator = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isAdministrator) {
        QVERIFY(::chown(QFile::encodeName(base.path()).constData(), nobody, nobody) == 0);
        QVERIFY(::chown(QFile::encodeName(store.path()).constData(), nobody, nobody) == 0);
        ::setfsuid(nobody);
    }
    const auto opened = store.open();
    Store fresh(base.filePath(QStringLiteral("new")));
    const auto created = fresh.open();
    if (isAdministrator)
        ::setfsuid(0);
    QVERIFY(::chmod(QFile::encodeName(base.path()).constData(), 0700) == 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
    QVERIFY2(opened.error().message.contains(QStringLiteral("write-protected")), qPrintable(opened.error().message));
    QVERIFY(!created);
    QVERIFY2(created.error().message.contains(QStringLiteral("Nothing is removed without a journal")),
        qPrintable(created.error().message));
#endif
}

/// As on a computer that lacks Qt's plugin for SQLite.
void TestStoreFile::saysWhatTheDriverSaysWhereTheDatabaseSaysNothing()
{
    const auto told = journal::storageError(QStringLiteral("/data/journal.sqlite"),
        QSqlError(QStringLiteral("Driver not loaded"), {}, QSqlError::ConnectionError));
    QCOMPARE(told.kind, core::ErrorKind::Storage);
    QVERIFY2(told.message.contains(QLatin1String("Driver not loaded")), qPrintable(told.message));
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
