#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace graph {

/// The elements of `value` of a collection answer, each as the very bytes it came in: what is sent back must not lose a
/// digit, an escape or the order of members, which reading and writing anew would. The body must be one valid JSON
/// object (RFC 8259) whose `value` is there once; else an UnexpectedAnswer.
core::Result<QList<QByteArray>> rawCollection(const QByteArray &body);

} // namespace graph
