#include "inventory/configuration.h"

#include "graph/errorreader.h"
#include "graph/json.h"
#include "graph/jsontree.h"

#include <QJsonArray>

namespace inventory {

namespace {

template <typename Value>
void readAssignmentsInto(ListedConfiguration &listed, const Value &value)
{
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isArray()) {
        listed.assignmentsError = graph::unexpectedAnswer(QStringLiteral("\"assignments\" is not a list"));
        return;
    }
    const auto items = value.toArray();
    QList<Assignment> assignments;
    assignments.reserve(items.size());
    for (const auto &item : items) {
        auto assignment = readAssignment(item.toObject());
        if (!assignment) {
            listed.assignmentsError = assignment.error();
            return;
        }
        // Mostly the configuration itself: one text for both.
        if (assignment->sourceId == listed.configuration.id.value)
            assignment->sourceId = listed.configuration.id.value;
        assignments.append(std::move(assignment).value());
    }
    listed.assignments = std::move(assignments);
}

template <typename Object>
core::Result<Configuration> configurationIn(const Object &object)
{
    const auto id = graph::readId(object, QLatin1String("id"));
    if (!id)
        return id.error();
    const auto name = graph::readText(object, QLatin1String("displayName"));
    if (!name)
        return name.error();
    const auto description = graph::readText(object, QLatin1String("description"));
    if (!description)
        return description.error();
    const auto modified = object.value(QLatin1String("lastModifiedDateTime")).toString();
    const auto version = object.value(QLatin1String("version")).toInt(-1);
    return Configuration{{*id}, graph::odataType(object), *name, *description,
        QDateTime::fromString(modified, Qt::ISODateWithMs).toUTC(),
        version < 0 ? std::nullopt : std::optional(version)};
}

template <typename Object>
core::Result<ListedConfiguration> listedIn(const Object &object)
{
    auto configuration = configurationIn(object);
    if (!configuration)
        return configuration.error();
    ListedConfiguration listed;
    listed.configuration = std::move(configuration).value();
    readAssignmentsInto(listed, object.value(QLatin1String("assignments")));
    const auto more = object.value(QLatin1String("assignments@odata.nextLink")).toString();
    if (!more.isEmpty() && !listed.assignmentsError)
        listed.moreAssignments = QUrl(more);
    return listed;
}

} // namespace

core::Result<Configuration> readConfiguration(const QJsonObject &object) { return configurationIn(object); }

core::Result<ListedConfiguration> readListedConfiguration(const QJsonObject &object) { return listedIn(object); }

core::Result<ListedConfiguration> readListedConfiguration(const graph::JsonView &object) { return listedIn(object); }

} // namespace inventory
