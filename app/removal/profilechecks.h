#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "removal/profilecheck.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace removal {

/// Remembers what the touched profiles had before an undertaking, reads them once more afterwards and says whether
/// anything but what was chosen is different. What is read afterwards goes into the inventory. Owned by Undertaking.
class ProfileChecks : public QObject
{
    Q_OBJECT

public:
    ProfileChecks(graph::Client &client, core::Clock &clock, inventory::Inventory &inventory);
    ~ProfileChecks() override;

    /// Whether it is known what the profile has, or that it cannot be read: then its items may begin.
    bool isSettled(const core::ConfigurationId &owner) const { return m_before.contains(owner); }
    bool isReading() const { return m_reading != nullptr; }
    /// Begins to read them; beforeRead() follows, unless stop() came first.
    void readBefore(const QList<core::ConfigurationId> &owners);
    /// What somebody else has read before the first request for the profile; later ones are left alone.
    void noteBefore(const core::ConfigurationId &owner, const QList<inventory::Assignment> &assignments);
    /// What was read so long ago that it says nothing any more is read again: all but these.
    void keepOnly(const QSet<core::ConfigurationId> &owners);

    /// Reads every profile of the records for which something was sent; finished() follows, never before this returns.
    void run(const QList<journal::Item> &records);
    /// Gives up what is being read. In run(): what was not read yet is said to be unchecked, and finished() follows.
    void stop();

    /// Items that were Unknown and that reading their profile has settled.
    const QList<journal::Item> &settled() const { return m_settled; }
    /// In the order of the records; complete with finished().
    const QList<ProfileCheck> &checks() const { return m_checks; }

Q_SIGNALS:
    void beforeRead();
    void finished();

private:
    void judge(const core::ConfigurationId &owner, const AssignmentList &after);
    void finish();

    graph::Client &m_client;
    core::Clock &m_clock;
    inventory::Inventory &m_inventory;
    std::unique_ptr<QObject> m_reading; ///< context of what is being read
    bool m_isRunning = false;
    QHash<core::ConfigurationId, AssignmentList> m_before;
    QList<core::ConfigurationId> m_owners; ///< to be checked, in order
    QHash<core::ConfigurationId, QList<journal::Item>> m_records;
    QHash<core::ConfigurationId, ProfileCheck> m_judged;
    QList<ProfileCheck> m_checks;
    QList<journal::Item> m_settled;
};

} // namespace removal
