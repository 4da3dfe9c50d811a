# shellcheck shell=bash
# Sourced by build.sh: Qt, SQLite, QtKeychain and simdjson for Windows, from Debian's sources, each built once and kept in
# $cache by version and options. Qt is of the version that this Debian has, because its moc and rcc are used: 6.4 on 12, 6.8
# on 13.
: "${cache:?}" "${windows:?}" "${toolchain:?}" "${jobs:?}"

readonly triple=x86_64-w64-mingw32
readonly multiarch=/usr/lib/x86_64-linux-gnu

# What the program needs of Qt, and no more. Direct2D stays: without it the platform plugin lacks sources that it needs; the
# plugin that draws with it does not.
# Schannel is Windows' own TLS, with its certificates. Bundled libraries that Debian takes out of the sources (SQLite) or
# that Windows lacks are said one by one.
qt_options=(
    -DCMAKE_BUILD_TYPE=Release
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DQT_GENERATE_SBOM=OFF
    -DFEATURE_schannel=ON -DINPUT_openssl=no -DINPUT_opengl=no
    -DFEATURE_dbus=OFF -DFEATURE_printsupport=OFF -DFEATURE_vulkan=OFF -DFEATURE_zstd=OFF -DFEATURE_icu=OFF
    -DFEATURE_glib=OFF -DFEATURE_pkg_config=OFF -DFEATURE_tabletevent=OFF -DFEATURE_concurrent=OFF -DFEATURE_xml=OFF
    -DFEATURE_direct2d1_1=OFF -DFEATURE_tuiotouch=OFF -DFEATURE_style_windowsvista=OFF -DFEATURE_jpeg=OFF -DFEATURE_gif=OFF
    -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_sqlite=ON
    -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF
    -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF
    -DFEATURE_system_libb2=OFF -DFEATURE_system_md4c=OFF
)
sqlite_flags=(
    -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -DSQLITE_SECURE_DELETE
    -DSQLITE_DQS=0 -DSQLITE_OMIT_LOAD_EXTENSION
)
# GCC for 64-bit Windows aligns its stack to 16 bytes and moves values of AVX there as if it were 32 (bug 54412). Debian's
# GCC is patched to move them unaligned; nothing rests on that here: the kernels for haswell and icelake are left out, of the
# library and of its header. westmere (SSE4.2) takes about a third longer, and a computer without it the plain one.
# It becomes part of the program, so it has the program's stack protector.
simdjson_options=(
    -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DSIMDJSON_DEVELOPER_MODE=OFF
    "-DSIMDJSON_EXCLUDE_IMPLEMENTATION=haswell;icelake" -DCMAKE_CXX_FLAGS=-fstack-protector-strong
)

# key WORD…: short, and another one for other words or another toolchain.
key() {
    { printf '%s\n' "$@" && cat "$toolchain"; } | sha256sum | cut -c 1-12
}

# private_apt COMMAND…: apt with lists of sources of its own, so that the system's stay as they are. The mirror is the
# system's. Both releases are in it: QtKeychain comes from 13, because the source of 12's own is no longer served; simdjson
# comes from 12, because that is the oldest that has to do.
private_apt() {
    local command=$1
    shift
    "$command" -q -o Dir::Etc::SourceList="$cache/apt/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State::Lists="$cache/apt/lists" -o APT::Sandbox::User="$(id -un)" \
        -o Dir::Cache="$cache/apt" -o APT::Get::List-Cleanup=0 "$@"
}

know_sources() {
    local mirror codename
    # shellcheck disable=SC2016 # apt expands these
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        sed -n 's/^Debian [a-z]* main //p' | head -n 1)
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    case $mirror:$codename in
        :*) stop "no mirror of Debian is known to apt" ;;
        *:bookworm | *:trixie) ;;
        *) stop "the sources of Debian 12 or 13 are needed, and this is $codename" ;;
    esac
    mkdir -p "$cache/apt/lists/partial" "$cache/apt/archives/partial"
    printf "deb-src $mirror %s main\n" bookworm trixie >"$cache/apt/sources.list"
    private_apt apt-get update
}

# source_of NAME VERSION: leaves Debian's source, patched, in $cache/source/NAME-VERSION.
source_of() {
    local name=$1 version=$2 to=$cache/source/$1-$2
    [[ ! -d $to ]] || return 0
    heading "Source of $name $version"
    know_sources
    rm -rf -- "$to.part"
    mkdir -p "$to.part"
    # In one go: where it is a condition, bash does not stop at a failure by itself.
    (cd "$to.part" && private_apt apt-get source --download-only "$name=$version") &&
        dpkg-source --no-check -x "$to.part"/*.dsc "$to.part/tree" &&
        mv "$to.part/tree" "$to" &&
        rm -rf -- "$to.part"
}

# installed_source PACKAGE: "version of its source package".
installed_source() {
    # shellcheck disable=SC2016 # dpkg expands it
    dpkg-query -W -f '${source:Version}\n' "$1" | head -n 1
}

# scratch NAME: an empty folder to build in.
scratch() {
    rm -rf -- "$cache/building/$1"
    mkdir -p "$cache/building/$1"
    echo "$cache/building/$1"
}

build_sqlite() {
    local version at
    version=$(installed_source libsqlite3-0)
    sqlite=$cache/sqlite-$version-$(key "${sqlite_flags[@]}")
    [[ ! -d $sqlite ]] || return 0
    source_of sqlite3 "$version"
    heading "SQLite $version for Windows"
    at=$(scratch sqlite)
    (
        cd "$at" || exit
        "$cache/source/sqlite3-$version/configure" --disable-shared --disable-readline >/dev/null
        make sqlite3.c >/dev/null
        mkdir -p stage/include stage/lib
        cp sqlite3.h stage/include
        $triple-gcc-posix "${sqlite_flags[@]}" -c sqlite3.c -o sqlite3.o
        $triple-ar rcs stage/lib/libsqlite3.a sqlite3.o
    )
    mv "$at/stage" "$sqlite"
}

build_qt() {
    local version at
    version=$(installed_source qt6-base-dev)
    build_sqlite
    qt=$cache/qt-$version-$(key "${qt_options[@]}" "$(basename "$sqlite")")
    [[ ! -d $qt ]] || return 0
    source_of qt6-base "$version"
    heading "Qt $version for Windows (an hour of one processor; goes on where it was interrupted)"
    # Not called qt: qtbase takes any toolchain file for its own whose path ends like "/qt.toolchain.cmake", the dot being any.
    at=$cache/building/qtbase
    if [[ $(cat "$at/what" 2>/dev/null) != "$(basename "$qt")" ]]; then
        at=$(scratch qtbase)
        cp "$toolchain" "$at"
        cmake -S "$cache/source/qt6-base-$version" -B "$at/build" -G Ninja "${qt_options[@]}" \
            -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$multiarch/cmake \
            -DCMAKE_TOOLCHAIN_FILE="$at/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$at/stage" \
            -DSQLite3_INCLUDE_DIR="$sqlite/include" -DSQLite3_LIBRARY="$sqlite/lib/libsqlite3.a"
        basename "$qt" >"$at/what"
    fi
    cmake --build "$at/build" -j "$jobs"
    cmake --install "$at/build" >/dev/null
    mv "$at/stage" "$qt"
    rm -rf -- "$at"
}

# with_qt: options of cmake for whatever is built with that Qt; a cached tree may have moved.
with_qt() {
    printf '%s\n' -G Ninja -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$multiarch/cmake \
        -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" -DQT_CHAINLOAD_TOOLCHAIN_FILE="$toolchain"
}

# build_with_cmake NAME SOURCE DESTINATION OPTION…
build_with_cmake() {
    local at name=$1 source=$2 destination=$3
    shift 3
    at=$cache/building/$name
    cmake -S "$source" -B "$at/build" -DCMAKE_INSTALL_PREFIX="$at/stage" "$@"
    cmake --build "$at/build" -j "$jobs"
    cmake --install "$at/build" >/dev/null
    mv "$at/stage" "$destination"
    rm -rf -- "$at"
}

# build_with_qt NAME SOURCE DESTINATION OPTION…: what stands on that Qt.
build_with_qt() {
    local options
    mapfile -t options < <(with_qt)
    build_with_cmake "$1" "$2" "$3" "${options[@]}" -DCMAKE_BUILD_TYPE=Release "${@:4}"
}

# A mirror may lack the source of Qt 6's own Qt Svg; then that of Qt 5, which has drawn the same for years, is changed a little.
build_svg() {
    local version at
    version=$(dpkg-query -W -f '${source:Version}\n' qt6-svg-dev libqt6svg6-dev 2>/dev/null | grep -m 1 .)
    svg=$cache/svg-$version-$(key "$(basename "$qt")" "$(cat "$windows"/svg/*)")
    [[ ! -d $svg ]] || return 0
    if (source_of qt6-svg "$version"); then
        heading "Qt Svg $version for Windows"
        at=$(scratch svg)
        build_with_qt svg "$cache/source/qt6-svg-$version" "$svg" \
            -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_GENERATE_SBOM=OFF
        return
    fi
    heading "Qt Svg of Qt 5 for Windows, because the mirror has no source of $version"
    at=$(scratch svg)
    (cd "$at" && private_apt apt-get source --download-only --tar-only qtsvg-opensource-src/bookworm >/dev/null &&
        mkdir source && tar -x --strip-components=1 -C source -f qtsvg-opensource-src_*.orig.tar.xz)
    sh "$windows/svg/port.sh" "$at/source"
    build_with_qt svg "$windows/svg" "$svg" -DSOURCE="$at/source"
}

# mingw-w64 has the limit of Windows XP, 512; Windows has 5 * 512 since Vista. With the small one QtKeychain puts the rest of
# a sign-in into attributes, which Wine does not keep.
keychain_limit='s|^#include <wincred.h>|&\n#undef CRED_MAX_CREDENTIAL_BLOB_SIZE\n#define CRED_MAX_CREDENTIAL_BLOB_SIZE (5 * 512)|'

build_keychain() {
    local version at
    [[ -s $cache/apt/sources.list ]] || know_sources
    version=$(private_apt apt-cache showsrc qtkeychain | sed -n 's/^Version: //p' | sort -V | tail -n 1)
    version=${version%-*}
    keychain=$cache/keychain-$version-$(key "$(basename "$qt")" "$keychain_limit")
    [[ ! -d $keychain ]] || return 0
    heading "QtKeychain $version for Windows"
    at=$(scratch keychain)
    # The original only: what Debian adds is for Debian's package.
    (cd "$at" && private_apt apt-get source --download-only --tar-only qtkeychain/trixie >/dev/null &&
        mkdir source && tar -x --strip-components=1 -C source -f qtkeychain_"$version".orig.tar.gz &&
        sed -i 's|/utf-8||g' source/CMakeLists.txt source/qtkeychain/CMakeLists.txt && # an option of MSVC
        sed -i "$keychain_limit" source/qtkeychain/keychain_win.cpp &&
        grep -q '(5 \* 512)$' source/qtkeychain/keychain_win.cpp)
    build_with_qt keychain "$at/source" "$keychain" -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=ON \
        -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF
}

build_simdjson() {
    local version at
    [[ -s $cache/apt/sources.list ]] || know_sources
    version=$(private_apt apt-cache showsrc simdjson | sed -n 's/^Version: //p' | sort -V | head -n 1)
    version=${version%-*}
    simdjson=$cache/simdjson-$version-$(key "${simdjson_options[@]}")
    [[ ! -d $simdjson ]] || return 0
    heading "simdjson $version for Windows"
    at=$(scratch simdjson)
    (cd "$at" && private_apt apt-get source --download-only --tar-only simdjson/bookworm >/dev/null &&
        mkdir source && tar -x --strip-components=1 -C source -f simdjson_"$version".orig.tar.gz)
    build_with_cmake simdjson "$at/source" "$simdjson" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain" "${simdjson_options[@]}"
}
