#!/usr/bin/env bash
# Packs a folder that holds everything the program needs on Windows: pack.sh STAGE VERSION OUTPUT
# Writes a zip, an installer and, with wixl or the WiX toolset, an MSI, into OUTPUT. Runs on Debian and, in Git's bash, on
# Windows.
set -euo pipefail
windows=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
stage=$(cd -- "$1" && pwd)
version=$2
mkdir -p "$3"
output=$(cd -- "$3" && pwd)
name=$output/unassign-$version-windows-x64
python=$(command -v python3 || command -v python)
work=$output/packing
rm -rf -- "$work"
mkdir -p "$work"

# The folder in the zip is called like the zip, so that it can be unpacked anywhere.
cp -r "$stage" "$work/unassign-$version"
rm -f "$name.zip"
if command -v zip >/dev/null; then
    (cd "$work" && zip -q -9 -X -r "$name.zip" "unassign-$version")
else
    (cd "$work" && 7z a -bd -mx=9 "$name.zip" "unassign-$version" >/dev/null)
fi

"$python" "$windows/files.py" nsis "$stage" >"$work/files.nsh"
native() {
    if command -v cygpath >/dev/null; then cygpath -m "$1"; else printf '%s\n' "$1"; fi
}
# 64 bits, as the program, where this NSIS can: Debian's does, the one that is downloaded for Windows does not.
target=()
[[ ! -e /usr/share/nsis/Stubs/lzma_solid-amd64-unicode ]] || target=(-XTarget\ amd64-unicode)
makensis -V2 ${target[@]+"${target[@]}"} "-DSTAGE=$(native "$stage")" "-DVERSION=$version" "-DFILES=$(native "$work/files.nsh")" \
    "-DOUTPUT=$(native "$name-setup.exe")" "$(native "$windows/installer.nsi")"

# Paths in it count from the folder it is compiled in.
cp -r "$stage" "$work/stage"
cp "$windows/unassign.ico" "$work"
cd "$work"
"$python" "$windows/files.py" wix stage "$version" >unassign.wxs
if command -v wixl >/dev/null; then
    wixl -a x64 -o "$name.msi" unassign.wxs
elif command -v candle >/dev/null; then
    candle -nologo -arch x64 unassign.wxs
    light -nologo -spdb -sice:ICE60 -o "$(native "$name.msi")" unassign.wixobj
else
    echo "No MSI: neither wixl nor the WiX toolset is here" >&2
fi
rm -rf -- "$work"
