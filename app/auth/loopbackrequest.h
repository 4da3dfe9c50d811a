#pragma once

#include <QByteArray>
#include <QMap>

namespace auth {

/// What came from whoever connected to the LoopbackListener, read without believing any of it.
struct LoopbackRequest {
    enum class Kind {
        NotHttp,
        OtherHost, ///< no Host, more than one, or not this listener: a page whose name was made to point here
        OtherVerb, ///< anything but GET
        OtherPlace, ///< any path but `/`
        Page, ///< `/` without a query
        Query, ///< `/` with one
        AmbiguousQuery, ///< a name comes twice, which RFC 6749 3.1 forbids
    };

    Kind kind = Kind::NotHttp;
    QMap<QByteArray, QByteArray> parameters; ///< of Query, decoded
};

/// Reads a request line and its headers (RFC 9112 3), without the empty line behind them. `port` is the listener's own.
LoopbackRequest readLoopbackRequest(const QByteArray &head, quint16 port);

} // namespace auth
