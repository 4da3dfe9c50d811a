#include "treeprofiles.h"

#include <QRandomGenerator>

using namespace inventory;
using namespace profiles;

/// What a change does to the rows that are there: nothing closes, nothing is lost, nothing is built anew.
class TestTreeChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedOnceIsGoneEverywhere();
    void openRowStaysOpenWhenItsEndBecomesKnown();
    void referenceToAnotherProfile();
    void changedOrderMovesRows();
    void namesArriveLater();
    void namesOfManyRowsArriveInSlices();
    void configurationRemoved();
    void profileListedAfterItWasReferred();
    void pagesComeInOneInsertion();
    void afterManyChangesLikeAFreshModel();
};

void TestTreeChanges::removedOnceIsGoneEverywhere()
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

void TestTreeChanges::openRowStaysOpenWhenItsEndBecomesKnown()
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

void TestTreeChanges::referenceToAnotherProfile()
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

void TestTreeChanges::changedOrderMovesRows()
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

void TestTreeChanges::namesArriveLater()
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

void TestTreeChanges::namesOfManyRowsArriveInSlices()
{
    TreeFixture fixture(false); // Qt's tester looks at every row at every change
    auto &model = fixture.model;
    constexpr int count = 3000;
    QList<ListedConfiguration> all;
    for (int at = 0; at < count; ++at) {
        const auto name = QByteArray::number(at);
        const QByteArray first = "a" + name;
        const QByteArray second = "b" + name;
        all << fixture.listed(name, root, {fixture.group(first, "everyone"), fixture.group(second, "everyone")});
    }
    fixture.inventory.add(all);
    for (int row = 0; row < count; ++row)
        QCOMPARE(model.rowCount(model.index(row, 0)), 2); // as opened rows are made
    const auto shown = [&model](int top) { return model.index(1, 0, model.index(top, 0)).data().toString(); };
    fixture.inventory.setGroupNames(
        {{{QStringLiteral("everyone")}, {GroupName::State::Named, QStringLiteral("Everyone")}}});
    QCOMPARE(shown(0), QStringLiteral("Everyone"));
    QCOMPARE(shown(count - 1), QStringLiteral("everyone"));
    // Rows that go meanwhile take none of the others along.
    auto left = QSet<core::ConfigurationId>(fixture.inventory.listed().cbegin(), fixture.inventory.listed().cend());
    for (int at = 0; at < 10; ++at)
        left.remove(fixture.id(QByteArray::number(at)));
    fixture.inventory.keepOnly(left);
    QTRY_COMPARE(shown(model.rowCount() - 1), QStringLiteral("Everyone"));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(shown(row), QStringLiteral("Everyone"));
}

void TestTreeChanges::configurationRemoved()
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

void TestTreeChanges::profileListedAfterItWasReferred()
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

void TestTreeChanges::pagesComeInOneInsertion()
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

void TestTreeChanges::afterManyChangesLikeAFreshModel()
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

QTEST_GUILESS_MAIN(TestTreeChanges)
#include "tst_treechanges.moc"
