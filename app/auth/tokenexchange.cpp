#include "auth/tokenexchange.h"

#include "core/log.h"
#include "graph/servicewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

namespace auth {

namespace {

using Cause = SignInError::Cause;

constexpr int longestText = 2000; ///< characters of a text from the service that are kept

int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

bool isAboutTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
}

QDateTime timeOf(const QString &text)
{
    // Entra writes "2026-01-31 12:30:59Z".
    const auto time = QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace

TokenExchange::TokenExchange(QNetworkAccessManager &network, core::Clock &clock, Limits limits, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_limits(limits)
{ }

TokenExchange::~TokenExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void TokenExchange::start(
    const QUrl &url, const QByteArray &form, QList<QByteArray> secrets, QObject *context, Answered done)
{
    m_context = context;
    m_done = std::move(done);
    m_secrets = std::move(secrets);
    m_started = m_clock.monotonic();
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);

    QNetworkRequest request(url);
    // By default Qt would follow a 307 and post the refresh token to wherever it points.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    // Entra takes it for the correlation id, under which an administrator finds this attempt in the sign-in log.
    m_clientRequestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.setRawHeader("client-request-id", m_clientRequestId);
    request.setTransferTimeout(static_cast<int>(m_limits.timeout.count()));

    m_reply = m_network.post(request, form);
    m_reply->setReadBufferSize(m_limits.body + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QIODevice::readyRead, this, &TokenExchange::receive);
    // Queued: an answer that is there at once (an unusable address) must not arrive before start() returned.
    connect(m_reply, &QNetworkReply::finished, this, &TokenExchange::finish, Qt::QueuedConnection);
}

void TokenExchange::receive()
{
    m_body += m_reply->read(m_limits.body + 1 - m_body.size());
    if (m_body.size() > m_limits.body) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void TokenExchange::finish()
{
    if (!m_reply) // unreached: a reply ends once
        return;
    if (!m_tooLarge && m_reply->isOpen())
        receive();
    core::logExchange({
        .verb = "POST",
        .path = m_reply->url().path(QUrl::FullyEncoded).toUtf8(),
        .status = statusOf(*m_reply),
        .requestId = m_reply->rawHeader("x-ms-request-id"),
        .clientRequestId = m_clientRequestId,
        .took = m_clock.monotonic() - m_started,
    });
    const auto answer = outcome();
    m_body.fill('\0');
    m_reply->deleteLater();
    m_reply = nullptr;
    const auto done = std::exchange(m_done, {});
    deleteLater();
    if (m_context)
        done(answer);
}

Outcome<QJsonObject> TokenExchange::outcome() const
{
    SignInError error;
    error.host = m_reply->url().host();
    error.httpStatus = statusOf(*m_reply);
    error.timestamp = m_clock.now();
    error.retryAfter = graph::retryAfter(
        m_reply->rawHeader("Retry-After"), graph::httpDate(m_reply->rawHeader("Date")).value_or(error.timestamp));
    error.correlationId = QString::fromLatin1(m_reply->rawHeader("x-ms-request-id")).left(100);

    if (m_tooLarge) {
        error.detail = QStringLiteral("size");
        return error;
    }
    const auto failure = m_reply->error();
    if (error.httpStatus == 0 || failure == QNetworkReply::ProxyAuthenticationRequiredError)
        return errorOfConnection(std::move(error));
    // An answer broken off in the middle still has its status.
    if (failure == QNetworkReply::RemoteHostClosedError || failure == QNetworkReply::OperationCanceledError
        || failure == QNetworkReply::TimeoutError) {
        error.cause = Cause::LostAnswer;
        error.httpStatus = 0;
        return error;
    }
    if (error.httpStatus == 407) {
        error.cause = Cause::ProxySignIn;
        return error;
    }
    constexpr int networkAuthenticationRequired
        = 511; // RFC 6585, 6: said by the network in between, never by the service
    if ((error.httpStatus >= 300 && error.httpStatus < 400) || error.httpStatus == networkAuthenticationRequired) {
        error.cause = Cause::CaptivePortal;
        return error;
    }
    const auto type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().section(QLatin1Char(';'), 0, 0);
    const bool isJson = type.trimmed().compare(QLatin1String("application/json"), Qt::CaseInsensitive) == 0;
    if (!isJson) {
        const bool isPage = type.contains(QLatin1String("html"), Qt::CaseInsensitive);
        error.cause = isPage && error.httpStatus < 500 ? Cause::CaptivePortal : Cause::UnexpectedAnswer;
        error.detail = withoutSecrets(type, 100);
        return error;
    }
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(m_body, &parsing);
    if (!document.isObject()) {
        error.detail = parsing.errorString();
        return error;
    }
    if (error.httpStatus == 200 && !document.object().contains(QLatin1String("error")))
        return document.object();
    return errorOfService(std::move(error), document.object());
}

SignInError TokenExchange::errorOfConnection(SignInError error) const
{
    error.detail = withoutSecrets(m_reply->errorString(), longestText);
    switch (m_reply->error()) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.cause = Cause::ProxySignIn;
        break;
    case QNetworkReply::SslHandshakeFailedError: {
        error.cause = Cause::Tls;
        QStringList reasons;
        bool onlyTime = !m_sslErrors.isEmpty();
        for (const auto &reason : m_sslErrors) {
            reasons.append(reason.errorString());
            onlyTime = onlyTime && isAboutTime(reason);
        }
        if (onlyTime)
            error.cause = Cause::WrongClock;
        if (!reasons.isEmpty())
            error.detail = reasons.join(QStringLiteral("; "));
        break;
    }
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        error.cause = Cause::LostAnswer;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        error.cause = Cause::UnexpectedAnswer;
        break;
    default:
        error.cause = Cause::Offline;
        break;
    }
    return error;
}

SignInError TokenExchange::errorOfService(SignInError error, const QJsonObject &object) const
{
    const auto text
        = [&](const char *name) { return withoutSecrets(object.value(QLatin1String(name)).toString(), longestText); };
    error.error = text("error");
    if (error.error.isEmpty()) {
        error.detail = QStringLiteral("error");
        return error;
    }
    error.cause = Cause::Service;
    error.suberror = text("suberror");
    error.description = text("error_description");
    error.traceId = text("trace_id");
    if (const auto id = text("correlation_id"); !id.isEmpty())
        error.correlationId = id;
    if (const auto time = timeOf(text("timestamp")); time.isValid())
        error.timestamp = time;
    for (const auto &code : object.value(QLatin1String("error_codes")).toArray()) {
        if (code.isDouble() && error.codes.size() < 20)
            error.codes.append(code.toInt());
    }
    addCodesOfDescription(error);
    return error;
}

/// Cut afterwards: a secret that is cut first is not found any more, and most of it would stay.
QString TokenExchange::withoutSecrets(QString text, qsizetype most) const
{
    for (const auto &secret : m_secrets) {
        if (secret.isEmpty())
            continue;
        for (const auto &form : {secret, secret.toPercentEncoding()}) // as it is, and as it was sent
            text.replace(QString::fromUtf8(form), QStringLiteral("…"));
    }
    return text.left(most);
}

} // namespace auth
