#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "graph/request.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace graph {

/// One request that leaves once, and its answer: the only place that touches QNetworkReply. Bounds the answer's size
/// while it comes and the time without progress. Owned by whoever asks; destroying it gives the request up silently.
class Transfer : public QObject
{
    Q_OBJECT

public:
    struct Outgoing {
        Verb verb = Verb::Get;
        QNetworkRequest request;
        QByteArray body;
        qint64 bodyLimit = 0; ///< bytes after decompression
        std::chrono::milliseconds timeout{0}; ///< without any progress
        std::function<void(const QByteArray &head)> peek = {}; ///< see Sender::exchange()
    };

    /// The answer as far as it came, and the error unless it came whole with a 2xx status.
    struct Outcome {
        Response answer;
        std::optional<core::Error> error;
    };

    /// Sends at once; `done` is called once, later.
    Transfer(QNetworkAccessManager &network, core::Clock &clock, const Outgoing &outgoing,
        std::function<void(Outcome)> done, QObject *parent = nullptr);
    ~Transfer() override;

private:
    void readHead();
    void readBody();
    void watch();
    void progress();
    void finish();
    void conclude(std::optional<core::Error> error);
    bool wasSent() const;
    core::Error transportError() const;
    std::optional<core::Error> answerError() const;

    core::Clock &m_clock;
    qint64 m_bodyLimit;
    std::chrono::milliseconds m_timeout;
    std::chrono::milliseconds m_lastProgress;
    std::function<void(Outcome)> m_done;
    std::function<void(const QByteArray &head)> m_peek;
    QPointer<QNetworkReply> m_reply;
    Response m_answer;
    QString m_tlsProblem;
    bool m_connecting = false; ///< a new connection was begun
    bool m_encrypted = false; ///< the new connection's TLS handshake ended well
    bool m_sent = false; ///< bytes of the request went out
};

} // namespace graph
