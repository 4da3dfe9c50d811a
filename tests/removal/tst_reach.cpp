#include "removal/reach.h"

#include "practice/network.h"
#include "practice/tenantbuilder.h"
#include "removal/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using State = inventory::Reading<qint64>::State;

namespace {

/// The answer to a $batch, made of what `part` says of each request: status, content type and body as JSON.
struct Part {
    int status = 200;
    QString type = QStringLiteral("application/json");
    QJsonValue body;
};

LoopbackServer::Answer batch(const QByteArray &asked, const std::function<Part(const QJsonObject &)> &part)
{
    QJsonArray responses;
    const auto requests = QJsonDocument::fromJson(asked).object().value(QLatin1String("requests")).toArray();
    for (const auto &request : requests) {
        const auto answer = part(request.toObject());
        responses.prepend(QJsonObject{
            {QStringLiteral("id"), request.toObject().value(QLatin1String("id"))},
            {QStringLiteral("status"), answer.status},
            {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Content-Type"), answer.type}}},
            {QStringLiteral("body"), answer.body},
        });
    }
    return LoopbackServer::json(QJsonDocument(QJsonObject{{QStringLiteral("responses"), responses}}).toJson());
}

bool isCount(const QJsonObject &request)
{
    return request.value(QLatin1String("url")).toString().startsWith(QLatin1String("/groups/"));
}

Part status(int number = 7)
{
    return {200, QStringLiteral("application/json"),
        QJsonObject{{QStringLiteral("successCount"), number}, {QStringLiteral("pendingCount"), 1},
            {QStringLiteral("failedCount"), 2}, {QStringLiteral("errorCount"), 3},
            {QStringLiteral("notApplicableCount"), 4}}};
}

void nameGroups(RemovalFixture &f, int count, inventory::GroupName::State state = inventory::GroupName::State::Named)
{
    QHash<core::GroupId, inventory::GroupName> names;
    for (int i = 0; i < count; ++i)
        names.insert({QStringLiteral("g%1").arg(i)}, {state, QStringLiteral("Group %1").arg(i)});
    f.inventory.setGroupNames(names);
}

removal::Plan planOf(const RemovalFixture &f, int count)
{
    QList<inventory::Address> addresses;
    for (int i = 0; i < count; ++i)
        addresses.append(f.direct(i));
    return f.plan(addresses);
}

} // namespace

Q_DECLARE_METATYPE(Part)
Q_DECLARE_METATYPE(State)

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountComesInManyForms_data();
    void aCountComesInManyForms();
    void whatCannotBeReadIsNotKnown_data();
    void whatCannotBeReadIsNotKnown();
    void askedInFewBatchesAndOnce();
    void withoutGroupNamesNoGroupIsAsked_data();
    void withoutGroupNamesNoGroupIsAsked();
    void destructionGivesUp();
    void saysHowFarItIs();
    void forgetsWhatItWasToldToForget();
    void whoHearsOfItMayEndIt();
    void finishesOnceForAll();
    void thePracticeTenantAnswers();
};

void TestReach::aCountComesInManyForms_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("body");
    const auto text = QStringLiteral("text/plain");
    const auto json = QStringLiteral("application/json");
    QTest::newRow("a number, said to be text") << text << QJsonValue(1234);
    QTest::newRow("a number, said to be JSON") << json << QJsonValue(1234);
    QTest::newRow("digits, which could be Base64") << text << QJsonValue(QStringLiteral("1234"));
    QTest::newRow("digits, said to be JSON") << json << QJsonValue(QStringLiteral("1234"));
    QTest::newRow("Base64") << text << QJsonValue(QStringLiteral("MTIzNA=="));
    QTest::newRow("Base64 of a byte order mark and digits") << text << QJsonValue(QStringLiteral("77u/MTIzNA=="));
    QTest::newRow("Base64 of digits and a line end") << text << QJsonValue(QStringLiteral("MTIzNAo="));
}

void TestReach::aCountComesInManyForms()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, body);
    RemovalFixture f;
    nameGroups(f, 1);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &part) {
            return isCount(part) ? Part{200, type, body} : status();
        });
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    QSignalSpy finished(&reach, &removal::Reach::finished);
    reach.ask(planOf(f, 1));
    QCOMPARE(reach.members({QStringLiteral("g0")}).state(), State::InProgress);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reach.members({QStringLiteral("g0")}).isKnown());
    QCOMPARE(reach.members({QStringLiteral("g0")}).value(), 1234);
    QCOMPARE(reach.status({QStringLiteral("root")}).value(), (removal::DeviceStatus{7, 1, 2, 3, 4}));
    QVERIFY(reach.membersText({QStringLiteral("g0")}).contains(QStringLiteral("1")));
    QVERIFY(reach.statusText({QStringLiteral("root")}).contains(QStringLiteral("7 succeeded")));
}

void TestReach::whatCannotBeReadIsNotKnown_data()
{
    QTest::addColumn<Part>("part");
    const QJsonObject error{
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("Forbidden")}}}};
    QTest::newRow("403: the right is missing") << Part{403, QStringLiteral("application/json"), error};
    QTest::newRow("404: the group was deleted") << Part{404, QStringLiteral("application/json"), error};
    QTest::newRow("400: not offered") << Part{400, QStringLiteral("application/json"), error};
    QTest::newRow("text that is no number")
        << Part{200, QStringLiteral("text/plain"), QJsonValue(QStringLiteral("aGVsbG8="))};
    QTest::newRow("a negative number") << Part{200, QStringLiteral("text/plain"), QJsonValue(-3)};
    QTest::newRow("half a number") << Part{200, QStringLiteral("text/plain"), QJsonValue(1.5)};
    QTest::newRow("a web page") << Part{200, QStringLiteral("text/html"), QJsonValue(QStringLiteral("<html>"))};
    QTest::newRow("nothing") << Part{200, QStringLiteral("application/json"), QJsonValue()};
    QTest::newRow("an object without counts") << Part{200, QStringLiteral("application/json"), QJsonObject()};
}

void TestReach::whatCannotBeReadIsNotKnown()
{
    QFETCH(Part, part);
    RemovalFixture f;
    nameGroups(f, 1);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &) { return part; });
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    QSignalSpy finished(&reach, &removal::Reach::finished);
    reach.ask(planOf(f, 1));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reach.members({QStringLiteral("g0")}).state(), State::Failed);
    QVERIFY(reach.membersText({QStringLiteral("g0")}).contains(QStringLiteral("not known")));
    QVERIFY(reach.statusText({QStringLiteral("root")}).contains(QStringLiteral("not known")));
    QCOMPARE(f.server.requests().size(), 1);
}

void TestReach::askedInFewBatchesAndOnce()
{
    RemovalFixture f(39);
    nameGroups(f, 39);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &part) {
            return isCount(part) ? Part{200, QStringLiteral("text/plain"), QJsonValue(5)} : status();
        });
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    QSignalSpy finished(&reach, &removal::Reach::finished);
    QSignalSpy changed(&reach, &removal::Reach::changed);
    reach.ask(planOf(f, 39));
    QVERIFY(reach.isAsking());
    reach.ask(planOf(f, 39));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(f.server.requests().size(), 2); // 39 groups and one profile
    QVERIFY2(changed.size() <= 2, qPrintable(QString::number(changed.size())));
    reach.ask(planOf(f, 39));
    QVERIFY(!reach.isAsking());
    for (int i = 0; i < 39; ++i)
        QCOMPARE(reach.members({QStringLiteral("g%1").arg(i)}).value(), 5);
    for (const auto &request : f.server.requests()) {
        QCOMPARE(request.target, QByteArray("/beta/$batch"));
        const auto parts = QJsonDocument::fromJson(request.body).object().value(QLatin1String("requests")).toArray();
        for (const auto &part : parts) {
            const auto headers = part.toObject().value(QLatin1String("headers")).toObject();
            QCOMPARE(headers.value(QLatin1String("ConsistencyLevel")).toString() == QStringLiteral("eventual"),
                isCount(part.toObject()));
        }
    }
}

void TestReach::withoutGroupNamesNoGroupIsAsked_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("names were never asked for") << static_cast<int>(inventory::GroupName::State::Unresolved);
    QTest::newRow("names may not be read") << static_cast<int>(inventory::GroupName::State::NotReadable);
    QTest::newRow("the group was deleted") << static_cast<int>(inventory::GroupName::State::Deleted);
}

void TestReach::withoutGroupNamesNoGroupIsAsked()
{
    QFETCH(int, state);
    RemovalFixture f;
    nameGroups(f, 1, static_cast<inventory::GroupName::State>(state));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &) { return status(); });
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    QSignalSpy finished(&reach, &removal::Reach::finished);
    reach.ask(planOf(f, 1));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!f.server.requests().constFirst().body.contains("/groups/"));
    QCOMPARE(reach.members({QStringLiteral("g0")}).state(), State::NotRead);
    QVERIFY(reach.membersText({QStringLiteral("g0")}).isEmpty());
    QVERIFY(reach.status({QStringLiteral("root")}).isKnown());
}

void TestReach::destructionGivesUp()
{
    RemovalFixture f;
    nameGroups(f, 1);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &) { return status(); });
    });
    auto reach = std::make_unique<removal::Reach>(f.client, f.clock, f.inventory);
    QSignalSpy changed(reach.get(), &removal::Reach::changed);
    reach->ask(planOf(f, 1));
    reach.reset();
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QVERIFY(f.server.requests().isEmpty());
}

void TestReach::saysHowFarItIs()
{
    RemovalFixture f;
    nameGroups(f, 1);
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &part) {
            auto known = status(1234);
            auto counts = known.body.toObject();
            counts.insert(QStringLiteral("conflictCount"), 5);
            known.body = counts;
            return isCount(part) ? Part{200, QStringLiteral("text/plain"), QJsonValue(5)} : known;
        });
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    const core::GroupId group{QStringLiteral("g0")};
    const core::ConfigurationId owner{QStringLiteral("root")};
    QCOMPARE(reach.membersText(group) + reach.statusText(owner), QString());
    reach.ask({owner}, {group, {}, group}); // All devices has no group
    QCOMPARE(reach.membersText(group), QStringLiteral("being counted…"));
    QCOMPARE(reach.statusText(owner), QStringLiteral("being read…"));
    QTRY_VERIFY(!reach.isAsking());
    QCOMPARE(reach.membersText(group), QStringLiteral("5"));
    const auto text = reach.statusText(owner);
    QVERIFY2(text.contains(QStringLiteral("3 with errors, 5 in conflict, 4 not applicable")), qPrintable(text));
}

void TestReach::forgetsWhatItWasToldToForget()
{
    RemovalFixture f(2);
    nameGroups(f, 2);
    bool isRefused = true;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &part) {
            if (isRefused && part.value(QLatin1String("url")).toString().contains(QLatin1String("g1")))
                return Part{403, QStringLiteral("application/json"), QJsonObject()};
            return isCount(part) ? Part{200, QStringLiteral("text/plain"), QJsonValue(5)} : status();
        });
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    const core::GroupId known{QStringLiteral("g0")};
    const core::GroupId refused{QStringLiteral("g1")};
    const auto ask = [&] {
        reach.ask({{QStringLiteral("root")}}, {known, refused});
        return QTest::qWaitFor([&] { return !reach.isAsking(); });
    };
    QVERIFY(ask());
    QCOMPARE(reach.members(refused).state(), State::Failed);
    isRefused = false;
    reach.forgetFailed();
    QCOMPARE(reach.members(refused).state(), State::NotRead);
    QVERIFY(reach.members(known).isKnown());
    QVERIFY(ask());
    QVERIFY(reach.members(refused).isKnown());
    QCOMPARE(f.server.requests().size(), 2);

    reach.forget();
    QCOMPARE(reach.members(known).state(), State::NotRead);
    reach.ask({{QStringLiteral("root")}}, {known});
    reach.giveUp();
    QVERIFY(!reach.isAsking());
    QCOMPARE(reach.members(known).state(), State::NotRead);
    QVERIFY(reach.statusText({QStringLiteral("root")}).isEmpty());
    QVERIFY(ask()); // as if it had not been asked for
    QVERIFY(reach.members(known).isKnown());
}

void TestReach::whoHearsOfItMayEndIt()
{
    RemovalFixture f;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        return batch(request.body, [&](const QJsonObject &) { return status(); });
    });
    auto reach = std::make_unique<removal::Reach>(f.client, f.clock, f.inventory);
    QSignalSpy finished(reach.get(), &removal::Reach::finished);
    connect(reach.get(), &removal::Reach::changed, &f.context, [&] { reach.reset(); });
    reach->ask(planOf(f, 1));
    QTRY_VERIFY(!reach);
    QCOMPARE(finished.size(), 0);
}

void TestReach::finishesOnceForAll()
{
    RemovalFixture f;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        auto answer = batch(request.body, [&](const QJsonObject &) { return status(); });
        answer.delayMs = request.body.contains("wifi") ? 200 : 0;
        return answer;
    });
    removal::Reach reach(f.client, f.clock, f.inventory);
    QSignalSpy finished(&reach, &removal::Reach::finished);
    reach.ask({{QStringLiteral("root")}}, {});
    reach.ask({{QStringLiteral("wifi")}}, {});
    QTRY_VERIFY(reach.status({QStringLiteral("root")}).isKnown());
    QVERIFY(reach.isAsking());
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reach.status({QStringLiteral("wifi")}).isKnown());
}

void TestReach::thePracticeTenantAnswers()
{
    HastyClock clock;
    practice::Service service(practice::buildTenant(), clock);
    practice::Network network(service, clock);
    practice::Tokens tokens(service, clock);
    graph::Client client(network, tokens, clock, {.root = practice::root()});
    inventory::Inventory inventory;
    const core::ConfigurationId owner{service.tenant().order.constFirst()};
    const core::GroupId group{service.tenant().groups.constBegin().key()};
    inventory::ListedConfiguration listed;
    listed.configuration.id = owner;
    auto assignment = RemovalFixture::assignment(0);
    assignment.target.group = group;
    listed.assignments.emplace().append(assignment);
    inventory.add({listed});
    inventory.setGroupNames({{group, {inventory::GroupName::State::Named, QStringLiteral("Group")}}});
    removal::Reach reach(client, clock, inventory);
    QSignalSpy finished(&reach, &removal::Reach::finished);
    reach.ask(removal::makePlan(
        inventory, {{{owner, assignment.id}, inventory::Address(owner).withAssignment(assignment.id)}}));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reach.members(group).isKnown());
    QVERIFY(reach.status(owner).isKnown());
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
