#pragma once

namespace core {

/// Lets all threads but the main one take memory from one pool of the C library, in place of one each: every pool keeps
/// some megabytes that are nearly free (malloc(3), mallopt(3), M_ARENA_MAX). To be called before there is another
/// thread. Does nothing where the C library is not glibc.
void shareMemoryPools();

/// Gives memory that is free, but kept by the C library for later, back to the system: after work that needed much more
/// than what is left of it. From a thread of its own, because it takes milliseconds; returns at once. Does nothing
/// where the C library does it by itself.
void giveMemoryBack();

} // namespace core
