#include "graph/paging.h"

#include "graph/errorreader.h"
#include "graph/json.h"
#include "graph/pagewalk.h"
#include "graph/sender.h"

#include <QCoreApplication>

namespace graph {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype mostPages = 10'000;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(graph::Paging)
};

Error stopped()
{
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    error.message = Sentences::tr("Reading the list was stopped.");
    return error;
}

} // namespace

Result<Page> readPage(const Response &answer)
{
    const auto object = readObject(answer.body);
    if (!object)
        return object.error();
    auto items = readCollection(*object);
    if (!items)
        return std::move(items).error();
    Page page{.items = *std::move(items), .next = {}};
    const auto link = object->value(QLatin1String("@odata.nextLink"));
    if (link.isUndefined() || link.isNull())
        return page;
    page.next = nextLink(link.toString());
    if (!page.next)
        return unexpectedAnswer(QStringLiteral("\"@odata.nextLink\" is not a link"));
    return page;
}

std::optional<QUrl> nextLink(const QString &link)
{
    auto next = QUrl(link, QUrl::StrictMode);
    if (!next.isValid())
        next = QUrl(link, QUrl::TolerantMode);
    return next.isValid() ? std::optional(next) : std::nullopt;
}

Error errorInAnswer(Error error, const Response &answer)
{
    error.httpStatus = answer.status;
    error.requestId = QString::fromUtf8(answer.requestId());
    error.clientRequestId = QString::fromLatin1(answer.clientRequestId);
    return error;
}

bool FollowedLinks::leadOn(const QUrl &link) const
{
    return m_seen.size() < mostPages - 1 && !m_seen.contains(link.toEncoded());
}

Error FollowedLinks::endless()
{
    auto error = unexpectedAnswer(QStringLiteral("the pages of a list lead in a circle"));
    error.message
        = Sentences::tr("The list does not end: its pages lead in a circle. What is shown may not be the whole.");
    return error;
}

PageWalk::PageWalk(Sender &sender, QObject *context, std::function<bool(QJsonArray)> page,
    std::function<void(core::Result<void>)> finished)
    : QObject(&sender), m_sender(sender), m_page(std::move(page)), m_finished(std::move(finished))
{
    Q_ASSERT(context);
    connect(context, &QObject::destroyed, this, [this] { delete this; });
}

void PageWalk::ask(const Request &request)
{
    m_sender.exchange(request, this, [this](core::Result<Response> answer) {
        if (!answer)
            return finish(std::move(answer).error());
        const auto page = readPage(*answer);
        if (page)
            return receive(*page);
        finish(errorInAnswer(page.error(), *answer));
    });
}

void PageWalk::receive(const Page &page)
{
    const QPointer<PageWalk> self(this);
    const bool goOn = m_page(page.items);
    if (!self)
        return;
    if (!goOn)
        return finish(stopped());
    if (!page.next)
        return finish({});
    if (!m_followed.leadOn(*page.next))
        return finish(FollowedLinks::endless());
    m_followed.add(*page.next);
    ask(Request::following(*page.next));
}

void PageWalk::finish(core::Result<void> result)
{
    const auto finished = std::move(m_finished);
    deleteLater();
    finished(std::move(result));
}

void walkPages(Sender &sender, const Request &first, QObject *context, std::function<bool(QJsonArray)> page,
    std::function<void(core::Result<void>)> finished)
{
    auto *walk = new PageWalk(sender, context, std::move(page), std::move(finished));
    walk->ask(first);
}

} // namespace graph
