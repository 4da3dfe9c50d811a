#include "inventory/treerows.h"
#include "treefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace inventory;

namespace {

constexpr auto wifi = "windowsWifiEnterpriseEAPConfiguration";
constexpr auto scep = "windows81SCEPCertificateProfile";
constexpr auto root = "windows81TrustedRootCertificate";
constexpr auto domainJoin = "windowsDomainJoinConfiguration";
constexpr auto plain = "windows10GeneralConfiguration";
constexpr auto phoneVpn = "windowsPhone81VpnConfiguration";

/// How many rows came, went, moved, and whether the tree was ever thrown away.
struct Changes {
    explicit Changes(const TreeModel &model)
        : inserted(&model, &TreeModel::rowsInserted)
        , removed(&model, &TreeModel::rowsRemoved)
        , moved(&model, &TreeModel::rowsMoved)
        , changed(&model, &TreeModel::dataChanged)
        , reset(&model, &TreeModel::modelReset)
    { }
    int rows(const QSignalSpy &spy) const
    {
        int count = 0;
        for (const auto &arguments : spy)
            count += arguments.at(2).toInt() - arguments.at(1).toInt() + 1;
        return count;
    }
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

/// A Wi-Fi profile whose identity certificate leads to a root certificate, all assigned.
struct WithPaths : TreeFixture {
    WithPaths()
    {
        inventory.add({listed("Wi-Fi", wifi, {group("a1", "Staff")}), listed("SCEP", scep, {group("a2", "Devices")}),
            listed("Root", root, {group("a3", "Everyone"), group("a4", "Guests")})});
        refer("Wi-Fi", "identityCertificateForClientAuthentication", {id("SCEP")});
        refer("Wi-Fi", "rootCertificateForClientValidation", {});
        refer("Wi-Fi", "rootCertificatesForServerValidation", {id("Root")});
        refer("SCEP", "rootCertificate", {id("Root")});
    }
};

const auto identity = QStringLiteral("Identity certificate for client authentication");

} // namespace

class TestTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainConfigurations();
    void certificatePaths();
    void removedOnceIsGoneEverywhere();
    void collectionOfTwo();
    void domainJoinLoopEnds();
    void pathsAreLimited();
    void whatIsNotKnownSaysSo();
    void retryAsksForWhatFailed();
    void openRowStaysOpenWhenItsEndBecomesKnown();
    void referenceToAnotherProfile();
    void changedOrderMovesRows();
    void repeatedEntriesAreShownOnce();
    void namesArriveLater();
    void columnsOfAnAssignment_data();
    void columnsOfAnAssignment();
    void filters_data();
    void filters();
    void hostileNames();
    void configurationRemoved();
    void profileListedAfterItWasReferred();
    void addressesOfAssignments();
    void findsTheTenTemplates_data();
    void findsTheTenTemplates();
    void findsOnlyWhatIsThere();
    void placesAreWholeBeforeAnythingWasOpened();
    void removableOnlyWhenKnown();
    void expandingWantsWhatIsUnread();
    void readerRoles();
    void sortKeysAreTyped();
    void pagesComeInOneInsertion();
    void everyPropertyIsAPath_data();
    void everyPropertyIsAPath();
    void afterManyChangesLikeAFreshModel();
};

void TestTreeModel::plainConfigurations()
{
    TreeFixture fixture;
    QCOMPARE(fixture.tree(), QString());
    fixture.inventory.add(
        {fixture.listed("Kiosk", plain, {fixture.group("a1", "Staff"), fixture.group("a2", "Guests")}),
            fixture.listed("Unused", plain)});
    QCOMPARE(fixture.tree(),
        QStringLiteral("Kiosk\n"
                       "  Staff\n"
                       "  Guests\n"
                       "Unused\n"));
    const auto unused = fixture.row("Unused");
    QVERIFY(!fixture.model.hasChildren(unused));
    QCOMPARE(fixture.text(unused, TreeModel::CountColumn), QStringLiteral("0"));
    QCOMPARE(fixture.text(fixture.row("Kiosk"), TreeModel::CountColumn), QStringLiteral("2"));

    fixture.inventory.putAssignment(fixture.id("Unused"), fixture.group("a3", "New"));
    QVERIFY(fixture.row("Unused/New").isValid());

    fixture.inventory.clear();
    QCOMPARE(fixture.tree(), QString());
}

void TestTreeModel::certificatePaths()
{
    const WithPaths fixture;
    QCOMPARE(fixture.tree(),
        QStringLiteral("Wi-Fi\n"
                       "  Staff\n"
                       "  Identity certificate for client authentication → SCEP (%1)\n"
                       "    Devices\n"
                       "  Identity certificate for client authentication › Root certificate → Root (%2)\n"
                       "    Everyone\n"
                       "    Guests\n"
                       "  Root certificate for client validation Not set\n"
                       "    [Not set]\n"
                       "  Root certificates for server validation → Root (%2)\n"
                       "    Everyone\n"
                       "    Guests\n"
                       "SCEP\n"
                       "  Devices\n"
                       "  Root certificate → Root (%2)\n"
                       "    Everyone\n"
                       "    Guests\n"
                       "Root\n"
                       "  Everyone\n"
                       "  Guests\n")
            .arg(ConfigurationTypes::builtIn().find(QString::fromLatin1(scep))->displayName,
                ConfigurationTypes::builtIn().find(QString::fromLatin1(root))->displayName));
}

void TestTreeModel::removedOnceIsGoneEverywhere()
{
    TreeFixture fixture;
    const auto &model = fixture.model;
    fixture.inventory.add({fixture.listed("One", scep), fixture.listed("Two", scep), fixture.listed("Three", scep),
        fixture.listed("Root", root, {fixture.group("a3", "Everyone"), fixture.group("a4", "Guests")})});
    for (const auto *owner : {"One", "Two", "Three"})
        fixture.refer(owner, "rootCertificate", {fixture.id("Root")});
    const core::AssignmentKey key{fixture.id("Root"), {QStringLiteral("a3")}};
    QCOMPARE(model.places(key).size(), 4);

    QList<QPersistentModelIndex> open;
    QList<QPersistentModelIndex> kept;
    QList<QPersistentModelIndex> gone;
    for (const auto *owner : {"One", "Two", "Three"}) {
        const QByteArray path = owner + QByteArray("/Root certificate");
        const auto below = [&](const char *name) { return fixture.row(QByteArray(path + name).constData()); };
        open << fixture.row(path.constData());
        kept << below("/Guests");
        gone << below("/Everyone");
    }
    const auto pointer = kept.first().internalPointer();
    Changes changes(model);
    fixture.inventory.removeAssignment(key);

    QCOMPARE(changes.rows(changes.removed), 4);
    QCOMPARE(changes.inserted.size(), 0);
    QCOMPARE(changes.reset.size(), 0);
    QVERIFY(model.places(key).isEmpty());
    for (qsizetype at = 0; at < open.size(); ++at) {
        QVERIFY(open.at(at).isValid());
        QCOMPARE(model.rowCount(open.at(at)), 1);
        QCOMPARE(kept.at(at).data().toString(), QStringLiteral("Guests"));
        QCOMPARE(kept.at(at).row(), 0);
        QVERIFY(!gone.at(at).isValid());
    }
    QCOMPARE(kept.first().internalPointer(), pointer);

    fixture.inventory.removeAssignment({fixture.id("Root"), {QStringLiteral("a4")}});
    QVERIFY(fixture.row("Two/Root certificate/No assignments").isValid());
    QVERIFY(open.first().isValid());
}

void TestTreeModel::collectionOfTwo()
{
    TreeFixture fixture;
    fixture.inventory.add({fixture.listed("DNS", "windowsZtdnsConfiguration"),
        fixture.listed("R1", root, {fixture.group("a1", "Staff")}), fixture.listed("R2", root)});
    fixture.refer("DNS", "rootCertificatesForClientValidation", {});
    fixture.refer("DNS", "rootCertificatesForServerValidation", {fixture.id("R1"), fixture.id("R2")});
    const auto tree = fixture.tree();
    const auto title = ConfigurationTypes::builtIn().find(QString::fromLatin1(root))->displayName;
    QVERIFY2(tree.startsWith(QStringLiteral("DNS\n"
                                            "  Root certificates for client validation Not set\n"
                                            "    [Not set]\n"
                                            "  Root certificates for server validation → R1 (%1)\n"
                                            "    Staff\n"
                                            "  Root certificates for server validation → R2 (%1)\n"
                                            "    [No assignments]\n")
                                 .arg(title)),
        qPrintable(tree));

    const QPersistentModelIndex second = fixture.model.index(2, 0, fixture.row("DNS"));
    Changes changes(fixture.model);
    fixture.refer("DNS", "rootCertificatesForServerValidation", {fixture.id("R2")});
    QCOMPARE(changes.rows(changes.removed), 1);
    QCOMPARE(second.row(), 1);
    QCOMPARE(fixture.model.configuration(second), fixture.id("R2"));
}

void TestTreeModel::domainJoinLoopEnds()
{
    TreeFixture fixture;
    fixture.inventory.add({fixture.listed("Join", domainJoin, {fixture.group("a1", "Staff")}),
        fixture.listed("Other", domainJoin), fixture.listed("Wi-Fi", scep), fixture.listed("Root", root)});
    fixture.refer(
        "Join", "networkAccessConfigurations", {fixture.id("Join"), fixture.id("Other"), fixture.id("Wi-Fi")});
    fixture.refer("Other", "networkAccessConfigurations", {fixture.id("Join"), fixture.id("Wi-Fi")});
    fixture.refer("Wi-Fi", "rootCertificate", {fixture.id("Root")});
    const auto expected = QStringLiteral("Join\n"
                                         "  Staff\n"
                                         "  N → Join (J)\n"
                                         "    [Leads back to “Join”]\n"
                                         "  N → Other (J)\n"
                                         "    [No assignments]\n"
                                         "  N › N → Join (J)\n"
                                         "    [Leads back to “Join”]\n"
                                         "  N › N → Wi-Fi (S)\n"
                                         "    [No assignments]\n"
                                         "  N › N › Root certificate → Root (R)\n"
                                         "    [No assignments]\n"
                                         "  N → Wi-Fi (S)\n"
                                         "    [No assignments]\n"
                                         "  N › Root certificate → Root (R)\n"
                                         "    [No assignments]\n");
    auto tree = fixture.tree();
    tree.replace(QStringLiteral("Network access configurations"), QStringLiteral("N"));
    for (const auto &[type, letter] : {std::pair{domainJoin, "(J)"}, {scep, "(S)"}, {root, "(R)"}})
        tree.replace(QLatin1Char('(') + ConfigurationTypes::builtIn().find(QString::fromLatin1(type))->displayName
                + QLatin1Char(')'),
            QString::fromLatin1(letter));
    QVERIFY2(tree.startsWith(expected), qPrintable(tree));

    const auto loop = fixture.model.index(1, 0, fixture.row("Join"));
    QCOMPARE(loop.data(TreeModel::NoticeKindRole).value<TreeModel::NoticeKind>(), TreeModel::NoticeKind::Loop);
    // The loop shows no assignment, so the start's own is in one place of its own tree only, and below Other.
    QCOMPARE(fixture.model.places({fixture.id("Join"), {QStringLiteral("a1")}}).size(), 2);
}

void TestTreeModel::pathsAreLimited()
{
    // Not watched by the model tester, which walks through everything at each change.
    TreeFixture wide(false);
    wide.inventory.add({wide.listed("Join", domainJoin)});
    QList<core::ConfigurationId> ends;
    for (int at = 0; at < TreeRows::pathLimit + 1; ++at)
        ends << core::ConfigurationId{QStringLiteral("end %1").arg(at)};
    wide.refer("Join", "networkAccessConfigurations", ends.mid(0, TreeRows::pathLimit));
    QCOMPARE(wide.model.rowCount(wide.row("Join")), TreeRows::pathLimit);
    wide.refer("Join", "networkAccessConfigurations", ends);
    QCOMPARE(wide.model.rowCount(wide.row("Join")), TreeRows::pathLimit + 1);
    const auto last = wide.model.index(TreeRows::pathLimit, 0, wide.row("Join"));
    QCOMPARE(last.data(TreeModel::NoticeKindRole).value<TreeModel::NoticeKind>(), TreeModel::NoticeKind::MoreNotShown);
    QVERIFY(last.data().toString().contains(QLatin1String("500")));

    TreeFixture deep;
    for (int at = 0; at < TreeRows::depthLimit + 2; ++at) {
        const auto name = QByteArray::number(at);
        deep.inventory.add({deep.listed(name.constData(), domainJoin)});
        deep.refer(name.constData(), "networkAccessConfigurations", {{QString::number(at + 1)}});
    }
    const auto start = deep.row("0");
    QCOMPARE(deep.model.rowCount(start), TreeRows::depthLimit + 1);
    const auto deepest = deep.model.index(TreeRows::depthLimit - 1, 0, start);
    QCOMPARE(deep.model.address(deepest).steps().size(), TreeRows::depthLimit);
    QVERIFY(deep.model.index(TreeRows::depthLimit, 0, start).data().toString().contains(QLatin1String("8")));

    // Profiles that all refer to each other: the work is bounded, whatever the number of ways.
    TreeFixture dense(false);
    ends.resize(12);
    for (const auto &id : ends)
        dense.inventory.add({dense.listed(id.value.toUtf8().constData(), domainJoin)});
    dense.tree();
    for (const auto &id : ends)
        dense.inventory.setReference({id, QStringLiteral("networkAccessConfigurations")}, ends);
    QCOMPARE(dense.model.rowCount(dense.row("end 7")), TreeRows::pathLimit + 1);
}

void TestTreeModel::whatIsNotKnownSaysSo()
{
    WithPaths fixture;
    const auto noticeOf = [&fixture](const char *name) {
        return fixture.row(name).data(TreeModel::NoticeKindRole).value<TreeModel::NoticeKind>();
    };
    fixture.fail("Wi-Fi", "rootCertificateForClientValidation", "No <b>right</b>.\nAsk.");
    QCOMPARE(noticeOf("Wi-Fi/Root certificate for client validation"), TreeModel::NoticeKind::Failed);
    auto path = fixture.row("Wi-Fi/Root certificate for client validation");
    QCOMPARE(fixture.model.index(0, 0, path).data().toString(), QStringLiteral("Unknown: No <b>right</b>. Ask."));
    QCOMPARE(fixture.text(path, TreeModel::Kind), QStringLiteral("Unknown"));

    fixture.fail("Wi-Fi", "rootCertificateForClientValidation", "Too late.");
    QCOMPARE(fixture.model.index(0, 0, path).data().toString(), QStringLiteral("Unknown: Too late."));

    fixture.inventory.setReference({fixture.id("Wi-Fi"), QStringLiteral("rootCertificateForClientValidation")},
        Reading<QList<core::ConfigurationId>>::inProgress());
    QCOMPARE(noticeOf("Wi-Fi/Root certificate for client validation/Reading…"), TreeModel::NoticeKind::Reading);

    core::Error error;
    error.message = QStringLiteral("Offline.");
    fixture.inventory.setAssignments(fixture.id("Root"), error);
    QCOMPARE(noticeOf("Root/Unknown: Offline."), TreeModel::NoticeKind::Failed);
    QCOMPARE(noticeOf("SCEP/Root certificate/Unknown: Offline."), TreeModel::NoticeKind::Failed);
    QCOMPARE(noticeOf("SCEP/Root certificate"), TreeModel::NoticeKind::None);
    QCOMPARE(fixture.text(fixture.row("Root"), TreeModel::CountColumn), QStringLiteral("unknown"));

    fixture.inventory.setAssignments(fixture.id("Root"), Reading<QList<Assignment>>::inProgress());
    QCOMPARE(noticeOf("Root/Reading…"), TreeModel::NoticeKind::Reading);
    fixture.inventory.setAssignments(fixture.id("Root"), QList{fixture.group("a9", "Late")});
    QVERIFY(fixture.row("Root/Late").isValid());
    QVERIFY(fixture.row("Wi-Fi/Root certificates for server validation/Late").isValid());
    QVERIFY(!fixture.row("Root/Reading…").isValid());
}

void TestTreeModel::retryAsksForWhatFailed()
{
    WithPaths fixture;
    auto &model = fixture.model;
    QSignalSpy references(&model, &TreeModel::referenceRetryWanted);
    QSignalSpy assignments(&model, &TreeModel::assignmentsRetryWanted);
    model.retry({});
    model.retry(fixture.row("Wi-Fi"));
    model.retry(fixture.row("SCEP/Root certificate"));
    QVERIFY(references.isEmpty() && assignments.isEmpty());

    fixture.fail("SCEP", "rootCertificate", "Offline.");
    model.retry(fixture.row("SCEP/Root certificate"));
    model.retry(fixture.row("SCEP/Root certificate/Unknown: Offline."));
    QCOMPARE(references.size(), 2);
    const ReferenceKey key{fixture.id("SCEP"), QStringLiteral("rootCertificate")};
    QVERIFY(references.at(0).at(0).value<ReferenceKey>() == key);
    QVERIFY(references.at(1).at(0).value<ReferenceKey>() == key);
    // The same reference behind another configuration.
    model.retry(fixture.row("Wi-Fi/Identity certificate for client authentication › Root certificate"));
    QVERIFY(references.value(2).value(0).value<ReferenceKey>() == key);

    core::Error error;
    error.message = QStringLiteral("Offline.");
    fixture.inventory.setAssignments(fixture.id("Root"), error);
    model.retry(fixture.row("Root"));
    model.retry(fixture.row("Root/Unknown: Offline."));
    model.retry(fixture.row("Wi-Fi/Root certificates for server validation/Unknown: Offline."));
    QCOMPARE(assignments.size(), 3);
    for (const auto &arguments : assignments)
        QVERIFY(arguments.at(0).value<core::ConfigurationId>() == fixture.id("Root"));
}

void TestTreeModel::openRowStaysOpenWhenItsEndBecomesKnown()
{
    TreeFixture fixture;
    fixture.inventory.add({fixture.listed("DNS", "windowsZtdnsConfiguration"),
        fixture.listed("R1", root, {fixture.group("a1", "Staff")}), fixture.listed("R2", root)});
    const QPersistentModelIndex path = fixture.row("DNS/Root certificates for server validation");
    QCOMPARE(fixture.model.index(0, 0, path).data().toString(), QStringLiteral("Reading…"));
    QVERIFY(fixture.model.configuration(path).isEmpty());

    fixture.refer("DNS", "rootCertificatesForServerValidation", {fixture.id("R1"), fixture.id("R2")});
    QVERIFY(path.isValid());
    QCOMPARE(fixture.model.configuration(path), fixture.id("R1"));
    QCOMPARE(fixture.model.index(0, 0, path).data().toString(), QStringLiteral("Staff"));
    QCOMPARE(fixture.model.places({fixture.id("R1"), {QStringLiteral("a1")}}).size(), 2);

    fixture.fail("DNS", "rootCertificatesForServerValidation", "Offline.");
    QVERIFY(path.isValid());
    QCOMPARE(fixture.model.places({fixture.id("R1"), {QStringLiteral("a1")}}).size(), 1);
}

void TestTreeModel::referenceToAnotherProfile()
{
    WithPaths fixture;
    fixture.inventory.add({fixture.listed("New root", root, {fixture.group("a5", "Pilots")})});
    const QPersistentModelIndex path = fixture.row("SCEP/Root certificate");
    const QPersistentModelIndex untouched = fixture.row("Wi-Fi/Root certificates for server validation/Everyone");
    QVERIFY(path.isValid() && untouched.isValid());
    fixture.tree();
    fixture.refer("SCEP", "rootCertificate", {fixture.id("New root")});
    QVERIFY(!path.isValid());
    QVERIFY(untouched.isValid());
    QVERIFY(fixture.row("SCEP/Root certificate/Pilots").isValid());
    QVERIFY(fixture.row("Wi-Fi/Identity certificate for client authentication › Root certificate/Pilots").isValid());
    QCOMPARE(fixture.model.places({fixture.id("Root"), {QStringLiteral("a3")}}).size(), 2);

    fixture.refer("Wi-Fi", "identityCertificateForClientAuthentication", {});
    QVERIFY(!fixture.row("Wi-Fi/Identity certificate for client authentication › Root certificate").isValid());
    QVERIFY(fixture.row("Wi-Fi/Identity certificate for client authentication/Not set").isValid());
}

void TestTreeModel::changedOrderMovesRows()
{
    TreeFixture fixture;
    const QList all{fixture.group("a1", "A"), fixture.group("a2", "B"), fixture.group("a3", "C")};
    fixture.inventory.add({fixture.listed("Kiosk", plain, all)});
    const QPersistentModelIndex last = fixture.row("Kiosk/C");
    Changes changes(fixture.model);
    fixture.inventory.setAssignments(fixture.id("Kiosk"), QList{all.at(2), fixture.group("a4", "D"), all.at(0)});
    QCOMPARE(fixture.tree(), QStringLiteral("Kiosk\n  C\n  D\n  A\n"));
    QCOMPARE(last.row(), 0);
    QCOMPARE(changes.rows(changes.removed), 1);
    QCOMPARE(changes.rows(changes.inserted), 1);
    QCOMPARE(changes.moved.size(), 1);
}

void TestTreeModel::repeatedEntriesAreShownOnce()
{
    TreeFixture fixture;
    fixture.inventory.add(
        {fixture.listed("DNS", "windowsZtdnsConfiguration", {fixture.group("a1", "A"), fixture.group("a1", "B")}),
            fixture.listed("R1", root)});
    fixture.refer("DNS", "rootCertificatesForClientValidation", {});
    fixture.refer("DNS", "rootCertificatesForServerValidation", {fixture.id("R1"), fixture.id("R1")});
    QCOMPARE(fixture.model.rowCount(fixture.row("DNS")), 3);
}

void TestTreeModel::namesArriveLater()
{
    WithPaths fixture;
    fixture.tree();
    const QPersistentModelIndex row = fixture.row("SCEP/Root certificate/Everyone");
    Changes changes(fixture.model);
    fixture.nameGroup("Everyone", GroupName::State::Named, "All staff");
    QCOMPARE(row.data().toString(), QStringLiteral("All staff"));
    QCOMPARE(changes.inserted.size() + changes.removed.size() + changes.moved.size() + changes.reset.size(), 0);
    QCOMPARE(changes.changed.size(), 4); // its four places, nothing else

    changes.changed.clear();
    fixture.nameGroup("Everyone", GroupName::State::Named, "All staff");
    QCOMPARE(changes.changed.size(), 0);

    fixture.nameGroup("Everyone", GroupName::State::Deleted);
    QCOMPARE(row.data().toString(), QStringLiteral("Deleted group (Everyone)"));
    QVERIFY(row.data(TreeModel::GroupDeletedRole).toBool());
    QVERIFY(!fixture.row("Wi-Fi/Staff").data(TreeModel::GroupDeletedRole).toBool());
    fixture.nameGroup("Everyone", GroupName::State::NotReadable);
    QCOMPARE(row.data().toString(), QStringLiteral("Everyone"));
    QVERIFY(!row.data(TreeModel::GroupDeletedRole).toBool());
}

void TestTreeModel::columnsOfAnAssignment_data()
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

void TestTreeModel::columnsOfAnAssignment()
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

void TestTreeModel::filters_data()
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

void TestTreeModel::filters()
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

void TestTreeModel::hostileNames()
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

void TestTreeModel::configurationRemoved()
{
    WithPaths fixture;
    fixture.tree();
    const QPersistentModelIndex rootRow = fixture.row("Root");
    const QPersistentModelIndex below = fixture.row("Root/Guests");
    Changes changes(fixture.model);
    fixture.inventory.keepOnly({fixture.id("SCEP"), fixture.id("Root")});
    QCOMPARE(changes.rows(changes.removed), 1);
    QCOMPARE(changes.reset.size(), 0);
    QCOMPARE(rootRow.row(), 1);
    QVERIFY(below.isValid());
    QVERIFY(!fixture.row("Wi-Fi").isValid());
    QCOMPARE(fixture.model.places({fixture.id("Root"), {QStringLiteral("a3")}}).size(), 2);

    // A profile that is gone but still referred to: the path stays, the row of its own does not.
    fixture.inventory.keepOnly({fixture.id("SCEP")});
    QVERIFY(!fixture.row("Root").isValid());
    QVERIFY(fixture.row("SCEP/Root certificate").isValid());
    QVERIFY(fixture.model.places({fixture.id("Root"), {QStringLiteral("a3")}}).size() <= 1);
}

void TestTreeModel::profileListedAfterItWasReferred()
{
    TreeFixture fixture;
    fixture.inventory.add({fixture.listed("Wi-Fi", phoneVpn)});
    fixture.refer("Wi-Fi", "identityCertificate", {fixture.id("PCS")});
    QCOMPARE(fixture.tree(),
        QStringLiteral("Wi-Fi\n"
                       "  Identity certificate → PCS\n"
                       "    [Reading…]\n"));
    auto scepProfile = fixture.listed("PCS", "windowsPhone81SCEPCertificateProfile", {fixture.group("a1", "Staff")});
    scepProfile.configuration.displayName = QStringLiteral("Phone certificate");
    const QPersistentModelIndex path = fixture.row("Wi-Fi/Identity certificate");
    fixture.inventory.add({scepProfile});
    QVERIFY(path.isValid());
    QVERIFY(fixture.text(path, TreeModel::Kind).startsWith(QStringLiteral("→ Phone certificate (")));
    QVERIFY(fixture.row("Wi-Fi/Identity certificate/Staff").isValid());
    QVERIFY(fixture.row("Wi-Fi/Identity certificate › Root certificate/Reading…").isValid());
}

void TestTreeModel::addressesOfAssignments()
{
    const WithPaths fixture;
    const auto &model = fixture.model;
    const auto path = [&](const char *names) { return model.address(fixture.row(names)).path().encoded(); };
    const QByteArray start = "/deviceManagement/deviceConfigurations/Wi-Fi";
    QCOMPARE(path("Wi-Fi"), start);
    QCOMPARE(path("Wi-Fi/Staff"), start + "/assignments/a1");
    QCOMPARE(path("Wi-Fi/Root certificates for server validation/Guests"),
        start
            + "/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/Root"
              "/assignments/a4");
    QCOMPARE(path("Wi-Fi/Identity certificate for client authentication › Root certificate/Everyone"),
        start
            + "/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication"
              "/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate/assignments/a3");
    QCOMPARE(path("Wi-Fi/Root certificate for client validation/Not set"),
        start + "/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation");

    const auto row = fixture.row("Wi-Fi/Root certificates for server validation/Guests");
    QVERIFY(model.assignmentKey(row) == (core::AssignmentKey{fixture.id("Root"), {QStringLiteral("a4")}}));
    QCOMPARE(model.configuration(row), fixture.id("Root"));
    QCOMPARE(model.configuration(row.parent()), fixture.id("Root"));
    QVERIFY(!model.assignmentKey(row.parent()));
    QVERIFY(!model.assignmentKey({}));
    QCOMPARE(model.address({}), Address());
}

void TestTreeModel::findsTheTenTemplates_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("title");
    const auto validation = QStringLiteral("rootCertificatesForServerValidation/end");
    QTest::newRow("1") << QByteArray(plain) << QString() << QString();
    QTest::newRow("2") << QByteArray(scep) << QStringLiteral("/rootCertificate") << QStringLiteral("Root certificate");
    QTest::newRow("3") << QByteArray(phoneVpn) << QStringLiteral("/identityCertificate")
                       << QStringLiteral("Identity certificate");
    QTest::newRow("4") << QByteArray(phoneVpn) << QStringLiteral("/identityCertificate/rootCertificate")
                       << QStringLiteral("Identity certificate › Root certificate");
    const auto typed = [](const char *name, const char *type, const char *property) {
        QTest::newRow(name) << QByteArray(type)
                            << QString(QStringLiteral("/microsoft.graph.") + QLatin1String(type) + QLatin1Char('/')
                                   + QLatin1String(property))
                            << navigationPropertyTitle(QString::fromLatin1(property).section(QLatin1Char('/'), 0, 0));
    };
    typed("5", "iosScepCertificateProfile", "rootCertificate");
    typed("6", phoneVpn, "identityCertificate");
    typed("7", "macOSWiredNetworkConfiguration", "rootCertificateForServerValidation");
    typed("8", "macOSWiredNetworkConfiguration", "identityCertificateForClientAuthentication");
    typed("9", wifi, "identityCertificateForClientAuthentication");
    typed("10", wifi, "rootCertificatesForServerValidation/end");
    QTest::newRow("10 without the cast") << QByteArray(wifi) << QString(QLatin1Char('/') + validation)
                                         << QStringLiteral("Root certificates for server validation");
}

void TestTreeModel::findsTheTenTemplates()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, steps);
    QFETCH(QString, title);
    TreeFixture fixture;
    const QString base = QStringLiteral("/deviceManagement/deviceConfigurations/start") + steps;
    const auto address = Address::parse(base + QStringLiteral("/assignments/wanted"));
    QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
    QVERIFY(!fixture.model.find(*address).isValid());

    const QList wanted{fixture.group("other", "Other"), fixture.group("wanted", "Wanted")};
    fixture.inventory.add({fixture.listed("start", type.constData(), steps.isEmpty() ? wanted : QList<Assignment>())});
    if (!steps.isEmpty()) {
        fixture.inventory.add({fixture.listed("decoy", root),
            fixture.listed("middle", "windowsPhone81SCEPCertificateProfile"), fixture.listed("end", root, wanted)});
        const auto properties = CertificatePaths::builtIn().of(QString::fromUtf8(type), fixture.inventory.types());
        const auto end = address->steps().size() == 2 ? fixture.id("middle") : fixture.id("end");
        for (const auto &property : properties) {
            const bool isStep = property.name == address->steps().constFirst().property;
            const auto ends = property.isCollection ? QList{fixture.id("decoy"), end} : QList{end};
            fixture.inventory.setReference(
                {fixture.id("start"), property.name}, isStep ? ends : QList{fixture.id("decoy")});
        }
        fixture.refer("middle", "rootCertificate", {fixture.id("end")});
    }
    const auto found = fixture.model.find(*address);
    QVERIFY(found.isValid());
    QCOMPARE(found.data().toString(), QStringLiteral("Wanted"));
    QCOMPARE(found.parent().data().toString(), steps.isEmpty() ? QStringLiteral("start") : title);
    QCOMPARE(fixture.model.address(found).steps().size(), address->steps().size());

    const auto above = fixture.model.find(address->withoutAssignment());
    QVERIFY(above.isValid());
    QCOMPARE(above, found.parent());
    QCOMPARE(fixture.model.find(fixture.model.address(found)), found);
}

void TestTreeModel::findsOnlyWhatIsThere()
{
    const WithPaths fixture;
    const auto found = [&](const char *steps) {
        const auto address
            = Address::parse(QStringLiteral("/deviceManagement/deviceConfigurations/") + fixture.word(steps));
        return address && fixture.model.find(*address).isValid();
    };
    QVERIFY(found("Wi-Fi/rootCertificatesForServerValidation/Root/assignments/a4"));
    QVERIFY(!found("Wi-Fi/rootCertificatesForServerValidation/SCEP"));
    // The place of a collection, before its members were known.
    const auto *collection = CertificatePaths::builtIn().find(
        fixture.word(wifi), QStringLiteral("rootCertificatesForServerValidation"), fixture.inventory.types());
    const auto keyless = Address(fixture.id("Wi-Fi")).along(*collection);
    QCOMPARE(
        fixture.model.find(keyless.withAssignment({QStringLiteral("a4")})).data().toString(), QStringLiteral("Guests"));
    QVERIFY(!found("Wi-Fi/rootCertificatesForServerValidation/Root/assignments/a1"));
    QVERIFY(!found("Wi-Fi/identityCertificate"));
    QVERIFY(!found("Wi-Fi/assignments/a3"));
    QVERIFY(!found("Nobody"));
    QVERIFY(!found("SCEP/microsoft.graph.iosScepCertificateProfile/rootCertificate"));
    QVERIFY(found("SCEP/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate"));
}

void TestTreeModel::placesAreWholeBeforeAnythingWasOpened()
{
    Inventory inventory;
    TreeModel model(inventory);
    inventory.add({TreeFixture::listed("Wi-Fi", wifi), TreeFixture::listed("SCEP", scep),
        TreeFixture::listed("Root", root, {TreeFixture::group("a1", "Staff")}), TreeFixture::listed("Other", plain)});
    using Ids = QList<core::ConfigurationId>;
    inventory.setReference({TreeFixture::id("Wi-Fi"), QStringLiteral("identityCertificateForClientAuthentication")},
        Ids{TreeFixture::id("SCEP")});
    inventory.setReference({TreeFixture::id("SCEP"), QStringLiteral("rootCertificate")}, Ids{TreeFixture::id("Root")});
    const auto places = model.places({TreeFixture::id("Root"), {QStringLiteral("a1")}});
    QCOMPARE(places.size(), 3);
    QStringList tops;
    for (const auto &place : places) {
        auto top = place;
        while (top.parent().isValid())
            top = top.parent();
        tops << top.data().toString();
    }
    QCOMPARE(tops, QStringList({QStringLiteral("Wi-Fi"), QStringLiteral("SCEP"), QStringLiteral("Root")}));
    QVERIFY(model.places({TreeFixture::id("Root"), {QStringLiteral("nothing")}}).isEmpty());
}

void TestTreeModel::removableOnlyWhenKnown()
{
    const WithPaths fixture;
    QVERIFY(fixture.row("Wi-Fi/Staff").data(TreeModel::RemovableRole).toBool());
    QVERIFY(fixture.row("SCEP/Root certificate/Guests").data(TreeModel::RemovableRole).toBool());
    QVERIFY(!fixture.row("Wi-Fi").data(TreeModel::RemovableRole).toBool());
    QVERIFY(!fixture.row("SCEP/Root certificate").data(TreeModel::RemovableRole).toBool());
    QVERIFY(
        !fixture.row("Wi-Fi/Root certificate for client validation/Not set").data(TreeModel::RemovableRole).toBool());
}

void TestTreeModel::expandingWantsWhatIsUnread()
{
    TreeFixture fixture;
    auto &model = fixture.model;
    QSignalSpy wanted(&model, &TreeModel::referenceWanted);
    QSignalSpy assignments(&model, &TreeModel::assignmentsRetryWanted);
    const auto keys = [&wanted] {
        QStringList names;
        while (!wanted.isEmpty()) {
            const auto key = wanted.takeFirst().at(0).value<ReferenceKey>();
            names << key.owner.value + QLatin1Char('.') + key.property;
        }
        return names;
    };
    fixture.inventory.add({fixture.listed("VPN", phoneVpn), fixture.listed("Quiet", scep)});
    fixture.tree();
    QCOMPARE(wanted.size(), 0);
    model.expanded(fixture.row("VPN"));
    QCOMPARE(keys(), QStringList{QStringLiteral("VPN.identityCertificate")});

    // What turns up behind an opened row is wanted by itself, and once.
    Configuration unlisted;
    unlisted.id = fixture.id("SCEP");
    unlisted.type = QStringLiteral("windowsPhone81SCEPCertificateProfile");
    fixture.inventory.addReferenced(unlisted);
    fixture.refer("VPN", "identityCertificate", {fixture.id("SCEP")});
    QCOMPARE(keys(), QStringList{QStringLiteral("SCEP.rootCertificate")});
    fixture.nameGroup("x", GroupName::State::Deleted);
    fixture.inventory.setReference(
        {fixture.id("SCEP"), QStringLiteral("rootCertificate")}, Reading<QList<core::ConfigurationId>>::inProgress());
    QCOMPARE(keys(), QStringList());

    // Nobody lists it, so its assignments are read when a person looks.
    QCOMPARE(assignments.size(), 0);
    model.expanded(fixture.row("VPN/Identity certificate"));
    QCOMPARE(assignments.size(), 1);
    QVERIFY(assignments.at(0).at(0).value<core::ConfigurationId>() == fixture.id("SCEP"));
    QCOMPARE(keys(), QStringList());
    model.expanded({});
}

void TestTreeModel::readerRoles()
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

void TestTreeModel::sortKeysAreTyped()
{
    TreeFixture fixture;
    auto changed = fixture.listed("ÄPFEL", plain, {fixture.group("a1", "g")});
    changed.configuration.lastModified = QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);
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

void TestTreeModel::pagesComeInOneInsertion()
{
    Inventory inventory;
    TreeModel model(inventory);
    Changes changes(model);
    for (int page = 0; page < 10; ++page) {
        QList<ListedConfiguration> configurations;
        for (int at = 0; at < 1000; ++at) {
            const auto name = QByteArray::number(page * 1000 + at);
            configurations << TreeFixture::listed(name.constData(), wifi, {TreeFixture::group("a", "g")});
        }
        inventory.add(configurations);
    }
    QCOMPARE(changes.inserted.size(), 10);
    QCOMPARE(model.rowCount(), 10'000);
    // One change costs what it concerns, not what the tenant holds.
    changes.changed.clear();
    inventory.putAssignment(TreeFixture::id("5000"), TreeFixture::group("b", "g"));
    QCOMPARE(changes.changed.size(), 1);
}

void TestTreeModel::everyPropertyIsAPath_data()
{
    QTest::addColumn<qsizetype>("at");
    const auto &all = CertificatePaths::builtIn().all();
    QCOMPARE(all.size(), 58);
    for (qsizetype at = 0; at < all.size(); ++at)
        QTest::addRow("%s.%s", qPrintable(all.at(at).owningType), qPrintable(all.at(at).name)) << at;
}

void TestTreeModel::everyPropertyIsAPath()
{
    QFETCH(qsizetype, at);
    const auto property = CertificatePaths::builtIn().all().at(at);
    const auto types = ConfigurationTypes::builtIn().all();
    int tried = 0;
    for (const auto &type : types) {
        if (type.isAbstract || !ConfigurationTypes::builtIn().derivesFrom(type.name, property.owningType))
            continue;
        ++tried;
        TreeFixture fixture;
        fixture.inventory.add({fixture.listed("start", type.name.toUtf8().constData()),
            fixture.listed("end", "", {fixture.group("a1", "Staff")})});
        fixture.inventory.setReference({fixture.id("start"), property.name}, QList{fixture.id("end")});
        const auto places = fixture.model.places({fixture.id("end"), {QStringLiteral("a1")}});
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.first().parent().data().toString(), navigationPropertyTitle(property.name));
        const QByteArray key = property.isCollection ? "/end" : "";
        QCOMPARE(fixture.model.address(places.first()).path().encoded(),
            QByteArray("/deviceManagement/deviceConfigurations/start/microsoft.graph." + property.owningType.toUtf8()
                + "/" + property.name.toUtf8() + key + "/assignments/a1"));
    }
    QVERIFY(tried > 0);
}

void TestTreeModel::afterManyChangesLikeAFreshModel()
{
    for (quint32 seed = 1; seed <= 16; ++seed) {
        QRandomGenerator random(seed);
        const auto pick = [&random](int below) { return static_cast<int>(random.bounded(below)); };
        TreeFixture fixture(seed % 8 == 0);
        const QList<QByteArray> types{wifi, scep, root, domainJoin, plain, phoneVpn};
        const auto name = [&pick] { return QByteArray::number(pick(8)); };
        for (int step = 0; step < 150; ++step) {
            const auto owner = name();
            const auto some
                = fixture.group(QByteArray::number(pick(4)).constData(), QByteArray::number(pick(3)).constData());
            core::Error error;
            error.message = QString::number(pick(2));
            switch (pick(10)) {
            case 0:
                fixture.inventory.add({fixture.listed(owner.constData(), types.at(pick(6)).constData(), {some})});
                break;
            case 1:
            case 2:
                fixture.inventory.putAssignment(fixture.id(owner.constData()), some);
                break;
            case 3:
                fixture.inventory.removeAssignment({fixture.id(owner.constData()), some.id});
                break;
            case 4:
                if (pick(2) == 0)
                    fixture.inventory.setAssignments(fixture.id(owner.constData()), error);
                else
                    fixture.inventory.setAssignments(fixture.id(owner.constData()), QList{some});
                break;
            case 5:
                fixture.nameGroup(
                    QByteArray::number(pick(3)).constData(), GroupName::State(pick(4)), name().constData());
                break;
            case 6:
                if (pick(6) == 0)
                    fixture.inventory.keepOnly({fixture.id("1"), fixture.id("2"), fixture.id("3"), fixture.id("4")});
                break;
            default: {
                const auto *configuration = fixture.inventory.find(fixture.id(owner.constData()));
                const auto properties = configuration
                    ? fixture.inventory.paths().of(configuration->type, fixture.inventory.types())
                    : QList<NavigationProperty>();
                if (properties.isEmpty())
                    break;
                const auto property = properties.at(pick(static_cast<int>(properties.size())));
                QList<core::ConfigurationId> ends;
                for (int count = pick(property.isCollection ? 4 : 2); count > 0; --count)
                    ends << fixture.id(name().constData());
                if (pick(6) == 0)
                    fixture.inventory.setReference({configuration->id, property.name}, error);
                else
                    fixture.inventory.setReference({configuration->id, property.name}, ends);
            }
            }
            const TreeModel fresh(fixture.inventory);
            const auto expected = TreeFixture::tree(fresh);
            const auto shown = step % 3 == 0 ? fixture.tree() : expected; // also with rows not made yet
            if (shown != expected)
                qWarning().noquote() << "seed" << seed << "step" << step << "\nshown:\n"
                                     << shown << "\nwanted:\n"
                                     << expected;
            QVERIFY(shown == expected);
            for (int at = 0; at < 4; ++at) {
                const core::AssignmentKey key{fixture.id(name().constData()), {QString::number(at)}};
                QCOMPARE(fixture.model.places(key).size(), fresh.places(key).size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
