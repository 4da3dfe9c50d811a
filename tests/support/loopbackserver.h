#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// A real HTTP/1.1 server on 127.0.0.1 for tests: keep-alive, bodies by Content-Length, and answers that a test scripts
/// down to the bytes. Every request is kept for looking at.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    struct Answer {
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;
        int delayMs = 0;
        bool raw = false; ///< body is the whole answer, status line included
        bool drop = false; ///< close the connection after what was written (nothing, if body is empty)
        bool reset = false; ///< tear the connection down (RST) in place of an answer
        qint64 repeatBody = 1; ///< body is sent so many times, as the peer reads (for huge answers without the memory)
        bool silent = false; ///< nothing is ever answered; the connection stays open
    };

    using Handler = std::function<Answer(const Request &)>;

    explicit LoopbackServer(QObject *parent = nullptr);
    ~LoopbackServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    QUrl url() const; ///< http://127.0.0.1:port
    const QList<Request> &requests() const { return m_requests; }
    void forget() { m_requests.clear(); }
    bool isQuiet() const; ///< nobody is connected, or waits to be
    qint64 bytesWritten() const { return m_bytesWritten; } ///< of repeated bodies, so far

    static Answer json(const QByteArray &body, int status = 200);
    /// Ends it as a crash, a firewall or a cable does: the peer gets RST where the system can be told so.
    static void resetConnection(QTcpSocket &socket);

private:
    void receive(QTcpSocket *socket);
    void send(QTcpSocket *socket, const Answer &answer);
    void sendRepeated(QTcpSocket *socket, const Answer &answer);

    QTcpServer m_server;
    Handler m_handler;
    QList<Request> m_requests;
    qint64 m_bytesWritten = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
