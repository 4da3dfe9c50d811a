#pragma once

#include "graph/largepage.h"

#include <QList>

#include <memory>

namespace graph {

/// The part of walkLargePages() that does not know what is read.
struct LargePageReading {
    /// Makes values of some items, in another thread.
    std::function<std::shared_ptr<void>(const LargePage &page, qsizetype from, qsizetype to)> make;
    /// Hands them over, in the thread of the walk.
    std::function<void(void *values)> deliver;
    std::function<void(core::Result<void>)> finished;
};
void walkLargePages(Sender &sender, const Request &first, QObject *context, LargePageReading reading);

/// walkPages() for a list whose pages are megabytes: what would keep the asker's thread from its event loop happens in
/// another one. `read` makes one value of one item there, a JsonView or (seldom) a QJsonObject; it is called for one
/// item after the other, and touches nothing that others do. `slice` gets the values in their order, some dozens at a
/// time with the event loop in between, and may keep them; `finished` is called once, after all that came before it. A
/// page that says where the next one is before its items has that one asked for while it is read itself. Errors are
/// those of walkPages(), and an UnexpectedAnswer for a page that names two different next ones. Ends silently with the
/// context; what another thread is reading then is thrown away there.
template <typename T, typename Read>
void walkLargePages(Sender &sender, const Request &first, QObject *context, const Read &read,
    std::function<void(QList<T> &&)> slice, std::function<void(core::Result<void>)> finished)
{
    LargePageReading reading;
    reading.make = [read](const LargePage &page, qsizetype from, qsizetype to) {
        auto values = std::make_shared<QList<T>>();
        values->reserve(to - from);
        page.visit(from, to, [&](const auto &item) { values->append(read(item)); });
        return values;
    };
    reading.deliver = [slice = std::move(slice)](void *values) { slice(std::move(*static_cast<QList<T> *>(values))); };
    reading.finished = std::move(finished);
    walkLargePages(sender, first, context, std::move(reading));
}

/// Where the next page is, of a page that says so before its items; nothing when it does not, or after some KB of other
/// members. Cheap: the items are not looked at.
std::optional<QUrl> linkBeforeItems(const QByteArray &body);

} // namespace graph
