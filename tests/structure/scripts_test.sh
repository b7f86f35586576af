#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Aim: platform/linux/{install,build,test,run,pictures,fuzz} and .ci/run say what is wrong and what to do, end
# with the exit code that their help promises, and are quick when there is nothing to do.
# Method: each case runs copies of the scripts in a tree of its own, with a PATH that holds only
# harmless tools and fakes of apt-get, dpkg-query, df, sudo, cmake, ninja and ctest. The fakes note
# each call in `calls`, and fail as FAKE_… tells them. Nothing is installed or built.

set -uo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
listener=
cleanUp()
{
    [[ ! $listener ]] || kill "$listener" 2>/dev/null
    rm -rf "$work"
}
trap cleanUp EXIT

# shellcheck source=tests/structure/script_fakes.sh
. "$source/tests/structure/script_fakes.sh"

# --- the harness ----------------------------------------------------------------------------------

failures=0
cases=0
# begin NAME : a fresh tree for the next case.
begin()
{
    name=$1
    cases=$((cases + 1))
    export TREE=$work/tree$cases
    mkdir -p "$TREE/platform" "$TREE/.ci"
    cp -r "$source/platform/linux" "$TREE/platform/linux"
    cp "$source/.ci/run" "$TREE/.ci/run"
    touch "$TREE/CMakePresets.json" "$TREE/calls"
    chmod -R a+rwX "$work"
}
# run [VARIABLE=value…] SCRIPT ARGUMENTS… : its output, exit code and calls are then looked at.
run()
{
    local settings=()
    while [[ $1 == *=* ]]; do
        settings+=("$1")
        shift
    done
    script=$1
    shift
    output=$(env -i PATH="$work/fakes:$work/tools" TREE="$TREE" HOME="$work" ALONGSIDE_LOCK_WAIT=0 \
        ALONGSIDE_ETC="$TREE/etc" \
        "${settings[@]}" "${asUser[@]}" "$TREE/$script" "$@" </dev/null 2>&1)
    status=$?
    called=$(<"$TREE/calls")
}
wrong()
{
    failures=$((failures + 1))
    printf 'FAILED  %s: %s\n--- exit %s, output:\n%s\n--- calls:\n%s\n' \
        "$name" "$1" "$status" "$output" "$called"
}
ends() { ((status == $1)) || wrong "should end with $1"; }
says() { [[ $output == *"$1"* ]] || wrong "should say: $1"; }
saysNothing() { [[ -z $output ]] || wrong "should say nothing"; }
calls() { [[ $called == *"$1"* ]] || wrong "should call: $1"; }
callsNot() { [[ $called != *"$1"* ]] || wrong "should not call: $1"; }
# What a script started, and whose number it left in `worker`, is gone now or soon.
waitForWorker()
{
    local tries state
    for ((tries = 0; tries < 50; tries++)); do
        read -r _ _ state _ 2>/dev/null <"/proc/$(<"$TREE/worker")/stat" || state=Z
        [[ $state != Z ]] || return 0 # gone, or only not yet fetched by whoever fetches the dead
        sleep 0.1
    done
    wrong "what it started is still there"
}
allInstalled() { mkdir -p "$TREE/installed" && touch "$TREE/installed/all"; }
forget() { : >"$TREE/calls"; }
asUser=()
makeFakes
install=platform/linux/install

# --- install --------------------------------------------------------------------------------------

begin "install, nothing missing: silent, and apt is not called"
allInstalled
run $install
ends 0; saysNothing; callsNot apt-get; callsNot sudo

begin "install, everything missing: says how much, installs, and is silent the second time"
run $install
ends 0; says "to fetch: 150 MB    on disk: 880 MB"; says "Installed"
calls "install --no-install-recommends -y -q"; calls " qt6-base-dev "; callsNot "apt-get update"
forget
run $install
ends 0; saysNothing; callsNot apt-get

begin "install, one group: only its packages"
run $install core
ends 0; calls " cmake "; callsNot qt6-base-dev; callsNot libgtest-dev
run $install --check core
ends 0
run $install --check test
ends 1; says "Missing: libgtest-dev"

begin "install, PostgreSQL: it does not start a server of its own, and nothing is left of saying so"
run $install test
ends 0; calls " postgresql-15"; calls "no cluster of its own"
[[ ! -e $TREE/etc/postgresql-common/createcluster.d ]] || wrong "should leave nothing in etc"
begin "install, no PostgreSQL: its settings are not touched"
run $install core
ends 0; callsNot "no cluster of its own"
[[ ! -e $TREE/etc ]] || wrong "should leave etc alone"

begin "private-postgres, not understood"
for arguments in "" "start" "begin here" "start here there" "start here --while me" "stop --now"; do
    # shellcheck disable=SC2086 # several words
    run platform/linux/private-postgres $arguments
    ends 2; says "--help"
done
run platform/linux/private-postgres --help
ends 0; says "--while PID"

begin "install, no list of packages yet: fetches it first"
run FAKE_APT=no-lists $install
ends 0; calls "apt-get update"; says "Installed"

begin "install, the list is too old: fetches a new one and goes on"
run FAKE_APT=old-lists $install
ends 0; calls "apt-get update"; says "Installed"

begin "install, no network and no list of packages"
run FAKE_APT="no-lists no-network" $install
ends 4; says "network does not answer"; says "start this again"; says "Temporary failure resolving"

begin "install, the network goes away while fetching"
run FAKE_APT=no-network-later $install
ends 4; says "network does not answer"; says "What was fetched already is kept"

begin "install, no space: apt is not called"
run FAKE_FREE_MB=900 $install
ends 5; says "not enough space"; says "about 3500 MB"; says "free: 900 MB"; callsNot apt-get

begin "install, no space: less is needed without Qt"
run FAKE_FREE_MB=2400 $install core test
ends 0

begin "install, apt needs more space than there is"
run FAKE_SIZE="9,100 MB" FAKE_FREE_MB=8000 $install
ends 5; says "about 9251 MB"; callsNot "-y -q"

begin "install, the disk becomes full"
run FAKE_APT=disk-full $install
ends 5; says "not enough space"

begin "install, another program installs and does not finish"
run FAKE_APT=locked $install
ends 7; says "Another program is installing"; says "start this again"

begin "install, another program installs and finishes"
run FAKE_APT=locked-once ALONGSIDE_LOCK_WAIT=30 $install
ends 0; says "Installed"

begin "install, a system that lacks a package"
printf 'PRETTY_NAME="Debian GNU/Linux 11 (bullseye)"\nID=debian\nVERSION_ID="11"\n' >"$TREE/os-release"
run FAKE_APT=unknown-package ALONGSIDE_OS_RELEASE="$TREE/os-release" $install
ends 6; says "not to be had on Debian GNU/Linux 11 (bullseye): qt6-base-dev"; says libcereal-dev
callsNot "-y -q"

begin "install, another system that has every package: tries, and says so"
printf 'PRETTY_NAME="Ubuntu 24.04 LTS"\nID=ubuntu\nVERSION_ID="24.04"\n' >"$TREE/os-release"
run ALONGSIDE_OS_RELEASE="$TREE/os-release" $install
ends 0; says "this is Ubuntu 24.04 LTS, not Debian 12"

begin "install, a system without apt"
mv "$work/fakes/apt-get" "$work/fakes/apt-get.off"
run $install
ends 6; says "it has no apt-get"; says libcereal-dev
mv "$work/fakes/apt-get.off" "$work/fakes/apt-get"

begin "install, an earlier installation was cut short"
run FAKE_APT=interrupted $install
ends 1; says "dpkg --configure -a"

begin "install, packages that are half installed are finished"
run FAKE_APT=half $install
ends 0; says "half installed"; calls "-y -q"

begin "install, other packages stand for those that are missing"
run FAKE_APT=provided $install
ends 0; saysNothing; callsNot "-y -q"

begin "install, an error that nobody foresaw: apt's own words, and where all of them are"
run FAKE_APT=strange $install
ends 1; says "the moon is in the way"; says build/install.log

begin "install, not understood"
run $install games
ends 2; says "'games' is not understood"
run $install --help
ends 0; says "platform/linux/install core test"

# As somebody who is not root: as nobody when this runs as root.
[[ $EUID != 0 ]] || asUser=("$(type -P setpriv)" --reuid 65534 --regid 65534 --clear-groups)

begin "install, not root: sudo for apt alone"
run $install
ends 0; says "Installed"; calls "sudo env LC_ALL=C DEBIAN_FRONTEND=noninteractive sh"

begin "install, not root and nothing missing: sudo is not asked"
allInstalled
run $install
ends 0; saysNothing; callsNot sudo

begin "install, not root and no sudo: says what an administrator should type"
mv "$work/fakes/sudo" "$work/fakes/sudo.off"
run $install core
ends 3; says "no sudo here"; says "apt-get install --no-install-recommends g++ cmake"; callsNot "-y -q"
mv "$work/fakes/sudo.off" "$work/fakes/sudo"
asUser=()

# --- build ----------------------------------------------------------------------------------------

build=platform/linux/build

begin "build: configures once, and again when the presets changed"
run $build
ends 0; calls "cmake --preset dev"; calls "cmake --build $TREE/build/dev"
forget
run $build dev alongside
ends 0; callsNot "--preset"; calls "--target alongside"
touch -d "+1 minute" "$TREE/CMakePresets.json"
run $build
calls "cmake --preset dev"
forget
sed -i 's,tree,elsewhere,' "$TREE/build/dev/CMakeCache.txt"
run $build
ends 0; calls "cmake --preset dev --fresh"

begin "build, another preset"
run $build asan log_test
ends 0; calls "cmake --preset asan"; calls "--target log_test"

begin "build, it does not compile: the error and where all of it is"
run FAKE_CMAKE=broken $build
ends 1; says "It does not build."; says "two.cpp:3:1: error: expected ';'"; says build/dev/build.log

begin "build, a library is missing"
run FAKE_CMAKE=no-library $build
ends 1; says "cannot be configured"; says cereal; says platform/linux/install

begin "build, warnings are counted"
run FAKE_CMAKE=warns $build
ends 0; says "Built with 1 warnings"

begin "build, no space"
run FAKE_FREE_MB=300 $build
ends 5; says "not enough space"; says "the build"; callsNot "cmake --"

begin "build, a tool is missing"
mv "$work/fakes/ninja" "$work/fakes/ninja.off"
run $build
ends 6; says "ninja is missing"; says platform/linux/install
mv "$work/fakes/ninja.off" "$work/fakes/ninja"
run $build --quick
ends 2; says "'--quick' is not understood"

# --- test and .ci/run -----------------------------------------------------------------------------

begin "test: installs, builds, runs the default tests, and the last line is ctest's"
allInstalled
run .ci/run
ends 0; calls "cmake --preset dev"; calls "ctest --preset dev --output-on-failure --no-tests=error"
[[ ${output##*$'\n'} == "100% tests passed, 0 tests failed out of 3" ]] || wrong "last line"

begin "test, a test fails: ctest's exit code, and how to run it again"
allInstalled
run FAKE_CTEST=8 platform/linux/test -R sync
ends 8; calls "-R sync"; says "-V -R NAME"

begin "test, more tests and sanitizers"
allInstalled
run platform/linux/test --all
ends 0; calls "ctest --preset slow"
run platform/linux/test --asan
ends 0; calls "cmake --preset asan"; calls "ctest --preset asan"

begin "test, what stops install or build stops it too"
run FAKE_APT=no-network-later platform/linux/test
ends 4; callsNot "cmake --"
allInstalled
run FAKE_CMAKE=broken platform/linux/test
ends 1; callsNot ctest

# --- run ------------------------------------------------------------------------------------------

show=platform/linux/run

begin "run without a screen: plays the story offscreen and hands on its exit code"
allInstalled
run $show
ends 0; says "no screen here"; says "story --out build/story --port"; says "on offscreen"
calls "--target alongside alongside-server alongside-tablet alongside-story"
run DISPLAY=:987 FAKE_STORY=1 $show
ends 1; says "on offscreen"

# A program that has a port, and says which: perl is part of every Debian.
coproc LISTEN { exec perl -MIO::Socket::INET -e '$| = 1; my $s = IO::Socket::INET->new(Listen => 5,
    LocalAddr => "127.0.0.1") or die; print $s->sockport, "\n"; while ($s->accept) {}'; }
# shellcheck disable=SC2153
listener=$LISTEN_PID
read -r taken <&"${LISTEN[0]}"

begin "run, the port that was asked for is taken"
allInstalled
run $show --port "$taken"
ends 8; says "Another program uses port $taken"; says "--port $((taken + 1))"; callsNot "cmake --"

begin "run, the usual port is taken: takes the next free one"
allInstalled
sed -i "s/defaultPort=4443/defaultPort=$taken/" "$TREE/$show"
run $show --story
ends 0; says "Port $taken is taken"; [[ $output != *"--port $taken "* ]] || wrong "uses the taken port"

begin "run, not understood"
run $show --port 70000
ends 2; says "'70000' is not a port"
run $show --port
ends 2; says "needs a number"
run $show --fast
ends 2; says "'--fast' is not understood"

# --- pictures -------------------------------------------------------------------------------------

pictures=platform/linux/pictures

begin "pictures: of components and pages, with contact sheets; those from before are gone"
allInstalled
mkdir -p "$TREE/build/pictures/pages"
touch "$TREE/build/pictures/pages/old.png"
run $pictures
ends 0; calls "--target alongside-gallery pages_look_test"; calls "-R ^pages_all_looks_test$"
calls "gallery --sheets $TREE/build/pictures/components"; calls "gallery --sheets $TREE/build/pictures/pages"
[[ ! -e $TREE/build/pictures/pages/old.png ]] || wrong "an old picture is there"
[[ -e $TREE/build/pictures/pages/who-dark.png ]] || wrong "no picture of a page"

begin "pictures, quick, and somewhere else"
allInstalled
run $pictures --quick --out="$TREE/some where"
ends 0; calls "-R ^pages_look_test$"; calls "gallery --pictures $TREE/some where/components"

begin "pictures, a page does not pass: its finding, and contact sheets all the same"
allInstalled
run FAKE_CTEST=8 $pictures
ends 1; says "who: too small"; says "pictures/pages.log"; calls "gallery --sheets $TREE/build/pictures/pages"

begin "pictures, kept anew: only what the tests compare with, and how many"
allInstalled
mkdir -p "$TREE/tests/ui/components/images/kept"
touch -d "1 hour ago" "$TREE/tests/ui/components/images/kept/home.light.png"
run $pictures --keep
ends 0; says "Kept: 1 of 2 pictures"; calls "--target gallery_images_test"; callsNot gallery\ --

begin "pictures, stopped: nothing stays at work"
allInstalled
run FAKE_CTEST=endless $pictures
ends 130
waitForWorker

begin "pictures, not understood"
for arguments in "--out" "--out=" "--out --quick" "everything" "--keep --quick" "--keep --out x"; do
    # shellcheck disable=SC2086
    run $pictures $arguments
    ends 2; says "--help"; callsNot "cmake"
done
touch "$TREE/file"
run $pictures --out "$TREE/file"
ends 2; says "is a file"

# --- fuzz -----------------------------------------------------------------------------------------

fuzz=platform/linux/fuzz

begin "fuzz: builds with its own preset, runs every target, and shows what became of each"
run $fuzz
ends 0; calls "cmake --preset fuzz"; calls "--target alongside-fuzz alongside-fuzz-seeds"
calls "-max_total_time=20 -max_len=512"; calls "-max_total_time=20 -max_len=4096"
says "one                  1234        61        77        1  ok"; says "2  ok"

begin "fuzz, some targets and for longer; built already"
run $fuzz --seconds 1200 two
ends 0; calls "fuzzer two"; calls "-max_total_time=1200"; callsNot "fuzzer one"
forget
run $fuzz --built one
ends 0; callsNot cmake; calls "fuzzer one"

begin "fuzz, the long run: ends each that has had its share, goes on where it was, and begins anew"
run FAKE_FUZZ=busy $fuzz --cpu-minutes 0.02
ends 0; calls "fuzzer one -timeout=600 -max_len=512"; calls "fuzzer two"
forget
rm "$TREE/build/fuzz/had/two"
run FAKE_FUZZ=busy $fuzz --cpu-minutes 0.02
ends 0; says "1 of 2 have had their share"; calls "fuzzer two"; callsNot "fuzzer one"
forget
run FAKE_FUZZ=busy $fuzz --cpu-minutes 0.02
ends 0; calls "fuzzer one"; calls "fuzzer two"
run $fuzz --cpu-minutes 0
ends 2; says "more than that"

begin "fuzz, something is found: what, and how to read it again"
run FAKE_FUZZ=harmful $fuzz
ends 1; says "FOUND"; says "not as promised: one spelling"; says "build/fuzz/logs/two.log"
says "platform/linux/fuzz --again $TREE/build/fuzz/findings/two-crash-1"
touch "$TREE/build/fuzz/findings/two-crash-1"
forget
run $fuzz --built --again "$TREE/build/fuzz/findings/two-crash-1"
ends 0; calls "fuzzer two $TREE/build/fuzz/findings/two-crash-1"

begin "fuzz, only to build, or to see the names"
run $fuzz --build
ends 0; callsNot "fuzzer"
run $fuzz --list
ends 0; says two; callsNot "fuzzer"

begin "fuzz, not built, or it does not build"
run $fuzz --built
ends 1; says "are not built"
run FAKE_CMAKE=broken $fuzz
ends 1; says "It does not build."

begin "fuzz, Clang is missing"
mv "$work/fakes/clang++-14" "$work/fakes/clang++-14.off"
run $fuzz
ends 6; says "clang++-14 is missing"; says "platform/linux/install test"; callsNot cmake
mv "$work/fakes/clang++-14.off" "$work/fakes/clang++-14"

begin "fuzz, stopped: nothing stays at work, and nothing is left in memory"
run FAKE_FUZZ=endless $fuzz two
ends 130
waitForWorker

begin "fuzz, not understood"
for arguments in "--seconds" "--seconds 0" "--seconds soon" "--quick" "--again" "--again nowhere" "three"; do
    # shellcheck disable=SC2086
    run $fuzz $arguments
    ends 2; says "--help"; callsNot "fuzzer"
done

# --- translations ---------------------------------------------------------------------------------

# somebodysWelsh : a file of three texts; one of them is translated, and one of them counts.
somebodysWelsh()
{
    mkdir -p "$TREE/qml/languages"
    printf '%s\n' '<TS version="2.1" language="cy">' '<context>' '<message>' '<source>Yes</source>' \
        '<translation>Ie</translation>' '</message>' '<message>' '<source>Say &quot;no&quot;</source>' \
        '<translation type="unfinished"></translation>' '</message>' '<message numerus="yes">' \
        '<source>%n waiting</source>' '<translation type="unfinished">' \
        '<numerusform></numerusform>' '</translation>' '</message>' '</context>' '</TS>' \
        >"$TREE/qml/languages/alongside_cy.ts"
    cp "$TREE/qml/languages/alongside_cy.ts" "$TREE/qml/languages/alongside_en.ts"
}

begin "translations: how much there is, without building anything"
somebodysWelsh
run platform/linux/translations
ends 0; says "cy                 1         2"; [[ $output != *en\ * ]] || wrong "English is in the sources"
callsNot "cmake --"

begin "translations, what is missing: each text as it is read"
somebodysWelsh
run platform/linux/translations --missing cy
ends 0; says 'Say "no"'; says "%n waiting"; [[ $output != *Yes* ]] || wrong "Yes is translated"

begin "translations, not understood"
somebodysWelsh
run platform/linux/translations --missing xx
ends 2; says "no language 'xx'"
run platform/linux/translations --missing
ends 2; says "needs a language"
run platform/linux/translations --all
ends 2; says "'--all' is not understood"

# --------------------------------------------------------------------------------------------------

if ((failures)); then
    echo "$failures of the checks in $cases cases failed"
    exit 1
fi
echo "all $cases cases passed"
