#include "treeprofiles.h"

using namespace inventory;
using namespace profiles;

/// From a row to its address and back, and all places of one assignment.
class TestTreePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOfAssignments();
    void findsTheTenTemplates_data();
    void findsTheTenTemplates();
    void findsOnlyWhatIsThere();
    void placesAreWholeBeforeAnythingWasOpened();
};

void TestTreePlaces::addressesOfAssignments()
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

void TestTreePlaces::findsTheTenTemplates_data()
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

void TestTreePlaces::findsTheTenTemplates()
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

void TestTreePlaces::findsOnlyWhatIsThere()
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

void TestTreePlaces::placesAreWholeBeforeAnythingWasOpened()
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

QTEST_GUILESS_MAIN(TestTreePlaces)
#include "tst_treeplaces.moc"
