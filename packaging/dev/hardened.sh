#!/bin/sh
# Looks at a built program as whoever attacks it would: packaging/dev/hardened.sh BUILD (build/ci, say)
# - position independent, relocations read-only and resolved at the start, stack protector, no executable stack, no path of
#   libraries of its own; every source was compiled with _FORTIFY_SOURCE
# - nothing is read from the folder that it is started in: neither libraries, plugins, qt.conf nor data
# - what it writes is readable for its person only
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

built=$(CDPATH='' cd -- "${1:?which build?}" && pwd)
program=$built/app/unassign
[ -x "$program" ] || stop "nothing was built in $built"
faults=0

# expect WHAT COMMAND…
expect() {
    what=$1
    shift
    if "$@"; then
        echo "holds  $what"
    else
        echo "FAILS  $what" >&2
        faults=$((faults + 1))
    fi
}

says() {
    readelf "$1" --wide "$program" | grep -qE "$2"
}

says_nothing_of() {
    ! says "$1" "$2"
}

expect "position independent" says -h 'Type: +DYN'
expect "position independent, and a program" says -d 'FLAGS_1.*PIE'
expect "relocations become read-only" says -l 'GNU_RELRO'
expect "all symbols are resolved at the start" says -d 'BIND_NOW|FLAGS_1.*NOW'
expect "no executable stack" says -l 'GNU_STACK .* RW +0x'
expect "no relocations in the code" says_nothing_of -d 'TEXTREL'
expect "no path of libraries of its own" says_nothing_of -d 'RPATH|RUNPATH'
expect "stack protector" says --dyn-syms '__stack_chk_fail'
fortified() {
    # shellcheck disable=SC2016 # $ is awk's
    awk '/"command":/ && /\/(app|ui)\// && !/-D_FORTIFY_SOURCE=2/ { missing = 1 } /-D_FORTIFY_SOURCE=2/ { there = 1 }
        END { exit missing || !there }' "$built/compile_commands.json"
}
expect "every source compiled with _FORTIFY_SOURCE" fortified

place=$(mktemp -d)
running=''
cleaned() {
    status=$?
    [ -z "$running" ] || kill "$running" 2>/dev/null || :
    rm -rf -- "$place"
    exit "$status"
}
trap cleaned EXIT
mkdir "$place/started-in"
cd "$place/started-in"
for bait in qt.conf qtlogging.ini settings.ini window.ini accounts.json practice.json journal.sqlite .env libQt6Core.so.6 \
    libQt6Sql.so.6 plugins/platforms/libqoffscreen.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so \
    iconengines/libqsvgicon.so imageformats/libqsvg.so tls/libqopensslbackend.so styles/libqgtk3style.so \
    platformthemes/libqgtk3.so translations/unassign_de.qm unassign_de.qm; do
    mkdir -p "$(dirname "$bait")"
    echo "bait" >"$bait"
done
# A file system notes when a file was read last, if that was before it was written.
find . -type f -exec touch -a -d 2001-01-01 {} +
touch -a -d 2001-01-01 .env && cat .env >/dev/null
[ "$(stat -c %X .env)" -gt 1000000000 ] || stop "this file system does not note when a file is read (TMPDIR helps)"
touch -a -d 2001-01-01 .env
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u QT_PLUGIN_PATH QT_QPA_PLATFORM=offscreen LANG=de_DE.UTF-8 \
    HOME="$place/home" XDG_CONFIG_HOME="$place/home" XDG_CACHE_HOME="$place/home" \
    "$program" --practice --data-dir "$place/data" >"$place/said" 2>&1 &
running=$!
i=0
until [ -s "$place/data/journal.sqlite" ]; do
    kill -0 "$running" 2>/dev/null || stop "it ended by itself: $(cat "$place/said")"
    [ "$i" -lt 600 ] || stop "it does not open its journal"
    i=$((i + 1))
    sleep 0.1
done
kill "$running"
wait "$running" 2>/dev/null || :
running=''
read_baits=$(find . -type f -newerat 2002-01-01)
[ -z "$read_baits" ] || printf '%s\n' "$read_baits" >&2
expect "nothing is read from the folder it is started in" test -z "$read_baits"
open_to_others=$(find "$place/data" \( -type f ! -perm 600 \) -o \( -type d ! -perm 700 \))
[ -z "$open_to_others" ] || printf '%s\n' "$open_to_others" >&2
expect "what it writes is for its person only" test -z "$open_to_others"

[ "$faults" -eq 0 ] || stop "$faults defences are missing"
