#include "inventory/address.h"
#include "inventory/endpoints.h"

#include <QTest>

using inventory::Address;

namespace {

const QString base = QStringLiteral("/deviceManagement/deviceConfigurations/");
const QString start = QStringLiteral("5f2b9c1e-8a41-4c0e-9d57-1b6a3e7f0c24");
const QString assignment = QStringLiteral("1d4e8a72-60cf-4b39-a1d8-7e5f92c0b346_6f32bcce-4c71-4ef4-b80c-1a08974a7eb3");
const QString key = QStringLiteral("48d2b6f1-c05e-4937-a8b3-e19f70c4d526");

QString deletePath(const Address &address)
{
    const auto request = inventory::deleteAssignment(address);
    return QLatin1String(graph::verbName(request.verb)) + QLatin1Char(' ')
        + QString::fromLatin1(request.path.encoded());
}

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedTemplates_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("untyped");
        const auto row
            = [](const char *rest, bool untyped) { QTest::newRow(rest) << QString::fromLatin1(rest) << untyped; };
        QTest::newRow("the configuration itself") << QString() << false;
        row("/rootCertificate", true);
        row("/identityCertificate", true);
        row("/identityCertificate/rootCertificate", true);
        row("/microsoft.graph.iosScepCertificateProfile/rootCertificate", false);
        row("/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate", false);
        row("/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation", false);
        row("/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication", false);
        row("/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication", false);
        row("/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/"
            "48d2b6f1-c05e-4937-a8b3-e19f70c4d526",
            false);
    }

    void documentedTemplates()
    {
        QFETCH(QString, rest);
        QFETCH(bool, untyped);
        const QString path = base + start + rest + QLatin1String("/assignments/") + assignment;
        const auto address = Address::parse(QLatin1String("DELETE ") + path);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
        QCOMPARE(deletePath(*address), QString(QLatin1String("DELETE ") + path));
        QCOMPARE(address->start().value, start);
        QCOMPARE(address->assignment().value, assignment);
        QCOMPARE(address->isUntyped(), untyped);
        QVERIFY(inventory::deleteAssignment(*address).body.isEmpty());
    }

    void everyProperty_data()
    {
        QTest::addColumn<inventory::NavigationProperty>("property");
        for (const auto &property : inventory::CertificatePaths::builtIn().all())
            QTest::addRow("%s of %s", qPrintable(property.name), qPrintable(property.owningType)) << property;
    }

    void everyProperty()
    {
        QFETCH(inventory::NavigationProperty, property);
        const core::ConfigurationId member{property.isCollection ? key : QString()};
        const auto address = Address({start}).along(property, member).withAssignment({assignment});
        const QString keyPart = property.isCollection ? QString(QLatin1Char('/') + key) : QString();
        const QString path = base + start + QLatin1String("/microsoft.graph.") + property.owningType + QLatin1Char('/')
            + property.name + keyPart + QLatin1String("/assignments/") + assignment;
        QCOMPARE(deletePath(address), QString(QLatin1String("DELETE ") + path));
        QVERIFY(!address.isUntyped());
        const auto parsed = Address::parse(path);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
        QCOMPARE(*parsed, address);
    }

    /// Else a removal that was left over could not go on by the path that was confirmed.
    void longestIds()
    {
        const QString longest(512, QChar(0xFFFD));
        auto address = Address({longest});
        const auto steps = inventory::CertificatePaths::builtIn().all();
        const auto collection = std::find_if(
            steps.cbegin(), steps.cend(), [](const inventory::NavigationProperty &step) { return step.isCollection; });
        QVERIFY(collection != steps.cend());
        for (int i = 0; i < 8; ++i)
            address = address.along(*collection, {longest});
        address = address.withAssignment({longest});
        const auto parsed = Address::parse(QString::fromLatin1(address.path().encoded()));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
        QCOMPARE(*parsed, address);
    }

    void writtenForms_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *pasted, const char *path) {
            QTest::newRow(name) << QString::fromUtf8(pasted) << QString::fromUtf8(path);
        };
        const auto same = [&row](const char *name, const char *path) { row(name, path, path); };
        constexpr auto plain = "/deviceManagement/deviceConfigurations/c/assignments/a";
        row("white space around", " \t/deviceManagement/deviceConfigurations/c/assignments/a\r\n", plain);
        row("invisible characters around",
            "\xEF\xBB\xBF/deviceManagement/deviceConfigurations/c/assignments/a\xE2\x80\x8B", plain);
        row("no leading slash", "deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("trailing slash", "/deviceManagement/deviceConfigurations/c/assignments/a/", plain);
        row("verb GET", "GET /deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("verb in small letters", "delete  deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("version beta", "/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("version v1.0", "v1.0/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("URL", "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("URL without a version",
            "https://graph.microsoft.com/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("verb and URL",
            "DELETE https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("host in large letters",
            "HTTPS://Graph.Microsoft.COM/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("host with its port",
            "https://graph.microsoft.com:443/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("US Government", "https://graph.microsoft.us/beta/deviceManagement/deviceConfigurations/c/assignments/a",
            plain);
        row("US Department of Defense",
            "https://dod-graph.microsoft.us/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("China",
            "https://microsoftgraph.chinacloudapi.cn/beta/deviceManagement/deviceConfigurations/c/assignments/a",
            plain);
        row("host without a scheme", "graph.microsoft.com/beta/deviceManagement/deviceConfigurations/c/assignments/a",
            plain);
        row("loopback", "http://127.0.0.1:8080/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("loopback by name", "http://localhost:1/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("loopback, IPv6, below a path",
            "http://[::1]:1/graph/beta/deviceManagement/deviceConfigurations/c/assignments/a", plain);
        row("query", "/deviceManagement/deviceConfigurations/c/assignments/a?$select=id&x=/", plain);
        row("fragment", "/deviceManagement/deviceConfigurations/c/assignments/a#x", plain);
        same("a configuration", "/deviceManagement/deviceConfigurations/c");
        same("a list of assignments", "/deviceManagement/deviceConfigurations/c/assignments");
        row("a list with a trailing slash", "/deviceManagement/deviceConfigurations/c/assignments/",
            "/deviceManagement/deviceConfigurations/c/assignments");
        same("a certificate path", "/deviceManagement/deviceConfigurations/c/rootCertificate");
        same("a collection", "/deviceManagement/deviceConfigurations/c/rootCertificatesForServerValidation");
        same("a member of a collection",
            "/deviceManagement/deviceConfigurations/c/rootCertificatesForServerValidation/r");
        same("a list behind a certificate path",
            "/deviceManagement/deviceConfigurations/c/rootCertificatesForServerValidation/r/assignments");
        same("keys in parentheses", "/deviceManagement/deviceConfigurations('c')/assignments('a')");
        same("keys in parentheses along a collection",
            "/deviceManagement/deviceConfigurations('c')/rootCertificatesForServerValidation('r')/assignments('a')");
        same("both key syntaxes, one way",
            "/deviceManagement/deviceConfigurations('c')/rootCertificatesForServerValidation/r/assignments('a')");
        same("both key syntaxes, the other way",
            "/deviceManagement/deviceConfigurations/c/rootCertificatesForServerValidation('r')/assignments/a");
        row("encoded parentheses and quotes",
            "/deviceManagement/deviceConfigurations%28%27c%27%29/assignments(%27a%27)",
            "/deviceManagement/deviceConfigurations('c')/assignments('a')");
        same("a cast before the assignments",
            "/deviceManagement/deviceConfigurations/c/microsoft.graph.iosVpnConfiguration/assignments/a");
        same("a cast behind a certificate path",
            "/deviceManagement/deviceConfigurations/c/identityCertificate/microsoft.graph.iosScepCertificateProfile/"
            "assignments/a");
        same("a cast at the end", "/deviceManagement/deviceConfigurations/c/microsoft.graph.iosVpnConfiguration");
        same("a cast before a list",
            "/deviceManagement/deviceConfigurations/c/microsoft.graph.iosVpnConfiguration/assignments");
        same("casts on both steps",
            "/deviceManagement/deviceConfigurations/c/microsoft.graph.iosVpnConfiguration/identityCertificate/"
            "microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/a");
        same("a cast in other letters",
            "/deviceManagement/deviceConfigurations/c/microsoft.graph.IosScepCertificateProfile/rootCertificate");
        same("a cast to an abstract type",
            "/deviceManagement/deviceConfigurations/c/microsoft.graph.iosCertificateProfileBase/rootCertificate");
        row("every letter encoded", "/%64eviceManagement/deviceConfigurations/%63/assignments/%61", plain);
        same("an encoded slash in an id", "/deviceManagement/deviceConfigurations/a%2Fb/assignments/c%2Fd");
        row("small hexadecimal digits", "/deviceManagement/deviceConfigurations/a%2fb",
            "/deviceManagement/deviceConfigurations/a%2Fb");
        same("an id that looks like a query", "/deviceManagement/deviceConfigurations/a%3Fb%23c");
        same("an id with an encoded percent sign", "/deviceManagement/deviceConfigurations/a%252Fb");
        row("an id with a quote", "/deviceManagement/deviceConfigurations/o'x",
            "/deviceManagement/deviceConfigurations/o%27x");
        row("a doubled quote in a key", "/deviceManagement/deviceConfigurations('o''x')",
            "/deviceManagement/deviceConfigurations('o%27%27x')");
        same("an id with a space", "/deviceManagement/deviceConfigurations/a%20b");
        same("an id that is not Latin", "/deviceManagement/deviceConfigurations/%C3%A9");
        row("an unencoded id that is not Latin", "/deviceManagement/deviceConfigurations/é",
            "/deviceManagement/deviceConfigurations/%C3%A9");
    }

    void writtenForms()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, path);
        const auto address = Address::parse(pasted);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
        QVERIFY(address->path().isValid());
        QCOMPARE(QString::fromLatin1(address->path().encoded()), path);
        const auto again = Address::parse(path);
        QVERIFY(again);
        QCOMPARE(*again, *address);
    }

    void garbage_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("named"); // parts of the sentence
        const auto row = [](const char *name, const QString &pasted, const QStringList &named) {
            QTest::newRow(name) << pasted << named;
        };
        const auto below = [](const char *rest) {
            return QString(QStringLiteral("/deviceManagement/deviceConfigurations") + QLatin1String(rest));
        };
        const auto parts = [](auto... texts) { return QStringList{QString::fromUtf8(texts)...}; };
        row("nothing", QString(), parts("no path"));
        row("white space", QStringLiteral(" \n "), parts("no path"));
        row("a slash", QStringLiteral("/"), parts("“deviceManagement/deviceConfigurations/”"));
        row("words", QStringLiteral("please remove it"), parts("space", "“remove”"));
        row("an id alone", start, parts("begin with", start.toUtf8().constData()));
        row("another verb", QStringLiteral("PATCH /deviceManagement/deviceConfigurations/c"), parts("“PATCH”"));
        row("a placeholder", below("/{deviceConfigurationId}/rootCertificate"),
            parts("“{deviceConfigurationId}”", "placeholder"));
        row("an encoded placeholder", below("/%7BdeviceConfigurationId%7D"), parts("“{deviceConfigurationId}”"));
        row("a placeholder as the assignment", below("/c/assignments/{deviceConfigurationAssignmentId}"),
            parts("“{deviceConfigurationAssignmentId}”"));
        row("a placeholder in a key", below("('{deviceConfiguration-id}')"), parts("“{deviceConfiguration-id}”"));
        row("another host", QStringLiteral("https://graph.example.com/beta/deviceManagement/deviceConfigurations/c"),
            parts("“graph.example.com”"));
        row("a host that only begins alike",
            QStringLiteral("https://graph.microsoft.com.example/beta/deviceManagement"),
            parts("“graph.microsoft.com.example”"));
        row("a host behind a user name",
            QStringLiteral("https://graph.microsoft.com@example.com/beta/deviceManagement"),
            parts("“graph.microsoft.com@example.com”"));
        row("a user name before the host", QStringLiteral("https://a@graph.microsoft.com/beta/deviceManagement"),
            parts("“a@graph.microsoft.com”"));
        row("another port", QStringLiteral("https://graph.microsoft.com:444/beta/deviceManagement"), parts("444"));
        row("another host without a scheme", QStringLiteral("graph.example.com/beta/deviceManagement"),
            parts("“graph.example.com”"));
        row("no web address", QStringLiteral("file:///deviceManagement/deviceConfigurations/c"), parts("“file://”"));
        row("another version", QStringLiteral("/v2.0/deviceManagement/deviceConfigurations/c"), parts("“v2.0”"));
        row("no resource", QStringLiteral("/deviceManagement"), parts("too early", "deviceConfigurations"));
        row("another area", QStringLiteral("/deviceAppManagement/mobileApps/x"), parts("“deviceAppManagement”"));
        row("another resource", QStringLiteral("/deviceManagement/deviceCompliancePolicies/c/assignments/a"),
            parts("“deviceCompliancePolicies”"));
        row("no id", below(""), parts("id", "missing"));
        row("no id before the assignments", below("/assignments/a"), parts("“deviceConfigurations”", "missing"));
        row("no id before a cast", below("/microsoft.graph.iosVpnConfiguration/identityCertificate"), parts("missing"));
        row("no id between slashes", below("//assignments/a"), parts("“deviceConfigurations”", "missing"));
        row("an empty key", below("('')"), parts("“deviceConfigurations”", "missing"));
        row("no id in a collection", below("/c/rootCertificatesForServerValidation/assignments/a"),
            parts("“rootCertificatesForServerValidation”", "missing"));
        row("a property in other letters", below("/c/rootcertificate"),
            parts("“rootcertificate”", "“rootCertificate”"));
        row("a misspelt property", below("/c/rootCertifcatesForServerValidation/x"),
            parts("“rootCertificatesForServerValidation”?"));
        row("a misspelt list", below("/c/assignment/a"), parts("“assignment”", "“assignments”?"));
        row("a property like no other", below("/c/deviceStatusOverview"), parts("“deviceStatusOverview”"));
        row("an id behind a single property", below("/c/rootCertificate/48d2b6f1-c05e-4937-a8b3-e19f70c4d526"),
            parts("“rootCertificate”", "48d2b6f1"));
        row("a key on a single property", below("/c/rootCertificate('x')"), parts("“rootCertificate”", "“x”"));
        row("something behind the assignment", below("/c/assignments/a/target"), parts("“target”", "assignment"));
        row("a reference link", below("/c/assignments/a/$ref"), parts("“$ref”"));
        row("a count", below("/c/assignments/$count"), parts("“$count”"));
        row("an unknown cast", below("/c/microsoft.graph.iosScepCertificatProfile/rootCertificate"),
            parts("“iosScepCertificatProfile”", "“iosScepCertificateProfile”?"));
        row("an empty cast", below("/c/microsoft.graph./rootCertificate"), parts("“”"));
        row("two casts",
            below("/c/microsoft.graph.iosVpnConfiguration/microsoft.graph.iosScepCertificateProfile/rootCertificate"),
            parts("“iosVpnConfiguration”", "“iosScepCertificateProfile”"));
        row("a cast that has no such path", below("/c/microsoft.graph.iosVpnConfiguration/rootCertificate"),
            parts("“iosVpnConfiguration”", "“rootCertificate”"));
        row("dots as an id", below("/.."), parts("“..”"));
        row("encoded dots as an id", below("/%2E%2e/assignments/a"), parts("“..”"));
        row("a dot in a key", below("('.')"), parts("“.”"));
        row("a NUL", below("/a%00b"), parts("U+0000"));
        row("a line end", QStringLiteral("/deviceManagement/deviceConfigurations/a\r\nHost: b"), parts("U+000D"));
        row("an override of the direction", below("/a%E2%80%AEb"), parts("U+202E"));
        row("broken percent-encoding", below("/a%2"), parts("“a%2”"));
        row("percent-encoding that is no UTF-8", below("/a%FF"), parts("“a%FF”"));
        row("half a character", below("/a") + QChar(0xD800), parts("half"));
        row("an open key", below("('c"), parts("“deviceConfigurations('c”"));
        row("a key without quotes", below("(c)"), parts("('id')"));
        row("quotes that do not match", below("('a'b')"), parts("“deviceConfigurations('a'b')”"));
        row("slashes in the middle", below("/c//rootCertificate"), parts("slashes"));
        row("a long id", below("/") + QString(513, QLatin1Char('a')), parts("512"));
        row("a long path", below("/") + QString(66000, QLatin1Char('a')), parts("65536"));
        row("many steps", below("/c") + QStringLiteral("/rootCertificate").repeated(9), parts("8"));
    }

    void garbage()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, named);
        const auto address = Address::parse(pasted);
        QVERIFY2(!address, address ? address->path().encoded().constData() : "");
        QCOMPARE(address.error().kind, core::ErrorKind::InvalidInput);
        for (const auto &part : named)
            QVERIFY2(address.error().message.contains(part), qPrintable(address.error().message));
        QVERIFY2(address.error().message.size() < 400, qPrintable(address.error().message));
    }

    void hostileIdsStayInTheirSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("segment"); // empty: cannot be sent
        QTest::newRow("dots") << QStringLiteral("..") << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("a slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
        QTest::newRow("encoded already") << QStringLiteral("a%2Fb") << QByteArray("a%252Fb");
        QTest::newRow("quotes") << QStringLiteral("a')/b('c") << QByteArray("a%27%29%2Fb%28%27c");
        QTest::newRow("a query") << QStringLiteral("a?b#c") << QByteArray("a%3Fb%23c");
        QTest::newRow("a NUL") << QString(QChar(0)) << QByteArray("%00");
    }

    void hostileIdsStayInTheirSegment()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, segment);
        const auto path = Address(core::ConfigurationId{id}).path();
        QCOMPARE(path.isValid(), !segment.isEmpty());
        if (!segment.isEmpty())
            QCOMPARE(path.encoded(), QByteArray("/deviceManagement/deviceConfigurations/" + segment));
    }

    void untypedForms_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("untyped");
        const auto row
            = [](const char *rest, bool untyped) { QTest::newRow(rest) << QString::fromLatin1(rest) << untyped; };
        row("/microsoft.graph.iosVpnConfiguration/identityCertificate/rootCertificate", true);
        row("/microsoft.graph.iosVpnConfiguration/identityCertificate/microsoft.graph.iosScepCertificateProfile/rootCertificate",
            false);
        row("/microsoft.graph.androidVpnConfiguration/identityCertificate/rootCertificate", false); // its base has it
        row("/microsoft.graph.iosCertificateProfileBase/rootCertificate", true);
        row("/networkAccessConfigurations/x", true);
    }

    void untypedForms()
    {
        QFETCH(QString, rest);
        QFETCH(bool, untyped);
        const auto address = Address::parse(base + start + rest);
        QVERIFY(address);
        QCOMPARE(address->isUntyped(), untyped);
    }

    void goingOnFromAnAddress()
    {
        const auto address = *Address::parse(base + QLatin1String("c/microsoft.graph.iosVpnConfiguration/assignments"));
        QVERIFY(address.namesAssignmentList());
        const auto property
            = inventory::CertificatePaths::builtIn().named(QStringLiteral("networkAccessConfigurations")).first();
        const auto further = address.along(property, {QStringLiteral("n")}).withAssignment({QStringLiteral("a")});
        QCOMPARE(further.path().encoded(),
            QByteArray("/deviceManagement/deviceConfigurations/c/microsoft.graph.windowsDomainJoinConfiguration/"
                       "networkAccessConfigurations/n/assignments/a"));
        QCOMPARE(further.withoutAssignment().assignmentsPath().encoded(),
            QByteArray("/deviceManagement/deviceConfigurations/c/microsoft.graph.windowsDomainJoinConfiguration/"
                       "networkAccessConfigurations/n/assignments"));
        QVERIFY(further.withoutAssignment().assignment().isEmpty());
        QVERIFY(!further.namesAssignmentList());
    }

    void samePlaceInOtherWords()
    {
        const auto typed = *Address::parse(
            base + QLatin1String("c/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/a"));
        const auto untyped = *Address::parse(
            QStringLiteral("/deviceManagement/deviceConfigurations('c')/rootCertificate/assignments('a')"));
        QVERIFY(typed != untyped);
        QVERIFY(typed.namesSame(untyped));
        QVERIFY(!typed.namesSame(typed.withoutAssignment()));
        QVERIFY(!typed.namesSame(*Address::parse(base + QLatin1String("c/assignments/a"))));
    }

    void titles()
    {
        QCOMPARE(Address({start}).title(), QString());
        QCOMPARE(Address::parse(base + QLatin1String("c/identityCertificate/rootCertificate"))->title(),
            QStringLiteral("Identity certificate › Root certificate"));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
