#pragma once

class QString;

/// Ends this process by SIGKILL at one step of what it does: right before it writes to a file below `directory`, to a
/// TCP connection, flushes or removes such a file, and half-way through each such writing. `step` counts from 1.
///
/// The C library's own functions are taken over for that (killpoint.cpp), so that the program under test and its
/// libraries are as they are; this is why it works on Linux only.
void killAtStep(int step, const QString &directory);
