#include "journal/systemfault.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <sys/stat.h>
#include <unistd.h>

// The journal is used in the thread of the test only, so that nothing here needs a lock.
namespace {

using systemfault::Kind;

bool isCounting = false;
Kind kind = Kind::Disk;
int calls = 0;
int failing = 0;
bool failed = false;
QByteArray watched; ///< the directory
QByteArray awaited; ///< the function that `then` comes before
std::function<void()> then;
std::pair<const char *, const char *> sqlite; ///< where its code is

bool isNext()
{
    if (++calls != failing)
        return false;
    failed = true;
    return true;
}

bool isBelow(const char *path) { return qstrncmp(path, watched.constData(), static_cast<size_t>(watched.size())) == 0; }

bool isBelow(int file)
{
    std::array<char, 4096> path{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    return ::readlink(link.constData(), path.data(), path.size() - 1) > 0 && isBelow(path.data());
}

/// Whether this call fails; errno then says why.
template <typename Place>
bool fails(const char *function, Place place)
{
    if (!awaited.isEmpty() && awaited == function && isBelow(place)) {
        awaited.clear();
        then();
    }
    if (!isCounting || kind != Kind::Disk || !isBelow(place) || !isNext())
        return false;
    errno = EIO;
    return true;
}

/// The C library's own.
template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// The part of SQLite's library that is carried out.
int noteSqlite(dl_phdr_info *library, size_t, void *)
{
    if (!strstr(library->dlpi_name, "libsqlite3"))
        return 0;
    for (int i = 0; i < library->dlpi_phnum; ++i) {
        const auto &part = library->dlpi_phdr[i];
        if (part.p_type != PT_LOAD || (part.p_flags & PF_X) == 0)
            continue;
        const auto *start = reinterpret_cast<const char *>(library->dlpi_addr + part.p_vaddr);
        sqlite = {start, start + part.p_memsz};
    }
    return 1;
}

} // namespace

namespace systemfault {

void failAt(int call, Kind which, const QString &directory)
{
    ::dl_iterate_phdr(noteSqlite, nullptr);
    watched = QFile::encodeName(directory);
    kind = which;
    calls = 0;
    failing = call;
    failed = false;
    isCounting = true;
}

int stop()
{
    isCounting = false;
    return calls;
}

bool hasFailed() { return failed; }

void before(const char *function, const QString &directory, std::function<void()> what)
{
    watched = QFile::encodeName(directory);
    awaited = function;
    then = std::move(what);
}

Pause::Pause() : m_was(isCounting) { isCounting = false; }

Pause::~Pause() { isCounting = m_was; }

} // namespace systemfault

// By other names in C++, because the headers of the C library declare theirs in several ways.
extern "C" {

int faultyOpen(const char *path, int flags, ...) __asm__("open");
int faultyOpen64(const char *path, int flags, ...) __asm__("open64");
ssize_t faultyRead(int file, void *data, size_t size, off64_t at) __asm__("pread64");
ssize_t faultyWrite(int file, const void *data, size_t size, off64_t at) __asm__("pwrite64");
int faultyTruncate(int file, off64_t size) __asm__("ftruncate64");
int faultySync(int file) __asm__("fsync");
int faultyDataSync(int file) __asm__("fdatasync");
int faultyUnlink(const char *path) __asm__("unlink");
int faultyDirectory(const char *path, mode_t mode) __asm__("mkdir");
int faultyStatus(const char *path, struct stat *status) __asm__("lstat");
int faultyMode(const char *path, mode_t mode) __asm__("chmod");

int faultyOpen(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = va_arg(arguments, mode_t);
    va_end(arguments);
    return fails("open", path) ? -1 : real(path, flags, mode);
}

int faultyOpen64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = va_arg(arguments, mode_t);
    va_end(arguments);
    return fails("open64", path) ? -1 : real(path, flags, mode);
}

ssize_t faultyRead(int file, void *data, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return fails("pread64", file) ? -1 : real(file, data, size, at);
}

ssize_t faultyWrite(int file, const void *data, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails("pwrite64", file) ? -1 : real(file, data, size, at);
}

int faultyTruncate(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails("ftruncate64", file) ? -1 : real(file, size);
}

int faultySync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails("fsync", file) ? -1 : real(file);
}

int faultyDataSync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails("fdatasync", file) ? -1 : real(file);
}

int faultyUnlink(const char *path)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fails("unlink", path) ? -1 : real(path);
}

int faultyDirectory(const char *path, mode_t mode)
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return fails("mkdir", path) ? -1 : real(path, mode);
}

int faultyStatus(const char *path, struct stat *status)
{
    static const auto real = next<int (*)(const char *, struct stat *)>("lstat");
    return fails("lstat", path) ? -1 : real(path, status);
}

int faultyMode(const char *path, mode_t mode)
{
    static const auto real = next<int (*)(const char *, mode_t)>("chmod");
    return fails("chmod", path) ? -1 : real(path, mode);
}

#ifndef __SANITIZE_ADDRESS__ // it has taken these over itself
void *__libc_malloc(size_t size); // NOLINT: the C library's own
void *__libc_realloc(void *old, size_t size); // NOLINT
void *faultyMalloc(size_t size) __asm__("malloc");
void *faultyRealloc(void *old, size_t size) __asm__("realloc");

/// SQLite asks for memory in one function, so that its caller is always in there.
static bool failsFor(const void *caller)
{
    const auto *address = static_cast<const char *>(caller);
    return isCounting && kind == Kind::Memory && address >= sqlite.first && address < sqlite.second && isNext();
}

void *faultyMalloc(size_t size) { return failsFor(__builtin_return_address(0)) ? nullptr : __libc_malloc(size); }

void *faultyRealloc(void *old, size_t size)
{
    return failsFor(__builtin_return_address(0)) ? nullptr : __libc_realloc(old, size);
}
#endif
}
