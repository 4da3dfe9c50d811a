#pragma once

#include "auth/accounts.h"
#include "auth/memorytokenstore.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

/// Accounts whose sign-in service is on loopback and answers what a test says, and whose browser is the test itself.
class SignInFixture : public QObject
{
protected:
    void prepare()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        m_store = std::make_unique<auth::MemoryTokenStore>();
        m_clock = std::make_unique<FakeClock>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_overrides = {.tenant = QStringLiteral("contoso.com"), .authority = m_server->url()};
        m_server->setHandler([this](const auto &) { return tokens("canary-access-1", "canary-refresh-1"); });
        m_got.clear();
        m_nonce.clear();
        m_opensBrowser = true;
        open();
    }

    /// As the program is when it starts anew over the same files and keyring.
    void open(bool loads = true)
    {
        m_accounts.reset();
        m_accounts
            = std::make_unique<auth::Accounts>(auth::Accounts::Services{*m_network, *m_store, *m_clock,
                                                   [this](const QUrl &url) {
                                                       m_opened = url;
                                                       m_nonce = QUrlQuery(url).queryItemValue(QStringLiteral("nonce"));
                                                       return m_opensBrowser;
                                                   }},
                m_directory->path(), m_overrides);
        if (loads)
            m_accounts->load();
    }

    /// Claims of the ID token of the person who signs in.
    QJsonObject person() const
    {
        return {
            {QStringLiteral("tid"), QStringLiteral("tenant-1")},
            {QStringLiteral("oid"), QStringLiteral("person-1")},
            {QStringLiteral("aud"), auth::defaultClientId()},
            {QStringLiteral("exp"), m_clock->now().toSecsSinceEpoch() + 3600},
            {QStringLiteral("nonce"), m_nonce},
            {QStringLiteral("preferred_username"), QStringLiteral("ada@contoso.com")},
        };
    }

    /// What the token endpoint says when all is well.
    LoopbackServer::Answer tokensOf(
        const QJsonObject &claims, const QByteArray &access, const QByteArray &refresh) const
    {
        const QJsonObject answer{
            {QStringLiteral("token_type"), QStringLiteral("Bearer")},
            {QStringLiteral("access_token"), QString::fromUtf8(access)},
            {QStringLiteral("refresh_token"), QString::fromUtf8(refresh)},
            {QStringLiteral("id_token"), QString::fromUtf8("e30." + base64Url(claims) + ".x")},
            {QStringLiteral("expires_in"), 3600},
            {QStringLiteral("scope"), QStringLiteral("openid DeviceManagementConfiguration.Read.All")},
        };
        return LoopbackServer::json(QJsonDocument(answer).toJson());
    }

    /// The same for one person.
    LoopbackServer::Answer tokens(const QByteArray &access, const QByteArray &refresh, const QString &oid = {}) const
    {
        auto claims = person();
        if (!oid.isEmpty())
            claims.insert(QStringLiteral("oid"), oid);
        return tokensOf(claims, access, refresh);
    }

    LoopbackServer::Answer refusal(const QByteArray &error, int status = 400) const
    {
        return LoopbackServer::json("{\"error\":\"" + error + "\"}", status);
    }

    /// What a browser does after a person has agreed.
    void browse(const QByteArray &extra = "code=the-canary-code")
    {
        const QUrlQuery query(m_opened);
        const QUrl redirect(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect.port()));
        socket.write("GET /?" + extra + "&state=" + query.queryItemValue(QStringLiteral("state")).toUtf8()
            + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(redirect.port()) + "\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void signIn()
    {
        QSignalSpy succeeded(m_accounts.get(), &auth::Accounts::signInSucceeded);
        m_accounts->signIn();
        browse();
        QTRY_COMPARE(succeeded.count(), 1);
        QTRY_COMPARE(m_accounts->session()->state(), auth::Session::State::Ready);
    }

    /// The answer goes to m_got.
    void ask()
    {
        m_accounts->session()->requestToken(&m_context, [this](const core::Result<QByteArray> &token) {
            m_got.append(token ? *token : "error " + QByteArray::number(static_cast<int>(token.error().kind)));
        });
    }

    QUrlQuery form(int index) const { return QUrlQuery(QString::fromUtf8(m_server->requests().at(index).body)); }

    QList<QByteArray> m_got; ///< tokens and "error …", in order of arrival
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<auth::MemoryTokenStore> m_store;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<auth::Accounts> m_accounts;
    QUrl m_opened;
    QString m_nonce;
    bool m_opensBrowser = true; ///< else there is no browser on this computer
    auth::Overrides m_overrides;
    QObject m_context;

private:
    static QByteArray base64Url(const QJsonObject &object)
    {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
};
