#pragma once

#include "auth/account.h"
#include "auth/outcome.h"
#include "auth/scopes.h"
#include "auth/settings.h"
#include "auth/tokenset.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace auth {

/// What an interactive sign-in asks for.
struct SignInWish {
    Registration registration;
    QList<Permission> permissions;
    QByteArray challenge; ///< JSON of a claims challenge, or empty
    std::optional<Account> renewed; ///< the account that has to sign in again; anybody else is refused
};

/// A sign-in that succeeded: who, and the tokens.
struct SignedIn {
    Account account;
    TokenSet tokens;
};

/// Makes the account and checks who it is: nonce (unless empty), audience, time, and `renewed`. Common to both flows.
Outcome<SignedIn> identify(
    const SignInWish &wish, const TokenSet &tokens, const QByteArray &nonce, const QDateTime &now);

} // namespace auth
