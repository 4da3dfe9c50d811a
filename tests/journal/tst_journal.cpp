#include "journal/journal.h"

#include "journal/storefixture.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtEndian>

using journal::Journal;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrderInTheCallersThread();
    void answersNeverBeforeTheCallReturned();
    void forgetsWhoIsDead();
    void finishesWhatWasAskedForWhenItEnds();
    void answersWithTheErrorOfOpeningUntilItWorks();
    void readsBackThroughTheThread();
    void writesTogetherWhatWaits();
    void oneThatIsRefusedTakesNoOtherAlong();
    void failsTogetherWhatCannotBeWritten();
    void forgetsThroughTheThread();
    void everyCallFailsUntilItIsOpen();
    void worksForWhoDoesNotAskHowItWent();
    void takesNoFurtherIntentBehindOneThatFailed();
};

void TestJournal::answersInOrderInTheCallersThread()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    QList<int> order;
    bool everywhereHere = true;
    journal.open(this, [&](const core::Result<void> &opened) {
        QVERIFY(opened);
        everywhereHere = everywhereHere && QThread::currentThread() == thread();
        order.append(-1);
    });
    for (int i = 0; i < 20; ++i) {
        journal.begin(
            records::operation({QString::number(i)}), this, [&, i](const core::Result<journal::Operation> &done) {
                QVERIFY(done);
                everywhereHere = everywhereHere && QThread::currentThread() == thread();
                order.append(static_cast<int>(done->id) == i + 1 ? i : -100);
            });
    }
    QTRY_COMPARE(order.size(), 21);
    for (int i = 0; i < order.size(); ++i)
        QCOMPARE(order.at(i), i - 1);
    QVERIFY(everywhereHere);
}

void TestJournal::answersNeverBeforeTheCallReturned()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    bool answered = false;
    journal.open(this, [&](const core::Result<void> &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
}

void TestJournal::forgetsWhoIsDead()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    bool toldTheDead = false;
    auto context = std::make_unique<QObject>();
    journal.open(context.get(), [&](const core::Result<void> &) { toldTheDead = true; });
    journal.begin(records::operation({QStringLiteral("a")}), context.get(),
        [&](const core::Result<journal::Operation> &) { toldTheDead = true; });
    journal.history(records::contoso, 5, context.get(),
        [&](const core::Result<QList<journal::Operation>> &) { toldTheDead = true; });
    journal.forget(records::contoso, {7}, context.get(), [&](const core::Result<int> &) { toldTheDead = true; });
    context.reset();
    qsizetype operations = -1;
    journal.history(records::contoso, 5, this,
        [&](const core::Result<QList<journal::Operation>> &read) { operations = read->size(); });
    QTRY_COMPARE(operations, 1);
    QVERIFY(!toldTheDead);
}

void TestJournal::finishesWhatWasAskedForWhenItEnds()
{
    QTemporaryDir directory;
    bool toldAfterwards = false;
    {
        Journal journal(directory.path());
        journal.open(this, {});
        for (int i = 0; i < 50; ++i) {
            journal.begin(records::operation({QString::number(i)}), this,
                [&](const core::Result<journal::Operation> &) { toldAfterwards = true; });
        }
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!toldAfterwards);
    journal::Store store(directory.path());
    QVERIFY(store.open());
    QCOMPARE(store.history(records::contoso, -1)->size(), 50);
}

void TestJournal::answersWithTheErrorOfOpeningUntilItWorks()
{
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("journal.sqlite"));
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();

    Journal journal(directory.path());
    QString openError;
    QString beginError;
    journal.open(this, [&](const core::Result<void> &opened) { openError = opened.error().message; });
    journal.begin(records::operation({QStringLiteral("a")}), this,
        [&](const core::Result<journal::Operation> &done) { beginError = done.error().message; });
    QTRY_VERIFY(!beginError.isEmpty());
    QCOMPARE(beginError, openError);

    QVERIFY(QFile::rename(path, path + QStringLiteral(".kept")));
    bool works = false;
    journal.open(this, [&](const core::Result<void> &opened) { works = opened.has_value(); });
    QTRY_VERIFY(works);
}

void TestJournal::readsBackThroughTheThread()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    QList<journal::Operation> open;
    bool settled = false;
    journal.open(this, {});
    journal.begin(records::operation({QStringLiteral("a")}), this, [&](const core::Result<journal::Operation> &done) {
        auto item = done->items.constFirst();
        journal.recordIntent(item.id, "/sent", R"({"id":"a"})", QStringLiteral("client"), records::moment(4), this, {});
        journal.unsettled(
            records::contoso, this, [&, item](const core::Result<QList<journal::Operation>> &read) mutable {
                open = *read;
                item.outcome = journal::Outcome::Removed;
                journal.recordOutcome(
                    item, this, [&](const core::Result<void> &written) { settled = written.has_value(); });
            });
    });
    QTRY_VERIFY(settled);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().items.constFirst().outcome, journal::Outcome::Sent);
    QCOMPARE(open.constFirst().items.constFirst().sentPath, QByteArray("/sent"));
}

/// The file counts the transactions that changed it (sqlite.org/fileformat2.html, 1.3.7).
static quint32 transactions(const QTemporaryDir &directory)
{
    QFile file(directory.filePath(QStringLiteral("journal.sqlite")));
    return file.open(QIODevice::ReadOnly) && file.seek(24) ? qFromBigEndian<quint32>(file.read(4).constData()) : 0;
}

void TestJournal::writesTogetherWhatWaits()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    QList<journal::Item> items;
    journal.open(this, [](const core::Result<void> &opened) { QVERIFY(opened); });
    journal.begin(records::operation(QStringList(60, QStringLiteral("x"))), this,
        [&](const core::Result<journal::Operation> &done) { items = done->items; });
    QTRY_COMPARE(items.size(), 60);
    const auto before = transactions(directory);
    QList<journal::ItemId> order;
    for (auto &item : items) {
        journal.recordIntent(item.id, "/path", "{}", {}, QDateTime::currentDateTimeUtc(), this,
            [&order, id = item.id](const core::Result<void> &done) { order.append(done ? id : -1); });
        item.outcome = journal::Outcome::Removed;
        journal.recordOutcome(
            item, this, [&order, id = item.id](const core::Result<void> &done) { order.append(done ? id : -1); });
    }
    QTRY_COMPARE(order.size(), 120);
    for (qsizetype at = 0; at < order.size(); ++at)
        QCOMPARE(order.at(at), items.at(at / 2).id);
    const auto written = transactions(directory) - before;
    QVERIFY2(written > 0 && written < 60, QByteArray::number(written).constData()); // 120, were each one by itself
    QList<journal::Operation> history;
    journal.history(
        records::contoso, -1, this, [&](const core::Result<QList<journal::Operation>> &read) { history = *read; });
    QTRY_COMPARE(history.size(), 1);
    for (const auto &item : history.constFirst().items)
        QCOMPARE(item.outcome, journal::Outcome::Removed);
}

void TestJournal::oneThatIsRefusedTakesNoOtherAlong()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    QList<journal::Item> items;
    journal.open(this, [](const core::Result<void> &opened) { QVERIFY(opened); });
    journal.begin(records::operation(QStringList(40, QStringLiteral("x"))), this,
        [&](const core::Result<journal::Operation> &done) { items = done->items; });
    QTRY_COMPARE(items.size(), 40);
    QList<bool> answers;
    for (qsizetype at = 0; at < items.size(); ++at) {
        auto item = items.at(at);
        item.outcome = journal::Outcome::AlreadyGone;
        if (at % 10 == 5)
            item.id += 1000; // there is no such item
        journal.recordOutcome(
            item, this, [&answers](const core::Result<void> &done) { answers.append(done.has_value()); });
    }
    QTRY_COMPARE(answers.size(), 40);
    for (qsizetype at = 0; at < answers.size(); ++at)
        QCOMPARE(answers.at(at), at % 10 != 5);
    QList<journal::Operation> history;
    journal.history(
        records::contoso, -1, this, [&](const core::Result<QList<journal::Operation>> &read) { history = *read; });
    QTRY_COMPARE(history.size(), 1);
    for (qsizetype at = 0; at < items.size(); ++at) {
        const auto wanted = at % 10 == 5 ? journal::Outcome::Pending : journal::Outcome::AlreadyGone;
        QCOMPARE(history.constFirst().items.at(at).outcome, wanted);
    }
}

void TestJournal::failsTogetherWhatCannotBeWritten()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    QList<journal::Item> items;
    journal.open(this, [](const core::Result<void> &opened) { QVERIFY(opened); });
    journal.begin(records::operation(QStringList(30, QStringLiteral("x"))), this,
        [&](const core::Result<journal::Operation> &done) { items = done->items; });
    QTRY_COMPARE(items.size(), 30);
    QList<QString> reasons;
    {
        storefixture::Other other(directory.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
        for (const auto &item : std::as_const(items)) {
            journal.recordIntent(
                item.id, "/path", "{}", {}, QDateTime::currentDateTimeUtc(), this, [&](const core::Result<void> &done) {
                    QVERIFY(!done);
                    QCOMPARE(done.error().kind, core::ErrorKind::Storage);
                    reasons.append(done.error().message);
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(reasons.size(), 30, 30'000); // milliseconds; each one alone waits for a second
    }
    QCOMPARE(QSet<QString>(reasons.cbegin(), reasons.cend()).size(), 1);
    // Nothing of it is in the file, and from here on everything can be written again.
    QList<bool> answers;
    for (const auto &item : std::as_const(items)) {
        journal.recordIntent(item.id, "/path", "{}", {}, QDateTime::currentDateTimeUtc(), this,
            [&](const core::Result<void> &done) { answers.append(done.has_value()); });
    }
    QTRY_COMPARE(answers, QList<bool>(30, true));
}

/// Those that wait one behind the other, too.
void TestJournal::everyCallFailsUntilItIsOpen()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    journal::Item item;
    item.id = 1;
    int failed = 0;
    const auto count = [&failed](const auto &result) { failed += result ? 0 : 1; };
    for (int i = 0; i < 200; ++i)
        journal.recordOutcome(item, this, count);
    journal.forget(records::contoso, {1}, this, count);
    journal.waiting(records::contoso, this, count);
    QTRY_COMPARE(failed, 202);
}

void TestJournal::forgetsThroughTheThread()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    journal.open(this, {});
    QList<journal::Operation> old;
    int forgotten = 0;
    journal.begin(records::operation({QStringLiteral("a")}), this, [&](const core::Result<journal::Operation> &done) {
        auto item = done->items.constFirst();
        item.outcome = journal::Outcome::Refused;
        journal.recordOutcome(item, this, {});
        journal.forgettable(
            records::contoso, records::moment(60), this, [&](const core::Result<QList<journal::Operation>> &read) {
                old = *read;
                journal.forget(records::contoso, {read->constFirst().id}, this,
                    [&](const core::Result<int> &gone) { forgotten = *gone; });
            });
    });
    QTRY_COMPARE(forgotten, 1);
    QCOMPARE(old.size(), 1);
    QCOMPARE(old.constFirst().items.constFirst().outcome, journal::Outcome::Refused);
    qsizetype left = -1;
    journal.history(
        records::contoso, -1, this, [&](const core::Result<QList<journal::Operation>> &read) { left = read->size(); });
    QTRY_COMPARE(left, 0);
}

void TestJournal::worksForWhoDoesNotAskHowItWent()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    journal.open(this, {});
    journal.begin(records::operation({QStringLiteral("a")}), this, {});
    journal.forget(records::contoso, {1}, this, {});
    journal.unsettled(records::contoso, this, {});
    qsizetype open = -1;
    journal.unsettled(
        records::contoso, this, [&](const core::Result<QList<journal::Operation>> &read) { open = read->size(); });
    QTRY_COMPARE(open, 1);
}

/// What was asked for before anybody could know of the failure must not leave either; what is asked for afterwards may.
void TestJournal::takesNoFurtherIntentBehindOneThatFailed()
{
    QTemporaryDir directory;
    Journal journal(directory.path());
    journal.open(this, {});
    QList<bool> written;
    const auto note = [&written](const core::Result<void> &result) { written.append(result.has_value()); };
    const auto intend = [&](journal::ItemId item) { journal.recordIntent(item, "/p", "{}", {}, {}, this, note); };
    journal::ItemId item = 0;
    journal.begin(records::operation({QStringLiteral("a")}), this,
        [&item](const core::Result<journal::Operation> &done) { item = done->items.constFirst().id; });
    QTRY_VERIFY(item != 0);
    {
        // Nothing is answered before both are asked for.
        storefixture::Other busy(directory.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(busy.run(QStringLiteral("BEGIN EXCLUSIVE")));
        intend(item + 1); // which there is not
        intend(item);
        QVERIFY(busy.run(QStringLiteral("ROLLBACK")));
    }
    QTRY_COMPARE(written, (QList<bool>{false, false}));
    intend(item);
    QTRY_COMPARE(written, (QList<bool>{false, false, true}));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
