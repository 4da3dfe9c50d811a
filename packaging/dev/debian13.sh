#!/bin/sh
# Runs every test on Debian 13 (Qt 6.8, g++ 14), in a Debian of its own in build/debian13 that the first run makes, about
# 3 GB. Needs root and debootstrap. Options go to ctest. Takes the committed state.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

[ "$(id -u)" -eq 0 ] || stop "a Debian of its own needs root: sudo sh packaging/dev/debian13.sh"
command -v debootstrap >/dev/null 2>&1 || stop "debootstrap is missing: apt-get install debootstrap"

cd -- "$here/../.."
system=$PWD/build/debian13
mkdir -p build
if ! [ -e "$system/ready" ]; then
    heading "Making a Debian 13 in $system"
    rm -rf -- "$system"
    debootstrap --variant=minbase trixie "$system" || stop "debootstrap failed; its messages are above"
    : >"$system/ready"
fi
# Sources are laid anew, what was built stays.
mkdir -p "$system/srv/unassign"
find "$system/srv/unassign" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf -- {} +
git archive HEAD | tar -x -C "$system/srv/unassign"

heading "Testing on Debian 13"
# In a mount namespace of its own, so that nothing of the computer is ever found below build/ by whoever tidies up there.
# shellcheck disable=SC2016 # the inner shell expands it
exec unshare --mount --propagation private sh -euc '
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    system=$1
    shift
    exec chroot "$system" sh /srv/unassign/packaging/dev/test.sh "$@"
' sh "$system" "$@" </dev/null
