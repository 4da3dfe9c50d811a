#include "inventory/treerows.h"
#include "treeprofiles.h"

using namespace inventory;
using namespace profiles;

class TestTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainConfigurations();
    void certificatePaths();
    void collectionOfTwo();
    void domainJoinLoopEnds();
    void pathsAreLimited();
    void whatIsNotKnownSaysSo();
    void repeatedEntriesAreShownOnce();
    void everyPropertyIsAPath_data();
    void everyPropertyIsAPath();
    void retryAsksForWhatFailed();
    void expandingWantsWhatIsUnread();
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

QTEST_GUILESS_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
