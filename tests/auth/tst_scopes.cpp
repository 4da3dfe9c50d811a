#include "auth/cloud.h"
#include "auth/scopes.h"
#include "auth/signinerror.h"

#include <QTest>
#include <QUrl>

using namespace auth;
using Cause = SignInError::Cause;

/// What granted scopes allow, and which refusals are about them.
class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grant_data();
    void grant();
    void aboutPermissionOrTemporary_data();
    void aboutPermissionOrTemporary();
    void numbersOfADescription();
    void idsOfADescription();
    void eachCloudIsFoundByItsName();
};

void TestScopes::grant_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QList<Permission>>("granted");
    const auto read = Permission::ReadConfigurations;
    const auto row = [](const char *scope, const QList<Permission> &granted) {
        QTest::newRow(scope) << QString::fromLatin1(scope) << granted;
    };
    row("DeviceManagementConfiguration.Read.All", {read});
    row("https://graph.microsoft.com/devicemanagementconfiguration.read.all", {read});
    row("DeviceManagementConfiguration.ReadWrite.All", {read, Permission::WriteConfigurations});
    row("GroupMember.Read.All", {Permission::ReadGroups});
    row("Group.Read.All", {Permission::ReadGroups});
    row("Group.ReadWrite.All", {Permission::ReadGroups});
    row("User.Read.All", {Permission::ReadUsers});
    row("Device.Read.All", {Permission::ReadDevices});
    row("Directory.Read.All", {Permission::ReadGroups, Permission::ReadUsers, Permission::ReadDevices});
    row("User.Read", {});
}

void TestScopes::grant()
{
    QFETCH(QString, scope);
    QFETCH(QList<Permission>, granted);
    for (const auto permission : {Permission::ReadConfigurations, Permission::WriteConfigurations,
             Permission::ReadGroups, Permission::ReadUsers, Permission::ReadDevices})
        QCOMPARE(grants({QStringLiteral("openid"), scope}, permission), granted.contains(permission));
}

void TestScopes::aboutPermissionOrTemporary_data()
{
    QTest::addColumn<SignInError>("error");
    QTest::addColumn<bool>("isAboutPermission");
    QTest::addColumn<bool>("isTemporary");
    const auto service = [](const char *name, bool permission, bool temporary, const char *error,
                             const char *suberror = "", const QList<int> &codes = {}, int status = 400) {
        QTest::newRow(name) << SignInError{.cause = Cause::Service,
            .error = QString::fromLatin1(error),
            .suberror = QString::fromLatin1(suberror),
            .codes = codes,
            .httpStatus = status}
                            << permission << temporary;
    };
    service("a scope that is not known", true, false, "invalid_scope");
    service("consent", true, false, "consent_required");
    service("consent, below", true, false, "invalid_grant", "consent_required");
    service("consent, by number", true, false, "invalid_grant", "", {1, 65001});
    service("something else", false, false, "invalid_grant", "", {1});
    service("busy, by number", false, true, "invalid_grant", "", {90033});
    service("busy", false, true, "temporarily_unavailable");
    service("trouble", false, true, "server_error");
    service("too many requests", false, true, "x", "", {}, 429);
    service("trouble, by status", false, true, "x", "", {}, 503);
    const auto because = [](const char *name, Cause cause, bool permission, bool temporary, int status = 0) {
        QTest::newRow(name) << SignInError{.cause = cause, .codes = {65001}, .httpStatus = status} << permission
                            << temporary;
    };
    because("a permission that is missing", Cause::MissingPermission, true, false);
    because("offline", Cause::Offline, false, true);
    because("a lost answer", Cause::LostAnswer, false, true);
    because("a captive portal", Cause::CaptivePortal, false, true);
    because("an answer that nobody understands", Cause::UnexpectedAnswer, false, false, 200);
    because("the same, with trouble", Cause::UnexpectedAnswer, false, true, 502);
    because("a wrong clock", Cause::WrongClock, false, false);
}

void TestScopes::aboutPermissionOrTemporary()
{
    QFETCH(SignInError, error);
    QTEST(error.isAboutPermission(), "isAboutPermission");
    QTEST(error.isTemporary(), "isTemporary");
}

void TestScopes::numbersOfADescription()
{
    SignInError error{.codes = {50001}, .description = QStringLiteral("AADSTS50001: AADSTS50002: AADSTS50002")};
    addCodesOfDescription(error);
    QCOMPARE(error.codes, (QList<int>{50001, 50002}));
    for (int i = 0; i < 30; ++i)
        error.description += QStringLiteral(" AADSTS%1").arg(60000 + i);
    addCodesOfDescription(error);
    QCOMPARE(error.codes.size(), 20);
}

void TestScopes::idsOfADescription()
{
    const auto id = [](QChar letter) { return QString(36, letter); };
    const auto text
        = QStringLiteral("Trace ID: %1\r\nCorrelation ID: %2").arg(id(QLatin1Char('a')), id(QLatin1Char('b')));
    SignInError error{.description = text};
    addIdsOfDescription(error);
    QCOMPARE(error.traceId, id(QLatin1Char('a')));
    QCOMPARE(error.correlationId, id(QLatin1Char('b')));
    // What came as members of their own counts.
    SignInError known{.description = text, .correlationId = QStringLiteral("c"), .traceId = QStringLiteral("t")};
    addIdsOfDescription(known);
    QCOMPARE(known.traceId, QStringLiteral("t"));
    QCOMPARE(known.correlationId, QStringLiteral("c"));
}

void TestScopes::eachCloudIsFoundByItsName()
{
    const auto all = clouds();
    QCOMPARE(all.size(), 4);
    for (const auto &cloud : all) {
        const auto found = findCloud(cloud.name);
        QVERIFY(found);
        QCOMPARE(found->graphRoot, cloud.graphRoot);
        QVERIFY(!cloud.title.isEmpty());
        QCOMPARE(cloud.authority.scheme(), QStringLiteral("https"));
    }
    QVERIFY(!findCloud(QStringLiteral("Global")));
}

QTEST_APPLESS_MAIN(TestScopes)
#include "tst_scopes.moc"
