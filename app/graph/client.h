#pragma once

#include "core/clock.h"
#include "graph/pacer.h"
#include "graph/sender.h"
#include "graph/tokensource.h"

#include <QPointer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace graph {

struct ClientOptions {
    QUrl root; ///< ends before /beta; https, or http on a loopback address only
    std::chrono::milliseconds timeout{100'000}; ///< without any progress
    qint64 bodyLimit = 64 * 1024 * 1024; ///< bytes of one answer, after decompression
    int attempts = 5; ///< of one request, the first included
};

/// The only engine that talks to Microsoft Graph: bearer token, client-request-id, timeout, size limit, pacing, retry
/// and the log line are here and nowhere else.
class Client : public Sender
{
    Q_OBJECT

public:
    Client(QNetworkAccessManager &network, TokenSource &tokens, core::Clock &clock, ClientOptions options,
        QObject *parent = nullptr);
    ~Client() override;

    using Sender::exchange;
    void exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
        std::function<void(const QByteArray &head)> peek) override;
    void withdraw(const QObject *context) override;
    std::chrono::milliseconds delay(int count, bool writes) const override;

    const QUrl &root() const { return m_options.root; }
    int attempts() const { return m_options.attempts; }

    /// The service asked for a pause inside an answer (a part of a $batch): nothing leaves before `delay` has passed.
    void holdBack(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// Something waits for the service's limits until `delay` has passed; for the status line.
    void throttled(std::chrono::milliseconds delay);

private:
    class Exchange;
    using Queue = std::deque<QPointer<Exchange>>;

    void enqueue(Exchange *exchange);
    void pump();
    bool pump(Queue &queue);
    void pumpAfter(std::chrono::milliseconds delay);

    QNetworkAccessManager &m_network;
    TokenSource &m_tokens;
    core::Clock &m_clock;
    ClientOptions m_options;
    Pacer m_pacer;
    Queue m_writes; ///< a person waits for them: they go before the reads
    Queue m_reads;
    std::optional<std::chrono::milliseconds> m_pumpAt; ///< when the queues are looked at next
    int m_underWay = 0;
};

} // namespace graph
