#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What every store of changes keeps to, whatever it keeps them in: pure, no I/O.

#include "log/chain.h"
#include "log/snapshot.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace alongside::store {

/// How much was new in something that arrived.
struct Accepted {
    std::uint64_t fresh = 0; ///< changes that were not there before
    std::uint64_t older = 0; ///< how many of them are history that a snapshot stood for
};

/// What a store has of the chain that a run belongs to.
struct KnownChain {
    std::uint64_t end = 0;          ///< the last change that is here, or that a snapshot stands for
    std::optional<log::Tip> base{}; ///< the change up to which a snapshot stands for it
    std::uint64_t historyEnd = 0;   ///< with a base: the last change that is here up to it
};

/// One of a run's changes that is to be stored.
struct FreshChange {
    std::uint64_t seq = 0;
    std::size_t index = 0; ///< in the run
    crypto::Hash hash;
};

/// What is to be done about a run that is good.
struct Judged {
    Accepted accepted;
    std::vector<FreshChange> fresh; ///< in order; when there are any, the run's seal is stored too
    bool reachesBase = false;       ///< the history is whole: the base goes
};

/// The hash of a change of the chain that is here; zero for number 0, nothing when it is not here.
using HashAt = std::function<std::optional<crypto::Hash>(std::uint64_t seq)>;

/// Checks a run against what is there. BrokenChain when it does not continue it, ForkedChain when a
/// change is there already and differs, StoreDamaged when one is missing that must be there, and what
/// log::checkRun says. `hashAt` is asked only for the change before the run, and for those of it that
/// are there.
[[nodiscard]] Result<Judged> judgeRun(const SpaceId& space, const KnownChain& known,
    const log::Run& run, const crypto::SigningPublic& key, const HashAt& hashAt);

/// The payload without what was said in these edits. One that cannot be read is left as it is: the
/// check of the chain names it.
[[nodiscard]] Bytes withoutEdits(Bytes payload, std::span<const std::uint32_t> edits);

/// Puts a run together from stored changes, up to a seal.
class RunBuilder {
public:
    /// `bytesMax` is what a run should have at most; it has more when the first seal comes later.
    RunBuilder(const log::ChainId& chain, std::uint64_t after, std::size_t bytesMax);
    /// The next change of the chain; false when nothing more is wanted.
    bool add(log::Change change, const std::optional<crypto::Signature>& seal);
    /// The number of the change that is wanted next.
    [[nodiscard]] std::uint64_t next() const { return m_run.first + m_run.changes.size(); }
    /// Nothing when there is no sealed change.
    [[nodiscard]] std::optional<log::Run> run() &&;

private:
    log::Run m_run;
    std::size_t m_bytesMax;
    std::size_t m_sealed = 0;
    std::size_t m_bytes = 0;
};

/// Checks the hashes and seals of what is stored of a space, chain by chain, change by change.
class ChainChecker {
public:
    using KeyOf = std::function<std::optional<crypto::SigningPublic>(const AuthorId&)>;

    ChainChecker(const SpaceId& space, KeyOf keyOf)
        : m_space(space)
        , m_keyOf(std::move(keyOf))
    {
    }
    [[nodiscard]] const log::ChainId& chain() const { return m_chain; }
    [[nodiscard]] const log::Tip& tip() const { return m_tip; }
    /// A chain begins here; after its base, when its history is not here.
    void begin(const log::ChainId& chain, const log::Tip& base = {});
    /// BrokenChain, UnknownAuthor or BadSignature, with the change's name.
    [[nodiscard]] Result<void> add(std::uint64_t seq, const log::Change& change,
        const crypto::Hash& hash, const std::optional<crypto::Signature>& seal);
    [[nodiscard]] std::uint64_t checked() const { return m_checked; }

private:
    SpaceId m_space;
    KeyOf m_keyOf;
    log::ChainId m_chain;
    log::Tip m_tip;
    std::uint64_t m_checked = 0;
};

/// With which piece a snapshot that is offered begins, when so many pieces of `arriving` are here;
/// nothing when what is arriving is another one, or is to begin anew.
[[nodiscard]] std::optional<std::uint32_t> nextPiece(
    const std::optional<log::SignedSnapshot>& arriving, std::uint32_t pieces,
    const log::SignedSnapshot& offered);
/// Whether this piece is the last. BadMessage when none is arriving, the piece is not the next, or its
/// hash is not in the header.
[[nodiscard]] Result<bool> judgePiece(const std::optional<log::SignedSnapshot>& arriving,
    std::uint32_t pieces, std::uint32_t number, ByteView sealed);

}
