#include "graph/batchreader.h"

#include "graph/retrypolicy.h"

#include <algorithm>

namespace graph {

namespace {

using std::chrono::milliseconds;

constexpr int batchesUnderWay = 4;
/// Parts that may be asked again at nearly the same time share a batch.
constexpr milliseconds together{5000};

} // namespace

BatchReader::BatchReader(Client &client, core::Clock &clock, const QList<Request> &parts, QObject *context,
    std::function<void(qsizetype, core::Result<Response>)> each, std::function<void()> finished)
    : QObject(&client), m_client(client), m_clock(clock), m_each(std::move(each)), m_finished(std::move(finished))
{
    Q_ASSERT(context);
    connect(context, &QObject::destroyed, this, [this] { delete this; });
    m_parts.reserve(static_cast<std::size_t>(parts.size()));
    for (const auto &part : parts) {
        Q_ASSERT(!part.writes());
        m_ready.append(static_cast<qsizetype>(m_parts.size()));
        // A part that cannot be expressed in a batch must not spoil it for the others.
        m_parts.push_back({.request = part, .alone = part.link.has_value() || !part.path.isValid()});
    }
    QMetaObject::invokeMethod(this, &BatchReader::ask, Qt::QueuedConnection);
}

void BatchReader::ask()
{
    while (!m_ready.isEmpty() && m_underWay < batchesUnderWay) {
        QList<qsizetype> batch;
        while (!m_ready.isEmpty() && batch.size() < batchLimit) {
            const auto index = m_ready.takeFirst();
            if (m_parts[static_cast<std::size_t>(index)].alone)
                askAlone(index);
            else
                batch.append(index);
        }
        if (!batch.isEmpty())
            askTogether(batch);
    }
    if (m_underWay > 0)
        return;
    if (!m_later.empty())
        return pause();
    const auto finished = std::move(m_finished);
    deleteLater();
    finished();
}

void BatchReader::askAlone(qsizetype index)
{
    ++m_underWay;
    m_client.exchange(
        m_parts[static_cast<std::size_t>(index)].request, this, [this, index](core::Result<Response> answer) {
            --m_underWay;
            const QPointer<BatchReader> self(this);
            m_each(index, std::move(answer));
            if (self)
                ask();
        });
}

void BatchReader::askTogether(const QList<qsizetype> &indices)
{
    QList<Request> parts;
    for (const auto index : indices) {
        auto &part = m_parts[static_cast<std::size_t>(index)];
        ++part.attempt;
        parts.append(part.request);
    }
    ++m_underWay;
    m_client.exchange(batchRequest(parts), this, [this, indices, parts](core::Result<Response> answer) {
        --m_underWay;
        const QPointer<BatchReader> self(this);
        auto results = answer ? readBatch(*answer, parts, m_clock.now()) : std::move(answer).error();
        for (qsizetype i = 0; self && i < indices.size(); ++i) {
            if (results)
                settle(indices.at(i), std::move((*results)[i]));
            else
                m_each(indices.at(i), results.error()); // of the whole: the client has tried again already
        }
        if (self)
            ask();
    });
}

void BatchReader::settle(qsizetype index, core::Result<Response> answer)
{
    auto &part = m_parts[static_cast<std::size_t>(index)];
    if (!answer) {
        const auto &error = answer.error();
        if (error.kind == core::ErrorKind::SignInRequired) {
            part.alone = true;
            m_ready.append(index);
            return;
        }
        if (const auto delay = retryDelay(false, part.attempt, m_client.attempts(), error)) {
            m_later.push_back({m_clock.monotonic() + *delay, index});
            if (error.kind == core::ErrorKind::Throttled)
                m_client.holdBack(*delay);
            return;
        }
    }
    m_each(index, std::move(answer));
}

void BatchReader::pause()
{
    const auto byTime = [](const Later &left, const Later &right) { return left.due < right.due; };
    std::stable_sort(m_later.begin(), m_later.end(), byTime);
    const auto end = std::find_if(m_later.begin(), m_later.end(),
        [limit = m_later.front().due + together](const Later &later) { return later.due > limit; });
    auto due = m_later.front().due;
    for (auto it = m_later.begin(); it != end; ++it) {
        due = it->due;
        m_ready.append(it->index);
    }
    m_later.erase(m_later.begin(), end);
    std::sort(m_ready.begin(), m_ready.end());
    m_clock.after(std::max(milliseconds(0), due - m_clock.monotonic()), this, [this] { ask(); });
}

} // namespace graph
