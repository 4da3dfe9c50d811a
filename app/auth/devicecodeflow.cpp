#include "auth/devicecodeflow.h"

#include "auth/claims.h"

namespace auth {

namespace {

using namespace std::chrono_literals;
using Cause = SignInError::Cause;

constexpr auto longestLifetime = 30min;

} // namespace

DeviceCodeFlow::DeviceCodeFlow(TokenEndpoint &endpoint, core::Clock &clock, SignInWish wish, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_clock(clock), m_wish(std::move(wish))
{ }

void DeviceCodeFlow::start()
{
    Q_ASSERT(m_state == State::Idle);
    setState(State::Asking);
    const auto scope = scopeParameter(m_wish.permissions, m_wish.registration.resource);
    m_endpoint.askDeviceCode(m_wish.registration, scope, this, [this](const Outcome<DeviceCode> &answer) {
        if (m_state != State::Asking)
            return;
        if (!answer)
            return fail(answer.error());
        m_code = *answer;
        m_interval = m_code->interval;
        m_expires = m_clock.monotonic() + std::min<std::chrono::milliseconds>(m_code->lifetime, longestLifetime);
        setState(State::WaitingForPerson);
        pollLater();
    });
}

void DeviceCodeFlow::cancel()
{
    if (m_state != State::Done && m_state != State::Failed)
        fail({.cause = Cause::Cancelled, .timestamp = m_clock.now()});
}

void DeviceCodeFlow::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void DeviceCodeFlow::pollLater()
{
    m_clock.after(m_interval, this, [this] {
        if (m_state == State::WaitingForPerson)
            poll();
    });
}

void DeviceCodeFlow::poll()
{
    if (m_clock.monotonic() >= m_expires)
        return fail({.cause = Cause::Service, .error = QStringLiteral("expired_token"), .timestamp = m_clock.now()});
    const auto scope = scopeParameter(m_wish.permissions, m_wish.registration.resource);
    m_endpoint.redeemDeviceCode(m_wish.registration, m_code->deviceCode, scope, claimsWith(m_wish.challenge), this,
        [this](const Outcome<TokenSet> &answer) {
            if (m_state == State::WaitingForPerson)
                polled(answer);
        });
}

void DeviceCodeFlow::polled(const Outcome<TokenSet> &answer)
{
    if (!answer) {
        const auto &error = answer.error();
        if (error.error == QLatin1String("slow_down"))
            m_interval += 5s; // RFC 8628 3.5
        const bool goOn = error.error == QLatin1String("authorization_pending")
            || error.error == QLatin1String("slow_down") || error.isTemporary();
        return goOn ? pollLater() : fail(error);
    }
    // No nonce: this request was not made by a browser that somebody could have been lured into.
    const auto result = identify(m_wish, *answer, {}, m_clock.now());
    if (!result)
        return fail(result.error());
    setState(State::Done);
    Q_EMIT succeeded(*result);
}

void DeviceCodeFlow::fail(const SignInError &error)
{
    setState(State::Failed);
    Q_EMIT failed(error);
}

} // namespace auth
