#pragma once

#include "auth/account.h"
#include "auth/scopes.h"
#include "auth/settings.h"
#include "auth/signinerror.h"
#include "auth/tokenendpoint.h"
#include "auth/tokenstore.h"
#include "core/clock.h"
#include "graph/tokensource.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

namespace auth {

/// The access tokens of one signed-in account. Holds the refresh token and one access token in memory; refreshes once
/// for all who wait, five minutes before expiry and after a refusal; stores a rotated refresh token before the access
/// token that came with it is used.
///
///   Unread --first request--> Reading --stored token--> Refreshing --tokens--> Ready --refused or near expiry--+
///                                |                        |  ^   ^                                             |
///                                |  WaitingToRetry <-busy-+  |   +---------------------------------------------+
///                                |        +---later----------+
///                                +--nothing stored--> NeedsSignIn <--invalid_grant, consent_required, …
///   NeedsSignIn --adopt(): signed in again--> Ready (what was held goes on); --giveUp()--> held requests fail, and the
///   next request asks again. close(): Closed for good.
///
/// A keyring that does not answer soon, because it waits for a person to unlock it (or for ever, as libsecret may),
/// keeps nobody waiting: signing in is offered meanwhile, and a late answer is still taken.
///
/// Owned by Accounts, and alive as long as it: a workspace may hold on to it.
class Session : public QObject, public graph::TokenSource
{
    Q_OBJECT

public:
    enum class State { Unread, Reading, Refreshing, WaitingToRetry, Ready, NeedsSignIn, Closed };
    Q_ENUM(State)

    struct Services {
        TokenEndpoint &endpoint;
        TokenStore &store;
        core::Clock &clock;
    };

    Session(Services services, Registration registration, Account account, QObject *parent = nullptr);
    ~Session() override;

    void requestToken(QObject *context, Callback callback) override;
    void rejectToken(const QByteArray &token, const QByteArray &claims) override;

    /// Answers when access tokens carry `permission`: at once, after a silent refresh, or after a sign-in that
    /// signInNeeded() asks for. An error when the person gave up or the permission was not given.
    void ensurePermission(Permission permission, QObject *context, std::function<void(core::Result<void>)> done);

    State state() const { return m_state; }
    const Account &account() const { return m_account; }
    const Registration &registration() const { return m_registration; }
    const QStringList &grantedScopes() const { return m_scopes; }
    bool has(Permission permission) const { return grants(m_scopes, permission); }
    /// Why NeedsSignIn or WaitingToRetry; nothing otherwise.
    const std::optional<SignInError> &problem() const { return m_problem; }
    /// False when the refresh token could not be stored: signed in for this run only.
    bool isRemembered() const { return m_remembered; }

    /// What an interactive sign-in has to ask for, with the claims of a challenge (JSON).
    QList<Permission> wantedPermissions() const;
    QByteArray claims() const { return m_claims; }
    /// The tokens of an interactive sign-in of the same account.
    void adopt(const TokenSet &tokens, const Account &account);
    /// The person does not want to sign in now: everything that is held fails with SignInRequired.
    void giveUp();
    /// Like giveUp(), with a reason to pass on.
    void giveUp(const core::Error &why);
    /// An interactive sign-in was told that what is wished for will not be granted: fails what ensurePermission() waits
    /// for. Where nothing else was missing, the session is Ready again with what it has.
    void refusePermissions(const SignInError &why);
    /// Signed out: forgets the tokens, fails everything that is held, now and later.
    void close();

Q_SIGNALS:
    void stateChanged();
    /// Requests are held until adopt() or giveUp().
    void signInNeeded(const auth::SignInError &why);
    void grantedScopesChanged();
    /// The refresh token could not be written to `TokenStore`, or not within seconds.
    void notRemembered();
    /// The service gave no refresh token: signed in until the access token runs out.
    void notLasting();

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback callback;
    };
    struct Wish {
        Permission permission;
        QPointer<QObject> context;
        std::function<void(core::Result<void>)> done;
    };

    /// By both clocks, and what comes first counts: the monotonic one may stand still while the computer sleeps, the
    /// time of day may be set back.
    struct Moment {
        std::chrono::milliseconds monotonic{0};
        QDateTime time;
    };

    void setState(State state);
    void proceedLater();
    void proceed();
    void readStored();
    QList<Permission> heldPermissions() const;
    void refresh();
    void failed(const SignInError &error);
    void keep(const TokenSet &tokens);
    void use(const TokenSet &tokens, const Moment &received);
    void askForSignIn(const SignInError &why);
    void answerWaiting();
    void answerWishes();
    void failHeld(const core::Error &why);
    void failWishes(const core::Error &why);
    bool isFresh() const;

    Services m_services;
    Registration m_registration;
    Account m_account;
    State m_state = State::Unread;
    QByteArray m_refreshToken;
    QByteArray m_accessToken;
    QByteArray m_claims;
    Moment m_freshUntil;
    QStringList m_scopes;
    std::optional<SignInError> m_problem;
    std::optional<SignInError>
        m_refusal; ///< what a silent refresh was told about the wishes: do not ask silently again
    QList<Waiting> m_waiting;
    QList<Wish> m_wishes;
    int m_attempt = 0;
    quint64 m_reading = 0; ///< the answer of the store that is waited for, or is out of date
    quint64 m_turn = 0; ///< what is under way belongs to this turn, or is out of date
    bool m_remembered = true;
    bool m_asked = false; ///< a person has just signed in and could agree to everything that is wanted
};

} // namespace auth
