#include "auth/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace auth;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSensibleDefaults();
    void keepsWhatWasSaved();
    void forgivesOneWrongLine_data();
    void forgivesOneWrongLine();
    void refuses_data();
    void refuses();
    void letsTheCommandLineSpeakForThisRunOnly();

private:
    static Settings other();
};

Settings TestSettings::other()
{
    Settings settings;
    settings.cloud = QStringLiteral("usgov");
    settings.tenant = QStringLiteral("contoso.us");
    settings.clientId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    settings.groupNames = true;
    settings.deviceCode = true;
    settings.proxy = ProxyMode::Manual;
    settings.proxyHost = QStringLiteral("proxy.contoso.us");
    settings.proxyPort = 3128;
    return settings;
}

void TestSettings::hasSensibleDefaults()
{
    QTemporaryDir directory;
    const auto settings = loadSettings(directory.path());
    QCOMPARE(settings, Settings());
    QVERIFY(checkSettings(settings));
    QVERIFY(!settings.deviceCode);
    QVERIFY(!settings.groupNames);
    QCOMPARE(settings.proxy, ProxyMode::System);
    QCOMPARE(registrationOf(settings, {}).authorizeEndpoint(),
        QUrl(QStringLiteral("https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize")));
}

void TestSettings::keepsWhatWasSaved()
{
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("new"));
    QVERIFY(saveSettings(path, other()));
    QCOMPARE(loadSettings(path), other());
    QVERIFY(saveSettings(path, Settings()));
    QCOMPARE(loadSettings(path), Settings());
#ifdef Q_OS_UNIX // modes; elsewhere the folder of the person protects them
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path + QStringLiteral("/settings.ini")) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
#endif
}

void TestSettings::forgivesOneWrongLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a cloud that is not known") << QByteArray("cloud=usgov") << QByteArray("cloud=moon");
    QTest::newRow("a tenant that leaves its segment")
        << QByteArray("tenant=contoso.us") << QByteArray("tenant=../common");
    QTest::newRow("a tenant that Qt would build 56 GB for")
        << QByteArray("tenant=contoso.us") << QByteArray(R"(tenant=@Variant(\0\0\0\tio\0\0\x2\0x))");
    QTest::newRow("a client ID that is none") << QByteArray("clientId=11111111") << QByteArray("clientId=x");
    QTest::newRow("a proxy that is no host") << QByteArray("host=proxy.contoso.us") << QByteArray("host=a b");
    QTest::newRow("a port that is none") << QByteArray("port=3128") << QByteArray("port=0");
}

void TestSettings::forgivesOneWrongLine()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QTemporaryDir directory;
    QVERIFY(saveSettings(directory.path(), other()));
    QFile file(directory.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto content = file.readAll();
    QVERIFY(content.contains(from));
    content.replace(from, to);
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();

    const auto settings = loadSettings(directory.path());
    QVERIFY(checkSettings(settings));
    QVERIFY(settings != other());
    QVERIFY(settings.groupNames);
    QVERIFY(settings.deviceCode);
}

void TestSettings::refuses_data()
{
    QTest::addColumn<Settings>("settings");
    const auto row = [](const char *name, auto member, const auto &value) {
        auto settings = other();
        settings.*member = value;
        QTest::newRow(name) << settings;
    };
    row("a cloud that is not known", &Settings::cloud, QStringLiteral("moon"));
    row("no tenant", &Settings::tenant, QString());
    row("a tenant with a slash", &Settings::tenant, QStringLiteral("a/b"));
    row("a tenant that climbs", &Settings::tenant, QStringLiteral(".."));
    row("a tenant with two dots in it", &Settings::tenant, QStringLiteral("contoso..com"));
    row("personal accounts", &Settings::tenant, QStringLiteral("consumers"));
    row("a client ID that is none", &Settings::clientId, QStringLiteral("unassign"));
    row("a manual proxy without a host", &Settings::proxyHost, QString());
    row("a manual proxy without a port", &Settings::proxyPort, quint16(0));
}

void TestSettings::refuses()
{
    QFETCH(Settings, settings);
    QVERIFY(checkSettings(other()));
    const auto checked = checkSettings(settings);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY(!checked.error().message.isEmpty());
}

void TestSettings::letsTheCommandLineSpeakForThisRunOnly()
{
    const Overrides overrides{
        .tenant = QStringLiteral("fabrikam.com"), .authority = QUrl(QStringLiteral("http://127.0.0.1:8080"))};
    const auto registration = registrationOf(other(), overrides);
    QCOMPARE(registration.authorizeEndpoint(),
        QUrl(QStringLiteral("http://127.0.0.1:8080/fabrikam.com/oauth2/v2.0/authorize")));
    QVERIFY(registration.isOverridden);
    QCOMPARE(registration.clientId, other().clientId);
    QCOMPARE(registration.resource, QStringLiteral("https://graph.microsoft.us"));
    QVERIFY(registration.realm != registrationOf(other(), {}).realm);
    // Another place for Microsoft Graph is another realm as well: its accounts stay apart.
    const auto elsewhere = registrationOf(other(), {.graphRoot = QUrl(QStringLiteral("http://127.0.0.1:1"))});
    QVERIFY(!elsewhere.isOverridden);
    QVERIFY(elsewhere.realm != registrationOf(other(), {}).realm);
    // A cloud that is not known is the first one, and never no address.
    QCOMPARE(registrationOf(other(), {.cloud = QStringLiteral("moon")}).authority,
        QUrl(QStringLiteral("https://login.microsoftonline.com")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
