#pragma once

#include "practice/exchange.h"
#include "practice/tenant.h"

namespace practice {

/// `POST /directoryObjects/getByIds`: ids that do not exist are missing from the answer.
HttpAnswer showDirectoryObjects(const Exchange &exchange, const Tenant &tenant, bool readable);
/// `GET /groups/{id}/transitiveMembers/$count`: text, and only with `ConsistencyLevel: eventual`.
HttpAnswer showMemberCount(const Exchange &exchange, const Tenant &tenant, const QString &group, bool readable);

} // namespace practice
