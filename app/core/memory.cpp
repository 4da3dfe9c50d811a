#include "core/memory.h"

#include <QThreadPool>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace core {

void shareMemoryPools()
{
#if defined(__GLIBC__)
    mallopt(M_ARENA_MAX, 2); // with one for all, threads wait for each other: a load takes a tenth longer
#endif
}

void giveMemoryBack()
{
#if defined(__GLIBC__)
    QThreadPool::globalInstance()->start([] { malloc_trim(0); });
#endif
}

} // namespace core
