#pragma once

#include "graph/client.h"
#include "graph/transfer.h"

#include <QPointer>

namespace graph {

/// One request of one asker, from the first try to the answer:
///
///     Waiting -> Signing -> Sending -> answered
///        ^          |          |
///        |          v          | 429, 5xx, lost, offline (retryDelay); 401 once, with another token
///        +----------+----------+
///
/// Owned by the client; ends silently with the asker's context.
class Client::Exchange : public QObject
{
    Q_OBJECT

public:
    enum class State { New, Waiting, Signing, Sending };

    Exchange(Client &client, const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
        std::function<void(const QByteArray &head)> peek);
    ~Exchange() override;

    const Request &request() const { return m_request; }
    bool isAskedBy(const QObject *context) const { return m_context == context; }
    /// The client's turn for this request has come.
    void proceed();
    /// Unless it is on its way, it is answered Cancelled.
    void withdraw();
    bool isWithdrawn() const { return m_isWithdrawn; }

private:
    void start();
    void wait();
    void sign();
    void transmit();
    void receive(Transfer::Outcome outcome);
    void leave();
    void answer(core::Result<Response> result);
    core::Result<QNetworkRequest> outgoing() const;

    Client &m_client;
    Request m_request;
    const QObject *m_context; ///< who asked; only compared
    std::function<void(core::Result<Response>)> m_done;
    std::function<void(const QByteArray &head)> m_peek;
    State m_state = State::New;
    QUrl m_url;
    QByteArray m_token;
    QByteArray m_clientRequestId;
    std::chrono::milliseconds m_turn{0}; ///< when the budget was taken
    std::chrono::milliseconds m_begun{0};
    int m_attempt = 0;
    bool m_tokenRefused = false;
    bool m_isWithdrawn = false;
    QPointer<Transfer> m_transfer;
};

} // namespace graph
