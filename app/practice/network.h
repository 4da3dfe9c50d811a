#pragma once

#include "graph/tokensource.h"
#include "practice/service.h"

#include <QNetworkAccessManager>

namespace practice {

/// Where the practice tenant seems to live; ends before /beta. A name that can never exist (RFC 2606 section 2).
QUrl root();

/// The seam: a network manager whose every answer comes from a Service in memory. Nothing leaves the computer.
class Network : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// Both references outlive every reply.
    Network(Service &service, core::Clock &clock, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    Service &m_service;
    core::Clock &m_clock;
};

/// Signed in as the practice person: the token of the Service; renews it when it was refused.
class Tokens : public graph::TokenSource
{
public:
    Tokens(Service &service, core::Clock &clock);

    void requestToken(QObject *context, Callback callback) override;
    void rejectToken(const QByteArray &token, const QByteArray &claims) override;

private:
    Service &m_service;
    core::Clock &m_clock;
    QByteArray m_token;
};

} // namespace practice
