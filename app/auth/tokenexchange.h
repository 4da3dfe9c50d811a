#pragma once

#include "auth/outcome.h"
#include "core/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace auth {

/// One POST to the sign-in service, from the form to the JSON object of the answer or the SignInError. Owned by its
/// TokenEndpoint until it has answered, then it deletes itself; when `context` dies the request is given up.
class TokenExchange : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(Outcome<QJsonObject>)>;

    struct Limits {
        std::chrono::milliseconds timeout; ///< without any progress
        qint64 body; ///< bytes
    };

    TokenExchange(QNetworkAccessManager &network, core::Clock &clock, Limits limits, QObject *parent);
    ~TokenExchange() override;

    /// `secrets` are taken out of every text of the answer that could be shown.
    void start(const QUrl &url, const QByteArray &form, QList<QByteArray> secrets, QObject *context, Answered done);

private:
    void receive();
    void finish();
    Outcome<QJsonObject> outcome() const;
    SignInError errorOfConnection(SignInError error) const;
    SignInError errorOfService(SignInError error, const QJsonObject &object) const;
    QString withoutSecrets(QString text, qsizetype most) const;

    QNetworkAccessManager &m_network;
    core::Clock &m_clock;
    Limits m_limits;
    QPointer<QObject> m_context;
    Answered m_done;
    QList<QByteArray> m_secrets;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QByteArray m_clientRequestId;
    QList<QSslError> m_sslErrors;
    std::chrono::milliseconds m_started{0};
    bool m_tooLarge = false;
};

} // namespace auth
