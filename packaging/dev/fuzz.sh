#!/usr/bin/env bash
# Fuzzes the readers of everything that comes from outside: packaging/dev/fuzz.sh [SECONDS [TARGET…]]
# Each target runs for SECONDS (20 when not said), as many at once as there are cores, under AddressSanitizer and
# UndefinedBehaviorSanitizer, with the seeds of tests/fuzz/seeds, the answers of tests/data/graph, and what earlier runs
# found interesting (build/fuzz/corpus). Prints one line a target; an input that crashes, hangs or breaks a promise is kept
# in build/fuzz/findings, and makes this fail.
# Every run tries something else; with UNASSIGN_FUZZ_SEED=1, say, nearly the same as the last one with that number.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

seconds=${1:-20}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || stop "usage: packaging/dev/fuzz.sh [SECONDS [TARGET…]]"
shift || true
set_up build test fuzz
build fuzz >&2
cd -- "$here/../.."
if [ $# -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source##*/fuzz_}
        set -- "$@" "${name%.cpp}"
    done
fi
for target; do
    [ -x "build/fuzz/tests/fuzz/fuzz_$target" ] || stop "there is no target $target; see tests/fuzz"
done

export ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1:${ASAN_OPTIONS:-}"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:${UBSAN_OPTIONS:-}"
export LSAN_OPTIONS="suppressions='$here/lsan.supp':print_suppressions=0:${LSAN_OPTIONS:-}"

# run_target SECONDS TARGET: one line of figures on standard output; 1 where something was found.
run_target() {
    local seconds=$1 target=$2 log=build/fuzz/log/$2 result=0 seeds=() folder figures
    mkdir -p "build/fuzz/corpus/$target" build/fuzz/findings build/fuzz/log
    for folder in "tests/fuzz/seeds/$target" tests/data/graph; do
        [ ! -d "$folder" ] || seeds+=("$folder")
    done
    # What crashed before is tried first: a find stays one until it is mended.
    find build/fuzz/findings -name "$target-*" -exec cp -t "build/fuzz/corpus/$target" {} +
    "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=2048 -max_len=32768 \
        -seed="${UNASSIGN_FUZZ_SEED:-0}" -use_value_profile=1 -dict=tests/fuzz/dictionary -print_final_stats=1 \
        -artifact_prefix="build/fuzz/findings/$target-" "build/fuzz/corpus/$target" "${seeds[@]}" >"$log" 2>&1 || result=1
    # What it says before it tries the first seed; without it, a library is missing, say, or the dictionary is broken.
    if ! grep -aq '^INFO: seed corpus: ' "$log"; then
        printf '%-12s did not start\n' "$target"
        tail -n 5 "$log" | sed 's/^/    /' >&2
        return 1
    fi
    figures=$(awk '
        /^#[0-9]+\t/ { inputs = substr($1, 2); for (i = 2; i < NF; ++i) if ($i == "cov:") coverage = $(i + 1) }
        /^stat::number_of_executed_units/ { inputs = $2 }
        END { printf "%10d inputs %6d places reached", inputs, coverage }' "$log")
    printf '%-12s %s %4d crashes\n' "$target" "$figures" "$result"
    if [ "$result" -ne 0 ]; then
        grep -aE 'Does not hold|ERROR: |runtime error|SUMMARY|Test unit written|BINGO' "$log" | sed 's/^/    /' >&2 || true
        return 1
    fi
}
export -f run_target
export here

# shellcheck disable=SC2016 # the inner shell expands it
printf '%s\0' "$@" | xargs -0 -n 1 -P "${UNASSIGN_FUZZ_JOBS:-$(nproc)}" bash -c 'run_target "$0" "$1"' "$seconds" ||
    stop "a fuzzer found something (the input is in build/fuzz/findings), or did not start"
