#include "graph/largepages.h"

#include "graph/jsonscanner.h"
#include "graph/largepagewalk.h"

namespace graph {

void walkLargePages(Sender &sender, const Request &first, QObject *context, LargePageReading reading)
{
    auto *walk = new LargePageWalk(sender, context, std::move(reading));
    walk->ask(first);
}

std::optional<QUrl> linkBeforeItems(const QByteArray &body)
{
    constexpr qsizetype farthest = 8 * 1024; // bytes
    const auto head = body.left(farthest);
    JsonScanner scanner(head);
    if (!scanner.take('{'))
        return {};
    while (scanner.next() == '"') {
        const auto name = textOfJson(scanner.value());
        if (!scanner.take(':') || name == QLatin1String("value"))
            return {};
        const auto value = scanner.value();
        if (name == QLatin1String("@odata.nextLink"))
            return nextLink(textOfJson(value));
        if (!scanner.take(','))
            return {};
    }
    return {};
}

} // namespace graph
