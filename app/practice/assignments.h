#pragma once

#include "practice/exchange.h"
#include "practice/tenant.h"

namespace practice {

/// Writes to the assignments of one configuration, as the service carries them out.
HttpAnswer removeAssignment(const Exchange &exchange, Tenant &tenant, const QString &owner, const QString &assignment);
HttpAnswer createAssignment(const Exchange &exchange, Tenant &tenant, const QString &owner);
/// The action `assign`: the set in the body takes the place of the whole set.
HttpAnswer replaceAssignments(const Exchange &exchange, Tenant &tenant, const QString &owner);

/// What the service would call an assignment to this target: `{configuration}_{group}`, with the well-known ids of All
/// users and All devices.
QString assignmentIdFor(const QString &owner, const QJsonObject &target);
/// An assignment as the service shows it. `source` is direct unless said otherwise.
QJsonObject makeAssignment(const QString &owner, const QJsonObject &target, const QString &intent);

} // namespace practice
