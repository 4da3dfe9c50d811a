#include "auth/identify.h"

#include "auth/idtoken.h"

#include <QUuid>

namespace auth {

namespace {

using Cause = SignInError::Cause;

/// Clocks may differ by so much, as in Kerberos and in Microsoft's libraries.
constexpr qint64 skew = 5 * 60;

/// A name for the tenant. Only the home tenant of a person is known by the domain of the user name; in a tenant that
/// was given by its id the person may be a guest, and the domain would be another company's.
QString tenantNameOf(const Registration &registration, const IdToken &token)
{
    const bool isAny
        = registration.tenant == QLatin1String("organizations") || registration.tenant == QLatin1String("common");
    if (isAny) {
        const auto at = token.userName.lastIndexOf(QLatin1Char('@'));
        return at < 0 ? token.tenant.value : token.userName.mid(at + 1);
    }
    return QUuid::fromString(registration.tenant).isNull() ? registration.tenant : token.tenant.value;
}

/// A server without OpenID Connect does not say who signed in; it is one account then.
IdToken unnamed(const Registration &registration, const QByteArray &nonce, const QDateTime &now)
{
    IdToken token;
    token.tenant.value = registration.tenant;
    token.account.value = QStringLiteral("unnamed");
    token.nonce = nonce;
    token.audience = registration.clientId;
    token.expires = now.addSecs(skew);
    return token;
}

} // namespace

Outcome<SignedIn> identify(
    const SignInWish &wish, const TokenSet &tokens, const QByteArray &nonce, const QDateTime &now)
{
    const auto &registration = wish.registration;
    SignInError error{.timestamp = now, .host = registration.authority.host()};
    const auto token = tokens.idToken.isEmpty() && registration.isOverridden
        ? std::optional(unnamed(registration, nonce, now))
        : IdToken::read(tokens.idToken, registration);
    if (!token) {
        error.detail = QStringLiteral("id_token");
        return error;
    }
    if (!nonce.isEmpty() && token->nonce != nonce) {
        error.detail = QStringLiteral("nonce");
        return error;
    }
    if (token->audience != registration.clientId) {
        error.detail = QStringLiteral("aud");
        return error;
    }
    if (token->expires.addSecs(skew) < now) {
        error.cause = Cause::WrongClock;
        error.detail = QStringLiteral("exp");
        return error;
    }
    SignedIn result{
        .account = {
            .key = {
                .realm = registration.realm,
                .tenant = token->tenant,
                .id = token->account,
                .clientId = registration.clientId,
            },
            .cloud = registration.cloud,
            .userName = token->userName.isEmpty() ? token->account.value : token->userName,
            .displayName = token->displayName,
            .pathTenant = registration.isOverridden ? registration.tenant : token->tenant.value,
            // A renewal asks under the tenant's id, and would lose the name that the first sign-in came with.
            .tenantName = wish.renewed ? wish.renewed->tenantName : tenantNameOf(registration, *token),
            .lastUsed = now,
        },
        .tokens = tokens,
    };
    if (wish.renewed && result.account.key != wish.renewed->key) {
        error.cause = Cause::WrongAccount;
        return error;
    }
    return result;
}

} // namespace auth
