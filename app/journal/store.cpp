#include "journal/store.h"

#include "journal/database.h"
#include "journal/rows.h"
#include "journal/schema.h"
#include "journal/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QVariant>

namespace journal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal::Store)
};

/// What may still be written over.
QString openOutcomes()
{
    QString names;
    for (const auto outcome : {Outcome::Pending, Outcome::Sent, Outcome::Unknown, Outcome::WaitingForApproval}) {
        const QString separator = names.isEmpty() ? QString() : QStringLiteral(", ");
        names += separator + QLatin1Char('\'') + outcomeName(outcome) + QLatin1Char('\'');
    }
    return names;
}

QString unsettledOutcomes()
{
    return QLatin1Char('\'') + outcomeName(Outcome::Pending) + QLatin1String("', '") + outcomeName(Outcome::Sent)
        + QLatin1String("', '") + outcomeName(Outcome::Unknown) + QLatin1Char('\'');
}

} // namespace

Store::Store(const QString &directory)
    : m_directory(QDir::cleanPath(directory))
    , m_path(m_directory + QLatin1String("/journal.sqlite"))
    , m_notOpen(storageError(Text::tr("The journal has not been opened yet.")))
{ }

Store::~Store() = default;

core::Result<void> Store::open()
{
    m_claim.reset();
    m_database.reset();
    auto result = preparePrivateFile(m_directory, m_path);
    auto database = std::make_unique<Database>(m_path);
    if (result)
        result = database->open();
    if (result)
        result = check(*database);
    if (result)
        m_database = std::move(database);
    else
        m_notOpen = result.error();
    return result;
}

core::Result<void> Store::check(Database &database)
{
    // First of all and before any write: a damaged file must stay as it is.
    const auto sound = database.single(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return sound.error();
    if (sound->toString() != QLatin1String("ok"))
        return damagedError(m_path, sound->toString());

    const auto application = database.single(QStringLiteral("PRAGMA application_id"));
    const auto version = database.single(QStringLiteral("PRAGMA user_version"));
    const auto tables = database.single(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    for (const auto *read : {&application, &version, &tables}) {
        if (!*read)
            return read->error();
    }
    const bool isNew = application->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isNew && application->toInt() != applicationId) {
        return storageError(Text::tr("%1 is not a journal of this program. It was left as it is. Move it away and try "
                                     "again.")
                                .arg(QDir::toNativeSeparators(m_path)));
    }
    if (version->toInt() > schemaVersion) {
        return storageError(Text::tr("The journal %1 was written by a newer version of this program. It was left as it "
                                     "is. Install the newer version, or choose another data directory.")
                                .arg(QDir::toNativeSeparators(m_path)));
    }
    if (!isNew && version->toInt() < 1)
        return damagedError(m_path, QStringLiteral("user_version %1").arg(version->toInt()));

    for (const auto *pragma : {"PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA", "PRAGMA fullfsync=ON",
             "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"}) {
        if (auto set = database.run(QString::fromLatin1(pragma)); !set)
            return std::move(set).error();
    }
    return migrate(database, version->toInt());
}

core::Result<void> Store::migrate(Database &database, int version)
{
    // Also when there is nothing to do: it shows here, and not at the first removal, that the file can be written.
    return database.transaction([&database, version]() -> core::Result<void> {
        for (int step = version; step < schemaVersion; ++step) {
            for (const auto &statement : migrationFrom(step)) {
                if (auto done = database.run(statement); !done)
                    return std::move(done).error();
            }
            auto noted = database.run(QStringLiteral("INSERT INTO version (schema, program, applied) VALUES (?, ?, ?)"),
                {step + 1, QStringLiteral(UNASSIGN_VERSION), time(QDateTime::currentDateTimeUtc())});
            if (!noted)
                return std::move(noted).error();
        }
        if (version == schemaVersion) {
            auto probe = database.run(QStringLiteral("UPDATE version SET schema = schema WHERE schema = 1"));
            return probe ? core::Result<void>() : core::Result<void>(std::move(probe).error());
        }
        auto marked = database.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
        if (marked)
            marked = database.run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
        return marked ? core::Result<void>() : core::Result<void>(std::move(marked).error());
    });
}

core::Result<void> Store::claim()
{
    if (m_claim)
        return {};
    // A lock of the operating system on a file beside the journal, taken through SQLite: it ends with the process,
    // however that ends, and does not keep anybody from reading the journal itself.
    const QString path = m_directory + QLatin1String("/journal.lock");
    if (auto prepared = preparePrivateFile(m_directory, path); !prepared)
        return prepared;
    auto lock = std::make_unique<Database>(path);
    if (auto opened = lock->open(); !opened)
        return opened;
    if (auto locked = lock->run(QStringLiteral("BEGIN EXCLUSIVE")); !locked) {
        auto error = std::move(locked).error();
        if (error.serviceMessage.contains(QLatin1String("locked")))
            error.message
                = Text::tr("Another window of this program works with the journal %1. Close it and try again.")
                      .arg(QDir::toNativeSeparators(m_path));
        return error;
    }
    m_claim = std::move(lock);
    return {};
}

core::Result<Operation> Store::begin(const Operation &operation)
{
    if (!m_database)
        return m_notOpen;
    if (auto claimed = claim(); !claimed)
        return claimed.error();
    auto written = operation;
    const auto done = m_database->transaction([this, &written] { return insertOperation(written); });
    if (!done)
        return done.error();
    return written;
}

core::Result<void> Store::insertOperation(Operation &operation)
{
    const auto row = [this, &operation]() -> core::Result<void> {
        auto inserted = m_database->run(
            QStringLiteral("INSERT INTO operation (kind, tenant, tenant_name, account, account_name, started, ticket, "
                           "reason, set_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {operation.kind == Operation::Kind::Restore ? QStringLiteral("restore") : QStringLiteral("remove"),
                text(operation.actor.tenant.value), text(operation.actor.tenantName),
                text(operation.actor.account.value), text(operation.actor.accountName), time(operation.started),
                text(operation.ticket), text(operation.reason), bytes(operation.setBefore)});
        if (!inserted)
            return std::move(inserted).error();
        operation.id = inserted->lastInsertId().toLongLong();
        return {};
    };
    for (auto &item : operation.items) {
        item.outcome = Outcome::Pending;
        item.changed = operation.started;
        if (item.restoredItem != 0) {
            const auto reason = obstacle(item, operation.actor.tenant);
            if (!reason)
                return reason.error();
            if (!reason->isEmpty()) {
                item.outcome = Outcome::Refused;
                item.message = *reason;
                continue;
            }
        }
        if (operation.id == 0) {
            if (auto inserted = row(); !inserted)
                return inserted;
        }
        item.operation = operation.id;
        if (auto inserted = insertItem(item); !inserted)
            return inserted;
    }
    return {};
}

core::Result<void> Store::insertItem(Item &item)
{
    auto inserted = m_database->run(
        QStringLiteral(
            "INSERT INTO item (operation, owner, owner_name, owner_type, assignment, target_text, via, path, "
            "assignment_json, outcome, changed, restored_item) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {item.operation, text(item.owner.value), text(item.ownerName), text(item.ownerType),
            text(item.assignment.value), text(item.targetText), text(item.via), bytes(item.path),
            bytes(item.assignmentJson), text(outcomeName(item.outcome)), time(item.changed),
            item.restoredItem != 0 ? QVariant(item.restoredItem) : QVariant()});
    if (!inserted)
        return std::move(inserted).error();
    item.id = inserted->lastInsertId().toLongLong();
    return {};
}

core::Result<QString> Store::obstacle(const Item &restore, const core::TenantId &tenant)
{
    auto original = m_database->run(
        QStringLiteral("SELECT removal.tenant = ?, i.outcome, i.restored_as, (SELECT count(*) FROM item r WHERE "
                       "r.restored_item = i.id AND r.outcome IN (")
            + openOutcomes()
            + QLatin1String(")) FROM item i JOIN operation removal ON removal.id = i.operation WHERE i.id = ?"),
        {text(tenant.value), restore.restoredItem});
    if (!original)
        return std::move(original).error();
    if (!original->next() || !original->value(0).toBool())
        return Text::tr("The journal holds no such removal of this tenant.");
    if (original->value(1).toString() != outcomeName(Outcome::Removed))
        return Text::tr("The assignment of “%1” was not removed by this program.").arg(restore.ownerName);
    if (!original->value(2).toString().isEmpty())
        return Text::tr("The assignment of “%1” was restored already.").arg(restore.ownerName);
    if (original->value(3).toInt() > 0)
        return Text::tr("The assignment of “%1” is being restored already.").arg(restore.ownerName);
    return QString();
}

core::Result<void> Store::updateOne(const QString &sql, const QList<QVariant> &values, ItemId item)
{
    auto updated = m_database->run(sql, values);
    if (!updated)
        return std::move(updated).error();
    if (updated->numRowsAffected() != 1)
        return storageError(Text::tr("The journal %1 holds no open entry %2.")
                                .arg(QDir::toNativeSeparators(m_path), QString::number(item)));
    return {};
}

core::Result<void> Store::recordIntent(ItemId item, const QByteArray &sentPath, const QByteArray &assignmentJson,
    const QString &clientRequestId, const QDateTime &when)
{
    if (!m_database)
        return m_notOpen;
    return m_database->transaction([&] {
        return updateOne(QStringLiteral("UPDATE item SET outcome = ?, sent_path = ?, assignment_json = ?, "
                                        "client_request_id = ?, changed = ? WHERE id = ? AND outcome IN (")
                + openOutcomes() + QLatin1Char(')'),
            {text(outcomeName(Outcome::Sent)), bytes(sentPath), bytes(assignmentJson), text(clientRequestId),
                time(when), item},
            item);
    });
}

core::Result<void> Store::recordOutcome(const Item &item) { return recordOutcomes({item}); }

core::Result<void> Store::recordOutcomes(const QList<Item> &items)
{
    if (!m_database)
        return m_notOpen;
    return m_database->transaction([&]() -> core::Result<void> {
        for (const auto &item : items) {
            if (auto updated = updateOutcome(item); !updated)
                return updated;
        }
        return {};
    });
}

core::Result<void> Store::together(const std::function<core::Result<void>()> &writings)
{
    if (!m_database)
        return m_notOpen;
    return m_database->transaction(writings);
}

core::Result<void> Store::updateOutcome(const Item &item)
{
    auto result = updateOne(QStringLiteral("UPDATE item SET outcome = ?, http_status = ?, request_id = ?, "
                                           "client_request_id = ?, message = ?, approval_code = ?, changed = ?, "
                                           "restored_as = ? WHERE id = ? AND outcome IN (")
            + openOutcomes() + QLatin1Char(')'),
        {text(outcomeName(item.outcome)), item.httpStatus, text(item.requestId), text(item.clientRequestId),
            text(item.message), text(item.approvalCode), time(item.changed), text(item.restoredAs.value), item.id},
        item.id);
    const bool isBack = item.outcome == Outcome::Restored || item.outcome == Outcome::AlreadyThere;
    if (!result || item.restoredItem == 0 || !isBack)
        return result;
    return updateOne(QStringLiteral("UPDATE item SET restored_as = ? WHERE id = ?"),
        {text(item.restoredAs.value), item.restoredItem}, item.restoredItem);
}

core::Result<QList<Operation>> Store::unsettled(const core::TenantId &tenant)
{
    return withOutcomes(tenant, unsettledOutcomes());
}

core::Result<QList<Operation>> Store::waiting(const core::TenantId &tenant)
{
    return withOutcomes(tenant, QLatin1Char('\'') + outcomeName(Outcome::WaitingForApproval) + QLatin1Char('\''));
}

core::Result<QList<Operation>> Store::withOutcomes(const core::TenantId &tenant, const QString &outcomes)
{
    if (!m_database)
        return m_notOpen;
    if (auto claimed = claim(); !claimed)
        return claimed.error();
    auto query = m_database->run(QLatin1String("SELECT ") + operationColumns + QLatin1String(", ") + itemColumns
            + QLatin1String(" FROM operation o JOIN item i ON i.operation = o.id WHERE o.tenant = ? AND i.outcome IN (")
            + outcomes + QLatin1String(") ORDER BY o.id, i.id"),
        {text(tenant.value)});
    if (!query)
        return std::move(query).error();
    return read(*query);
}

core::Result<QList<Operation>> Store::history(const core::TenantId &tenant, int limit)
{
    if (!m_database)
        return m_notOpen;
    auto query = m_database->run(QLatin1String("SELECT ") + operationColumns + QLatin1String(", ") + itemColumns
            + QLatin1String(" FROM (SELECT * FROM operation WHERE tenant = ? ORDER BY id DESC LIMIT ?) o"
                            " JOIN item i ON i.operation = o.id ORDER BY o.id DESC, i.id"),
        {text(tenant.value), limit});
    if (!query)
        return std::move(query).error();
    return read(*query);
}

core::Result<QList<Operation>> Store::read(QSqlQuery &query)
{
    QList<Operation> operations;
    while (query.next()) {
        int column = 0;
        auto operation = readOperation(query, column);
        if (operations.isEmpty() || operations.constLast().id != operation.id)
            operations.append(operation);
        auto item = readItem(query, column);
        item.operation = operation.id;
        operations.last().items.append(item);
    }
    // A page that cannot be read ends the loop too: half a history must not pass for the whole.
    if (query.lastError().isValid())
        return storageError(m_path, query.lastError());
    return operations;
}

} // namespace journal
