#include "journal/journal.h"

#include "journal/records.h"
#include "journal/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

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

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
