#!/bin/sh
# Makes pictures of every page, dialog and menu, to be looked at: light, dark, at 2x and right to left.
#   pictures.sh [--language de] [FOLDER] [APPEARANCE…]
# FOLDER is build/pictures unless it is named. Needs no display.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

language=en
if [ "${1:-}" = --language ]; then
    [ $# -ge 2 ] || stop "--language needs one, as in: pictures.sh --language de"
    language=$2
    shift 2
fi
folder=${1:-$here/../../build/pictures}
[ $# -eq 0 ] || shift
[ $# -ne 0 ] || set -- light dark 2x right-to-left

set_up build test
build ci pictures
program=$here/../../build/ci/tests/ui/pictures

scratch=$(mktemp -d)
display=
trap '[ -z "$display" ] || kill "$display"; rm -rf -- "$scratch"' EXIT
mkfifo "$scratch/number"
Xvfb -noreset -displayfd 3 -screen 0 3400x2300x24 -nolisten tcp 3>"$scratch/number" 2>/dev/null &
display=$!
read -r number <"$scratch/number" || stop "Xvfb did not start"
# Qt takes the colours of a KDE desktop from this file; other desktops have no file that says them.
mkdir "$scratch/dark" "$scratch/light"
cat >"$scratch/dark/kdeglobals" <<'END'
[Colors:Window]
BackgroundNormal=42,46,50
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
ForegroundLink=29,153,243
[Colors:View]
BackgroundNormal=27,30,32
BackgroundAlternate=35,38,41
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
ForegroundLink=29,153,243
[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252
[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
[General]
ColorScheme=Dark
[KDE]
widgetStyle=Fusion
END

# take APPEARANCE [OPTION…]: with the environment that is set.
take() {
    appearance=$1
    shift
    heading "$appearance"
    env -u WAYLAND_DISPLAY DISPLAY=":$number" QT_QPA_PLATFORM=xcb TZ=UTC HOME="$scratch" XDG_RUNTIME_DIR="$scratch" \
        XDG_CONFIG_DIRS="$scratch/light" "$program" --language "$language" "$folder/$appearance" "$@" ||
        stop "not all pictures of $appearance were made"
    echo "$folder/$appearance: $(find "$folder/$appearance" -name '*.png' | wc -l) pictures"
}

for appearance in "$@"; do
    case $appearance in
        light) XDG_CONFIG_HOME=$scratch/light take light ;;
        dark)
            XDG_CONFIG_HOME=$scratch/dark XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5 \
                take dark
            ;;
        2x) XDG_CONFIG_HOME=$scratch/light QT_SCALE_FACTOR=2 take 2x ;;
        right-to-left) XDG_CONFIG_HOME=$scratch/light take right-to-left -reverse ;;
        *) stop "no such appearance: $appearance (light, dark, 2x, right-to-left)" ;;
    esac
done
