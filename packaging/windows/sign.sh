#!/usr/bin/env bash
# Signs files on Windows with the certificate in CERTIFICATE (PFX in base64) and PASSWORD; without one it says so and goes on.
set -euo pipefail
if [[ -z ${CERTIFICATE:-} ]]; then
    echo "not signed, because no certificate is given: $*"
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
printf '%s' "$CERTIFICATE" | base64 --decode >"$folder/certificate.pfx"
signtool=$(find "/c/Program Files (x86)/Windows Kits/10/bin" -path '*/x64/signtool.exe' | sort -V | tail -n 1)
# Git's bash would take /fd for a path.
MSYS2_ARG_CONV_EXCL='*' "$signtool" sign /fd SHA256 ${TIMESTAMP_URL:+/tr "$TIMESTAMP_URL" /td SHA256} \
    /f "$(cygpath -w "$folder/certificate.pfx")" /p "${PASSWORD:-}" /d Unassign "$@"
