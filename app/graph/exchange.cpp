#include "graph/exchange.h"

#include "core/log.h"
#include "graph/challenge.h"
#include "graph/errorreader.h"
#include "graph/headers.h"
#include "graph/retrypolicy.h"
#include "graph/serviceurl.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QUuid>

namespace graph {

namespace {

using std::chrono::milliseconds;

/// A turn that was not used for so long, because a sign-in was awaited, is not a turn any more.
constexpr milliseconds turnLasts{2000};

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(graph::Exchange)
};

core::Error errorOfKind(core::ErrorKind kind, const QString &message)
{
    core::Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace

Client::Exchange::Exchange(Client &client, const Request &request, QObject *context,
    std::function<void(core::Result<Response>)> done, std::function<void(const QByteArray &head)> peek)
    : QObject(&client)
    , m_client(client)
    , m_request(request)
    , m_context(context)
    , m_done(std::move(done))
    , m_peek(std::move(peek))
{
    Q_ASSERT(context);
    connect(context, &QObject::destroyed, this, [this] { delete this; });
    QMetaObject::invokeMethod(this, &Exchange::start, Qt::QueuedConnection);
}

Client::Exchange::~Exchange() { leave(); }

void Client::Exchange::start()
{
    if (m_isWithdrawn)
        return;
    const auto url = serviceUrl(m_client.m_options.root, m_request);
    if (!url)
        return answer(url.error());
    m_url = *url;
    wait();
}

void Client::Exchange::wait()
{
    if (m_isWithdrawn)
        return;
    m_state = State::Waiting;
    m_client.enqueue(this);
}

void Client::Exchange::proceed()
{
    m_turn = m_client.m_clock.monotonic();
    m_state = State::Signing;
    if (m_isWithdrawn) // unreached: the queue has forgotten it. Never must it leave with a token from before
        return leave();
    if (m_token.isEmpty())
        sign();
    else
        transmit();
}

void Client::Exchange::withdraw()
{
    if (m_isWithdrawn)
        return;
    m_isWithdrawn = true;
    if (m_state == State::Sending)
        return; // it is answered as it comes, but does not go again
    leave();
    QMetaObject::invokeMethod(
        this, [this] { answer(withdrawnError()); }, Qt::QueuedConnection);
}

void Client::Exchange::sign()
{
    m_client.m_tokens.requestToken(this, [this](core::Result<QByteArray> token) {
        if (m_state != State::Signing)
            return; // withdrawn, or waiting for another turn
        if (!token)
            return answer(std::move(token).error());
        m_token = *token;
        if (m_client.m_clock.monotonic() - m_turn <= turnLasts)
            return transmit();
        leave();
        wait();
    });
}

core::Result<QNetworkRequest> Client::Exchange::outgoing() const
{
    if (m_token.isEmpty() || !isVisibleAscii(m_token))
        return errorOfKind(
            core::ErrorKind::SignInRequired, Sentences::tr("There is no usable sign-in. Sign in again."));
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Unassign/" UNASSIGN_VERSION);
    request.setRawHeader("client-request-id", m_clientRequestId);
    if (!m_request.body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : m_request.headers) {
        if (!isOwnHeader(name, value))
            return errorOfKind(core::ErrorKind::InvalidInput,
                Sentences::tr("This request carries a header that cannot be sent. Nothing was sent."));
        request.setRawHeader(name, value);
    }
    return request;
}

void Client::Exchange::transmit()
{
    // The audit log calls it correlationId: one for each time that the request leaves.
    const bool isNamed = m_attempt == 0 && isVisibleAscii(m_request.clientRequestId);
    m_clientRequestId = isNamed && !m_request.clientRequestId.isEmpty()
        ? m_request.clientRequestId
        : QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto request = outgoing();
    if (!request)
        return answer(std::move(request).error());
    m_state = State::Sending;
    m_begun = m_client.m_clock.monotonic();
    ++m_attempt;
    m_transfer = new Transfer(
        m_client.m_network, m_client.m_clock,
        {.verb = m_request.verb,
            .request = *request,
            .body = m_request.body,
            .bodyLimit = m_client.m_options.bodyLimit,
            .timeout = m_client.m_options.timeout,
            .peek = m_peek},
        [this](Transfer::Outcome outcome) { receive(std::move(outcome)); }, this);
}

void Client::Exchange::receive(Transfer::Outcome outcome)
{
    m_transfer->deleteLater();
    m_transfer = nullptr;
    leave();
    m_state = State::Waiting;
    const auto token = std::exchange(m_token, {});
    core::logExchange({.verb = verbName(m_request.verb),
        .path = m_url.path(QUrl::FullyEncoded).toLatin1(),
        .status = outcome.answer.status,
        .requestId = outcome.answer.requestId(),
        .clientRequestId = m_clientRequestId,
        .took = m_client.m_clock.monotonic() - m_begun});
    outcome.answer.clientRequestId = m_clientRequestId;
    if (!outcome.error)
        return answer(std::move(outcome.answer));

    auto &error = *outcome.error;
    error.clientRequestId = QString::fromLatin1(m_clientRequestId);
    error.maybeDone = error.maybeDone && m_request.writes();
    // 401 says that nothing was done, so that a write may go again as well; once, or two refusals would chase each
    // other.
    if (error.kind == core::ErrorKind::SignInRequired && !m_tokenRefused) {
        m_tokenRefused = true;
        m_client.m_tokens.rejectToken(token, claimsOfChallenge(outcome.answer.headers.value("www-authenticate")));
        return m_isWithdrawn ? answer(withdrawnError()) : wait();
    }
    const auto delay = retryDelay(m_request.writes(), m_attempt, m_client.m_options.attempts, error);
    if (!delay)
        return answer(std::move(error));
    if (m_isWithdrawn)
        return answer(withdrawnError());
    m_client.m_clock.after(*delay, this, [this] { wait(); });
    if (error.kind == core::ErrorKind::Throttled || error.retryAfter)
        m_client.holdBack(*delay);
}

/// Gives the place among those under way to the next in the queue.
void Client::Exchange::leave()
{
    if (m_state != State::Signing && m_state != State::Sending)
        return;
    m_state = State::Waiting;
    --m_client.m_underWay;
    const QPointer<Client> client(&m_client);
    QMetaObject::invokeMethod(
        &m_client, [client] { client->pump(); }, Qt::QueuedConnection);
}

void Client::Exchange::answer(core::Result<Response> result)
{
    leave();
    const auto done = std::move(m_done);
    deleteLater();
    done(std::move(result)); // the last thing: it may end context, client and this
}

} // namespace graph
