// SPDX-License-Identifier: Apache-2.0
#include "core_harness.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace alongside::test {

crypto::AuthorKeys keysFrom(std::uint8_t number)
{
    return must(crypto::AuthorKeys::fromSeed(Bytes(crypto::AuthorKeys::kSeedBytes, number)));
}

Bytes fileBytes(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool contains(const Bytes& where, std::string_view words)
{
    return std::search(where.begin(), where.end(), words.begin(), words.end()) != where.end();
}

ChainMaker::ChainMaker(SpaceId space, AudienceId audience, const crypto::AuthorKeys& keys)
    : m_space(space)
    , m_chain{audience, keys.id()}
    , m_keys(keys.copy())
{
}

void ChainMaker::continueFrom(const log::Tip& tip)
{
    m_before = tip.seq;
    m_beforeHash = tip.hash;
    m_changes.clear();
    m_hashes.clear();
}

log::Tip ChainMaker::tip(std::uint64_t seq) const
{
    if (seq == m_before)
        return {m_before, m_beforeHash};
    return {seq, m_hashes[seq - m_before - 1]};
}

ChainMaker& ChainMaker::add(
    Bytes payload, std::vector<log::Dependency> dependencies, Stamp at, std::uint32_t epoch)
{
    const auto end = tip(m_before + m_changes.size());
    if (m_chain.audience != log::kMembership && !log::Payload::fromBytes(payload))
        payload = plainPayload(payload);
    return addChange(
        {end.seq + 1, at, epoch, std::move(dependencies), {}, {}, {}}, std::move(payload));
}

ChainMaker& ChainMaker::addChange(const log::Header& header, Bytes payload)
{
    const auto end = tip(header.seq - 1);
    m_changes.push_back({header.bytes(), std::move(payload)});
    m_hashes.push_back(log::hashChange(m_space, m_chain, end.hash, m_changes.back()));
    return *this;
}

ChainMaker& ChainMaker::addNaming(const std::vector<log::BlobUse>& blobs)
{
    log::Header header;
    header.seq = size() + 1;
    header.blobs = blobs;
    log::Payload payload;
    for (const auto& use : blobs)
        payload.edits.resize(std::max<std::size_t>(payload.edits.size(), use.edit + 1),
            {toBytes("structure"), toBytes("a photo"), {}});
    return addChange(header, payload.bytes());
}

Bytes plainPayload(ByteView anything)
{
    log::Payload payload;
    payload.edits.push_back({Bytes(anything.begin(), anything.end()), Bytes(), {}});
    return payload.bytes();
}

Bytes bytesOf(const crdt::Edit& edit)
{
    const auto bytes = crdt::encodeEdit(edit);
    return encode(std::pair(bytes.structure, bytes.content));
}

Result<crdt::Edit> editOf(ByteView bytes)
{
    ALONGSIDE_TRY_LET(parts, (decode<std::pair<Bytes, Bytes>>(bytes, "edit")));
    return crdt::decodeEdit(parts.first, parts.second);
}

ChainMaker& ChainMaker::addStatements(const std::vector<log::Statement>& statements,
    std::vector<log::Dependency> dependencies, Stamp at)
{
    return add(log::encodeStatements(statements), std::move(dependencies), at);
}

ChainMaker& ChainMaker::addEdits(const crypto::Secret& key, std::uint32_t epoch,
    const crdt::Edits& edits, std::vector<log::Dependency> dependencies, Stamp at)
{
    const auto end = tip(m_before + m_changes.size());
    const auto header = log::Header{end.seq + 1, at, epoch, dependencies, {}, {}}.bytes();
    auto sealed
        = store::sealEdits(edits, key, log::payloadContext(m_space, m_chain, end.hash, header));
    return add(std::move(sealed), std::move(dependencies), at, epoch);
}

ChainMaker& ChainMaker::addEncrypted(const crypto::Secret& key, std::uint32_t epoch, ByteView plain,
    std::vector<log::Dependency> dependencies, Stamp at)
{
    const auto end = tip(m_before + m_changes.size());
    const auto header = log::Header{end.seq + 1, at, epoch, dependencies, {}, {}}.bytes();
    log::Payload payload{crypto::makeNonce(), {}};
    log::addSealed(
        payload, key, plain, {}, log::payloadContext(m_space, m_chain, end.hash, header));
    return add(payload.bytes(), std::move(dependencies), at, epoch);
}

log::Run ChainMaker::run(std::uint64_t first, std::uint64_t last) const
{
    const auto from = m_changes.begin() + static_cast<std::ptrdiff_t>(first - m_before - 1);
    const auto to = m_changes.begin() + static_cast<std::ptrdiff_t>(last - m_before);
    return {m_chain, first, {from, to}, log::sealTip(m_keys, m_space, m_chain, tip(last))};
}

}
