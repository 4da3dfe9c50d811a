#!/bin/sh
# Builds with AddressSanitizer and UndefinedBehaviorSanitizer and runs every test. Options go to ctest.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build test
sh "$here/../../tests/e2e/oidc/install.sh" || echo "Going on; the sign-in test will fail."
build asan
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
cd -- "$here/../.."
export ASAN_OPTIONS="detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:${ASAN_OPTIONS:-}"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:${UBSAN_OPTIONS:-}"
export LSAN_OPTIONS="suppressions='$here/lsan.supp':print_suppressions=0:${LSAN_OPTIONS:-}"
# They are several times slower here; test.sh runs the usual number.
export UNASSIGN_HISTORIES="${UNASSIGN_HISTORIES:-150}" UNASSIGN_KILL_STRIDE="${UNASSIGN_KILL_STRIDE:-60}"
exec ctest --preset asan "$@"
