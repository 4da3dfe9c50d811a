#include "removal/profilechecks.h"

#include "removal/fixture.h"
#include "removal/profilereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using journal::Outcome;

namespace {

journal::Item item(const char *owner, Outcome outcome, const QByteArray &json = RemovalFixture::json(0))
{
    journal::Item made;
    made.owner.value = QString::fromLatin1(owner);
    made.assignment = RemovalFixture::assignment(0).id;
    made.assignmentJson = json;
    made.sentPath = "/sent";
    made.outcome = outcome;
    return made;
}

/// The answer to a $batch: of each profile what `body` gives for its id.
LoopbackServer::Answer batch(const QByteArray &asked, const std::function<QByteArray(const QByteArray &)> &body)
{
    QByteArrayList parts;
    const auto wanted = QJsonDocument::fromJson(asked).object().value(QLatin1String("requests")).toArray();
    for (const auto &each : wanted) {
        parts.append(R"({"id":")" + each[QLatin1String("id")].toString().toUtf8()
            + R"(","status":200,"headers":{"Content-Type":"application/json"},"body":)"
            + body(each[QLatin1String("url")].toString().toUtf8().split('/').at(3)) + "}");
    }
    return LoopbackServer::json("{\"responses\":[" + parts.join(',') + "]}");
}

const QList<core::ConfigurationId> both{{QStringLiteral("root")}, {QStringLiteral("wifi")}};

} // namespace

/// How the lists of profiles are read, and what is said where one of them is missing.
class TestProfileChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAListBeforeNothingIsClaimed();
    void whatNobodyCanTellStaysUnknown();
    void oneThatCannotBeReadHarmsNoOther_data();
    void oneThatCannotBeReadHarmsNoOther();
    void whoHearsOfTheLastMayEndIt();
    void tellsWhatWasSent_data();
    void tellsWhatWasSent();
};

void TestProfileChecks::withoutAListBeforeNothingIsClaimed()
{
    RemovalFixture f(2);
    f.removed.insert(0);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    removal::ProfileChecks checks(f.client, f.clock, f.inventory);
    QSignalSpy finished(&checks, &removal::ProfileChecks::finished);
    checks.run({item("root", Outcome::Removed)});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(checks.checks().size(), 1);
    const auto &check = checks.checks().constFirst();
    QVERIFY(!check.asExpected);
    QVERIFY(!check.before);
    QCOMPARE(*check.after, 1);
    QVERIFY2(check.text.contains(QStringLiteral("not checked")), qPrintable(check.text));
}

/// Where the journal does not hold what it was, the list does not tell either.
void TestProfileChecks::whatNobodyCanTellStaysUnknown()
{
    RemovalFixture f(2);
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 2); });
    removal::ProfileChecks checks(f.client, f.clock, f.inventory);
    QSignalSpy finished(&checks, &removal::ProfileChecks::finished);
    auto told = item("root", Outcome::Unknown, RemovalFixture::json(1));
    told.assignment = RemovalFixture::assignment(1).id;
    checks.run({item("root", Outcome::Unknown, "{"), told});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(checks.settled().size(), 1);
    QCOMPARE(checks.settled().constFirst().assignment, told.assignment);
    QCOMPARE(checks.settled().constFirst().outcome, Outcome::Refused);
}

void TestProfileChecks::oneThatCannotBeReadHarmsNoOther_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("no list") << QByteArray("{}") << QByteArray();
    QTest::newRow("a list of something else") << QByteArray(R"({"value":[7]})") << QByteArray();
    QTest::newRow("a second page of something else")
        << QByteArray(R"({"value":[],"@odata.nextLink":"%1/next"})") << QByteArray(R"({"value":[7]})");
}

void TestProfileChecks::oneThatCannotBeReadHarmsNoOther()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, next);
    RemovalFixture f;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.target != "/beta/$batch")
            return LoopbackServer::json(next);
        return batch(request.body, [&](const QByteArray &owner) -> QByteArray {
            if (owner != "wifi")
                return "{\"value\":[" + RemovalFixture::json(0) + "]}";
            const QByteArray root = f.server.url().toEncoded() + "/beta/deviceManagement";
            return QByteArray(page).replace("%1", root);
        });
    });
    QHash<core::ConfigurationId, removal::AssignmentList> lists;
    bool isFinished = false;
    removal::readProfiles(
        f.client, f.clock, both, this,
        [&](const core::ConfigurationId &owner, const removal::AssignmentList &list) { lists.insert(owner, list); },
        [&] { isFinished = true; });
    QTRY_VERIFY(isFinished);
    QCOMPARE(lists.size(), 2);
    QCOMPARE((*lists.constFind(both.at(0)))->size(), 1);
    QVERIFY(!*lists.constFind(both.at(1)));
    QCOMPARE(lists.constFind(both.at(1))->error().kind, core::ErrorKind::UnexpectedAnswer);
}

void TestProfileChecks::whoHearsOfTheLastMayEndIt()
{
    RemovalFixture f;
    f.server.setHandler([&](const LoopbackServer::Request &request) { return f.serve(request, 1); });
    auto context = std::make_unique<QObject>();
    bool isFinished = false;
    removal::readProfiles(
        f.client, f.clock, {both.at(0)}, context.get(), [&](const auto &, const auto &) { context.reset(); },
        [&] { isFinished = true; });
    QTRY_VERIFY(!context);
    QVERIFY(!isFinished);
}

void TestProfileChecks::tellsWhatWasSent_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isWithPath");
    QTest::addColumn<bool>("was");
    QTest::newRow("done") << journal::outcomeName(Outcome::Removed) << true << true;
    QTest::newRow("refused before it was sent") << journal::outcomeName(Outcome::Refused) << false << false;
    QTest::newRow("withdrawn") << journal::outcomeName(Outcome::Skipped) << true << false;
    QTest::newRow("put back") << journal::outcomeName(Outcome::Pending) << true << false;
}

void TestProfileChecks::tellsWhatWasSent()
{
    QFETCH(QString, outcome);
    QFETCH(bool, isWithPath);
    auto record = item("root", journal::outcomeOf(outcome));
    if (!isWithPath)
        record.sentPath.clear();
    QTEST(removal::wasSent(record), "was");
}

QTEST_GUILESS_MAIN(TestProfileChecks)
#include "tst_profilechecks.moc"
