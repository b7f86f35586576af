// SPDX-License-Identifier: Apache-2.0
#include "store/chain_rules.h"

#include "base/data_limits.h"
#include "log/payload.h"

namespace alongside::store {

Result<Judged> judgeRun(const SpaceId& space, const KnownChain& known, const log::Run& run,
    const crypto::SigningPublic& key, const HashAt& hashAt)
{
    const auto& base = known.base;
    const bool isHistory = base && run.first <= base->seq;
    const auto end = isHistory ? known.historyEnd : known.end;
    if (run.first == 0 || run.first > end + 1)
        return fail(ErrorCode::BrokenChain,
            log::nameOf(run.chain, run.first) + " does not follow change " + std::to_string(end));
    const auto before = hashAt(run.first - 1);
    if (!before)
        return fail(ErrorCode::StoreDamaged, log::nameOf(run.chain, run.first - 1) + " is missing");
    ALONGSIDE_TRY_LET(hashes, log::checkRun(space, {run.first - 1, *before}, run, key));
    Judged judged;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const auto seq = run.first + i;
        // Of history, all up to the base is new, and what follows it may be there.
        const bool isThere = seq <= end || (isHistory && seq > base->seq && seq <= known.end);
        if ((isThere || (base && seq == base->seq)) && hashAt(seq) != hashes[i])
            return fail(ErrorCode::ForkedChain, log::nameOf(run.chain, seq));
        if (isThere)
            continue;
        judged.fresh.push_back({seq, i, hashes[i]});
        ++judged.accepted.fresh;
        if (base && seq <= base->seq)
            ++judged.accepted.older;
    }
    judged.reachesBase = isHistory && run.last() >= base->seq;
    return judged;
}

Bytes withoutEdits(Bytes payload, std::span<const std::uint32_t> edits)
{
    if (edits.empty())
        return payload;
    auto parts = log::Payload::fromBytes(payload);
    if (!parts)
        return payload;
    for (const auto edit : edits)
        parts->erase(edit);
    return parts->bytes();
}

RunBuilder::RunBuilder(const log::ChainId& chain, std::uint64_t after, std::size_t bytesMax)
    : m_run{chain, after + 1, {}, {}}
    , m_bytesMax(bytesMax)
{
}

bool RunBuilder::add(log::Change change, const std::optional<crypto::Signature>& seal)
{
    m_bytes += change.header.size() + change.payload.size();
    m_run.changes.push_back(std::move(change));
    if (!seal)
        return true;
    if (m_sealed > 0 && m_bytes > m_bytesMax)
        return false;
    m_sealed = m_run.changes.size();
    m_run.seal = *seal;
    return true;
}

std::optional<log::Run> RunBuilder::run() &&
{
    if (m_sealed == 0)
        return std::nullopt;
    m_run.changes.resize(m_sealed);
    return std::move(m_run);
}

void ChainChecker::begin(const log::ChainId& chain, const log::Tip& base)
{
    m_chain = chain;
    m_tip = base;
}

Result<void> ChainChecker::add(std::uint64_t seq, const log::Change& change,
    const crypto::Hash& hash, const std::optional<crypto::Signature>& seal)
{
    if (seq != m_tip.seq + 1 || hash != log::hashChange(m_space, m_chain, m_tip.hash, change))
        return fail(ErrorCode::BrokenChain, log::nameOf(m_chain, seq));
    m_tip = {seq, hash};
    ++m_checked;
    if (!seal)
        return {};
    const auto key = m_keyOf(m_chain.author);
    if (!key)
        return fail(ErrorCode::UnknownAuthor, log::nameOf(m_chain, seq));
    if (!log::checkSeal(*key, m_space, m_chain, m_tip, *seal))
        return fail(ErrorCode::BadSignature, "seal over " + log::nameOf(m_chain, seq));
    return {};
}

std::optional<std::uint32_t> nextPiece(const std::optional<log::SignedSnapshot>& arriving,
    std::uint32_t pieces, const log::SignedSnapshot& offered)
{
    if (arriving != offered)
        return std::nullopt;
    const auto header = log::SnapshotHeader::fromBytes(offered.header);
    // One that is all there and was not kept begins anew: something was wrong, or cut it short.
    return header && pieces < header->pieces.size() ? std::optional(pieces) : std::nullopt;
}

Result<bool> judgePiece(const std::optional<log::SignedSnapshot>& arriving, std::uint32_t pieces,
    std::uint32_t number, ByteView sealed)
{
    if (!arriving)
        return fail(ErrorCode::BadMessage, "a piece of a snapshot that nobody began");
    ALONGSIDE_TRY_LET(header, log::SnapshotHeader::fromBytes(arriving->header));
    if (number != pieces || number >= header.pieces.size())
        return fail(ErrorCode::BadMessage, "piece " + std::to_string(number) + " is not the next");
    if (log::snapshotPieceHash(sealed) != header.pieces[number])
        return fail(ErrorCode::BadMessage, "piece " + std::to_string(number) + " was altered");
    return number + 1 == header.pieces.size();
}

}
