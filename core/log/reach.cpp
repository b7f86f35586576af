// SPDX-License-Identifier: Apache-2.0
#include "log/reach.h"

namespace alongside::log {

namespace {
    constexpr std::string_view kDomain = "alongside reach";
}

Reach signReach(const crypto::AuthorKeys& reader, const SpaceId& space, const ChainId& chain,
    std::uint64_t seq, TimeMs at)
{
    return {chain, seq, reader.id(), at,
        reader.sign(kDomain,
            {space.view(), chain.audience.view(), chain.author.view(), encode(seq), encode(at)})};
}

bool isSignedBy(const crypto::SigningPublic& reader, const SpaceId& space, const Reach& reach)
{
    return crypto::verify(reader, kDomain,
        {space.view(), reach.chain.audience.view(), reach.chain.author.view(), encode(reach.seq),
            encode(reach.at)},
        reach.signature);
}

}
