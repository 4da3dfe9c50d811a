#pragma once

#include "core/error.h"

#include <chrono>
#include <optional>

namespace graph {

/// How long to wait before the same request is sent again, or nothing when it must not be. Pure: no clock, no random
/// source. `attempt` counts from 1 (the attempt that just failed). A write is sent again only where the service said
/// "later" (429, 503 with Retry-After) or where it never reached the service; a read also after a lost answer or 5xx.
std::optional<std::chrono::milliseconds> retryDelay(bool writes, int attempt, int attempts, const core::Error &error);

} // namespace graph
