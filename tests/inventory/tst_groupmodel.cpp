#include "groupfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace inventory;
using namespace profiles;

Q_DECLARE_METATYPE(inventory::Assignment)

namespace {

QByteArray bytes(const QByteArray &text) { return text; }

} // namespace

class TestGroupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data();
    void targets();
    void everyPathThatReachesAnAssignmentIsBelowIt();
    void anExclusionIsMarkedInWords();
    void addressesAreThoseOfTheTree();
    void aNameThatArrivesLaterIsShown();
    void filterNamesArriveLater();
    void removedAssignmentTakesItsRowOnly();
    void lastAssignmentTakesTheTarget();
    void restoredAssignmentComesBack();
    void aColleaguesChangeMovesTheAssignment();
    void aRemovedConfigurationGoesWithItsPaths();
    void anUnlistedProfileIsShownByItsPathOnly();
    void whatCouldNotBeReadIsSaid();
    void findsThePlaceOfAnAddress();
    void madeLateIsLikeMadeEarly();
    void afterManyChangesLikeAFreshModel();
    void tenThousandConfigurationsComeInSlices();
};

void TestGroupModel::targets_data()
{
    using Fixture = GroupFixture;
    QTest::addColumn<Assignment>("assignment");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("shown");
    const auto unresolved = static_cast<int>(GroupName::State::Unresolved);
    QTest::newRow("a group by its name") << Fixture::group("a", "g-1") << static_cast<int>(GroupName::State::Named)
                                         << "Pilots (1)\n  Kiosk\n";
    QTest::newRow("a group whose name is not known by its id")
        << Fixture::group("a", "g-1") << unresolved << "g-1 (1)\n  Kiosk\n";
    QTest::newRow("a group that may not be read by its id")
        << Fixture::group("a", "g-1") << static_cast<int>(GroupName::State::NotReadable) << "g-1 (1)\n  Kiosk\n";
    QTest::newRow("a deleted group is named as such")
        << Fixture::group("a", "g-1") << static_cast<int>(GroupName::State::Deleted)
        << "Deleted group (g-1) (1)\n  Kiosk\n";
    QTest::newRow("an exclusion below the same group")
        << Fixture::without("a", "g-1") << unresolved << QString::fromUtf8("g-1 (1)\n  Excluded from “Kiosk”\n");
    QTest::newRow("all devices") << Fixture::to("a", TargetKind::AllDevices) << unresolved
                                 << "All devices (1)\n  Kiosk\n";
    QTest::newRow("all users") << Fixture::to("a", TargetKind::AllUsers) << unresolved << "All users (1)\n  Kiosk\n";
    QTest::newRow("a collection by its id") << Fixture::to("a", TargetKind::ConfigurationManagerCollection, "SMS00001")
                                            << unresolved << "SMS00001 (1)\n  Kiosk\n";
    QTest::newRow("a kind that is not known by what the service calls it") << Fixture::to(
        "a", TargetKind::Unknown, "moonTarget") << unresolved << "Unknown kind of target: moonTarget (1)\n  Kiosk\n";
}

void TestGroupModel::targets()
{
    QFETCH(Assignment, assignment);
    QFETCH(int, state);
    QFETCH(QString, shown);
    GroupFixture fixture;
    fixture.inventory.add({fixture.listed("Kiosk", plain, {assignment})});
    fixture.nameGroup("g-1", static_cast<GroupName::State>(state), "Pilots");
    QCOMPARE(fixture.text(), shown);
    const auto target = fixture.groups.index(0, 0);
    QCOMPARE(fixture.groups.targetOf(assignment.target), target);
    QVERIFY(!fixture.groups.assignmentKey(target));
    QVERIFY(fixture.groups.index(0, 0, target).data(PlaceModel::RemovableRole).toBool());
}

void TestGroupModel::everyPathThatReachesAnAssignmentIsBelowIt()
{
    GroupFixture fixture;
    fixture.addProfiles();
    QCOMPARE(fixture.text(),
        QString::fromUtf8(
            "Devices (1)\n"
            "  SCEP\n"
            "    Through “Wi-Fi” › Identity certificate for client authentication\n"
            "Guests (1)\n"
            "  Excluded from “Root”\n"
            "    Excluded, through “Wi-Fi” › Identity certificate for client authentication › Root certificate\n"
            "    Excluded, through “Wi-Fi” › Root certificates for server validation\n"
            "    Excluded, through “SCEP” › Root certificate\n"
            "Staff (2)\n"
            "  Wi-Fi\n"
            "  Root\n"
            "    Through “Wi-Fi” › Identity certificate for client authentication › Root certificate\n"
            "    Through “Wi-Fi” › Root certificates for server validation\n"
            "    Through “SCEP” › Root certificate\n"));
}

void TestGroupModel::anExclusionIsMarkedInWords()
{
    GroupFixture fixture;
    fixture.addProfiles();
    const auto row = fixture.find(QString::fromUtf8("Guests/Excluded from “Root”").toUtf8().constData());
    QCOMPARE(row.data(PlaceModel::TargetKindRole).value<TargetKind>(), TargetKind::ExclusionGroup);
    QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().contains(QLatin1String("wins over inclusions")));
    QCOMPARE(row.siblingAtColumn(PlaceModel::IntentColumn).data().toString(), QStringLiteral("Apply"));
    QCOMPARE(row.siblingAtColumn(PlaceModel::SourceColumn).data().toString(), QStringLiteral("Direct"));
    QVERIFY(fixture.groups.anyExclusion());
}

void TestGroupModel::addressesAreThoseOfTheTree()
{
    GroupFixture fixture;
    fixture.addProfiles();
    for (const auto *key : {"a1", "a2", "a3", "a4"}) {
        for (const auto *owner : {"Wi-Fi", "SCEP", "Root"}) {
            const core::AssignmentKey assignment{fixture.id(owner), {fixture.word(key)}};
            QCOMPARE(fixture.addresses(fixture.groups, assignment), fixture.addresses(fixture.model, assignment));
        }
    }
    const core::AssignmentKey everyone{fixture.id("Root"), {QStringLiteral("a3")}};
    QCOMPARE(fixture.groups.places(everyone).size(), 4);
}

void TestGroupModel::aNameThatArrivesLaterIsShown()
{
    GroupFixture fixture;
    fixture.addProfiles();
    const QPersistentModelIndex staff = fixture.find("Staff");
    Changes changes(fixture.groups);
    fixture.nameGroup("Staff", GroupName::State::Named, "All staff");
    QCOMPARE(staff.data().toString(), QStringLiteral("All staff"));
    QVERIFY(changes.changed.size() > 0);
    QCOMPARE(changes.inserted.size() + changes.removed.size() + changes.reset.size(), 0);
}

void TestGroupModel::filterNamesArriveLater()
{
    GroupFixture fixture;
    auto assignment = fixture.group("a", "Staff");
    assignment.target.filter.value = QStringLiteral("f-1");
    assignment.target.filterType = FilterType::Include;
    fixture.inventory.add({fixture.listed("Kiosk", plain, {assignment})});
    const auto row = fixture.find("Staff/Kiosk").siblingAtColumn(PlaceModel::FilterColumn);
    QCOMPARE(row.data().toString(), QString::fromUtf8("Only “f-1”"));
    fixture.inventory.setFilters({Filter{{QStringLiteral("f-1")}, QStringLiteral("Corporate"), {}}});
    QCOMPARE(row.data().toString(), QString::fromUtf8("Only “Corporate”"));
}

void TestGroupModel::removedAssignmentTakesItsRowOnly()
{
    GroupFixture fixture;
    fixture.addProfiles();
    fixture.text();
    const QPersistentModelIndex kept = fixture.find("Staff/Wi-Fi");
    Changes changes(fixture.groups);
    fixture.inventory.removeAssignment({fixture.id("Root"), {QStringLiteral("a3")}});
    QVERIFY(kept.isValid());
    QCOMPARE(changes.rows(changes.removed), 1);
    QCOMPARE(changes.inserted.size() + changes.reset.size(), 0);
    QCOMPARE(fixture.find("Staff").siblingAtColumn(PlaceModel::CountColumn).data().toString(), QStringLiteral("1"));
}

void TestGroupModel::lastAssignmentTakesTheTarget()
{
    GroupFixture fixture;
    fixture.addProfiles();
    fixture.text();
    Changes changes(fixture.groups);
    fixture.inventory.removeAssignment({fixture.id("SCEP"), {QStringLiteral("a2")}});
    QVERIFY(!fixture.find("Devices").isValid());
    QCOMPARE(changes.rows(changes.removed), 1);
    QCOMPARE(fixture.groups.targetCount(), 2);
}

void TestGroupModel::restoredAssignmentComesBack()
{
    GroupFixture fixture;
    fixture.addProfiles();
    const auto before = fixture.text();
    fixture.inventory.removeAssignment({fixture.id("SCEP"), {QStringLiteral("a2")}});
    fixture.inventory.putAssignment(fixture.id("SCEP"), fixture.group("a2", "Devices"));
    QCOMPARE(fixture.text(), before);
}

void TestGroupModel::aColleaguesChangeMovesTheAssignment()
{
    GroupFixture fixture;
    fixture.addProfiles();
    fixture.text();
    fixture.inventory.putAssignment(fixture.id("Wi-Fi"), fixture.group("a1", "Guests"));
    QVERIFY(!fixture.find("Staff/Wi-Fi").isValid());
    QVERIFY(fixture.find("Guests/Wi-Fi").isValid());
    fixture.inventory.putAssignment(fixture.id("Wi-Fi"), fixture.without("a1", "Guests"));
    QVERIFY(fixture.find(QString::fromUtf8("Guests/Excluded from “Wi-Fi”").toUtf8().constData()).isValid());
}

void TestGroupModel::aRemovedConfigurationGoesWithItsPaths()
{
    GroupFixture fixture;
    fixture.addProfiles();
    fixture.text();
    fixture.inventory.keepOnly({fixture.id("SCEP"), fixture.id("Root")});
    QCOMPARE(fixture.text(),
        QString::fromUtf8("Devices (1)\n  SCEP\n"
                          "Guests (1)\n  Excluded from “Root”\n    Excluded, through “SCEP” › Root certificate\n"
                          "Staff (1)\n  Root\n    Through “SCEP” › Root certificate\n"));
}

void TestGroupModel::anUnlistedProfileIsShownByItsPathOnly()
{
    GroupFixture fixture;
    fixture.inventory.add({fixture.listed("SCEP", scep)});
    fixture.inventory.addReferenced(fixture.listed("Root", root).configuration);
    fixture.inventory.setAssignments(fixture.id("Root"), QList{fixture.group("a3", "Staff")});
    QCOMPARE(fixture.text(), QString());
    fixture.refer("SCEP", "rootCertificate", {fixture.id("Root")});
    QCOMPARE(fixture.text(), QStringLiteral("Staff (1)\n  Root\n"));
    const core::AssignmentKey key{fixture.id("Root"), {QStringLiteral("a3")}};
    QCOMPARE(fixture.addresses(fixture.groups, key), fixture.addresses(fixture.model, key));
    fixture.refer("SCEP", "rootCertificate", {});
    QCOMPARE(fixture.text(), QString());
}

void TestGroupModel::whatCouldNotBeReadIsSaid()
{
    GroupFixture fixture;
    fixture.addProfiles();
    core::Error error;
    error.message = QStringLiteral("Offline.");
    fixture.inventory.setAssignments(fixture.id("SCEP"), error);
    fixture.fail("SCEP", "rootCertificate", "Offline.");
    const auto notice = fixture.groups.index(fixture.groups.rowCount() - 1, 0);
    QCOMPARE(fixture.groups.nodeKind(notice), PlaceModel::NodeKind::Notice);
    QVERIFY(notice.data().toString().startsWith(QLatin1Char('2')));
    QSignalSpy assignments(&fixture.groups, &PlaceModel::assignmentsRetryWanted);
    QSignalSpy references(&fixture.groups, &PlaceModel::referenceRetryWanted);
    fixture.groups.retry(notice);
    QCOMPARE(assignments.size(), 1);
    QCOMPARE(references.size(), 1);
    fixture.inventory.setAssignments(fixture.id("SCEP"), QList<Assignment>());
    fixture.refer("SCEP", "rootCertificate", {});
    QVERIFY(!fixture.text().contains(QLatin1Char('[')));
}

void TestGroupModel::findsThePlaceOfAnAddress()
{
    GroupFixture fixture;
    fixture.addProfiles();
    for (const auto &place : fixture.model.places({fixture.id("Root"), {QStringLiteral("a4")}})) {
        const auto address = fixture.model.address(place);
        QCOMPARE(fixture.groups.address(fixture.groups.find(address)), address);
    }
    QVERIFY(!fixture.groups.find(Address(fixture.id("Root"))).isValid());
    QVERIFY(!fixture.groups.find(Address(fixture.id("Root")).withAssignment({QStringLiteral("x")})).isValid());
}

void TestGroupModel::madeLateIsLikeMadeEarly()
{
    GroupFixture fixture;
    fixture.addProfiles();
    // Behind two references, and listed nowhere.
    fixture.inventory.addReferenced(fixture.listed("Inner", scep).configuration);
    fixture.inventory.setAssignments(fixture.id("Inner"), QList{fixture.group("a5", "Inside")});
    fixture.inventory.addReferenced(fixture.listed("Innermost", root).configuration);
    fixture.inventory.setAssignments(fixture.id("Innermost"), QList{fixture.group("a6", "Deep inside")});
    fixture.refer("Wi-Fi", "identityCertificateForClientAuthentication", {fixture.id("Inner")});
    fixture.refer("Inner", "rootCertificate", {fixture.id("Innermost")});
    fixture.fail("SCEP", "rootCertificate", "Offline.");
    QVERIFY(fixture.text().contains(QLatin1String("Deep inside (1)")));
    QVERIFY(fixture.text().contains(QLatin1Char('[')));
    const GroupModel late(fixture.inventory);
    QCOMPARE(fixture.text(late), fixture.text());
}

void TestGroupModel::afterManyChangesLikeAFreshModel()
{
    GroupFixture fixture;
    QRandomGenerator random(7);
    const QList<const char *> names{"A", "B", "C", "D", "E"};
    const QList<const char *> types{wifi, scep, scep, root, root};
    const auto pick = [&random, &names] { return random.bounded(5); };
    for (int step = 0; step < 400; ++step) {
        const auto at = pick();
        const auto *name = names.at(at);
        const auto assignmentId = bytes(name + QByteArray::number(random.bounded(3)));
        const auto group = bytes("g" + QByteArray::number(random.bounded(4)));
        switch (random.bounded(7)) {
        case 0:
            fixture.inventory.add({fixture.listed(name, types.at(at), {fixture.group(assignmentId, group)})});
            break;
        case 1:
            fixture.inventory.putAssignment(fixture.id(name), fixture.group(assignmentId, group));
            break;
        case 2:
            fixture.inventory.putAssignment(fixture.id(name), fixture.without(assignmentId, group));
            break;
        case 3:
            fixture.inventory.removeAssignment({fixture.id(name), {QString::fromLatin1(assignmentId)}});
            break;
        case 4:
            fixture.refer(
                random.bounded(2) ? "B" : "C", "rootCertificate", {fixture.id(names.at(3 + random.bounded(2)))});
            break;
        case 5:
            fixture.refer("A", "identityCertificateForClientAuthentication",
                random.bounded(2) ? QList{fixture.id("B")} : QList<core::ConfigurationId>());
            break;
        default:
            if (random.bounded(4) == 0) {
                auto kept = QSet(fixture.inventory.listed().cbegin(), fixture.inventory.listed().cend());
                kept.remove(fixture.id(name));
                fixture.inventory.keepOnly(kept);
            }
        }
        if (step % 3 == 0)
            fixture.text();
        for (const auto *owner : names) {
            const auto all = fixture.inventory.assignments(fixture.id(owner)).value();
            for (const auto &assignment : all) {
                const core::AssignmentKey key{fixture.id(owner), assignment.id};
                QCOMPARE(fixture.addresses(fixture.groups, key), fixture.addresses(fixture.model, key));
            }
        }
    }
    QCOMPARE(fixture.groups.rowCount() > 0, true);
}

void TestGroupModel::tenThousandConfigurationsComeInSlices()
{
    TreeFixture fixture(false);
    GroupModel groups(fixture.inventory);
    QList<ListedConfiguration> all;
    for (int at = 0; at < 10000; ++at) {
        const auto name = QByteArray::number(at);
        all << fixture.listed(name, plain,
            {fixture.group(bytes("x" + name), "Everyone"),
                fixture.group(bytes("y" + name), QByteArray::number(at % 700)),
                fixture.group(bytes("z" + name), QByteArray::number(at % 300))});
    }
    QElapsedTimer timer;
    timer.start();
    fixture.inventory.add(all);
    qInfo("added in %lld ms", timer.restart());
    QVERIFY2(!groups.isComplete(), "not in one go");
    QTRY_VERIFY(groups.isComplete());
    qInfo("the rest in %lld ms", timer.restart());
    QCOMPARE(groups.rowCount(), 701);
    const auto everyone = groups.targetOf(fixture.group("x", "Everyone").target);
    QCOMPARE(groups.rowCount(everyone), 10000);
    qInfo("opened in %lld ms", timer.restart());
    fixture.inventory.removeAssignment({fixture.id("5000"), {QStringLiteral("x5000")}});
    qInfo("removed one in %lld us", timer.nsecsElapsed() / 1000);
    QCOMPARE(groups.rowCount(everyone), 9999);
}

QTEST_GUILESS_MAIN(TestGroupModel)
#include "tst_groupmodel.moc"
