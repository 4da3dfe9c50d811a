#include "journal/storefixture.h"
#include "journal/systemfault.h"
#include "support/quickdirectory.h"

#include <functional>

using journal::Outcome;
using journal::Store;
using namespace storefixture;
using systemfault::Kind;

namespace {

QString shown(const QList<journal::Operation> &operations)
{
    QStringList lines;
    for (const auto &operation : operations) {
        lines.append(QString::number(operation.id));
        for (const auto &item : operation.items)
            lines.append(records::line(item));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A person's use of the journal: two are removed, one is put back, the program is started anew in between, and at the
/// end all of it is forgotten.
class Journey
{
public:
    using Told = core::Result<QString>;

    explicit Journey(QString directory) : m_directory(std::move(directory)) { restart(); }

    qsizetype length() const { return m_steps.size(); }
    Told take(qsizetype step) { return m_steps.at(step)(*this); }

    /// What is on the disk, as the next start of the program finds it.
    QString left() const
    {
        const systemfault::Pause pause;
        Store store(m_directory);
        const auto opened = store.open();
        const auto all = store.history(records::contoso, -1);
        return opened && all ? shown(*all) : QStringLiteral("not readable");
    }

private:
    using Step = Told (*)(Journey &);

    void restart() { m_store = std::make_unique<Store>(m_directory); }

    static Told told(const core::Result<void> &result) { return result ? Told(QString()) : Told(result.error()); }

    static Told told(const core::Result<QList<journal::Operation>> &result)
    {
        return result ? Told(shown(*result)) : Told(result.error());
    }

    static Told told(const core::Result<journal::Operation> &result, journal::Operation &kept)
    {
        if (result)
            kept = *result;
        return result ? Told(shown({*result})) : Told(result.error());
    }

    static journal::Item settled(journal::Item item, Outcome outcome)
    {
        item.outcome = outcome;
        item.changed = records::moment(7);
        return item;
    }

    static Told open(Journey &self) { return told(self.m_store->open()); }

    static Told openAnew(Journey &self)
    {
        self.restart();
        return told(self.m_store->open());
    }

    static Told begin(Journey &self)
    {
        return told(
            self.m_store->begin(records::operation({QStringLiteral("a"), QStringLiteral("b")})), self.m_removal);
    }

    static Told intend(Journey &self)
    {
        return told(self.m_store->recordIntent(
            self.m_removal.items.at(0).id, "/a", QByteArray(9000, 'j'), QStringLiteral("c"), records::moment(5)));
    }

    static Told settle(Journey &self)
    {
        return told(self.m_store->recordOutcomes({settled(self.m_removal.items.at(0), Outcome::Removed),
            settled(self.m_removal.items.at(1), Outcome::Refused)}));
    }

    static Told beginRestore(Journey &self)
    {
        auto restore = records::operation({QStringLiteral("a")});
        restore.kind = journal::Operation::Kind::Restore;
        restore.items.first().restoredItem = self.m_removal.items.at(0).id;
        return told(self.m_store->begin(restore), self.m_restore);
    }

    static Told settleRestore(Journey &self)
    {
        auto item = settled(self.m_restore.items.at(0), Outcome::Restored);
        item.restoredAs.value = QStringLiteral("new");
        return told(self.m_store->recordOutcome(item));
    }

    static Told unsettled(Journey &self) { return told(self.m_store->unsettled(records::contoso)); }
    static Told history(Journey &self) { return told(self.m_store->history(records::contoso, 10)); }
    static Told forgettable(Journey &self)
    {
        return told(self.m_store->forgettable(records::contoso, records::moment(60)));
    }

    static Told forget(Journey &self)
    {
        const auto gone = self.m_store->forget(records::contoso, {self.m_removal.id, self.m_restore.id});
        return gone ? Told(QString::number(*gone)) : Told(gone.error());
    }

    const QList<Step> m_steps{open, begin, intend, settle, beginRestore, openAnew, unsettled, settleRestore, openAnew,
        history, forgettable, forget, history};
    const QString m_directory;
    std::unique_ptr<Store> m_store;
    journal::Operation m_removal;
    journal::Operation m_restore;
};

} // namespace

/// Every call that a journal makes to the system fails once, in the whole of what a person does with it.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsAndKeepsWhole_data();
    void tellsAndKeepsWhole();
    void neverTellsHalfOfAList();
    void refusesALinkThatComesAtTheLastMoment();
    void saysWhyRightsCannotBeTaken();

private:
    void goThrough(int call, Kind kind);

    QStringList m_told; ///< by each step, when nothing fails
    QStringList m_left; ///< on the disk, after each
};

void TestStoreFaults::initTestCase()
{
    const QuickDirectory place;
    Journey journey(place.filePath(QStringLiteral("data")));
    for (qsizetype step = 0; step < journey.length(); ++step) {
        const auto told = journey.take(step);
        QVERIFY2(told, qPrintable(QString::number(step)));
        m_told.append(*told);
        m_left.append(journey.left());
    }
    QVERIFY(m_told.at(9).contains(QLatin1String("restored")));
    QVERIFY(m_left.contains(m_told.at(9)));
    QCOMPARE(m_told.constLast(), QString());
}

void TestStoreFaults::tellsAndKeepsWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("stride");
    QTest::newRow("the disk reports an error") << int(Kind::Disk) << 1;
#ifndef __SANITIZE_ADDRESS__
    // SQLite asks for memory thousands of times; all of them take minutes.
    QTest::newRow("there is no memory for SQLite") << int(Kind::Memory) << 7;
#endif
}

/// What is told as done is on the disk, and what fails is told and is there as a whole or not at all; asked for again,
/// it succeeds, so that one fault never ends the work with the journal.
void TestStoreFaults::tellsAndKeepsWhole()
{
    QFETCH(int, kind);
    QFETCH(int, stride);
    int tried = 0;
    do {
        goThrough(1 + stride * tried++, static_cast<Kind>(kind));
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("fault %1").arg(tried)));
    } while (systemfault::hasFailed());
    qInfo("%d faults", tried - 1);
    QVERIFY(tried > 100);
}

void TestStoreFaults::goThrough(int call, Kind kind)
{
    const QuickDirectory place;
    Journey journey(place.filePath(QStringLiteral("data")));
    systemfault::failAt(call, kind, place.path());
    const auto end = qScopeGuard([] { systemfault::stop(); });
    for (qsizetype step = 0; step < journey.length(); ++step) {
        const auto told = journey.take(step);
        if (told) {
            QCOMPARE(*told, m_told.at(step));
            continue;
        }
        QVERIFY(systemfault::hasFailed());
        QCOMPARE(told.error().kind, core::ErrorKind::Storage);
        QVERIFY(!told.error().message.isEmpty());
        const auto left = journey.left();
        const auto before = step > 0 ? m_left.at(step - 1) : QString();
        QVERIFY2(left == before || left == m_left.at(step), qPrintable(left));
        if (left != before && left == m_left.at(step))
            return; // it is done, though nobody could say so: the program reads that when it starts
        const auto again = journey.take(step);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(*again, m_told.at(step));
    }
    QCOMPARE(journey.left(), m_left.constLast());
}

/// Somebody else wrote, so that each page has to be read again; the reading of one fails.
void TestStoreFaults::neverTellsHalfOfAList()
{
    const QuickDirectory place;
    Store store(place.path());
    QVERIFY(store.open());
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) {
        auto item = begun(store, {QString(40, QLatin1Char('n'))}).items.constFirst();
        item.outcome = Outcome::Refused;
        QVERIFY(store.recordOutcome(item));
    }
    const auto history = [&store] { return store.history(records::contoso, -1); };
    const auto forgettable = [&store] { return store.forgettable(records::contoso, records::moment(60)); };
    for (const auto &read : {std::function(history), std::function(forgettable)}) {
        int refused = 0;
        for (int call = 1;; ++call) {
            QVERIFY(Other(store.path()).run(QStringLiteral("UPDATE version SET program = program || '.'")));
            systemfault::failAt(call, Kind::Disk, place.path());
            const auto told = read();
            systemfault::stop();
            QVERIFY(!told || told->size() == count);
            if (!systemfault::hasFailed())
                break;
            refused += told ? 0 : 1;
        }
        qInfo("%d times refused", refused);
        QVERIFY(refused > 10);
    }
}

void TestStoreFaults::refusesALinkThatComesAtTheLastMoment()
{
    const QuickDirectory place;
    const auto directory = place.filePath(QStringLiteral("data"));
    QVERIFY(QDir(place.path()).mkdir(QStringLiteral("elsewhere")));
    systemfault::before(
        "mkdir", directory, [&] { QFile::link(place.filePath(QStringLiteral("elsewhere")), directory); });
    Store store(directory);
    const auto opened = store.open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QLatin1String("symbolic link")), qPrintable(opened.error().message));
    QVERIFY(QDir(place.filePath(QStringLiteral("elsewhere"))).isEmpty());
}

void TestStoreFaults::saysWhyRightsCannotBeTaken()
{
    const QuickDirectory place;
    {
        Store store(place.path());
        QVERIFY(store.open());
    }
    Store store(place.path());
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    // The directory is made, the file is made, it is there and is looked at, and its rights are taken from others.
    for (const int call : {1, 2, 3, 4}) {
        systemfault::failAt(call, Kind::Disk, place.path());
        const auto opened = store.open();
        systemfault::stop();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QLatin1String("Nothing is removed without a journal")),
            qPrintable(opened.error().message));
    }
    QVERIFY(store.open());
    QCOMPARE(QFile::permissions(store.path()) & QFile::ReadOther, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
