#pragma once

#include <QByteArray>

namespace auth {

/// 256 bits of the operating system's randomness as 43 characters of base64url: for `state`, `nonce` and verifiers.
QByteArray randomText();

/// Proof Key for Code Exchange (RFC 7636) with S256. A value; the verifier is secret until the code is redeemed.
struct Pkce {
    QByteArray verifier;
    QByteArray challenge;

    static Pkce make();
    /// BASE64URL(SHA256(verifier)), without padding (RFC 7636 4.2).
    static QByteArray challengeOf(const QByteArray &verifier);
};

} // namespace auth
