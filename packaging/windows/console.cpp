#include <windows.h>

#include <cstdio>

// A program with a window gets no console from Windows, so that what --help and --version print would go nowhere.
// Started from a console, it prints there; started from anywhere else, it opens none.
namespace {

bool isRedirected(DWORD stream) { return GetFileType(GetStdHandle(stream)) != FILE_TYPE_UNKNOWN; }

// Before main(), which knows nothing of this.
[[maybe_unused]] const bool attached = [] {
    const bool output = isRedirected(STD_OUTPUT_HANDLE);
    const bool errors = isRedirected(STD_ERROR_HANDLE);
    if ((output && errors) || AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return false;
    if (!output)
        std::freopen("CONOUT$", "w", stdout);
    if (!errors)
        std::freopen("CONOUT$", "w", stderr);
    return true;
}();

} // namespace
