#pragma once

#include "graph/jsontree.h"
#include "graph/paging.h"

namespace graph {

/// A Page of megabytes: simdjson reads it, and QJsonDocument what simdjson does not take.
class LargePage
{
public:
    /// Takes and refuses what readPage() does, with its errors.
    static core::Result<LargePage> read(const Response &answer);

    qsizetype size() const { return m_tree ? m_views.size() : m_items.size(); }
    const std::optional<QUrl> &next() const { return m_next; } ///< @odata.nextLink

    /// Calls `visit` with some of the items in their order: each is a QJsonObject or a JsonView.
    template <typename Visit>
    void visit(qsizetype from, qsizetype to, const Visit &visit) const
    {
        for (auto at = from; at < to; ++at) {
            if (m_tree)
                visit(m_views.at(at));
            else
                visit(m_items.at(at).toObject());
        }
    }

private:
    static std::optional<LargePage> readQuickly(const QByteArray &body);

    std::optional<JsonTree> m_tree;
    QList<JsonView> m_views; ///< in the tree
    QJsonArray m_items; ///< where there is no tree
    std::optional<QUrl> m_next;
};

} // namespace graph
