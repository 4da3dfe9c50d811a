#include "auth/tokenendpoint.h"

#include "auth/tokenexchange.h"

namespace auth {

namespace {

using Form = QList<std::pair<QByteArray, QByteArray>>;

QByteArray encoded(const Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return body;
}

SignInError unexpected(const QString &detail)
{
    return {.cause = SignInError::Cause::UnexpectedAnswer, .detail = detail};
}

/// Whole seconds; some servers write them as text.
std::optional<std::chrono::seconds> secondsOf(const QJsonValue &value)
{
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    const auto number = value.isString() ? value.toString().toDouble() : value.toDouble(-1);
    if (number < 0 || number > longest)
        return {};
    return std::chrono::seconds(static_cast<qint64>(number));
}

Outcome<TokenSet> readTokens(const QJsonObject &object, const QString &askedScope)
{
    TokenSet tokens;
    tokens.accessToken = object.value(QLatin1String("access_token")).toString().toUtf8();
    if (tokens.accessToken.isEmpty())
        return unexpected(QStringLiteral("access_token"));
    // Goes into a header as it is: a line end in it would add headers of somebody else's choice.
    for (const auto character : tokens.accessToken) {
        if (character <= ' ' || character == 0x7f)
            return unexpected(QStringLiteral("access_token"));
    }
    const auto type = object.value(QLatin1String("token_type")).toString();
    if (type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        return unexpected(QStringLiteral("token_type"));
    tokens.refreshToken = object.value(QLatin1String("refresh_token")).toString().toUtf8();
    tokens.idToken = object.value(QLatin1String("id_token")).toString().toUtf8();
    // RFC 6749 5.1: no scope means "as asked", and expires_in is only recommended.
    tokens.scopes
        = object.value(QLatin1String("scope")).toString(askedScope).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto lifetime = object.value(QLatin1String("expires_in"));
    const auto seconds = lifetime.isUndefined() ? std::chrono::seconds(3600) : secondsOf(lifetime);
    if (!seconds)
        return unexpected(QStringLiteral("expires_in"));
    tokens.lifetime = *seconds;
    return tokens;
}

bool isShowable(const QUrl &url)
{
    const auto scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (scheme == QLatin1String("https") || scheme == QLatin1String("http"));
}

Outcome<DeviceCode> readDeviceCode(const QJsonObject &object)
{
    DeviceCode code;
    code.deviceCode = object.value(QLatin1String("device_code")).toString().toUtf8();
    code.userCode = object.value(QLatin1String("user_code")).toString();
    code.verificationUri = object.value(QLatin1String("verification_uri")).toString();
    const auto lifetime = secondsOf(object.value(QLatin1String("expires_in")));
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty() || !lifetime || !isShowable(QUrl(code.verificationUri)))
        return unexpected(QStringLiteral("device_code"));
    code.lifetime = *lifetime;
    code.interval = std::max(
        secondsOf(object.value(QLatin1String("interval"))).value_or(std::chrono::seconds(5)), std::chrono::seconds(1));
    return code;
}

void addClaims(Form &form, const QByteArray &claims)
{
    if (!claims.isEmpty())
        form.append({"claims", claims});
}

} // namespace

TokenEndpoint::TokenEndpoint(QNetworkAccessManager &network, core::Clock &clock, QObject *parent)
    : TokenEndpoint(network, clock, Limits(), parent)
{ }

TokenEndpoint::TokenEndpoint(QNetworkAccessManager &network, core::Clock &clock, Limits limits, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_limits(limits)
{ }

TokenEndpoint::~TokenEndpoint() = default;

void TokenEndpoint::redeem(
    const Registration &registration, const Redemption &redemption, QObject *context, Tokens done)
{
    Form form{
        {"client_id", registration.clientId.toUtf8()},
        {"grant_type", "authorization_code"},
        {"code", redemption.code},
        {"redirect_uri", redemption.redirectUri.toUtf8()},
        {"code_verifier", redemption.verifier},
        {"scope", redemption.scope.toUtf8()},
    };
    addClaims(form, redemption.claims);
    post(registration.tokenEndpoint(), form, {redemption.code, redemption.verifier}, context,
        [scope = redemption.scope, done = std::move(done)](const Outcome<QJsonObject> &answer) {
            done(answer ? readTokens(*answer, scope) : Outcome<TokenSet>(answer.error()));
        });
}

void TokenEndpoint::refresh(
    const Registration &registration, const Refreshment &refreshment, QObject *context, Tokens done)
{
    Form form{
        {"client_id", registration.clientId.toUtf8()},
        {"grant_type", "refresh_token"},
        {"refresh_token", refreshment.refreshToken},
        {"scope", refreshment.scope.toUtf8()},
    };
    addClaims(form, refreshment.claims);
    post(registration.tokenEndpoint(), form, {refreshment.refreshToken}, context,
        [scope = refreshment.scope, done = std::move(done)](const Outcome<QJsonObject> &answer) {
            done(answer ? readTokens(*answer, scope) : Outcome<TokenSet>(answer.error()));
        });
}

void TokenEndpoint::askDeviceCode(const Registration &registration, const QString &scope, QObject *context, Codes done)
{
    const Form form{{"client_id", registration.clientId.toUtf8()}, {"scope", scope.toUtf8()}};
    post(registration.deviceCodeEndpoint(), form, {}, context,
        [done = std::move(done)](const Outcome<QJsonObject> &answer) {
            done(answer ? readDeviceCode(*answer) : Outcome<DeviceCode>(answer.error()));
        });
}

void TokenEndpoint::redeemDeviceCode(const Registration &registration, const QByteArray &deviceCode,
    const QString &scope, const QByteArray &claims, QObject *context, Tokens done)
{
    Form form{
        {"client_id", registration.clientId.toUtf8()},
        {"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
        {"device_code", deviceCode},
    };
    addClaims(form, claims);
    post(registration.tokenEndpoint(), form, {deviceCode}, context,
        [scope, done = std::move(done)](const Outcome<QJsonObject> &answer) {
            done(answer ? readTokens(*answer, scope) : Outcome<TokenSet>(answer.error()));
        });
}

void TokenEndpoint::post(
    const QUrl &url, const Form &form, const QList<QByteArray> &secrets, QObject *context, Answered done)
{
    auto *exchange = new TokenExchange(m_network, m_clock, {m_limits.timeout, m_limits.body}, this);
    exchange->start(url, encoded(form), secrets, context, std::move(done));
}

} // namespace auth
