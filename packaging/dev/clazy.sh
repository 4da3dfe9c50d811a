#!/bin/sh
# clazy, level 1, over the program's own sources, or over those that are named: packaging/dev/clazy.sh [FILE…]
# Three checks are left out:
# - qstring-ref wants midRef() and its like, which Qt 6 has no more
# - strict-iterators warns of erase(unique(begin, end), end), whose iterators QList turns into the right ones itself
# - range-loop-detach warns of loops over a list that a function just gave away, where a copy is shared at the most
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build check
cd -- "$here/../.."
cmake --preset tidy >/dev/null # nothing needs building: no source includes what moc writes
export CLAZY_CHECKS=level1,no-qstring-ref,no-range-loop-detach,no-strict-iterators CLAZY_IGNORE_DIRS='/usr/.*|.*/build/.*'
# shellcheck disable=SC2016 # the inner shell expands it
if [ $# -eq 0 ]; then
    git ls-files -z -- 'app/*.cpp' 'ui/*.cpp' ':!*_windows.cpp' # what only Windows compiles has no command here
else
    printf '%s\0' "$@"
fi | xargs -0 -n 1 -P "$(nproc)" sh -c '
    said=$(clazy-standalone -p build/tidy "$1" 2>&1) || { printf "%s\n" "$said" >&2; exit 1; }
    case $said in
        *clazy-*)
            printf "%s\n" "$said" >&2
            exit 1
            ;;
        *) echo "clean  $1" ;;
    esac' sh
