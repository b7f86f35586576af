// SPDX-License-Identifier: Apache-2.0
#include "log/snapshot.h"

#include "base/compress.h"
#include "base/data_limits.h"

#include <algorithm>

namespace alongside::log {

namespace {

    constexpr std::uint8_t kForm = 1;
    constexpr std::string_view kDomain = "alongside snapshot";

    Bytes pieceContext(
        const SpaceId& space, const AudienceId& audience, const AuthorId& by, std::uint32_t number)
    {
        return crypto::hashBytesOf(
            "alongside snapshot piece", {space.view(), audience.view(), by.view(), encode(number)});
    }

}

Bytes SnapshotHeader::bytes() const
{
    OutputArchive ar;
    ar(kForm, audience, by, at.ms, at.count, epoch, chains, pieces);
    return ar.take();
}

Result<SnapshotHeader> SnapshotHeader::fromBytes(ByteView bytes)
{
    try {
        if (bytes.size() > kSnapshotHeaderBytesMax)
            return fail(ErrorCode::LimitExceeded,
                "the header of a snapshot has at most " + std::to_string(kSnapshotHeaderBytesMax)
                    + " bytes");
        InputArchive ar(bytes);
        std::uint8_t form{};
        ar(form);
        if (form != kForm)
            return fail(ErrorCode::StoreNewer, "a snapshot in form " + std::to_string(form));
        SnapshotHeader header;
        ar(header.audience, header.by, header.at.ms, header.at.count, header.epoch, header.chains,
            header.pieces);
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, "snapshot: bytes left over");
        if (header.pieces.empty() || header.pieces.size() > kSnapshotPiecesMax)
            return fail(ErrorCode::LimitExceeded,
                "a snapshot has 1 to " + std::to_string(kSnapshotPiecesMax) + " pieces");
        for (std::size_t i = 0; i < header.chains.size(); ++i)
            if (header.chains[i].tip.seq == 0
                || (i > 0 && !(header.chains[i - 1].author < header.chains[i].author)))
                return fail(ErrorCode::BadMessage, "snapshot: chains out of order");
        return header;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("snapshot: ") + e.what());
    }
}

std::uint64_t SnapshotHeader::changes() const
{
    std::uint64_t all = 0;
    for (const auto& one : chains)
        all += one.tip.seq;
    return all;
}

const SnapshotChain* SnapshotHeader::chain(const AuthorId& author) const
{
    const auto it = std::lower_bound(chains.begin(), chains.end(), author,
        [](const SnapshotChain& one, const AuthorId& id) { return one.author < id; });
    return it == chains.end() || it->author != author ? nullptr : &*it;
}

SignedSnapshot signSnapshot(
    const crypto::AuthorKeys& author, const SpaceId& space, const SnapshotHeader& header)
{
    SignedSnapshot made{header.bytes(), {}};
    made.signature = author.sign(kDomain, {space.view(), made.header});
    return made;
}

bool isSignedBy(
    const crypto::SigningPublic& maker, const SpaceId& space, const SignedSnapshot& snapshot)
{
    return crypto::verify(maker, kDomain, {space.view(), snapshot.header}, snapshot.signature);
}

Bytes sealSnapshotPiece(const crypto::Secret& key, const SpaceId& space, const AudienceId& audience,
    const AuthorId& by, std::uint32_t number, ByteView plain)
{
    return crypto::encrypt(key, compress(plain), pieceContext(space, audience, by, number));
}

Result<Bytes> openSnapshotPiece(const crypto::Secret& key, const SpaceId& space,
    const AudienceId& audience, const AuthorId& by, std::uint32_t number, ByteView sealed)
{
    ALONGSIDE_TRY_LET(packed,
        crypto::decrypt(key, sealed, pieceContext(space, audience, by, number),
            "piece " + std::to_string(number) + " of a snapshot"));
    return decompress(packed, kSnapshotPiecePlainMax);
}

crypto::Hash snapshotPieceHash(ByteView sealed)
{
    return crypto::hashOf("alongside snapshot piece hash", {sealed});
}

}
