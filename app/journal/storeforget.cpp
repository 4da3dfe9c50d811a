#include "journal/database.h"
#include "journal/rows.h"
#include "journal/store.h"
#include "journal/storefile.h"

#include <QSet>
#include <QSqlError>

namespace journal {

namespace {

/// By name what may go, not what has to stay: an outcome that a newer version wrote stays.
QString settledOutcomes()
{
    QString names;
    for (const auto outcome : {Outcome::Removed, Outcome::AlreadyGone, Outcome::ChangedMeanwhile, Outcome::Refused,
             Outcome::Skipped, Outcome::Restored, Outcome::AlreadyThere}) {
        const QString separator = names.isEmpty() ? QString() : QStringLiteral(", ");
        names += separator + QLatin1Char('\'') + outcomeName(outcome) + QLatin1Char('\'');
    }
    return names;
}

QString listOf(const QList<OperationId> &ids)
{
    QStringList numbers;
    for (const auto id : ids)
        numbers.append(QString::number(id));
    return numbers.join(QLatin1Char(','));
}

core::Result<QList<OperationId>> idsIn(Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.run(sql, values);
    if (!query)
        return std::move(query).error();
    QList<OperationId> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    // A page that cannot be read ends the loop too.
    if (query->lastError().isValid())
        return storageError(query->lastError().text());
    return ids;
}

/// Of the candidates, those that no operation refers to that stays: a restore names what it put back.
core::Result<QList<OperationId>> withoutNeeded(Database &database, const QList<OperationId> &candidates)
{
    const auto list = listOf(candidates);
    const auto needed = idsIn(database,
        QLatin1String("SELECT DISTINCT original.operation FROM item original JOIN item restore ON"
                      " restore.restored_item = original.id WHERE original.operation IN (")
            + list + QLatin1String(") AND restore.operation NOT IN (") + list + QLatin1Char(')'),
        {});
    if (!needed)
        return needed.error();
    auto free = candidates;
    free.removeIf(
        [keep = QSet<OperationId>(needed->cbegin(), needed->cend())](OperationId id) { return keep.contains(id); });
    return free;
}

} // namespace

core::Result<QList<Operation>> Store::forgettable(const core::TenantId &tenant, const QDateTime &before)
{
    if (!m_database)
        return m_notOpen;
    const auto candidates = idsIn(*m_database,
        QLatin1String("SELECT o.id FROM operation o WHERE o.tenant = ? AND o.started < ? AND NOT EXISTS (SELECT 1 FROM"
                      " item i WHERE i.operation = o.id AND i.outcome NOT IN (")
            + settledOutcomes() + QLatin1String("))"),
        {text(tenant.value), time(before)});
    if (!candidates)
        return candidates.error();
    const auto ids = withoutNeeded(*m_database, *candidates);
    if (!ids)
        return ids.error();
    auto query = m_database->run(QLatin1String("SELECT ") + operationColumns + QLatin1String(", ") + itemColumns
        + QLatin1String(" FROM operation o JOIN item i ON i.operation = o.id WHERE o.id IN (") + listOf(*ids)
        + QLatin1String(") ORDER BY o.id DESC, i.id"));
    if (!query)
        return std::move(query).error();
    return read(*query);
}

core::Result<int> Store::forget(const core::TenantId &tenant, const QList<OperationId> &operations)
{
    if (!m_database)
        return m_notOpen;
    if (auto claimed = claim(); !claimed)
        return claimed.error();
    // What is taken out is written over in the file, not only let go of.
    if (auto secure = m_database->run(QStringLiteral("PRAGMA secure_delete=ON")); !secure)
        return std::move(secure).error();
    int forgotten = 0;
    const auto done = m_database->transaction([&]() -> core::Result<void> {
        const auto candidates = idsIn(*m_database,
            QLatin1String("SELECT o.id FROM operation o WHERE o.tenant = ? AND o.id IN (") + listOf(operations)
                + QLatin1String(
                    ") AND NOT EXISTS (SELECT 1 FROM item i WHERE i.operation = o.id AND i.outcome NOT IN (")
                + settledOutcomes() + QLatin1String("))"),
            {text(tenant.value)});
        if (!candidates)
            return candidates.error();
        const auto ids = withoutNeeded(*m_database, *candidates);
        if (!ids)
            return ids.error();
        // Restores first: they refer to the items of removals.
        for (const auto *sql : {"DELETE FROM item WHERE restored_item IS NOT NULL AND operation IN (",
                 "DELETE FROM item WHERE operation IN (", "DELETE FROM operation WHERE id IN ("}) {
            if (auto gone = m_database->run(QLatin1String(sql) + listOf(*ids) + QLatin1Char(')')); !gone)
                return std::move(gone).error();
        }
        forgotten = static_cast<int>(ids->size());
        return {};
    });
    if (!done)
        return done.error();
    return forgotten;
}

} // namespace journal
