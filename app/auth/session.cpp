#include "auth/session.h"

#include "auth/advice.h"
#include "auth/claims.h"

#include <QCoreApplication>

#include <algorithm>

namespace auth {

namespace {

using namespace std::chrono_literals;
using Cause = SignInError::Cause;

constexpr auto earlyBy = 5min;
constexpr int refreshAttempts = 6;
constexpr auto keyringPatience = 5s; ///< then the work goes on without it

/// 2, 4, 8, 16, 32 s, or as the service asks up to five minutes.
std::chrono::milliseconds delayOf(int attempt, const SignInError &error)
{
    const std::chrono::milliseconds ours = std::chrono::seconds(1 << std::min(attempt, 5));
    return std::min<std::chrono::milliseconds>(std::max(error.retryAfter.value_or(0ms), ours), 5min);
}

core::Error closedError()
{
    return {
        .kind = core::ErrorKind::SignInRequired,
        .message = QCoreApplication::translate("auth::Session", "This account was signed out on this computer."),
    };
}

} // namespace

Session::Session(Services services, Registration registration, Account account, QObject *parent)
    : QObject(parent), m_services(services), m_registration(std::move(registration)), m_account(std::move(account))
{ }

Session::~Session() = default;

void Session::requestToken(QObject *context, Callback callback)
{
    m_waiting.append({context, std::move(callback)});
    proceedLater();
}

void Session::rejectToken(const QByteArray &token, const QByteArray &claims)
{
    // Several requests may have been refused with one and the same token: the first of them has dealt with it.
    if (m_accessToken.isEmpty() || token != m_accessToken)
        return;
    m_accessToken.clear();
    m_claims = claims;
}

void Session::ensurePermission(Permission permission, QObject *context, std::function<void(core::Result<void>)> done)
{
    m_wishes.append({permission, context, std::move(done)});
    proceedLater();
}

void Session::proceedLater()
{
    QMetaObject::invokeMethod(
        this, [this] { proceed(); }, Qt::QueuedConnection);
}

void Session::proceed()
{
    switch (m_state) {
    case State::Closed:
        return failHeld(closedError());
    case State::Unread:
        return m_waiting.isEmpty() && m_wishes.isEmpty() ? void() : readStored();
    case State::Ready:
        answerWishes();
        if (m_wishes.isEmpty() && (m_waiting.isEmpty() || isFresh()))
            return answerWaiting();
        if (!m_refreshToken.isEmpty())
            return refresh();
        askForSignIn({
            .cause = isFresh() ? Cause::MissingPermission : Cause::Ended,
            .timestamp = m_services.clock.now(),
        });
        return proceedLater(); // the token at hand may still do for some
    case State::NeedsSignIn:
        // Where only more permissions are waited for, what can be done with those at hand goes on.
        if (isFresh())
            return answerWaiting();
        if (!m_waiting.isEmpty() && m_problem->cause == Cause::MissingPermission && !m_refreshToken.isEmpty())
            refresh();
        return;
    default:
        return; // what is under way answers everybody
    }
}

bool Session::isFresh() const
{
    return !m_accessToken.isEmpty() && m_services.clock.monotonic() < m_freshUntil.monotonic
        && m_services.clock.now() < m_freshUntil.time;
}

void Session::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    if (state != State::NeedsSignIn && state != State::WaitingToRetry)
        m_problem.reset();
    Q_EMIT stateChanged();
}

void Session::readStored()
{
    setState(State::Reading);
    const auto reading = ++m_reading;
    m_services.store.read(m_account.key, this, [this, reading](const core::Result<std::optional<StoredToken>> &stored) {
        if (reading != m_reading)
            return;
        ++m_reading;
        // A locked keyring looks like an empty one: the account stays, and signing in is offered.
        if (!stored || !*stored) {
            SignInError error{.cause = Cause::NothingStored, .timestamp = m_services.clock.now()};
            if (!stored)
                error.detail = stored.error().message;
            return m_state == State::Reading ? askForSignIn(error) : void();
        }
        m_refreshToken = (*stored)->refreshToken;
        m_scopes = (*stored)->scopes;
        refresh();
    });
    m_services.clock.after(keyringPatience, this, [this, reading] {
        if (reading == m_reading && m_state == State::Reading) // unreached: another state is another reading
            askForSignIn({.cause = Cause::NothingStored, .timestamp = m_services.clock.now()});
    });
}

QList<Permission> Session::heldPermissions() const
{
    QList<Permission> held{Permission::ReadConfigurations};
    for (const auto permission :
        {Permission::WriteConfigurations, Permission::ReadGroups, Permission::ReadUsers, Permission::ReadDevices}) {
        if (has(permission))
            held.append(permission);
    }
    return held;
}

QList<Permission> Session::wantedPermissions() const
{
    auto wanted = heldPermissions();
    for (const auto &wish : m_wishes) {
        if (!wanted.contains(wish.permission))
            wanted.append(wish.permission);
    }
    return wanted;
}

void Session::refresh()
{
    setState(State::Refreshing);
    const auto turn = ++m_turn;
    const TokenEndpoint::Refreshment refreshment{
        .refreshToken = m_refreshToken,
        .scope = scopeParameter(m_refusal ? heldPermissions() : wantedPermissions(), m_registration.resource),
        .claims = claimsWith(m_claims),
    };
    m_services.endpoint.refresh(m_registration, refreshment, this, [this, turn](const Outcome<TokenSet> &answer) {
        if (turn != m_turn)
            return;
        if (!answer)
            return failed(answer.error());
        keep(*answer);
    });
}

void Session::failed(const SignInError &error)
{
    if (error.isTemporary() && !error.isLoop() && ++m_attempt < refreshAttempts) {
        auto told = error;
        told.retryAfter = delayOf(m_attempt, error);
        m_problem = told;
        setState(State::WaitingToRetry);
        m_services.clock.after(*told.retryAfter, this, [this, turn = m_turn] {
            if (turn == m_turn && m_state == State::WaitingToRetry) // unreached: another state is another turn
                refresh();
        });
        return;
    }
    m_attempt = 0;
    if (!m_wishes.isEmpty() && !m_refusal && error.isAboutPermission()) {
        m_refusal = error;
        m_refusal->cause = Cause::MissingPermission;
        askForSignIn(*m_refusal);
        return proceedLater(); // others wait for what was granted long ago
    }
    const bool isOfThisPlace = error.isTemporary() || error.cause == Cause::Tls || error.cause == Cause::WrongClock
        || error.cause == Cause::ProxySignIn;
    if (!isOfThisPlace)
        return askForSignIn(error);
    // Signing in again would not help: say so to those who wait, and try anew for the next one.
    setState(State::Ready);
    failHeld(errorOf(error, m_account.tenantName));
}

void Session::keep(const TokenSet &tokens)
{
    // Entra gives a new refresh token each time. It is stored before the access token is used, so that no request
    // leaves whose sign-in the next start could not continue.
    const bool isNew = !tokens.refreshToken.isEmpty() && tokens.refreshToken != m_refreshToken;
    if (isNew)
        m_refreshToken = tokens.refreshToken;
    if (m_scopes != tokens.scopes) {
        m_scopes = tokens.scopes;
        Q_EMIT grantedScopesChanged();
    }
    const Moment received{m_services.clock.monotonic(), m_services.clock.now()};
    if (m_refreshToken.isEmpty() && m_remembered) {
        m_remembered = false;
        Q_EMIT notLasting();
    }
    if (!isNew)
        return use(tokens, received);
    const auto turn = m_turn;
    const StoredToken stored{m_refreshToken, m_account, m_scopes, m_services.clock.now()};
    const auto goOn = [this, turn, tokens, received](bool remembered) {
        if (!remembered && m_remembered)
            Q_EMIT notRemembered();
        m_remembered = remembered;
        if (turn == m_turn && m_state == State::Refreshing)
            use(tokens, received);
    };
    m_services.store.write(stored, this, [goOn](const core::Result<void> &written) { goOn(written.has_value()); });
    m_services.clock.after(keyringPatience, this, [this, turn, goOn] {
        if (turn == m_turn && m_state == State::Refreshing)
            goOn(false);
    });
}

void Session::use(const TokenSet &tokens, const Moment &received)
{
    m_accessToken = tokens.accessToken;
    const std::chrono::milliseconds lifetime = tokens.lifetime;
    // A token of a few minutes is used for its first half; else it would never be fresh.
    const auto fresh = std::max<std::chrono::milliseconds>(lifetime - earlyBy, lifetime / 2);
    m_freshUntil = {received.monotonic + fresh, received.time.addMSecs(fresh.count())};
    m_claims.clear();
    m_attempt = 0;
    setState(State::Ready);
    answerWishes();
    if (!m_wishes.isEmpty()) {
        // The service gave tokens but not what was asked for: only a person can agree to more. A person who was asked
        // just now has not.
        const SignInError missing{.cause = Cause::MissingPermission, .timestamp = m_services.clock.now()};
        const auto error = m_refusal.value_or(missing);
        answerWaiting();
        if (!std::exchange(m_asked, false))
            return askForSignIn(error);
        return failWishes(errorOf(error, m_account.tenantName));
    }
    m_refusal.reset();
    m_asked = false;
    answerWaiting();
}

void Session::askForSignIn(const SignInError &why)
{
    m_problem = why;
    ++m_turn;
    setState(State::NeedsSignIn);
    m_problem = why;
    Q_EMIT signInNeeded(why);
}

void Session::adopt(const TokenSet &tokens, const Account &account)
{
    if (m_state == State::Closed)
        return;
    ++m_turn;
    ++m_reading;
    m_refusal.reset();
    m_account = account;
    m_accessToken.clear();
    setState(State::Refreshing);
    m_asked = true;
    keep(tokens);
}

void Session::giveUp()
{
    if (m_problem && m_problem->cause == Cause::MissingPermission) {
        return giveUp({
            .kind = core::ErrorKind::Forbidden,
            .message = tr("The permission that this needs was not given. Everything else goes on."),
            .when = m_services.clock.now(),
        });
    }
    giveUp({
        .kind = core::ErrorKind::SignInRequired,
        .message = tr("You are not signed in. Sign in again to go on."),
        .when = m_services.clock.now(),
    });
}

void Session::giveUp(const core::Error &why)
{
    if (m_state != State::NeedsSignIn)
        return;
    // Nothing in memory: reading is worth another try, the keyring may be unlocked by then.
    setState(m_refreshToken.isEmpty() ? State::Unread : State::Ready);
    failHeld(why);
}

void Session::refusePermissions(const SignInError &why)
{
    if (m_state != State::NeedsSignIn || m_wishes.isEmpty())
        return;
    if (m_problem->cause == Cause::MissingPermission)
        setState(State::Ready);
    auto refusal = why;
    refusal.cause = Cause::MissingPermission;
    failWishes(errorOf(refusal, m_account.tenantName));
    proceedLater();
}

void Session::close()
{
    ++m_turn;
    ++m_reading;
    m_refreshToken.fill('\0');
    m_refreshToken.clear();
    m_accessToken.fill('\0');
    m_accessToken.clear();
    m_scopes.clear();
    setState(State::Closed);
    failHeld(closedError());
}

void Session::answerWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    const auto token = m_accessToken;
    for (const auto &one : waiting) {
        if (one.context)
            one.callback(token);
    }
}

void Session::answerWishes()
{
    // In memory the scopes may be those of a token that has run out; the next one will carry them too.
    const auto wishes = std::exchange(m_wishes, {});
    QList<Wish> open;
    for (const auto &wish : wishes) {
        if (has(wish.permission) && wish.context)
            wish.done({});
        else if (wish.context)
            open.append(wish);
    }
    m_wishes = open + m_wishes;
}

void Session::failHeld(const core::Error &why)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.callback(why);
    }
    failWishes(why);
}

void Session::failWishes(const core::Error &why)
{
    m_refusal.reset();
    const auto wishes = std::exchange(m_wishes, {});
    for (const auto &wish : wishes) {
        if (wish.context)
            wish.done(why);
    }
}

} // namespace auth
