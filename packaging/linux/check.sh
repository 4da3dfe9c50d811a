#!/bin/sh
# Shows that a package or archive works on a Debian that has nothing: check.sh FILE [bookworm|trixie]
# FILE is a .deb or the archive for any Linux. In a Debian of its own (debootstrap, kept in build/bare-RELEASE; a copy is
# used) it is installed, asked for its version, started in the practice tenant on a display of its own, upgraded (a .deb)
# and removed. The journal must be there afterwards, and nothing else. Needs root, debootstrap, xvfb, xdotool and
# imagemagick. A picture of the window is left in build/.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
here=$top/packaging/dev
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

if [ "${1:-}" != --inside ]; then
    [ -f "${1:-}" ] || stop "which .deb or .tar.xz?"
    [ "$(id -u)" -eq 0 ] || stop "a Debian of its own needs root"
    file=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/${1##*/}
    release=${2:-bookworm}
    bare=$top/build/bare-$release
    if ! [ -e "$bare/etc/debian_version" ]; then
        heading "Making a Debian ($release) in $bare"
        mkdir -p "$top/build"
        debootstrap --variant=minbase "$release" "$bare.part" >/dev/null || stop "debootstrap failed"
        mv "$bare.part" "$bare"
    fi
    # In a mount namespace of its own, that nothing stays mounted whatever happens.
    exec unshare --mount --propagation private sh "$0" --inside "$file" "$release" "$bare"
fi

file=$2
release=$3
bare=$4
system=$(mktemp -d)
cleaned() {
    status=$?
    [ -z "${program:-}" ] || kill "$program" 2>/dev/null || :
    [ -z "${display:-}" ] || kill "$display" 2>/dev/null || :
    wait
    umount "$system/proc" "$system/dev" "$system/tmp/.X11-unix" 2>/dev/null || :
    grep -q " $system/" /proc/mounts || rm -rf -- "$system"
    exit "$status"
}
trap cleaned EXIT
cp -a "$bare/." "$system"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
inside() {
    chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive \
        DISPLAY="$number" "$@"
}
number=:0
inside apt-get -qq update >/dev/null

heading "Installing ${file##*/} on a bare $(cat "$system/etc/debian_version") ($release)"
cp "$file" "$system/root"
case $file in
    *.deb)
        inside apt-get -qq -y --no-install-recommends install "/root/${file##*/}" fonts-dejavu-core >/dev/null 2>&1 ||
            stop "apt could not install it"
        command=unassign
        ;;
    *.tar.xz)
        # What the archive takes from any desktop, a desktop of GTK has.
        gtk=libgtk-3-0
        [ "$release" = bookworm ] || gtk=libgtk-3-0t64
        inside apt-get -qq -y --no-install-recommends install xz-utils $gtk fonts-dejavu-core >/dev/null 2>&1
        inside tar -x -C /root -f "/root/${file##*/}"
        command=/root/$(basename "$file" .tar.xz)/unassign
        ;;
    *) stop "neither a .deb nor a .tar.xz: $file" ;;
esac
if [ "${file%.deb}" = "$file" ] && find "$system/usr/lib" -name 'libQt6*' | grep -q .; then
    stop "this Debian has Qt, which proves nothing"
fi
inside "$command" --version

heading "Starting it"
mkdir -p "$system/tmp/.X11-unix"
exec 3>"$system/number"
# A number of its own: a server that looks for a free one may take that of another that is just ending.
Xvfb ":$((60000 + $$ % 5000))" -displayfd 3 -noreset -nolisten tcp -screen 0 1280x800x24 >/dev/null 2>&1 &
display=$!
for _ in $(seq 100); do
    [ -s "$system/number" ] && break
    sleep 0.1
done
number=:$(cat "$system/number")
mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
started=$(date +%s%N)
chroot "$system" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root DISPLAY="$number" "$command" --practice >"$system/said" 2>&1 &
program=$!
seen=
for _ in $(seq 600); do
    if DISPLAY=$number xdotool search --onlyvisible --name Unassign >/dev/null 2>&1; then
        seen=$((($(date +%s%N) - started) / 1000000))
        break
    fi
    kill -0 "$program" 2>/dev/null || break
    sleep 0.05
done
if [ -z "$seen" ]; then
    cat "$system/said" >&2
    stop "no window came"
fi
echo "the window is there after $seen ms"
sleep 5
DISPLAY=$number import -window root "$top/build/check-$release-${file##*.}.png"
kill -0 "$program" 2>/dev/null || stop "it ended by itself: $(cat "$system/said")"
kill "$program"
wait "$program" 2>/dev/null || :
program=
cat "$system/said"
find "$system/root/.local/share/Unassign" -type f | sed "s|^$system||"

journal=$system/root/.local/share/Unassign/journal.sqlite
[ -s "$journal" ] || stop "the program made no journal"
if [ "${file%.deb}" != "$file" ]; then
    heading "A newer one over it"
    kept=$(sha256sum "$journal")
    newer=newer.deb
    dpkg-deb --raw-extract "$file" "$system/newer"
    sed -i 's/^Version: .*/&+newer/' "$system/newer/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$system/newer" "$system/root/$newer" >/dev/null
    inside apt-get -qq -y install "/root/$newer" >/dev/null 2>&1 || stop "apt could not install the newer one"
    # shellcheck disable=SC2016 # dpkg's own
    inside dpkg-query --show --showformat '${Package} ${Version}\n' unassign | tee "$system/version"
    grep -q '+newer$' "$system/version" || stop "the older one is still there"
    inside "$command" --version
    [ "$(sha256sum "$journal")" = "$kept" ] || stop "the journal is another one"
    rm -r "$system/newer" "$system/version"
fi

heading "Removing it"
case $file in
    *.deb)
        inside apt-get -qq -y purge unassign >/dev/null 2>&1
        left=$(find "$system/usr" "$system/etc" "$system/var/lib" "$system/opt" -iname '*unassign*' -not -path '*/var/lib/apt/*')
        ;;
    *)
        rm -rf -- "${system:?}${command%/unassign}"
        left=$(find "$system/usr" "$system/etc" "$system/var" "$system/opt" -iname '*unassign*')
        ;;
esac
[ -z "$left" ] || stop "left behind: $left"
[ -s "$system/root/.local/share/Unassign/journal.sqlite" ] || stop "the journal is gone"
echo "nothing is left but the person's data"
