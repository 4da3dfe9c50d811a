#include "removal/restorefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace restoring;

namespace {

/// Profiles that keep what is created in them.
class Profiles
{
public:
    Answer answer(const LoopbackServer::Request &request)
    {
        auto &items = m_items[request.target];
        if (request.method != "POST")
            return listed(items.join(','));
        auto created = QJsonDocument::fromJson(request.body).object();
        created.insert(QStringLiteral("id"), QStringLiteral("made%1").arg(++m_made));
        items.append(QJsonDocument(created).toJson(QJsonDocument::Compact));
        return status(201, items.constLast());
    }

private:
    QMap<QByteArray, QByteArrayList> m_items; ///< by path
    int m_made = 0;
};

} // namespace

/// What Restore does not do, whatever the service would answer.
class TestRestoreCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasRemovedAfterTheIntentIsOnDisk();
    void refusesWhatNeverReachedTheService();
    void refusesAnotherTenant();
    void refusesWhatIsNotRestorable_data();
    void refusesWhatIsNotRestorable();
    void believesTheJournalMoreThanItsAsker();
    void createsNothingTwiceInOneProfile();
    void sendsNothingWithoutTheJournal_data();
    void sendsNothingWithoutTheJournal();
    void awaitsWhatIsUnderWayWhenCancelled();
    void saysWhatBecameOfAPolicySets_data();
    void saysWhatBecameOfAPolicySets();
};

void TestRestoreCare::sendsWhatWasRemovedAfterTheIntentIsOnDisk()
{
    RemovalFixture f(0);
    const auto json = filtered().replace("\"deviceAnd", "\"unheardOf\":{\"deep\":[1]},\"deviceAnd");
    Outcome onDisk = Outcome::Pending;
    QByteArray pathOnDisk;
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == "POST") {
            journal::Store store(f.directory.path());
            if (!store.open())
                qFatal("the journal cannot be read");
            const auto history = store.history(f.actor().tenant, 1);
            if (history && !history->isEmpty()) {
                onDisk = history->constFirst().items.constFirst().outcome;
                pathOnDisk = history->constFirst().items.constFirst().sentPath;
            }
        }
        return profiles.answer(request);
    });
    removal::Restore restore(servicesOf(f), f.actor(), {removed(f, json)});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Restored, 1}}));
    QCOMPARE(onDisk, Outcome::Sent);
    const auto post = f.server.requests().at(1);
    QCOMPARE(post.method, QByteArray("POST"));
    QVERIFY(post.target.endsWith("/deviceManagement/deviceConfigurations/root/assignments"));
    QVERIFY(post.target.endsWith(pathOnDisk) && !pathOnDisk.isEmpty());
    const auto body = QJsonDocument::fromJson(post.body).object();
    const auto before = QJsonDocument::fromJson(json).object();
    QCOMPARE(body.value(QLatin1String("target")), before.value(QLatin1String("target")));
    QCOMPARE(body.value(QLatin1String("intent")), before.value(QLatin1String("intent")));
    QVERIFY(!body.contains(QLatin1String("id")) && !body.contains(QLatin1String("source")));
}

void TestRestoreCare::refusesWhatNeverReachedTheService()
{
    RemovalFixture f(0);
    f.server.setHandler([](const LoopbackServer::Request &) { return listed({}); });
    Unplugged network(QNetworkAccessManager::PostOperation);
    graph::Client client(network, f.tokens, f.clock, {.root = f.server.url(), .timeout = std::chrono::hours(10)});
    removal::Restore restore({client, f.journal, f.inventory, f.clock}, f.actor(), {removed(f)});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QCOMPARE(f.sent("POST"), 0);
}

void TestRestoreCare::refusesAnotherTenant()
{
    RemovalFixture f(0);
    f.server.setHandler([](const LoopbackServer::Request &) { return listed({}); });
    auto elsewhere = f.actor();
    elsewhere.tenant.value = QStringLiteral("another tenant");
    const auto foreign = removed(f, QStringLiteral("root"), there(), elsewhere);
    const auto own = removed(f);
    // One foreign item refuses all: whoever mixed them does not know what it does.
    removal::Restore restore(servicesOf(f), f.actor(), {own, foreign});
    QVERIFY(finishes(restore));
    QCOMPARE(restore.counts(), (QMap<Outcome, int>{{Outcome::Refused, 2}}));
    QVERIFY(restore.records().constFirst().message.contains(QStringLiteral("another tenant")));
    QVERIFY(f.server.requests().isEmpty());
    QVERIFY(restores(f.journalled()).isEmpty());

    // Neither does the journal believe an operation that names the wrong tenant.
    auto forged = foreign;
    forged.actor = f.actor();
    removal::Restore second(servicesOf(f), f.actor(), {forged});
    QVERIFY(finishes(second));
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}}));
    QVERIFY(!second.journalError());
    QVERIFY(f.server.requests().isEmpty());
    QVERIFY(restores(f.journalled()).isEmpty());
}

void TestRestoreCare::refusesWhatIsNotRestorable_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("restoredAs");
    QTest::addColumn<bool>("isRestore");
    QTest::newRow("restored already") << journal::outcomeName(Outcome::Removed) << QStringLiteral("id") << false;
    QTest::newRow("of a restore") << journal::outcomeName(Outcome::Removed) << QString() << true;
    for (const auto outcome : {Outcome::AlreadyGone, Outcome::ChangedMeanwhile, Outcome::Refused, Outcome::Skipped,
             Outcome::Unknown, Outcome::WaitingForApproval, Outcome::Sent, Outcome::Pending})
        QTest::newRow(qPrintable(journal::outcomeName(outcome))) << journal::outcomeName(outcome) << QString() << false;
}

void TestRestoreCare::refusesWhatIsNotRestorable()
{
    QFETCH(QString, outcome);
    QFETCH(QString, restoredAs);
    QFETCH(bool, isRestore);
    RemovalFixture f(0);
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) { return profiles.answer(request); });
    const auto good = removed(f);
    auto bad = removed(f, RemovalFixture::json(1));
    bad.kind = isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove;
    bad.items.first().outcome = journal::outcomeOf(outcome);
    bad.items.first().restoredAs.value = restoredAs;
    QVERIFY(removal::isRestorable(good, good.items.constFirst()));
    QVERIFY(!removal::isRestorable(bad, bad.items.constFirst()));
    removal::Restore restore(servicesOf(f), f.actor(), {bad, good, good});
    QSignalSpy items(&restore, &removal::Restore::itemFinished);
    QVERIFY(finishes(restore));
    QCOMPARE(items.size(), 2);
    QCOMPARE(restore.records().at(0).outcome, Outcome::Refused);
    QCOMPARE(restore.records().at(1).outcome, Outcome::Restored);
    QCOMPARE(f.sent("POST"), 1);
    QCOMPARE(restores(f.journalled()).size(), 1);
}

void TestRestoreCare::believesTheJournalMoreThanItsAsker()
{
    RemovalFixture f(0);
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) { return profiles.answer(request); });
    const auto operation = removed(f);
    removal::Restore first(servicesOf(f), f.actor(), {operation});
    QVERIFY(finishes(first));
    f.server.forget();
    // The same list again, as it was before: an old view of the history. It does not keep the others from going on.
    const auto other = removed(f, RemovalFixture::json(1));
    removal::Restore second(servicesOf(f), f.actor(), {operation, other});
    QVERIFY(finishes(second));
    QCOMPARE(second.counts(), (QMap<Outcome, int>{{Outcome::Refused, 1}, {Outcome::Restored, 1}}));
    QVERIFY(second.records().constFirst().message.contains(QStringLiteral("restored already")));
    QVERIFY(!second.journalError());
    QCOMPARE(f.sent("POST"), 1);
    QCOMPARE(restores(f.journalled()).size(), 2);

    f.server.forget();
    removal::Restore third(servicesOf(f), f.actor(), {operation, other});
    QVERIFY(finishes(third));
    QCOMPARE(third.counts(), (QMap<Outcome, int>{{Outcome::Refused, 2}}));
    QVERIFY(f.server.requests().isEmpty());
    QCOMPARE(restores(f.journalled()).size(), 2);
}

void TestRestoreCare::createsNothingTwiceInOneProfile()
{
    RemovalFixture f(0);
    Profiles profiles;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = profiles.answer(request);
        answer.delayMs = 20;
        return answer;
    });
    // Removed, put back by a colleague, removed again: twice in the journal.
    const auto once = removed(f, there());
    const auto again = removed(f, thereAnew());
    const auto otherwise = removed(f, excluded());
    removal::Restore restore(servicesOf(f), f.actor(), {once, again, otherwise});
    QVERIFY(finishes(restore));
    QCOMPARE(f.sent("POST"), 1);
    QCOMPARE(restore.records().at(0).outcome, Outcome::Restored);
    QCOMPARE(restore.records().at(1).outcome, Outcome::AlreadyThere);
    QCOMPARE(restore.records().at(2).outcome, Outcome::Refused);
    QCOMPARE(restore.records().at(1).restoredAs, restore.records().at(0).restoredAs);
}

void TestRestoreCare::sendsNothingWithoutTheJournal_data()
{
    QTest::addColumn<QByteArray>("moment"); ///< the method whose request finds the journal locked
    QTest::addColumn<int>("sent");
    QTest::newRow("full at the beginning") << QByteArray() << 0;
    QTest::newRow("full at the intent") << QByteArray("GET") << 0;
    QTest::newRow("full at the outcome") << QByteArray("POST") << 1;
}

void TestRestoreCare::sendsNothingWithoutTheJournal()
{
    QFETCH(QByteArray, moment);
    QFETCH(int, sent);
    RemovalFixture f(0);
    Profiles profiles;
    std::unique_ptr<Locked> lock;
    const auto path = f.directory.filePath(QStringLiteral("journal.sqlite"));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method == moment && !lock)
            lock = std::make_unique<Locked>(path);
        return profiles.answer(request);
    });
    // Of one profile, so that they go one by one.
    const QList<journal::Operation> chosen{removed(f, there()), removed(f, RemovalFixture::json(1))};
    if (moment.isEmpty())
        lock = std::make_unique<Locked>(path);
    removal::Restore restore(servicesOf(f), f.actor(), chosen);
    QVERIFY(finishes(restore));
    QVERIFY(restore.journalError());
    QCOMPARE(f.sent("POST"), sent);
    QCOMPARE(restore.counts().value(Outcome::Skipped), 2 - sent);
    QCOMPARE(restore.counts().value(Outcome::Restored), sent);
    lock.reset();
    // The file still says what may have been done: the next start settles it.
    int open = 0;
    for (const auto &item : restores(f.journalled()))
        open += item.outcome == Outcome::Sent ? 1 : 0;
    QCOMPARE(open, sent);
}

void TestRestoreCare::awaitsWhatIsUnderWayWhenCancelled()
{
    RemovalFixture f(0);
    Profiles profiles;
    QList<journal::Operation> chosen;
    for (int i = 0; i < 20; ++i)
        chosen.append(removed(f, QStringLiteral("profile%1").arg(i), there(), f.actor()));
    removal::Restore restore(servicesOf(f), f.actor(), chosen);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = profiles.answer(request);
        if (request.method == "POST") {
            restore.cancel();
            answer.delayMs = 50;
        }
        return answer;
    });
    QVERIFY(finishes(restore));
    const auto back = restore.counts().value(Outcome::Restored);
    QVERIFY(back >= 1 && back < 20);
    // Without the $batch that looks at the profiles afterwards.
    const auto &requests = f.server.requests();
    QCOMPARE(
        std::count_if(requests.cbegin(), requests.cend(),
            [](const auto &request) { return request.method == "POST" && request.target.endsWith("/assignments"); }),
        back);
    QCOMPARE(restore.counts().value(Outcome::Skipped), 20 - back);
    QMap<Outcome, int> kept;
    for (const auto &item : restores(f.journalled()))
        ++kept[item.outcome];
    QCOMPARE(kept, restore.counts());
}

void TestRestoreCare::saysWhatBecameOfAPolicySets_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("it is back, as the profile's own") << true;
    QTest::newRow("it is not there") << false;
}

void TestRestoreCare::saysWhatBecameOfAPolicySets()
{
    QFETCH(bool, isBack);
    RemovalFixture f;
    bool isCreated = false;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        isCreated = isCreated || request.method == "POST";
        return request.method == "POST" ? status(201, there()) : listed(isCreated && isBack ? there() : QByteArray());
    });
    removal::Restore restore(servicesOf(f), f.actor(), {removed(f, there().replace("\"direct\"", "\"policySets\""))});
    QVERIFY(finishes(restore));
    const auto &record = restore.records().constFirst();
    QCOMPARE(record.outcome, isBack ? Outcome::Restored : Outcome::Refused);
    QCOMPARE(record.message.contains(QStringLiteral("restored, it is the profile's own assignment")), isBack);
}

QTEST_GUILESS_MAIN(TestRestoreCare)
#include "tst_restorecare.moc"
