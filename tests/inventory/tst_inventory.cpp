#include "inventory/inventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace inventory;

namespace {

core::ConfigurationId id(const char *text) { return {QString::fromLatin1(text)}; }

Assignment toGroup(const char *assignment, const char *group)
{
    Assignment result;
    result.id.value = QString::fromLatin1(assignment);
    result.target.kind = TargetKind::Group;
    result.target.group.value = QString::fromLatin1(group);
    return result;
}

ListedConfiguration listed(
    const char *name, const char *type, const std::optional<QList<Assignment>> &assignments = QList<Assignment>())
{
    ListedConfiguration result;
    result.configuration.id = id(name);
    result.configuration.type = QString::fromLatin1(type);
    result.configuration.displayName = QString::fromLatin1(name);
    result.assignments = assignments;
    return result;
}

const ReferenceKey identity{id("vpn"), QStringLiteral("identityCertificate")};

core::Error forbidden()
{
    core::Error error;
    error.kind = core::ErrorKind::Forbidden;
    return error;
}

using Assignments = Reading<QList<Assignment>>;
using Reference = Reading<QList<core::ConfigurationId>>;

} // namespace

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingAnnouncesOnce()
    {
        Inventory inventory;
        QSignalSpy added(&inventory, &Inventory::configurationsAdded);
        QSignalSpy changed(&inventory, &Inventory::configurationChanged);
        QSignalSpy assigned(&inventory, &Inventory::assignmentsChanged);
        const auto page = QList{listed("vpn", "iosVpnConfiguration", QList{toGroup("a", "g"), toGroup("b", "h")}),
            listed("scep", "iosScepCertificateProfile")};
        inventory.add(page);
        QCOMPARE(added.size(), 1);
        QCOMPARE(inventory.listed(), (QList{id("vpn"), id("scep")}));
        QCOMPARE(inventory.assignmentCount(), 2);
        inventory.add(page); // the same again
        QCOMPARE(added.size(), 1);
        auto renamed = listed("scep", "iosScepCertificateProfile", QList{toGroup("c", "g")});
        renamed.configuration.displayName = QStringLiteral("renamed");
        inventory.add({renamed});
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(assigned.size(), 1);
        QCOMPARE(inventory.listed().size(), 2);
        QCOMPARE(inventory.assignmentCount(), 3);
        QCOMPARE(inventory.find(id("scep"))->displayName, QStringLiteral("renamed"));
    }

    void unknownIsNotEmpty()
    {
        Inventory inventory;
        auto damaged = listed("damaged", "iosVpnConfiguration", std::nullopt);
        damaged.assignmentsError = forbidden();
        auto cutOff = listed("cut off", "iosVpnConfiguration", QList{toGroup("a", "g")});
        cutOff.moreAssignments = QUrl(QStringLiteral("https://graph.microsoft.com/beta/x"));
        inventory.add({damaged, cutOff, listed("not expanded", "iosVpnConfiguration", std::nullopt),
            listed("none", "iosVpnConfiguration")});
        QCOMPARE(inventory.assignments(id("damaged")).state(), Assignments::State::Failed);
        QCOMPARE(inventory.assignments(id("damaged")).error().kind, core::ErrorKind::Forbidden);
        QCOMPARE(inventory.assignments(id("cut off")).state(), Assignments::State::NotRead);
        QCOMPARE(inventory.assignments(id("not expanded")).state(), Assignments::State::NotRead);
        QCOMPARE(inventory.assignments(id("none")).state(), Assignments::State::Known);
        QCOMPARE(inventory.assignments(id("nobody")).state(), Assignments::State::NotRead);
        QCOMPARE(inventory.assignmentCount(), 0);

        QSignalSpy assigned(&inventory, &Inventory::assignmentsChanged);
        inventory.putAssignment(id("damaged"), toGroup("a", "g"));
        inventory.putAssignment(id("nobody"), toGroup("a", "g"));
        QCOMPARE(assigned.size(), 0);
        QCOMPARE(inventory.assignments(id("damaged")).state(), Assignments::State::Failed);
        QVERIFY(!inventory.find(core::AssignmentKey{id("damaged"), {QStringLiteral("a")}}));
    }

    void aPartDoesNotReplaceTheWhole()
    {
        Inventory inventory;
        inventory.add({listed("c", "iosVpnConfiguration", QList{toGroup("a", "g"), toGroup("b", "g")})});
        auto cutOff = listed("c", "iosVpnConfiguration", QList{toGroup("a", "g")});
        cutOff.moreAssignments = QUrl(QStringLiteral("https://graph.microsoft.com/beta/x"));
        inventory.add({cutOff});
        QCOMPARE(inventory.assignments(id("c")).value().size(), 2);
    }

    void assignmentsComeAndGo()
    {
        Inventory inventory;
        inventory.add({listed("c", "iosVpnConfiguration", QList{toGroup("a", "g")})});
        QSignalSpy assigned(&inventory, &Inventory::assignmentsChanged);
        const core::AssignmentKey key{id("c"), {QStringLiteral("a")}};
        QVERIFY(inventory.find(key));
        inventory.removeAssignment(key);
        QCOMPARE(assigned.size(), 1);
        QVERIFY(!inventory.find(key));
        QVERIFY(inventory.assignments(id("c")).isKnown());
        QCOMPARE(inventory.assignmentCount(), 0);
        inventory.removeAssignment(key); // not there any more
        QCOMPARE(assigned.size(), 1);
        inventory.putAssignment(id("c"), toGroup("a", "g"));
        QCOMPARE(assigned.size(), 2);
        inventory.putAssignment(id("c"), toGroup("a", "g")); // the same
        QCOMPARE(assigned.size(), 2);
        inventory.putAssignment(id("c"), toGroup("a", "h")); // replaced
        QCOMPARE(assigned.size(), 3);
        QCOMPARE(inventory.assignmentCount(), 1);
        QCOMPARE(inventory.find(key)->target.group.value, QStringLiteral("h"));
    }

    void theSameReadingAgainIsNoChange()
    {
        Inventory inventory;
        inventory.add({listed("c", "iosVpnConfiguration", std::nullopt)});
        QSignalSpy assigned(&inventory, &Inventory::assignmentsChanged);
        inventory.setAssignments(id("c"), Assignments::inProgress());
        inventory.setAssignments(id("c"), Assignments::inProgress());
        QCOMPARE(assigned.size(), 1);
        inventory.setAssignments(id("c"), forbidden());
        QCOMPARE(assigned.size(), 2);
        inventory.setAssignments(id("c"), QList{toGroup("a", "g")});
        QCOMPARE(assigned.size(), 3);
        inventory.setAssignments(id("nobody"), QList{toGroup("a", "g")});
        QCOMPARE(assigned.size(), 3);
        QCOMPARE(inventory.assignmentCount(), 1);
    }

    void referrersFollowTheReferences()
    {
        Inventory inventory;
        inventory.add({listed("vpn", "iosVpnConfiguration"), listed("mail", "iosEasEmailProfileConfiguration")});
        inventory.addReferenced({id("scep"), QStringLiteral("iosScepCertificateProfile"), {}, {}, {}});
        inventory.addReferenced({id("pkcs"), QStringLiteral("iosPkcsCertificateProfile"), {}, {}, {}});
        const ReferenceKey mail{id("mail"), QStringLiteral("identityCertificate")};
        const ReferenceKey signing{id("mail"), QStringLiteral("smimeSigningCertificate")};
        QSignalSpy changed(&inventory, &Inventory::referenceChanged);
        inventory.setReference(identity, QList{id("scep"), id("scep")});
        inventory.setReference(mail, QList{id("scep")});
        inventory.setReference(signing, QList{id("scep")});
        QCOMPARE(changed.size(), 3);
        QCOMPARE(inventory.referrers(id("scep")).size(), 2);
        inventory.setReference(identity, QList{id("pkcs")}); // leads elsewhere now
        QCOMPARE(inventory.referrers(id("scep")), QList{id("mail")});
        QCOMPARE(inventory.referrers(id("pkcs")), QList{id("vpn")});
        inventory.setReference(mail, QList<core::ConfigurationId>()); // the other property still leads there
        QCOMPARE(inventory.referrers(id("scep")), QList{id("mail")});
        inventory.setReference(signing, Reference(forbidden()));
        QVERIFY(inventory.referrers(id("scep")).isEmpty());
        QCOMPARE(inventory.reference(signing).error().kind, core::ErrorKind::Forbidden);
        QCOMPARE(changed.size(), 6);
        inventory.setReference(identity, QList{id("pkcs")}); // the same
        QCOMPARE(changed.size(), 6);
        QCOMPARE(inventory.reference({id("vpn"), QStringLiteral("else")}).state(), Reference::State::NotRead);
    }

    void whatIsReferencedIsKnownButNotListed()
    {
        Inventory inventory;
        QSignalSpy added(&inventory, &Inventory::configurationsAdded);
        QSignalSpy assigned(&inventory, &Inventory::assignmentsChanged);
        inventory.addReferenced({id("scep"), QStringLiteral("iosScepCertificateProfile"), QStringLiteral("S"), {}, {}});
        QVERIFY(inventory.find(id("scep")));
        QVERIFY(inventory.listed().isEmpty());
        QCOMPARE(added.size(), 0);
        inventory.add({listed("scep", "iosScepCertificateProfile", QList{toGroup("a", "g")})});
        QCOMPARE(added.size(), 1);
        QCOMPARE(assigned.size(), 1); // it is shown behind the reference already
        QCOMPARE(inventory.listed(), QList{id("scep")});
    }

    void whatIsGoneGoes()
    {
        Inventory inventory;
        inventory.add({listed("vpn", "iosVpnConfiguration", QList{toGroup("a", "g")}),
            listed("scep", "iosScepCertificateProfile", QList{toGroup("b", "g")}),
            listed("other", "iosVpnConfiguration", QList{toGroup("c", "g")})});
        inventory.setReference(identity, QList{id("scep")});
        QSignalSpy removed(&inventory, &Inventory::configurationRemoved);
        inventory.keepOnly({id("vpn"), id("scep"), id("other")});
        QCOMPARE(removed.size(), 0);
        inventory.keepOnly({id("vpn")});
        QCOMPARE(removed.size(), 2);
        QCOMPARE(inventory.listed(), QList{id("vpn")});
        QVERIFY(!inventory.find(id("other")));
        QVERIFY(inventory.find(id("scep"))); // the VPN still leads there
        QCOMPARE(inventory.assignmentCount(), 2);
        inventory.setReference(identity, QList<core::ConfigurationId>());
        inventory.keepOnly({id("vpn")});
        QCOMPARE(removed.size(), 2);
        QVERIFY(!inventory.find(id("scep")));
        QCOMPARE(inventory.assignmentCount(), 1);
    }

    void anOwnerThatGoesTakesItsReferencesAlong()
    {
        Inventory inventory;
        inventory.add({listed("vpn", "iosVpnConfiguration"), listed("scep", "iosScepCertificateProfile")});
        inventory.setReference(identity, QList{id("scep")});
        inventory.keepOnly({id("scep")});
        QVERIFY(inventory.referrers(id("scep")).isEmpty());
        QCOMPARE(inventory.reference(identity).state(), Reference::State::NotRead);
    }

    void namesOfGroups()
    {
        Inventory inventory;
        inventory.add(
            {listed("c", "iosVpnConfiguration", QList{toGroup("a", "g"), toGroup("b", "h"), toGroup("d", "i")})});
        QCOMPARE(inventory.unresolvedGroups().size(), 3);
        QSignalSpy named(&inventory, &Inventory::namesChanged);
        const core::GroupId g{QStringLiteral("g")};
        inventory.setGroupNames({{g, {GroupName::State::Named, QStringLiteral("G")}},
            {{QStringLiteral("h")}, {GroupName::State::Deleted, {}}}});
        QCOMPARE(named.size(), 1);
        QCOMPARE(inventory.groupName(g).name, QStringLiteral("G"));
        QCOMPARE(inventory.unresolvedGroups(), QSet{core::GroupId{QStringLiteral("i")}});
        QCOMPARE(inventory.targetGroups().size(), 3);
        inventory.setFilters({{{QStringLiteral("f")}, QStringLiteral("F"), {}}});
        QCOMPARE(named.size(), 2);
        // Asked for again with every load; whoever shows them has nothing to do.
        inventory.setGroupNames({{g, {GroupName::State::Named, QStringLiteral("G")}}});
        inventory.setFilters({{{QStringLiteral("f")}, QStringLiteral("F"), {}}});
        QCOMPARE(named.size(), 2);
        inventory.setGroupNames({{g, {GroupName::State::Deleted, {}}}});
        QCOMPARE(named.size(), 3);
        QVERIFY(inventory.filter({QStringLiteral("f")}));
        QVERIFY(!inventory.filter({QStringLiteral("x")}));
    }

    void clearing()
    {
        Inventory inventory;
        inventory.add({listed("vpn", "iosVpnConfiguration", QList{toGroup("a", "g")})});
        inventory.setReference(identity, QList{id("scep")});
        QSignalSpy cleared(&inventory, &Inventory::cleared);
        inventory.clear();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(inventory.listed().isEmpty());
        QCOMPARE(inventory.assignmentCount(), 0);
        QVERIFY(inventory.referrers(id("scep")).isEmpty());
        QCOMPARE(inventory.reference(identity).state(), Reference::State::NotRead);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
