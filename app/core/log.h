#pragma once

#include <QByteArray>
#include <QLoggingCategory>

#include <chrono>

namespace core {

Q_DECLARE_LOGGING_CATEGORY(lcExchange)

/// All that is ever logged of an exchange with a service. An allow-list: there is no member for a token, a query,
/// a header or a body, so none can end up in a log.
struct ExchangeLine {
    const char *verb = "";
    QByteArray path; ///< without host and query
    int status = 0; ///< HTTP status, 0 without an answer
    QByteArray requestId; ///< request-id of the service
    QByteArray clientRequestId;
    std::chrono::milliseconds took{0};
};

/// Writes one JSON line to the category `unassign.exchange` (debug level, off by default).
void logExchange(const ExchangeLine &line);

} // namespace core
