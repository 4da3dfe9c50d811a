#include "practice/caller.h"

#include <QTest>

/// Which paths and verbs lead somewhere, and where to.
class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void documentedTemplatesDelete_data();
    void documentedTemplatesDelete();
    void castsAreAskedForWhereUntypedPathsAreNotRouted();
    void verbsThatAreNotRouted();
};

void RouteTest::addresses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("segment");
    const auto none = QString();
    const auto wifi = QStringLiteral("deviceManagement/deviceConfigurations/{wifi}");
    const auto row = [](const char *name, const QString &path, int status, const char *segment = "") {
        QTest::newRow(name) << path << status << QString::fromLatin1(segment);
    };
    row("one configuration", wifi, 200);
    row("key in parentheses", QStringLiteral("deviceManagement/deviceConfigurations('{wifi}')"), 200);
    row("percent-encoded parentheses", QStringLiteral("deviceManagement/deviceConfigurations%28%27{wifi}%27%29"), 200);
    row("percent-encoded letter", QStringLiteral("deviceManagement/device%43onfigurations/{wifi}"), 200);
    row("a configuration that does not exist", QStringLiteral("deviceManagement/deviceConfigurations/nope"), 404);
    row("a slash inside an id", QStringLiteral("deviceManagement/deviceConfigurations/a%2Fassignments"), 404);
    row("a fitting cast", wifi + QStringLiteral("/microsoft.graph.windowsWifiEnterpriseEAPConfiguration"), 200);
    row("a cast to a base type", wifi + QStringLiteral("/microsoft.graph.windowsWifiConfiguration"), 200);
    row("a cast that does not fit", wifi + QStringLiteral("/microsoft.graph.iosScepCertificateProfile"), 400,
        "microsoft.graph.iosScepCertificateProfile");
    row("a property of another type", wifi + QStringLiteral("/identityCertificate"), 400, "identityCertificate");
    row("an unknown segment", wifi + QStringLiteral("/owners"), 400, "owners");
    row("a segment after an assignment", wifi + QStringLiteral("/assignments/x/more"), 400, "more");
    row("a collection", wifi + QStringLiteral("/rootCertificatesForServerValidation"), 200);
    row("a key outside a collection", wifi + QStringLiteral("/rootCertificatesForServerValidation/nope"), 404);
    row("a key in parentheses in a collection",
        wifi + QStringLiteral("/rootCertificatesForServerValidation('{root}')/assignments"), 200);
    row("a single reference with a key", wifi + QStringLiteral("/identityCertificateForClientAuthentication('x')"), 400,
        "identityCertificateForClientAuthentication");
    row("an unset reference",
        QStringLiteral("deviceManagement/deviceConfigurations/{gap}/identityCertificateForClientAuthentication"), 404);
    row("an unset collection",
        QStringLiteral("deviceManagement/deviceConfigurations/{unconnected}/networkAccessConfigurations"), 200);
    row("round a circle",
        QStringLiteral("deviceManagement/deviceConfigurations/{lab}/networkAccessConfigurations/{lab}/"
                       "networkAccessConfigurations/{lab}/assignments"),
        200);
    row("from a domain join down to a root certificate",
        QStringLiteral("deviceManagement/deviceConfigurations/{office}/networkAccessConfigurations/{wifi}/"
                       "microsoft.graph.windowsWifiEnterpriseEAPConfiguration/"
                       "identityCertificateForClientAuthentication/"
                       "microsoft.graph.windows81SCEPCertificateProfile/rootCertificate/assignments"),
        200);
    row("the status overview", wifi + QStringLiteral("/deviceStatusOverview"), 200);
    row("an assignment that does not exist", wifi + QStringLiteral("/assignments/nope"), 404);
    row("expanding something else", wifi + QStringLiteral("?$expand=rootCertificate"), 400);
    row("an option nobody offers", QStringLiteral("deviceManagement/deviceConfigurations?$search=x"), 400);
    row("a damaged skip token", QStringLiteral("deviceManagement/deviceConfigurations?$skiptoken=x"), 400);
    row("another collection", QStringLiteral("deviceManagement/managedDevices"), 400, "managedDevices");
    row("another service", QStringLiteral("me"), 400, "me");
}

void RouteTest::addresses()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, segment);
    Caller caller;
    const auto wifi = caller.profile("windowsWifiEnterpriseEAPConfiguration", "Corp Wi-Fi");
    path.replace(QLatin1String("{wifi}"), wifi);
    path.replace(QLatin1String("{root}"), caller.referenced(wifi, "rootCertificatesForServerValidation"));
    path.replace(QLatin1String("{gap}"), caller.profile("windowsWifiEnterpriseEAPConfiguration", "Warehouse"));
    path.replace(QLatin1String("{lab}"), caller.profile("windowsDomainJoinConfiguration", "Lab"));
    path.replace(QLatin1String("{unconnected}"), caller.profile("windowsDomainJoinConfiguration", "Not connected"));
    path.replace(QLatin1String("{office}"), caller.profile("windowsDomainJoinConfiguration"));
    const auto answer = caller.get(path);
    QCOMPARE(answer.status, status);
    if (!segment.isEmpty())
        QCOMPARE(Caller::message(answer), QStringLiteral("Resource not found for the segment '%1'.").arg(segment));
    if (status == 404)
        QCOMPARE(Caller::code(answer), QStringLiteral("ResourceNotFound"));
}

void RouteTest::documentedTemplatesDelete_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QList<QByteArray>>("properties");
    const auto row = [](const char *type, const char *rest, const QList<QByteArray> &properties) {
        QTest::newRow(rest) << QByteArray(type) << QString::fromLatin1(rest) << properties;
    };
    row("iosScepCertificateProfile", "", {});
    row("iosScepCertificateProfile", "/rootCertificate", {"rootCertificate"});
    row("windowsPhone81VpnConfiguration", "/identityCertificate", {"identityCertificate"});
    row("windowsPhone81VpnConfiguration", "/identityCertificate/rootCertificate",
        {"identityCertificate", "rootCertificate"});
    row("iosScepCertificateProfile", "/microsoft.graph.iosScepCertificateProfile/rootCertificate", {"rootCertificate"});
    row("windowsPhone81VpnConfiguration", "/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate",
        {"identityCertificate"});
    row("macOSWiredNetworkConfiguration",
        "/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation",
        {"rootCertificateForServerValidation"});
    row("macOSWiredNetworkConfiguration",
        "/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication",
        {"identityCertificateForClientAuthentication"});
    row("windowsWifiEnterpriseEAPConfiguration",
        "/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication",
        {"identityCertificateForClientAuthentication"});
    row("windowsWifiEnterpriseEAPConfiguration",
        "/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{key}",
        {"rootCertificatesForServerValidation"});
}

/// The removal hits the configuration at the end of the path, and nothing else.
void RouteTest::documentedTemplatesDelete()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, rest);
    QFETCH(QList<QByteArray>, properties);
    Caller caller;
    const auto start = caller.profile(type.constData(), " - ");
    auto owner = start;
    for (const auto &property : properties)
        owner = caller.referenced(owner, property.constData());
    QVERIFY(!owner.isEmpty());
    const auto assignment = caller.assignment(owner);
    const auto before = caller.service.tenant();
    rest.replace(QLatin1String("{key}"), owner);
    const QString path = Caller::at(start) + rest + QStringLiteral("/assignments/") + assignment;

    QCOMPARE(Caller::json(caller.get(path)).value(QLatin1String("id")).toString(), assignment);
    const auto answer = caller.ask("DELETE", path);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(!caller.assignmentIds(owner).contains(assignment));
    for (const auto &id : before.order) {
        const auto expected = before.configurations.value(id).assignments.size() - (id == owner ? 1 : 0);
        QCOMPARE(caller.service.tenant().configurations.value(id).assignments.size(), expected);
    }
    QCOMPARE(caller.ask("DELETE", path).status, 404);
}

void RouteTest::castsAreAskedForWhereUntypedPathsAreNotRouted()
{
    Caller caller;
    caller.service.options().routesUntypedPaths = false;
    const auto vpn = Caller::at(caller.profile("windows10VpnConfiguration", "GlobalProtect"));
    const auto typed = QStringLiteral("/microsoft.graph.windows10VpnConfiguration/identityCertificate");
    const auto secondCast = QStringLiteral("/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate");
    QCOMPARE(Caller::message(caller.get(vpn + QStringLiteral("/identityCertificate"))),
        QStringLiteral("Resource not found for the segment 'identityCertificate'."));
    QCOMPARE(caller.get(vpn + typed).status, 200);
    // The certificate's static type is an abstract base without the property.
    QCOMPARE(Caller::message(caller.get(vpn + typed + QStringLiteral("/rootCertificate"))),
        QStringLiteral("Resource not found for the segment 'rootCertificate'."));
    QCOMPARE(caller.get(vpn + typed + secondCast).status, 200);
    // Where the base itself has it, one cast is enough.
    const auto mail = Caller::at(caller.profile("androidEasEmailProfileConfiguration"));
    QCOMPARE(caller
                 .get(mail
                     + QStringLiteral("/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate/"
                                      "rootCertificate"))
                 .status,
        200);
}

void RouteTest::verbsThatAreNotRouted()
{
    Caller caller;
    const auto owner = caller.everyKind();
    const QString one = Caller::at(owner) + QStringLiteral("/assignments/") + caller.assignment(owner);
    QCOMPARE(caller.ask("PATCH", one, "{}").status, 400);
    const auto answer = caller.ask("DELETE", Caller::at(owner));
    QCOMPARE(answer.status, 400);
    QCOMPARE(Caller::code(answer), QStringLiteral("No method match route template"));
    QVERIFY(caller.service.tenant().configurations.contains(owner));
    caller.service.options().routesDelete = false;
    const auto refused = caller.ask("DELETE", one);
    QCOMPARE(refused.status, 400);
    QVERIFY(Caller::message(refused).startsWith(QStringLiteral("No OData route exists that match template "
                                                               "~/singleton/navigation/key/navigation/key with http "
                                                               "verb DELETE for request ")));
    QCOMPARE(caller.get(one).status, 200);
}

QTEST_GUILESS_MAIN(RouteTest)
#include "tst_route.moc"
