#!/bin/sh
# Installs what server.mjs runs on (package-lock.json) into build/oidc/, unless it is there. Needs node 18 and npm.
set -eu
cd -- "$(dirname -- "$0")"
lock=$(sha256sum package-lock.json | cut -c 1-16)
target=../../../build/oidc/$lock
[ ! -d "$target/node_modules" ] || exit 0

stop() {
    printf 'unassign: %s\n' "$*" >&2
    exit 1
}

command -v node >/dev/null 2>&1 || stop "node is missing: apt-get install nodejs npm"
command -v npm >/dev/null 2>&1 || stop "npm is missing: apt-get install npm"
node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' || stop "node 18 or newer is needed, and here is $(node --version)"

# Beside the place and then moved there, so that what was broken off is not taken for the whole.
mkdir -p ../../../build/oidc
partial=$(mktemp -d ../../../build/oidc/partial.XXXXXX)
trap 'rm -rf -- "$partial"' EXIT
trap 'exit 130' INT TERM
cp package.json package-lock.json "$partial"
(cd -- "$partial" && npm ci --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error) </dev/null ||
    stop "npm could not install the authorization server of the sign-in test; its messages are above"
rm -rf -- "$target"
mv -- "$partial" "$target"
