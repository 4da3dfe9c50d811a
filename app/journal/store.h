#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QString>

#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace journal {

/// The SQLite file, synchronous. Lives in one thread (Journal gives it one). Every call that writes is one transaction
/// that is on disk when the call returns (synchronous=FULL). The directory is created 0700, the file 0600 before
/// anything is written into it; a symbolic link in its place is refused. Errors are of kind Storage and say file and
/// reason.
class Store
{
public:
    explicit Store(QString directory);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Opens or creates, checks integrity and schema version. A corrupt or newer file is refused, never replaced.
    core::Result<void> open();

    /// Writes an operation and its items (all Pending); gives it back with ids.
    core::Result<Operation> begin(const Operation &operation);
    /// The intent: outcome Sent, path and JSON on disk before the request leaves.
    core::Result<void> recordIntent(ItemId item, const QByteArray &sentPath, const QByteArray &assignmentJson,
        const QString &clientRequestId, const QDateTime &when);
    /// Everything that is known afterwards: outcome, status, ids, message.
    core::Result<void> recordOutcome(const Item &item);
    /// Items of the tenant that a crash, a lost answer or a closed window left open, oldest first.
    core::Result<QList<Operation>> unsettled(const core::TenantId &tenant);
    /// Newest first.
    core::Result<QList<Operation>> history(const core::TenantId &tenant, int limit);

private:
    core::Result<QList<Operation>> read(QSqlQuery &query);
    core::Result<void> migrate();

    QString m_directory;
    std::unique_ptr<QSqlDatabase> m_database;
};

} // namespace journal
