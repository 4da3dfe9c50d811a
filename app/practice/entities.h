#pragma once

#include "practice/exchange.h"
#include "practice/route.h"

namespace practice {

/// Reads: how entities of the tenant are shown. Each answers one route; all are pure.
HttpAnswer showConfigurations(
    const Exchange &exchange, const Tenant &tenant, const QList<QString> &ids, int pageSize, int assignmentsPageSize);
HttpAnswer showConfiguration(
    const Exchange &exchange, const Tenant &tenant, const QString &id, int assignmentsPageSize);
HttpAnswer showAssignments(const Exchange &exchange, const Tenant &tenant, const QString &owner, int pageSize);
HttpAnswer showAssignment(
    const Exchange &exchange, const Tenant &tenant, const QString &owner, const QString &assignment);
HttpAnswer showStatusOverview(const Exchange &exchange, const Tenant &tenant, const QString &owner);

/// `{"@odata.context":…, "value":[…]}`.
HttpAnswer showCollection(const Exchange &exchange, const QString &context, const QList<QJsonObject> &items);

} // namespace practice
