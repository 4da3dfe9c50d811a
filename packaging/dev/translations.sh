#!/bin/sh
# Keeps resources/translations in step with the sources.
#   translations.sh          checks: fails on a sentence without translation, or one that lupdate cannot place
#   translations.sh update   adds new sentences to every language, for Qt Linguist, and drops those that are gone
set -eu
cd -- "$(dirname -- "$0")/../.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failures=0

# update LANGUAGE FILE: what lupdate has to say about places where a sentence gets no context ends the script.
update() {
    plural=
    [ "$1" != en ] || plural=-pluralonly # English needs its plural forms only
    # shellcheck disable=SC2086 # nothing or one option
    "$lupdate" $plural -locations none -no-obsolete -I . -I app app ui -target-language "$1" -ts "$2" \
        >"$scratch/said" 2>"$scratch/warnings" || {
        cat "$scratch/said" "$scratch/warnings" >&2
        exit 1
    }
    if grep -E 'Qualifying with unknown|lacks Q_OBJECT|Cannot|Discarding' "$scratch/said" "$scratch/warnings" >&2; then
        echo "lupdate does not know the context of these sentences: they would never be translated" >&2
        exit 1
    fi
}

for file in resources/translations/unassign_*.ts; do
    language=${file##*_}
    language=${language%.ts}
    if [ "${1:-check}" = update ]; then
        update "$language" "$file"
        continue
    fi
    cp "$file" "$scratch/$language.ts"
    update "$language" "$scratch/$language.ts"
    missing=$(grep -c 'type="unfinished"' "$scratch/$language.ts") || :
    if [ "$missing" -ne 0 ]; then
        echo "$language: $missing sentences are not translated:" >&2
        grep -B 3 'type="unfinished"' "$scratch/$language.ts" | sed -n 's/.*<source>\(.*\)/    \1/p' | head -20 >&2
        failures=$((failures + 1))
    fi
done
[ "$failures" -eq 0 ]
