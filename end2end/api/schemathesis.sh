#!/usr/bin/env bash
# Asks the programming interface thousands of right and wrong questions, made from its
# own description, and fails when an answer is not as described.
#
# TARGET   where builds go    PROGRAM  the program under test
# EXAMPLES questions for each operation and kind of test [50]
set -euo pipefail

VERSION=4.32.5
TARGET=${TARGET:-$(cd "$(dirname "$0")/../.." && pwd)/target}
PROGRAM=${PROGRAM:-$TARGET/release/ocop-targets}
TOOLS=$TARGET/tools/schemathesis-$VERSION

if [ ! -x "$TOOLS/bin/st" ]; then
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
      echo "schemathesis: the tests need Python 3 with venv" >&2
      echo "  on Debian:  sudo apt-get install python3-venv" >&2
      exit 1
    fi
    echo "Installing for the tests of the interface: python3-venv"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
  fi
  python3 -m venv "$TOOLS"
  "$TOOLS/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$VERSION"
fi

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
"$PROGRAM" serve --addr 127.0.0.1:0 2>"$work/said" &
served=$!
trap 'kill "$served" 2>/dev/null || true; rm -rf "$work"' EXIT

# The program says where it listens once it does.
for _ in $(seq 300); do
  origin=$(sed -n 's/^ocop-targets: \(http:.*\)$/\1/p' "$work/said")
  [ -n "$origin" ] && break
  kill -0 "$served" || { cat "$work/said" >&2; exit 1; }
  sleep 0.1
done
[ -n "$origin" ] || { echo "schemathesis: the program does not answer" >&2; exit 1; }

cd "$work"
"$TOOLS/bin/st" --config-file "$here/schemathesis.toml" run "$origin/api/v1/openapi.json" \
  --checks all --max-examples "${EXAMPLES:-50}" --no-color
