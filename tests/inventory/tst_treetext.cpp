#include "treeprofiles.h"

using namespace inventory;
using namespace profiles;

/// What the columns and roles of a row say.
class TestTreeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOfAnAssignment_data();
    void columnsOfAnAssignment();
    void filters_data();
    void filters();
    void hostileNames();
    void readerRoles();
    void sortKeysAreTyped();
    void removableOnlyWhenKnown();
};

void TestTreeText::columnsOfAnAssignment_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QStringList>("columns");
    const auto none = QString();
    const auto apply = QStringLiteral("Apply");
    const auto direct = QStringLiteral("Direct");
    QTest::newRow("included group") << TargetKind::Group << Intent::Apply << Source::Direct
                                    << QStringList{
                                           QStringLiteral("g"), QStringLiteral("Included group"), apply, direct};
    QTest::newRow("excluded group, from a policy set")
        << TargetKind::ExclusionGroup << Intent::Apply << Source::PolicySets
        << QStringList{QStringLiteral("g"), QStringLiteral("Excluded group"), apply, QStringLiteral("Policy set")};
    QTest::newRow("all devices, to be removed")
        << TargetKind::AllDevices << Intent::Remove << Source::Direct
        << QStringList{QStringLiteral("All devices"), QStringLiteral("All devices"), QStringLiteral("Remove"), direct};
    QTest::newRow("all users, nothing said")
        << TargetKind::AllUsers << Intent::Unspecified << Source::Unspecified
        << QStringList{QStringLiteral("All users"), QStringLiteral("All users"), none, none};
    QTest::newRow("collection") << TargetKind::ConfigurationManagerCollection << Intent::Apply << Source::Direct
                                << QStringList{QStringLiteral("SMS1"),
                                       QStringLiteral("Configuration Manager collection"), apply, direct};
    QTest::newRow("everything unknown") << TargetKind::Unknown << Intent::Unknown << Source::Unknown
                                        << QStringList{QStringLiteral("a1"),
                                               QStringLiteral("Unknown kind of target: newTarget⟨U+202E⟩"),
                                               QStringLiteral("Unknown"), QStringLiteral("Unknown")};
}

void TestTreeText::columnsOfAnAssignment()
{
    QFETCH(TargetKind, kind);
    QFETCH(Intent, intent);
    QFETCH(Source, source);
    QFETCH(QStringList, columns);
    TreeFixture fixture;
    auto assignment = fixture.group("a1", "g");
    assignment.target.kind = kind;
    assignment.target.odataType = QStringLiteral("newTarget\u202E");
    assignment.target.collectionId = QStringLiteral("SMS1");
    assignment.intent = intent;
    assignment.source = source;
    fixture.inventory.add({fixture.listed("Kiosk", plain, {assignment})});
    const auto row = fixture.model.index(0, 0, fixture.row("Kiosk"));
    QCOMPARE(fixture.text(row, TreeModel::Name), columns.at(0));
    QCOMPARE(fixture.text(row, TreeModel::Kind), columns.at(1));
    QCOMPARE(fixture.text(row, TreeModel::IntentColumn), columns.at(2));
    QCOMPARE(fixture.text(row, TreeModel::SourceColumn), columns.at(3));
    QCOMPARE(fixture.text(row, TreeModel::IdColumn), QStringLiteral("a1"));
    QCOMPARE(fixture.text(row, TreeModel::FilterColumn), QString());
    QCOMPARE(row.data(TreeModel::TargetKindRole).value<TargetKind>(), kind);
}

void TestTreeText::filters_data()
{
    QTest::addColumn<FilterType>("type");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("shown");
    const auto known = QStringLiteral("f1");
    QTest::newRow("none") << FilterType::None << QString() << QString();
    QTest::newRow("include") << FilterType::Include << known << QStringLiteral("Only “Corporate %1”");
    QTest::newRow("exclude") << FilterType::Exclude << known << QStringLiteral("All but “Corporate %1”");
    QTest::newRow("not readable") << FilterType::Include << QStringLiteral("f2") << QStringLiteral("Only “f2”");
    QTest::newRow("a new kind of use") << FilterType::Unknown << known
                                       << QStringLiteral("Unknown use of “Corporate %1”");
}

void TestTreeText::filters()
{
    QFETCH(FilterType, type);
    QFETCH(QString, filter);
    QFETCH(QString, shown);
    TreeFixture fixture;
    auto assignment = fixture.group("a1", "g");
    assignment.target.filterType = type;
    assignment.target.filter.value = filter;
    fixture.inventory.add({fixture.listed("Kiosk", plain, {assignment})});
    fixture.tree();
    fixture.inventory.setFilters({{{QStringLiteral("f1")}, QStringLiteral("Corporate %1"), QString()}});
    QCOMPARE(fixture.text(fixture.row("Kiosk/g"), TreeModel::FilterColumn), shown);
}

void TestTreeText::hostileNames()
{
    TreeFixture fixture;
    auto hostile = fixture.listed("id-1", scep, {fixture.group("a1", "g")});
    hostile.configuration.displayName = QStringLiteral("<img src='x'>\u202Egnp.exe\n%1 %2");
    auto blank = fixture.listed("id-2", root);
    blank.configuration.displayName = QStringLiteral(" \u00A0 ");
    auto strange = fixture.listed("id-3", "someNewType\u200B");
    strange.configuration.displayName = QString();
    fixture.inventory.add({hostile, blank, strange});
    fixture.refer("id-1", "rootCertificate", {fixture.id("id-2")});
    fixture.nameGroup("g", GroupName::State::Named, "<b>Staff</b>\t%1");

    const auto name = QStringLiteral("<img src='x'>⟨U+202E⟩gnp.exe⟨U+000A⟩%1 %2");
    const auto top = fixture.model.index(0, 0);
    QCOMPARE(top.data().toString(), name);
    QVERIFY(!top.data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
    QVERIFY(top.data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;img")));
    QCOMPARE(fixture.model.index(1, 0).data().toString(), QStringLiteral("(no name) id-2"));
    QCOMPARE(fixture.model.index(2, 0).data().toString(), QStringLiteral("(no name) id-3"));
    QCOMPARE(fixture.model.index(2, TreeModel::Kind).data().toString(), QStringLiteral("someNewType⟨U+200B⟩"));
    const auto group = fixture.model.index(0, 0, top);
    QCOMPARE(group.data().toString(), QStringLiteral("<b>Staff</b>⟨U+0009⟩%1"));
    QVERIFY(!group.data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
    QVERIFY(group.data(Qt::AccessibleDescriptionRole).toString().contains(name));
    const auto path = fixture.model.index(1, 0, top);
    QVERIFY(fixture.text(path, TreeModel::Kind).startsWith(QStringLiteral("→ (no name) id-2 (")));
}

void TestTreeText::readerRoles()
{
    WithPaths fixture;
    fixture.nameGroup("Staff", GroupName::State::Named, "Office staff");
    const auto row = fixture.row("Wi-Fi/Office staff");
    QVERIFY(!row.data(Qt::AccessibleTextRole).isValid());
    const auto below = fixture.row("SCEP/Root certificate/Everyone");
    const auto sentence = below.data(Qt::AccessibleDescriptionRole).toString();
    QCOMPARE(sentence,
        QStringLiteral("Included group of the profile “Root”. Reached from “SCEP” through Root certificate. "
                       "It can be removed."));
    const auto search = row.data(TreeModel::SearchTextRole).toString();
    for (const auto *part : {"Office staff", "Staff", "a1", "Included group"})
        QVERIFY2(search.contains(QLatin1String(part)), part);
    QVERIFY(fixture.row("Wi-Fi").data(TreeModel::SearchTextRole).toString().contains(QLatin1String(wifi)));
    for (int column = 0; column < TreeModel::ColumnCount; ++column) {
        const auto title = fixture.model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!title.isEmpty());
    }
    QVERIFY(!fixture.model.headerData(TreeModel::ColumnCount, Qt::Horizontal).isValid());
    QCOMPARE(fixture.row("Wi-Fi").data(TreeModel::PlatformRole).value<Platform>(), Platform::Windows);
}

void TestTreeText::sortKeysAreTyped()
{
    TreeFixture fixture;
    auto changed = fixture.listed("ÄPFEL", plain, {fixture.group("a1", "g")});
    changed.configuration.lastModified
        = QDateTime::fromString(QStringLiteral("2024-02-29T12:00:00Z"), Qt::ISODateWithMs);
    auto failed = fixture.listed("Failed", plain);
    failed.assignments.reset();
    fixture.inventory.add({changed, failed});
    const auto key = [&](int row, int column) { return fixture.model.index(row, column).data(TreeModel::SortRole); };
    QCOMPARE(key(0, TreeModel::Name), QVariant(QStringLiteral("äpfel")));
    QCOMPARE(key(0, TreeModel::CountColumn), QVariant(qlonglong(1)));
    QCOMPARE(key(1, TreeModel::CountColumn), QVariant(qlonglong(-1)));
    QCOMPARE(key(0, TreeModel::ModifiedColumn).toDateTime(), changed.configuration.lastModified);
    QVERIFY(!fixture.text(fixture.model.index(0, 0), TreeModel::ModifiedColumn).isEmpty());
    QVERIFY(fixture.text(fixture.model.index(1, 0), TreeModel::ModifiedColumn).isEmpty());
}

void TestTreeText::removableOnlyWhenKnown()
{
    const WithPaths fixture;
    QVERIFY(fixture.row("Wi-Fi/Staff").data(TreeModel::RemovableRole).toBool());
    QVERIFY(fixture.row("SCEP/Root certificate/Guests").data(TreeModel::RemovableRole).toBool());
    QVERIFY(!fixture.row("Wi-Fi").data(TreeModel::RemovableRole).toBool());
    QVERIFY(!fixture.row("SCEP/Root certificate").data(TreeModel::RemovableRole).toBool());
    QVERIFY(
        !fixture.row("Wi-Fi/Root certificate for client validation/Not set").data(TreeModel::RemovableRole).toBool());
}

QTEST_GUILESS_MAIN(TestTreeText)
#include "tst_treetext.moc"
