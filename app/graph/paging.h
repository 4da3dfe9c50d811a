#pragma once

#include "core/result.h"
#include "graph/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace graph {

class Sender;

/// One page of a collection.
struct Page {
    QJsonArray items;
    std::optional<QUrl> next; ///< @odata.nextLink
};

core::Result<Page> readPage(const Response &answer);

/// Follows @odata.nextLink until it is absent. `page` is called for each page as it comes; `finished` once: with
/// success when the last page came, else with the error (then what came before is not the whole). A link seen before
/// and more than 10,000 pages are an UnexpectedAnswer: the collection loops. A `page` that returns false ends the walk
/// as Cancelled.
void walkPages(Sender &sender, const Request &first, QObject *context, std::function<bool(QJsonArray)> page,
    std::function<void(core::Result<void>)> finished);

} // namespace graph
