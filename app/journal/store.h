#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QString>

#include <functional>
#include <memory>

class QSqlQuery;

namespace journal {

class Database;

/// The SQLite file, synchronous. Lives in one thread (Journal gives it one). Every call that writes is one transaction
/// that is on disk when the call returns. The directory is created 0700, the file 0600 before anything is written into
/// it; a symbolic link in its place is refused. Errors are of kind Storage and say file and reason.
///
/// journal_mode is DELETE with synchronous=EXTRA: a committed record survives a power cut (sqlite.org/pragma.html,
/// synchronous), the file is one file that can be copied or moved away whole, and it works on a home directory in the
/// network, where WAL's shared memory does not. The price, some milliseconds for each transaction, is paid once for
/// what waits together.
class Store
{
public:
    explicit Store(const QString &directory);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const QString &path() const { return m_path; }

    /// Opens or creates, checks integrity and schema version. A corrupt or newer file is refused, never replaced. What
    /// failed may be tried again; until it succeeds every other call answers with that error.
    core::Result<void> open();

    /// Writes an operation and its items (all Pending); gives it back with ids, its items in the order given. An item
    /// of a restore whose original belongs to another tenant, is not Removed, was restored or is being restored is not
    /// written: it comes back Refused, without an id and with the reason; when none is left, nothing is written. From
    /// here on this process works with the journal; another one is refused.
    core::Result<Operation> begin(const Operation &operation);
    /// The intent: outcome Sent, path and JSON on disk before the request leaves. Refused for an item that is settled.
    core::Result<void> recordIntent(ItemId item, const QByteArray &sentPath, const QByteArray &assignmentJson,
        const QString &clientRequestId, const QDateTime &when);
    /// Everything that is known afterwards: outcome, status, ids, message. A settled outcome is never overwritten. A
    /// restore that ended well marks its original with the new id in the same transaction.
    core::Result<void> recordOutcome(const Item &item);
    /// The same for many, all or none.
    core::Result<void> recordOutcomes(const QList<Item> &items);
    /// What `writings` calls of this store is one transaction: all of it or nothing, and the disk is waited for once.
    core::Result<void> together(const std::function<core::Result<void>()> &writings);
    /// Items of the tenant that a crash, a lost answer or a closed window left open, oldest first. Like begin(), this
    /// takes the journal for this process: what another one has under way is not left open.
    core::Result<QList<Operation>> unsettled(const core::TenantId &tenant);
    /// Items of the tenant that wait for a second administrator, oldest first. Takes the journal like unsettled().
    core::Result<QList<Operation>> waiting(const core::TenantId &tenant);
    /// Newest first; at most `limit` operations, all when it is negative.
    core::Result<QList<Operation>> history(const core::TenantId &tenant, int limit);
    /// What began before that time and may be forgotten, newest first: each of its items is settled and waits for
    /// nobody, and no operation that stays puts something of it back.
    core::Result<QList<Operation>> forgettable(const core::TenantId &tenant, const QDateTime &before);
    /// Takes operations out of the journal for good; answers how many went. One that may not be forgotten, or not any
    /// more, stays. Like begin(), this takes the journal for this process.
    core::Result<int> forget(const core::TenantId &tenant, const QList<OperationId> &operations);

private:
    core::Result<void> check(Database &database);
    core::Result<void> migrate(Database &database, int version);
    core::Result<void> claim();
    core::Result<QList<Operation>> withOutcomes(const core::TenantId &tenant, const QString &outcomes);
    core::Result<void> insertItem(Item &item);
    core::Result<void> insertOperation(Operation &operation);
    /// Why the item cannot be put back; empty when it can.
    core::Result<QString> obstacle(const Item &restore, const core::TenantId &tenant);
    core::Result<void> updateOutcome(const Item &item);
    core::Result<void> updateOne(const QString &sql, const QList<QVariant> &values, ItemId item);
    core::Result<QList<Operation>> read(QSqlQuery &query);

    QString m_directory;
    QString m_path;
    core::Error m_notOpen; ///< why, while m_database is null
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_claim; ///< holds the lock of the working process
};

} // namespace journal
