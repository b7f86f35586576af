// SPDX-License-Identifier: Apache-2.0
#include "defects.h"

#include <algorithm>
#include <stdexcept>

namespace alongside::simulation {

const std::array<KnownDefect, kDefects>& knownDefects()
{
    static constexpr std::array<KnownDefect, kDefects> all{{
        {Defect::SkipSync, "skip-sync", "a save does not wait for the disk"},
        {Defect::HideDiskErrors, "hide-disk-errors", "\"saved\", though the disk refused it"},
        {Defect::TornReplicaStays, "torn-replica-stays",
            "what a failed disk left half-done in memory is gone on with"},
        {Defect::StaleView, "stale-view", "changes that come together are not shown at once"},
        {Defect::CheckpointAhead, "checkpoint-ahead",
            "what is kept for a quick start claims one change too many"},
        {Defect::CopyUnnoticed, "copy-unnoticed", "a copied tablet does not notice that it is one"},
        {Defect::RenewForgetsWords, "renew-forgets-words",
            "what a copy wrote is not said again under its new key"},
        {Defect::ForgetBeforeJudging, "forget-before-judging",
            "a loss of power forgets what was here before a removal"},
        {Defect::LastWriterWins, "last-writer-wins", "of several versions the last is shown"},
        {Defect::LoseThirdVersion, "lose-third-version", "where three versions meet one is lost"},
        {Defect::ForgetDependencies, "forget-dependencies",
            "a change does not say what its writer had seen"},
        {Defect::ClockGoesBack, "clock-goes-back", "stamps follow a clock that was set back"},
        {Defect::EraseOnlyHere, "erase-only-here", "what was erased stays with everybody else"},
        {Defect::DefendNothing, "defend-nothing",
            "words are lost with whoever was removed by somebody who had not seen them"},
        {Defect::LeakKey, "leak-key", "a new audience's key is given to everybody"},
        {Defect::RemovedKeepsKey, "removed-keeps-key", "no new keys after somebody was removed"},
        {Defect::ReuseNonce, "reuse-nonce", "every change is encrypted with the same nonce"},
        {Defect::AllInOneChange, "all-in-one-change",
            "a removal falls with a key that goes with it and is refused"},
        {Defect::CountTheRemoved, "count-the-removed", "people who are gone are counted"},
        {Defect::SealUnchecked, "seal-unchecked", "a seal over something else is accepted"},
        {Defect::SentIsStored, "sent-is-stored", "what was sent counts as stored by the server"},
        {Defect::ResumeOffByOne, "resume-off-by-one",
            "a tablet claims one change more than it has"},
        {Defect::SendWhatDoesNotCount, "send-what-does-not-count",
            "words that nobody takes are offered again and again"},
        {Defect::ChunkUnchecked, "chunk-unchecked", "a piece of a photo is believed to be right"},
        {Defect::LastChunkSkipped, "last-chunk-skipped",
            "the last piece of a photo is not asked for"},
        {Defect::StickLeavesOutLast, "stick-leaves-out-last",
            "a stick lacks the last that everybody said"},
        {Defect::StickIsServer, "stick-is-server",
            "what is on a stick counts as stored by the server"},
        {Defect::AcknowledgeBeforeCommit, "acknowledge-before-commit",
            "the server says \"stored\" before it is"},
    }};
    return all;
}

const KnownDefect* defectNamed(std::string_view name)
{
    const auto& all = knownDefects();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const KnownDefect& known) { return known.name == name; });
    return found == all.end() ? nullptr : &*found;
}

#ifndef NDEBUG

PlantedDefect::PlantedDefect(Defect defect)
{
    plantedDefect = defect;
}

PlantedDefect::~PlantedDefect()
{
    plantedDefect = Defect::None;
}

#else

PlantedDefect::PlantedDefect(Defect)
{
    throw std::logic_error("this build has no mistakes on purpose: build \"dev\" has");
}

PlantedDefect::~PlantedDefect() = default;

#endif

}
