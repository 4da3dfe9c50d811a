#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "inventory/memberships.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace graph {
class Client;
struct Request;
} // namespace graph

namespace inventory {

class Inventory;

/// Finds a user or a device and reads the groups it is in, nested ones included. Each find() or choose() ends in one
/// choiceWanted(), found() or failed(), unless cancel() comes first. A part of the groups is never taken for all of
/// them. Owned by whoever asks; destruction gives up what is under way.
///
///   Idle --find()--> Finding --several devices of the name--> Idle (choiceWanted) --choose()--> Reading
///                       \--one--> Reading: all groups, then the direct ones --> ReadingWays --> Idle (found)
///   The ways through nested groups are read only for groups that some assignment names, and at most `wayLimit` of
///   them; what stays open then, or cannot be read, is a way of kind Nested.
class MembershipLookup : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Finding, Reading, ReadingWays };
    static constexpr int wayLimit = 60; ///< groups whose parents are asked for; three batches

    MembershipLookup(graph::Client &client, core::Clock &clock, const Inventory &inventory, QObject *parent = nullptr);
    ~MembershipLookup() override;

    /// The sentence that failed() has where the right is missing; `typed` as a person did.
    static QString missingRight(const QString &right, const QString &typed);

    State state() const { return m_state; }
    Principal::Kind kind() const { return m_membership.who.kind; } ///< of what was looked for last
    /// A user principal name (it has an @) or the name of a device.
    void find(const QString &typed);
    void choose(const Principal &who);
    void cancel(); ///< silent

Q_SIGNALS:
    void stateChanged();
    void choiceWanted(const QList<inventory::Principal> &devices);
    void found(const inventory::Membership &membership);
    /// Nothing is known of the groups then. The message names the right where one is missing.
    void failed(const core::Error &why);

private:
    void begin(State state);
    void setState(State state);
    void findUser(const QString &name);
    void findDevice(const QString &name);
    void readAll();
    void readDirect();
    void readGroups(const graph::Request &list, const std::function<void(const MemberGroup &)> &take,
        const std::function<void()> &done);
    void readWays();
    void followParents(const QHash<core::GroupId, QList<core::GroupId>> &parents);
    void finish();
    void fail(core::Error why, const QString &rights);
    void notFound(const QString &message);

    graph::Client &m_client;
    core::Clock &m_clock;
    const Inventory &m_inventory;
    State m_state = State::Idle;
    std::unique_ptr<QObject> m_run; ///< context of what is asked
    QString m_typed;
    Membership m_membership;
    QList<Principal> m_devices;
    QSet<core::GroupId> m_open; ///< groups that assignments name and whose way is not known
    QList<core::GroupId> m_frontier; ///< groups with a known way whose parents are read next
    int m_waysLeft = wayLimit;
};

} // namespace inventory
