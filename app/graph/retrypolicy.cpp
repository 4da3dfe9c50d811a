#include "graph/retrypolicy.h"

#include <algorithm>

namespace graph {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 5min; ///< beyond it a person is told instead of kept waiting
constexpr std::chrono::milliseconds shortestWait = 1s; ///< "Retry-After: 0" must not become a storm
constexpr int offlineAttempts = 2; ///< a person without network is told soon
constexpr int lostAttempts = 3; ///< each may have taken the whole timeout

std::chrono::milliseconds growingDelay(int attempt) { return 1s * (1 << std::clamp(attempt - 1, 0, 5)); }

std::chrono::milliseconds delayAsked(int attempt, const core::Error &error)
{
    return error.retryAfter ? std::max(*error.retryAfter, shortestWait) : growingDelay(attempt);
}

} // namespace

std::optional<std::chrono::milliseconds> retryDelay(bool writes, int attempt, int attempts, const core::Error &error)
{
    if (attempt >= attempts || (error.retryAfter && *error.retryAfter > longestWait))
        return {};
    const bool mayHaveWritten = writes && error.maybeDone;
    switch (error.kind) {
    case core::ErrorKind::Throttled:
        return delayAsked(attempt, error);
    case core::ErrorKind::ServiceUnavailable:
        if (writes && !(error.httpStatus == 503 && error.retryAfter))
            return {};
        return delayAsked(attempt, error);
    case core::ErrorKind::LostAnswer:
        if (writes || attempt >= lostAttempts)
            return {};
        return growingDelay(attempt);
    case core::ErrorKind::Offline:
        if (mayHaveWritten || attempt >= offlineAttempts)
            return {};
        return growingDelay(attempt);
    default:
        return {};
    }
}

} // namespace graph
