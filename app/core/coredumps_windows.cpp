#include "core/coredumps.h"

#include <windows.h>

namespace core {

void refuseCoreDumps() { SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX); }

} // namespace core
