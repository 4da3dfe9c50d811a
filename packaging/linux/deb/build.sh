#!/bin/sh
# Makes the Debian package of the system it runs on, in build/packages, and lets lintian look at it.
# With a folder it packs what was built there: sh packaging/linux/deb/build.sh build/ci
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../../dev" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build package
cd -- "$here/../.."
built=${1:-build/release}
[ $# -gt 0 ] || build release
[ -x "$built/app/unassign" ] || stop "nothing was built in $built"

heading "Packing (deb)"
rm -rf build/packages
# Reproducible: cpack stamps every file with this time.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
cpack --config "$built/CPackConfig.cmake" -B build/packages >build/cpack.log 2>&1 || {
    cat build/cpack.log >&2
    stop "cpack failed; its messages are above"
}
rm -rf build/packages/_CPack_Packages
deb=$(ls build/packages/*.deb)
heading "Looking at $deb"
dpkg-deb --info "$deb" | sed -n 's/^ \(Version\|Architecture\|Installed-Size\|Depends\|Recommends\):/&/p'
lintian --tag-display-limit 0 --fail-on error,warning "$deb"
ls -l "$deb"
