#include "practice/exchange.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QStringList>

namespace practice {
namespace {

constexpr auto jsonType
    = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

QString decoded(const QByteArray &encoded) { return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded)); }

/// The address as the service behind the gateway would write it: keys in parentheses.
QString innerAddress(const QList<QByteArray> &segments)
{
    QString address;
    bool keyFollows = false;
    for (const auto &segment : segments) {
        const auto text = decoded(segment);
        if (keyFollows && !text.startsWith(QLatin1String("microsoft.graph."))) {
            address += QStringLiteral("('") + text + QStringLiteral("')");
            keyFollows = false;
            continue;
        }
        address += QLatin1Char('/') + text;
        keyFollows = text.endsWith(QLatin1Char('s')) || text.contains(QLatin1String("CertificatesFor"));
    }
    return address;
}

QJsonObject innerError(const Exchange &exchange)
{
    return {
        {QStringLiteral("date"), exchange.when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
        {QStringLiteral("request-id"), exchange.requestId},
        {QStringLiteral("client-request-id"), exchange.clientRequestId},
    };
}

QString serviceAddress(const Exchange &exchange)
{
    return QStringLiteral("/DeviceConfiguration_2608/StatelessDeviceConfigurationFEService")
        + innerAddress(exchange.segments);
}

} // namespace

QString Exchange::option(QLatin1String name) const
{
    for (const auto &[key, value] : query)
        if (key == name)
            return value;
    return {};
}

QString Exchange::link(const QString &path) const
{
    return base.toString(QUrl::FullyEncoded) + QStringLiteral("/beta/") + path;
}

Exchange readExchange(const HttpRequest &request, const QString &requestId, const QDateTime &when)
{
    Exchange exchange{.request = request, .requestId = requestId, .when = when};
    exchange.base = request.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    auto segments = request.url.path(QUrl::FullyEncoded).toLatin1().split('/');
    segments.removeFirst(); // before the leading slash
    const auto version = segments.indexOf(QByteArrayLiteral("beta"));
    exchange.hasVersion = version >= 0;
    QByteArray prefix;
    for (qsizetype i = 0; i < version; ++i)
        prefix += '/' + segments.at(i);
    exchange.base.setPath(QString::fromLatin1(prefix));
    exchange.segments = exchange.hasVersion ? segments.mid(version + 1) : segments;

    const auto query = request.url.query(QUrl::FullyEncoded).toLatin1();
    const auto options = query.isEmpty() ? QList<QByteArray>() : query.split('&');
    for (const auto &option : options) {
        const auto equals = option.indexOf('=');
        const auto name = equals < 0 ? option : option.left(equals);
        exchange.query.append({decoded(name), equals < 0 ? QString() : decoded(option.mid(equals + 1))});
    }

    const auto client = QString::fromLatin1(request.headers.value("client-request-id"));
    exchange.clientRequestId = client.isEmpty() ? requestId : client;
    return exchange;
}

HttpAnswer jsonAnswer(const Exchange &, int status, const QJsonObject &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers.insert("Content-Type", jsonType);
    answer.headers.insert("Cache-Control", "no-cache");
    answer.body = core::writeJson(body);
    return answer;
}

HttpAnswer emptyAnswer(const Exchange &)
{
    HttpAnswer answer;
    answer.status = 204;
    answer.headers.insert("Cache-Control", "no-cache");
    return answer;
}

HttpAnswer errorAnswer(const Exchange &exchange, int status, const QString &code, const QString &message)
{
    const QJsonObject error{
        {QStringLiteral("code"), code},
        {QStringLiteral("message"), message},
        {QStringLiteral("innerError"), innerError(exchange)},
    };
    auto answer = jsonAnswer(exchange, status, {{QStringLiteral("error"), error}});
    answer.headers.insert("Content-Type", "application/json");
    return answer;
}

HttpAnswer intuneError(const Exchange &exchange, int status, const QString &code, const QString &message)
{
    const QString text = message
        + QStringLiteral(" - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000"
                         " - Activity ID: ")
        + exchange.clientRequestId + QStringLiteral(" - Url: https://proxy.msub06.manage.microsoft.com")
        + serviceAddress(exchange) + QStringLiteral("?api-version=5026-05-10");
    // Written by hand, because the service indents with two blanks and ends lines with CR LF.
    const auto quoted = core::writeJson(QJsonArray{text});
    const QString document = QStringLiteral("{\r\n  \"_version\": 3,\r\n  \"Message\": ")
        + QString::fromUtf8(quoted.mid(1, quoted.size() - 2))
        + QStringLiteral(",\r\n  \"CustomApiErrorPhrase\": \"\",\r\n  \"RetryAfter\": null,\r\n"
                         "  \"ErrorSourceService\": \"\",\r\n  \"HttpHeaders\": \"{}\"\r\n}");
    return errorAnswer(exchange, status, code, document);
}

HttpAnswer segmentNotFound(const Exchange &exchange, const QString &segment)
{
    return errorAnswer(exchange, 400, QStringLiteral("BadRequest"),
        QStringLiteral("Resource not found for the segment '%1'.").arg(segment));
}

HttpAnswer notRouted(const Exchange &exchange, const QString &pathTemplate)
{
    const QString message = QStringLiteral("No OData route exists that match template ") + pathTemplate
        + QStringLiteral(" with http verb ") + QString::fromLatin1(exchange.request.method)
        + QStringLiteral(" for request ") + serviceAddress(exchange) + QLatin1Char('.');
    return errorAnswer(exchange, 400, QStringLiteral("No method match route template"), message);
}

HttpAnswer notFound(const Exchange &exchange)
{
    return intuneError(exchange, 404, QStringLiteral("ResourceNotFound"), QStringLiteral("Resource not found."));
}

HttpAnswer unauthorized(const Exchange &exchange, bool tokenMissing)
{
    auto answer = errorAnswer(exchange, 401, QStringLiteral("InvalidAuthenticationToken"),
        tokenMissing ? QStringLiteral("Access token is empty.")
                     : QStringLiteral("Lifetime validation failed, the token is expired."));
    answer.headers.insert("WWW-Authenticate",
        "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
        "client_id=\"00000003-0000-0000-c000-000000000000\"");
    return answer;
}

HttpAnswer throttled(const Exchange &exchange, const QByteArray &retryAfter)
{
    const QJsonObject inner{
        {QStringLiteral("code"), QStringLiteral("429")},
        {QStringLiteral("date"), exchange.when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
        {QStringLiteral("message"), QStringLiteral("Please retry after")},
        {QStringLiteral("request-id"), exchange.requestId},
        {QStringLiteral("status"), QStringLiteral("429")},
    };
    const QJsonObject error{
        {QStringLiteral("code"), QStringLiteral("TooManyRequests")},
        {QStringLiteral("innerError"), inner},
        {QStringLiteral("message"), QStringLiteral("Please retry again later.")},
    };
    auto answer = jsonAnswer(exchange, 429, {{QStringLiteral("error"), error}});
    answer.headers.insert("Content-Type", "application/json");
    answer.headers.insert("Retry-After", retryAfter);
    return answer;
}

} // namespace practice
