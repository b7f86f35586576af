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
# shellcheck source=tests/bench/beside_peers.sh
. "$(dirname "$0")/beside_peers.sh"

shift
size=--quick
if [[ ${1:-} == --full ]]; then
    size=--full
    shift
fi
# Fifty tablets, or five hundred, have a disk each in life, and what they have of other engines keeps nothing
# on a disk: here they are in memory. The server, and whoever makes or fetches many notes, are on the disk.
ALONGSIDE_BENCH_CLIENTS=${ALONGSIDE_BENCH_CLIENTS-$(mktemp -d -p /dev/shm)}
export ALONGSIDE_BENCH_CLIENTS
if [[ -n $ALONGSIDE_BENCH_CLIENTS ]]; then
    trap 'rm -rf "$out" "$ALONGSIDE_BENCH_CLIENTS"' EXIT
fi
# Options that come later count.
(cd "$peers" && ALONGSIDE_BIN=$bench ALONGSIDE_DURABILITY='SQLite WAL, synchronous=FULL, before the answer' \
    node run.mjs "$size" --only records,fanout,throughput,bootstrap \
    --peers diy-sqlite,yws,hocuspocus,automerge-onedoc,tinybase,pouchdb,alongside --out "$out" "$@")
echo
node "$root/tests/bench/sync_ratios.mjs" "$out"
