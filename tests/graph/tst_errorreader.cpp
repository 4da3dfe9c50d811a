#include "graph/challenge.h"
#include "graph/errorreader.h"
#include "graph/json.h"
#include "support/testdata.h"

#include <QTest>

using core::ErrorKind;
using graph::Response;

namespace {

const auto when = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00Z"), Qt::ISODateWithMs);
const QString code = QStringLiteral("aabb1234-5678-9012-abcd-ef0123456789");

QByteArray sample(const QString &name) { return testData(QStringLiteral("graph/") + name); }

} // namespace

class TestErrorReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void statuses_data();
    void statuses();
    void brokenBodies_data();
    void brokenBodies();
    void approvalByHeader_data();
    void approvalByHeader();
    void webPages();
    void codesWithoutAMessage();
    void transport_data();
    void transport();
    void claims_data();
    void claims();
    void objects_data();
    void objects();
};

void TestErrorReader::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("service"); // what the service said
    const auto row = [](const char *file, int status, ErrorKind kind, const QString &sentence, const QString &service) {
        QTest::newRow(file) << QString::fromLatin1(file) << status << kind << sentence << service;
    };
    row("error-400-maa-justification-required.json", 400, ErrorKind::ApprovalRequired,
        QStringLiteral("Your organisation wants a second administrator to approve this change, and a reason for it. "
                       "Nothing was changed."),
        QStringLiteral("Header 'x-msft-approval-justification' is required to request approval"));
    row("error-400-no-odata-route.json", 400, ErrorKind::NotRouted,
        QStringLiteral("The service does not offer this operation at this path. Nothing was changed."),
        QStringLiteral("No OData route exists that match template"));
    row("error-400-segment-not-found.json", 400, ErrorKind::SegmentNotFound,
        QStringLiteral("The service does not know this path. A certificate path may have to name the type of the "
                       "profile that it starts from."),
        QStringLiteral("Resource not found for the segment 'rootCertificate'."));
    row("error-401-invalid-token.json", 401, ErrorKind::SignInRequired,
        QStringLiteral("The service did not accept your sign-in. Sign in again."),
        QStringLiteral("Lifetime validation failed, the token is expired."));
    row("error-403-maa-approval-required.json", 403, ErrorKind::ApprovalRequired,
        QStringLiteral(
            "Your organisation wants a second administrator to approve this change. Nothing was changed yet."),
        QStringLiteral("Approval Required."));
    row("error-403-missing-scope.json", 403, ErrorKind::Forbidden,
        QStringLiteral("This program lacks a permission. Ask your Entra administrator to grant it "
                       "DeviceManagementConfiguration.ReadWrite.All (delegated), then sign in again."),
        QStringLiteral("Application is not authorized to perform this operation."));
    row("error-403-user-rbac.json", 403, ErrorKind::Forbidden,
        QStringLiteral("Your account lacks an Intune role for this. Ask your Intune administrator for a role that may "
                       "assign device configurations and whose scope covers this profile."),
        QStringLiteral("User is not authorized to perform this operation"));
    row("error-404-not-found.json", 404, ErrorKind::NotFound,
        QStringLiteral("The service does not find this. It may be gone, or your account may not see it."),
        QStringLiteral("Resource not found."));
    row("error-409-approval-request-exists.json", 409, ErrorKind::ApprovalRequired,
        QStringLiteral(
            "An approval request for this is already open. A second administrator has to decide on it first. "
            "Nothing was changed."),
        QStringLiteral("An active Approval Request already exists"));
    row("error-412-maa-approval-required.json", 412, ErrorKind::ApprovalRequired,
        QStringLiteral(
            "Your organisation wants a second administrator to approve this change. Nothing was changed yet."),
        QStringLiteral("Approval Required."));
    row("error-429-too-many-requests.json", 429, ErrorKind::Throttled,
        QStringLiteral("The service received too many requests from this tenant and asks to wait. Try again later."),
        QStringLiteral("Please retry again later."));
    row("error-503-service-unavailable.json", 503, ErrorKind::ServiceUnavailable,
        QStringLiteral("Microsoft's service has trouble at the moment (status 503). Try again later."),
        QStringLiteral("The service is temporarily unavailable"));
}

void TestErrorReader::samples()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(QString, sentence);
    QFETCH(QString, service);
    const auto body = sample(file);
    QVERIFY(!body.isEmpty());
    const auto error
        = graph::errorOfAnswer({.status = status, .headers = {}, .body = body, .clientRequestId = "mine"}, when);
    QTEST(error.kind, "kind");
    QCOMPARE(error.message, sentence);
    QVERIFY2(error.serviceMessage.startsWith(service), qPrintable(error.serviceMessage));
    QVERIFY(!error.serviceMessage.contains(QLatin1String("Operation ID")));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.clientRequestId, QStringLiteral("mine"));
    QCOMPARE(error.when, when);
    QVERIFY(!error.graphCode.isEmpty());
    const bool filed = service.startsWith(QLatin1String("Approval Required"));
    QCOMPARE(error.approvalCode, filed ? code : QString());
    if (body.contains("request-id"))
        QCOMPARE(error.requestId, QStringLiteral("94fb3b52-452a-4535-a601-69e0a90e3aa2"));
    QCOMPARE(error.maybeDone, status >= 500);
}

void TestErrorReader::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("maybeDone");
    const auto row = [](int status, const char *message, ErrorKind kind, bool maybeDone = false) {
        QTest::addRow("%d %s", status, message) << status << QByteArray(message) << kind << maybeDone;
    };
    row(302, "", ErrorKind::UnexpectedAnswer);
    row(400, "", ErrorKind::BadRequest);
    row(404, "Resource not found for the segment 'x'.", ErrorKind::SegmentNotFound); // not "already gone"
    row(404, "No OData route exists that match template x", ErrorKind::NotRouted);
    row(405, "", ErrorKind::NotRouted);
    row(409, "", ErrorKind::Conflict);
    row(410, "", ErrorKind::NotFound);
    row(412, "", ErrorKind::Conflict);
    row(418, "", ErrorKind::BadRequest);
    row(423, "", ErrorKind::Conflict);
    row(500, "Resource not found for the segment 'x'.", ErrorKind::ServiceUnavailable, true);
    row(404, "Approval Required.", ErrorKind::ApprovalRequired);
    row(403, "Application is not authorized to perform this operation.", ErrorKind::Forbidden);
    row(501, "", ErrorKind::NotRouted);
    row(502, "", ErrorKind::ServiceUnavailable, true);
    row(504, "", ErrorKind::ServiceUnavailable, true);
}

void TestErrorReader::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    const QByteArray body = "{\"error\":{\"code\":\"x\",\"message\":\"" + message + "\"}}";
    const auto error
        = graph::errorOfAnswer({.status = status, .headers = {}, .body = body, .clientRequestId = {}}, when);
    QTEST(error.kind, "kind");
    QTEST(error.maybeDone, "maybeDone");
    QVERIFY(!error.message.isEmpty());
}

void TestErrorReader::brokenBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("cut") << QByteArray("{\"error\":{\"code\":");
    QTest::newRow("error is a text") << QByteArray("{\"error\":\"no\"}");
    QTest::newRow("members of wrong types") << QByteArray(R"({"error":{"code":7,"message":[],"innerError":"x"}})");
    QTest::newRow("message is broken JSON") << QByteArray(R"({"error":{"code":"c","message":"{\"Message\":"}})");
    QTest::newRow("message is JSON of wrong types") << QByteArray(R"({"error":{"message":"{\"Message\":{}}"}})");
    QTest::newRow("nested too deep") << QByteArray("{\"error\":") + QByteArray(100'000, '[');
    QTest::newRow("NUL and wrong UTF-8") << QByteArray("{\"error\":{\"message\":\"\0\xff\"}}", 26);
}

void TestErrorReader::brokenBodies()
{
    QFETCH(QByteArray, body);
    const auto error = graph::errorOfAnswer({.status = 400, .headers = {}, .body = body, .clientRequestId = {}}, when);
    QCOMPARE(error.kind, ErrorKind::BadRequest);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.message.size() < 3000);
}

void TestErrorReader::approvalByHeader_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("recognised");
    for (const int status : {400, 403, 409, 412})
        QTest::addRow("status %d", status) << status << code.toLatin1() << true;
    QTest::newRow("a code that could not be sent back") << 403 << QByteArray("a\r\nb: c") << false;
}

void TestErrorReader::approvalByHeader()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(bool, recognised);
    const auto error = graph::errorOfAnswer(
        {.status = status, .headers = {{"x-msft-approval-code", header}}, .body = "{}", .clientRequestId = {}}, when);
    QCOMPARE(error.kind == ErrorKind::ApprovalRequired, recognised);
    QCOMPARE(error.approvalCode, recognised ? code : QString());
}

void TestErrorReader::webPages()
{
    for (const int status : {400, 403, 404, 409}) {
        const auto error = graph::errorOfAnswer(
            {.status = status, .headers = {{"content-type", "text/html"}}, .body = "<html>", .clientRequestId = {}},
            when);
        QCOMPARE(error.kind, ErrorKind::UnexpectedAnswer);
        QVERIFY(error.message.contains(QLatin1String("web page")));
    }
    // What the status says holds, whoever wrote the page.
    const QList<std::pair<int, ErrorKind>> others{{302, ErrorKind::UnexpectedAnswer}, {401, ErrorKind::SignInRequired},
        {429, ErrorKind::Throttled}, {502, ErrorKind::ServiceUnavailable}};
    for (const auto &[status, kind] : others) {
        const auto error = graph::errorOfAnswer({.status = status,
                                                    .headers = {{"content-type", "application/xhtml+xml"}},
                                                    .body = "<html>",
                                                    .clientRequestId = {}},
            when);
        QCOMPARE(error.kind, kind);
    }
    QVERIFY(graph::isWebPage(
        {.status = 200, .headers = {{"content-type", " Application/XHTML+xml"}}, .body = {}, .clientRequestId = {}}));
    QVERIFY(!graph::isWebPage(
        {.status = 200, .headers = {{"content-type", "application/json"}}, .body = {}, .clientRequestId = {}}));
}

/// Some answers carry a code and an empty message.
void TestErrorReader::codesWithoutAMessage()
{
    const QList<std::pair<QByteArray, ErrorKind>> codes{{"ApprovalRequired", ErrorKind::ApprovalRequired},
        {"No method match route template", ErrorKind::NotRouted}, {"Other", ErrorKind::BadRequest}};
    for (const auto &[name, kind] : codes) {
        const auto error = graph::errorOfAnswer({.status = 400,
                                                    .headers = {},
                                                    .body = R"({"error":{"code":")" + name + R"(","message":""}})",
                                                    .clientRequestId = {}},
            when);
        QCOMPARE(error.kind, kind);
        QVERIFY(!error.maybeDone);
    }
}

void TestErrorReader::transport_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("cause");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, QNetworkReply::NetworkError cause, bool sent, ErrorKind kind, const char *words) {
              QTest::newRow(name) << cause << sent << kind << QString::fromLatin1(words);
          };
    row("no such host", QNetworkReply::HostNotFoundError, false, ErrorKind::Offline, "h.example cannot be found");
    row("refused", QNetworkReply::ConnectionRefusedError, false, ErrorKind::Offline, "refuses connections");
    row("proxy wants a sign-in", QNetworkReply::ProxyAuthenticationRequiredError, false, ErrorKind::Offline, "sign-in");
    row("proxy is not there", QNetworkReply::ProxyNotFoundError, false, ErrorKind::Offline, "proxy");
    row("not trusted", QNetworkReply::SslHandshakeFailedError, false, ErrorKind::Tls,
        "no trusted connection to h.example");
    row("closed after sending", QNetworkReply::RemoteHostClosedError, true, ErrorKind::LostAnswer, "not known");
    row("silence after sending", QNetworkReply::TimeoutError, true, ErrorKind::LostAnswer, "not known");
    row("closed before sending", QNetworkReply::RemoteHostClosedError, false, ErrorKind::Offline, "Nothing was sent");
}

void TestErrorReader::transport()
{
    QFETCH(QNetworkReply::NetworkError, cause);
    QFETCH(bool, sent);
    QFETCH(QString, words);
    const auto error
        = graph::errorOfTransport(cause, QStringLiteral("h.example"), QStringLiteral("detail"), sent, when);
    QTEST(error.kind, "kind");
    QCOMPARE(error.maybeDone, sent);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
}

void TestErrorReader::claims_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    const QByteArray json = R"({"access_token":{"a":"?>~"}})";
    const QByteArray base64 = json.toBase64();
    const QByteArray url = json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("quoted") << QByteArray("Bearer realm=\"\", claims=\"" + base64 + '"') << json;
    QTest::newRow("for addresses, without padding") << QByteArray("Bearer claims=\"" + url + '"') << json;
    QTest::newRow("any case, spaces") << QByteArray("bearer  Claims = \"" + base64 + "\" , x=y") << json;
    QTest::newRow("behind another scheme") << QByteArray("Basic realm=\"x\", Bearer claims=\"" + base64 + '"') << json;
    QTest::newRow("of another scheme") << QByteArray("Other claims=\"" + base64 + '"') << QByteArray();
    QTest::newRow("inside another value") << QByteArray("Bearer realm=\"claims=" + base64 + '"') << QByteArray();
    QTest::newRow("no Base64") << QByteArray("Bearer claims=\"{}\"") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Bearer claims=\"aGVsbG8=\"") << QByteArray();
    QTest::newRow("a quote that never ends") << QByteArray("Bearer claims=\"" + base64) << QByteArray();
    QTest::newRow("ends after the sign") << QByteArray("Bearer claims=") << QByteArray();
    QTest::newRow("huge") << QByteArray("Bearer x=\"" + QByteArray(20'000, 'a') + "\"") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("without quotes") << QByteArray("Bearer claims=" + url) << json;
    QTest::newRow("without quotes, and more behind") << QByteArray("Bearer claims=" + url + ", x=y") << json;
    QTest::newRow("behind an escaped quote")
        << QByteArray(R"(Bearer realm="a\" claims=x", claims=")" + base64 + '"') << json;
    QTest::newRow("a backslash at the end") << QByteArray(R"(Bearer claims="a\)") << QByteArray();
    QTest::newRow("behind a text without a name") << QByteArray("\"claims=x\" Bearer claims=\"" + base64 + '"') << json;
    QTest::newRow("inside a text without a name") << QByteArray("Bearer \"claims=" + base64 + '"') << QByteArray();
    QTest::newRow("behind signs that begin nothing")
        << QByteArray("\0[{(Bearer x-1_2~Z=1, claims=\"", 30) + base64 + '"' << json;
    QTest::newRow("ends in spaces after the sign") << QByteArray("Bearer claims=  ") << QByteArray();
    QTest::newRow("two, the first of them broken")
        << QByteArray("Bearer claims=\"{}\", claims=\"" + base64 + '"') << json;
}

void TestErrorReader::claims()
{
    QFETCH(QByteArray, header);
    QTEST(graph::claimsOfChallenge(header), "claims");
}

void TestErrorReader::objects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id"); // null: an error
    QTest::newRow("an id") << QByteArray(R"({"id":"a_b"})") << QStringLiteral("a_b");
    QTest::newRow("a slash is for the path to encode") << QByteArray(R"({"id":"a/b"})") << QStringLiteral("a/b");
    QTest::newRow("empty") << QByteArray(R"({"id":""})") << QString();
    QTest::newRow("a climb") << QByteArray(R"({"id":".."})") << QString();
    QTest::newRow("the place itself") << QByteArray(R"({"id":"."})") << QString();
    QTest::newRow("a number") << QByteArray(R"({"id":5})") << QString();
    QTest::newRow("absent") << QByteArray("{}") << QString();
    QTest::newRow("endless") << QByteArray("{\"id\":\"" + QByteArray(513, 'a') + "\"}") << QString();
    QTest::newRow("half a sign") << QByteArray(R"({"id":"\ud83d"})") << QString();
    QTest::newRow("a web page") << QByteArray(" <html>") << QString();
}

void TestErrorReader::objects()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    const auto object = graph::readObject(body);
    const auto found = object ? graph::readId(*object, QLatin1String("id")) : object.error();
    QCOMPARE(found.has_value(), !id.isNull());
    if (found)
        QCOMPARE(*found, id);
    else
        QCOMPARE(found.error().kind, ErrorKind::UnexpectedAnswer);
}

QTEST_APPLESS_MAIN(TestErrorReader)
#include "tst_errorreader.moc"
