#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>

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

/// The text with "?…" in place of query and fragment of every address in it. Queries carry sign-in state, nonces and
/// skip tokens; Qt's own warnings name whole addresses, such as one that no browser was found for.
QString withoutQueries(const QString &text);
/// From now on everything that is written by qDebug() to qFatal(), Qt's own messages included, goes out
/// withoutQueries(), to where it went before. Once for each program, from main().
void hideQueriesInMessages();

} // namespace core
