#!/usr/bin/env bash
# The whole attack, with its figures: packaging/dev/attack.sh [SECONDS [SCENARIOS]]
# Fuzzes each reader for SECONDS (20), runs SCENARIOS (100) over a hostile line and ten times as many histories with crashes,
# ends the program by SIGKILL at every step, rots and takes away the journal, uses it for 72 simulated hours, meets every
# certificate that does not hold, and looks at the built program. Each part says what it did, the sum comes last, and all
# that was said is in build/attack. Fails when anything crashed, hung, was lost, done twice or leaked.
# `attack.sh 600 1000` is what a release has to pass; it takes hours.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

seconds=${1:-20}
scenarios=${2:-100}
[[ $seconds =~ ^[1-9][0-9]*$ && $scenarios =~ ^[1-9][0-9]*$ ]] || stop "usage: packaging/dev/attack.sh [SECONDS [SCENARIOS]]"
set_up build test fuzz
cd -- "$here/../.."
heading "Building (ci)"
cmake --preset ci >/dev/null
cmake --build --preset ci --target unassign tst_hostilenetwork tst_histories tst_killed tst_storeharsh tst_storedamage \
    tst_longuse tst_surroundings tst_clienttls tst_signin tst_hostileanswers || stop "the build failed; its messages are above"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export UNASSIGN_SCENARIOS=$scenarios UNASSIGN_HISTORIES=$((scenarios * 10)) UNASSIGN_KILL_STRIDE=${UNASSIGN_KILL_STRIDE:-1}
export UNASSIGN_HOURS=72
export QTEST_FUNCTION_TIMEOUT=36000000 # ms; what hangs is ended by its own patience
log=build/attack
rm -rf "$log"
mkdir -p "$log"
failed=()

# part NAME COMMAND…: its figures go to the screen.
part() {
    local name=$1
    shift
    heading "$name"
    "$@" >"$log/$name" 2>&1 || failed+=("$name")
    sed -nE 's/^QINFO  : [^)]*\([^)]*\) *//p; /^(FAIL|Totals|holds|FAILS|unassign:)|Does not hold|did not start|inputs/p' "$log/$name"
}

# figure NAME WORDS: the sum of the numbers that stand before WORDS in what that part said.
figure() {
    grep -aoE "[0-9]+ +$2" "$log/$1" | awk '{ total += $1 } END { print total + 0 }'
}

part fuzzing packaging/dev/fuzz.sh "$seconds"
part hostile-network build/ci/tests/workspace/tst_hostilenetwork -maxwarnings 0
part histories build/ci/tests/removal/tst_histories -maxwarnings 0
part killed build/ci/tests/workspace/tst_killed
part journal build/ci/tests/journal/tst_storeharsh
part journal-damage build/ci/tests/journal/tst_storedamage
part long-use build/ci/tests/workspace/tst_longuse
part certificates build/ci/tests/auth/tst_surroundings
part certificates-of-graph build/ci/tests/graph/tst_clienttls
part secrets build/ci/tests/auth/tst_signin
part hostile-answers build/ci/tests/graph/tst_hostileanswers
part program packaging/dev/hardened.sh build/ci

heading "Together"
printf '%10d  inputs fuzzed\n' "$(figure fuzzing 'inputs')"
printf '%10d  scenarios on a hostile line\n' "$(figure hostile-network 'scenarios')"
printf '%10d  faults injected\n' "$(($(figure hostile-network 'fault: ') - $(figure hostile-network 'fault: none')))"
printf '%10d  histories with crashes\n' "$(figure histories 'histories from')"
printf '%10d  deaths by SIGKILL\n' "$(figure killed 'deaths')"
printf '%10d  damaged journals\n' "$(($(figure journal 'damaged files') + $(figure journal 'could be read')))"
printf '%10d  simulated hours of use\n' "$(figure long-use 'simulated hours')"
printf '%10d  crashes, hangs and broken promises found by fuzzing\n' "$(figure fuzzing 'crashes')"
printf '%10d  parts in which something was lost, done twice or leaked\n' "${#failed[@]}"
[ "${#failed[@]}" -eq 0 ] || stop "failed: ${failed[*]}; all that was said is in $log"
