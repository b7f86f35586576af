#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/chain.h"
#include "store/chain_rules.h"
#include "store/database.h"

#include <functional>
#include <limits>
#include <optional>

namespace alongside::store {

/// One change as it lies in a store.
struct StoredChange {
    log::ChainId chain;
    std::uint64_t seq = 0;
    log::Change change;
    crypto::Hash hash;
    crypto::Hash previous;
};

/// An erasure that counts, and who asked for it.
struct ErasureRecord {
    AudienceId audience;
    log::Erasure what;
    AuthorId by;
    std::uint64_t bySeq = 0;
    TimeMs at = 0;
    bool operator==(const ErasureRecord&) const = default;
};

/// The table of changes, the same in a person's vault and on the server. Every key begins with the
/// space. Throws DatabaseFailure; use inside guarded().
///
/// Threads: those of its database.
class ChangeTable {
public:
    /// What is done to a payload on its way to disk and back; nothing by default.
    using Transform = std::function<Bytes(const log::ChainId&, std::uint64_t seq, Bytes payload)>;

    /// Is told of every change that is added, in the same transaction.
    using Added = std::function<void(
        const SpaceId&, const log::ChainId&, std::uint64_t seq, const log::Change&)>;

    explicit ChangeTable(Database& db, Transform toRest = {}, Transform fromRest = {});
    void whenAdded(Added tell) { m_added = std::move(tell); }

    static void create(Database& db);
    /// What came with the second form of stores: chains that begin with a snapshot.
    static void createBases(Database& db);

    // A chain of which a snapshot is here begins at its base: the change up to which the snapshot stands
    // for it. Its history may come later, from the first change on, until it reaches the base.
    /// Where a chain begins; nothing when it is here from its first change.
    [[nodiscard]] std::optional<log::Tip> base(
        const SpaceId& space, const log::ChainId& chain) const;
    void setBase(const SpaceId& space, const log::ChainId& chain, const log::Tip& base);
    /// Chains of which the history is not here, with the number of the change that is wanted next.
    [[nodiscard]] log::Version wantedHistory(const SpaceId& space) const;

    [[nodiscard]] log::Tip tip(const SpaceId& space, const log::ChainId& chain) const;
    /// Nothing when the change is not there; zero for number 0.
    [[nodiscard]] std::optional<crypto::Hash> hashAt(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const;
    [[nodiscard]] log::Version version(const SpaceId& space) const;
    [[nodiscard]] std::optional<crypto::Signature> sealAt(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const;
    void insert(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const log::Change& change, const crypto::Hash& hash);
    void setSeal(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const crypto::Signature& seal);
    /// Checks a run against what is there and adds what is new, also where it is history. What is there
    /// already is compared: ForkedChain when it differs. Inside a transaction of the caller's.
    Result<Accepted> accept(
        const SpaceId& space, const log::Run& run, const crypto::SigningPublic& key);
    /// The next sealed changes after `seq`: about `bytesMax`, but at least up to one seal.
    [[nodiscard]] std::optional<log::Run> runAfter(const SpaceId& space, const log::ChainId& chain,
        std::uint64_t seq, std::size_t bytesMax) const;
    /// Removes what was said in an edit, also when that change is still to come. True when there was
    /// something to remove.
    Result<bool> erase(const SpaceId& space, const ErasureRecord& erasure);
    /// All that were asked for, in the order of what they erase.
    [[nodiscard]] std::vector<ErasureRecord> erasures(const SpaceId& space) const;
    Result<void> forEach(const SpaceId& space, const std::optional<AudienceId>& audience,
        const std::function<Result<void>(const StoredChange&)>& visit) const;
    /// The changes of one chain after `seq` up to `last`, in order, until `visit` says false. Stops with
    /// an error at the first that is missing.
    Result<void> forEachAfter(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        std::uint64_t last, const std::function<Result<bool>(const StoredChange&)>& visit) const;
    [[nodiscard]] Result<StoredChange> at(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const;
    /// Checks hashes and seals of every chain of a space. The number of changes, or the first that is
    /// wrong, named.
    [[nodiscard]] Result<std::uint64_t> check(const SpaceId& space,
        const std::function<std::optional<crypto::SigningPublic>(const AuthorId&)>& keyOf) const;

private:
    static constexpr std::uint64_t kAnyNumber = std::numeric_limits<std::int64_t>::max();
    /// The first chain after this one; of all when there is none.
    [[nodiscard]] std::optional<log::ChainId> nextChain(
        const SpaceId& space, const std::optional<log::ChainId>& after) const;
    /// The last change that is here up to a number, whatever a snapshot stands for.
    [[nodiscard]] log::Tip lastUpTo(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq = kAnyNumber) const;
    void insert(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
        const log::Change& change, const crypto::Hash& hash, bool isErased);
    [[nodiscard]] Bytes fromRest(const log::ChainId& chain, std::uint64_t seq, Bytes payload) const;
    /// Whether anything of these changes was erased.
    [[nodiscard]] bool isErasedIn(const SpaceId& space, const log::ChainId& chain,
        std::uint64_t first, std::uint64_t last) const;
    [[nodiscard]] Bytes withoutErased(
        const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, Bytes payload) const;
    Database* m_db;
    Transform m_toRest;
    Transform m_fromRest;
    Added m_added;
};

}
