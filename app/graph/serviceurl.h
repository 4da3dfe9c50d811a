#pragma once

#include "core/result.h"
#include "graph/request.h"

#include <QUrl>

namespace graph {

/// Where a request goes: the one place that decides to which address the bearer token may travel. Root must be https,
/// or http on a loopback address; a link from the service must stay on the host and port of the root and below its
/// `/beta/` (InvalidInput and UnexpectedAnswer otherwise; nothing may be sent then).
core::Result<QUrl> serviceUrl(const QUrl &root, const Request &request);

} // namespace graph
