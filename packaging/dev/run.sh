#!/bin/sh
# Installs what building needs, builds, and starts the program: sh packaging/dev/run.sh [options for unassign]
# Without options it starts in the practice tenant. Works from any folder.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

no_display="no display: start this in a desktop session (neither DISPLAY nor WAYLAND_DISPLAY is set)"
if [ $# -eq 0 ]; then
    has_display || stop "$no_display"
    set -- --practice
fi

set_up build
build release
program=$here/../../build/release/app/unassign

for option in "$@"; do
    case $option in
        --help | --version) exec "$program" "$@" ;;
    esac
done
if ! has_display; then
    # What is wrong with the options is worth more than what is wrong with the display.
    "$program" "$@" --version >/dev/null || exit $?
    stop "$no_display"
fi
exec "$program" "$@"
