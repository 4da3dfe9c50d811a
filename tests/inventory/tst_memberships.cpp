#include "inventory/membershiplookup.h"
#include "loaderfixture.h"

using namespace inventory;

namespace {

/// A lookup in a small directory: Anna is in Staff and Munich; Munich is in Pilots, which are in Early.
struct LookupFixture : LoaderFixture {
    explicit LookupFixture(int pageSize = 100) : LoaderFixture(tenant(), options(pageSize))
    {
        QObject::connect(&lookup, &MembershipLookup::found, &lookup,
            [this](const Membership &membership) { found.append(membership); });
        QObject::connect(
            &lookup, &MembershipLookup::failed, &lookup, [this](const core::Error &why) { failures.append(why); });
        QObject::connect(&lookup, &MembershipLookup::choiceWanted, &lookup,
            [this](const QList<Principal> &devices) { choices = devices; });
        inventory.add({listed()});
    }
    static practice::Service::Options options(int pageSize)
    {
        practice::Service::Options made;
        made.membershipsPageSize = pageSize;
        return made;
    }
    static practice::Tenant tenant()
    {
        practice::Tenant made;
        for (const auto *name : {"Staff", "Munich", "Pilots", "Early", "Kiosks"})
            made.groups.insert(text(name), QString(text(name) + text(" group")));
        made.users = {{{text("id"), text("u-1")}, {text("displayName"), text("Anna Schmidt")},
            {text("userPrincipalName"), text("anna@contoso.com")}}};
        made.devices = {device("d-1", "PC-1"), device("d-2", "KIOSK"), device("d-3", "KIOSK"), device("d-4", "O'Neil")};
        made.memberOf = {{text("u-1"), {text("Staff"), text("Munich")}}, {text("Munich"), {text("Pilots")}},
            {text("Pilots"), {text("Early")}}, {text("d-1"), {text("Kiosks")}}};
        return made;
    }
    static QJsonObject device(const char *id, const char *name)
    {
        return {{text("id"), text(id)}, {text("displayName"), text(name)}, {text("operatingSystem"), text("Windows")}};
    }
    static ListedConfiguration listed()
    {
        ListedConfiguration made;
        made.configuration.id.value = text("profile");
        made.assignments.emplace();
        for (const auto *name : {"Staff", "Pilots", "Early", "Kiosks"})
            made.assignments->append(Assignment{{text(name)}, target(name)});
        return made;
    }
    static Target target(const char *group)
    {
        Target made;
        made.kind = TargetKind::Group;
        made.group.value = text(group);
        return made;
    }
    bool finish()
    {
        return passUntil([this] { return lookup.state() == MembershipLookup::State::Idle; }, 500);
    }
    bool find(const QString &typed)
    {
        lookup.find(typed);
        return finish();
    }

    MembershipLookup lookup{*client, clock, inventory};
    QList<Membership> found;
    QList<core::Error> failures;
    QList<Principal> choices;
};

const auto anna = QStringLiteral("anna@contoso.com");

} // namespace

class TestMemberships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserIsFoundWithEveryWay();
    void whoIsNotThereIsSaid_data();
    void whoIsNotThereIsSaid();
    void severalDevicesOfOneNameAreAChoice();
    void aQuoteInANameIsPartOfTheName();
    void pagesAreReadToTheEnd();
    void aPartIsNeverTakenForTheWhole();
    void aMissingRightIsNamed_data();
    void aMissingRightIsNamed();
    void throttledIsWaitedFor();
    void waysAreNotReadWhereNobodyNeedsThem();
    void aWayThatCannotBeReadIsNested();
    void cancelledSaysNothing();
    void everyoneAndEveryDevice();
};

void TestMemberships::aUserIsFoundWithEveryWay()
{
    LookupFixture fixture;
    QVERIFY(fixture.find(QStringLiteral(" anna@contoso.com ")));
    QCOMPARE(fixture.found.size(), 1);
    const auto &membership = fixture.found.constFirst();
    QCOMPARE(membership.who.title(), QStringLiteral("Anna Schmidt (anna@contoso.com)"));
    QCOMPARE(membership.groups.size(), 4);
    const auto way = [&](const char *group) { return membership.wayText(LookupFixture::target(group)); };
    QCOMPARE(way("Staff"), QStringLiteral("Direct member"));
    QCOMPARE(way("Pilots"), QString::fromUtf8("Member of “Munich group”, which is in this group"));
    QCOMPARE(way("Early"),
        QString::fromUtf8("Member of “Munich group”, which is in “Pilots group”, which is in this group"));
    QCOMPARE(way("Kiosks"), QString());
    QCOMPARE(membership.reach(LookupFixture::target("Kiosks")), Membership::Reach::No);
}

void TestMemberships::whoIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a user") << QStringLiteral("nobody@contoso.com");
    QTest::newRow("a device") << QStringLiteral("PC-99");
}

void TestMemberships::whoIsNotThereIsSaid()
{
    QFETCH(QString, typed);
    LookupFixture fixture;
    QVERIFY(fixture.find(typed));
    QCOMPARE(fixture.found.size(), 0);
    QCOMPARE(fixture.failures.size(), 1);
    QCOMPARE(fixture.failures.constFirst().kind, core::ErrorKind::NotFound);
    QVERIFY(fixture.failures.constFirst().message.contains(typed));
}

void TestMemberships::severalDevicesOfOneNameAreAChoice()
{
    LookupFixture fixture;
    QVERIFY(fixture.find(QStringLiteral("kiosk")));
    QCOMPARE(fixture.choices.size(), 2);
    QCOMPARE(fixture.found.size() + fixture.failures.size(), 0);
    fixture.lookup.choose(fixture.choices.at(1));
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.found.size(), 1);
    QCOMPARE(fixture.found.constFirst().who.id, QStringLiteral("d-3"));
    QVERIFY2(fixture.found.constFirst().groups.isEmpty(), "known to be in no group");
}

void TestMemberships::aQuoteInANameIsPartOfTheName()
{
    LookupFixture fixture;
    QVERIFY(fixture.find(QStringLiteral("O'Neil")));
    QCOMPARE(fixture.found.size(), 1);
}

void TestMemberships::pagesAreReadToTheEnd()
{
    LookupFixture fixture(1);
    QVERIFY(fixture.find(anna));
    QCOMPARE(fixture.found.value(0).groups.size(), 4);
    QCOMPARE(fixture.network.count("/users/u-1/transitiveMemberOf"), 4);
}

void TestMemberships::aPartIsNeverTakenForTheWhole()
{
    LookupFixture fixture(1);
    fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
        return path.contains("skiptoken") ? answered(400) : std::nullopt;
    };
    QVERIFY(fixture.find(anna));
    QCOMPARE(fixture.found.size(), 0);
    QCOMPARE(fixture.failures.size(), 1);
}

void TestMemberships::aMissingRightIsNamed_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("right");
    QTest::newRow("users") << QByteArray("/users/anna") << anna << QStringLiteral("User.Read.All");
    QTest::newRow("devices") << QByteArray("/devices?") << QStringLiteral("PC-1") << QStringLiteral("Device.Read.All");
    QTest::newRow("the groups of a user")
        << QByteArray("/users/u-1/transitiveMemberOf") << anna << QStringLiteral("GroupMember.Read.All");
    QTest::newRow("the direct groups of a device")
        << QByteArray("/devices/d-1/memberOf") << QStringLiteral("PC-1") << QStringLiteral("GroupMember.Read.All");
}

void TestMemberships::aMissingRightIsNamed()
{
    QFETCH(QByteArray, refused);
    QFETCH(QString, typed);
    QFETCH(QString, right);
    LookupFixture fixture;
    fixture.network.intercept = [refused](const QByteArray &path, const QByteArray &) {
        return path.startsWith(refused) ? answered(403) : std::nullopt;
    };
    QVERIFY(fixture.find(typed));
    QVERIFY2(fixture.found.isEmpty(), "never an empty list");
    QCOMPARE(fixture.failures.size(), 1);
    QVERIFY(fixture.failures.constFirst().message.contains(right));
}

void TestMemberships::throttledIsWaitedFor()
{
    LookupFixture fixture;
    int times = 0;
    fixture.network.intercept = [&times](const QByteArray &path, const QByteArray &) {
        return path.startsWith("/users/u-1/transitive") && ++times == 1 ? answered(429) : std::nullopt;
    };
    QVERIFY(fixture.find(anna));
    QCOMPARE(fixture.found.value(0).groups.size(), 4);
    QVERIFY(times > 1);
}

void TestMemberships::waysAreNotReadWhereNobodyNeedsThem()
{
    LookupFixture fixture;
    fixture.inventory.clear();
    QVERIFY(fixture.find(anna));
    QCOMPARE(fixture.found.size(), 1);
    QCOMPARE(fixture.network.count("/$batch"), 0);
    QCOMPARE(fixture.found.constFirst().wayText(LookupFixture::target("Early")),
        QStringLiteral("Member through a nested group"));
}

void TestMemberships::aWayThatCannotBeReadIsNested()
{
    LookupFixture fixture;
    fixture.network.intercept = [](const QByteArray &path, const QByteArray &) {
        return path.startsWith("/$batch") || path.startsWith("/groups/") ? answered(403) : std::nullopt;
    };
    QVERIFY(fixture.find(anna));
    QCOMPARE(fixture.found.size(), 1);
    QCOMPARE(fixture.found.constFirst().wayText(LookupFixture::target("Pilots")),
        QStringLiteral("Member through a nested group"));
}

void TestMemberships::cancelledSaysNothing()
{
    LookupFixture fixture;
    fixture.lookup.find(anna);
    fixture.lookup.cancel();
    fixture.settle();
    QCOMPARE(fixture.lookup.state(), MembershipLookup::State::Idle);
    QCOMPARE(fixture.found.size() + fixture.failures.size(), 0);
}

void TestMemberships::everyoneAndEveryDevice()
{
    Membership user;
    Membership device;
    device.who.kind = Principal::Kind::Device;
    Target all;
    all.kind = TargetKind::AllUsers;
    QCOMPARE(user.reach(all), Membership::Reach::Yes);
    QCOMPARE(device.reach(all), Membership::Reach::No);
    all.kind = TargetKind::AllDevices;
    QCOMPARE(user.reach(all), Membership::Reach::No);
    QCOMPARE(device.reach(all), Membership::Reach::Yes);
    for (const auto kind : {TargetKind::ConfigurationManagerCollection, TargetKind::Unknown}) {
        all.kind = kind;
        QCOMPARE(user.reach(all), Membership::Reach::NotKnown);
        QVERIFY(!user.wayText(all).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestMemberships)
#include "tst_memberships.moc"
