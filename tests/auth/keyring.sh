#!/bin/sh
# Runs the probe against a real gnome-keyring in a private session: unlocked, after a restart, locked, and absent.
set -eu
probe=$1
if [ "${2:-}" != inside ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    unset WAYLAND_DISPLAY DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP || true
    HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache \
        XDG_CURRENT_DESKTOP=GNOME timeout 90 dbus-run-session -- "$0" "$probe" inside
    exit
fi

daemon=
stop() {
    [ -z "$daemon" ] || kill "$daemon" 2>/dev/null || true
    [ -z "$daemon" ] || wait "$daemon" 2>/dev/null || true
    daemon=
}
trap stop EXIT
# The password goes in by a file, so that the daemon is our own child and ends with us.
start() {
    printf throw-away >"$HOME/password"
    gnome-keyring-daemon --foreground "$@" --components=secrets <"$HOME/password" >/dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 100); do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; then
            return
        fi
        sleep 0.1
    done
    echo "gnome-keyring did not start" >&2
    exit 1
}
failed=0
expect() {
    wanted=$1
    shift
    got=$(timeout 20 "$probe" "$@" || true)
    if [ "$got" = "$wanted" ]; then
        echo "ok: $* -> $got"
    else
        echo "FAILED: $* -> $got, not $wanted"
        failed=1
    fi
}

start --unlock
expect nothing read 1500
expect "done" remove 1500
expect "done" write 1500
expect same read 1500
expect other read 1400
expect "done" write 4000 1200
expect same read 4000 1200
expect "done" write 5000 1200
expect same read 5000 1200
expect "done" remove 5000 1200
expect nothing read 5000 1200
expect wrd together 1500
# A long one takes the place of a short one, and a short one of a long one; what is too long changes nothing.
expect "done" write 1000 1200
expect "done" write 4000 1200
expect "done" write 500 1200
expect same read 500 1200
expect error write 5000 20
expect same read 500 20
# What somebody else, or half a writing, left in the place of the pieces.
for broken in 'chunks g' 'chunks g 0' 'chunks g 101' 'chunks g two'; do
    expect "done" plant "$broken"
    expect nothing read 500
done
expect "done" plant 'chunks g 2'
expect nothing read 500
expect "done" plant 'g first' 0
expect nothing read 500
expect "done" plant 'other second' 1
expect nothing read 500
expect "done" write 1500
stop
start --unlock
expect same read 1500
stop
start
expect nothing read 1500
expect error write 1500
expect error write 1500 1200
expect error write 5000 1200
stop
start --unlock
expect same read 1500
expect "done" remove 1500
expect nothing read 1500
stop
DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
export DBUS_SESSION_BUS_ADDRESS
expect error read 1500
expect error write 1500
expect error write 5000 1200
expect error remove 1500
exit $failed
