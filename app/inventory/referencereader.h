#pragma once

#include "core/clock.h"
#include "inventory/inventory.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>

namespace graph {
class Client;
}

namespace inventory {

/// Reads references into the inventory, batch by batch, each once: what a person looks at first, the rest in the order
/// of the list. A reference that was known stays so while it is read again. Owned by Loader.
class ReferenceReader : public QObject
{
    Q_OBJECT

public:
    ReferenceReader(graph::Client &client, core::Clock &clock, Inventory &inventory);
    ~ReferenceReader() override;

    /// Every certificate path of these configurations, in the background.
    void readAll(const QList<core::ConfigurationId> &owners);
    /// More owners are about to come: until expectNoMore() the background sends whole batches only, and no more than
    /// half of what the service allows in a while, so that what brings the owners does not wait for it.
    void expectMore();
    /// No more owners come. What waits in the background is read, or forgotten, because what brought them failed.
    void expectNoMore(bool read);
    /// Next, if it is not known, under way or failed.
    void want(const ReferenceKey &key);
    /// Next, whatever is known.
    void retry(const ReferenceKey &key);
    /// Gives up everything, silently; what was not answered is as if it had not been asked for.
    void stop();
    bool isIdle() const { return m_queued.isEmpty() && m_underWay.isEmpty(); }
    /// Why nothing more was asked: no connection, or no sign-in.
    const std::optional<core::Error> &outage() const { return m_outage; }

Q_SIGNALS:
    /// Something leads to a configuration that is not listed (yet).
    void met(const core::ConfigurationId &id);
    /// Everything asked for was answered.
    void idle();

private:
    void enqueue(const ReferenceKey &key, bool first);
    void pumpSoon();
    void pump();
    QList<ReferenceKey> takeBatch();
    void send(const QList<ReferenceKey> &batch);
    void receive(const ReferenceKey &key, const core::Result<QList<Configuration>> &referenced);
    void failRest();

    graph::Client &m_client;
    core::Clock &m_clock;
    Inventory &m_inventory;
    std::unique_ptr<QObject> m_run;
    std::deque<ReferenceKey> m_first;
    std::deque<ReferenceKey> m_rest;
    QSet<ReferenceKey> m_queued; ///< in m_first or m_rest (or both, when wanted later)
    QSet<ReferenceKey> m_underWay;
    QSet<ReferenceKey> m_asked; ///< since stop(): not read twice in the background
    bool m_moreCome = false;
    int m_batches = 0;
    bool m_pumpComes = false;
    std::optional<core::Error> m_outage;
};

} // namespace inventory
