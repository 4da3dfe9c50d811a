#include "journal/storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using journal::Outcome;
using journal::Store;
using namespace storefixture;

namespace {

/// A second program that is running: works with the journal (or locks it, as a tool for databases does) until it ends.
int otherProgram(const QString &what, const QString &directory)
{
    Store store(directory);
    if (!store.open())
        return 1;
    std::optional<Other> tool;
    if (what == QLatin1String("locks")) {
        tool.emplace(store.path());
        if (!tool->run(QStringLiteral("BEGIN EXCLUSIVE")))
            return 1;
    } else {
        const auto item = begun(store, {QStringLiteral("of the other")}).items.constFirst();
        if (!store.recordIntent(item.id, "/p", "{}", {}, records::moment()))
            return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return std::getchar(); // until the test ends it
}

class OtherProgram
{
public:
    OtherProgram(const QString &what, const QString &directory)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other"), what, directory});
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return m_process.canReadLine(); }, 30'000)
            && m_process.readLine().trimmed() == "ready";
    }
    bool crash()
    {
        m_process.kill();
        return m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

/// Other windows and other programs at the same file.
class TestStoreSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoHasLockedIt();
    void keepsASecondWindowFromWorking();
    void keepsAwayFromARunningProgramUntilItDies();
    void saysThatARunningProgramHasLockedIt();
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

void TestStoreSharing::keepsAwayFromARunningProgramUntilItDies()
{
    QTemporaryDir directory;
    OtherProgram other(QStringLiteral("works"), directory.path());
    QVERIFY(other.isReady());
    Store store(directory.path());
    QVERIFY(store.open());
    const auto open = store.unsettled(records::contoso);
    QVERIFY(!open);
    QVERIFY2(open.error().message.contains(QStringLiteral("Another window")), qPrintable(open.error().message));
    QVERIFY(!store.begin(records::operation({QStringLiteral("b")})));
    QCOMPARE(store.history(records::contoso, 5)->size(), 1);

    // However it ends, what it left is there to be settled, and nothing has to be cleaned up by hand.
    QVERIFY(other.crash());
    const auto left = store.unsettled(records::contoso);
    QVERIFY2(left, left ? "" : qPrintable(left.error().message));
    QCOMPARE(left->constFirst().items.constFirst().outcome, Outcome::Sent);
    QVERIFY(store.begin(records::operation({QStringLiteral("b")})));
}

void TestStoreSharing::saysThatARunningProgramHasLockedIt()
{
    QTemporaryDir directory;
    Store store(directory.path());
    QVERIFY(store.open());
    const auto item = begun(store, {QStringLiteral("a")}).items.constFirst();
    OtherProgram other(QStringLiteral("locks"), directory.path());
    QVERIFY(other.isReady());
    const auto intent = store.recordIntent(item.id, "/p", "{}", {}, records::moment());
    QVERIFY(!intent);
    QCOMPARE(intent.error().kind, core::ErrorKind::Storage);
    QVERIFY2(intent.error().message.contains(QStringLiteral("locked")), qPrintable(intent.error().message));
    QVERIFY(other.crash());
    QVERIFY(store.recordIntent(item.id, "/p", "{}", {}, records::moment()));
    QCOMPARE(store.history(records::contoso, 1)->constFirst().items.constFirst().outcome, Outcome::Sent);
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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--other"))
        return otherProgram(application.arguments().value(2), application.arguments().value(3));
    TestStoreSharing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storesharing.moc"
