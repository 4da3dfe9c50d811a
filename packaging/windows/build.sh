#!/usr/bin/env bash
# Makes the program for Windows on a Debian 12 or 13, from Debian's own sources and mingw-w64, into build/windows:
#   build.sh             portable zip, installer (NSIS) and MSI
#   build.sh libraries   only what they stand on: Qt, SQLite, QtKeychain, simdjson. An hour of one processor the first time,
#                        kept under ${XDG_CACHE_HOME:-~/.cache}/unassign-windows by version and options
#   build.sh tests       the Qt Test programs for Windows, in build/windows/program; check.sh runs them
# JOBS says how many compilers run at a time.
set -euo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
here=$top/packaging/dev
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

windows=$top/packaging/windows
cache=${XDG_CACHE_HOME:-$HOME/.cache}/unassign-windows
toolchain=$windows/toolchain.cmake
jobs=${JOBS:-$(nproc)}
# shellcheck source=packaging/windows/libraries.sh
. "$windows/libraries.sh"


version=$(sed -n 's/^project(unassign VERSION \([0-9.]*\) .*/\1/p' "$top/CMakeLists.txt")
built=$top/build/windows
program=$built/program
stage=$built/stage

build_program() {
    local options
    heading "The program"
    mapfile -t options < <(with_qt)
    # The tools of Qt Linguist belong to no Qt for Windows; this computer's make the same files.
    cmake -S "$top" -B "$program" "${options[@]}" -DCMAKE_BUILD_TYPE=Release -DUNASSIGN_WARNINGS_AS_ERRORS=ON \
        -DBUILD_TESTING="$1" -DQt6Svg_DIR="$svg/lib/cmake/Qt6Svg" -DQt6Keychain_DIR="$keychain/lib/cmake/Qt6Keychain" \
        -Dsimdjson_DIR="$simdjson/lib/cmake/simdjson" \
        -DQt6LinguistTools_DIR="$multiarch/cmake/Qt6LinguistTools" >"$built/configure.log" || {
        cat "$built/configure.log" >&2
        stop "cmake failed; its messages are above"
    }
    if [[ $1 == ON ]]; then
        cmake --build "$program" -j "$jobs"
    else
        cmake --build "$program" -j "$jobs" --target unassign
    fi
}

# plugin FOLDER NAME: one that Qt loads while running.
plugin() {
    mkdir -p "$stage/plugins/$1"
    cp "$qt/plugins/$1/$2.dll" "$stage/plugins/$1"
}

# needed FILE…: the libraries that they and their libraries need, one path a line; those of Windows are left out.
needed() {
    local runtime
    runtime=$(dirname "$($triple-g++-posix -print-file-name=libgcc_s_seh-1.dll)")
    python3 "$windows/files.py" mingw $triple-objdump "$qt/bin" "$svg/bin" "$keychain/bin" "$runtime" /usr/$triple/lib -- "$@"
}

# The tests find theirs in dlls/, where check.sh points them to, and Qt its plugins and translations beside that.
fill_for_tests() {
    local each libraries
    rm -rf -- "$program/dlls" "$program/plugins" "$program/translations"
    mkdir -p "$program/dlls"
    for each in platforms/qwindows sqldrivers/qsqlite tls/qschannelbackend; do
        mkdir -p "$program/plugins/${each%/*}"
        cp "$qt/plugins/$each.dll" "$program/plugins/${each%/*}"
    done
    mkdir -p "$program/translations"
    cp /usr/share/qt6/translations/qtbase_{de,fr,es,ja}.qm "$program/translations"
    mapfile -t libraries < <(needed "$program"/tst_*.exe "$program"/plugins/*/*.dll)
    cp "${libraries[@]}" "$program/dlls"
}

# Everything the program needs, and nothing of it anywhere else.
fill_stage() {
    local libraries
    heading "Collecting"
    rm -rf -- "$stage"
    mkdir -p "$stage/translations" "$stage/licences"
    cp "$program/unassign.exe" "$stage"
    plugin platforms qwindows
    # No style plugin: main.cpp takes Fusion, which is dark when Windows is, and looks as it does on Linux.
    plugin sqldrivers qsqlite
    plugin tls qschannelbackend
    mapfile -t libraries < <(needed "$stage/unassign.exe" "$stage"/plugins/*/*.dll)
    cp "${libraries[@]}" "$stage"
    chmod 644 "$stage"/*.dll "$stage"/plugins/*/*.dll
    find "$stage" \( -name "*.dll" -o -name "*.exe" \) -exec "$triple-strip" {} +
    cp /usr/share/qt6/translations/qtbase_{de,fr,es,ja}.qm "$stage/translations"
    cp "$windows/qt.conf" "$stage"
    cp "$top/LICENSE" "$stage/licences/unassign.txt"
    cp "$top/packaging/third-party.txt" "$top"/packaging/licences/*.txt "$stage/licences"
}

set_up build windows
mkdir -p "$built"
build_qt
build_svg
build_keychain
build_simdjson
case ${1:-packages} in
    libraries) ;;
    tests)
        build_program ON
        fill_for_tests
        ;;
    packages)
        build_program OFF
        fill_stage
        heading "Packing"
        "$windows/pack.sh" "$stage" "$version" "$built"
        ls -l "$built"/unassign-*
        ;;
    *) stop "build.sh knows libraries, tests and packages, not $1" ;;
esac
