#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace auth {

/// A successful answer of the token endpoint (RFC 6749 5.1). Secrets: kept in memory as briefly as possible, never
/// printed.
struct TokenSet {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty when none was given
    QByteArray idToken; ///< empty when none was given
    QStringList scopes; ///< granted; what was asked for when the answer does not say
    std::chrono::seconds lifetime{0}; ///< of the access token, from when the answer came
};

/// What a device code sign-in shows (RFC 8628 3.2).
struct DeviceCode {
    QByteArray deviceCode; ///< secret
    QString userCode; ///< to be typed in; outside text
    QString verificationUri; ///< where; outside text, https
    std::chrono::seconds lifetime{0};
    std::chrono::seconds interval{5};
};

} // namespace auth
