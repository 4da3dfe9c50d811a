#pragma once

#include "auth/identify.h"
#include "auth/loopbacklistener.h"
#include "auth/pkce.h"
#include "auth/tokenendpoint.h"

#include <QObject>

#include <functional>

namespace auth {

/// One sign-in by authorization code with PKCE in the system's browser (RFC 6749 4.1, 7636, 8252).
///
///   Idle --start()--> WaitingForBrowser --right answer--> Redeeming --tokens of the right account--> Done
///                        |  cancel(), 5 minutes, error        |  refused, other account
///                        +----------------> Failed <----------+
///
/// Owned by Accounts; used once. Destruction is silent and closes the listener.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, WaitingForBrowser, Redeeming, Done, Failed };
    Q_ENUM(State)
    using BrowserOpener = std::function<bool(const QUrl &)>;

    SignInFlow(TokenEndpoint &endpoint, core::Clock &clock, BrowserOpener openBrowser, SignInWish wish,
        QObject *parent = nullptr);

    void start();
    /// Ends in Failed with Cause::Cancelled.
    void cancel();

    State state() const { return m_state; }
    /// From WaitingForBrowser on. Holds state, nonce and challenge, none of which helps another.
    QUrl authorizeUrl() const { return m_authorizeUrl; }
    bool browserOpened() const { return m_browserOpened; }
    /// The browser that seemed to open did not.
    void browserFailed() { m_browserOpened = false; }

Q_SIGNALS:
    void stateChanged();
    void succeeded(const auth::SignedIn &result);
    void failed(const auth::SignInError &error);

private:
    void setState(State state);
    void answered(const LoopbackListener::Parameters &parameters);
    void redeem(const QByteArray &code);
    void fail(const SignInError &error);
    QUrl makeAuthorizeUrl() const;

    TokenEndpoint &m_endpoint;
    core::Clock &m_clock;
    BrowserOpener m_openBrowser;
    SignInWish m_wish;
    LoopbackListener m_listener;
    Pkce m_pkce;
    QByteArray m_oauthState;
    QByteArray m_nonce;
    QUrl m_authorizeUrl;
    State m_state = State::Idle;
    bool m_browserOpened = true;
};

} // namespace auth
