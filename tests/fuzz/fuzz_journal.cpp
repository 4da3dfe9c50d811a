#include "fuzz/fuzz.h"

#include "journal/database.h"
#include "journal/rows.h"
#include "removal/assignmentjson.h"
#include "removal/describe.h"
#include "removal/planrecord.h"
#include "removal/report.h"
#include "removal/restore.h"

#include <QSqlQuery>

namespace {

/// A value of any kind that a file can hold in a column, whatever the column was made for.
QVariant value(Input &parts)
{
    const auto kind = parts.number(6);
    const auto line = parts.line();
    switch (kind) {
    case 0:
        return {};
    case 1:
        return line.toLongLong();
    case 2:
        return line.toDouble();
    case 3:
        return line; // a blob
    default:
        return QString::fromUtf8(line);
    }
}

QVariantList values(Input &parts, qsizetype count)
{
    QVariantList all;
    while (all.size() < count)
        all.append(value(parts));
    return all;
}

} // namespace

void fuzz(const QByteArray &input)
{
    static journal::Database database(QStringLiteral(":memory:"));
    static const bool isOpen = database.open().has_value();
    must(isOpen, "there is a database in memory");
    static const auto columns = journal::itemColumns.size() > 0 ? 29 : 0;

    Input parts(input);
    QStringList marks;
    while (marks.size() < columns)
        marks.append(QStringLiteral("?"));
    auto query
        = database.run(QString(QStringLiteral("SELECT ") + marks.join(QLatin1Char(','))), values(parts, columns));
    must(query && query->next(), "a row is given back");
    int column = 0;
    auto operation = journal::readOperation(*query, column);
    must(column == 10, "an operation has its columns");
    const auto item = journal::readItem(*query, column);
    must(journal::outcomeOf(journal::outcomeName(item.outcome)) == item.outcome, "an outcome has one name");

    // What the program makes of a row, before anything of it is sent.
    static const inventory::Inventory inventory;
    const auto planned = removal::plannedItemOf(inventory, item);
    const auto request = removal::creationRequest(item.owner, item.assignmentJson);
    if (request && !item.owner.isEmpty())
        must(request->path.encoded().count('/') == 4, "an id stays in its segment");
    operation.items.append(item);
    must(!removal::isRestorable(operation, item) || item.outcome == journal::Outcome::Removed
            || item.outcome == journal::Outcome::AlreadyGone || item.outcome == journal::Outcome::Unknown,
        "only what is gone can be put back");
    must(!removal::outcomeTitle(item.outcome).isEmpty(), "an outcome has a title");
    const auto now = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    const removal::Report report{item.ownerName, operation.actor.tenant, now, {operation}};
    must(
        !removal::reportBytes(report, core::ReportFormat::Html).toLower().contains("<script"), "a report runs nothing");
    must(!removal::reportBytes(report, core::ReportFormat::Csv).isEmpty(), "a report has rows");
    must(!removal::reportBytes(report, core::ReportFormat::Json).isEmpty(), "a report has entries");
}
