#include "practice/assignments.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <optional>

namespace practice {
namespace {

QString idOf(const QJsonObject &assignment) { return assignment.value(QLatin1String("id")).toString(); }

QString targetType(const QJsonObject &target)
{
    auto type = target.value(QLatin1String("@odata.type")).toString();
    if (type.startsWith(QLatin1Char('#')))
        type.remove(0, 1);
    const QLatin1String prefix("microsoft.graph.");
    return type.startsWith(prefix) ? type.mid(prefix.size()) : QString();
}

HttpAnswer badBody(const Exchange &exchange, const QString &message)
{
    return intuneError(exchange, 400, QStringLiteral("BadRequest"), message);
}

/// The target as it is kept: '#' in front of the type, filter members always there.
std::optional<QJsonObject> normalTarget(const QJsonValue &given)
{
    auto target = given.toObject();
    const auto type = targetType(target);
    const bool toGroup
        = type == QLatin1String("groupAssignmentTarget") || type == QLatin1String("exclusionGroupAssignmentTarget");
    const bool toCollection = type == QLatin1String("configurationManagerCollectionAssignmentTarget");
    if (type.isEmpty() || (toGroup && target.value(QLatin1String("groupId")).toString().isEmpty())
        || (toCollection && target.value(QLatin1String("collectionId")).toString().isEmpty()))
        return {};
    target.insert(QStringLiteral("@odata.type"), QString(QStringLiteral("#microsoft.graph.") + type));
    const auto filter = QStringLiteral("deviceAndAppManagementAssignmentFilterId");
    const auto filterType = QStringLiteral("deviceAndAppManagementAssignmentFilterType");
    if (target.value(filter).toString().isEmpty())
        target.insert(filter, QJsonValue());
    if (target.value(filterType).toString().isEmpty())
        target.insert(filterType, QStringLiteral("none"));
    return target;
}

std::optional<QJsonObject> readWish(const QString &owner, const QJsonObject &wish)
{
    const auto target = normalTarget(wish.value(QLatin1String("target")));
    const auto intent = wish.value(QLatin1String("intent")).toString(QStringLiteral("apply"));
    if (!target || (intent != QLatin1String("apply") && intent != QLatin1String("remove")))
        return {};
    return makeAssignment(owner, *target, intent);
}

} // namespace

QString assignmentIdFor(const QString &owner, const QJsonObject &target)
{
    const auto type = targetType(target);
    QString reached = target.value(QLatin1String("groupId")).toString();
    if (type == QLatin1String("allLicensedUsersAssignmentTarget"))
        reached = QStringLiteral("acacacac-9df4-4c7d-9d50-4ef0226f57a9");
    else if (type == QLatin1String("allDevicesAssignmentTarget"))
        reached = QStringLiteral("adadadad-808e-44e2-905a-0b7873a8a531");
    else if (type == QLatin1String("configurationManagerCollectionAssignmentTarget"))
        reached = target.value(QLatin1String("collectionId")).toString();
    else if (reached.isEmpty())
        reached = QUuid::createUuidV5(QUuid(), core::writeJson(target)).toString(QUuid::WithoutBraces);
    return owner + QLatin1Char('_') + reached;
}

QJsonObject makeAssignment(const QString &owner, const QJsonObject &target, const QString &intent)
{
    return {
        {QStringLiteral("id"), assignmentIdFor(owner, target)},
        {QStringLiteral("source"), QStringLiteral("direct")},
        {QStringLiteral("sourceId"), owner},
        {QStringLiteral("intent"), intent},
        {QStringLiteral("target"), target},
    };
}

HttpAnswer removeAssignment(const Exchange &exchange, Tenant &tenant, const QString &owner, const QString &assignment)
{
    auto &assignments = tenant.configurations[owner].assignments;
    const auto removed = assignments.removeIf([&](const QJsonObject &each) { return idOf(each) == assignment; });
    return removed > 0 ? emptyAnswer(exchange) : notFound(exchange);
}

HttpAnswer createAssignment(const Exchange &exchange, Tenant &tenant, const QString &owner)
{
    const auto body = QJsonDocument::fromJson(exchange.request.body);
    const auto created = readWish(owner, body.object());
    if (!created)
        return badBody(exchange, QStringLiteral("The assignment in the body is not valid."));
    auto &assignments = tenant.configurations[owner].assignments;
    for (const auto &each : std::as_const(assignments))
        if (idOf(each) == idOf(*created))
            return intuneError(exchange, 409, QStringLiteral("Conflict"),
                QStringLiteral("An assignment to the same target already exists."));
    assignments.append(*created);
    auto shown = *created;
    shown.insert(QStringLiteral("@odata.context"),
        exchange.link(
            QStringLiteral("$metadata#deviceManagement/deviceConfigurations('%1')/assignments/$entity").arg(owner)));
    return jsonAnswer(exchange, 201, shown);
}

HttpAnswer replaceAssignments(const Exchange &exchange, Tenant &tenant, const QString &owner)
{
    const auto body = QJsonDocument::fromJson(exchange.request.body).object();
    const auto wishes = body.value(QLatin1String("assignments"));
    if (!wishes.isArray())
        return badBody(exchange, QStringLiteral("The body has no assignments."));
    auto &assignments = tenant.configurations[owner].assignments;
    QList<QJsonObject> whole;
    QSet<QString> seen;
    const auto wished = wishes.toArray();
    for (const auto &wish : wished) {
        auto assignment = readWish(owner, wish.toObject());
        if (!assignment)
            return badBody(exchange, QStringLiteral("An assignment in the body is not valid."));
        if (seen.contains(idOf(*assignment)))
            return badBody(exchange, QStringLiteral("The same target is assigned twice."));
        seen.insert(idOf(*assignment));
        for (const auto &before : std::as_const(assignments)) {
            if (idOf(before) != idOf(*assignment))
                continue;
            for (const auto &kept : {QStringLiteral("source"), QStringLiteral("sourceId")}) // read-only members
                assignment->insert(kept, before.value(kept));
        }
        whole.append(*assignment);
    }
    assignments = whole;
    QJsonArray value;
    for (const auto &assignment : std::as_const(whole))
        value.append(assignment);
    return jsonAnswer(exchange, 200,
        {{QStringLiteral("@odata.context"),
             exchange.link(QStringLiteral("$metadata#Collection(microsoft.graph.deviceConfigurationAssignment)"))},
            {QStringLiteral("value"), value}});
}

} // namespace practice
