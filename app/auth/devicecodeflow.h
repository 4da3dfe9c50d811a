#pragma once

#include "auth/identify.h"
#include "auth/tokenendpoint.h"

#include <QObject>

#include <optional>

namespace auth {

/// One sign-in by device code (RFC 8628), for computers whose browser cannot be used. Off unless Settings::deviceCode:
/// it can be misused for phishing, and Microsoft advises tenants to block it.
///
///   Idle --start()--> Asking --code--> WaitingForPerson --tokens of the right account--> Done
///                        |                 |  ^ authorization_pending, slow_down: poll again later
///                        +----> Failed <---+  cancel(), declined, expired
///
/// Owned by Accounts; used once. Destruction is silent.
class DeviceCodeFlow : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Asking, WaitingForPerson, Done, Failed };
    Q_ENUM(State)

    DeviceCodeFlow(TokenEndpoint &endpoint, core::Clock &clock, SignInWish wish, QObject *parent = nullptr);

    void start();
    void cancel();

    State state() const { return m_state; }
    /// From WaitingForPerson on.
    const std::optional<DeviceCode> &code() const { return m_code; }

Q_SIGNALS:
    void stateChanged();
    void succeeded(const auth::SignedIn &result);
    void failed(const auth::SignInError &error);

private:
    void setState(State state);
    void pollLater();
    void poll();
    void polled(const Outcome<TokenSet> &answer);
    void fail(const SignInError &error);

    TokenEndpoint &m_endpoint;
    core::Clock &m_clock;
    SignInWish m_wish;
    std::optional<DeviceCode> m_code;
    std::chrono::milliseconds m_expires{0}; ///< monotonic
    std::chrono::seconds m_interval{5};
    State m_state = State::Idle;
};

} // namespace auth
