#include "core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

/// A file is the new one or the old one, whatever the disk does.
class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePlaceOfTheOldOne();
    void saysWhyItCannotBeOpened();
    void keepsTheOldOneWhenTheDiskIsFull_data();
    void keepsTheOldOneWhenTheDiskIsFull();

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestWholeFile::takesThePlaceOfTheOldOne()
{
    QTemporaryDir directory;
    const auto name = directory.filePath(QStringLiteral("file"));
    QCOMPARE(core::replaceFile(name, "old"), QString());
    QCOMPARE(read(name), "old");
    QCOMPARE(core::replaceFile(name, {}, QFile::ReadOwner | QFile::WriteOwner), QString());
    QCOMPARE(read(name), "");
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    const QByteArray large(1'000'000, 'x');
    QCOMPARE(core::replaceFile(name, large), QString());
    QCOMPARE(read(name), large);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestWholeFile::saysWhyItCannotBeOpened()
{
    QTemporaryDir directory;
    QVERIFY(!core::replaceFile(directory.path(), "x").isEmpty());
    QVERIFY(!core::replaceFile(directory.filePath(QStringLiteral("no/file")), "x").isEmpty());
}

void TestWholeFile::keepsTheOldOneWhenTheDiskIsFull_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    QTest::newRow("a short text, and no room") << 10 << 0;
    QTest::newRow("a short text, and room for half of it") << 10 << 5;
    QTest::newRow("a long text, and no room") << 1'000'000 << 0;
    QTest::newRow("a long text, and room for some of it") << 1'000'000 << 100'000;
}

void TestWholeFile::keepsTheOldOneWhenTheDiskIsFull()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a limit for the size of files");
#else
    QFETCH(int, size);
    QFETCH(int, room);
    QTemporaryDir directory;
    const auto name = directory.filePath(QStringLiteral("file"));
    QCOMPARE(core::replaceFile(name, "old"), QString());
    rlimit usual{};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    auto *const before = std::signal(SIGXFSZ, SIG_IGN);
    auto small = usual;
    small.rlim_cur = static_cast<rlim_t>(room);
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto reason = core::replaceFile(name, QByteArray(size, 'n'));
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, before);
    QCOMPARE(reason, QStringLiteral("File too large"));
    QCOMPARE(read(name), "old");
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
#endif
}

QTEST_APPLESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
