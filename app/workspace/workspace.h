#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "inventory/loader.h"
#include "inventory/treemodel.h"
#include "journal/journal.h"
#include "practice/service.h"
#include "removal/operation.h"
#include "removal/recovery.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

namespace workspace {

/// Everything that belongs to one tenant while it is open: its network, client, inventory, loader and tree, and the one
/// removal that may be under way. Nothing of it is shared between tenants but the journal file, which keeps them apart
/// by tenant. The window shows one workspace at a time; the composition root owns it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// How the workspace reaches its service. `practice` is set in the practice tenant only.
    struct Connection {
        std::unique_ptr<QNetworkAccessManager> network;
        std::unique_ptr<graph::TokenSource> ownTokens; ///< of the practice tenant; the real service has a Session
        graph::TokenSource *tokens = nullptr;
        std::unique_ptr<practice::Service> practice;
        graph::ClientOptions client;
        /// Answers once when the account may write, or why not; never before returning. Unset where that is certain.
        std::function<void(QObject *context, std::function<void(core::Result<void>)> done)> permitWriting;
    };

    Workspace(Connection connection, journal::Actor actor, journal::Journal &journal, core::Clock &clock,
        QObject *parent = nullptr);
    ~Workspace() override;

    /// The practice tenant, signed in and ready.
    static std::unique_ptr<Workspace> openPractice(journal::Journal &journal, core::Clock &clock);

    const journal::Actor &actor() const { return m_actor; }
    bool isPractice() const { return m_connection.practice != nullptr; }
    practice::Service *practice() const { return m_connection.practice.get(); }
    QString host() const; ///< of the Graph root, for the window to name an unusual one

    graph::Client &client() { return m_client; }
    journal::Journal &journal() { return m_journal; }
    inventory::Inventory &inventory() { return m_inventory; }
    inventory::Loader &loader() { return m_loader; }
    inventory::TreeModel &tree() { return m_tree; }
    removal::Recovery &recovery() { return m_recovery; }

    /// Settles what an earlier run left open, then loads the list.
    void start();

    /// Begins to carry out a confirmed plan, once the account may write (the first time that can mean a sign-in); one
    /// at a time. Then either removalStarted() with the operation, which stays until the next one begins, or
    /// removalRefused().
    void remove(const removal::Plan &plan);
    removal::Operation *operation() const { return m_operation.get(); }
    /// From remove() to removalFinished() or removalRefused().
    bool isRemoving() const { return m_removing; }

Q_SIGNALS:
    void removalStarted(removal::Operation *operation);
    void removalFinished(removal::Operation *operation);
    /// The permission to write was not given: nothing was sent, nothing is in the journal.
    void removalRefused(const core::Error &why);

private:
    void begin(const removal::Plan &plan);

    Connection m_connection;
    journal::Actor m_actor;
    journal::Journal &m_journal;
    core::Clock &m_clock;
    graph::Client m_client;
    inventory::Inventory m_inventory;
    inventory::Loader m_loader;
    inventory::TreeModel m_tree;
    removal::Recovery m_recovery;
    std::unique_ptr<removal::Operation> m_operation;
    bool m_removing = false;
};

} // namespace workspace
