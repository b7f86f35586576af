# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What the scripts share that run the benchmarks beside other engines. Sourced with their arguments,
# never run: leaves the program in $bench, the folder of the harness in $peers, a file for results in $out.

# shellcheck source=platform/linux/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../platform/linux/common.sh"

case ${1:-} in
    '' | -h | --help)
        printHelp "$0"
        exit
        ;;
esac
bench=$root/build/release/tests/bench/alongside-bench
[[ -x $bench ]] || fail "$exitNotAvailable" \
    "Build it first: cmake --preset release && cmake --build --preset release --target alongside-bench"
peers=$1
[[ -f $peers/run.mjs && -d $peers/node_modules ]] || fail "$exitNotAvailable" \
    "There is no harness with its packages in $peers (run.mjs, and 'npm install' run there)."
out=$(mktemp)
trap 'rm -f "$out"' EXIT
