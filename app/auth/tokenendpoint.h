#pragma once

#include "auth/outcome.h"
#include "auth/settings.h"
#include "auth/tokenset.h"
#include "core/clock.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

class QNetworkAccessManager;

namespace auth {

/// Talks to the sign-in service, and is, beside graph::Client, the only one that touches QNetworkAccessManager: POSTs a
/// form and reads JSON (RFC 6749 5, RFC 8628 3). Redirects are never followed, for a 307 would take the refresh token
/// along; bodies are limited, HTML is never read as an answer. Qt may send a POST twice when a connection drops before
/// any answer: the second redemption of a code fails, and says so.
///
/// Answers once, never before returning, never after `context` died. What was sent is taken out of every text that
/// comes back, so that an answer that echoes a secret cannot put it on the screen.
class TokenEndpoint : public QObject
{
    Q_OBJECT

public:
    using Tokens = std::function<void(Outcome<TokenSet>)>;
    using Codes = std::function<void(Outcome<DeviceCode>)>;

    struct Limits {
        std::chrono::milliseconds timeout{30'000}; ///< without any progress
        qint64 body = 1024 * 1024; ///< bytes
    };

    TokenEndpoint(QNetworkAccessManager &network, core::Clock &clock, QObject *parent = nullptr);
    TokenEndpoint(QNetworkAccessManager &network, core::Clock &clock, Limits limits, QObject *parent = nullptr);
    ~TokenEndpoint() override;

    struct Redemption {
        QByteArray code;
        QByteArray verifier;
        QString redirectUri;
        QString scope; ///< value of the parameter
        QByteArray claims; ///< JSON, with cp1 in it
    };
    void redeem(const Registration &registration, const Redemption &redemption, QObject *context, Tokens done);

    struct Refreshment {
        QByteArray refreshToken;
        QString scope;
        QByteArray claims;
    };
    void refresh(const Registration &registration, const Refreshment &refreshment, QObject *context, Tokens done);

    void askDeviceCode(const Registration &registration, const QString &scope, QObject *context, Codes done);
    /// One poll; `authorization_pending` and `slow_down` are errors like any other.
    void redeemDeviceCode(const Registration &registration, const QByteArray &deviceCode, const QString &scope,
        const QByteArray &claims, QObject *context, Tokens done);

private:
    using Form = QList<std::pair<QByteArray, QByteArray>>;
    using Answered = std::function<void(Outcome<QJsonObject>)>;

    void post(const QUrl &url, const Form &form, const QList<QByteArray> &secrets, QObject *context, Answered done);

    QNetworkAccessManager &m_network;
    core::Clock &m_clock;
    Limits m_limits;
};

} // namespace auth
