#include "graph/client.h"

#include "graph/exchange.h"

namespace graph {

namespace {

using std::chrono::milliseconds;

/// QNetworkAccessManager opens six connections to a host and queues the rest; a request waiting in there would spend
/// its timeout without having been sent.
constexpr int mostUnderWay = 6;
constexpr milliseconds worthTelling{1000};

} // namespace

Client::Client(
    QNetworkAccessManager &network, TokenSource &tokens, core::Clock &clock, ClientOptions options, QObject *parent)
    : Sender(parent), m_network(network), m_tokens(tokens), m_clock(clock), m_options(std::move(options))
{ }

// The exchanges go first: they count themselves out of this object.
Client::~Client()
{
    const auto pending = findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(pending);
}

void Client::exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
    std::function<void(const QByteArray &head)> peek)
{
    new Exchange(*this, request, context, std::move(done), std::move(peek));
}

void Client::withdraw(const QObject *context)
{
    const auto pending = findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *exchange : pending) {
        if (exchange->isAskedBy(context))
            exchange->withdraw();
    }
}

milliseconds Client::delay(int count, bool writes) const { return m_pacer.delay(m_clock.monotonic(), count, writes); }

void Client::holdBack(milliseconds delay)
{
    m_pacer.holdUntil(m_clock.monotonic() + delay);
    Q_EMIT throttled(delay);
}

void Client::enqueue(Exchange *exchange)
{
    (exchange->request().writes() ? m_writes : m_reads).emplace_back(exchange);
    pump();
}

void Client::pump()
{
    if (pump(m_writes))
        pump(m_reads);
}

/// Lets go what may go; false when no more may be under way.
bool Client::pump(Queue &queue)
{
    while (!queue.empty()) {
        if (m_underWay >= mostUnderWay)
            return false;
        const QPointer<Exchange> next = queue.front();
        const bool isWanted = next && !next->isWithdrawn();
        if (isWanted) {
            const auto now = m_clock.monotonic();
            const auto &request = next->request();
            const auto delay = m_pacer.delay(now, request.counts, request.writes());
            if (delay > milliseconds(0)) {
                pumpAfter(delay);
                return true;
            }
            m_pacer.reserve(now, request.counts, request.writes());
            ++m_underWay;
        }
        queue.pop_front();
        if (isWanted)
            next->proceed();
    }
    return true;
}

void Client::pumpAfter(milliseconds delay)
{
    const auto due = m_clock.monotonic() + delay;
    if (m_pumpAt && *m_pumpAt <= due)
        return;
    m_pumpAt = due;
    m_clock.after(delay, this, [this, due] {
        if (m_pumpAt == due)
            m_pumpAt.reset();
        pump();
    });
    if (delay >= worthTelling)
        Q_EMIT throttled(delay);
}

} // namespace graph
