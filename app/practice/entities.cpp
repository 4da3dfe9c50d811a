#include "practice/entities.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <optional>

namespace practice {
namespace {

QString configurationsContext() { return QStringLiteral("$metadata#deviceManagement/deviceConfigurations"); }

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// What a query asks for. The service refuses what it does not know rather than answering something else.
struct Options {
    bool expandsAssignments = false;
    bool counts = false;
    QSet<QString> selected;
    std::optional<int> top;
    QString skipToken;
    QString refusal;
};

Options readOptions(const Exchange &exchange)
{
    Options options;
    for (const auto &[name, value] : exchange.query) {
        if (!name.startsWith(QLatin1Char('$')))
            continue;
        if (name == QLatin1String("$expand") && value == QLatin1String("assignments")) {
            options.expandsAssignments = true;
        } else if (name == QLatin1String("$expand")) {
            options.refusal = QStringLiteral("Could not find a property named '%1' on type "
                                             "'microsoft.management.services.api.deviceConfiguration'.")
                                  .arg(value);
        } else if (name == QLatin1String("$select")) {
            const auto names = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
            options.selected = QSet<QString>(names.cbegin(), names.cend());
        } else if (name == QLatin1String("$count")) {
            options.counts = value == QLatin1String("true");
        } else if (name == QLatin1String("$skiptoken")) {
            options.skipToken = value;
        } else if (name == QLatin1String("$top")) {
            bool ok = false;
            options.top = value.toInt(&ok);
            if (!ok || *options.top < 1 || *options.top > 999)
                options.refusal = QStringLiteral("Invalid value '%1' for $top query option found.").arg(value);
        } else {
            options.refusal = QStringLiteral("Query option '%1' is not allowed.").arg(name);
        }
    }
    return options;
}

QString tokenFor(qsizetype position, const QString &lastId)
{
    return QStringLiteral("Skip='%1',LastId='%2'").arg(QString::number(position), lastId);
}

/// Where a page begins: after the entry that ended the page before, or where that was if it has gone meanwhile.
std::optional<qsizetype> pageStart(const QString &token, const QStringList &ids)
{
    if (token.isEmpty())
        return 0;
    const QLatin1String skip("Skip='");
    const QLatin1String last("',LastId='");
    const auto middle = token.indexOf(last);
    if (!token.startsWith(skip) || middle < 0 || !token.endsWith(QLatin1Char('\'')))
        return {};
    const auto lastId = token.mid(middle + last.size()).chopped(1);
    if (const auto found = ids.indexOf(lastId); found >= 0)
        return found + 1;
    bool ok = false;
    const auto position = token.mid(skip.size(), middle - skip.size()).toLongLong(&ok);
    if (!ok || position < 0)
        return {};
    return qMin<qsizetype>(position, ids.size());
}

QString nextLink(const Exchange &exchange, const QString &path, const QString &token)
{
    QStringList query;
    for (const auto &[name, value] : exchange.query)
        if (name != QLatin1String("$skiptoken"))
            query.append(QString(name + QLatin1Char('=') + encoded(value)));
    query.append(QString(QStringLiteral("$skiptoken=") + encoded(token)));
    return exchange.link(path + QLatin1Char('?') + query.join(QLatin1Char('&')));
}

QString ownPath(const Exchange &exchange) { return QString::fromLatin1(exchange.segments.join('/')); }

QString assignmentsPath(const QString &owner)
{
    return QStringLiteral("deviceManagement/deviceConfigurations('") + encoded(owner)
        + QStringLiteral("')/assignments");
}

HttpAnswer badOption(const Exchange &exchange, const QString &message)
{
    return errorAnswer(exchange, 400, QStringLiteral("BadRequest"), message);
}

QJsonObject entity(
    const Exchange &exchange, const Tenant &tenant, const QString &id, const Options &options, int assignmentsPageSize)
{
    const auto &configuration = *tenant.configurations.constFind(id);
    auto shown = configuration.body;
    if (!options.selected.isEmpty()) {
        const auto names = shown.keys();
        for (const auto &name : names)
            if (!name.startsWith(QLatin1Char('@')) && name != QLatin1String("id") && !options.selected.contains(name))
                shown.remove(name);
    }
    if (!options.expandsAssignments)
        return shown;
    QJsonArray assignments;
    const auto &all = configuration.assignments;
    for (const auto &assignment : all.mid(0, assignmentsPageSize))
        assignments.append(assignment);
    shown.insert(
        QStringLiteral("assignments@odata.context"), exchange.link(QStringLiteral("$metadata#") + assignmentsPath(id)));
    shown.insert(QStringLiteral("assignments"), assignments);
    if (all.size() > assignmentsPageSize) {
        const auto last = all.at(assignmentsPageSize - 1).value(QLatin1String("id")).toString();
        const QString query = QStringLiteral("?$skiptoken=") + encoded(tokenFor(assignmentsPageSize, last));
        shown.insert(QStringLiteral("assignments@odata.nextLink"), exchange.link(assignmentsPath(id) + query));
    }
    return shown;
}

quint32 spread(const QString &text)
{
    quint32 hash = 2166136261U; // FNV-1a: the same on every computer, unlike qHash
    for (const auto byte : text.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash;
}

} // namespace

HttpAnswer showCollection(const Exchange &exchange, const QString &context, const QList<QJsonObject> &items)
{
    QJsonArray value;
    for (const auto &item : items)
        value.append(item);
    return jsonAnswer(
        exchange, 200, {{QStringLiteral("@odata.context"), exchange.link(context)}, {QStringLiteral("value"), value}});
}

HttpAnswer showConfigurations(
    const Exchange &exchange, const Tenant &tenant, const QList<QString> &ids, int pageSize, int assignmentsPageSize)
{
    const auto options = readOptions(exchange);
    if (!options.refusal.isEmpty())
        return badOption(exchange, options.refusal);
    const auto start = pageStart(options.skipToken, ids);
    if (!start)
        return badOption(exchange, QStringLiteral("The skiptoken is not valid."));
    const auto page = ids.mid(*start, options.top.value_or(pageSize));
    QJsonArray value;
    for (const auto &id : page)
        if (tenant.configurations.contains(id))
            value.append(entity(exchange, tenant, id, options, assignmentsPageSize));
    QJsonObject body{
        {QStringLiteral("@odata.context"),
            exchange.link(configurationsContext()
                + (options.expandsAssignments ? QStringLiteral("(assignments())") : QString()))},
        {QStringLiteral("value"), value},
    };
    if (options.counts)
        body.insert(QStringLiteral("@odata.count"), static_cast<qint64>(ids.size()));
    const auto end = *start + page.size();
    if (end < ids.size())
        body.insert(
            QStringLiteral("@odata.nextLink"), nextLink(exchange, ownPath(exchange), tokenFor(end, page.last())));
    return jsonAnswer(exchange, 200, body);
}

HttpAnswer showConfiguration(const Exchange &exchange, const Tenant &tenant, const QString &id, int assignmentsPageSize)
{
    const auto options = readOptions(exchange);
    if (!options.refusal.isEmpty())
        return badOption(exchange, options.refusal);
    auto body = entity(exchange, tenant, id, options, assignmentsPageSize);
    const QString expanded = options.expandsAssignments ? QStringLiteral("(assignments())") : QString();
    body.insert(QStringLiteral("@odata.context"),
        exchange.link(configurationsContext() + expanded + QStringLiteral("/$entity")));
    return jsonAnswer(exchange, 200, body);
}

HttpAnswer showAssignments(const Exchange &exchange, const Tenant &tenant, const QString &owner, int pageSize)
{
    const auto options = readOptions(exchange);
    if (!options.refusal.isEmpty() || options.expandsAssignments)
        return badOption(exchange, options.refusal);
    const auto &all = tenant.configurations.constFind(owner)->assignments;
    QStringList ids;
    for (const auto &assignment : all)
        ids.append(assignment.value(QLatin1String("id")).toString());
    const auto start = pageStart(options.skipToken, ids);
    if (!start)
        return badOption(exchange, QStringLiteral("The skiptoken is not valid."));
    QJsonArray value;
    for (const auto &assignment : all.mid(*start, options.top.value_or(pageSize)))
        value.append(assignment);
    QJsonObject body{
        {QStringLiteral("@odata.context"), exchange.link(QStringLiteral("$metadata#") + assignmentsPath(owner))},
        {QStringLiteral("value"), value},
    };
    if (const auto end = *start + value.size(); end < all.size())
        body.insert(
            QStringLiteral("@odata.nextLink"), nextLink(exchange, ownPath(exchange), tokenFor(end, ids.at(end - 1))));
    return jsonAnswer(exchange, 200, body);
}

HttpAnswer showAssignment(
    const Exchange &exchange, const Tenant &tenant, const QString &owner, const QString &assignment)
{
    const auto &all = tenant.configurations.constFind(owner)->assignments;
    for (auto shown : all) {
        if (shown.value(QLatin1String("id")).toString() != assignment)
            continue;
        shown.insert(QStringLiteral("@odata.context"),
            exchange.link(QStringLiteral("$metadata#") + assignmentsPath(owner) + QStringLiteral("/$entity")));
        return jsonAnswer(exchange, 200, shown);
    }
    return notFound(exchange);
}

HttpAnswer showStatusOverview(const Exchange &exchange, const Tenant &tenant, const QString &owner)
{
    const auto &configuration = *tenant.configurations.constFind(owner);
    const auto seed = spread(owner);
    const auto reached = configuration.assignments.isEmpty() ? 0 : static_cast<int>(seed % 900) + 12;
    const auto path
        = QStringLiteral("$metadata#deviceManagement/deviceConfigurations('%1')/deviceStatusOverview/$entity");
    return jsonAnswer(exchange, 200,
        {
            {QStringLiteral("@odata.context"), exchange.link(path.arg(encoded(owner)))},
            {QStringLiteral("id"), owner},
            {QStringLiteral("successCount"), reached},
            {QStringLiteral("pendingCount"), reached / 17},
            {QStringLiteral("failedCount"), reached / 61},
            {QStringLiteral("errorCount"), reached / 43},
            {QStringLiteral("notApplicableCount"), reached / 9},
            {QStringLiteral("configurationVersion"), configuration.body.value(QLatin1String("version")).toInt(1)},
            {QStringLiteral("lastUpdateDateTime"), configuration.body.value(QLatin1String("lastModifiedDateTime"))},
        });
}

} // namespace practice
