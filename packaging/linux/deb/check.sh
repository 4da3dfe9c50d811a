#!/bin/sh
# Shows in a minute and without rights that a .deb is whole: check.sh [FILE], that of build/packages if none is said.
# It is put into a folder of its own as if that were the system, started from there, and purged; apt says whether it could
# be installed on this computer. `packaging/linux/check.sh` does the same on a Debian that has nothing.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
here=$top/packaging/dev
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"
set_up build check package

deb=${1:-$(ls "$top"/build/packages/*.deb)}
[ -f "$deb" ] || stop "no such package: $deb"
deb=$(CDPATH='' cd -- "$(dirname -- "$deb")" && pwd)/${deb##*/}
work=$(mktemp -d)
program=
cleaned() {
    status=$?
    [ -z "$program" ] || kill "$program" 2>/dev/null || :
    wait
    rm -rf -- "$work"
    exit "$status"
}
trap cleaned EXIT
system=$work/system
mkdir -p "$system/var/lib/dpkg/updates" "$system/var/lib/dpkg/info" "$work/home"
: >"$system/var/lib/dpkg/status"
# Dependencies are this computer's; apt looks at them below.
packages() {
    fakeroot dpkg --root="$system" --log=/dev/null --force-not-root --force-depends --force-script-chrootless "$@" >"$work/dpkg" 2>&1 || {
        cat "$work/dpkg" >&2
        stop "dpkg $1 failed"
    }
}
files() {
    find "$system" -path "$system/var/lib/dpkg" -prune -o -type f -print | sed "s|^$system||" | sort
}

heading "Installing ${deb##*/} in a folder"
apt-get install -q -s "$deb" >"$work/apt" 2>&1 || {
    cat "$work/apt" >&2
    stop "apt could not install it here"
}
packages --install "$deb"
files
desktop=$(find "$system/usr/share/applications" -name '*.desktop')
desktop-file-validate "$desktop"
appstreamcli validate-tree --no-net "$system" >"$work/appstream" || {
    cat "$work/appstream" >&2
    stop "appstreamcli refuses it"
}
run=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$desktop" | head -n 1)
icon=$(sed -n 's/^Icon=//p' "$desktop" | head -n 1)
[ -x "$system/usr/bin/$run" ] || stop "the menu entry starts $run, which is not there"
find "$system/usr/share/icons" -name "$icon.*" | grep -q . || stop "the menu entry's icon $icon is not there"

heading "Starting it"
program_version=$("$system/usr/bin/$run" --version)
package_version=$(dpkg-deb --field "$deb" Version)
echo "$program_version"
[ "${program_version##* }" = "$package_version" ] || stop "the package says $package_version"
journal=$work/home/.local/share/Unassign/journal.sqlite
env -u XDG_DATA_HOME -u XDG_CONFIG_HOME HOME="$work/home" QT_QPA_PLATFORM=offscreen "$system/usr/bin/$run" --practice >"$work/said" 2>&1 &
program=$!
for _ in $(seq 600); do
    [ ! -s "$journal" ] || break
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
kill "$program" 2>/dev/null || stop "it ended by itself: $(cat "$work/said")"
wait "$program" 2>/dev/null || :
program=
[ -s "$journal" ] || stop "the program made no journal: $(cat "$work/said")"

heading "Removing it"
packages --purge unassign
left=$(files)
[ -z "$left" ] || stop "left behind: $left"
[ -s "$journal" ] || stop "the journal is gone"
echo "nothing is left but the person's data"
