#include "graph/largepage.h"

namespace graph {

/// Nothing as soon as there is any doubt.
std::optional<LargePage> LargePage::readQuickly(const QByteArray &body)
{
    LargePage page;
    page.m_tree = JsonTree::read(body);
    if (!page.m_tree)
        return {};
    const auto root = page.m_tree->root();
    const auto items = root.value(QLatin1String("value"));
    const auto link = root.value(QLatin1String("@odata.nextLink"));
    if (!items.isArray())
        return {};
    page.m_views = items.toArray();
    if (link.isUndefined() || link.isNull())
        return page;
    page.m_next = nextLink(link.toString());
    if (!page.m_next)
        return {};
    return page;
}

core::Result<LargePage> LargePage::read(const Response &answer)
{
    if (auto page = readQuickly(answer.body))
        return *std::move(page);
    auto slowly = readPage(answer);
    if (!slowly)
        return std::move(slowly).error();
    LargePage page;
    page.m_items = slowly->items;
    page.m_next = slowly->next;
    return page;
}

} // namespace graph
