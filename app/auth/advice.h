#pragma once

#include "auth/signinerror.h"
#include "core/error.h"

#include <QString>

namespace auth {

/// What a person is told about a SignInError.
struct Advice {
    QString text; ///< translated, complete sentences; plain text
    QString details; ///< error, AADSTS number, correlation id, trace id, time: to copy for support; plain text
    bool isInformation = false; ///< nothing went wrong (cancelled): no error look
    bool offersConsentLink = false; ///< show "Copy admin consent link"
    bool offersSettings = false; ///< tenant, client id or cloud are to be checked
};

/// Branches on cause, error and suberror; the AADSTS number only picks the sentence. `tenant` is how the person calls
/// it. The table is facts of Microsoft's "Entra authentication and authorization error codes".
Advice adviceFor(const SignInError &error, const QString &tenant);

/// The same as the program's own error, for requests that waited for a token.
core::Error errorOf(const SignInError &error, const QString &tenant);

} // namespace auth
