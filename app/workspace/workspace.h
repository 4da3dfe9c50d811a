#pragma once

#include "core/clock.h"
#include "graph/batchsender.h"
#include "graph/client.h"
#include "inventory/groupmodel.h"
#include "inventory/inventory.h"
#include "inventory/loadchanges.h"
#include "inventory/loader.h"
#include "inventory/searchindex.h"
#include "inventory/treemodel.h"
#include "journal/journal.h"
#include "practice/service.h"
#include "practice/tenantfile.h"
#include "removal/approvals.h"
#include "removal/operation.h"
#include "removal/reassignment.h"
#include "removal/recovery.h"
#include "removal/restore.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace workspace {

/// Everything that belongs to one tenant while it is open: its network, client, inventory, loader and tree, and the one
/// removal or restore that may be under way. Nothing of it is shared between tenants but the journal file, which keeps
/// them apart by tenant. The window shows one workspace at a time; the composition root owns it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    using Permit = std::function<void(QObject *context, std::function<void(core::Result<void>)> done)>;
    /// How the workspace reaches its service. `practice` is set in the practice tenant only.
    struct Connection {
        std::unique_ptr<QNetworkAccessManager> network;
        std::unique_ptr<graph::TokenSource> ownTokens; ///< of the practice tenant; the real service has a Session
        graph::TokenSource *tokens = nullptr;
        std::unique_ptr<practice::Service> practice;
        std::unique_ptr<practice::TenantFile> practiceFile; ///< where it is kept
        graph::ClientOptions client;
        /// Answers once when the account may write, or why not; never before returning. Unset where that is certain.
        Permit permitWriting;
        /// The same for reading which groups a user or a device is in.
        std::function<void(
            inventory::Principal::Kind of, QObject *context, std::function<void(core::Result<void>)> done)>
            permitLookup;
    };

    Workspace(Connection connection, journal::Actor actor, journal::Journal &journal, core::Clock &clock,
        QObject *parent = nullptr);
    ~Workspace() override;

    /// The practice tenant, signed in and ready, as it was left; kept in `directory`, or in memory only when that is
    /// empty.
    static std::unique_ptr<Workspace> openPractice(
        journal::Journal &journal, core::Clock &clock, const QString &directory = {});

    const journal::Actor &actor() const { return m_actor; }
    bool isPractice() const { return m_connection.practice != nullptr; }
    practice::Service *practice() const { return m_connection.practice.get(); }
    QString host() const; ///< of the Graph root, for the window to name an unusual one

    graph::Client &client() { return m_client; }
    journal::Journal &journal() { return m_journal; }
    core::Clock &clock() { return m_clock; }
    inventory::Inventory &inventory() { return m_inventory; }
    inventory::Loader &loader() { return m_loader; }
    inventory::TreeModel &tree() { return m_tree; }
    /// The same turned round: from groups to configurations. Made when it is first asked for, because many never do;
    /// what is loaded by then is taken in by slices.
    inventory::GroupModel &groups();
    bool hasGroups() const { return m_groups != nullptr; }
    inventory::SearchIndex &searchIndex() { return m_searchIndex; }
    /// What the last load found otherwise than the one before.
    inventory::LoadChanges &loadChanges() { return m_loadChanges; }
    removal::Recovery &recovery() { return m_recovery; }
    /// What waits for a second administrator; read after start() and after each removal and restore.
    removal::Approvals &approvals() { return m_approvals; }

    /// Settles what an earlier run left open, then loads the list.
    void start();

    /// Begins to carry out a confirmed plan, once the account may write (the first time that can mean a sign-in); one
    /// at a time, removal or restore. Then either undertakingStarted() and removalStarted() with the operation, which
    /// stays until the next one begins, or undertakingRefused() and removalRefused().
    void remove(const removal::Plan &plan);
    /// Begins to put back what was removed: operations of the journal, each with only the chosen items. The rest is as
    /// for remove(), without the signals of the removal.
    void restore(const QList<journal::Operation> &operations);

    /// Begins the guarded way for items of one profile that were refused because the service does not offer DELETE,
    /// once the account may write; one at a time like the others. Then reassignmentStarted() with the object, which
    /// stays until the next one begins, or undertakingRefused() and removalRefused().
    void reassign(const removal::Plan &plan);
    /// The one that is under way, or the last one.
    removal::Reassignment *reassignment() const { return m_reassignment.get(); }

    /// Whether the right to read who is in which group can be asked for.
    bool canAskForLookup() const { return m_connection.permitLookup != nullptr; }
    /// Asks for it, which may mean a sign-in; answers once, never before returning. Only where it can be asked for.
    void permitLookup(
        inventory::Principal::Kind of, QObject *context, const std::function<void(core::Result<void>)> &done) const
    {
        m_connection.permitLookup(of, context, done);
    }

    /// What an earlier run confirmed but never sent: operations of the journal with only those items, oldest first. It
    /// waits there until a person decides; known with leftOverChanged() after start().
    const QList<journal::Operation> &leftOver() const { return m_leftOver; }
    /// Goes on with one of leftOver(), as the same operation of the journal; the rest is as for remove() and restore().
    /// Refused where another account had confirmed it: the journal would name the wrong person. It is not left over
    /// from here on, unless it is refused. Unknown id: nothing happens.
    void goOn(journal::OperationId operation);
    /// Its items become Skipped. It is not left over from here on, unless leftOverFailed() says that the journal could
    /// not be written. Unknown id: nothing happens.
    void drop(journal::OperationId operation);

    /// The removal or restore that is under way, or the last one.
    removal::Undertaking *undertaking() const { return m_undertaking.get(); }
    /// The same, when it is a removal.
    removal::Operation *operation() const { return qobject_cast<removal::Operation *>(m_undertaking.get()); }
    /// From remove(), restore() or goOn() to undertakingFinished() or undertakingRefused().
    bool isBusy() const { return m_isBusy; }
    /// The same, of a removal only.
    bool isRemoving() const { return m_isBusy && m_kind == journal::Operation::Kind::Remove; }

Q_SIGNALS:
    /// Of a removal and of a restore.
    void undertakingStarted(removal::Undertaking *undertaking);
    void undertakingFinished(removal::Undertaking *undertaking);
    /// The permission to write was not given: nothing was sent, nothing is in the journal.
    void undertakingRefused(const core::Error &why);
    /// Of a removal only, after the others.
    void removalStarted(removal::Operation *operation);
    void removalFinished(removal::Operation *operation);
    void removalRefused(const core::Error &why);
    void reassignmentStarted(removal::Reassignment *reassignment);
    void reassignmentFinished(removal::Reassignment *reassignment);
    void leftOverChanged();
    /// What was to be dropped could not be written into the journal; it is left over again.
    void leftOverFailed(const core::Error &why);

private:
    using Maker = std::function<std::unique_ptr<removal::Undertaking>()>;

    void serve(inventory::PlaceModel &places);
    void undertake(journal::Operation::Kind kind, const Maker &make);
    void permit(journal::Operation::Kind kind, const std::function<void()> &permitted);
    void beginReassignment(const removal::Plan &plan);
    void begin(const Maker &make);
    void end();
    void refuse(const core::Error &why);
    removal::Undertaking::Services services();
    std::optional<journal::Operation> takeLeftOver(journal::OperationId operation);
    void setLeftOver(QList<journal::Operation> operations);

    Connection m_connection;
    journal::Actor m_actor;
    journal::Journal &m_journal;
    core::Clock &m_clock;
    graph::Client m_client;
    graph::BatchSender m_sender; ///< of removals and restores
    inventory::Inventory m_inventory;
    inventory::Loader m_loader;
    inventory::TreeModel m_tree;
    std::unique_ptr<inventory::GroupModel> m_groups;
    inventory::SearchIndex m_searchIndex;
    inventory::LoadChanges m_loadChanges;
    removal::Recovery m_recovery;
    removal::Approvals m_approvals;
    std::unique_ptr<removal::Undertaking> m_undertaking;
    std::unique_ptr<removal::Reassignment> m_reassignment;
    journal::Operation::Kind m_kind = journal::Operation::Kind::Remove; ///< of what is or was under way
    bool m_isBusy = false;
    QList<journal::Operation> m_leftOver;
    std::optional<journal::Operation> m_goingOn; ///< not permitted yet
};

} // namespace workspace
