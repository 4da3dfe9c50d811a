#!/bin/sh
# Runs every test, or another command, on a Debian that has nothing installed: sh packaging/dev/fresh.sh SUITE [COMMAND…]
#     sh packaging/dev/fresh.sh trixie                  # every test on Debian 13 (Qt 6.8, g++ 14)
#     sh packaging/dev/fresh.sh bookworm bash .ci/run   # all that must hold before a change lands
# That Debian lies in build/fresh-SUITE, about 3 GB, and the first run makes it. Needs root and debootstrap. Takes the
# committed state. With CCACHE_DIR set, what the compiler wrote is taken from there and kept there.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

[ $# -gt 0 ] || stop "which Debian? for example: sh packaging/dev/fresh.sh trixie"
suite=$1
shift
[ $# -gt 0 ] || set -- sh packaging/dev/test.sh
[ "$(id -u)" -eq 0 ] || stop "a Debian of its own needs root: sudo sh packaging/dev/fresh.sh $suite"
command -v debootstrap >/dev/null 2>&1 || stop "debootstrap is missing: apt-get install debootstrap"

cd -- "$here/../.."
system=$PWD/build/fresh-$suite
mkdir -p build
if ! [ -e "$system/ready" ]; then
    heading "Making a Debian $suite in $system"
    rm -rf -- "$system"
    debootstrap --variant=minbase "$suite" "$system" || stop "debootstrap failed; its messages are above"
    : >"$system/ready"
fi
# Sources are laid anew, what was built stays.
project=$system/srv/unassign
rm -rf -- "$project.new"
git clone -q --no-hardlinks . "$project.new"
git -C "$project.new" remote remove origin
[ ! -d "$project/build" ] || mv -- "$project/build" "$project.new/build"
rm -rf -- "$project"
mv -- "$project.new" "$project"

heading "On Debian $suite: $*"
# In a mount namespace of its own, so that nothing of the computer is ever found below build/ by whoever tidies up there.
# shellcheck disable=SC2016 # the inner shell expands it
exec unshare --mount --propagation private sh -euc '
    system=$1
    shift
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    if [ -n "${CCACHE_DIR:-}" ]; then
        mkdir -p "$system/var/cache/ccache"
        mount --bind "$CCACHE_DIR" "$system/var/cache/ccache"
        CCACHE_DIR=/var/cache/ccache
        export CCACHE_DIR
        chroot "$system" sh -c "command -v ccache || { apt-get update -q && apt-get install -q -y ccache; }"
    fi
    exec chroot "$system" sh -c "cd /srv/unassign && exec \"\$@\"" sh "$@"
' sh "$system" "$@" </dev/null
