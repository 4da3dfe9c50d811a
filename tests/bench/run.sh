#!/usr/bin/env bash
# Builds the program and the benchmarks as released, measures everything (see README.md here), and writes the table and
# the plot into build/bench: tests/bench/run.sh [--quick]
# Needs curl, strace, Xvfb and python3 besides what building needs. About three minutes after building; the machine should do nothing else.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DUNASSIGN_WARNINGS_AS_ERRORS=ON
cmake --build build/bench --target unassign bench
exec python3 tests/bench/measure.py build/bench "$@"
