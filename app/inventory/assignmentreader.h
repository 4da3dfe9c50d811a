#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "inventory/assignment.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>

namespace graph {
class Client;
struct Response;
} // namespace graph

namespace inventory {

class Inventory;

/// Reads whole lists of assignments into the inventory: those that did not come with the configuration in batches, and
/// the rest of those that were cut off. A list of which any part cannot be read is Failed. Owned by Loader.
class AssignmentReader : public QObject
{
    Q_OBJECT

public:
    AssignmentReader(graph::Client &client, core::Clock &clock, Inventory &inventory);
    ~AssignmentReader() override;

    void read(const QList<core::ConfigurationId> &ids);
    /// Goes on behind `first`, whose next page is `more`.
    void follow(const core::ConfigurationId &id, const QList<Assignment> &first, const QUrl &more);
    /// Gives up what is under way, silently; it is as if it had not been asked for.
    void stop();
    bool isIdle() const { return m_underWay.isEmpty(); }

Q_SIGNALS:
    /// Everything asked for was answered.
    void idle();

private:
    bool begin(const core::ConfigurationId &id);
    void receive(const core::ConfigurationId &id, const core::Result<graph::Response> &answer);
    void end(const core::ConfigurationId &id, const core::Result<QList<Assignment>> &result);

    graph::Client &m_client;
    core::Clock &m_clock;
    Inventory &m_inventory;
    std::unique_ptr<QObject> m_run;
    QSet<core::ConfigurationId> m_underWay;
};

} // namespace inventory
