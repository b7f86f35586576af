#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Mistakes on purpose, one at a time, to show that the simulated worlds catch them (tests/simulation). They
// are there in builds for working on it and testing it (those without NDEBUG): in what users get isPlanted()
// is false when it is compiled, and nothing of them is left.

#include <cstdint>

namespace alongside {

enum class Defect : std::uint8_t {
    None,
    // What is kept
    SkipSync,         ///< a save does not wait for the disk
    HideDiskErrors,   ///< "saved", though the disk did not take it
    TornReplicaStays, ///< what a failed disk left half-done in memory is gone on with
    StaleView,        ///< of several changes that come together none is shown before the next comes
    CheckpointAhead,  ///< what is shown is said to hold one change more than it does
    CopyUnnoticed,    ///< two copies of a tablet write under the same numbers
    RenewForgetsWords,   ///< what a copy wrote is not said again under its new key
    ForgetBeforeJudging, ///< what was here before a removal is not known after a loss of power
    // What is merged
    LastWriterWins,     ///< of several versions the last is shown
    LoseThirdVersion,   ///< where three versions meet one is lost
    ForgetDependencies, ///< a change does not say what its writer had seen
    ClockGoesBack,      ///< stamps follow a clock that was set back
    EraseOnlyHere,      ///< what was erased stays with everybody else
    DefendNothing, ///< words of somebody who was removed are lost with what their remover had not seen
    // Who may read
    LeakKey,         ///< a new audience's key is given to everybody
    RemovedKeepsKey, ///< no new keys after somebody was removed
    ReuseNonce,      ///< every change is encrypted with the same nonce
    AllInOneChange,  ///< a removal is undone when one of the keys that go with it is refused
    CountTheRemoved, ///< people are told of others who are gone
    // What is exchanged
    SealUnchecked,           ///< a seal over something else is accepted
    SentIsStored,            ///< what was sent counts as stored by the server
    ResumeOffByOne,          ///< "I have one more than I have"
    SendWhatDoesNotCount,    ///< words that nobody takes are offered for ever
    ChunkUnchecked,          ///< a piece of a photo is believed to be the right one
    LastChunkSkipped,        ///< the last piece of a photo is not asked for
    StickLeavesOutLast,      ///< a stick lacks the last that everybody said
    StickIsServer,           ///< what is on a stick counts as stored by the server
    AcknowledgeBeforeCommit, ///< the server says "stored" before it is
    Count_,
};

#ifndef NDEBUG
/// Which one there is from now on, in all of the process.
inline Defect plantedDefect = Defect::None;
[[nodiscard]] inline bool isPlanted(Defect defect)
{
    return plantedDefect == defect;
}
#else
[[nodiscard]] constexpr bool isPlanted(Defect)
{
    return false;
}
#endif

}
