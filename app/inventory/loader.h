#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "inventory/inventory.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace graph {
class Client;
}

namespace inventory {

class AssignmentReader;
class ReferenceReader;

/// Reads a tenant into an Inventory: the list page by page, references in batches meanwhile, then filters, group names
/// and what references are left.
///
///   Idle --load()--> Listing --last page--> Completing --all known--> Idle
///                       \--error/cancel()--> Idle (what came stays, the tree says that it is not the whole)
///
/// Pages are added as they come. An entry that cannot be read is left out and reported; then nothing is taken for gone.
/// A load asks for the pages, the filters, every 1000 groups and every 20 references once, and not more unless lists
/// of assignments were cut off or configurations turn up that are not listed. Missing rights for names are no failure.
/// Owned by the workspace. References that a person looks at are read first (want()), also while there is no load.
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
    /// Whether groups are to be shown by their names; true at first. Without, the service is not asked for any, and
    /// names that are known are forgotten. Switched on again, they are read at once.
    void setGroupNames(bool wanted);
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
    struct Listing;

    void setState(State state);
    void list(QList<core::Result<ListedConfiguration>> &&items);
    void complete(const core::Result<void> &listed);
    void readFilters();
    void readGroupNames();
    void readGroupNames(const QList<core::GroupId> &groups);
    void readMetConfigurations();
    /// One of the things that a load waits for began, ended.
    void begin() { ++m_pending; }
    void end(const core::Result<void> &result = {});
    void settle();
    void startRun();
    void finish(const core::Result<void> &result);

    graph::Client &m_client;
    core::Clock &m_clock;
    Inventory &m_inventory;
    State m_state = State::Idle;
    std::unique_ptr<QObject> m_run; ///< context of everything asked since the last load() or cancel(); dies with it
    std::unique_ptr<ReferenceReader> m_references;
    std::unique_ptr<AssignmentReader> m_assignments;
    std::unique_ptr<Listing> m_listing; ///< what the present load found out
    QSet<core::GroupId> m_askedGroups; ///< since the last load() or cancel()
    QSet<core::ConfigurationId> m_met; ///< behind references, not listed, assignments not asked for yet
    int m_pending = 0;
    bool m_groupNames = true;
};

} // namespace inventory
