#pragma once

#include "journal/record.h"

#include <optional>

namespace removal {

/// The outcome of an item that was left open (`kind`: of its operation), by what a later entry of the journal found
/// under the same assignment; nothing when there is none that says anything. Goes before reading: what is there now
/// says nothing about the earlier request when a later one of ours removed it or put it back. `history` is the whole
/// of the tenant's.
std::optional<journal::Item> settledByLater(
    const journal::Item &open, journal::Operation::Kind kind, const QList<journal::Operation> &history);

} // namespace removal
