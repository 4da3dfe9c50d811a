#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A service whose first answer stops in the middle of its items until it is told how to go on.
class HaltingServer : public QObject
{
public:
    explicit HaltingServer(QByteArray later) : m_later(std::move(later))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    QByteArray address(const QByteArray &page) const { return url().toEncoded() + "/beta/x?page=" + page; }
    void setFirst(const QByteArray &body) { m_first = body; }
    const QList<QByteArray> &targets() const { return m_targets; }
    /// The rest of the first answer.
    void goOn() { m_halted->write(m_first.mid(m_first.size() / 2)); }
    /// Its end, too early.
    void breakOff() { m_halted->abort(); }

private:
    void receive(QTcpSocket *socket)
    {
        m_targets << socket->readAll().split(' ').value(1);
        const auto isFirst = m_targets.size() == 1;
        const auto body = isFirst ? m_first : m_targets.constLast().contains("page=") ? m_later : m_first;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + (isFirst ? body.left(body.size() / 2) : body));
        if (isFirst)
            m_halted = socket;
    }

    QTcpServer m_server;
    QByteArray m_first;
    QByteArray m_later;
    QList<QByteArray> m_targets;
    QPointer<QTcpSocket> m_halted;
};
