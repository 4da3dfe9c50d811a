#include "graph/batchsender.h"

#include "graph/batch.h"
#include "graph/retrypolicy.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace graph {

namespace {

using std::chrono::milliseconds;

/// As many as it takes to use the whole budget of writes at once; one connection of the client's stays free for others.
constexpr std::size_t mostUnderWay = 5;
/// What is asked for within such a time goes together. Too short for a person to notice.
constexpr milliseconds together{30};
constexpr milliseconds worthTelling{1000};

/// The service said of $batch itself that it does not take it: nothing in it was begun.
bool refusesBatches(const core::Error &error)
{
    static const QList<int> statuses{400, 404, 405, 413, 415, 501};
    return !error.maybeDone && statuses.contains(error.httpStatus);
}

} // namespace

BatchSender::BatchSender(Client &client, core::Clock &clock, QObject *parent)
    : Sender(parent), m_client(client), m_clock(clock)
{ }

BatchSender::~BatchSender() = default;

/// The parts of a $batch are there all at once or not at all: there is nothing to peek at.
void BatchSender::exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
    std::function<void(const QByteArray &)>)
{
    Q_ASSERT(context);
    const auto id = ++m_last;
    auto &part = m_parts[id];
    part.request = request;
    part.context = context;
    part.done = std::move(done);
    part.alone = !isBatchable(request);
    part.death = connect(context, &QObject::destroyed, this, [this, id] { forget(id); });
    queueOf(part).insert(id);
    const bool isFull = queueOf(part).size() >= static_cast<std::size_t>(batchLimit);
    flushAfter(isFull ? milliseconds(0) : together);
}

void BatchSender::withdraw(const QObject *context)
{
    QList<Id> waiting;
    for (auto &[id, part] : m_parts) {
        if (part.context != context || part.isWithdrawn)
            continue;
        part.isWithdrawn = true;
        if (part.exchange)
            m_client.withdraw(part.exchange.get());
        else if (part.batch != 0)
            giveUpUnwanted(part.batch);
        else
            waiting.append(id);
    }
    for (const auto id : std::as_const(waiting)) {
        queueOf(m_parts.at(id)).erase(id);
        QMetaObject::invokeMethod(
            this, [this, id] { answer(id, withdrawnError()); }, Qt::QueuedConnection);
    }
}

void BatchSender::flushAfter(milliseconds delay)
{
    const auto due = m_clock.monotonic() + delay;
    if (m_flushAt && *m_flushAt <= due)
        return;
    m_flushAt = due;
    const auto flushNow = [this, due] {
        if (m_flushAt == due)
            m_flushAt.reset();
        flush();
    };
    if (delay <= milliseconds(0))
        QMetaObject::invokeMethod(this, flushNow, Qt::QueuedConnection);
    else
        m_clock.after(delay, this, flushNow);
}

/// One at a time, and the next from the event loop: only when the client has taken this one does it know what is left
/// of the budget.
void BatchSender::flush()
{
    if (m_batches.size() + m_alone >= mostUnderWay)
        return; // an answer will come
    if (flush(m_writes, true) || flush(m_reads, false))
        flushAfter(milliseconds(0));
}

/// False when nothing of this queue may leave now.
bool BatchSender::flush(std::set<Id> &queue, bool writes)
{
    if (queue.empty())
        return false;
    auto most = static_cast<int>(std::min(queue.size(), static_cast<std::size_t>(batchLimit)));
    while (most > 0 && m_client.delay(most, writes) > milliseconds(0))
        --most;
    if (most == 0) {
        const auto delay = m_client.delay(1, writes);
        flushAfter(delay);
        if (delay >= worthTelling)
            Q_EMIT m_client.throttled(delay);
        return false;
    }
    const auto ids = take(queue, most);
    if (ids.size() == 1)
        sendAlone(ids.constFirst());
    else
        sendTogether(ids);
    return true;
}

/// The first ones that may go together: at least one.
QList<BatchSender::Id> BatchSender::take(std::set<Id> &queue, int most)
{
    QList<Id> ids;
    while (!queue.empty() && ids.size() < most) {
        const auto id = *queue.begin();
        const bool isAlone = m_parts.at(id).alone || !m_isBatching;
        if (isAlone && !ids.isEmpty())
            break;
        queue.erase(queue.begin());
        ids.append(id);
        if (isAlone)
            break;
    }
    return ids;
}

void BatchSender::sendAlone(Id id)
{
    auto &part = m_parts.at(id);
    part.exchange = std::make_unique<QObject>();
    ++m_alone;
    m_client.exchange(part.request, part.exchange.get(), [this, id](core::Result<Response> result) {
        answer(id, std::move(result)); // the client has tried again already
    });
}

void BatchSender::sendTogether(const QList<Id> &ids)
{
    const auto number = ++m_last;
    auto &batch = m_batches[number];
    batch.parts = ids;
    batch.exchange = std::make_unique<QObject>();
    for (const auto id : ids) {
        auto &part = m_parts.at(id);
        part.batch = number;
        // By it each part is found in the service's audit log; one for each time that it leaves, as the client does.
        auto request = part.request;
        if (part.attempt++ > 0 || request.clientRequestId.isEmpty())
            request.clientRequestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        batch.requests.append(request);
    }
    m_client.exchange(batchRequest(batch.requests), batch.exchange.get(),
        [this, number](core::Result<Response> result) { receive(number, std::move(result)); });
}

void BatchSender::receive(Id number, core::Result<Response> result)
{
    const auto node = m_batches.extract(number);
    const auto &batch = node.mapped();
    const QPointer<BatchSender> alive(this);
    flushAfter(milliseconds(0));
    if (!result && refusesBatches(result.error())) {
        m_isBatching = false;
        for (const auto id : batch.parts)
            againAlone(id);
        return;
    }
    auto results = result ? readBatch(*result, batch.requests, m_clock.now()) : std::move(result).error();
    for (qsizetype i = 0; alive && i < batch.parts.size(); ++i) {
        if (results)
            settle(batch.parts.at(i), std::move((*results)[i]));
        else
            settleWhole(batch.parts.at(i), results.error());
    }
}

void BatchSender::settle(Id id, core::Result<Response> result)
{
    const auto found = m_parts.find(id);
    if (found == m_parts.end())
        return;
    const auto &part = found->second;
    if (result)
        return answer(id, std::move(result));
    const auto &error = result.error();
    const bool writes = part.request.writes();
    // The client knows how to renew a sign-in; and a read that got no answer of its own may have one alone.
    if (error.kind == core::ErrorKind::SignInRequired || (!writes && error.kind == core::ErrorKind::UnexpectedAnswer))
        return againAlone(id);
    const auto delay = retryDelay(writes, part.attempt, m_client.attempts(), error);
    if (!delay)
        return answer(id, std::move(result));
    if (error.kind == core::ErrorKind::Throttled || error.retryAfter)
        m_client.holdBack(*delay);
    again(id, *delay);
}

/// What became of the whole is the answer of each part: the client has tried again already.
void BatchSender::settleWhole(Id id, const core::Error &error)
{
    const auto found = m_parts.find(id);
    if (found == m_parts.end())
        return;
    if (!found->second.request.writes() && error.kind == core::ErrorKind::UnexpectedAnswer)
        return againAlone(id);
    answer(id, error);
}

void BatchSender::again(Id id, milliseconds delay)
{
    const auto found = m_parts.find(id);
    if (found == m_parts.end())
        return;
    if (found->second.isWithdrawn)
        return answer(id, withdrawnError());
    found->second.batch = 0;
    m_clock.after(delay, this, [this, id] {
        const auto due = m_parts.find(id);
        if (due == m_parts.end() || due->second.isWithdrawn)
            return;
        queueOf(due->second).insert(id);
        flushAfter(together); // those that were put off with it are due now as well
    });
}

void BatchSender::againAlone(Id id)
{
    const auto found = m_parts.find(id);
    if (found == m_parts.end())
        return;
    if (found->second.isWithdrawn)
        return answer(id, withdrawnError());
    found->second.batch = 0;
    found->second.alone = true;
    queueOf(found->second).insert(id);
    flushAfter(milliseconds(0));
}

/// The part is over, and what it kept busy is free for the next.
BatchSender::Ended BatchSender::end(Id id)
{
    auto ended = m_parts.extract(id);
    if (!ended.empty() && ended.mapped().exchange) {
        --m_alone;
        flushAfter(milliseconds(0));
    }
    return ended;
}

void BatchSender::answer(Id id, core::Result<Response> result)
{
    const auto ended = end(id);
    if (ended.empty())
        return;
    disconnect(ended.mapped().death);
    ended.mapped().done(std::move(result)); // the last thing: it may end context and this
}

/// Its asker died: it is given up.
void BatchSender::forget(Id id)
{
    m_writes.erase(id);
    m_reads.erase(id);
    const auto ended = end(id);
    if (!ended.empty() && ended.mapped().batch != 0) // unreached: a part that is over hears of no death
        giveUpUnwanted(ended.mapped().batch);
}

/// A batch in which nobody is interested any more does not leave.
void BatchSender::giveUpUnwanted(Id number)
{
    const auto found = m_batches.find(number);
    if (found == m_batches.end())
        return;
    bool isAsked = false;
    for (const auto id : std::as_const(found->second.parts)) {
        const auto part = m_parts.find(id);
        if (part != m_parts.end() && !part->second.isWithdrawn)
            return;
        isAsked = isAsked || part != m_parts.end();
    }
    if (isAsked)
        return m_client.withdraw(found->second.exchange.get());
    m_batches.erase(found);
    flushAfter(milliseconds(0));
}

} // namespace graph
