// SPDX-License-Identifier: Apache-2.0
#include "store/snapshot_blocks.h"

#include "base/data_limits.h"

#include <algorithm>

namespace alongside::store {

namespace {

    constexpr std::uint8_t kForm = 1;
    constexpr int kLengthBitsMax = 28;

    struct FormedAbout {
        std::uint8_t form = kForm;
        SnapshotAbout it;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(form);
            if (form == kForm)
                ar(it);
        }
    };

    struct Block {
        crdt::RecordKey key;
        Bytes state;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(key, state);
        }
    };

}

SnapshotWriter::SnapshotWriter(std::function<void(ByteView piece)> piece)
    : m_piece(std::move(piece))
{
}

void SnapshotWriter::begin(const SnapshotAbout& about)
{
    put(encode(FormedAbout{kForm, about}));
}

void SnapshotWriter::add(const crdt::RecordKey& key, ByteView state)
{
    put(encode(Block{key, Bytes(state.begin(), state.end())}));
}

void SnapshotWriter::put(ByteView block)
{
    OutputArchive length;
    length.putVarint(block.size());
    const auto head = length.take();
    m_bytes.insert(m_bytes.end(), head.begin(), head.end());
    m_bytes.insert(m_bytes.end(), block.begin(), block.end());
    std::size_t done = 0;
    for (; m_bytes.size() - done >= log::kSnapshotPiecePlainMax;
         done += log::kSnapshotPiecePlainMax)
        m_piece(ByteView(m_bytes).subspan(done, log::kSnapshotPiecePlainMax));
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(done));
}

void SnapshotWriter::end()
{
    if (!m_bytes.empty())
        m_piece(m_bytes);
    m_bytes.clear();
}

Result<void> SnapshotReader::read(const TakeAbout& about, const TakeRecord& record)
{
    std::size_t done = 0;
    for (;;) {
        std::size_t size = 0;
        std::size_t at = done;
        int shift = 0;
        bool whole = false;
        while (at < m_bytes.size() && !whole) {
            if (shift >= kLengthBitsMax)
                return fail(ErrorCode::LimitExceeded,
                    "a record in a snapshot has at most "
                        + std::to_string((1U << kLengthBitsMax) - 1) + " bytes");
            size |= static_cast<std::size_t>(m_bytes[at] & 0x7FU) << shift;
            whole = (m_bytes[at++] & 0x80U) == 0;
            shift += 7;
        }
        if (!whole || m_bytes.size() - at < size)
            break;
        ALONGSIDE_TRY(take(ByteView(m_bytes).subspan(at, size), about, record));
        done = at + size;
    }
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(done));
    return {};
}

Result<void> SnapshotReader::take(
    ByteView bytes, const TakeAbout& takeAbout, const TakeRecord& takeRecord)
{
    if (!m_hasAbout) {
        ALONGSIDE_TRY_LET(about, decode<FormedAbout>(bytes, "snapshot"));
        if (about.form != kForm)
            return fail(ErrorCode::StoreNewer, "a snapshot of a newer app");
        m_hasAbout = true;
        return takeAbout(about.it);
    }
    ALONGSIDE_TRY_LET(block, decode<Block>(bytes, "snapshot"));
    try {
        crdt::checkName(block.key.kind);
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("snapshot: ") + e.what());
    }
    if (!m_seen.insert(block.key).second)
        return fail(ErrorCode::BadMessage, "a record twice in a snapshot");
    ALONGSIDE_TRY_LET(state, crdt::RecordState::fromBytes(block.state));
    return takeRecord(block.key, std::move(state));
}

Result<void> SnapshotReader::end() const
{
    return m_bytes.empty() && m_hasAbout
        ? Result<void>()
        : fail(ErrorCode::BadMessage, "a snapshot that ends too early");
}

}
