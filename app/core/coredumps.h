#pragma once

namespace core {

/// Asks the system to keep no picture of this process's memory when it crashes: it would hold the access token. Unix:
/// the soft limit RLIMIT_CORE (getrlimit(2)); Windows: no Windows Error Reporting (SetErrorMode). Never fails loudly:
/// a system that has no such wish keeps its own rules.
void refuseCoreDumps();

} // namespace core
