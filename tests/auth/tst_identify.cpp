#include "auth/identify.h"
#include "auth/idtoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace auth;
using Cause = SignInError::Cause;

namespace {

const auto now = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
const auto home = QStringLiteral("11111111-2222-3333-4444-555555555555");

Registration registration(const QString &tenant, const QUrl &authority = {})
{
    Overrides overrides{.tenant = tenant};
    if (!authority.isEmpty())
        overrides.authority = authority;
    return registrationOf({}, overrides);
}

/// All that an ID token of Entra has, with `members` in place of its own; null takes one out.
QByteArray tokenWith(const QByteArray &members)
{
    QJsonObject claims{
        {QStringLiteral("tid"), home},
        {QStringLiteral("oid"), QStringLiteral("person")},
        {QStringLiteral("aud"), defaultClientId()},
        {QStringLiteral("exp"), now.toSecsSinceEpoch() + 3600},
        {QStringLiteral("nonce"), QStringLiteral("once")},
        {QStringLiteral("preferred_username"), QStringLiteral("ada@contoso.com")},
    };
    const auto other = QJsonDocument::fromJson(members).object();
    for (auto it = other.begin(); it != other.end(); ++it)
        it.value().isNull() ? claims.remove(it.key()) : static_cast<void>(claims.insert(it.key(), it.value()));
    return "e30."
        + QJsonDocument(claims)
              .toJson(QJsonDocument::Compact)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".x";
}

} // namespace

/// Who has signed in: taken from an ID token that fits this sign-in, and from nothing else.
class TestIdentify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void audienceMayBeAList();
    void anotherAuthorityMaySayLess_data();
    void anotherAuthorityMaySayLess();
    void withoutOpenIdConnectItIsOneAccount();
    void namesTheTenant_data();
    void namesTheTenant();
};

void TestIdentify::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("detail");
    const auto unreadable = QStringLiteral("id_token");
    QTest::newRow("none") << QByteArray() << unreadable;
    QTest::newRow("two parts") << QByteArray("e30.e30") << unreadable;
    QTest::newRow("no Base64") << QByteArray("e30.*.x") << unreadable;
    QTest::newRow("a list") << QByteArray("e30.W10.x") << unreadable;
    QTest::newRow("no tenant") << tokenWith(R"({"tid":null})") << unreadable;
    QTest::newRow("no person") << tokenWith(R"({"oid":null})") << unreadable;
    QTest::newRow("nobody but by this app's own number") << tokenWith(R"({"oid":null,"sub":"s"})") << unreadable;
    QTest::newRow("a person who is too long") << tokenWith("{\"oid\":\"" + QByteArray(256, 'p') + "\"}") << unreadable;
    QTest::newRow("a person who is a number") << tokenWith(R"({"oid":7})") << unreadable;
    QTest::newRow("no end") << tokenWith(R"({"exp":"soon"})") << unreadable;
    QTest::newRow("of another sign-in") << tokenWith(R"({"nonce":"twice"})") << QStringLiteral("nonce");
    QTest::newRow("for another app") << tokenWith(R"({"aud":"other"})") << QStringLiteral("aud");
    QTest::newRow("for other apps") << tokenWith(R"({"aud":["a","b"]})") << QStringLiteral("aud");
    QTest::newRow("of long ago") << tokenWith(R"({"exp":1})") << QStringLiteral("exp");
}

void TestIdentify::refuses()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, detail);
    const SignInWish wish{.registration = registration(QStringLiteral("contoso.com"))};
    const auto result = identify(wish, {.idToken = token}, "once", now);
    QVERIFY(!result);
    QCOMPARE(result.error().detail, detail);
    QCOMPARE(result.error().cause, detail == QLatin1String("exp") ? Cause::WrongClock : Cause::UnexpectedAnswer);
    QCOMPARE(result.error().host, QStringLiteral("login.microsoftonline.com"));
}

void TestIdentify::audienceMayBeAList()
{
    const SignInWish wish{.registration = registration(QStringLiteral("contoso.com"))};
    const auto token = tokenWith("{\"aud\":[\"other\",\"" + defaultClientId().toUtf8() + "\"]}");
    const auto result = identify(wish, {.idToken = token}, "once", now);
    QVERIFY(result);
    QCOMPARE(result->account.userName, QStringLiteral("ada@contoso.com"));
}

void TestIdentify::anotherAuthorityMaySayLess_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("tenant"); // empty: refused
    QTest::addColumn<QString>("person");
    const auto path = QStringLiteral("contoso.com");
    QTest::newRow("as much as Entra") << tokenWith("{}") << home << QStringLiteral("person");
    QTest::newRow("no tenant: that of its addresses")
        << tokenWith(R"({"tid":null})") << path << QStringLiteral("person");
    QTest::newRow("its own word for the person")
        << tokenWith(R"({"oid":null,"sub":"subject"})") << home << QStringLiteral("subject");
    QTest::newRow("nobody at all") << tokenWith(R"({"oid":null})") << QString() << QString();
}

void TestIdentify::anotherAuthorityMaySayLess()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, tenant);
    QFETCH(QString, person);
    const SignInWish wish{
        .registration = registration(QStringLiteral("contoso.com"), QUrl(QStringLiteral("https://sso.example")))};
    const auto result = identify(wish, {.idToken = token}, "once", now);
    QCOMPARE(result.has_value(), !tenant.isEmpty());
    if (result) {
        QCOMPARE(result->account.key.tenant.value, tenant);
        QCOMPARE(result->account.key.id.value, person);
        QCOMPARE(result->account.pathTenant, QStringLiteral("contoso.com"));
    }
}

void TestIdentify::withoutOpenIdConnectItIsOneAccount()
{
    const SignInWish wish{
        .registration = registration(QStringLiteral("contoso.com"), QUrl(QStringLiteral("https://sso.example")))};
    const auto result = identify(wish, {.accessToken = "a"}, "once", now);
    QVERIFY(result);
    QCOMPARE(result->account.key.id.value, QStringLiteral("unnamed"));
    QCOMPARE(result->account.userName, QStringLiteral("unnamed"));
    QCOMPARE(result->account.key.tenant.value, QStringLiteral("contoso.com"));
}

void TestIdentify::namesTheTenant_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("name");
    const auto any = QStringLiteral("organizations");
    QTest::newRow("by the home of the person") << any << tokenWith("{}") << QStringLiteral("contoso.com");
    QTest::newRow("the same by its other word")
        << QStringLiteral("common") << tokenWith("{}") << QStringLiteral("contoso.com");
    QTest::newRow("by its id, when the person's name tells no home")
        << any << tokenWith(R"({"preferred_username":"ada"})") << home;
    QTest::newRow("by the domain that was asked for, where the person may be a guest")
        << QStringLiteral("fabrikam.com") << tokenWith("{}") << QStringLiteral("fabrikam.com");
    QTest::newRow("by the id that was asked for") << home << tokenWith("{}") << home;
}

void TestIdentify::namesTheTenant()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, token);
    QFETCH(QString, name);
    const auto result = identify({.registration = registration(asked)}, {.idToken = token}, {}, now);
    QVERIFY(result);
    QCOMPARE(result->account.tenantName, name);
}

QTEST_APPLESS_MAIN(TestIdentify)
#include "tst_identify.moc"
