#pragma once

#include "core/result.h"
#include "graph/request.h"

#include <QDateTime>
#include <QList>

#include <functional>

class QObject;

namespace core {
class Clock;
}

namespace graph {

class Client;

/// The service's limit for one $batch (Graph JSON batching).
constexpr int batchLimit = 20;

/// Whether the request can be a part of a $batch: it follows no link, its path is valid, its body is a JSON object or
/// nothing, and it brings no header that a single request could not bring either.
bool isBatchable(const Request &request);

/// One $batch of at most batchLimit requests; part i has the id "i". Relative addresses without version, as documented.
/// It counts as its parts against the budget, and as a write when one of them writes. Bodies are taken byte for byte,
/// headers and client-request-id per part. With a part that is not batchable the whole is an invalid request that the
/// client refuses.
Request batchRequest(const QList<Request> &parts);

/// The answers in the order asked, matched by id: a part that is missing, doubled or malformed is an UnexpectedAnswer
/// with maybeDone set for writes; a part with an error status is its Error.
core::Result<QList<core::Result<Response>>> readBatch(
    const Response &answer, const QList<Request> &parts, const QDateTime &when);

/// Sends reads as few batches as possible and answers once per part, as the parts come. Parts that the service
/// throttled or failed for the moment are asked again in later batches as retryDelay allows; only a part answered 401
/// (the client knows how to renew a sign-in) and one that follows a link go alone. `finished` comes after the last
/// `each`; neither is called before this returned, and both end with `context`.
void readInBatches(Client &client, core::Clock &clock, const QList<Request> &parts, QObject *context,
    std::function<void(qsizetype index, core::Result<Response>)> each, std::function<void()> finished);

} // namespace graph
