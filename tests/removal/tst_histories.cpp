#include "removal/history.h"
#include "support/quickdirectory.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

/// Random histories of a tenant: whatever comes together, the journal and the tenant account for every assignment at
/// the end, and nothing that was not selected was changed by us.
///
/// UNASSIGN_HISTORIES=n runs n of them, from UNASSIGN_HISTORY_FIRST=n (else 1) on, so that many can be shared out;
/// UNASSIGN_HISTORY_SEED=n replays one and tells its story.
class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalAndTheTenantAccountForEverything();

private:
    static constexpr int usualCount = 500;
    static constexpr int perDirectory = 25; ///< histories that share a journal: a long one takes longer to open
    static constexpr int enough = 5; ///< failures
};

void TestHistories::theJournalAndTheTenantAccountForEverything()
{
    QHashSeed::setDeterministicGlobalSeed(); // or a replay would take another way
    bool isReplay = false;
    const auto seed = qEnvironmentVariable("UNASSIGN_HISTORY_SEED").toUInt(&isReplay);
    const auto wished = qEnvironmentVariableIntValue("UNASSIGN_HISTORIES");
    const auto first = std::max(qEnvironmentVariableIntValue("UNASSIGN_HISTORY_FIRST"), 1);
    const auto count = isReplay ? 1 : wished > 0 ? wished : usualCount;
    QElapsedTimer timer;
    timer.start();
    QMap<QString, int> tally;
    std::unique_ptr<QuickDirectory> directory;
    int failures = 0;
    for (int i = 0; i < count && failures < enough; ++i) {
        if (i % perDirectory == 0)
            directory = std::make_unique<QuickDirectory>();
        QVERIFY(directory->isValid());
        const auto number = isReplay ? seed : static_cast<quint32>(first + i);
        History history(number, directory->path());
        const auto problem = history.run();
        if (isReplay) {
            for (const auto &line : history.story())
                qInfo("%s", qPrintable(line));
        }
        if (!problem.isEmpty()) {
            ++failures;
            qWarning("%s. Replay with UNASSIGN_HISTORY_SEED=%u", qPrintable(problem), number);
        }
        for (auto it = history.tally().cbegin(); it != history.tally().cend(); ++it)
            tally[it.key()] += it.value();
    }
    for (auto it = tally.cbegin(); it != tally.cend(); ++it)
        qInfo("%8d  %s", it.value(), qPrintable(it.key()));
    qInfo("%d histories from %d on in %.1f s", count, first, static_cast<double>(timer.elapsed()) / 1000.0);
    QCOMPARE(failures, 0);
    if (isReplay || count < 100)
        return;
    // A history in which nothing happens proves nothing.
    for (const auto *what : {"outcome removed", "outcome restored", "outcome alreadyGone", "outcome changedMeanwhile",
             "outcome refused", "outcome skipped", "crash", "crash, and the last records are lost", "go on", "drop",
             "pause", "cancel", "leave"})
        QVERIFY2(tally.value(QString::fromLatin1(what)) > 0, what);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
