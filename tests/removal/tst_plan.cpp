#include "removal/describe.h"
#include "removal/fixture.h"
#include "removal/gravity.h"
#include "removal/lookalikes.h"
#include "removal/plan.h"

using inventory::TargetKind;
using removal::Consequence;

/// What a confirmation says, and what goes into it.
class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheConsequences_data();
    void saysTheConsequences();
    void countsEachAssignmentOnce();
    void leavesOutWhatIsUnknown();
    void knowsTheTypedForm();
    void namesWhoElseReliesOnIt();
    void namesNobodyWhoIsNotKnownToRely();
    void leavesOutWhatIsAddressedOtherwise();
    void plansAgainWhatTheJournalHolds_data();
    void plansAgainWhatTheJournalHolds();
    void plansAgainWhatIsNotListedAnyMore();
    void namesAProfileWithItsType();
    void oneThatIsNotListedLooksLikeAnother();
    void showsHostileNamesSafely();
    void saysWhichOfTwoThatLookTheSame_data();
    void saysWhichOfTwoThatLookTheSame();
    void countsOutcomesInAFixedOrder();
};

namespace {

QString named(const QList<Consequence> &consequences)
{
    static const QMap<Consequence, QString> names{{Consequence::WidensAudience, QStringLiteral("widens")},
        {Consequence::AllDevices, QStringLiteral("devices")}, {Consequence::AllUsers, QStringLiteral("users")},
        {Consequence::LastAssignment, QStringLiteral("last")}, {Consequence::OtherProfile, QStringLiteral("other")},
        {Consequence::ReliedUpon, QStringLiteral("relied")}, {Consequence::FromPolicySet, QStringLiteral("set")},
        {Consequence::UnknownTarget, QStringLiteral("unknown")}};
    QStringList list;
    for (const auto consequence : consequences)
        list.append(names.value(consequence));
    return list.join(QLatin1Char(' '));
}

} // namespace

void TestPlan::saysTheConsequences_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isFromSet");
    QTest::addColumn<int>("othersLeft");
    QTest::addColumn<bool>("isByPath");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, TargetKind kind, bool isFromSet, int left, bool isByPath,
                         const char *expected) {
        QTest::newRow(name) << static_cast<int>(kind) << isFromSet << left << isByPath << QString::fromLatin1(expected);
    };
    // The fixture's SCEP profile relies on the root certificate.
    row("one group of two", TargetKind::Group, false, 1, false, "relied");
    row("the last group", TargetKind::Group, false, 0, false, "last relied");
    row("an exclusion", TargetKind::ExclusionGroup, false, 1, false, "widens relied");
    row("the last one is an exclusion", TargetKind::ExclusionGroup, false, 0, false, "widens relied");
    row("all devices", TargetKind::AllDevices, false, 1, false, "devices relied");
    row("all users, and the last", TargetKind::AllUsers, false, 0, false, "users last relied");
    row("through the path of the only one that relies on it", TargetKind::Group, false, 1, true, "other");
    row("from a policy set", TargetKind::Group, true, 1, false, "relied set");
    row("a kind that is not known", TargetKind::Unknown, false, 1, false, "relied unknown");
}

void TestPlan::saysTheConsequences()
{
    QFETCH(int, kind);
    QFETCH(bool, isFromSet);
    QFETCH(int, othersLeft);
    QFETCH(bool, isByPath);
    QFETCH(QString, expected);
    RemovalFixture f(1 + othersLeft);
    auto assignment = RemovalFixture::assignment(0);
    assignment.target.kind = static_cast<TargetKind>(kind);
    if (isFromSet)
        assignment.source = inventory::Source::PolicySets;
    f.inventory.putAssignment({QStringLiteral("root")}, assignment);
    const auto plan = f.plan({isByPath ? f.untyped() : f.direct()});
    QCOMPARE(named(plan.items.constFirst().consequences), expected);
    for (const auto consequence : plan.items.constFirst().consequences)
        QVERIFY(!removal::consequenceText(consequence, plan.items.constFirst()).isEmpty());
}

void TestPlan::countsEachAssignmentOnce()
{
    RemovalFixture f(2);
    const auto plan = f.plan({f.untyped(), f.direct(1), f.direct(0), f.direct(0)});
    QCOMPARE(plan.items.size(), 2);
    QCOMPARE(plan.items.at(0).selectedPlaces, 3);
    QCOMPARE(plan.items.at(1).selectedPlaces, 1);
    QCOMPARE(plan.items.at(0).address.path(), f.untyped().path());
    // Together they leave nobody.
    QVERIFY(plan.items.at(0).consequences.contains(Consequence::LastAssignment));
    QVERIFY(plan.items.at(1).consequences.contains(Consequence::LastAssignment));
}

void TestPlan::leavesOutWhatIsUnknown()
{
    RemovalFixture f;
    QVERIFY(f.plan({f.direct(7)}).isEmpty());
    f.inventory.setAssignments({QStringLiteral("root")}, core::Error{});
    QVERIFY(f.plan({f.direct(0)}).isEmpty());
}

void TestPlan::knowsTheTypedForm()
{
    RemovalFixture f;
    const auto item = f.plan({f.untyped()}).items.constFirst();
    QVERIFY(item.typed);
    QCOMPARE(item.typed->path().encoded(),
        QByteArray("/deviceManagement/deviceConfigurations/wifi/microsoft.graph.iosScepCertificateProfile/"
                   "rootCertificate/assignments/root_g0"));
    QVERIFY(!f.plan({*item.typed}).items.constFirst().typed);
    QVERIFY(!f.plan({f.direct()}).items.constFirst().typed);
    QCOMPARE(item.via, QStringLiteral("Corp SCEP \u203a Root certificate"));
}

void TestPlan::namesWhoElseReliesOnIt()
{
    RemovalFixture f;
    for (const auto *name : {"Zebra", "Alpha"}) {
        inventory::ListedConfiguration other;
        other.configuration = {.id = {QString::fromLatin1(name)},
            .type = QStringLiteral("iosScepCertificateProfile"),
            .displayName = QString::fromLatin1(name)};
        f.inventory.add({other});
        f.inventory.setReference({other.configuration.id, QStringLiteral("rootCertificate")},
            QList<core::ConfigurationId>{{QStringLiteral("root")}});
    }
    const auto item = f.plan({f.untyped()}).items.constFirst();
    QCOMPARE(item.reliedUponBy, (QList<QString>{QStringLiteral("Alpha"), QStringLiteral("Zebra")}));
    QVERIFY(removal::consequenceText(Consequence::ReliedUpon, item).contains(QStringLiteral("“Alpha”, “Zebra”")));
}

/// A path that leads over profiles that were never read, and a profile that leads to itself.
void TestPlan::namesNobodyWhoIsNotKnownToRely()
{
    RemovalFixture f;
    const auto address = inventory::Address::parse(QStringLiteral(
        "/deviceManagement/deviceConfigurations/other/rootCertificate/rootCertificate/assignments/root_g0"));
    QVERIFY(address);
    f.inventory.setReference({{QStringLiteral("root")}, QStringLiteral("rootCertificate")},
        QList<core::ConfigurationId>{{QStringLiteral("root")}});
    QCOMPARE(f.plan({*address}).items.constFirst().reliedUponBy, QList<QString>{QStringLiteral("Corp SCEP")});
}

void TestPlan::leavesOutWhatIsAddressedOtherwise()
{
    const RemovalFixture f(2);
    const core::AssignmentKey key{{QStringLiteral("root")}, {QStringLiteral("root_g0")}};
    QCOMPARE(removal::makePlan(f.inventory, {{key, f.direct(0)}}).items.size(), 1);
    QVERIFY(removal::makePlan(f.inventory, {{key, f.direct(1)}}).isEmpty());
}

void TestPlan::plansAgainWhatTheJournalHolds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("via");
    const auto path = RemovalFixture().untyped().path().encoded();
    QTest::newRow("whole") << path << RemovalFixture::json(0) << QStringLiteral("As it was");
    QTest::newRow("without how it was reached") << path << RemovalFixture::json(0) << QString();
    QTest::newRow("half a path") << path.left(30) << RemovalFixture::json(0) << QStringLiteral("As it was");
    QTest::newRow("half an assignment") << path << RemovalFixture::json(0).left(30) << QStringLiteral("As it was");
}

void TestPlan::plansAgainWhatTheJournalHolds()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    QFETCH(QString, via);
    const RemovalFixture f;
    journal::Operation leftOver;
    leftOver.ticket = QStringLiteral("INC-1");
    journal::Item record;
    record.owner.value = QStringLiteral("root");
    record.assignment.value = QStringLiteral("root_g0");
    record.targetText = QStringLiteral("Group “Pilot”");
    record.via = via;
    record.path = path;
    record.assignmentJson = json;
    leftOver.items.append(record);
    const auto plan = removal::planAgain(f.inventory, leftOver);
    QCOMPARE(plan.ticket, QStringLiteral("INC-1"));
    const auto &item = plan.items.constFirst();
    QCOMPARE(item.targetText, QStringLiteral("Group “Pilot”"));
    QCOMPARE(item.ownerName, QStringLiteral("Corp Root"));
    QCOMPARE(item.confirmed.id, record.assignment);
    QCOMPARE(item.via, via.isEmpty() ? QStringLiteral("Corp SCEP \u203a Root certificate") : via);
    QCOMPARE(item.consequences.contains(Consequence::UnknownTarget), !json.endsWith('}'));
    QCOMPARE(item.consequences.contains(Consequence::OtherProfile), path.endsWith("root_g0"));
}

void TestPlan::plansAgainWhatIsNotListedAnyMore()
{
    journal::Item record;
    record.owner.value = QStringLiteral("gone");
    record.ownerName = QStringLiteral("Old Root");
    record.ownerType = QStringLiteral("iosTrustedRootCertificate");
    journal::Operation leftOver;
    leftOver.items.append(record);
    const auto plan = removal::planAgain(RemovalFixture().inventory, leftOver);
    QCOMPARE(plan.items.constFirst().ownerName, record.ownerName);
    QCOMPARE(plan.items.constFirst().ownerTypeTitle, QStringLiteral("iOS trusted root certificate"));
}

void TestPlan::namesAProfileWithItsType()
{
    QCOMPARE(removal::profileText(QStringLiteral("A"), QStringLiteral("iOS Wi-Fi")), QStringLiteral("“A” (iOS Wi-Fi)"));
    QCOMPARE(removal::profileText(QStringLiteral("A %2"), QStringLiteral("%1")), QStringLiteral("“A %2” (%1)"));
    QCOMPARE(removal::profileText(QStringLiteral("A"), {}), QStringLiteral("“A”"));
    const inventory::Inventory inventory;
    QCOMPARE(removal::typeTitle(inventory, QStringLiteral("newKind")), QStringLiteral("newKind"));
}

/// Reached through a certificate path only: the listed one of the same name is another.
void TestPlan::oneThatIsNotListedLooksLikeAnother()
{
    const RemovalFixture f;
    auto plan = f.plan({f.direct()});
    plan.items.first().key.owner.value = QStringLiteral("elsewhere");
    removal::addLookAlikes(plan, removal::LookAlikes(f.inventory));
    QVERIFY(plan.items.constFirst().consequences.contains(Consequence::LooksLikeAnother));
}

void TestPlan::saysWhichOfTwoThatLookTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isSaid");
    const auto type = QStringLiteral("windows81TrustedRootCertificate");
    QTest::newRow("the same name") << QStringLiteral("Corp Root") << type << true;
    QTest::newRow("with a Cyrillic letter") << QStringLiteral("C\u043Erp Root") << type << true;
    QTest::newRow("with zeros") << QStringLiteral("C0rp R00t") << type << true;
    QTest::newRow("with another space") << QStringLiteral("Corp\u00A0Root") << type << true;
    QTest::newRow("with a character that is shown") << QStringLiteral("Corp\u200B Root") << type << false;
    QTest::newRow("another name") << QStringLiteral("Corp Root 2") << type << false;
    QTest::newRow("the same name, and the type that stands beside it tells them apart")
        << QStringLiteral("Corp Root") << QStringLiteral("iosTrustedRootCertificate") << false;
}

void TestPlan::saysWhichOfTwoThatLookTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(bool, isSaid);
    RemovalFixture f(2);
    inventory::ListedConfiguration other;
    other.configuration = {.id = {QStringLiteral("other")}, .type = type, .displayName = name};
    f.inventory.add({other});
    auto plan = f.plan(f.all(2));
    removal::addLookAlikes(plan, removal::LookAlikes(f.inventory));
    for (const auto &item : plan.items) {
        QCOMPARE(item.consequences.contains(Consequence::LooksLikeAnother), isSaid);
        if (isSaid) {
            QVERIFY(removal::consequenceText(Consequence::LooksLikeAnother, item).contains(QLatin1String("root")));
            QCOMPARE(removal::overview(plan).constFirst().first, Consequence::LooksLikeAnother);
        }
    }
}

void TestPlan::showsHostileNamesSafely()
{
    RemovalFixture f;
    f.inventory.setGroupNames(
        {{{QStringLiteral("g0")}, {inventory::GroupName::State::Named, QStringLiteral("a\u202eb%1%2")}}});
    QCOMPARE(f.plan({f.direct()}).items.constFirst().targetText, QStringLiteral("Group “a\u27e8U+202E\u27e9b%1%2”"));
    auto target = RemovalFixture::assignment(0).target;
    target.kind = TargetKind::ExclusionGroup;
    QCOMPARE(removal::targetText(f.inventory, target), QStringLiteral("Group “a\u27e8U+202E\u27e9b%1%2”, excluded"));
    f.inventory.setGroupNames({{{QStringLiteral("g0")}, {inventory::GroupName::State::Deleted, {}}}});
    QCOMPARE(
        removal::targetText(f.inventory, RemovalFixture::assignment(0).target), QStringLiteral("Deleted group g0"));
    target.filter.value = QStringLiteral("f");
    target.filterType = inventory::FilterType::Exclude;
    f.inventory.setFilters({{{QStringLiteral("f")}, QStringLiteral("Corporate"), {}}});
    QCOMPARE(removal::filterText(f.inventory, target), QStringLiteral("except devices matching “Corporate”"));
}

void TestPlan::countsOutcomesInAFixedOrder()
{
    using journal::Outcome;
    QCOMPARE(removal::summaryText({{Outcome::AlreadyGone, 1}, {Outcome::Removed, 3}, {Outcome::Refused, 0}}),
        QStringLiteral("3 removed, 1 already gone"));
    QCOMPARE(
        removal::summaryText({{Outcome::Skipped, 2}, {Outcome::Unknown, 1}}), QStringLiteral("1 unknown, 2 skipped"));
    QVERIFY(!removal::summaryText({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
