# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What the scripts in this folder share. Sourced, never run.

# The exit codes of install, build, test and run. `--help` of each says them in words.
# shellcheck disable=SC2034
readonly exitUsage=2 exitNotAllowed=3 exitNoNetwork=4 exitNoSpace=5 exitNotAvailable=6 exitLocked=7 \
    exitPortTaken=8

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
linux=$root/platform/linux

# Room for one build, in MB: objects, programs and tests of one preset.
readonly buildMegabytes=1500

say()
{
    printf '%s\n' "$*"
}

# fail CODE LINE… : says on standard error what is wrong and what to do, and ends the script.
fail()
{
    local code=$1
    shift
    printf '%s\n' "$@" >&2
    exit "$code"
}

# The comment at the head of a script is its help text.
printHelp()
{
    sed -n '4,/^$/{s/^# \{0,1\}//p}' "$1"
}

# freeMegabytes PATH : free space where PATH is, or will be once it is made.
freeMegabytes()
{
    local path=$1
    while [[ ! -e $path ]]; do
        path=$(dirname "$path")
    done
    LC_ALL=C df -Pk "$path" | awk 'NR == 2 { print int($4 / 1024) }'
}

# On which disk PATH is.
diskOf()
{
    LC_ALL=C df -Pk "$1" | awk 'NR == 2 { print $6 }'
}

# Ends the script when PATH has less than MB free. needMegabytes PATH MB WHAT-FOR
needMegabytes()
{
    local path=$1 need=$2 what=$3 free
    free=$(freeMegabytes "$path")
    [[ $free =~ ^[0-9]+$ ]] || return 0
    ((free >= need)) || fail "$exitNoSpace" \
        "There is not enough space on the disk for $what." \
        "  needed: about $need MB    free: $free MB    disk: $(diskOf "$path")" \
        "Make space there, then start this again. Nothing was changed."
}

# How many compilers at once: one a core, but each needs about 1 GB of memory.
jobs()
{
    local cores byMemory
    cores=$(nproc)
    byMemory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    ((byMemory >= 1)) || byMemory=1
    echo $((cores < byMemory ? cores : byMemory))
}

# showProgress TEXT : one line that is written over on a terminal; elsewhere a line now and then.
progressShownAt=-100
showProgress()
{
    if [[ -t 1 ]]; then
        printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$1"
    elif ((SECONDS - progressShownAt >= 15)); then
        progressShownAt=$SECONDS
        say "$1"
    fi
}
endProgress()
{
    [[ ! -t 1 ]] || printf '\r\033[K'
}

# What Qt needs where nobody is logged in at a screen: a folder of its own.
ensureRuntimeFolder()
{
    [[ -n ${XDG_RUNTIME_DIR:-} && -d $XDG_RUNTIME_DIR && -O $XDG_RUNTIME_DIR ]] && return
    export XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
}
