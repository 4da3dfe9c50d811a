#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace core {

/// What code branches on. People read Error::message, support reads the ids.
enum class ErrorKind {
    InvalidInput, ///< what a person or file gave cannot be used; nothing was sent
    Offline, ///< the request never reached the service (no route, name, connection or proxy)
    LostAnswer, ///< the request may have been done; no whole answer came back
    Tls, ///< no trusted connection to the host; nothing was sent
    Cancelled, ///< given up on request
    SignInRequired, ///< no usable token, or the service refused it (401)
    Forbidden, ///< a right is missing (403)
    NotFound, ///< 404
    Conflict, ///< 409, 412
    ApprovalRequired, ///< Multi Admin Approval: a second administrator has to agree
    Throttled, ///< 429: later
    ServiceUnavailable, ///< 5xx: the service has trouble
    SegmentNotFound, ///< 400 "Resource not found for the segment": the path wants a type cast
    NotRouted, ///< 400 "No OData route exists": the service does not offer this verb here
    BadRequest, ///< any other 4xx
    UnexpectedAnswer, ///< an answer that is not what the documentation describes (HTML, wrong types, redirects)
    TooLarge, ///< an answer above the size limit; it was not read
    Storage, ///< a file, the journal or the keychain could not be read or written
};

/// Why something that may fail did fail. A value; made once, where the cause is known.
struct Error {
    ErrorKind kind = ErrorKind::UnexpectedAnswer;
    QString message; ///< translated, complete sentences for a person; plain text
    int httpStatus = 0; ///< 0 when there was no answer
    QString graphCode; ///< error.code of the answer, for support
    QString serviceMessage; ///< what the service itself said (untranslated, plain text)
    QString requestId; ///< request-id of the service
    QString clientRequestId; ///< our client-request-id; the audit log calls it correlationId
    QString approvalCode; ///< x-msft-approval-code of a filed approval request
    QDateTime when; ///< UTC
    std::optional<std::chrono::milliseconds> retryAfter; ///< as the service asked
    bool maybeDone = false; ///< the service may have carried the request out all the same
};

} // namespace core
