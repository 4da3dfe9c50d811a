#!/bin/sh
# clang-tidy over the program's own sources (app/ and ui/), two at a time; the checks are in .clang-tidy.
# With names it looks at those only: sh packaging/dev/tidy.sh app/core/text.cpp
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build check
cd -- "$here/../.."
cmake --preset tidy >/dev/null # nothing needs building: no source includes what moc writes
# shellcheck disable=SC2016 # the inner shell expands it
if [ $# -eq 0 ]; then
    git ls-files -z -- 'app/*.cpp' 'ui/*.cpp' ':!*_windows.cpp' # what only Windows compiles has no command here
else
    printf '%s\0' "$@"
fi | xargs -0 -n 1 -P "$(nproc)" sh -c '
    if said=$(clang-tidy -p build/tidy --quiet "$1" 2>/dev/null); then
        echo "clean  $1"
    else
        printf "%s\n" "$said" >&2
        exit 1
    fi' sh
