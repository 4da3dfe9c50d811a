#!/bin/sh
# Puts Unassign into this person's menu, or takes it out again: menu.sh [remove]
set -eu
folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=io.github.unassign.Unassign
if [ "${1:-}" = remove ]; then
    rm -f -- "$data/applications/$id.desktop" "$data/icons/hicolor/scalable/apps/$id.svg"
    exit 0
fi
mkdir -p "$data/applications" "$data/icons/hicolor/scalable/apps"
cp "$folder/share/unassign.svg" "$data/icons/hicolor/scalable/apps/$id.svg"
# In a desktop entry: quoted, a backslash before what is special in quotation marks, each backslash doubled, and % as %%.
quoted=$(printf '%s' "$folder/unassign" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
program=$(printf '%s' "$quoted" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=unassign|Exec=\"$program\"|" "$folder/share/$id.desktop" >"$data/applications/$id.desktop"
