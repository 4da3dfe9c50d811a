#pragma once

#include "auth/account.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace auth {

/// What is kept of a sign-in: one item for each account.
struct StoredToken {
    QByteArray refreshToken;
    Account account;
    QStringList scopes;
    QDateTime savedAt; ///< UTC

    /// Compact JSON of the account, the refresh token, scopes and savedAt.
    QByteArray toJson() const;
    /// Nothing when the text is not what toJson() writes.
    static std::optional<StoredToken> fromJson(const QByteArray &json);
};

/// Where refresh tokens are kept. Answers once, never before returning, never after `context` died; may take minutes
/// when the system asks a person to unlock something. Errors are of kind Storage. Writes and removals of one account
/// are done in the order in which they were asked for, even when their context died.
class TokenStore
{
public:
    using Read = std::function<void(core::Result<std::optional<StoredToken>>)>;
    using Done = std::function<void(core::Result<void>)>;

    virtual ~TokenStore() = default;

    /// Nothing there may as well mean "locked": never a reason to forget an account.
    virtual void read(const AccountKey &key, QObject *context, Read done) = 0;
    virtual void write(const StoredToken &token, QObject *context, Done done) = 0;
    virtual void remove(const AccountKey &key, QObject *context, Done done) = 0;
};

} // namespace auth
