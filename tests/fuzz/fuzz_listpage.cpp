#include "fuzz/fuzz.h"

#include "graph/largepage.h"
#include "graph/rawjson.h"
#include "graph/serviceurl.h"
#include "inventory/address.h"
#include "inventory/endpoints.h"

#include <QJsonDocument>

namespace {

const QUrl &root()
{
    static const QUrl url(QStringLiteral("https://graph.microsoft.com"));
    return url;
}

void followed(const QUrl &link)
{
    const auto url = graph::serviceUrl(root(), graph::Request::following(link));
    if (!url)
        return mustBeReadable(url.error().message);
    must(url->host() == root().host() && url->scheme() == root().scheme(), "a link stays on its host");
    must(url->path(QUrl::FullyEncoded).startsWith(QLatin1String("/beta/")), "a link stays below /beta/");
    must(url->userInfo().isEmpty() && url->port(443) == 443, "a link names nothing but the host");
}

/// The list is read in two ways, which must not tell two stories.
bool isSame(
    const core::Result<inventory::ListedConfiguration> &left, const core::Result<inventory::ListedConfiguration> &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value() && left.error().message == right.error().message;
    return left->configuration == right->configuration && left->assignments == right->assignments
        && left->moreAssignments == right->moreAssignments
        && left->assignmentsError.has_value() == right->assignmentsError.has_value();
}

void listed(const core::Result<inventory::ListedConfiguration> &read)
{
    if (!read)
        return mustBeReadable(read.error().message);
    const auto url = graph::serviceUrl(root(), graph::Request::get(inventory::Address(read->configuration.id).path()));
    must(url.has_value(), "what is listed can be asked for");
    must(url->path(QUrl::FullyEncoded).count(QLatin1Char('/')) == 4, "an id stays in its segment");
    must(!read->assignmentsError || !read->assignments, "a part never passes for the whole");
    must(!read->assignmentsError || !read->moreAssignments, "nothing follows what cannot be read");
    if (read->moreAssignments)
        followed(*read->moreAssignments);
}

/// What is kept of each element has to be that element.
void raw(const QByteArray &body, const QJsonArray &items)
{
    const auto elements = graph::rawCollection(body);
    if (!elements)
        return mustBeReadable(elements.error().message);
    must(elements->size() == items.size(), "as many pieces as elements");
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto again = QJsonDocument::fromJson('[' + elements->at(i) + ']').array();
        must(again.size() == 1 && again.at(0) == items.at(i), "a piece is the element that it came from");
    }
}

} // namespace

void fuzz(const QByteArray &input)
{
    const graph::Response answer{.status = 200, .headers = {}, .body = input, .clientRequestId = {}};
    const auto page = graph::readPage(answer);
    const auto large = graph::LargePage::read(answer);
    if (!page) {
        must(!large, "simdjson takes nothing that Qt refuses");
        return mustBeReadable(page.error().message);
    }
    const bool isSameText = !input.contains("\xef\xbb\xbf"); // Qt drops it where a text begins with it
    must(large && large->size() == page->items.size(), "both read the same page");
    must(!isSameText || large->next() == page->next, "both read the same link");
    QList<core::Result<inventory::ListedConfiguration>> again;
    large->visit(0, large->size(), [&](const auto &item) { again.append(inventory::readListedConfiguration(item)); });
    for (qsizetype i = 0; i < page->items.size(); ++i) {
        const auto read = inventory::readListedConfiguration(page->items.at(i).toObject());
        must(!isSameText || isSame(read, again.at(i)), "both read the same configuration");
        listed(read);
    }
    for (const auto &item : page->items) {
        if (const auto filter = inventory::readFilter(item.toObject()); filter)
            must(!filter->id.isEmpty(), "a filter has an id");
    }
    if (page->next)
        followed(*page->next);
    raw(input, page->items);
}
