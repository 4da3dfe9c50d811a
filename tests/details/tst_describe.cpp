#include "details/describe.h"
#include "removal/describe.h"
#include "removal/reach.h"

#include "../removal/fixture.h"

using details::Line;
using details::Page;
using details::Section;
using details::Subject;

namespace {

QString text(const Page &page, Section::Kind kind)
{
    QStringList lines;
    for (const auto &section : page.sections) {
        if (section.kind != kind)
            continue;
        for (const auto &line : section.lines)
            lines << (line.label.isEmpty() ? line.text : QString(line.label + QLatin1Char(' ') + line.text));
    }
    return lines.join(QLatin1Char('\n'));
}

struct Fixture : RemovalFixture {
    explicit Fixture(int count = 2) : RemovalFixture(count) { }

    Page page(const Subject &subject, const QList<inventory::Address> &places = {})
    {
        return details::describe(subject, inventory, reach, places);
    }
    Page assignment(const QList<inventory::Address> &places = {})
    {
        return page(Subject::at(direct(), {QStringLiteral("root")}), places);
    }

    removal::Reach reach{client, clock, inventory};
};

} // namespace

class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhenNothingIsSelected();
    void severalAreCountedOnce();
    void ofAConfiguration();
    void ofAnAssignment();
    void removalIsSaidInTheWordsOfTheQuestion();
    void placesCanBeGoneTo();
    void ofAPath();
    void oneThatIsGone();
    void ofATarget();
};

void TestDescribe::saysWhatToDoWhenNothingIsSelected()
{
    Fixture f;
    QVERIFY(text(f.page({}), Section::Kind::Overview).contains(QStringLiteral("Choose")));
}

void TestDescribe::severalAreCountedOnce()
{
    Fixture f;
    Subject subject;
    subject.kind = Subject::Kind::Several;
    subject.assignments = 3;
    subject.places = 5;
    subject.profiles = 2;
    const auto said = text(f.page(subject), Section::Kind::Overview);
    QVERIFY(said.contains(QStringLiteral("3 assignments of 2 profiles")));
    QVERIFY(said.contains(QStringLiteral("5 places")));
}

void TestDescribe::ofAConfiguration()
{
    Fixture f;
    const auto page = f.page(Subject::ofConfiguration({QStringLiteral("root")}));
    QCOMPARE(page.title, QStringLiteral("Corp Root"));
    const auto overview = text(page, Section::Kind::Overview);
    QVERIFY(overview.contains(QStringLiteral("Version: not known")));
    QVERIFY(overview.contains(QStringLiteral("Last changed: not known")));
    QVERIFY(text(page, Section::Kind::Audience).contains(QStringLiteral("whose name is not known")));
    QVERIFY(text(page, Section::Kind::Users).contains(QStringLiteral("Corp SCEP")));
    QVERIFY(!text(page, Section::Kind::Devices).isEmpty());
}

void TestDescribe::ofAnAssignment()
{
    Fixture f;
    auto assignment = RemovalFixture::assignment(0);
    assignment.target.filter.value = QStringLiteral("f");
    assignment.target.filterType = inventory::FilterType::Include;
    assignment.source = inventory::Source::PolicySets;
    assignment.sourceId = QStringLiteral("set-9");
    f.inventory.putAssignment({QStringLiteral("root")}, assignment);
    f.inventory.setFilters(
        {{{QStringLiteral("f")}, QStringLiteral("Corp"), QStringLiteral("(device.os -eq \"iOS\")\n<b>")}});
    f.inventory.setGroupNames({{{QStringLiteral("g0")}, {inventory::GroupName::State::NotReadable, QString()}}});
    const auto page = f.assignment();
    const auto target = text(page, Section::Kind::Target);
    QVERIFY2(target.contains(QStringLiteral("It gives “Corp Root” to: Everyone in the group g0")), qPrintable(target));
    QVERIFY(target.contains(QStringLiteral("Members: not known: this account may not read groups")));
    QVERIFY(target.contains(QStringLiteral("Source: the policy set set-9")));
    QVERIFY(target.contains(QStringLiteral("Intent: Apply")));
    const auto filter = text(page, Section::Kind::Filter);
    QVERIFY(filter.contains(QStringLiteral("Rule: (device.os -eq \"iOS\") <b>")));
    QVERIFY(filter.contains(QStringLiteral("Mode: only devices that the rule matches")));
    f.inventory.setFilters({});
    QVERIFY(text(f.assignment(), Section::Kind::Filter).contains(QStringLiteral("Rule: not known")));
}

void TestDescribe::removalIsSaidInTheWordsOfTheQuestion()
{
    Fixture f(1);
    const auto said = text(f.assignment(), Section::Kind::Removal);
    const auto plan = f.plan({f.direct()});
    QVERIFY(!plan.items.constFirst().consequences.isEmpty());
    for (const auto consequence : plan.items.constFirst().consequences)
        QVERIFY(said.contains(removal::consequenceText(consequence, plan.items.constFirst())));
}

void TestDescribe::placesCanBeGoneTo()
{
    Fixture f;
    QList<inventory::Address> places;
    for (int i = 0; i < 20; ++i)
        places.append(f.direct());
    const auto page = f.assignment(places);
    const auto said = text(page, Section::Kind::Places);
    QVERIFY(said.contains(QStringLiteral("20 places")) && said.contains(QStringLiteral("And 8 more")));
    QCOMPARE(page.sections.constLast().lines.at(1).place, f.direct());
}

void TestDescribe::ofAPath()
{
    Fixture f;
    const auto address = f.untyped().withoutAssignment();
    const auto known = text(f.page(Subject::at(address, {QStringLiteral("root")})), Section::Kind::Path);
    QVERIFY2(known.contains(QStringLiteral("“Corp SCEP” uses the profile “Corp Root”")), qPrintable(known));
    const auto unknown = text(f.page(Subject::at(address, {})), Section::Kind::Path);
    QVERIFY(unknown.contains(QStringLiteral("not known")));
}

void TestDescribe::oneThatIsGone()
{
    Fixture f;
    f.inventory.removeAssignment({{QStringLiteral("root")}, {QStringLiteral("root_g0")}});
    QCOMPARE(f.assignment().title, QStringLiteral("Not known any more"));
}

void TestDescribe::ofATarget()
{
    Fixture f(1);
    auto exclusion = RemovalFixture::assignment(0);
    exclusion.id = {QStringLiteral("wifi_g0")};
    exclusion.target.kind = inventory::TargetKind::ExclusionGroup;
    f.inventory.putAssignment({QStringLiteral("wifi")}, exclusion);
    f.inventory.setGroupNames(
        {{{QStringLiteral("g0")}, {inventory::GroupName::State::Named, QStringLiteral("Sales")}}});
    const QList<core::AssignmentKey> keys{{{QStringLiteral("root")}, {QStringLiteral("root_g0")}},
        {{QStringLiteral("wifi")}, {QStringLiteral("wifi_g0")}}, {{QStringLiteral("wifi")}, {QStringLiteral("gone")}}};
    const auto target = RemovalFixture::assignment(0).target;
    const auto subject = Subject::ofTarget(target, keys, QStringLiteral("Direct member"));
    QVERIFY(!subject.isPlace());
    const auto page = f.page(subject);
    QCOMPARE(page.title, QStringLiteral("Sales"));
    QCOMPARE(page.kind, QStringLiteral("Group"));
    QCOMPARE(text(page, Section::Kind::Target),
        QStringLiteral("Group id: g0\nMembers: being counted…\nMembership: Direct member"));
    const auto assigned = text(page, Section::Kind::Assigned).split(QLatin1Char('\n'));
    const QStringList wanted{QStringLiteral("1 configurations are given to it."),
        QStringLiteral("It is excluded from 1 configurations."),
        QStringLiteral("1 of these configurations are also used by other profiles, through certificate paths."),
        QStringLiteral("Corp Root"), QStringLiteral("Excluded from “Corp SCEP”")};
    QCOMPARE(assigned, wanted);
    const auto &lines = page.sections.constLast().lines;
    QCOMPARE(lines.constLast().place,
        inventory::Address({QStringLiteral("wifi")}).withAssignment({QStringLiteral("wifi_g0")}));

    inventory::Target everyone;
    everyone.kind = inventory::TargetKind::AllUsers;
    const auto all = f.page(Subject::ofTarget(everyone, {}));
    QCOMPARE(all.title, QStringLiteral("All users"));
    QVERIFY(text(all, Section::Kind::Target).startsWith(QStringLiteral("Every user of this tenant")));
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
