#pragma once

#include "journal/record.h"

#include <QLatin1String>
#include <QVariant>

class QSqlQuery;

namespace journal {

/// The columns of table item (as i) and of table operation (as o), in the order the readers below expect.
inline constexpr auto itemColumns = QLatin1String(
    "i.id, i.owner, i.owner_name, i.owner_type, i.assignment, i.target_text, i.via, i.path, i.sent_path,"
    " i.assignment_json, i.outcome, i.http_status, i.request_id, i.client_request_id, i.message, i.approval_code,"
    " i.changed, i.restored_item, i.restored_as");
inline constexpr auto operationColumns
    = QLatin1String("o.id, o.kind, o.tenant, o.tenant_name, o.account, o.account_name, o.started, o.ticket, o.reason,"
                    " o.set_before");

/// Qt binds a null string as NULL; these never are.
QVariant text(const QString &value);
/// Text that other tools can search, as long as not one byte is lost by it; else a blob.
QVariant bytes(const QByteArray &value);
/// ISO 8601, UTC, with milliseconds.
QVariant time(const QDateTime &value);

/// Reads from `column` on and moves it behind what was read. Without items.
Operation readOperation(const QSqlQuery &query, int &column);
Item readItem(const QSqlQuery &query, int column);

} // namespace journal
