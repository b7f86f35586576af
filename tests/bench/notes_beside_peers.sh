#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# 36,500 notes on a new device: how long the fastest other engines take to have them on its disk, and how
# long ours takes to make its view with search of them, to open it again, and to begin with a snapshot;
# one after the other on one machine.
#
#   tests/bench/notes_beside_peers.sh PEERS_FOLDER [PEER,…]
#
# PEERS_FOLDER holds the harness for other engines (run.mjs), with its packages installed.
# Example: tests/bench/notes_beside_peers.sh ~/peers hocuspocus,yws

set -euo pipefail
# shellcheck source=tests/bench/beside_peers.sh
. "$(dirname "$0")/beside_peers.sh"

(cd "$peers" && node run.mjs --full --only bootstrap --peers "${2:-hocuspocus,yws}" --out "$out")
"$bench" notes --reps 5
