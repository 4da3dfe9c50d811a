#pragma once

#include "core/result.h"
#include "graph/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>
#include <optional>

namespace graph {

class Sender;

/// One page of a collection.
struct Page {
    QJsonArray items;
    std::optional<QUrl> next; ///< @odata.nextLink
};

core::Result<Page> readPage(const Response &answer);

/// The link that a page names as @odata.nextLink; nothing when it is none.
std::optional<QUrl> nextLink(const QString &link);

/// An error of reading an answer that came whole: with the answer's status and ids, for support.
core::Error errorInAnswer(core::Error error, const Response &answer);

/// Remembers the links that a walk has followed.
class FollowedLinks
{
public:
    /// False: it was followed before, or more than 10,000 were. The collection loops.
    bool leadOn(const QUrl &link) const;
    void add(const QUrl &link) { m_seen.insert(link.toEncoded()); }
    static core::Error endless();

private:
    QSet<QByteArray> m_seen;
};

/// Follows @odata.nextLink until it is absent. `page` is called for each page as it comes; `finished` once: with
/// success when the last page came, else with the error (then what came before is not the whole). A link seen before
/// and more than 10,000 pages are an UnexpectedAnswer: the collection loops. A `page` that returns false ends the walk
/// as Cancelled.
void walkPages(Sender &sender, const Request &first, QObject *context, std::function<bool(QJsonArray)> page,
    std::function<void(core::Result<void>)> finished);

} // namespace graph
