#!/usr/bin/env bash
# Fills in the manifests of winget and Homebrew: manifests.sh VERSION URL FOLDER
# URL is that of the project; FOLDER holds the installers of this version, and gets winget/ and unassign.rb as archives.
set -euo pipefail
templates=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
version=$1
url=$2
folder=$3

checksum() {
    sha256sum "$folder/$1" | cut -d ' ' -f 1
}

setup=unassign-$version-windows-x64-setup.exe
msi=unassign-$version-windows-x64.msi
dmg=unassign-$version-macos.dmg
setup_sum=$(checksum "$setup")
msi_sum=$(checksum "$msi")
dmg_sum=$(checksum "$dmg")

filled() {
    sed -e "s|@VERSION@|$version|g" -e "s|@URL@|$url|g" -e "s|@DOWNLOAD@|$url/releases/download/v$version|g" \
        -e "s|@SETUP@|$setup|g" -e "s|@SETUP_SHA256@|${setup_sum^^}|g" -e "s|@MSI@|$msi|g" \
        -e "s|@MSI_SHA256@|${msi_sum^^}|g" -e "s|@DMG@|$dmg|g" -e "s|@DMG_SHA256@|$dmg_sum|g" "$1"
}

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
for template in "$templates"/Unassign.Unassign*.yaml.in; do
    name=${template##*/}
    filled "$template" >"$work/${name%.in}"
done
tar -c -z -C "$work" -f "$folder/unassign-$version-winget.tar.gz" .
filled "$templates/unassign.rb.in" >"$folder/unassign.rb"
