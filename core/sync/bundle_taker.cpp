// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_taker_p.h"

#include "sync/reaches.h"
#include "sync/session.h"

#include <algorithm>
#include <map>

namespace alongside::sync {

namespace {

    constexpr std::size_t kRefusedMax = 16; ///< that are told

    // What is wrong with the disk here, and not with what came.
    bool isAboutThisDevice(ErrorCode code)
    {
        return code == ErrorCode::StorageFull || code == ErrorCode::StorageFailed
            || code == ErrorCode::StorageReadOnly || code == ErrorCode::StoreDamaged
            || code == ErrorCode::Internal;
    }

}

Result<void> BundleTaker::begin()
{
    ALONGSIDE_TRY_LET(have, m_replica.version());
    m_before = std::move(have);
    m_report.id = m_replica.space();
    return {};
}

Result<void> BundleTaker::beginPart(const Result<BundlePart>& part)
{
    m_audience.reset();
    m_takesSnapshot = false;
    m_lacking.reset();
    m_blob.reset();
    if (!part || part->space != m_replica.space())
        return refuse({ErrorCode::BadMessage, "a part of another plan"});
    const auto allowed = m_replica.audiences();
    if (std::find(allowed.begin(), allowed.end(), part->audience) != allowed.end())
        m_audience = part->audience;
    else if (m_replica.departure())
        m_report.departed = true;
    else
        // Not a reader as far as is known here: an earlier file shows it.
        m_report.needsEarlier = true;
    return {};
}

Result<void> BundleTaker::refuse(Error error)
{
    if (isAboutThisDevice(error.code))
        return fail(std::move(error));
    if (m_report.refused.size() < kRefusedMax)
        m_report.refused.push_back(std::move(error));
    return {};
}

Result<void> BundleTaker::take(const Bytes& bytes)
{
    if (!m_audience)
        return {};
    auto message = decodeMessage(bytes);
    if (!message)
        return refuse(message.error());
    if (const auto* changes = std::get_if<Changes>(&*message)) {
        m_lacking.reset();
        return take(changes->run);
    }
    if (const auto* snapshot = std::get_if<SnapshotBegins>(&*message))
        return take(*snapshot);
    if (const auto* piece = std::get_if<SnapshotPiece>(&*message))
        return take(*piece);
    if (const auto* media = std::get_if<BlobIs>(&*message))
        return take(*media);
    if (const auto* chunk = std::get_if<Chunk>(&*message))
        return take(*chunk);
    if (const auto* reaches = std::get_if<Reaches>(&*message))
        return take(*reaches);
    // What a newer app put there for newer apps.
    if (std::holds_alternative<Unknown>(*message))
        return {};
    return refuse({ErrorCode::BadMessage, "a message that belongs in no file"});
}

Result<void> BundleTaker::take(const log::Run& run)
{
    const auto& chain = run.chain;
    if (chain.audience != *m_audience || run.changes.empty())
        return refuse({ErrorCode::BadMessage, "changes of another part"});
    if (m_stopped.contains(chain))
        return {};
    ALONGSIDE_TRY_LET(isGap, leavesGap(run));
    if (isGap) {
        m_stopped.insert(chain);
        m_report.needsEarlier = true;
        return {};
    }
    auto update = m_replica.accept(run);
    // Another copy of this device wrote it.
    if (!update && update.error().code == ErrorCode::ForkedChain && m_replica.isOwn(chain.author)) {
        if (auto carried = m_replica.carryOver(run)) {
            update = m_replica.accept(run);
            ALONGSIDE_TRY(note(*carried));
        }
    }
    if (update)
        return note(*update);
    m_stopped.insert(chain);
    if (update.error().code != ErrorCode::UnknownAuthor)
        return refuse(update.error());
    m_report.needsEarlier = true;
    return {};
}

Result<bool> BundleTaker::leavesGap(const log::Run& run) const
{
    const auto& vault = m_replicas.vault();
    ALONGSIDE_TRY_LET(have, m_replica.version());
    const auto known = have.find(run.chain);
    const auto end = known == have.end() ? 0 : known->second;
    ALONGSIDE_TRY_LET(base, vault.base(m_replica.space(), run.chain));
    if (!base || run.first > base->seq)
        return run.first > end + 1;
    ALONGSIDE_TRY_LET(wanted, vault.wantedHistory(m_replica.space()));
    const auto next = wanted.find(run.chain);
    return next != wanted.end() && run.first > next->second;
}

Result<void> BundleTaker::note(const store::Update& update)
{
    for (const auto& changed : update.records)
        m_records.insert(changed.place);
    if (!update.isEmpty())
        m_replicas.announce(m_replica.space(), update);
    return {};
}

// Only where it brings something that is not here: a tablet with the whole history keeps it.
Result<void> BundleTaker::take(const SnapshotBegins& message)
{
    m_takesSnapshot = false;
    auto header = log::SnapshotHeader::fromBytes(message.snapshot.header);
    if (!header)
        return refuse(header.error());
    ALONGSIDE_TRY_LET(have, m_replica.version());
    const bool isNews = std::any_of(
        header->chains.begin(), header->chains.end(), [&](const log::SnapshotChain& one) {
            const auto known = have.find({*m_audience, one.author});
            return known == have.end() || known->second < one.tip.seq;
        });
    if (!isNews)
        return {};
    auto begun = m_replica.beginSnapshot(*m_audience, message.snapshot);
    if (!begun)
        return refuse(begun.error());
    m_takesSnapshot = true;
    m_nextPiece = *begun;
    return {};
}

Result<void> BundleTaker::take(const SnapshotPiece& piece)
{
    // What came before the last time was broken off.
    if (!m_takesSnapshot || piece.number < m_nextPiece)
        return {};
    auto added = m_replica.addSnapshotPiece(*m_audience, piece.number, piece.sealed);
    ++m_nextPiece;
    m_takesSnapshot = added.has_value() && !*added;
    if (!added)
        return refuse(added.error());
    return *added ? note(**added) : Result<void>();
}

// Only what a record here holds: whatever else there is in the file is passed over.
Result<void> BundleTaker::take(const BlobIs& media)
{
    m_blob.reset();
    if (media.place.audience != *m_audience)
        return refuse({ErrorCode::BadMessage, "a photo or sound of another part"});
    ALONGSIDE_TRY_LET(isWanted, isHeld(media.place));
    if (!isWanted)
        return {};
    auto lacks = m_replicas.vault().beginBlob(m_replica.space(), media.place, media.chunks);
    if (!lacks)
        return refuse(lacks.error());
    m_blob = media.place;
    m_chunks = {lacks->begin(), lacks->end()};
    return {};
}

// Of a snapshot, records say it; of changes, their headers did when they came.
Result<bool> BundleTaker::isHeld(const log::BlobPlace& place)
{
    store::MediaStore media(m_replicas.vault(), m_replica);
    if (!m_lacking) {
        ALONGSIDE_TRY_LET(lacking, media.lacking());
        m_lacking.emplace();
        for (const auto& one : lacking)
            m_lacking->emplace(one.place, one);
    }
    const auto found = m_lacking->find(place);
    if (found == m_lacking->end())
        return false;
    ALONGSIDE_TRY(media.expect(found->second));
    return true;
}

Result<void> BundleTaker::take(const Chunk& chunk)
{
    if (m_blob != chunk.place || m_chunks.erase(chunk.position) == 0)
        return {};
    auto added
        = m_replicas.vault().addChunk(m_replica.space(), chunk.place, chunk.position, chunk.sealed);
    if (!added) {
        m_blob.reset();
        return refuse(added.error());
    }
    m_report.media += *added ? 1 : 0;
    store::Update update;
    update.media = true;
    return note(update);
}

Result<void> BundleTaker::take(const Reaches& said)
{
    if (said.reaches.size() > kReachesMax)
        return refuse({ErrorCode::BadMessage, "too many reaches in one message"});
    store::Update update;
    ALONGSIDE_TRY_LET(
        isNew, keepReaches(m_replicas.vault(), m_replica, said.reaches, m_replicas.clock().now()));
    update.delivery = isNew;
    return note(update);
}

// Who takes part is known now: an invitation can be taken up.
Result<void> BundleTaker::endPart()
{
    if (m_audience != log::kMembership || !m_replica.isJoining()
        || m_replica.membership().isActive(m_replica.author().id()))
        return {};
    if (auto joined = m_replica.joinNow(); !joined)
        return refuse(joined.error());
    m_report.joined = true;
    store::Update update;
    update.membership = true;
    return note(update);
}

// What others could not do for lack of what is here now: see Replica::tend().
Result<void> BundleTaker::tend()
{
    if (m_report.needsEarlier || !m_report.refused.empty()
        || !m_replica.membership().isActive(m_replica.author().id()))
        return {};
    ALONGSIDE_TRY_LET(tended, m_replica.tend());
    store::Update update;
    update.membership = tended;
    return note(update);
}

Result<ReadSpace> BundleTaker::finish()
{
    m_report.name = m_replica.name();
    m_report.records.assign(m_records.begin(), m_records.end());
    ALONGSIDE_TRY_LET(now, m_replica.version());
    std::map<MemberId, ReadSpace::By> by;
    for (const auto& [chain, seq] : now) {
        const auto known = m_before.find(chain);
        const auto fresh = seq - std::min(seq, known == m_before.end() ? 0 : known->second);
        // What this device said itself about what came did not come.
        if (fresh == 0 || chain.author == m_replica.author().id())
            continue;
        if (chain.audience == log::kMembership) {
            m_report.statements += fresh;
            continue;
        }
        m_report.changes += fresh;
        auto card = m_replica.personOf(chain.author);
        auto& entry = by[card.id];
        entry.member = std::move(card);
        entry.changes += fresh;
    }
    for (auto& [id, entry] : by)
        m_report.by.push_back(std::move(entry));
    return std::move(m_report);
}

}
