#include "auth/signinflow.h"

#include "auth/claims.h"
#include "auth/identify.h"

#include <QUrlQuery>

namespace auth {

namespace {

using namespace std::chrono_literals;
using Cause = SignInError::Cause;

constexpr auto waitLimit = 5min;
constexpr int longestText = 2000; ///< characters of a text from the service that are kept

} // namespace

SignInFlow::SignInFlow(
    TokenEndpoint &endpoint, core::Clock &clock, BrowserOpener openBrowser, SignInWish wish, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_clock(clock)
    , m_openBrowser(std::move(openBrowser))
    , m_wish(std::move(wish))
    , m_listener(clock)
    , m_pkce(Pkce::make())
    , m_oauthState(randomText())
    , m_nonce(randomText())
{
    connect(&m_listener, &LoopbackListener::answered, this, &SignInFlow::answered);
}

void SignInFlow::start()
{
    Q_ASSERT(m_state == State::Idle);
    if (const auto listening = m_listener.listen(m_oauthState); !listening) {
        const SignInError error{.cause = Cause::NoBrowserPort, .timestamp = m_clock.now()};
        m_clock.after(0ms, this, [this, error] { fail(error); });
        return;
    }
    m_authorizeUrl = makeAuthorizeUrl();
    m_clock.after(waitLimit, this, [this] {
        if (m_state == State::WaitingForBrowser)
            fail({.cause = Cause::TimedOut, .timestamp = m_clock.now()});
    });
    m_browserOpened = m_openBrowser(m_authorizeUrl);
    setState(State::WaitingForBrowser);
}

void SignInFlow::cancel()
{
    if (m_state != State::Done && m_state != State::Failed)
        fail({.cause = Cause::Cancelled, .timestamp = m_clock.now()});
}

void SignInFlow::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QUrl SignInFlow::makeAuthorizeUrl() const
{
    const auto &registration = m_wish.registration;
    QUrlQuery query;
    // addQueryItem() leaves "+" as it is, which a server reads as a space.
    const auto add = [&query](const char *name, const QByteArray &value) {
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(value.toPercentEncoding()));
    };
    add("client_id", registration.clientId.toUtf8());
    add("response_type", "code");
    add("redirect_uri", m_listener.redirectUri().toUtf8());
    add("response_mode", "query");
    add("scope", scopeParameter(m_wish.permissions, registration.resource).toUtf8());
    add("state", m_oauthState);
    add("nonce", m_nonce);
    add("code_challenge", m_pkce.challenge);
    add("code_challenge_method", "S256");
    add("claims", claimsWith(m_wish.challenge));
    // Elsewhere than at Microsoft's, OpenID Connect Core 11 holds: without "consent" there is no offline_access, and so
    // no refresh token; "select_account" is a word that few servers know, and may refuse.
    if (registration.isOverridden)
        add("prompt", m_wish.renewed ? "consent" : "login consent");
    else if (!m_wish.renewed)
        add("prompt", "select_account");
    if (m_wish.renewed && !m_wish.renewed->userName.isEmpty())
        add("login_hint", m_wish.renewed->userName.toUtf8());
    auto url = registration.authorizeEndpoint();
    url.setQuery(query);
    return url;
}

void SignInFlow::answered(const LoopbackListener::Parameters &parameters)
{
    if (m_state != State::WaitingForBrowser) // unreached: the listener tells of one answer, and ends with the flow
        return;
    if (!parameters.contains("error"))
        return redeem(parameters.value("code"));
    const auto text
        = [&parameters](const char *name) { return QString::fromUtf8(parameters.value(name)).left(longestText); };
    SignInError error{
        .cause = Cause::Service,
        .error = text("error"),
        .suberror = text("error_subcode"),
        .description = text("error_description"),
        .correlationId = text("correlation_id"),
        .traceId = text("trace_id"),
        .timestamp = m_clock.now(),
        .host = m_wish.registration.authority.host(),
    };
    addCodesOfDescription(error);
    addIdsOfDescription(error);
    fail(error);
}

void SignInFlow::redeem(const QByteArray &code)
{
    setState(State::Redeeming);
    const auto &registration = m_wish.registration;
    const TokenEndpoint::Redemption redemption{
        .code = code,
        .verifier = m_pkce.verifier,
        .redirectUri = m_listener.redirectUri(),
        .scope = scopeParameter(m_wish.permissions, registration.resource),
        .claims = claimsWith(m_wish.challenge),
    };
    m_endpoint.redeem(registration, redemption, this, [this](const Outcome<TokenSet> &answer) {
        m_pkce.verifier.fill('\0');
        if (m_state != State::Redeeming)
            return;
        if (!answer)
            return fail(answer.error());
        const auto result = identify(m_wish, *answer, m_nonce, m_clock.now());
        if (!result)
            return fail(result.error());
        setState(State::Done);
        Q_EMIT succeeded(*result);
    });
}

void SignInFlow::fail(const SignInError &error)
{
    // After an answer of the browser its page is still to be served, until this object dies.
    if (m_state != State::Redeeming && error.cause != Cause::Service)
        m_listener.close();
    setState(State::Failed);
    Q_EMIT failed(error);
}

} // namespace auth
