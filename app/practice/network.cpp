#include "practice/network.h"

#include "practice/reply.h"

namespace practice {

QUrl root() { return QUrl(QStringLiteral("https://practice.invalid")); }

Network::Network(Service &service, core::Clock &clock, QObject *parent)
    : QNetworkAccessManager(parent), m_service(service), m_clock(clock)
{ }

QNetworkReply *Network::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto url = request.url();
    const auto home = root();
    const bool isOurs = url.scheme() == home.scheme() && url.host() == home.host() && url.port(443) == 443;
    return new Reply(operation, request, body, isOurs ? &m_service : nullptr, m_clock, this);
}

Tokens::Tokens(Service &service, core::Clock &clock) : m_service(service), m_clock(clock) { }

void Tokens::requestToken(QObject *context, Callback callback)
{
    m_clock.after(std::chrono::milliseconds(0), context, [this, callback = std::move(callback)] {
        if (m_token.isEmpty())
            m_token = m_service.renewToken();
        callback(m_token);
    });
}

void Tokens::rejectToken(const QByteArray &token, const QByteArray &)
{
    if (token == m_token) // else it was renewed meanwhile
        m_token.clear();
}

} // namespace practice
