#!/bin/sh
# cppcheck over the program's own sources; what is not followed is in cppcheck.supp, each with its reason.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=packaging/dev/setup.sh
. "$here/setup.sh"

set_up build check
cd -- "$here/../.."
cppcheck -j "$(nproc)" --quiet --std=c++20 --library=qt --inline-suppr --enable=warning,performance,portability \
    --error-exitcode=1 --suppressions-list=packaging/dev/cppcheck.supp \
    -DQ_OS_UNIX -DQ_OS_LINUX '-DQ_DECLARE_TR_FUNCTIONS(x)=' -I app -I . app ui
echo "clean"
