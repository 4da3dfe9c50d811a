#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "inventory/inventory.h"

#include <QObject>

#include <memory>

namespace graph {
class Client;
}

namespace inventory {

class ReferenceReader;

/// Reads a tenant into an Inventory: the list page by page, then filters, group names and references in batches.
///
///   Idle --load()--> Listing --last page--> Completing --all known--> Idle
///                       \--error/cancel()--> Idle (what came stays, the tree says that it is not the whole)
///
/// Owned by the composition root. References that a person looks at are read first (want()).
class Loader : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Listing, Completing };

    Loader(graph::Client &client, core::Clock &clock, Inventory &inventory, QObject *parent = nullptr);
    ~Loader() override;

    State state() const { return m_state; }
    /// Starts, or starts again; what is shown stays until it is known to be gone.
    void load();
    /// Ends the load; finished() reports Cancelled.
    void cancel();
    /// Somebody looks at this reference: read it next.
    void want(const ReferenceKey &key);
    /// Reads again what could not be read.
    void retryAssignments(const core::ConfigurationId &id);
    void retryReference(const ReferenceKey &key);

Q_SIGNALS:
    void stateChanged();
    void progressed(int configurations);
    /// Once for every load(): success, or what stopped it. Failures of single references are kept in the inventory.
    void finished(const core::Result<void> &result);

private:
    void setState(State state);
    void listPage(const QJsonArray &items);
    void complete();
    void readFilters();
    void readGroupNames();
    void readCutOffAssignments();
    void finish(core::Result<void> result);

    graph::Client &m_client;
    core::Clock &m_clock;
    Inventory &m_inventory;
    State m_state = State::Idle;
    std::unique_ptr<QObject> m_run; ///< context of everything asked by the present load; dies with it
    std::unique_ptr<ReferenceReader> m_references;
    QSet<core::ConfigurationId> m_seen;
    QHash<core::ConfigurationId, QUrl> m_cutOff;
};

} // namespace inventory
