#include "graph/transfer.h"

#include "graph/errorreader.h"
#include "graph/uploaddevice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace graph {

namespace {

constexpr qint64 errorBodyLimit = 1024 * 1024; ///< of an answer whose status says already that it failed
constexpr qsizetype enoughToPeek = 8 * 1024; ///< bytes: what stands before the items of a list is in them
constexpr qint64 chunk = 64 * 1024;
constexpr qint64 mostReserved = 8 * 1024 * 1024; ///< of what an answer says that it will have

QNetworkReply *begin(QNetworkAccessManager &network, const Transfer::Outgoing &outgoing)
{
    auto request = outgoing.request;
    // A redirect would take the token to another host, and the body on 307 and 308.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 has re-sending rules of its own; with HTTP/1.1 there is one behaviour, and the tests see it.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt's own check ends with an error that tells nothing; the size is bounded below instead.
    request.setDecompressedSafetyCheckThreshold(-1);
    if (outgoing.verb == Verb::Get)
        return network.get(request);

    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, outgoing.body.size());
    auto *body = new UploadDevice(outgoing.body);
    auto *reply = outgoing.verb == Verb::Post && !outgoing.body.isEmpty()
        ? network.post(request, body)
        : network.sendCustomRequest(request, verbName(outgoing.verb), body);
    body->setParent(reply);
    return reply;
}

/// The request cannot have reached the service, whatever this QNetworkAccessManager tells of its steps.
bool failsBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

} // namespace

Transfer::Transfer(QNetworkAccessManager &network, core::Clock &clock, const Outgoing &outgoing,
    std::function<void(Outcome)> done, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_bodyLimit(outgoing.bodyLimit)
    , m_timeout(outgoing.timeout)
    , m_lastProgress(clock.monotonic())
    , m_done(std::move(done))
    , m_peek(outgoing.peek)
    , m_reply(begin(network, outgoing))
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        progress();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        m_sent = m_sent || sent > 0;
        progress();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &problems) {
        QStringList reasons; // all of them: "signed by itself" weighs more than "of another host"
        for (const auto &problem : problems)
            reasons.append(problem.errorString());
        m_tlsProblem = reasons.join(QLatin1String("; "));
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finish);
    watch();
}

Transfer::~Transfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Transfer::progress() { m_lastProgress = m_clock.monotonic(); }

void Transfer::watch()
{
    if (!m_reply)
        return;
    const auto left = m_lastProgress + m_timeout - m_clock.monotonic();
    if (left > std::chrono::milliseconds(0))
        return m_clock.after(left, this, [this] { watch(); });
    const auto detail = QStringLiteral("no answer for %1 s").arg(m_timeout.count() / 1000);
    conclude(errorOfTransport(QNetworkReply::TimeoutError, m_reply->url().host(), detail, wasSent(), m_clock.now()));
}

void Transfer::readHead()
{
    progress();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.insert(name.toLower(), value);
    if (m_answer.status < 200 || m_answer.status > 299)
        m_bodyLimit = std::min(m_bodyLimit, errorBodyLimit);
    const auto size = m_answer.headers.value("content-length").toLongLong();
    if (size > m_bodyLimit)
        conclude(answerError().value_or(tooLargeAnswer(m_answer.status, m_bodyLimit, m_clock.now())));
    else if (size > chunk)
        m_answer.body.reserve(std::min(size, mostReserved) + chunk); // which is asked for at the end once more
}

void Transfer::readBody()
{
    progress();
    auto &body = m_answer.body;
    for (;;) {
        // In small pieces, because bytesAvailable() of a compressed answer can be any number.
        const auto before = body.size();
        const auto wanted = std::min(chunk, m_bodyLimit + 1 - before);
        body.resize(before + wanted);
        const auto came = std::max(m_reply->read(body.data() + before, wanted), qint64{0});
        body.resize(before + came);
        if (came == 0)
            break;
        if (body.size() > m_bodyLimit)
            return conclude(answerError().value_or(tooLargeAnswer(m_answer.status, m_bodyLimit, m_clock.now())));
    }
    if (m_peek && m_answer.body.size() >= enoughToPeek && !answerError())
        std::exchange(m_peek, {})(m_answer.body);
}

void Transfer::finish()
{
    readHead();
    if (m_reply)
        readBody();
    if (!m_reply)
        return;
    const auto error = m_reply->error();
    const bool fromProxy
        = error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    if (m_answer.status == 0 || fromProxy)
        return conclude(transportError());
    if (auto refused = answerError())
        return conclude(std::move(refused));
    if (error == QNetworkReply::NoError)
        return conclude(std::nullopt);
    if (error < 100)
        return conclude(transportError());
    auto broken = unexpectedAnswer(m_reply->errorString());
    broken.maybeDone = true;
    conclude(std::move(broken));
}

std::optional<core::Error> Transfer::answerError() const
{
    if (m_answer.status >= 200 && m_answer.status <= 299) {
        if (!isWebPage(m_answer))
            return {};
        auto error = webPageAnswer(m_answer, m_clock.now());
        error.maybeDone = true;
        return error;
    }
    return errorOfAnswer(m_answer, m_clock.now());
}

bool Transfer::wasSent() const
{
    if (m_sent || m_answer.status != 0)
        return true;
    if (failsBeforeSending(m_reply->error()))
        return false;
    // requestSent() is not emitted for a request with an empty body, so that its absence proves nothing. A new TLS
    // connection that never got as far as being encrypted carried nothing; of any other, assume the worse.
    return m_encrypted || !m_connecting || m_reply->url().scheme() != QLatin1String("https");
}

core::Error Transfer::transportError() const
{
    auto detail = m_tlsProblem.isEmpty() ? m_reply->errorString() : m_tlsProblem;
    if (m_reply->error() == QNetworkReply::ContentReSendError)
        detail = QStringLiteral("Connection closed"); // Qt wanted to send it again and was refused: "Unknown error"
    return errorOfTransport(m_reply->error(), m_reply->url().host(), detail, wasSent(), m_clock.now());
}

void Transfer::conclude(std::optional<core::Error> error)
{
    if (error) {
        error->httpStatus = m_answer.status;
        if (error->requestId.isEmpty())
            error->requestId = QString::fromUtf8(m_answer.requestId());
    }
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    // Later, so that whoever is told may delete this.
    const auto tell = [this, error = std::move(error)] { std::exchange(m_done, {})({std::move(m_answer), error}); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace graph
