#include "removal/gravity.h"

#include "removal/assignmentjson.h"
#include "removal/fixture.h"

using inventory::TargetKind;
using removal::Consequence;
using removal::Gravity;

namespace {

removal::PlannedItem item(const QString &owner, const QList<Consequence> &consequences, bool reliedUpon = false)
{
    return {
        .key = {{owner}, {QStringLiteral("a")}},
        .ownerName = owner,
        .reliedUponBy = reliedUpon ? QList<QString>{QStringLiteral("Wi-Fi")} : QList<QString>(),
        .consequences = consequences,
    };
}

removal::Plan planOf(int count, const QList<Consequence> &consequences = {}, bool reliedUpon = false)
{
    removal::Plan plan;
    for (int i = 0; i < count; ++i)
        plan.items.append(item(QStringLiteral("Profile %1").arg(i % 3), consequences, reliedUpon));
    return plan;
}

} // namespace

/// When a click is not enough, and which name has to be typed then.
class TestGravity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereItIsGrave_data()
    {
        QTest::addColumn<removal::Plan>("plan");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *name, const removal::Plan &plan, const QList<Gravity> &gravity) {
            QList<int> numbers;
            for (const auto each : gravity)
                numbers.append(static_cast<int>(each));
            QTest::newRow(name) << plan << numbers;
        };
        row("one group", planOf(1), {});
        row("twenty groups", planOf(20), {});
        row("twenty-one groups", planOf(21), {Gravity::ManyAtOnce});
        row("all devices", planOf(1, {Consequence::AllDevices}), {Gravity::AllDevices});
        row("all users, and many", planOf(45, {Consequence::AllUsers}), {Gravity::AllUsers, Gravity::ManyAtOnce});
        row("an exclusion of a profile with groups", planOf(1, {Consequence::WidensAudience}), {});
        row("an exclusion of a profile for everybody",
            planOf(1, {Consequence::WidensAudience, Consequence::WidensToEverybody}), {Gravity::WidensToEverybody});
        row("the last assignment of a profile", planOf(1, {Consequence::LastAssignment}), {});
        row("the last assignment of a certificate that others rely on", planOf(1, {Consequence::LastAssignment}, true),
            {Gravity::CutsOffOthers});
        row("not the last one of such a certificate", planOf(1, {Consequence::ReliedUpon}, true), {});
        row("from a policy set", planOf(1, {Consequence::FromPolicySet}), {});
        row("a target that nobody knows", planOf(1, {Consequence::UnknownTarget}), {Gravity::UnknownTarget});
    }

    void asksWhereItIsGrave()
    {
        QFETCH(removal::Plan, plan);
        QFETCH(QList<int>, expected);
        QList<int> found;
        for (const auto gravity : removal::gravityOf(plan)) {
            found.append(static_cast<int>(gravity));
            QVERIFY(!removal::gravityText(gravity, plan).isEmpty());
        }
        QCOMPARE(found, expected);
    }

    void anExclusionBesideEverybodyWidensForCertain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("goesToo");
        QTest::addColumn<bool>("expected");
        QTest::newRow("beside a group") << int(TargetKind::Group) << false << false;
        QTest::newRow("beside all devices") << int(TargetKind::AllDevices) << false << true;
        QTest::newRow("beside all users") << int(TargetKind::AllUsers) << false << true;
        QTest::newRow("all devices goes too") << int(TargetKind::AllDevices) << true << false;
    }

    void anExclusionBesideEverybodyWidensForCertain()
    {
        QFETCH(int, kind);
        QFETCH(bool, goesToo);
        QFETCH(bool, expected);
        RemovalFixture f(2);
        auto exclusion = RemovalFixture::assignment(0);
        exclusion.target.kind = TargetKind::ExclusionGroup;
        f.inventory.putAssignment({QStringLiteral("root")}, exclusion);
        auto other = RemovalFixture::assignment(1);
        other.target.kind = static_cast<TargetKind>(kind);
        f.inventory.putAssignment({QStringLiteral("root")}, other);
        const auto plan = goesToo ? f.plan({f.direct(0), f.direct(1)}) : f.plan({f.direct(0)});
        QCOMPARE(plan.items.constFirst().consequences.contains(Consequence::WidensToEverybody), expected);
        QVERIFY(plan.items.constFirst().consequences.contains(Consequence::WidensAudience));
    }

    void whatWasLeftOverIsDescribedAgain()
    {
        RemovalFixture f(1);
        auto everybody = RemovalFixture::assignment(0);
        everybody.target.kind = TargetKind::AllDevices;
        everybody.target.odataType = QStringLiteral("allDevicesAssignmentTarget");
        everybody.target.group = {};
        journal::Operation left;
        left.ticket = QStringLiteral("INC-1");
        journal::Item record;
        record.owner = {QStringLiteral("root")};
        record.ownerName = QStringLiteral("Contoso Root");
        record.assignment = everybody.id;
        record.targetText = QStringLiteral("All devices");
        record.path = "/deviceManagement/deviceConfigurations/root/assignments/root_g0";
        record.assignmentJson = removal::assignmentJson(everybody);
        left.items = {record};
        record.owner = {QStringLiteral("gone")};
        record.assignmentJson = "not JSON";
        left.items.append(record);

        const auto plan = removal::planAgain(f.inventory, left);
        QCOMPARE(plan.ticket, QStringLiteral("INC-1"));
        QCOMPARE(plan.items.size(), 2);
        QVERIFY(plan.items.at(0).consequences.contains(Consequence::AllDevices));
        QCOMPARE(plan.items.at(0).targetText, QStringLiteral("All devices"));
        // What the journal does not hold whole, and the inventory not at all, is as grave as can be.
        QVERIFY(plan.items.at(1).consequences.contains(Consequence::UnknownTarget));
        QCOMPARE(plan.items.at(1).ownerName, QStringLiteral("Contoso Root"));
    }

    void namesTheProfileOrTheTenant()
    {
        const core::TenantId tenant{QStringLiteral("tenant-id")};
        const auto name = QStringLiteral("Contoso");
        QCOMPARE(removal::nameToType(planOf(1), name, tenant), QStringLiteral("Profile 0"));
        QCOMPARE(removal::nameToType(planOf(2), name, tenant), name);
        QCOMPARE(removal::nameToType(planOf(2), QStringLiteral("  "), tenant), tenant.value);
        auto blank = planOf(1);
        blank.items.first().ownerName = QStringLiteral(" ");
        QCOMPARE(removal::nameToType(blank, name, tenant), name);
    }

    void knowsTheTypedName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("right");
        const auto row = [](const char *title, const QString &typed, const QString &name, bool right) {
            QTest::newRow(title) << typed << name << right;
        };
        row("as it is", QStringLiteral("WIN - Corp Wi-Fi"), QStringLiteral("WIN - Corp Wi-Fi"), true);
        row("in small letters, with spaces around", QStringLiteral("  win - corp  wi-fi "),
            QStringLiteral("WIN - Corp Wi-Fi"), true);
        row("nothing", {}, QStringLiteral("WIN"), false);
        row("nothing is not a name that is empty", {}, QStringLiteral("  "), false);
        row("a part", QStringLiteral("WIN - Corp"), QStringLiteral("WIN - Corp Wi-Fi"), false);
        row("more than it", QStringLiteral("WIN - Corp Wi-Fi 2"), QStringLiteral("WIN - Corp Wi-Fi"), false);
        row("another", QStringLiteral("MAC"), QStringLiteral("WIN"), false);
        row("typographic quotes and dashes", QStringLiteral("\"a\" - 'b'"),
            QStringLiteral("\u201ca\u201d \u2013 \u2018b\u2019"), true);
        row("an escape, with the brackets of a keyboard", QStringLiteral("a<U+202E>b"), QStringLiteral("a\u202eb"),
            true);
        row("an escape, pasted as it is shown", QStringLiteral("a\u27e8U+202E\u27e9b"), QStringLiteral("a\u202eb"),
            true);
        row("pasted as the portal has it", QStringLiteral("a\u202eb"), QStringLiteral("a\u202eb"), true);
        row("without what cannot be seen", QStringLiteral("ab"), QStringLiteral("a\u202eb"), false);
        row("letters in two ways to write them", QStringLiteral("U\u0308ber"), QStringLiteral("\u00dcber"), true);
        row("sharp s in capitals", QStringLiteral("STRASSE"), QStringLiteral("stra\u00dfe"), true);
        row("markup", QStringLiteral("<b>x</b>"), QStringLiteral("<b>x</b>"), true);
    }

    void knowsTheTypedName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(bool, right);
        QCOMPARE(removal::isTypedName(typed, name), right);
    }

    void countsWhatSeveralDoTogether()
    {
        QVERIFY(removal::overview(planOf(1, {Consequence::AllDevices})).isEmpty());
        const auto lines = removal::overview(planOf(5, {Consequence::FromPolicySet, Consequence::AllDevices}));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).first, Consequence::AllDevices);
        QVERIFY(lines.at(0).second.startsWith(QLatin1String("5 ")));
        QVERIFY(removal::extentText(planOf(5)).contains(QLatin1String("5 assignments")));
        QVERIFY(removal::extentText(planOf(5)).contains(QLatin1String("3 profiles")));
    }
    /// A journal may hold a name that shows nothing: then there is nothing to type of it.
    void asksForTheTenantWhereTheProfileHasNoName()
    {
        auto plan = planOf(1);
        const auto asked
            = [&plan] { return removal::nameToType(plan, QStringLiteral("Contoso"), {QStringLiteral("tenant")}); };
        QCOMPARE(asked(), plan.items.constFirst().ownerName);
        plan.items.first().ownerName = QStringLiteral("  ");
        QCOMPARE(asked(), QStringLiteral("Contoso"));
    }
};

QTEST_GUILESS_MAIN(TestGravity)
#include "tst_gravity.moc"
