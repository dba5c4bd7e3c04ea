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
  python3 -m venv "$TOOLS" || {
    echo "schemathesis: python3 with venv is needed (Debian: apt-get install python3-venv)" >&2
    exit 1
  }
  "$TOOLS/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$VERSION"
fi

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
"$TOOLS/bin/st" run "$origin/api/v1/openapi.json" \
  --checks all --max-examples "${EXAMPLES:-50}" --no-color
