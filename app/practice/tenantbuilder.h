#pragma once

#include "practice/tenant.h"

namespace practice {

/// The practice tenant: at least one configuration of every concrete type that owns a certificate path, every
/// navigation property set somewhere, depth 2, shared root certificates, a domain-join profile, every kind of target,
/// filters, a policy-set assignment, a deleted group, configurations with no assignment and with 200, and names that
/// are hard to show. Deterministic: the same ids at every start.
Tenant buildTenant();

/// A tenant of many configurations for benchmarks and tests of size: `configurations` with about three assignments
/// each, over `groups` groups; every tenth refers to a root certificate.
Tenant buildLargeTenant(int configurations, int groups);

} // namespace practice
