#!/usr/bin/env bash
# Installs Debian's Chromium where there is none. Only root can; anybody else is
# told what to do.
set -euo pipefail

if [[ -n ${CHROMIUM:-} ]] || command -v chromium chromium-browser google-chrome >/dev/null; then
  exit 0
fi
if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
  echo "There is no Chromium here, which the runtime tests need. Install it (on" >&2
  echo "Debian: sudo apt-get install chromium), or give its path in CHROMIUM." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq -y --no-install-recommends chromium >/dev/null
