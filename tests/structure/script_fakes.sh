# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The fakes of scripts_test.sh: programs that do nothing but note how they were called. Sourced by
# it, which names the folder in `work`.
# shellcheck disable=SC2154

makeFake()
{
    cat >"$work/fakes/$1"
    chmod +x "$work/fakes/$1"
}

makeFakes()
{
    local tool
    mkdir -p "$work/fakes" "$work/tools"
    for tool in bash env sed awk grep cat cp rm rmdir mkdir mktemp dirname head tail tr touch sleep getconf chmod \
        nproc date timeout true sh ls; do
        ln -s "$(type -P $tool)" "$work/tools/$tool"
    done

    makeFake dpkg-query <<'FAKE'
#!/usr/bin/env bash
for name in "${@:3}"; do
    if [[ -e $TREE/installed/$name || -e $TREE/installed/all ]]; then echo "$name installed"
    else echo "dpkg-query: no packages found matching $name" >&2; fi
done
FAKE
    makeFake df <<'FAKE'
#!/usr/bin/env bash
echo "Filesystem 1024-blocks Used Available Capacity Mounted on"
echo "/dev/fake 99999999 1 $((${FAKE_FREE_MB:-50000} * 1024)) 1% /"
FAKE
    makeFake sudo <<'FAKE'
#!/usr/bin/env bash
echo "sudo $*" >>"$TREE/calls"
[[ $1 == -n ]] && shift
exec "$@"
FAKE
    # FAKE_APT is a list of troubles: each holds for the calls that its name says.
    makeFake apt-get <<'FAKE'
#!/usr/bin/env bash
echo "apt-get $*" >>"$TREE/calls"
trouble() { [[ " ${FAKE_APT:-} " == *" $1 "* ]]; }
noNetwork() { echo "W: Failed to fetch http://deb.debian.org/x  Temporary failure resolving 'deb.debian.org'"; }
if [[ $1 == update ]]; then
    if trouble locked; then echo "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7"; exit 100; fi
    if trouble no-network; then noNetwork; exit 0; fi
    touch "$TREE/updated"
    exit 0
fi
names=()
for word in "${@:2}"; do [[ $word != -* && $word != *=* ]] && names+=("$word"); done
if [[ " $* " == *" --print-uris "* ]]; then
    if trouble no-lists && [[ ! -e $TREE/updated ]]; then echo "E: Unable to locate package ${names[0]}"; exit 100; fi
    if trouble unknown-package; then echo "E: Unable to locate package qt6-base-dev"; exit 100; fi
    if trouble provided || trouble half; then
        echo "0 upgraded, 0 newly installed, 0 to remove and 3 not upgraded."
        if trouble half; then echo "47 not fully installed or removed."; fi
        exit 0
    fi
    echo "0 upgraded, ${#names[@]} newly installed, 0 to remove and 3 not upgraded."
    echo "Need to get 150 MB/192 MB of archives."
    echo "After this operation, ${FAKE_SIZE:-880 MB} of additional disk space will be used."
    exit 0
fi
if trouble locked; then echo "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7"; exit 100; fi
if trouble locked-once && [[ ! -e $TREE/tried ]]; then
    touch "$TREE/tried"; echo "E: Could not get lock /var/lib/dpkg/lock-frontend."; exit 100
fi
if trouble old-lists && [[ ! -e $TREE/updated ]]; then echo "E: Failed to fetch http://d/g++.deb  404  Not Found"; exit 100; fi
if trouble no-network-later; then noNetwork; exit 100; fi
if trouble disk-full; then echo "dpkg: error: failed to write: No space left on device"; exit 100; fi
if trouble interrupted; then echo "E: dpkg was interrupted, you must run 'dpkg --configure -a'"; exit 100; fi
if trouble strange; then echo "E: the moon is in the way"; exit 100; fi
# As apt does: the status goes to its own descriptor, which the packages' scripts do not get.
[[ " $* " =~ Status-Fd=([0-9]+) ]] && fd=${BASH_REMATCH[1]}
echo "dlstatus:1:20.5:Retrieving file 1 of 2" >&"$fd" || exit 100
bash -c "exec $fd>&-; echo 'Setting up'" || { echo "E: Sub-process dpkg returned an error"; exit 100; }
grep -qs "create_main_cluster = false" "$TREE"/etc/postgresql-common/createcluster.d/* \
    && echo "no cluster of its own" >>"$TREE/calls"
mkdir -p "$TREE/installed"
for name in "${names[@]}"; do touch "$TREE/installed/$name"; done
FAKE
    makeFake ninja <<<'#!/usr/bin/env bash'
    makeFake clang++-14 <<<'#!/usr/bin/env bash'
    makeFake cmake <<'FAKE'
#!/usr/bin/env bash
echo "cmake $*" >>"$TREE/calls"
if [[ $1 == --preset ]]; then
    if [[ ${FAKE_CMAKE:-} == no-library ]]; then echo "CMake Error: Could not find a package configuration file for cereal"; exit 1; fi
    mkdir -p "build/$2/qml/story" "build/$2/qml/gallery" "build/$2/tests/fuzz"
    touch "build/$2/build.ninja"
    echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/$2/CMakeCache.txt"
    printf '#!/usr/bin/env bash\necho "story $* on ${QT_QPA_PLATFORM:-a screen}"\nexit ${FAKE_STORY:-0}\n' \
        >"build/$2/qml/story/alongside-story"
    printf '#!/usr/bin/env bash\necho "gallery $*" >>"$TREE/calls"\necho "gallery $1"\n%s\n' \
        '[[ $1 != --pictures ]] || touch "$2/home.dark.png"' >"build/$2/qml/gallery/alongside-gallery"
    # Two targets; the second finds something when FAKE_FUZZ says so.
    printf '#!/usr/bin/env bash\n[[ $1 == --names ]] && printf "one 512\\ntwo 4096\\n" && exit\n%s\n' \
        'mkdir -p "$1/one" "$1/two" && touch "$1/one/a" "$1/two/a" "$1/two/b"' \
        >"build/$2/tests/fuzz/alongside-fuzz-seeds"
    printf '#!/usr/bin/env bash\necho "fuzzer $ALONGSIDE_FUZZ_TARGET $*" >>"$TREE/calls"\n%s\n' '
[[ ${FAKE_FUZZ:-} != endless ]] || { echo "$BASHPID" >"$TREE/worker"; kill -TERM "$PPID"; sleep 60; }
if [[ ${FAKE_FUZZ:-} == busy ]]; then trap "exit 72" TERM; while :; do :; done; fi
echo "#9 DONE   cov: 3 ft: 77 corp: 2/9b"
echo "stat::number_of_executed_units: 1234"
echo "stat::average_exec_per_sec:     61"
if [[ ${FAKE_FUZZ:-} == harmful && $ALONGSIDE_FUZZ_TARGET == two ]]; then
    echo "not as promised: one spelling"
    echo "Test unit written to $TREE/build/fuzz/findings/two-crash-1"
    exit 77
fi' >"build/$2/tests/fuzz/alongside-fuzz"
    chmod +x "build/$2/qml/story/alongside-story" "build/$2/qml/gallery/alongside-gallery" \
        "build/$2/tests/fuzz/alongside-fuzz" "build/$2/tests/fuzz/alongside-fuzz-seeds"
    exit 0
fi
echo "[1/2] Building one.cpp"
if [[ ${FAKE_CMAKE:-} == broken ]]; then
    echo "FAILED: two.o"; echo "two.cpp:3:1: error: expected ';'"; echo "ninja: build stopped."; exit 1
fi
if [[ ${FAKE_CMAKE:-} == warns ]]; then echo "two.cpp:3:1: warning: unused"; fi
echo "[2/2] Linking two"
FAKE
    makeFake ctest <<'FAKE'
#!/usr/bin/env bash
echo "ctest $*" >>"$TREE/calls"
if [[ ${FAKE_CTEST:-} == endless ]]; then
    echo "$BASHPID" >"$TREE/worker"
    read -r _ _ _ script _ <"/proc/$PPID/stat" # above the shell that this is called from
    kill -TERM "$script"
    sleep 60
fi
if [[ ${ALONGSIDE_PICTURES:-} ]]; then touch "$ALONGSIDE_PICTURES/who-dark.png"; fi
if [[ ${ALONGSIDE_KEEP_PICTURES:-} ]]; then touch "$TREE/tests/ui/components/images/kept/home.dark.png"; fi
if ((${FAKE_CTEST:-0})); then echo "1: FAIL!  : signInPages who: too small"; fi
echo "100% tests passed, 0 tests failed out of 3"
exit "${FAKE_CTEST:-0}"
FAKE
}
