#pragma once

#include <QByteArray>

namespace graph {

/// Printable ASCII without blanks, as tokens and names are.
bool isVisibleAscii(const QByteArray &text);

/// Whether a request may bring this header along: well formed, and none of those that only the engine sets.
bool isOwnHeader(const QByteArray &name, const QByteArray &value);

} // namespace graph
