#pragma once

#include <QString>

#include <functional>

/// One call that fails, of all those that a journal makes: the system's below a directory, and SQLite's for memory.
/// Linux only: the functions of the C library are taken over by the test program, which has to be linked with
/// ENABLE_EXPORTS.
namespace systemfault {

enum class Kind {
    Disk, ///< the disk reports an error (EIO)
    Memory, ///< SQLite gets no memory
};

/// The `call`-th call from now on fails, counted from 1; 0 counts without failing any.
void failAt(int call, Kind kind, const QString &directory);

/// Nothing is counted or fails any more. The calls that were counted.
int stop();

/// Whether a call has failed since failAt().
bool hasFailed();

/// What happens just before a function of the C library is carried out below the directory; none ends it.
void before(const char *function, const QString &directory, std::function<void()> what);

/// Nothing is counted meanwhile.
class Pause
{
public:
    Pause();
    ~Pause();
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;

private:
    bool m_was;
};

} // namespace systemfault
