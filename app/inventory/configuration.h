#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "inventory/assignment.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace inventory {

/// One device configuration (Graph beta: deviceConfiguration and what derives from it), without its settings. A value.
struct Configuration {
    core::ConfigurationId id;
    QString type; ///< concrete type without "microsoft.graph."; empty when the service left @odata.type out
    QString displayName;
    QString description;
    QDateTime lastModified; ///< UTC
    std::optional<int> version = std::nullopt; ///< goes up with each change; nothing when the service did not say

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// One entry of the list: a configuration and as many of its assignments as came along.
struct ListedConfiguration {
    Configuration configuration;
    std::optional<QList<Assignment>> assignments; ///< nothing when the answer had none (not expanded)
    std::optional<QUrl> moreAssignments; ///< assignments@odata.nextLink: the list was cut off
    /// Some assignment could not be read: then none is given, because a part would pass for the whole.
    std::optional<core::Error> assignmentsError;
};

/// Members of a wrong type are an UnexpectedAnswer; a time that cannot be read is an invalid one.
core::Result<Configuration> readConfiguration(const QJsonObject &object);
/// An error only when the configuration itself cannot be read.
core::Result<ListedConfiguration> readListedConfiguration(const QJsonObject &object);
core::Result<ListedConfiguration> readListedConfiguration(const graph::JsonView &object);

} // namespace inventory
