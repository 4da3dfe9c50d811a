#!/bin/sh
# What of the parts that decide the tests reach: packaging/dev/coverage.sh. Builds in build/coverage the tests that are about
# app/graph, app/auth, app/removal and app/journal, runs them, and fails when one of them fails or when there is a branch that
# is neither reached nor explained; branches.py beside this says what counts, and how to explain. gcovr's report of each line
# is build/coverage/report/index.html.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"
folders='graph auth journal removal workspace practice inventory'

set_up build test coverage
cd -- "$here/../.."
heading "Building (coverage)"
# What was compiled from other sources would be counted too, and gcovr stops where it does not fit.
rm -rf build/coverage
cmake --preset coverage
# shellcheck disable=SC2046 # names, one word each
cmake --build --preset coverage --target $(for folder in $folders; do echo "tests/$folder/all"; done) ||
    stop "the build failed; its messages are above"

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
result=0
for folder in $folders; do
    heading "Tests of $folder"
    UNASSIGN_HISTORIES="${UNASSIGN_HISTORIES:-150}" \
        ctest --test-dir "build/coverage/tests/$folder" --output-on-failure -j "$(nproc)" "$@" || result=1
done

heading "Counting"
report=build/coverage/report
mkdir -p "$report"
gcovr --root . --object-directory build/coverage --exclude-unreachable-branches \
    --filter 'app/(graph|auth|removal|journal)/' --json "$report/counts.json" build/coverage
"$here/branches.py" "$report/counts.json" "$report/summed.json" || result=1
gcovr --root . --add-tracefile "$report/summed.json" --branches --html-details "$report/index.html" --print-summary
exit "$result"
