#include "details/audience.h"

#include "../inventory/treefixture.h"

using namespace inventory;

namespace {

Assignment to(TargetKind kind, const char *group = "", Intent intent = Intent::Apply)
{
    static int number = 0;
    Assignment assignment;
    assignment.id.value = QString::number(++number);
    assignment.target.kind = kind;
    assignment.target.group.value = QString::fromUtf8(group);
    assignment.intent = intent;
    return assignment;
}

Assignment filtered(Assignment assignment, FilterType type, const char *filter = "f")
{
    assignment.target.filter.value = QString::fromUtf8(filter);
    assignment.target.filterType = type;
    return assignment;
}

} // namespace

Q_DECLARE_METATYPE(QList<inventory::Assignment>)

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidInPlainSentences_data();
    void isSaidInPlainSentences();
    void unknownIsSaidToBeUnknown();
    void hostileNamesAreHarmless();
    void longListsAreCut();
};

void TestAudience::isSaidInPlainSentences_data()
{
    QTest::addColumn<QList<Assignment>>("assignments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QList<Assignment> &assignments, const char *said) {
        QTest::newRow(name) << assignments << QString::fromUtf8(said);
    };
    using Kind = TargetKind;
    row("nobody", {}, "Nobody: it has no assignments.");
    row("a group", {to(Kind::Group, "sales")}, "Everyone in “Sales”.");
    row("a group but those of another", {to(Kind::ExclusionGroup, "interns"), to(Kind::Group, "sales")},
        "Everyone in “Sales”, except members of “Sales interns”.");
    row("filtered, with an exclusion",
        {filtered(to(Kind::Group, "sales"), FilterType::Include), to(Kind::ExclusionGroup, "interns")},
        "Everyone in “Sales”, only on devices that the filter “Corporate iOS” includes, except members of “Sales "
        "interns”.");
    row("all devices but those of a filter", {filtered(to(Kind::AllDevices), FilterType::Exclude)},
        "All devices, but not on devices that the filter “Corporate iOS” excludes.");
    row("a filter that is not known", {filtered(to(Kind::AllUsers), FilterType::Include, "gone")},
        "All users, only on devices that the filter “gone” includes.");
    row("a filter used in an unknown way", {filtered(to(Kind::AllUsers), FilterType::Unknown)},
        "All users, with the filter “Corporate iOS” in a way that this program does not know.");
    row("only an exclusion", {to(Kind::ExclusionGroup, "interns")},
        "Nobody: it is assigned to no one, it only excludes.|Never members of “Sales interns”.");
    row("several, and an exclusion",
        {to(Kind::Group, "sales"), to(Kind::AllUsers), to(Kind::ExclusionGroup, "interns")},
        "Everyone in “Sales”.|All users.|Never members of “Sales interns”.");
    row("a deleted group", {to(Kind::Group, "gone")}, "Nobody through the group gone, which was deleted.");
    row("a group whose name is not known", {to(Kind::Group, "g-7")},
        "Everyone in the group g-7, whose name is not known.");
    row("taken away", {to(Kind::Group, "sales", Intent::Remove)}, "It is taken away from: Everyone in “Sales”.");
    row("an unknown intent", {to(Kind::Group, "sales", Intent::Unknown)},
        "Everyone in “Sales”.|The intent of some assignment is not known to this program.");
}

void TestAudience::isSaidInPlainSentences()
{
    QFETCH(QList<Assignment>, assignments);
    QFETCH(QString, said);
    TreeFixture f;
    using State = GroupName::State;
    f.nameGroup("sales", State::Named, "Sales");
    f.nameGroup("interns", State::Named, "Sales interns");
    f.nameGroup("gone", State::Deleted);
    f.inventory.setFilters({{{QStringLiteral("f")}, QStringLiteral("Corporate iOS"), {}}});
    f.inventory.add({f.listed("c", "iosCustomConfiguration", assignments)});
    QCOMPARE(details::audienceSentences(f.inventory, f.id("c")).join(QLatin1Char('|')), said);
}

void TestAudience::unknownIsSaidToBeUnknown()
{
    TreeFixture f;
    auto listed = f.listed("c", "iosCustomConfiguration");
    listed.assignments.reset();
    f.inventory.add({listed});
    QVERIFY(
        details::audienceSentences(f.inventory, f.id("c")).join(QString()).contains(QStringLiteral("Not known yet")));
    core::Error error;
    error.message = QStringLiteral("no right");
    f.inventory.setAssignments(f.id("c"), error);
    const auto said = details::audienceSentences(f.inventory, f.id("c")).join(QString());
    QVERIFY(said.contains(QStringLiteral("Not known")) && said.contains(QStringLiteral("no right")));
}

void TestAudience::hostileNamesAreHarmless()
{
    TreeFixture f;
    f.nameGroup("sales", GroupName::State::Named, "%2\u202eSales\n%1");
    f.inventory.add({f.listed("c", "iosCustomConfiguration", {to(TargetKind::Group, "sales")})});
    QCOMPARE(details::audienceSentences(f.inventory, f.id("c")).constFirst(),
        QStringLiteral("Everyone in “%2⟨U+202E⟩Sales⟨U+000A⟩%1”."));
}

void TestAudience::longListsAreCut()
{
    TreeFixture f;
    QList<Assignment> many;
    for (int i = 0; i < 300; ++i)
        many.append(to(TargetKind::Group, "sales"));
    f.inventory.add({f.listed("c", "iosCustomConfiguration", many)});
    const auto said = details::audienceSentences(f.inventory, f.id("c"));
    QCOMPARE(said.size(), 26);
    QVERIFY(said.constLast().contains(QStringLiteral("275")));
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
