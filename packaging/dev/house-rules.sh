#!/bin/sh
# The rules of the house that a machine can see. Prints every breach; fails when there is one.
set -eu
cd -- "$(dirname -- "$0")/../.."
breaches=0

breach() {
    printf '%s\n' "$1"
    printf '%s\n' "$2" | sed 's/^/    /'
    breaches=$((breaches + 1))
}

# expect_none WHAT LINES
expect_none() {
    [ -z "$2" ] || breach "$1" "$2"
}

found() {
    git grep -nIE -e "$@" || true
}

expect_none "Longer than 400 lines: split by responsibility" "$(
    git ls-files -z -- '*.h' '*.cpp' | xargs -0 awk 'FNR > 400 && !seen[FILENAME]++ { print FILENAME }'
)"
expect_none "app/ has no window: Qt Widgets and Qt Gui end at main.cpp and program.cpp" "$(
    found '# *include *[<"](QtWidgets|QtGui|QApplication|Q[A-Za-z]*(Widget|Dialog|Window|MessageBox|View|Icon|Pixmap)[>"/]|ui/)' \
        -- 'app/*.h' 'app/*.cpp' ':!app/main.cpp' ':!app/program.h' ':!app/program.cpp'
)"
expect_none "ui/ knows neither JSON nor URLs nor the network" "$(
    found '# *include *[<"](QtNetwork|QJson[A-Za-z]*|QNetwork[A-Za-z]*|QUrlQuery|QTcp[A-Za-z]*|graph/json\.h)[>"/]' -- 'ui/*'
)"
expect_none "No nested event loop, no waiting by force" "$(
    found '\b(QEventLoop|processEvents|waitFor[A-Z][A-Za-z]*)\b' -- 'app/*.h' 'app/*.cpp' 'ui/*.h' 'ui/*.cpp'
)"
expect_none "Unfinished" "$(found '\b(TODO|FIXME|XXX|HACK)\b' -- app ui tests resources packaging ':!packaging/dev/house-rules.sh')"
expect_none "JSON that reads back as the same is written by core::writeJson" "$(
    found 'QJsonDocument\(.*\.toJson\(' -- 'app/*' ':!app/core/writejson.cpp'
)"
expect_none "The marks of a merge" "$(found '^(<{7}|>{7}|\|{7}) ' -- .)"
expect_none "A branch that is said to be unreached, and no reason with it" "$(
    found '// unreached' -- 'app/*' 'ui/*' | grep -vE '// unreached: [^ ].{7,}' || true
)"
expect_none "A path of somebody's machine" "$(
    found '(^|[^A-Za-z0-9_.$}/-])/(work|root|home|Users)/[A-Za-z0-9_]' -- . ':!packaging/dev/house-rules.sh'
)"
expect_none "emit, signals and slots are switched off: Q_EMIT, Q_SIGNALS, Q_SLOTS" "$(
    found '^ *(emit |signals:|(public|private|protected) slots:)' -- 'app/*' 'ui/*' 'tests/*.h' 'tests/*.cpp'
)"
expect_none "Every option of the program is in the README" "$(
    sed -n 's/^    {"\([a-z-]*\)", .*/\1/p' app/commandline.cpp | while read -r option; do
        grep -q -e "--$option" README.md || echo "--$option"
    done
)"
# shellcheck disable=SC2016 # backquotes are Markdown here
expect_none "SECURITY.md names a file or a test that is not there" "$(
    grep -oE '`(app|ui)/[a-z0-9_/]*\.(cpp|h)`' SECURITY.md | tr -d '`' | sort -u | while read -r file; do
        [ -e "$file" ] || echo "$file"
    done
    grep -oE '`tst_[a-z0-9]*::[A-Za-z0-9]*`' SECURITY.md | tr -d '`' | sort -u | while IFS=: read -r program _ case; do
        git grep -qE "void $case\(\)" -- "tests/*/$program.cpp" || echo "$program::$case"
    done
)"

[ "$breaches" -eq 0 ] || {
    echo "$breaches rules of the house are broken" >&2
    exit 1
}
echo "kept"
