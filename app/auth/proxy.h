#pragma once

#include "auth/settings.h"

namespace auth {

/// Makes the proxy setting the one of the whole program. This computer itself is always reached directly. Credentials
/// are the system's matter, the program keeps none.
void applyProxy(const Settings &settings);

} // namespace auth
