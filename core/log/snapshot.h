#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// A snapshot: what an audience says at a version, signed by one of its readers and encrypted for all of
// them, so that a new device is ready without reading the whole history. Where each chain stood is
// vouched for by its own author's seal; what the records say, only by whoever made the snapshot, until
// the history has been fetched.

#include "base/archive.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "crypto/hash.h"
#include "crypto/keys.h"
#include "log/chain.h"

#include <vector>

namespace alongside::log {

/// Where a chain stood, with its author's seal over that change.
struct SnapshotChain {
    AuthorId author;
    Tip tip;
    crypto::Signature seal;
    bool operator==(const SnapshotChain&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(author, tip.seq, tip.hash, seal);
    }
};

/// What everybody who carries a snapshot may know of it. It holds everything of these chains up to
/// their tips, and nothing else.
struct SnapshotHeader {
    AudienceId audience;
    AuthorId by;
    Stamp at;
    std::uint32_t epoch = 0;
    std::vector<SnapshotChain> chains; ///< by author, each once
    std::vector<crypto::Hash> pieces;  ///< of the encrypted pieces, in order

    [[nodiscard]] Bytes bytes() const;
    /// BadMessage or LimitExceeded when it is none.
    [[nodiscard]] static Result<SnapshotHeader> fromBytes(ByteView bytes);

    /// Changes that it stands for.
    [[nodiscard]] std::uint64_t changes() const;
    /// Null when it holds nothing of that author.
    [[nodiscard]] const SnapshotChain* chain(const AuthorId& author) const;
    [[nodiscard]] bool covers(const AuthorId& author, std::uint64_t seq) const
    {
        const auto* known = chain(author);
        return known != nullptr && seq <= known->tip.seq;
    }
};

/// A header as it was written, with its maker's signature over it.
struct SignedSnapshot {
    Bytes header;
    crypto::Signature signature;
    bool operator==(const SignedSnapshot&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(header, signature);
    }
};

[[nodiscard]] SignedSnapshot signSnapshot(
    const crypto::AuthorKeys& author, const SpaceId& space, const SnapshotHeader& header);
[[nodiscard]] bool isSignedBy(
    const crypto::SigningPublic& maker, const SpaceId& space, const SignedSnapshot& snapshot);

/// Encrypts one piece of what it says; its hash goes into the header.
[[nodiscard]] Bytes sealSnapshotPiece(const crypto::Secret& key, const SpaceId& space,
    const AudienceId& audience, const AuthorId& by, std::uint32_t number, ByteView plain);
/// CannotDecrypt, BadMessage, LimitExceeded.
[[nodiscard]] Result<Bytes> openSnapshotPiece(const crypto::Secret& key, const SpaceId& space,
    const AudienceId& audience, const AuthorId& by, std::uint32_t number, ByteView sealed);
[[nodiscard]] crypto::Hash snapshotPieceHash(ByteView sealed);

}
