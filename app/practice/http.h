#pragma once

#include <QByteArray>
#include <QMap>
#include <QUrl>

#include <chrono>

namespace practice {

/// One HTTP exchange, independent of how it is carried.
struct HttpRequest {
    QByteArray method;
    QUrl url;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpAnswer {
    int status = 200;
    QMap<QByteArray, QByteArray> headers; ///< names as the service writes them: "Retry-After", "request-id"
    QByteArray body;
    std::chrono::milliseconds delay{0};
    bool lost = false; ///< done, but the connection drops before the answer
};

} // namespace practice
