#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The log's unit: a chain is one author's changes in one audience, each naming the hash of the one
// before it. A seal is a signature over the hash of a change, and so vouches for all before it.

#include "base/archive.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/keys.h"
#include "crypto/symmetric.h"
#include "log/blob.h"

#include <map>
#include <vector>

namespace alongside::log {

/// All zero: the membership stream, which every member and the server can read.
inline constexpr AudienceId kMembership{};

struct ChainId {
    AudienceId audience;
    AuthorId author;
    auto operator<=>(const ChainId&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(audience, author);
    }
};

/// A version vector over the chains of one space: the number of changes known of each.
using Version = std::map<ChainId, std::uint64_t>;

/// "Whoever made this change had seen so many of that author's changes", in the same audience or in
/// the membership stream. Never of another audience: who cannot read that would wait for ever.
struct Dependency {
    bool onMembership = false;
    AuthorId author;
    std::uint64_t seq = 0;
    auto operator<=>(const Dependency&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(onMembership, author, seq);
    }
};

/// Asks every replica and the server to remove what was said in one edit, for good, leaving its
/// structure. In the same audience. Whoever wrote it may, and the person whose plan it is
/// (Membership::mayErase); anybody else's is ignored.
struct Erasure {
    AuthorId author;
    std::uint64_t seq = 0;
    std::uint32_t edit = 0;
    auto operator<=>(const Erasure&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(author, seq, edit);
    }
};

/// A device says that it carried out the erasures that a change asked for.
struct Receipt {
    AuthorId author;
    std::uint64_t seq = 0;
    auto operator<=>(const Receipt&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(author, seq);
    }
};

/// The part of a change that everybody may read.
struct Header {
    std::uint64_t seq = 0; ///< from 1
    Stamp at;
    std::uint32_t epoch = 0; ///< which of the audience's keys; 0 in the membership stream
    std::vector<Dependency> dependencies; ///< only what is new since the author's last change
    std::vector<Erasure> erasures;
    std::vector<Receipt> receipts;
    std::vector<BlobUse> blobs{}; ///< what its edits hold

    [[nodiscard]] Bytes bytes() const;
    /// BadMessage, LimitExceeded, or StoreNewer for a header of a later form.
    [[nodiscard]] static Result<Header> fromBytes(ByteView bytes);
};

/// A change as it is stored and sent: header and payload exactly as its author wrote them.
struct Change {
    Bytes header;
    Bytes payload; ///< log/payload.h; in the membership stream: statements, not encrypted
    bool operator==(const Change&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(header, payload);
    }
};

/// Consecutive changes of one chain, with the seal over the last.
struct Run {
    ChainId chain;
    std::uint64_t first = 0;
    std::vector<Change> changes;
    crypto::Signature seal;

    [[nodiscard]] std::uint64_t last() const { return first + changes.size() - 1; }
    [[nodiscard]] std::size_t bytes() const;
    bool operator==(const Run&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(chain, first, changes, seal);
    }
};

/// The end of a chain: how many changes, and the hash of the last. {0, zero} is the empty chain.
struct Tip {
    std::uint64_t seq = 0;
    crypto::Hash hash;
    bool operator==(const Tip&) const = default;
};

/// A payload that cannot be read has a hash too: that of its bytes.
[[nodiscard]] crypto::Hash hashChange(
    const SpaceId& space, const ChainId& chain, const crypto::Hash& previous, const Change& change);

[[nodiscard]] crypto::Signature sealTip(
    const crypto::AuthorKeys& author, const SpaceId& space, const ChainId& chain, const Tip& tip);
[[nodiscard]] bool checkSeal(const crypto::SigningPublic& key, const SpaceId& space,
    const ChainId& chain, const Tip& tip, const crypto::Signature& seal);

/// Checks a run that continues `tip`: numbers, limits, hashes and the seal. The hashes of its
/// changes, or BrokenChain, BadSignature, BadMessage, LimitExceeded with the place in the detail.
[[nodiscard]] Result<std::vector<crypto::Hash>> checkRun(
    const SpaceId& space, const Tip& tip, const Run& run, const crypto::SigningPublic& key);

/// What encryption of a change's payload is bound to: where it stands, so that it cannot be moved.
[[nodiscard]] Bytes payloadContext(
    const SpaceId& space, const ChainId& chain, const crypto::Hash& previous, ByteView header);

/// For messages to people: "change 12 of author ab12cd34".
[[nodiscard]] std::string nameOf(const ChainId& chain, std::uint64_t seq);

}
