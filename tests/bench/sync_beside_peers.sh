#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# Sync beside other engines, in one run on one machine: notes from one device to a fresh one, live reading,
# many writers at once, and a new device. Prints the tables of the harness, and how many times as much
# ours takes as each of the others.
#
#   tests/bench/sync_beside_peers.sh PEERS_FOLDER [--full] [OPTION…]
#
# PEERS_FOLDER holds the harness for other engines (run.mjs), with its packages installed. Without --full
# the sizes are small and each is measured once. What follows is handed to run.mjs.
# Examples: tests/bench/sync_beside_peers.sh ~/peers
#           tests/bench/sync_beside_peers.sh ~/peers --full --only records --n 10000 --peers yws,alongside
set -euo pipefail
case ${1:-} in
    '' | -h | --help)
        sed -n '4,14s/^# \{0,1\}//p' "$0"
        exit
        ;;
esac
root=$(cd "$(dirname "$0")/../.." && pwd)
bench=$root/build/release/tests/bench/alongside-bench
[[ -x $bench ]] || {
    echo "Build it first: cmake --preset release && cmake --build --preset release --target alongside-bench" >&2
    exit 1
}
[[ -f $1/run.mjs && -d $1/node_modules ]] || {
    echo "There is no harness with its packages in $1 (run.mjs, and 'npm install' run there)." >&2
    exit 1
}
peers=$1
shift
size=--quick
if [[ ${1:-} == --full ]]; then
    size=--full
    shift
fi
out=$(mktemp)
trap 'rm -f "$out"' EXIT
# Options that come later count.
(cd "$peers" && ALONGSIDE_BIN=$bench ALONGSIDE_DURABILITY='SQLite WAL, synchronous=FULL, before the answer' \
    node run.mjs "$size" --only records,fanout,throughput,bootstrap \
    --peers diy-sqlite,yws,hocuspocus,automerge-onedoc,tinybase,pouchdb,alongside --out "$out" "$@")
echo
node "$root/tests/bench/sync_ratios.mjs" "$out"
