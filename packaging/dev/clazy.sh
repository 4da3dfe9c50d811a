#!/bin/sh
# clazy, level 1, over the program's own sources: Clang builds the program with clazy in it (preset `clazy`), so that what
# has not changed costs nothing and the precompiled headers serve. A finding is an error. Of level 1 are left out:
# - qstring-ref wants midRef() and its like, which Qt 6 has no more
# - strict-iterators warns of erase(unique(begin, end), end), whose iterators QList turns into the right ones itself
# - range-loop-detach warns of loops over a list that a function just gave away, where a copy is shared at the most
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build check fuzz # Clang's compiler is among those of fuzz
export CLAZY_IGNORE_DIRS='/usr/.*|.*/build/.*'
build clazy
echo "clean"
