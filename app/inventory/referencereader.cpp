#include "inventory/referencereader.h"

#include "graph/batch.h"
#include "graph/client.h"
#include "inventory/endpoints.h"

namespace inventory {

namespace {

using Reference = Reading<QList<core::ConfigurationId>>;

/// Batches on their way at a time: the next one is not held up by one slow part, and a wish does not wait behind many.
constexpr int mostBatches = 2;
/// References that are read while more owners come. The service allows 1000 requests in 20 s.
constexpr qsizetype mostBeforehand = 500;

/// Nothing that is asked afterwards would fare better.
bool isOutage(const core::Error &error)
{
    return error.kind == core::ErrorKind::Offline || error.kind == core::ErrorKind::SignInRequired
        || error.kind == core::ErrorKind::Tls;
}

} // namespace

ReferenceReader::ReferenceReader(graph::Client &client, core::Clock &clock, Inventory &inventory)
    : m_client(client), m_clock(clock), m_inventory(inventory), m_run(std::make_unique<QObject>())
{ }

ReferenceReader::~ReferenceReader() = default;

void ReferenceReader::readAll(const QList<core::ConfigurationId> &owners)
{
    for (const auto &owner : owners) {
        const auto *configuration = m_inventory.find(owner);
        if (!configuration)
            continue;
        for (const auto &property : m_inventory.paths().of(configuration->type, m_inventory.types()))
            enqueue({owner, property.name}, false);
    }
}

void ReferenceReader::expectMore() { m_moreCome = true; }

void ReferenceReader::expectNoMore(bool read)
{
    m_moreCome = false;
    if (read)
        return pumpSoon();
    const QSet<ReferenceKey> wanted(m_first.cbegin(), m_first.cend());
    m_queued.intersect(wanted);
    m_rest.clear();
}

void ReferenceReader::want(const ReferenceKey &key)
{
    if (isIdle())
        m_outage.reset();
    if (m_queued.contains(key) || m_inventory.reference(key).state() == Reference::State::NotRead)
        enqueue(key, true);
}

void ReferenceReader::retry(const ReferenceKey &key)
{
    m_outage.reset();
    enqueue(key, true);
    if (!m_inventory.reference(key).isKnown() && m_queued.contains(key))
        m_inventory.setReference(key, Reference::inProgress());
}

void ReferenceReader::enqueue(const ReferenceKey &key, bool first)
{
    if (m_underWay.contains(key) || (!first && (m_queued.contains(key) || m_asked.contains(key))))
        return;
    const auto *owner = m_inventory.find(key.owner);
    if (!owner || !m_inventory.paths().find(owner->type, key.property, m_inventory.types()))
        return;
    (first ? m_first : m_rest).push_back(key);
    m_queued.insert(key);
    pumpSoon();
}

/// Later, so that all wishes of one moment share their batches.
void ReferenceReader::pumpSoon()
{
    if (std::exchange(m_pumpComes, true))
        return;
    const auto start = [this] {
        m_pumpComes = false;
        pump();
    };
    QMetaObject::invokeMethod(m_run.get(), start, Qt::QueuedConnection);
}

void ReferenceReader::pump()
{
    if (m_outage)
        failRest();
    while (m_batches < mostBatches) {
        const auto batch = takeBatch();
        if (batch.isEmpty())
            break;
        send(batch);
    }
    if (isIdle())
        Q_EMIT idle();
}

QList<ReferenceKey> ReferenceReader::takeBatch()
{
    QList<ReferenceKey> batch;
    const bool waits = m_moreCome && m_first.empty()
        && (m_queued.size() < graph::batchLimit || m_asked.size() > mostBeforehand - graph::batchLimit);
    if (waits)
        return batch;
    for (auto *queue : {&m_first, &m_rest}) {
        while (!queue->empty() && batch.size() < graph::batchLimit) {
            if (m_queued.remove(queue->front())) // else it was wanted meanwhile, and taken then
                batch.append(queue->front());
            queue->pop_front();
        }
    }
    return batch;
}

void ReferenceReader::send(const QList<ReferenceKey> &batch)
{
    QList<ReferenceKey> asked;
    QList<graph::Request> requests;
    for (const auto &key : batch) {
        const auto *owner = m_inventory.find(key.owner);
        const auto *property
            = owner ? m_inventory.paths().find(owner->type, key.property, m_inventory.types()) : nullptr;
        if (!property)
            continue; // the owner went while this waited
        asked.append(key);
        requests.append(getReference(Address(key.owner), *property));
    }
    if (asked.isEmpty())
        return;
    ++m_batches;
    const QSet<ReferenceKey> keys(asked.cbegin(), asked.cend());
    m_underWay.unite(keys);
    m_asked.unite(keys);
    graph::readInBatches(
        m_client, m_clock, requests, m_run.get(),
        [this, asked](qsizetype index, const core::Result<graph::Response> &answer) {
            receive(asked.at(index), readReference(answer));
        },
        [this] {
            --m_batches;
            pump();
        });
    // Only now: who hears of it may ask for something that changes the queue.
    for (const auto &key : asked) {
        if (m_underWay.contains(key) && !m_inventory.reference(key).isKnown())
            m_inventory.setReference(key, Reference::inProgress());
    }
}

void ReferenceReader::receive(const ReferenceKey &key, const core::Result<QList<Configuration>> &referenced)
{
    m_underWay.remove(key);
    if (!referenced) {
        if (isOutage(referenced.error()))
            m_outage = referenced.error();
        if (m_outage && m_inventory.reference(key).isKnown())
            return; // nothing is known to be otherwise, and the load says that it stopped
        return m_inventory.setReference(key, referenced.error());
    }
    QList<core::ConfigurationId> ids;
    for (const auto &configuration : *referenced) {
        ids.append(configuration.id);
        m_inventory.addReferenced(configuration);
    }
    m_inventory.setReference(key, ids);
    for (const auto &id : ids)
        Q_EMIT met(id);
}

void ReferenceReader::failRest()
{
    const auto rest = std::exchange(m_queued, {});
    m_first.clear();
    m_rest.clear();
    for (const auto &key : rest) {
        if (!m_inventory.reference(key).isKnown())
            m_inventory.setReference(key, *m_outage);
    }
}

void ReferenceReader::stop()
{
    m_run = std::make_unique<QObject>();
    m_pumpComes = false;
    m_moreCome = false;
    m_batches = 0;
    m_outage.reset();
    m_asked.clear();
    m_first.clear();
    m_rest.clear();
    const auto unanswered = std::exchange(m_queued, {}) + std::exchange(m_underWay, {});
    for (const auto &key : unanswered) {
        if (m_inventory.reference(key).state() == Reference::State::InProgress)
            m_inventory.setReference(key, {});
    }
}

} // namespace inventory
