#pragma once

#include "core/ids.h"
#include "graph/request.h"
#include "inventory/address.h"
#include "inventory/assignment.h"
#include "inventory/configuration.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace inventory {

/// `GET /deviceManagement/deviceConfigurations?$expand=assignments` (Graph beta: list deviceConfigurations). Paged.
graph::Request listConfigurations();

/// `GET …/deviceConfigurations/{id}?$expand=assignments`.
graph::Query<ListedConfiguration> getConfiguration(const core::ConfigurationId &id);

/// `GET …/{address}/assignments`. Paged.
graph::Request listAssignments(const Address &address);

/// One assignment with the bytes it was read from, so that the journal keeps members the program does not know.
struct ReadAssignment {
    Assignment assignment;
    QByteArray json;
};

/// `GET …/{address}/assignments/{id}`.
graph::Query<ReadAssignment> getAssignment(const Address &address);

/// `GET …/{address}` of a configuration or an assignment: the bytes as the service gave them, whatever they are.
graph::Query<QByteArray> getRawJson(const Address &address);

/// `DELETE …/{address}/assignments/{id}`: no body, 204 (Graph beta: delete deviceConfigurationAssignment).
graph::Request deleteAssignment(const Address &address);

/// The configurations behind one step: one object, a collection, or nothing (404, 204 and empty bodies are an unset
/// reference, not an error).
graph::Request getReference(const Address &address, const NavigationProperty &property);
core::Result<QList<Configuration>> readReference(const core::Result<graph::Response> &answer);

/// `POST /directoryObjects/getByIds`, at most 1000 ids. Ids that are missing from the answer are deleted groups.
constexpr int groupLimit = 1000;
graph::Query<QHash<core::GroupId, QString>> getGroupNames(const QList<core::GroupId> &groups);

/// `GET /groups/{id}/transitiveMembers/$count`, with those of groups inside it (Graph: list group transitive members;
/// advanced queries want ConsistencyLevel). A number as plain text.
graph::Query<qint64> getMemberCount(const core::GroupId &group);

/// How devices fare with a configuration (Graph beta: deviceConfigurationDeviceOverview). Counts of devices.
struct DeviceStatus {
    qint64 success = 0;
    qint64 pending = 0;
    qint64 failed = 0;
    qint64 error = 0;
    qint64 notApplicable = 0;
    std::optional<qint64> conflict = std::nullopt; ///< in newer revisions of the service only
    QDateTime updated = {}; ///< UTC; invalid when the service did not say

    friend bool operator==(const DeviceStatus &, const DeviceStatus &) = default;
};
/// `GET …/deviceConfigurations/{id}/deviceStatusOverview`.
graph::Query<DeviceStatus> getDeviceStatus(const core::ConfigurationId &id);

/// `GET /deviceManagement/assignmentFilters`. Paged.
struct Filter {
    core::FilterId id;
    QString displayName;
    QString rule;

    friend bool operator==(const Filter &, const Filter &) = default;
};
graph::Request listFilters();
core::Result<Filter> readFilter(const QJsonObject &object);

} // namespace inventory
