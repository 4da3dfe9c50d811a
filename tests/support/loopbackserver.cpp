#include "support/loopbackserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

LoopbackServer::LoopbackServer(QObject *parent) : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port to listen on");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // head and body are written apart
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

LoopbackServer::~LoopbackServer()
{
    // Sockets that are still open close later than the members go.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (auto *socket : sockets)
        socket->disconnect(this);
}

QUrl LoopbackServer::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

bool LoopbackServer::isQuiet() const
{
    return !m_server.hasPendingConnections() && m_server.findChildren<QTcpSocket *>().isEmpty();
}

LoopbackServer::Answer LoopbackServer::json(const QByteArray &body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

void LoopbackServer::resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket.abort();
}

void LoopbackServer::receive(QTcpSocket *socket)
{
    auto &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (;;) {
        const auto headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request;
        const auto lines = buffer.left(headEnd).split('\n');
        const auto words = lines.first().trimmed().split(' ');
        if (words.size() < 2)
            return socket->abort();
        request.method = words.at(0);
        request.target = words.at(1);
        for (const auto &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const auto length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_requests.append(request);
        const auto answer = m_handler ? m_handler(request) : Answer{.status = 404};
        if (answer.silent)
            continue;
        if (answer.delayMs == 0) {
            const QPointer<QTcpSocket> alive(socket);
            send(socket, answer);
            if (!alive || !m_buffers.contains(socket))
                return;
        } else {
            QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] { send(socket, answer); });
        }
    }
}

void LoopbackServer::send(QTcpSocket *socket, const Answer &answer)
{
    if (answer.reset)
        return resetConnection(*socket);
    if (!answer.raw && !(answer.drop && answer.body.isEmpty())) {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
        for (const auto &[name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        head += "Content-Length: " + QByteArray::number(answer.body.size() * answer.repeatBody) + "\r\n\r\n";
        socket->write(head);
    }
    if (answer.repeatBody > 1)
        return sendRepeated(socket, answer);
    socket->write(answer.body);
    if (answer.drop)
        socket->disconnectFromHost();
}

void LoopbackServer::sendRepeated(QTcpSocket *socket, const Answer &answer)
{
    // As much as the peer takes, so that the memory looked at in a test is the client's; a little at a time, because
    // the client is in the same thread and the system may take everything at once.
    auto *turn = new QTimer(socket);
    turn->setSingleShot(true);
    connect(turn, &QTimer::timeout, this, [this, socket, answer, turn, left = answer.repeatBody]() mutable {
        constexpr qint64 most = 1024 * 1024;
        for (qint64 written = 0; left > 0 && written < most && socket->bytesToWrite() < most
             && socket->state() == QAbstractSocket::ConnectedState;
             --left) {
            m_bytesWritten += socket->write(answer.body);
            written += answer.body.size();
        }
        if (left > 0)
            return;
        turn->deleteLater();
        if (answer.drop)
            socket->disconnectFromHost();
    });
    connect(socket, &QTcpSocket::bytesWritten, turn, qOverload<>(&QTimer::start));
    turn->start();
}
