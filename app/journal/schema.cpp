#include "journal/schema.h"

namespace journal {

QList<QString> migrationFrom(int version)
{
    if (version == 1)
        return {QStringLiteral("ALTER TABLE operation ADD COLUMN set_before TEXT NOT NULL DEFAULT ''")};
    Q_ASSERT(version == 0);
    return {
        // One row for each step of the schema: which version of the program took it, and when.
        QStringLiteral(
            "CREATE TABLE version (schema INTEGER PRIMARY KEY, program TEXT NOT NULL, applied TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE operation ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " kind TEXT NOT NULL CHECK (kind IN ('remove', 'restore')),"
                       " tenant TEXT NOT NULL,"
                       " tenant_name TEXT NOT NULL,"
                       " account TEXT NOT NULL,"
                       " account_name TEXT NOT NULL,"
                       " started TEXT NOT NULL,"
                       " ticket TEXT NOT NULL,"
                       " reason TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE item ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " operation INTEGER NOT NULL REFERENCES operation (id),"
                       " owner TEXT NOT NULL,"
                       " owner_name TEXT NOT NULL,"
                       " owner_type TEXT NOT NULL,"
                       " assignment TEXT NOT NULL,"
                       " target_text TEXT NOT NULL,"
                       " via TEXT NOT NULL,"
                       " path TEXT NOT NULL,"
                       " sent_path TEXT NOT NULL DEFAULT '',"
                       " assignment_json TEXT NOT NULL,"
                       " outcome TEXT NOT NULL,"
                       " http_status INTEGER NOT NULL DEFAULT 0,"
                       " request_id TEXT NOT NULL DEFAULT '',"
                       " client_request_id TEXT NOT NULL DEFAULT '',"
                       " message TEXT NOT NULL DEFAULT '',"
                       " approval_code TEXT NOT NULL DEFAULT '',"
                       " changed TEXT NOT NULL,"
                       " restored_item INTEGER REFERENCES item (id),"
                       " restored_as TEXT NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE INDEX operation_tenant ON operation (tenant, id)"),
        QStringLiteral("CREATE INDEX item_operation ON item (operation, id)"),
        QStringLiteral("CREATE INDEX item_outcome ON item (outcome)"),
        QStringLiteral("CREATE INDEX item_restored ON item (restored_item)"),
    };
}

} // namespace journal
