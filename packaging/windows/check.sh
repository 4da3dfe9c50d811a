#!/usr/bin/env bash
# Shows under Wine that what build.sh made works: the zip starts and is worked by walk.py, installer and MSI install without
# a question, upgrade in place, start, and leave nothing behind but the person's data. Pictures of the window are left in
# build/windows.
#   check.sh              zip, installer and MSI of build/windows
#   check.sh tests [tst_NAME]   the Qt Test programs that `build.sh tests` built
# Wine is not Windows: it shows that nothing is missing and nothing crashes, not how Windows' own keyring or TLS behave.
set -euo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
here=$top/packaging/dev
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"
set_up build windows test
windows=$top/packaging/windows
built=$top/build/windows
version=$(sed -n 's/^project(unassign VERSION \([0-9.]*\) .*/\1/p' "$top/CMakeLists.txt")
name=unassign-$version-windows-x64

work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d'
program=''
cleaned() {
    local status=$?
    [[ -z $program ]] || kill "$program" 2>/dev/null || true
    wineserver -k 2>/dev/null || true
    [[ -z ${display:-} ]] || kill "$display" 2>/dev/null || true
    wait
    rm -rf -- "$work"
    exit "$status"
}
trap cleaned EXIT

# A number of its own: a server that looks for a free one may take that of another that is just ending.
Xvfb ":$((55000 + $$ % 5000))" -noreset -displayfd 9 -nolisten tcp -screen 0 1280x800x24 9>"$work/display" 2>/dev/null &
display=$!
for _ in {1..200}; do
    [[ -s $work/display ]] && break
    sleep 0.1
done
DISPLAY=:$(cat "$work/display")
export DISPLAY

heading "Wine $(wine --version | sed 's/^wine-//')"
wineboot -i >/dev/null 2>&1
winecfg -v win10 >/dev/null 2>&1
# A desktop of Wine's own, which draws title bars and hands out the focus; nobody else does on this display.
wine reg add 'HKCU\Software\Wine\Explorer' /v Desktop /d Default /f >/dev/null
wine reg add 'HKCU\Software\Wine\Explorer\Desktops' /v Default /d 1280x800 /f >/dev/null
wineserver -w
drive=$WINEPREFIX/drive_c
# Debian keeps Wine's own fonts where its Wine does not look: without Tahoma every text has a font for formulas.
cp /usr/share/wine/fonts/*.ttf "$drive/windows/Fonts"
person=$drive/users/$(id -un)
data=$person/AppData/Roaming/Unassign

# start PROGRAM PICTURE OPTION…: until its window is there; says how long that took.
start() {
    local began seen=''
    began=$(date +%s%N)
    wine "$1" "${@:3}" >"$work/said" 2>&1 &
    program=$!
    for _ in {1..1200}; do
        if xdotool search --onlyvisible --name Unassign >/dev/null 2>&1; then
            seen=$((($(date +%s%N) - began) / 1000000))
            break
        fi
        kill -0 "$program" 2>/dev/null || break
        sleep 0.05
    done
    [[ -n $seen ]] || stop "no window came: $(cat "$work/said")"
    echo "the window is there after $seen ms"
    sleep 8
    import -window root "$built/check-$2.png"
    kill -0 "$program" 2>/dev/null || stop "it ended by itself: $(cat "$work/said")"
}

# ended: the program that was just told to; not only its window has to go.
ended() {
    for _ in {1..300}; do
        kill -0 "$program" 2>/dev/null || break
        sleep 0.1
    done
    kill "$program" 2>/dev/null && stop "its window was closed, and it still runs"
    wait "$program" || stop "it ended with $?: $(cat "$work/said")"
    program=''
}

window() {
    xdotool search --onlyvisible --name Unassign 2>/dev/null | head -n 1
}

# close: as a person does with the keyboard.
close() {
    for _ in {1..15}; do
        xdotool key ctrl+q # again, where Wine had not handed out the focus yet
        for _ in {1..20}; do
            [[ -n $(window) ]] || break 2
            sleep 0.1
        done
    done
    ended
}

# close_with_mouse: by the button that Wine draws at the right of the title bar.
close_with_mouse() {
    local at width
    at=$(window)
    width=$(xdotool getwindowgeometry --shell "$at" | sed -n 's/^WIDTH=//p')
    xdotool mousemove --window "$at" $((width - 14)) 13 click 1
    ended
}

# older: zip, installer and MSI of a version 0.0.1 with one more file, to upgrade from.
older() {
    cp -r "$built/stage" "$work/stage"
    echo 'of an older version' >"$work/stage/plugins/old.txt"
    "$windows/pack.sh" "$work/stage" 0.0.1 "$work/older" >/dev/null 2>&1
}

expect() {
    [[ -e $1 ]] || stop "missing: ${1#"$drive/"}"
}

refuse() {
    [[ ! -e $1 ]] || stop "still there: ${1#"$drive/"}"
}

check_zip() {
    heading "Zip"
    mkdir "$work/zip"
    (cd "$work/zip" && unzip -q "$built/$name.zip")
    wine "$work/zip/unassign-$version/unassign.exe" --version | cat
    start "$work/zip/unassign-$version/unassign.exe" zip --practice
    close
}

# The window worked with the keyboard, a real authorization server, and Wine's Credential Manager.
check_use() {
    local executable=$work/zip/unassign-$version/unassign.exe
    heading "Practice tenant: removed, put back, History, in German"
    python3 "$windows/walk.py" practice "$executable" "$built"
    heading "Sign-in: through a browser, then silently"
    sh "$top/tests/e2e/oidc/install.sh"
    python3 "$windows/walk.py" sign-in "$executable" "$built"
    heading "Dark, as Windows is"
    wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d 0 /f >/dev/null
    start "$executable" dark --practice
    close_with_mouse
    wine reg delete 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /f >/dev/null
}

# sums: of what a person did with the program.
sums() {
    (cd "$data" && sha256sum journal.sqlite)
}

check_installer() {
    local to=$person/AppData/Local/Programs/Unassign
    local menu=$person/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs/Unassign.lnk
    heading "Installer: silent, for one person"
    wine "$work/older/unassign-0.0.1-windows-x64-setup.exe" /S /CurrentUser
    expect "$to/plugins/old.txt"
    start "$to/unassign.exe" older --practice
    close
    expect "$data/journal.sqlite"
    sums >"$work/sums"
    wine "$built/$name-setup.exe" /S /CurrentUser
    refuse "$to/plugins/old.txt"
    (cd "$data" && sha256sum --check --quiet "$work/sums") || stop "the upgrade changed the journal"
    expect "$to/unassign.exe"
    expect "$to/uninstall.exe"
    expect "$menu"
    wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Unassign' /v DisplayVersion /reg:64 | tr -d '\r' |
        grep -q "$version" || stop "the list of programs does not show $version"
    echo "upgraded in place"
    start "$to/unassign.exe" installer --practice
    if wine "$built/$name-setup.exe" /S /CurrentUser; then stop "it installed over a program that runs"; fi
    echo "refused while it runs"
    close
    wine "$to/uninstall.exe" /S /CurrentUser
    for _ in {1..100}; do # it copies itself and goes on from there
        [[ -e $to ]] || break
        sleep 0.2
    done
    refuse "$to"
    refuse "$menu"
    expect "$data/journal.sqlite"
    if wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Unassign' /reg:64 >/dev/null 2>&1; then
        stop "the list of programs still shows it"
    fi
    echo "nothing is left but the person's data"
}

check_msi() {
    local to=$drive/'Program Files'/Unassign
    # Wine takes the person's start menu where Windows takes everybody's.
    local menu=$person/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs/Unassign.lnk
    heading "MSI: silent, for everybody"
    wine msiexec /i "$(winepath -w "$work/older/unassign-0.0.1-windows-x64.msi")" /qn
    expect "$to/plugins/old.txt"
    wine msiexec /i "$(winepath -w "$built/$name.msi")" /qn
    refuse "$to/plugins/old.txt"
    expect "$to/unassign.exe"
    expect "$menu"
    echo "upgraded in place"
    start "$to/unassign.exe" msi --practice
    close
    wine msiexec /x "$(winepath -w "$built/$name.msi")" /qn
    refuse "$to"
    refuse "$menu"
    expect "$data/journal.sqlite"
    echo "nothing is left but the person's data"
}

# probe WORD ARGUMENT…: what keychainprobe has to answer.
probe() {
    local got
    got=$(wine "$built/program/keychainprobe.exe" "${@:2}" 2>/dev/null | tr -d '\r')
    [[ $got == "$1" ]] || stop "the Credential Manager: ${*:2} -> $got, not $1"
}

# One item, several, and what is left after Wine itself was ended. Wine takes longer items than Windows does.
check_keychain() {
    heading "Credential Manager"
    probe nothing read 1500
    probe "done" write 1500
    wineserver -w
    probe same read 1500
    probe other read 1400
    probe "done" write 5000 1200
    wineserver -w
    probe same read 5000 1200
    probe "done" remove 5000 1200
    probe nothing read 5000 1200
    echo "kept, split and removed"
}

# Those of the window and of a loopback server as well; what a program prints is shown when it fails.
check_tests() {
    local file failed=() passed=0 counts="$work/counts"
    # On the display, because Qt has no fonts without one here. Wine keeps variables that begin with QT_ to itself, and
    # hands those on that begin with WINEQT_.
    export WINEPATH UNASSIGN_HISTORIES=100 # of 500: Wine is slow to write to the disk
    export WINEQT_ENABLE_REGEXP_JIT=0 # as main.cpp does, with the reason
    WINEPATH=$(winepath -w "$built/program/dlls")
    check_keychain
    heading "Tests"
    while IFS= read -r -d '' file; do
        : >"$work/said"
        if timeout 300 wine "$file" -o "$(winepath -w "$work/said"),txt" >"$work/more" 2>&1; then
            passed=$((passed + 1))
        else
            echo "${file##*/} ended with $?"
            failed+=("${file##*/}")
            grep -a -A 3 '^FAIL' "$work/said" || tail -n 5 "$work/said" "$work/more"
        fi
        grep -a '^Totals' "$work/said" >>"$counts" || true
    done < <(find "$built/program" -maxdepth 1 -name "${1:-tst_*}.exe" -print0 | sort -z)
    awk '{ passed += $2; failed += $4; skipped += $6 }
        END { print passed + 0 " cases passed, " failed + 0 " failed, " skipped + 0 " skipped" }' "$counts"
    echo "$passed programs passed, ${#failed[@]} failed ${failed[*]}"
    [[ ${#failed[@]} -eq 0 ]]
}

if [[ ${1:-} == tests ]]; then
    check_tests "${2:-}"
else
    older
    check_zip
    check_use
    check_installer
    check_msi
fi
