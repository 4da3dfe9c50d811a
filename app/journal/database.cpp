#include "journal/database.h"

#include "journal/storefile.h"

#include <QSqlError>
#include <QUuid>

namespace journal {

Database::Database(QString path)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{ }

Database::~Database()
{
    m_database.close();
    // The connection must have no user left when it is taken away.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<void> Database::open()
{
    m_database.setDatabaseName(m_path);
    // Milliseconds. Nobody but a second window or a backup ever holds the file, and those are quick.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!m_database.open())
        return storageError(m_path, m_database.lastError());
    return {};
}

core::Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) {
        done = query.exec(sql);
    } else if (query.prepare(sql)) {
        for (const auto &value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (!done)
        return storageError(m_path, query.lastError());
    return query;
}

core::Result<QVariant> Database::single(const QString &sql)
{
    auto query = run(sql);
    if (!query)
        return std::move(query).error();
    // run() has fetched the first row already, or failed.
    query->next();
    return query->value(0);
}

core::Result<void> Database::transaction(const std::function<core::Result<void>()> &work)
{
    if (m_isInTransaction)
        return work();
    // IMMEDIATE: whoever will write takes the lock first, so that a lock shows here and not half-way.
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::move(begun).error();
    m_isInTransaction = true;
    auto result = work();
    m_isInTransaction = false;
    if (result) {
        auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return {};
        result = std::move(committed).error();
    }
    // SQLite rolls back by itself on some errors; then this one fails, and nothing is lost by it.
    [[maybe_unused]] const auto undone = run(QStringLiteral("ROLLBACK"));
    return result;
}

} // namespace journal
