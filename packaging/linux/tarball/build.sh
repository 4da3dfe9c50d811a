#!/bin/sh
# Makes an archive in build/packages that runs from any folder of any Linux desktop as new as this system, without Qt.
# With a folder it packs what was built there: sh packaging/linux/tarball/build.sh build/ci
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../../dev" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build archive
cd -- "$here/../.."
built=${1:-build/release}
[ $# -gt 0 ] || build release
[ -x "$built/app/unassign" ] || stop "nothing was built in $built"

version=$("$built/app/unassign" --version | sed 's/.* //')
name=unassign-$version-linux-$(uname -m)
plugins=$(dirname "$(dirname "$(find /usr/lib -name libqxcb.so -path '*qt6*' | head -n 1)")")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
tree=$work/$name
mkdir -p "$tree/bin" "$tree/lib" "$tree/plugins" "$tree/translations" "$tree/licences" "$tree/share"

heading "Collecting"
cp "$built/app/unassign" "$tree/bin"
for plugin in platforms/libqxcb platforms/libqwayland-generic iconengines/libqsvgicon sqldrivers/libqsqlite \
    tls/libqopensslbackend platforminputcontexts/libibusplatforminputcontextplugin \
    platforminputcontexts/libcomposeplatforminputcontextplugin platformthemes/libqxdgdesktopportal \
    wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient; do
    [ -f "$plugins/$plugin.so" ] || continue
    mkdir -p "$tree/plugins/${plugin%/*}"
    cp "$plugins/$plugin.so" "$tree/plugins/${plugin%/*}"
done

# What every desktop has and what has to fit it stays the desktop's: the C and C++ runtime, fonts, GLib (libsecret is opened
# while running, and is made for the GLib of its system), D-Bus, the display's own library, and OpenSSL for its security
# updates. Everything else that is needed comes along.
desktops='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+|fontconfig|freetype|harfbuzz|graphite2|expat|z|uuid'
desktops="$desktops|glib-2.0|gobject-2.0|gio-2.0|gmodule-2.0|gthread-2.0|ffi|pcre2-8|mount|blkid|selinux|dbus-1|systemd|cap"
desktops="$desktops|gcrypt|gpg-error|lzma|lz4|X11|xcb|Xau|Xdmcp|bsd|md|ssl|crypto)[.]so.*)"
find "$tree" -type f -exec ldd {} + | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | sort -u | while read -r library; do
    printf '%s\n' "${library##*/}" | grep -Eq "$desktops" || cp -L "$library" "$tree/lib"
done
find "$tree/bin" "$tree/lib" "$tree/plugins" -type f -exec strip --strip-unneeded {} +
# Found from where they lie; no variable that the browser, which the program starts, would inherit.
# shellcheck disable=SC2016 # the loader expands it
{
    patchelf --set-rpath '$ORIGIN/../lib' "$tree/bin/unassign"
    find "$tree/lib" -type f -exec patchelf --set-rpath '$ORIGIN' {} +
    find "$tree/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
}
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$tree/bin/qt.conf"
for language in de es fr ja; do
    cp "/usr/share/qt6/translations/qtbase_$language.qm" "$tree/translations"
done

id=io.github.unassign.Unassign
cp packaging/linux/tarball/unassign packaging/linux/tarball/menu.sh packaging/linux/tarball/README.txt "$tree"
cp packaging/linux/$id.desktop packaging/linux/$id.metainfo.xml resources/icons/unassign.svg packaging/linux/unassign.1 \
    "$tree/share"
cp LICENSE "$tree/licences/unassign.txt"
cp packaging/third-party.txt packaging/licences/*.txt "$tree/licences"
chmod -R u=rwX,go=rX "$tree"

heading "Packing ($name.tar.xz)"
mkdir -p build/packages
time=$(git log -1 --format=%ct 2>/dev/null || date +%s)
tar -c -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" "$name" |
    xz -T0 >"build/packages/$name.tar.xz"
ls -l "build/packages/$name.tar.xz"
du -sh "$tree"
