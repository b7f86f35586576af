#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log/chain.h"

namespace alongside::log {

/// A device's signed word that it has so much of a chain on disk: by this an author knows whom their words
/// have reached, without having to believe the server. Only the author's devices are given it: who has
/// read somebody else's words is not for others to see.
struct Reach {
    ChainId chain;
    std::uint64_t seq = 0;
    AuthorId reader;
    TimeMs at = 0; ///< by the reader's clock
    crypto::Signature signature;
    bool operator==(const Reach&) const = default;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(chain, seq, reader, at, signature);
    }
};

[[nodiscard]] Reach signReach(const crypto::AuthorKeys& reader, const SpaceId& space,
    const ChainId& chain, std::uint64_t seq, TimeMs at);
[[nodiscard]] bool isSignedBy(
    const crypto::SigningPublic& reader, const SpaceId& space, const Reach& reach);

}
