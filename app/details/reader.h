#pragma once

#include "core/clock.h"
#include "details/subject.h"
#include "removal/reach.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace graph {
class Client;
}

namespace details {

/// Reads what the details of a subject need beyond the inventory: device counts, members of groups, raw JSON. Asks only
/// for a subject that was rested on, in one request, gives up what is under way when the subject changes, and keeps
/// what it read until forget().
///
///   Still --look()--> Resting --`rest` passed--> Asking --answered--> Still
///             ^           \--look() of another, rest()--> ...
///
/// Owned by whoever shows the details; destruction is silent.
class Reader : public QObject
{
    Q_OBJECT

public:
    using Json = inventory::Reading<QByteArray>;

    /// How long a subject must stay before it is asked about: arrow keys that repeat pass over many.
    static constexpr std::chrono::milliseconds rest{300};

    Reader(graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QObject *parent = nullptr);
    ~Reader() override;

    /// Nobody looks at anything else any more. The same subject again: nothing happens.
    void look(const Subject &subject);
    /// Reads the very bytes of the subject that is looked at, at once; changed() follows. Nothing while they are known
    /// or under way.
    void wantJson();
    /// Asks again for what could not be read of the subject.
    void retry();
    /// The tenant is read anew: what was read before says nothing any more. The present subject is asked about again.
    void forget();

    /// Members and device counts, as far as they were read.
    const removal::Reach &reach() const { return m_reach; }
    /// Of the subject that is looked at.
    Json json() const;

Q_SIGNALS:
    /// Something came, or began to be read.
    void changed();

private:
    void restThenAsk();
    void ask();
    inventory::Address jsonAddress() const;

    graph::Client &m_client;
    core::Clock &m_clock;
    const inventory::Inventory &m_inventory;
    removal::Reach m_reach;
    Subject m_subject;
    std::unique_ptr<QObject> m_resting; ///< context of the wait
    std::unique_ptr<QObject> m_reading; ///< context of the JSON that is under way
    QHash<QByteArray, Json> m_json; ///< by path
};

} // namespace details
