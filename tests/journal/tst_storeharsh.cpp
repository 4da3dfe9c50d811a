#include "journal/storefixture.h"
#include "support/quickdirectory.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using journal::Outcome;
using journal::Store;
using namespace storefixture;

/// A disk that rots, goes away or stops taking anything, and a clock that jumps.
class TestStoreHarsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingWrongFromADamagedPage();
    void writesNothingIntoAFileThatIsGone_data();
    void writesNothingIntoAFileThatIsGone();
    void losesNothingWhenTheFileCannotGrow();
    void keepsTheOrderWhenTheClockJumps();

private:
    static void fill(const QString &directory);
};

/// Long enough for several pages of each table.
void TestStoreHarsh::fill(const QString &directory)
{
    Store store(directory);
    QVERIFY(store.open());
    for (int i = 0; i < 6; ++i) {
        const auto operation = begun(store, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        for (const auto &item : operation.items) {
            QVERIFY(store.recordIntent(item.id, "/sent", QByteArray(700, 'j'), {}, records::moment()));
            auto done = item;
            done.outcome = i % 2 == 0 ? Outcome::Removed : Outcome::Refused;
            QVERIFY(store.recordOutcome(done));
        }
    }
}

/// Every page has bytes turned round, one at a time. SQLite keeps no checksums, so a changed letter inside a text stays
/// one; but the program never crashes, never counts anything double or leaves out the rest silently, and a file that it
/// refuses is as it was.
void TestStoreHarsh::readsNothingWrongFromADamagedPage()
{
    const QuickDirectory directory;
    fill(directory.path());
    const auto whole = bytesOf(directory.filePath(QStringLiteral("journal.sqlite")));
    constexpr qsizetype pageSize = 4096;
    QVERIFY(whole.size() >= 5 * pageSize);
    int refused = 0;
    int read = 0;
    for (qsizetype page = 0; page < whole.size() / pageSize; ++page) {
        // The head of a page, where its structure begins, byte by byte; the rest in steps.
        for (qsizetype at = 0; at < pageSize; at += at < 16 ? 1 : 97) {
            auto damaged = whole;
            const auto byte = page * pageSize + at;
            damaged[byte] = static_cast<char>(~damaged.at(byte));
            const QuickDirectory place;
            Store store(place.path());
            write(store.path(), damaged);
            const auto opened = store.open();
            if (!opened) {
                ++refused;
                QCOMPARE(opened.error().kind, core::ErrorKind::Storage);
                QVERIFY2(bytesOf(store.path()) == damaged, qPrintable(QString::number(byte)));
                continue;
            }
            const auto history = store.history(records::contoso, -1);
            if (!history) {
                ++refused;
                continue;
            }
            ++read;
            int items = 0;
            for (const auto &operation : *history)
                items += static_cast<int>(operation.items.size());
            QVERIFY2(items <= 18, qPrintable(QStringLiteral("%1 items after byte %2").arg(items).arg(byte)));
        }
    }
    qInfo("%d damaged files were refused, %d could be read", refused, read);
    QVERIFY(refused > 50);
    QVERIFY(read > 100);
}

void TestStoreHarsh::writesNothingIntoAFileThatIsGone_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the file is removed") << QStringLiteral("remove");
    QTest::newRow("the file is moved") << QStringLiteral("move");
    QTest::newRow("another file takes its place") << QStringLiteral("replace");
    QTest::newRow("its folder is removed") << QStringLiteral("folder");
}

/// Else the intent would go where nobody finds it, and the request would leave.
void TestStoreHarsh::writesNothingIntoAFileThatIsGone()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be taken away there");
#endif
    QFETCH(QString, what);
    const QTemporaryDir base;
    const auto directory = base.filePath(QStringLiteral("data"));
    Store store(directory);
    QVERIFY(store.open());
    const auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    const QString aside = base.filePath(QStringLiteral("aside"));
    if (what == QLatin1String("folder")) {
        QVERIFY(QDir(directory).removeRecursively());
    } else if (what == QLatin1String("remove")) {
        QVERIFY(QFile::remove(store.path()));
    } else {
        QVERIFY(QFile::rename(store.path(), aside));
        if (what == QLatin1String("replace"))
            QVERIFY(QFile::copy(aside, store.path()));
    }
    const auto intent = store.recordIntent(item.id, "/p", "{}", {}, records::moment());
    QVERIFY(!intent);
    QCOMPARE(intent.error().kind, core::ErrorKind::Storage);
    QVERIFY(!store.begin(records::operation({QStringLiteral("b")})));
}

void TestStoreHarsh::losesNothingWhenTheFileCannotGrow()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a limit for the size of files");
#else
    const QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    rlimit usual{};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    auto *const before = std::signal(SIGXFSZ, SIG_IGN);
    auto small = usual;
    small.rlim_cur = static_cast<rlim_t>(bytesOf(store.path()).size());
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto intent = store.recordIntent(item.id, "/p", QByteArray(32 * 1024, 'j'), {}, records::moment());
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, before);
    QVERIFY(!intent);
    QCOMPARE(intent.error().kind, core::ErrorKind::Storage);
    QCOMPARE(store.history(records::contoso, 5)->constFirst().items.constFirst().outcome, Outcome::Pending);
    QVERIFY(store.recordIntent(item.id, "/p", QByteArray(32 * 1024, 'j'), {}, records::moment()));
    QCOMPARE(store.history(records::contoso, 5)->constFirst().items.constFirst().outcome, Outcome::Sent);
#endif
}

/// Somebody sets the clock, or a battery is empty: what came later is still later.
void TestStoreHarsh::keepsTheOrderWhenTheClockJumps()
{
    const QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const QList<int> years{0, 40, -56, 3};
    for (const auto year : years) {
        auto operation = records::operation({QStringLiteral("year %1").arg(year)});
        operation.started = records::moment().addYears(year);
        const auto written = store.begin(operation);
        QVERIFY(written);
        QVERIFY(store.recordIntent(written->items.constFirst().id, "/p", "{}", {}, operation.started));
    }
    const auto history = store.history(records::contoso, -1);
    const auto open = store.unsettled(records::contoso);
    QVERIFY(history && open);
    QCOMPARE(history->size(), years.size());
    QCOMPARE(open->size(), years.size());
    for (qsizetype i = 0; i < years.size(); ++i) {
        QCOMPARE(open->at(i).started, records::moment().addYears(years.at(i)));
        QCOMPARE(history->at(years.size() - 1 - i).id, open->at(i).id);
    }
}

QTEST_GUILESS_MAIN(TestStoreHarsh)
#include "tst_storeharsh.moc"
