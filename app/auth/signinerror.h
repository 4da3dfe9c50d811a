#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace auth {

/// Why signing in or refreshing did not succeed, as facts: what the service said, or what happened on the way. A value,
/// made once; adviceFor() turns it into what people read. Never holds a token, code or verifier.
struct SignInError {
    enum class Cause {
        Service, ///< the service answered with `error`
        Offline, ///< the service was not reached
        LostAnswer, ///< no whole answer came back
        CaptivePortal, ///< a web page or a redirect came in place of an answer
        ProxySignIn, ///< the proxy wants a user name and password
        Tls, ///< the certificate is not trusted: a filter that opens connections, or worse
        WrongClock, ///< certificate or ID token are out of their time: this computer's clock is wrong
        UnexpectedAnswer, ///< an answer that is not what OAuth 2.0 describes
        Cancelled, ///< by the person at this computer
        TimedOut, ///< nobody finished in the browser
        NoBrowserPort, ///< nothing to listen on for the browser's answer
        WrongAccount, ///< somebody else signed in than the work waits for
        NothingStored, ///< no refresh token in the keychain, or the keychain is locked
        MissingPermission, ///< signed in, but the permission was not given
        Ended, ///< the access token has run out, and there never was a refresh token
    };

    Cause cause = Cause::UnexpectedAnswer;
    QString error; ///< `error` of RFC 6749 5.2 and 4.1.2.1, OpenID Connect Core 3.1.2.6
    QString suberror; ///< Entra's refinement
    QList<int> codes; ///< AADSTS numbers
    QString description; ///< error_description, untranslated
    QString correlationId;
    QString traceId;
    QDateTime timestamp; ///< UTC; of the service where it gave one
    int httpStatus = 0;
    QString host; ///< that was asked
    QString detail; ///< what Qt said of the connection
    std::optional<std::chrono::milliseconds> retryAfter;

    /// The same request may succeed later (429, 5xx, temporarily_unavailable, not reached).
    bool isTemporary() const;
    /// The sign-in itself is good, but something that was asked for is not granted (invalid_scope, or Entra's consent
    /// errors): what was granted before stays usable.
    bool isAboutPermission() const;
    /// AADSTS50196: the service saw a loop; nothing may be repeated.
    bool isLoop() const { return codes.contains(50196); }
};

/// Adds the AADSTS numbers that `description` begins with; an authorize answer has them nowhere else.
void addCodesOfDescription(SignInError &error);
/// The same for "Trace ID: …" and "Correlation ID: …", where no member holds them.
void addIdsOfDescription(SignInError &error);

} // namespace auth
