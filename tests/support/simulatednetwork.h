#pragma once

#include "core/clock.h"

#include <QMap>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>

/// A network and a service on a simulated clock: a request arrives half a round trip after it was sent, is carried out
/// there by the test's handler, and its answer comes another half later. No socket, no thread, no real time.
class SimulatedNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    struct Request {
        QByteArray method;
        QUrl url;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    /// What becomes of the answer.
    enum class Fate {
        Delivered,
        Lost, ///< the connection drops, nothing of the answer came
        Truncated, ///< the connection drops after half of the body
        Never, ///< nothing ever comes
    };

    struct Answer {
        int status = 200;
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
        Fate fate = Fate::Delivered;
    };

    static bool isBatch(const Request &request) { return request.url.path().endsWith(QLatin1String("/$batch")); }
    /// Answers a $batch part by part, in another order than asked; 400 to one of more than 20. `one` is given each part
    /// as if it had come alone.
    static Answer answerBatch(const Request &batch, const std::function<Answer(const Request &)> &one);

    explicit SimulatedNetwork(core::Clock &clock, QObject *parent = nullptr)
        : QNetworkAccessManager(parent), m_clock(clock)
    { }

    /// Carries a request out, at the time of its arrival.
    std::function<Answer(const Request &)> handler;
    /// Asked when a request is about to leave: true, and there is no connection.
    std::function<bool(const Request &)> refuses;
    /// How long the next request, or answer, travels.
    std::function<Time()> travel = [] { return Time(15); };

    int sent() const { return m_sent; } ///< requests that left

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    core::Clock &m_clock;
    int m_sent = 0;
};
