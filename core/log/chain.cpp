// SPDX-License-Identifier: Apache-2.0
#include "log/chain.h"

#include "base/data_limits.h"
#include "base/planted.h"
#include "log/payload.h"

namespace alongside::log {

namespace {
    constexpr std::uint8_t kHeaderFormat = 1;
    constexpr std::uint8_t kHeaderWithBlobs = 2; ///< only where there are any
    constexpr std::string_view kSealDomain = "alongside seal";

    crypto::Hash hashOfBytes(ByteView payload)
    {
        return crypto::hashOf("alongside payload bytes", {payload});
    }

    // Fails when a payload outside the membership stream cannot be read.
    Result<crypto::Hash> hashPayload(const ChainId& chain, ByteView payload)
    {
        if (chain.audience == kMembership)
            return hashOfBytes(payload);
        ALONGSIDE_TRY_LET(parts, Payload::fromBytes(payload));
        return parts.hash();
    }

    crypto::Hash hashWith(const SpaceId& space, const ChainId& chain, const crypto::Hash& previous,
        ByteView header, const crypto::Hash& payload)
    {
        return crypto::hashOf("alongside change",
            {space.view(), chain.audience.view(), chain.author.view(), previous.view(), header,
                payload.view()});
    }
}

Bytes Header::bytes() const
{
    OutputArchive ar;
    ar(blobs.empty() ? kHeaderFormat : kHeaderWithBlobs, seq, at.ms, at.count, epoch, dependencies,
        erasures, receipts);
    if (!blobs.empty())
        ar(blobs);
    return ar.take();
}

Result<Header> Header::fromBytes(ByteView bytes)
{
    if (bytes.size() > kHeaderBytesMax)
        return fail(
            ErrorCode::LimitExceeded, "header over " + std::to_string(kHeaderBytesMax) + " bytes");
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kHeaderFormat && format != kHeaderWithBlobs)
            return fail(ErrorCode::StoreNewer, "a change header in form " + std::to_string(format));
        Header header;
        ar(header.seq, header.at.ms, header.at.count, header.epoch, header.dependencies,
            header.erasures, header.receipts);
        if (format == kHeaderWithBlobs)
            ar(header.blobs);
        // One spelling for each header: nobody needs the later form for nothing.
        if (format == kHeaderWithBlobs && header.blobs.empty())
            return fail(ErrorCode::BadMessage, "change header");
        if (ar.left() != 0 || header.seq == 0)
            return fail(ErrorCode::BadMessage, "change header");
        if (header.dependencies.size() > kDependenciesMax)
            return fail(ErrorCode::LimitExceeded,
                "a change names at most " + std::to_string(kDependenciesMax) + " others");
        if (header.erasures.size() > kErasuresMax || header.receipts.size() > kErasuresMax)
            return fail(ErrorCode::LimitExceeded,
                "a change erases at most " + std::to_string(kErasuresMax) + " others");
        if (header.blobs.size() > kBlobsInChangeMax)
            return fail(ErrorCode::LimitExceeded,
                "a change names at most " + std::to_string(kBlobsInChangeMax)
                    + " photos, sounds and films");
        return header;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("change header: ") + e.what());
    }
}

std::size_t Run::bytes() const
{
    std::size_t total = 0;
    for (const auto& change : changes)
        total += change.header.size() + change.payload.size();
    return total;
}

crypto::Hash hashChange(
    const SpaceId& space, const ChainId& chain, const crypto::Hash& previous, const Change& change)
{
    // The payload enters by its own hash, so that it can be erased later and the chain still checks.
    const auto payload = hashPayload(chain, change.payload);
    return hashWith(
        space, chain, previous, change.header, payload ? *payload : hashOfBytes(change.payload));
}

crypto::Signature sealTip(
    const crypto::AuthorKeys& author, const SpaceId& space, const ChainId& chain, const Tip& tip)
{
    return author.sign(kSealDomain,
        {space.view(), chain.audience.view(), chain.author.view(), encode(tip.seq),
            tip.hash.view()});
}

bool checkSeal(const crypto::SigningPublic& key, const SpaceId& space, const ChainId& chain,
    const Tip& tip, const crypto::Signature& seal)
{
    return crypto::verify(key, kSealDomain,
        {space.view(), chain.audience.view(), chain.author.view(), encode(tip.seq),
            tip.hash.view()},
        seal);
}

Result<std::vector<crypto::Hash>> checkRun(
    const SpaceId& space, const Tip& tip, const Run& run, const crypto::SigningPublic& key)
{
    if (run.changes.empty() || run.changes.size() > kChangesPerSealMax)
        return fail(ErrorCode::LimitExceeded,
            "a run holds 1 to " + std::to_string(kChangesPerSealMax) + " changes");
    if (run.first != tip.seq + 1)
        return fail(ErrorCode::BrokenChain,
            nameOf(run.chain, run.first) + " does not follow change " + std::to_string(tip.seq));
    std::vector<crypto::Hash> hashes;
    hashes.reserve(run.changes.size());
    Tip at = tip;
    for (const auto& change : run.changes) {
        ++at.seq;
        if (change.payload.size() > kPayloadBytesMax)
            return fail(ErrorCode::LimitExceeded,
                nameOf(run.chain, at.seq) + " is over " + std::to_string(kPayloadBytesMax)
                    + " bytes");
        ALONGSIDE_TRY_LET(header, Header::fromBytes(change.header));
        if (header.seq != at.seq)
            return fail(ErrorCode::BrokenChain,
                nameOf(run.chain, at.seq) + " says it is number " + std::to_string(header.seq));
        const auto payload = hashPayload(run.chain, change.payload);
        if (!payload)
            return fail(
                payload.error().code, nameOf(run.chain, at.seq) + ": " + payload.error().detail);
        at.hash = hashWith(space, run.chain, at.hash, change.header, *payload);
        hashes.push_back(at.hash);
    }
    if (!isPlanted(Defect::SealUnchecked) && !checkSeal(key, space, run.chain, at, run.seal))
        return fail(ErrorCode::BadSignature, "seal over " + nameOf(run.chain, at.seq));
    return hashes;
}

Bytes payloadContext(
    const SpaceId& space, const ChainId& chain, const crypto::Hash& previous, ByteView header)
{
    return crypto::hashBytesOf("alongside payload context",
        {space.view(), chain.audience.view(), chain.author.view(), previous.view(), header});
}

std::string nameOf(const ChainId& chain, std::uint64_t seq)
{
    const auto author = chain.author.hex().substr(0, 8);
    const auto where = chain.audience == kMembership
        ? std::string("membership")
        : "audience " + chain.audience.hex().substr(0, 8);
    return "change " + std::to_string(seq) + " of author " + author + " in " + where;
}

}
