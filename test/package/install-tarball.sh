#!/usr/bin/env bash
# Packs the generated package into the empty folder given, and installs the
# tarball there, as a stranger would.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)

cd "$root"
npm pack --silent --workspace generated --pack-destination "$1" >/dev/null
cd "$1"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ./slack-web-client-*.tgz
