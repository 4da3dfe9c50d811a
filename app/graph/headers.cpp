#include "graph/headers.h"

#include <QList>

#include <algorithm>

namespace graph {

bool isVisibleAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

bool isOwnHeader(const QByteArray &name, const QByteArray &value)
{
    static const QList<QByteArray> reserved{"authorization", "client-request-id", "connection", "content-length",
        "content-type", "cookie", "host", "accept-encoding", "transfer-encoding", "user-agent"};
    return !name.isEmpty() && isVisibleAscii(name) && !name.contains(':') && !reserved.contains(name.toLower())
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

} // namespace graph
