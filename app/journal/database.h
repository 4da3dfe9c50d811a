#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>

namespace journal {

/// One connection to one SQLite file, with a name of its own; used and closed in the thread that made it. Failures are
/// Errors of kind Storage (see storageError).
class Database
{
public:
    explicit Database(QString path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    core::Result<void> open();
    core::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row.
    core::Result<QVariant> single(const QString &sql);
    /// All or nothing; on disk when it returns with success. One inside another is a part of that.
    core::Result<void> transaction(const std::function<core::Result<void>()> &work);

private:
    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    bool m_isInTransaction = false;
};

} // namespace journal
