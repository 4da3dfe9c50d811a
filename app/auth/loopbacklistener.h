#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace auth {

/// Receives the browser's answer on this computer (RFC 8252 7.3): one port on 127.0.0.1 and [::1], only while a sign-in
/// waits. Takes GET of `/` with Host localhost, 127.0.0.1 or [::1] and the port; 16 KB and 5 seconds for each
/// connection. `state` is compared before anything else is believed: an answer with another one gets 400 and the wait
/// goes on, so that no web page can end a sign-in. The right one is answered 302 to `/`, which leaves the address out
/// of the history, and then by one constant page without any of it.
///
/// Owned by a SignInFlow. After answered() only the constant page is served until close() or destruction.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    using Parameters = QMap<QByteArray, QByteArray>; ///< decoded query; a name given twice is refused with 400

    explicit LoopbackListener(core::Clock &clock, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Offline with a sentence when there is no port. Listens where IPv6 is missing too, on 127.0.0.1 only.
    core::Result<void> listen(const QByteArray &state);
    void close();
    /// `http://localhost:{port}`, without path; the same text for authorize and token requests.
    QString redirectUri() const { return m_redirectUri; }
    quint16 port() const { return m_port; }

Q_SIGNALS:
    /// Once: `code`, or `error` and what belongs to it. `state` was right.
    void answered(const auth::LoopbackListener::Parameters &parameters);

private:
    struct Connection {
        QByteArray received;
        bool answered = false;
    };

    void accept(QTcpServer &server);
    void receive(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &head);
    bool belongsHere(const Parameters &parameters) const;
    void send(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &location = {});

    core::Clock &m_clock;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QHash<QTcpSocket *, Connection> m_connections;
    QByteArray m_state;
    QString m_redirectUri;
    quint16 m_port = 0;
    bool m_answered = false;
};

} // namespace auth
