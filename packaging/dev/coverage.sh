#!/bin/sh
# What of the parts that decide the tests reach: packaging/dev/coverage.sh. Builds with coverage in build/coverage, runs every
# test but the end-to-end ones, and prints lines and branches of app/graph, app/auth, app/removal and app/journal;
# build/coverage/report/index.html shows each line. Branches that only an exception takes are left out: nothing here throws.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build test coverage
build coverage
cd -- "$here/../.."
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
find build/coverage -name '*.gcda' -delete
result=0
UNASSIGN_HISTORIES="${UNASSIGN_HISTORIES:-150}" UNASSIGN_KILL_STRIDE="${UNASSIGN_KILL_STRIDE:-100}" \
    ctest --preset coverage -LE e2e "$@" || result=1
mkdir -p build/coverage/report
gcovr --root . --object-directory build/coverage --exclude-throw-branches --exclude-unreachable-branches \
    --filter 'app/(graph|auth|removal|journal)/' --branches --html-details build/coverage/report/index.html \
    --json-summary build/coverage/report/summary.json --print-summary
exit "$result"
