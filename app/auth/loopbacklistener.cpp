#include "auth/loopbacklistener.h"

#include "auth/loopbackrequest.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace auth {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype requestLimit = 16 * 1024; ///< bytes of one request
constexpr auto connectionLimit = 5s;
constexpr int connectionCount = 32; ///< open at once; further ones are closed
constexpr int portAttempts = 20;

QByteArray page(const QString &text)
{
    return "<!doctype html><html><head><meta charset=\"utf-8\"><title>Unassign</title></head><body><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    default:
        return "Bad Request";
    }
}

/// Takes the same time wherever the first difference is.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left.at(i) ^ right.at(i);
    return difference == 0;
}

} // namespace

LoopbackListener::LoopbackListener(core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    for (auto *server : {&m_ipv4, &m_ipv6}) {
        // An application proxy would otherwise be asked to listen, which no HTTP proxy can.
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    }
}

LoopbackListener::~LoopbackListener() { close(); }

core::Result<void> LoopbackListener::listen(const QByteArray &state)
{
    Q_ASSERT(!state.isEmpty() && !m_ipv4.isListening());
    m_state = state;
    m_answered = false;
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        if (!m_ipv4.listen(QHostAddress::LocalHost))
            break;
        // `localhost` may be either address; where there is no IPv6 at all, no browser will try it. A port that
        // somebody else holds there is another matter: the answer would go to them.
        const bool both = m_ipv6.listen(QHostAddress::LocalHostIPv6, m_ipv4.serverPort());
        if (both || m_ipv6.serverError() != QAbstractSocket::AddressInUseError) {
            m_port = m_ipv4.serverPort();
            m_redirectUri = QStringLiteral("http://localhost:%1").arg(m_port);
            return {};
        }
        m_ipv4.close();
    }
    return core::Error{
        .kind = core::ErrorKind::Offline,
        .message = tr("There is no free port on this computer for the browser's answer."),
    };
}

void LoopbackListener::close()
{
    m_ipv4.close();
    m_ipv6.close();
    const auto sockets = m_connections.keys();
    m_connections.clear();
    for (auto *socket : sockets) {
        socket->disconnect(this);
        // What was answered still goes out; the socket then deletes itself with its server at the latest.
        socket->disconnectFromHost();
    }
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (auto *socket = server.nextPendingConnection()) {
        if (m_connections.size() >= connectionCount) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(requestLimit + 1);
        m_connections.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
        m_clock.after(connectionLimit, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::receive(QTcpSocket *socket)
{
    auto &connection = m_connections[socket];
    if (connection.answered) { // unreached: Qt 6.4 tells of no data behind disconnectFromHost()
        socket->readAll();
        return;
    }
    connection.received += socket->readAll();
    const auto end = connection.received.indexOf("\r\n\r\n");
    if (connection.received.size() > requestLimit)
        return send(socket, 413, page(tr("This request is too large.")));
    if (end >= 0)
        handle(socket, connection.received.left(end));
}

void LoopbackListener::handle(QTcpSocket *socket, const QByteArray &head)
{
    using Kind = LoopbackRequest::Kind;
    const auto request = readLoopbackRequest(head, m_port);
    switch (request.kind) {
    case Kind::NotHttp:
        return send(socket, 400, page(tr("This is not a request of a browser.")));
    case Kind::OtherHost:
        return send(socket, 400, page(tr("This address is not the one that the sign-in waits at.")));
    case Kind::OtherVerb:
        return send(socket, 405, page(tr("Only GET is answered here.")));
    case Kind::OtherPlace:
        return send(socket, 404, page(tr("There is nothing here.")));
    case Kind::Page:
        return send(socket, 200,
            page(m_answered ? tr("You can close this page and go back to Unassign.")
                            : tr("Unassign waits for the sign-in to be finished in the browser.")));
    case Kind::Query:
        if (belongsHere(request.parameters))
            break;
        [[fallthrough]];
    case Kind::AmbiguousQuery:
        return send(socket, 400, page(tr("This answer does not belong to the sign-in under way. It was ignored.")));
    }
    m_answered = true;
    send(socket, 302, {}, "/");
    Q_EMIT answered(request.parameters);
}

bool LoopbackListener::belongsHere(const Parameters &parameters) const
{
    return !m_answered && isSame(parameters.value("state"), m_state)
        && (parameters.contains("code") || parameters.contains("error"));
}

void LoopbackListener::send(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &location)
{
    m_connections[socket].answered = true;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!location.isEmpty())
        head += "Location: " + location + "\r\n";
    head += "Content-Type: text/html; charset=utf-8\r\n"
            "Content-Length: "
        + QByteArray::number(body.size())
        + "\r\n"
          "Content-Security-Policy: default-src 'none'\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Cache-Control: no-store\r\n"
          "Connection: close\r\n\r\n";
    socket->write(head + body);
    socket->disconnectFromHost();
}

} // namespace auth
