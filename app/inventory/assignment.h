#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace graph {
class JsonView;
}

namespace inventory {

enum class TargetKind { Group, ExclusionGroup, AllDevices, AllUsers, ConfigurationManagerCollection, Unknown };
enum class FilterType { None, Include, Exclude, Unknown };
enum class Intent { Apply, Remove, Unspecified, Unknown };
enum class Source { Direct, PolicySets, Unspecified, Unknown };

/// Whom an assignment reaches (Graph: deviceAndAppManagementAssignmentTarget and what derives from it).
struct Target {
    TargetKind kind = TargetKind::Unknown;
    QString odataType; ///< as the service wrote it, without "#microsoft.graph."; tells an unknown kind apart
    core::GroupId group; ///< of Group and ExclusionGroup
    QString collectionId; ///< of ConfigurationManagerCollection
    core::FilterId filter; ///< empty when there is none
    FilterType filterType = FilterType::None;

    friend bool operator==(const Target &, const Target &) = default;
};

/// One assignment of one configuration (Graph beta: deviceConfigurationAssignment). A value.
struct Assignment {
    core::AssignmentId id;
    Target target;
    Intent intent = Intent::Unspecified;
    Source source = Source::Unspecified;
    QString sourceId; ///< the policy set, or the configuration itself

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// The assignment's own members, where it may be wrapped in `{"value":{…}}` as the documentation shows it.
QJsonObject assignmentObject(const QJsonObject &object);

/// Reads one assignment, bare or wrapped. Members of a wrong type are an UnexpectedAnswer; unknown kinds of target,
/// intent and source are kept as Unknown.
core::Result<Assignment> readAssignment(const QJsonObject &bareOrWrapped);
core::Result<Assignment> readAssignment(const graph::JsonView &bareOrWrapped);

} // namespace inventory
