#include "inventory/certificatepaths.h"

#include <QSet>
#include <QTest>

using inventory::CertificatePaths;
using inventory::ConfigurationTypes;

namespace {

QStringList namesOf(const QList<inventory::NavigationProperty> &properties)
{
    QStringList names;
    for (const auto &property : properties)
        names.append(property.name);
    return names;
}

const QByteArray header = "owning_type,navigation_property,target_type,is_collection,evidence\n";

} // namespace

class TestCertificatePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTable()
    {
        const auto &all = CertificatePaths::builtIn().all();
        QCOMPARE(all.size(), 58);
        QSet<QString> owners;
        int collections = 0;
        for (const auto &property : all) {
            owners.insert(property.owningType);
            collections += property.isCollection ? 1 : 0;
            const auto &types = ConfigurationTypes::builtIn();
            QVERIFY2(types.find(property.owningType), qPrintable(property.owningType));
            QVERIFY2(types.find(property.targetType), qPrintable(property.targetType));
        }
        QCOMPARE(owners.size(), 36);
        QCOMPARE(collections, 8);
    }

    void pathsOfAType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("its own") << QStringLiteral("iosScepCertificateProfile")
                                 << QStringList{QStringLiteral("rootCertificate")};
        QTest::newRow("inherited from an abstract type")
            << QStringLiteral("androidForWorkPkcsCertificateProfile") << QStringList{QStringLiteral("rootCertificate")};
        QTest::newRow("several, in the order of the table")
            << QStringLiteral("windowsWiredNetworkConfiguration")
            << QStringList{QStringLiteral("identityCertificateForClientAuthentication"),
                   QStringLiteral("rootCertificateForClientValidation"),
                   QStringLiteral("rootCertificatesForServerValidation"),
                   QStringLiteral("secondaryIdentityCertificateForClientAuthentication"),
                   QStringLiteral("secondaryRootCertificateForClientValidation")};
        QTest::newRow("none") << QStringLiteral("iosTrustedRootCertificate") << QStringList();
        QTest::newRow("of an unknown type") << QStringLiteral("brandNewConfiguration") << QStringList();
        QTest::newRow("of no type") << QString() << QStringList();
    }

    void pathsOfAType()
    {
        QFETCH(QString, type);
        QFETCH(QStringList, names);
        const auto &paths = CertificatePaths::builtIn();
        const auto &types = ConfigurationTypes::builtIn();
        QCOMPARE(namesOf(paths.of(type, types)), names);
        for (const auto &name : names)
            QVERIFY(paths.find(type, name, types));
        QVERIFY(!paths.find(type, QStringLiteral("networkAccessConfigurations"), types));
    }

    void byNameAlone()
    {
        const auto &paths = CertificatePaths::builtIn();
        QCOMPARE(paths.named(QStringLiteral("networkAccessConfigurations")).size(), 1);
        QVERIFY(paths.named(QStringLiteral("rootCertificate")).size() > 5);
        QVERIFY(paths.named(QStringLiteral("RootCertificate")).isEmpty());
    }

    void aNameIsACollectionEverywhereOrNowhere()
    {
        const auto &paths = CertificatePaths::builtIn();
        for (const auto &property : paths.all()) {
            for (const auto &same : paths.named(property.name))
                QVERIFY2(same.isCollection == property.isCollection, qPrintable(property.name));
        }
    }

    void damagedTables_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no flag") << header + "a,b,c,2,e\n";
        QTest::newRow("no target") << header + "a,b,,0,e\n";
        QTest::newRow("twice") << header + "a,b,c,0,e\na,b,d,0,e\n";
        QTest::newRow("too many columns") << header + "a,b,c,0,e,f\n";
    }

    void damagedTables()
    {
        QFETCH(QByteArray, csv);
        const auto paths = CertificatePaths::read(csv);
        QVERIFY(!paths);
        QCOMPARE(paths.error().kind, core::ErrorKind::InvalidInput);
    }

    void titles_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *property, const char *title) {
            QTest::newRow(property) << QString::fromLatin1(property) << QString::fromLatin1(title);
        };
        row("rootCertificate", "Root certificate");
        row("identityCertificate", "Identity certificate");
        row("rootCertificatesForServerValidation", "Root certificates for server validation");
        row("identityCertificateForClientAuthentication", "Identity certificate for client authentication");
        row("smimeSigningCertificate", "S/MIME signing certificate");
        row("singleSignOnExtensionPkinitCertificate", "Single sign-on extension PKINIT certificate");
        row("networkAccessConfigurations", "Network access configurations");
        row("somethingNewForServers", "Something new for servers");
        row("", "");
    }

    void titles()
    {
        QFETCH(QString, property);
        QFETCH(QString, title);
        QCOMPARE(inventory::navigationPropertyTitle(property), title);
    }
};

QTEST_GUILESS_MAIN(TestCertificatePaths)
#include "tst_certificatepaths.moc"
