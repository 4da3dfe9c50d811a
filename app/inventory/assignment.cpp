#include "inventory/assignment.h"

#include "graph/errorreader.h"
#include "graph/json.h"
#include "graph/jsontree.h"

#include <array>
#include <optional>

namespace inventory {

namespace {

struct KnownTarget {
    QString odataType; ///< shared by every assignment of this kind
    TargetKind kind;
};

const std::array<KnownTarget, 5> &knownTargets()
{
    static const std::array<KnownTarget, 5> targets{{
        {QStringLiteral("groupAssignmentTarget"), TargetKind::Group},
        {QStringLiteral("exclusionGroupAssignmentTarget"), TargetKind::ExclusionGroup},
        {QStringLiteral("allDevicesAssignmentTarget"), TargetKind::AllDevices},
        {QStringLiteral("allLicensedUsersAssignmentTarget"), TargetKind::AllUsers},
        {QStringLiteral("configurationManagerCollectionAssignmentTarget"), TargetKind::ConfigurationManagerCollection},
    }};
    return targets;
}

core::Error wrongMember(QLatin1String member, QLatin1String wanted)
{
    return graph::unexpectedAnswer(QStringLiteral("\"%1\" is not %2").arg(member, wanted));
}

template <typename Object>
core::Result<QString> requiredText(const Object &object, QLatin1String member)
{
    auto text = graph::readText(object, member);
    if (text && text->isEmpty())
        return wrongMember(member, QLatin1String("a text"));
    return text;
}

/// The service writes the all-zero id where other places write null.
bool isNoFilter(const QString &id)
{
    return id.isEmpty() || id == QLatin1String("00000000-0000-0000-0000-000000000000");
}

FilterType filterTypeOf(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("none"))
        return FilterType::None;
    if (text == QLatin1String("include"))
        return FilterType::Include;
    return text == QLatin1String("exclude") ? FilterType::Exclude : FilterType::Unknown;
}

Intent intentOf(const QString &text)
{
    if (text.isEmpty())
        return Intent::Unspecified;
    if (text == QLatin1String("apply"))
        return Intent::Apply;
    return text == QLatin1String("remove") ? Intent::Remove : Intent::Unknown;
}

Source sourceOf(const QString &text)
{
    if (text.isEmpty())
        return Source::Unspecified;
    if (text == QLatin1String("direct"))
        return Source::Direct;
    return text == QLatin1String("policySets") ? Source::PolicySets : Source::Unknown;
}

/// The first error among results, so that a reader can look at several members before it gives up.
template <typename... Results>
std::optional<core::Error> firstError(const Results &...results)
{
    std::optional<core::Error> error;
    const auto look = [&error](const auto &result) {
        if (!error && !result)
            error = result.error();
    };
    (look(results), ...);
    return error;
}

template <typename Object>
core::Result<Target> readTarget(const Object &object)
{
    Target target;
    target.odataType = graph::odataType(object);
    for (const auto &known : knownTargets()) {
        if (known.odataType == target.odataType) {
            target.odataType = known.odataType;
            target.kind = known.kind;
        }
    }

    const auto filter = graph::readText(object, QLatin1String("deviceAndAppManagementAssignmentFilterId"));
    const auto filterType = graph::readText(object, QLatin1String("deviceAndAppManagementAssignmentFilterType"));
    if (const auto error = firstError(filter, filterType))
        return *error;
    if (!isNoFilter(*filter)) {
        target.filter.value = *filter;
        target.filterType = filterTypeOf(*filterType);
    }

    if (target.kind == TargetKind::Group || target.kind == TargetKind::ExclusionGroup) {
        const auto group = requiredText(object, QLatin1String("groupId"));
        if (!group)
            return group.error();
        target.group.value = *group;
    } else if (target.kind == TargetKind::ConfigurationManagerCollection) {
        const auto collection = requiredText(object, QLatin1String("collectionId"));
        if (!collection)
            return collection.error();
        target.collectionId = *collection;
    }
    return target;
}

template <typename Object>
Object unwrapped(const Object &object)
{
    const auto wrapped = object.value(QLatin1String("value"));
    return wrapped.isObject() && !object.contains(QLatin1String("id")) ? wrapped.toObject() : object;
}

template <typename Object>
core::Result<Assignment> assignmentIn(const Object &bareOrWrapped)
{
    const auto object = unwrapped(bareOrWrapped);
    const auto id = graph::readId(object, QLatin1String("id"));
    const auto intent = graph::readText(object, QLatin1String("intent"));
    const auto source = graph::readText(object, QLatin1String("source"));
    const auto sourceId = graph::readText(object, QLatin1String("sourceId"));
    if (const auto error = firstError(id, intent, source, sourceId))
        return *error;
    const auto targetObject = object.value(QLatin1String("target"));
    if (!targetObject.isObject())
        return wrongMember(QLatin1String("target"), QLatin1String("an object"));
    const auto target = readTarget(targetObject.toObject());
    if (!target)
        return target.error();
    return Assignment{{*id}, *target, intentOf(*intent), sourceOf(*source), *sourceId};
}

} // namespace

QJsonObject assignmentObject(const QJsonObject &object) { return unwrapped(object); }

core::Result<Assignment> readAssignment(const QJsonObject &bareOrWrapped) { return assignmentIn(bareOrWrapped); }

core::Result<Assignment> readAssignment(const graph::JsonView &bareOrWrapped) { return assignmentIn(bareOrWrapped); }

} // namespace inventory
