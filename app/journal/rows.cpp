#include "journal/rows.h"

#include <QSqlQuery>

namespace journal {

namespace {

QDateTime timeOf(const QVariant &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); }

} // namespace

QVariant text(const QString &value)
{
    // SQLite takes U+FEFF at the begin of what it is given in UTF-16 for a byte order mark, and drops it: one more is
    // for it to drop (sqlite3_bind_text16).
    constexpr QChar byteOrderMark(0xFEFF);
    if (value.startsWith(byteOrderMark))
        return QString(byteOrderMark + value);
    return value.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(value);
}

QVariant bytes(const QByteArray &value)
{
    const auto asText = QString::fromUtf8(value);
    return asText.toUtf8() == value ? text(asText) : QVariant(value);
}

QVariant time(const QDateTime &value) { return text(value.toUTC().toString(Qt::ISODateWithMs)); }

Operation readOperation(const QSqlQuery &query, int &column)
{
    Operation operation;
    operation.id = query.value(column++).toLongLong();
    operation.kind = query.value(column++).toString() == QLatin1String("restore") ? Operation::Kind::Restore
                                                                                  : Operation::Kind::Remove;
    operation.actor.tenant.value = query.value(column++).toString();
    operation.actor.tenantName = query.value(column++).toString();
    operation.actor.account.value = query.value(column++).toString();
    operation.actor.accountName = query.value(column++).toString();
    operation.started = timeOf(query.value(column++));
    operation.ticket = query.value(column++).toString();
    operation.reason = query.value(column++).toString();
    operation.setBefore = query.value(column++).toByteArray();
    return operation;
}

Item readItem(const QSqlQuery &query, int column)
{
    Item item;
    item.id = query.value(column++).toLongLong();
    item.owner.value = query.value(column++).toString();
    item.ownerName = query.value(column++).toString();
    item.ownerType = query.value(column++).toString();
    item.assignment.value = query.value(column++).toString();
    item.targetText = query.value(column++).toString();
    item.via = query.value(column++).toString();
    item.path = query.value(column++).toByteArray();
    item.sentPath = query.value(column++).toByteArray();
    item.assignmentJson = query.value(column++).toByteArray();
    item.outcome = outcomeOf(query.value(column++).toString());
    item.httpStatus = query.value(column++).toInt();
    item.requestId = query.value(column++).toString();
    item.clientRequestId = query.value(column++).toString();
    item.message = query.value(column++).toString();
    item.approvalCode = query.value(column++).toString();
    item.changed = timeOf(query.value(column++));
    item.restoredItem = query.value(column++).toLongLong();
    item.restoredAs.value = query.value(column++).toString();
    return item;
}

} // namespace journal
