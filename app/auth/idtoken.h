#pragma once

#include "auth/settings.h"
#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace auth {

/// Who signed in (OpenID Connect Core 2). The signature is not verified, as 3.1.3.7 allows for a token that came over
/// TLS straight from the token endpoint; it is used for nothing but showing and comparing who it is.
struct IdToken {
    core::TenantId tenant; ///< `tid`
    core::AccountId account; ///< `oid`
    QString userName; ///< preferred_username, may be empty
    QString displayName; ///< may be empty
    QByteArray nonce; ///< empty when there is none
    QString audience;
    QDateTime expires; ///< UTC

    /// Nothing when a member is missing, has the wrong type or cannot be an id. At another authority than Microsoft's,
    /// where `tid` and `oid` are unknown, the tenant of the registration and `sub` take their place.
    static std::optional<IdToken> read(const QByteArray &token, const Registration &registration);
};

} // namespace auth
