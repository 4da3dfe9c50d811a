#pragma once

namespace core {

/// Gives memory that is free, but kept by the C library for later, back to the system: after work that needed much more
/// than what is left of it. From a thread of its own, because it takes milliseconds; returns at once. Does nothing
/// where the C library does it by itself.
void giveMemoryBack();

} // namespace core
