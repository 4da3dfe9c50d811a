#include "practice/reply.h"

#include "practice/service.h"

#include <cstring>

namespace practice {
namespace {

// Long enough that a window shows what it waits for, short enough to practise with.
constexpr std::chrono::milliseconds travelTime{15};

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

/// As QNetworkAccessManager maps the status of an answer (documentation of QNetworkReply::NetworkError).
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        if (status < 400)
            return QNetworkReply::NoError;
        return status > 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    }
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    default:
        return {};
    }
}

} // namespace

Reply::Reply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body,
    Service *service, core::Clock &clock, QObject *parent)
    : QNetworkReply(parent), m_service(service), m_clock(clock)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);

    m_request.method = verbOf(operation, request);
    m_request.url = request.url();
    const auto names = request.rawHeaderList();
    for (const auto &name : names)
        m_request.headers.insert(name.toLower(), request.rawHeader(name));

    if (body && body->isSequential())
        collect(body);
    else {
        if (body)
            m_request.body = body->readAll();
        send();
    }
}

/// A sequential device may give its bytes later: the request leaves when it said that there are no more.
void Reply::collect(QIODevice *body)
{
    m_request.body = body->readAll();
    connect(body, &QIODevice::readyRead, this, [this, body] { m_request.body += body->readAll(); });
    connect(body, &QIODevice::readChannelFinished, this, [this, body] {
        m_request.body += body->readAll();
        send();
    });
    const auto expected = request().header(QNetworkRequest::ContentLengthHeader);
    if (!body->isOpen() || (expected.isValid() && m_request.body.size() >= expected.toLongLong()))
        send();
}

void Reply::send()
{
    if (m_sent)
        return;
    m_sent = true;
    m_clock.after(travelTime, this, [this] { carryOut(); });
}

void Reply::carryOut()
{
    if (isFinished())
        return;
    if (!m_service)
        return fail(HostNotFoundError, tr("Host %1 not found").arg(url().host()));
    m_answer = m_service->answer(m_request);
    m_clock.after(travelTime + m_answer.delay, this, [this] { deliver(); });
}

void Reply::deliver()
{
    if (isFinished())
        return;
    if (m_answer.lost)
        return fail(RemoteHostClosedError, tr("Connection closed"));
    const auto reason = reasonOf(m_answer.status);
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, reason);
    for (auto header = m_answer.headers.cbegin(); header != m_answer.headers.cend(); ++header)
        setRawHeader(header.key(), header.value());
    setRawHeader("Content-Length", QByteArray::number(m_answer.body.size()));
    m_content = m_answer.body;
    const auto error = errorOf(m_answer.status);
    if (error != NoError)
        setError(
            error, tr("Error transferring %1 - server replied: %2").arg(url().toString(), QString::fromLatin1(reason)));

    // Whoever listens may delete or abort this at any of the signals below.
    const QPointer<Reply> guard(this);
    Q_EMIT metaDataChanged();
    if (guard && !isFinished() && !m_content.isEmpty())
        Q_EMIT downloadProgress(m_content.size(), m_content.size());
    if (guard && !isFinished() && !m_content.isEmpty())
        Q_EMIT readyRead();
    if (!guard || isFinished())
        return;
    setFinished(true);
    if (error != NoError)
        Q_EMIT errorOccurred(error);
    if (guard)
        Q_EMIT finished();
}

void Reply::fail(NetworkError error, const QString &text)
{
    const QPointer<Reply> guard(this);
    setError(error, text);
    setFinished(true);
    Q_EMIT errorOccurred(error);
    if (guard)
        Q_EMIT finished();
}

void Reply::abort()
{
    if (isFinished())
        return;
    m_content.clear();
    m_read = 0;
    fail(OperationCanceledError, tr("Operation canceled"));
}

qint64 Reply::bytesAvailable() const { return m_content.size() - m_read + QNetworkReply::bytesAvailable(); }

qint64 Reply::readData(char *data, qint64 size)
{
    const auto count = qMin(size, m_content.size() - m_read);
    if (count == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_content.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

} // namespace practice
