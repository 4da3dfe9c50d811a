#!/bin/sh
# Installs what the tests need, builds with warnings as errors, and runs every test without a display.
# The last thing printed is ctest's summary. Options go to ctest: sh packaging/dev/test.sh -R journal
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build test
sh "$here/../../tests/e2e/oidc/install.sh" || echo "Going on; the sign-in test will fail."
build ci
heading "Testing"
# Tests that need a display or a session bus start their own; none may reach the desktop of the person who runs them.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
cd -- "$here/../.."
exec ctest --preset ci "$@"
