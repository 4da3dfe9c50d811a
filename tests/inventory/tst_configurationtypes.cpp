#include "inventory/configurationtypes.h"

#include <QFile>
#include <QTest>

using inventory::ConfigurationTypes;
using inventory::Platform;

namespace {

const QByteArray header = "type,base_type,abstract,platform_suggestion,display_name_suggestion\n";
const QByteArray root = "deviceConfiguration,entity,1,Cross-platform/base,Device configuration (base)\n";

} // namespace

class TestConfigurationTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTableIsInTheProgram()
    {
        QFile file(QStringLiteral(":/data/configuration-types.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto &types = ConfigurationTypes::builtIn();
        QCOMPARE(types.all().size(), 140);
        int abstract = 0;
        for (const auto &type : types.all())
            abstract += type.isAbstract ? 1 : 0;
        QCOMPARE(abstract, 21);
    }

    void knowsATypeWithQuotesAndCommas()
    {
        const auto *type = ConfigurationTypes::builtIn().find(QStringLiteral("vpnConfiguration"));
        QVERIFY(type);
        QCOMPARE(type->displayName, QStringLiteral("VPN (base, Android Enterprise)"));
        QCOMPARE(type->base, QStringLiteral("deviceConfiguration"));
        QVERIFY(type->isAbstract);
    }

    void platforms_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Platform>("platform");
        QTest::newRow("Android device administrator")
            << QStringLiteral("androidCustomConfiguration") << Platform::Android;
        QTest::newRow("Android AOSP") << QStringLiteral("aospDeviceOwnerScepCertificateProfile") << Platform::Android;
        QTest::newRow("iOS") << QStringLiteral("iosScepCertificateProfile") << Platform::IOs;
        QTest::newRow("macOS") << QStringLiteral("macOSWiredNetworkConfiguration") << Platform::MacOs;
        QTest::newRow("both of Apple") << QStringLiteral("appleVpnConfiguration") << Platform::Apple;
        QTest::newRow("Windows") << QStringLiteral("windows10VpnConfiguration") << Platform::Windows;
        QTest::newRow("Windows Phone is not Windows")
            << QStringLiteral("windowsPhone81VpnConfiguration") << Platform::WindowsPhone;
        QTest::newRow("none") << QStringLiteral("deviceConfiguration") << Platform::Any;
    }

    void platforms()
    {
        QFETCH(QString, type);
        QFETCH(Platform, platform);
        const auto *found = ConfigurationTypes::builtIn().find(type);
        QVERIFY(found);
        QCOMPARE(found->platform, platform);
        QVERIFY(!found->platformName.isEmpty());
    }

    void derivation_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("derives");
        const auto scep = QStringLiteral("iosScepCertificateProfile");
        QTest::newRow("a type from itself") << scep << scep << true;
        QTest::newRow("directly") << scep << QStringLiteral("iosCertificateProfileBase") << true;
        QTest::newRow("from the root") << scep << QStringLiteral("deviceConfiguration") << true;
        QTest::newRow("not from a sibling") << scep << QStringLiteral("iosVpnConfiguration") << false;
        QTest::newRow("a base does not derive from what derives from it")
            << QStringLiteral("iosCertificateProfileBase") << scep << false;
        QTest::newRow("an unknown type from itself") << QStringLiteral("new") << QStringLiteral("new") << true;
        QTest::newRow("an unknown type from nothing else")
            << QStringLiteral("new") << QStringLiteral("deviceConfiguration") << false;
    }

    void derivation()
    {
        QFETCH(QString, type);
        QFETCH(QString, base);
        QFETCH(bool, derives);
        QCOMPARE(ConfigurationTypes::builtIn().derivesFrom(type, base), derives);
    }

    void damagedTables_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1 ");
        QTest::newRow("other columns") << QByteArray("a,b\n") << QStringLiteral("line 1 ");
        QTest::newRow("a column is missing") << header + root + "x,deviceConfiguration,0,iOS\n"
                                             << QStringLiteral("line 3 ");
        QTest::newRow("abstract is no flag") << header + root + "x,deviceConfiguration,yes,iOS,X\n"
                                             << QStringLiteral("line 3 ");
        QTest::newRow("no name") << header + root + ",deviceConfiguration,0,iOS,X\n" << QStringLiteral("line 3 ");
        QTest::newRow("twice") << header + root + root << QStringLiteral("line 3 ");
        QTest::newRow("unknown base") << header + root + "x,y,0,iOS,X\n" << QStringLiteral("line 3 ");
        QTest::newRow("bases in a circle") << header + root + "x,y,0,iOS,X\ny,x,0,iOS,Y\n" << QStringLiteral("line 3 ");
        QTest::newRow("an open quote") << header + root + "x,deviceConfiguration,0,iOS,\"X\n"
                                       << QStringLiteral("line 3 ");
        QTest::newRow("text behind a quote") << header + root + "x,deviceConfiguration,0,iOS,\"X\"Y\n"
                                             << QStringLiteral("line 3 ");
        QTest::newRow("a quote inside") << header + root + "x,deviceConfiguration,0,iOS,X\"Y\n"
                                        << QStringLiteral("line 3 ");
    }

    void damagedTables()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, line);
        const auto types = ConfigurationTypes::read(csv);
        QVERIFY(!types);
        QCOMPARE(types.error().kind, core::ErrorKind::InvalidInput);
        QVERIFY2(types.error().message.contains(line), qPrintable(types.error().message));
    }

    void quotedFieldsAndLineEnds()
    {
        const auto types
            = ConfigurationTypes::read("type,base_type,abstract,platform_suggestion,display_name_suggestion\r\n"
                                       "a,entity,0,iOS,\"One \"\"two\"\", three\r\nfour\"\r\n\r\nb,a,1,,Five");
        QVERIFY(types);
        QCOMPARE(types->all().size(), 2);
        QCOMPARE(types->find(QStringLiteral("a"))->displayName, QStringLiteral("One \"two\", three\r\nfour"));
        QCOMPARE(types->find(QStringLiteral("b"))->displayName, QStringLiteral("Five"));
    }
};

QTEST_GUILESS_MAIN(TestConfigurationTypes)
#include "tst_configurationtypes.moc"
