#pragma once

#include "support/loopbackserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// Certificates for one test, made by the openssl program: an authority of its own, and what it signs.
class Certificates
{
public:
    /// False where there is no openssl, or it does not do it.
    bool prepare()
    {
        QFile config(path("ca.cnf"));
        if (!m_directory.isValid() || !config.open(QIODevice::WriteOnly))
            return false;
        config.write("[ca]\ndefault_ca=test\n[test]\ndir=" + m_directory.path().toUtf8()
            + "\ndatabase=$dir/index\nserial=$dir/serial\nnew_certs_dir=$dir\ncertificate=$dir/ca.pem\n"
              "private_key=$dir/ca.key\ndefault_md=sha256\npolicy=any\nunique_subject=no\ncopy_extensions=copy\n"
              "[any]\ncommonName=supplied\n");
        config.close();
        QFile index(path("index"));
        QFile serial(path("serial"));
        if (!index.open(QIODevice::WriteOnly) || !serial.open(QIODevice::WriteOnly))
            return false;
        serial.write("01\n");
        serial.close();
        return openssl("req -x509 -newkey rsa:2048 -nodes -subj /CN=Authority -days 30 -keyout",
            {path("ca.key"), QStringLiteral("-out"), path("ca.pem")});
    }

    /// For `name` ("IP:127.0.0.1"), good from and until the days that many days from today.
    QSslConfiguration sign(const QString &name, int fromDay, int untilDay)
    {
        const auto time = [](int day) {
            return QDateTime::currentDateTimeUtc().addDays(day).toString(QStringLiteral("yyMMddHHmmss'Z'"));
        };
        const bool made = openssl("req -new -newkey rsa:2048 -nodes -subj /CN=service -keyout",
                              {path("leaf.key"), QStringLiteral("-out"), path("leaf.csr"), QStringLiteral("-addext"),
                                  QString(QStringLiteral("subjectAltName=") + name)})
            && openssl("ca -batch -notext -config",
                {path("ca.cnf"), QStringLiteral("-startdate"), time(fromDay), QStringLiteral("-enddate"),
                    time(untilDay), QStringLiteral("-in"), path("leaf.csr"), QStringLiteral("-out"), path("leaf.pem")});
        return made ? configuration("leaf") : QSslConfiguration();
    }

    /// The authority's own, as a filter uses that opens connections.
    QSslConfiguration selfSigned() { return configuration("ca"); }
    QSslCertificate authority() const { return QSslCertificate::fromPath(path("ca.pem")).value(0); }

    /// As a row of a test describes it: signed by itself where it has no name, else as by sign().
    QSslConfiguration shown(const QString &name, int fromDay, int untilDay)
    {
        return name.isEmpty() ? selfSigned() : sign(name, fromDay, untilDay);
    }
    /// What an administrator does for an organisation's own authority.
    void trustAuthority() const
    {
        auto trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

private:
    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    /// `command` without what its options may hold spaces for; these come after it.
    static bool openssl(const char *command, const QStringList &further)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), QString::fromLatin1(command).split(QLatin1Char(' ')) + further);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QSslConfiguration configuration(const char *name) const
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        QFile key(m_directory.filePath(QString::fromLatin1(name) + QStringLiteral(".key")));
        if (!key.open(QIODevice::ReadOnly))
            return {};
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        configuration.setLocalCertificateChain(
            QSslCertificate::fromPath(m_directory.filePath(QString::fromLatin1(name) + QStringLiteral(".pem"))));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

    QTemporaryDir m_directory;
};

/// HTTPS on 127.0.0.1 with one answer for everybody. `received` is what came through the encryption.
class TlsServer : public QObject
{
public:
    explicit TlsServer(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(*socket); });
                receive(*socket);
            }
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }

    std::function<QByteArray()> answer; ///< JSON
    QByteArray received;
    QByteArray waitsFor = "grant_type"; ///< what a whole request has in it
    bool resets = false; ///< tears the connection down in place of an answer
    int requests = 0;

private:
    void receive(QTcpSocket &socket)
    {
        received += socket.readAll();
        if (!received.contains(waitsFor))
            return;
        ++requests;
        if (resets)
            return LoopbackServer::resetConnection(socket);
        const auto body = answer();
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QSslServer m_server;
};

/// A server that knows nothing newer than TLS 1.0, as far as a client goes along: it answers the first message by a
/// ServerHello of that version (RFC 2246 7.4.1.3). No library of today speaks it any more, so it is written by hand.
class OldTlsServer : public QObject
{
public:
    OldTlsServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    const bool isFirst = received.isEmpty();
                    received += socket->readAll();
                    if (isFirst)
                        socket->write(hello());
                });
            }
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }
    /// Nothing but the first step of a handshake came (RFC 8446 5.1, and an alert behind it).
    bool sawNothing() const { return received.startsWith('\x16') && !received.contains("HTTP/1.1"); }

    QByteArray received;

private:
    static QByteArray hello()
    {
        const QByteArray content = QByteArray("\x03\x01", 2) + QByteArray(32, 'r') + QByteArray(1, '\0') // no session
            + QByteArray("\x00\x2f\x00", 3); // TLS_RSA_WITH_AES_128_CBC_SHA, not compressed
        const auto length = static_cast<char>(content.size());
        const QByteArray message = QByteArray("\x02\x00\x00", 3) + length + content;
        return QByteArray("\x16\x03\x01\x00", 4) + static_cast<char>(message.size()) + message;
    }

    QTcpServer m_server;
};
