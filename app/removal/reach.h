#pragma once

#include "core/clock.h"
#include "inventory/endpoints.h"
#include "inventory/inventory.h"
#include "removal/plan.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace graph {
class Client;
}

namespace removal {

using inventory::DeviceStatus;

/// Whom a removal reaches: how many members the groups of a plan have, and how devices fare with its profiles. Asked in
/// batches of reads, each group and each profile once for as long as this lives. What the rights do not allow, or what
/// cannot be read for any other reason, is "not known" and never an error to show. Owned by whoever shows it;
/// destruction gives up what is under way.
class Reach : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reading = inventory::Reading<T>;

    Reach(graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QObject *parent = nullptr);
    ~Reach() override;

    /// Asks for what the plan's items reach and is not asked for yet. Members only of groups whose name the inventory
    /// knows: without the right to read groups nothing is asked. changed() follows when something came.
    void ask(const Plan &plan);
    /// The same, of these profiles and groups.
    void ask(const QList<core::ConfigurationId> &owners, const QList<core::GroupId> &groups);
    /// Gives up what is under way, silently: it is as if it had not been asked for.
    void giveUp();
    /// Everything is as if it had not been asked for.
    void forget();
    /// The same, of what could not be read.
    void forgetFailed();
    bool isAsking() const { return m_underWay > 0; }

    /// Members of the group, those of groups inside it too. NotRead: not asked for.
    Reading<qint64> members(const core::GroupId &group) const { return m_members.value(group); }
    Reading<DeviceStatus> status(const core::ConfigurationId &owner) const { return m_status.value(owner); }

    /// "1,234", "not known", "being counted…"; empty for what was not asked for.
    QString membersText(const core::GroupId &group) const;
    /// "900 succeeded, 12 pending, 3 failed, 2 with errors, 5 not applicable", "not known", "being read…".
    QString statusText(const core::ConfigurationId &owner) const;

Q_SIGNALS:
    /// Values came. Not once for each: those of one answer come together.
    void changed();
    /// Nothing is under way any more.
    void finished();

private:
    struct Question;

    void receive(const Question &question, const core::Result<graph::Response> &answer);
    void announceSoon();
    void announce();

    graph::Client &m_client;
    core::Clock &m_clock;
    const inventory::Inventory &m_inventory;
    QHash<core::GroupId, Reading<qint64>> m_members;
    QHash<core::ConfigurationId, Reading<DeviceStatus>> m_status;
    std::unique_ptr<QObject> m_run; ///< context of what is under way
    int m_underWay = 0; ///< runs of batches
    bool m_willAnnounce = false;
};

} // namespace removal
