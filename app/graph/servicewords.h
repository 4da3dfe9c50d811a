#pragma once

#include "graph/request.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace graph {

/// What the body of an error answer says, as far as it can be read; every member may be empty.
struct ServiceWords {
    QString code; ///< error.code
    QString message; ///< error.message, or the Message inside it; without the tail meant for Microsoft's support
    QString requestId; ///< innerError request-id
};

/// Reads `{"error":{code,message,innerError}}` and the JSON text that Intune puts into `message`. HTML and everything
/// else that is no such JSON gives empty members.
ServiceWords serviceWords(const QByteArray &body);

/// Retry-After: seconds, also as a fraction ("2.128"), or an HTTP date (RFC 9110 section 10.2.3; Graph throttling
/// guidance). Nothing when absent or unreadable; a date in the past is zero. `now` is the time where the answer comes
/// from (its Date) rather than here, where the clock may be wrong.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// A date as in `Date: Sun, 06 Nov 1994 08:49:37 GMT` (IMF-fixdate, RFC 9110 section 5.6.7), UTC; nothing for others.
std::optional<QDateTime> httpDate(const QByteArray &header);

/// The code of a filed approval request, from the header or else the text of the answer; empty when there is none.
QString approvalCode(const Response &answer, const QString &message);

} // namespace graph
