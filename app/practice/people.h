#pragma once

#include "practice/exchange.h"
#include "practice/tenant.h"

#include <optional>

namespace practice {

/// A few users and devices with the groups they are in, some of those in each other. `groups` as groupNames() lists
/// them. Ids come from names, as all of the practice tenant's.
void addPeople(Tenant &tenant, const QList<QString> &groups);

/// `GET /users/{name or id}`, `GET /devices?$filter=displayName eq '…'`, and `GET …/{id}/memberOf` and
/// `…/transitiveMemberOf` of users, devices and groups, in pages of `pageSize`. Nothing: it is another address.
std::optional<HttpAnswer> showPeople(const Exchange &exchange, const Tenant &tenant, bool readable, int pageSize);

} // namespace practice
