// SPDX-License-Identifier: Apache-2.0
//
// Snapshots: the state of an audience put into pieces for a new device, and taken up there. The state of
// a record is what its operations make, in whatever order they come, so what was written before a
// snapshot and is not in it, and what is written after it, merges with it as it would have with the
// changes it stands for.
#include "store/replica.h"

#include "base/data_limits.h"
#include "base/often.h"
#include "store/hand_over.h"
#include "store/snapshot_blocks.h"

#include <algorithm>
#include <functional>
#include <future>
#include <limits>
#include <string>
#include <system_error>
#include <utility>

namespace alongside::store {

namespace {

    // Each a piece, which is a quarter of a megabyte of records.
    constexpr std::size_t kBatchesWaitingMax = 4;

}

// A record of a snapshot that may go into the view.
struct Replica::CheckedRecord {
    crdt::RecordKey key;
    crdt::RecordState state;
    Bytes bytes;
};

Result<std::optional<MadeSnapshot>> Replica::makeSnapshot(const AudienceId& audience)
{
    if (!m_membership.mayRead(m_author.id(), audience))
        return fail(ErrorCode::CannotRead, "making a snapshot");
    ALONGSIDE_TRY(seal());
    ALONGSIDE_TRY_LET(isWholeHere, hasHistory(audience));
    if (!isWholeHere)
        return std::optional<MadeSnapshot>(); // whoever has read it all makes them

    MadeSnapshot made;
    auto& header = made.header;
    header.audience = audience;
    header.by = m_author.id();
    header.epoch = m_membership.audience(audience)->epoch;
    ALONGSIDE_TRY_LET(have, version());
    for (const auto& [chain, seq] : have) {
        if (chain.audience != audience)
            continue;
        const auto applied = m_applied.find(chain);
        if (applied == m_applied.end() || applied->second != seq)
            return std::optional<MadeSnapshot>(); // something waits: another time
        // What does not count is not in it, and may count some day.
        const auto end = countedOf(chain);
        if (end == 0)
            continue;
        ALONGSIDE_TRY_LET(seal, m_vault->sealAt(m_space, chain, end));
        if (!seal)
            return std::optional<MadeSnapshot>();
        ALONGSIDE_TRY_LET(hash, m_vault->hashAt(m_space, chain, end));
        header.chains.push_back({chain.author, {end, hash}, *seal});
    }
    ALONGSIDE_TRY_LET(secret, m_vault->key(m_space, audience, header.epoch));
    if (!secret || header.chains.empty())
        return std::optional<MadeSnapshot>();
    header.at = m_clock.tick();

    SnapshotWriter pieces([&](ByteView plain) {
        auto sealed = log::sealSnapshotPiece(*secret, m_space, audience, header.by,
            static_cast<std::uint32_t>(made.pieces.size()), plain);
        header.pieces.push_back(log::snapshotPieceHash(sealed));
        made.pieces.push_back(std::move(sealed));
    });
    SnapshotAbout about;
    ALONGSIDE_TRY_LET(erasures, m_vault->erasures(m_space));
    for (const auto& erasure : erasures)
        if (erasure.audience == audience)
            about.erasures.push_back({erasure.what, erasure.by, erasure.bySeq, erasure.at});
    for (const auto& [change, devices] : m_receipts)
        if (std::get<0>(change) == audience)
            for (const auto& [device, at] : devices)
                about.receipts.push_back({std::get<1>(change), std::get<2>(change), device, at});
    pieces.begin(about);
    // The states hold operations of a newer app by name only: such an app could not go on from them.
    bool isWhole = true;
    ALONGSIDE_TRY(m_view->forEachState(audience, [&](const crdt::RecordKey& key, ByteView state) {
        auto read = crdt::RecordState::fromBytes(state);
        isWhole = isWhole && read && read->unknownOps().empty();
        if (isWhole)
            pieces.add(key, state);
    }));
    if (!isWhole)
        return std::optional<MadeSnapshot>();
    pieces.end();
    if (made.pieces.size() > log::kSnapshotPiecesMax)
        return fail(ErrorCode::LimitExceeded,
            "a snapshot has at most " + std::to_string(log::kSnapshotPiecesMax) + " pieces");
    made.snapshot = log::signSnapshot(m_author, m_space, header);
    return std::optional(std::move(made));
}

Result<log::SnapshotHeader> Replica::checkSnapshot(
    const AudienceId& audience, const log::SignedSnapshot& snapshot) const
{
    ALONGSIDE_TRY_LET(header, log::SnapshotHeader::fromBytes(snapshot.header));
    const auto* maker = m_membership.author(header.by);
    if (maker == nullptr)
        return fail(ErrorCode::UnknownAuthor, "a snapshot by " + header.by.hex().substr(0, 8));
    if (!log::isSignedBy(maker->keys.signing, m_space, snapshot))
        return fail(ErrorCode::BadSignature, "a snapshot");
    if (audience == log::kMembership || header.audience != audience
        || m_membership.lineOf({audience, header.by}) == 0)
        return fail(ErrorCode::NotAllowed, "a snapshot by somebody who cannot read this");
    for (const auto& one : header.chains) {
        const log::ChainId chain{audience, one.author};
        const auto* author = m_membership.author(one.author);
        if (author == nullptr)
            return fail(ErrorCode::UnknownAuthor, log::nameOf(chain, one.tip.seq));
        if (!log::checkSeal(author->keys.signing, m_space, chain, one.tip, one.seal))
            return fail(ErrorCode::BadSignature, "seal over " + log::nameOf(chain, one.tip.seq));
        // What is here already must be the beginning of what it stands for.
        const auto hash = m_vault->hashAt(m_space, chain, one.tip.seq);
        if (hash && *hash != one.tip.hash)
            return fail(ErrorCode::ForkedChain, log::nameOf(chain, one.tip.seq));
        // Of one's own that may be something else than was shared from a copy: compared change by change.
        ALONGSIDE_TRY_LET(tip, m_vault->tip(m_space, chain));
        if (!hash && isOwn(one.author) && tip.seq > 0) {
            ALONGSIDE_TRY_LET(shared, m_vault->durable(m_space, chain));
            if (shared < tip.seq)
                return fail(ErrorCode::ForkedChain, log::nameOf(chain, tip.seq));
        }
    }
    return header;
}

Result<std::uint32_t> Replica::beginSnapshot(
    const AudienceId& audience, const log::SignedSnapshot& snapshot)
{
    if (!m_membership.mayRead(m_author.id(), audience))
        return fail(ErrorCode::CannotRead, "a snapshot");
    ALONGSIDE_TRY_LET(header, checkSnapshot(audience, snapshot));
    ALONGSIDE_TRY_LET(secrets, secretsOf(audience, header.epoch));
    if (secrets->empty())
        return fail(ErrorCode::CannotDecrypt, "the key of a snapshot is not here yet");
    return m_vault->beginSnapshot(m_space, audience, snapshot);
}

Result<std::optional<Update>> Replica::addSnapshotPiece(
    const AudienceId& audience, std::uint32_t number, const Bytes& sealed)
{
    ALONGSIDE_TRY_LET(whole, m_vault->addSnapshotPiece(m_space, audience, number, sealed));
    if (!whole)
        return std::optional<Update>();
    // Tried in a view of its own first: what does not read must not come near what is here.
    ReadSnapshot read{audience, std::make_unique<View>(m_rules.schema), {}, {}};
    auto kept = [&]() -> Result<void> {
        ALONGSIDE_TRY_LET(arrived, m_vault->snapshot(SnapshotTable::Arriving, m_space, audience));
        if (!arrived)
            return fail(ErrorCode::BadMessage, "a snapshot with a gap");
        ALONGSIDE_TRY_LET(header, checkSnapshot(audience, *arrived));
        ALONGSIDE_TRY(readSnapshot(
            SnapshotTable::Arriving, header, *read.view, read.receipts, read.erasures));
        return m_vault->keepSnapshot(m_space, header, read.erasures);
    }();
    if (!kept) {
        ALONGSIDE_TRY(m_vault->dropSnapshot(SnapshotTable::Arriving, m_space, audience));
        return fail(std::move(kept.error()));
    }
    ALONGSIDE_TRY_LET(update, rebuild(std::move(read)));
    return std::optional(std::move(update));
}

// Puts what a snapshot says into a view; all of it, or an error. One thread opens and checks the records
// while this one writes them: of tens of thousands each takes about as long.
Result<void> Replica::readSnapshot(SnapshotTable::Place place, const log::SnapshotHeader& header,
    View& view, Receipts& receipts, std::vector<ErasureRecord>& erasures)
{
    using Records = HandOver<std::vector<CheckedRecord>>;
    Records records(kBatchesWaitingMax);
    // Given back: memory that one thread takes and another frees has both wait for each other.
    Records used(std::numeric_limits<std::size_t>::max());
    const auto check = [&] {
        const Records::Giving giving(records);
        return checkRecords(
            place, header, receipts, erasures, [&](std::vector<CheckedRecord> some) {
                while (used.takeNow()) { }
                return records.give(std::move(some));
            });
    };
    std::future<Result<void>> reading;
    try {
        reading = std::async(std::launch::async, check);
    } catch (const std::system_error& e) {
        return fail(ErrorCode::Internal, std::string("no thread for a snapshot: ") + e.what());
    }
    Result<void> written;
    {
        const Records::Taking taking(records);
        view.beginMany();
        for (auto some = records.take(); some && written; some = records.take()) {
            for (auto record = some->begin(); record != some->end() && written; ++record)
                written = view.adopt({header.audience, record->key}, record->state, record->bytes);
            used.give(std::move(*some));
        }
        view.endMany();
    }
    auto read = reading.get();
    return read ? written : read;
}

Result<void> Replica::checkRecords(SnapshotTable::Place place, const log::SnapshotHeader& header,
    Receipts& receipts, std::vector<ErasureRecord>& erasures,
    const std::function<bool(std::vector<CheckedRecord>)>& give)
{
    const auto& audience = header.audience;
    ALONGSIDE_TRY_LET(secrets, secretsOf(audience, header.epoch));
    SnapshotReader reader;
    const auto takeAbout = [&](const SnapshotAbout& about) -> Result<void> {
        for (const auto& one : about.erasures)
            if (header.covers(one.by, one.bySeq) && m_membership.mayErase(one.by, one.what.author))
                erasures.push_back({audience, one.what, one.by, one.bySeq, one.at});
        for (const auto& one : about.receipts)
            receipts[{audience, one.by, one.bySeq}].emplace(one.device, one.at);
        return {};
    };
    std::vector<CheckedRecord> some;
    const auto takeRecord
        = [&](const crdt::RecordKey& key, crdt::RecordState state) -> Result<void> {
        ALONGSIDE_TRY(checkState(header, key, state));
        auto bytes = state.bytes();
        some.push_back({key, std::move(state), std::move(bytes)});
        return {};
    };
    for (std::uint32_t number = 0; number < header.pieces.size(); ++number) {
        ALONGSIDE_TRY_LET(sealed, m_vault->snapshotPiece(place, m_space, audience, number));
        Result<Bytes> plain = fail(ErrorCode::CannotDecrypt, "a snapshot");
        for (auto it = secrets->begin(); sealed && it != secrets->end() && !plain; ++it)
            plain = log::openSnapshotPiece(*it, m_space, audience, header.by, number, *sealed);
        if (!plain)
            return fail(plain.error());
        reader.add(*plain);
        ALONGSIDE_TRY(reader.read(takeAbout, takeRecord));
        if (!give(std::exchange(some, {})))
            return {}; // the other side knows why
    }
    return reader.end();
}

// A snapshot may say only what the changes that it stands for could have said: an operation that its
// author has not made yet would hide theirs when it comes.
Result<void> Replica::checkState(const log::SnapshotHeader& header, const crdt::RecordKey& key,
    const crdt::RecordState& state) const
{
    const Error beyond{ErrorCode::NotAllowed, "a snapshot with words of which it holds no change"};
    if (!state.unknownOps().empty())
        return fail(ErrorCode::StoreNewer, "a snapshot with operations by name only");
    for (const auto& op : state.operations())
        if (!header.covers(op.author, op.seq))
            return fail(beyond);
    for (const auto& [name, field] : state.fields())
        for (const auto* version : field.visible())
            if (!std::holds_alternative<crdt::ErasedValue>(version->value))
                ALONGSIDE_TRY(m_rules.checker(key, crdt::Put{name, version->value, {}}));
    for (const auto& [name, set] : state.sets())
        for (const auto* item : set.items())
            if (!std::holds_alternative<crdt::ErasedValue>(item->value))
                ALONGSIDE_TRY(m_rules.checker(key, crdt::SetAdd{name, item->value}));
    for (const auto& [name, text] : state.texts())
        for (const auto& passage : text.passages(true))
            if (header.chain(passage.author) == nullptr)
                return fail(beyond);
    return {};
}

// What is kept of snapshots goes into a view that is made afresh.
Result<void> Replica::takeUpSnapshots(Update& update, std::optional<ReadSnapshot> read)
{
    for (const auto& [audience, known] : m_membership.audiences()) {
        ALONGSIDE_TRY_LET(snapshot, m_vault->snapshot(SnapshotTable::InUse, m_space, audience));
        if (!snapshot)
            continue;
        ALONGSIDE_TRY_LET(header, log::SnapshotHeader::fromBytes(snapshot->header));
        std::vector<ErasureRecord> erasures;
        if (read && read->audience == audience)
            erasures = std::move(read->erasures);
        else
            ALONGSIDE_TRY(
                readSnapshot(SnapshotTable::InUse, header, *m_view, m_receipts, erasures));
        ALONGSIDE_TRY_LET(places, m_view->places(audience));
        for (auto& place : places)
            update.records.push_back({std::move(place), {}});
        for (const auto& erasure : erasures) {
            const ErasingChange change{audience, erasure.by, erasure.bySeq};
            if (!isOwn(erasure.by) && !isAnswered(change))
                m_unanswered.insert(change);
        }
        for (const auto& one : header.chains)
            m_applied[{audience, one.author}] = one.tip.seq;
        m_clock.see(header.at);
    }
    return {};
}

// Once all that a snapshot stood for is here the log speaks for itself. True when it was dropped.
Result<bool> Replica::dropNeedlessSnapshot(const AudienceId& audience)
{
    ALONGSIDE_TRY_LET(isWholeHere, hasHistory(audience));
    if (!isWholeHere)
        return false;
    ALONGSIDE_TRY(m_vault->dropSnapshot(SnapshotTable::InUse, m_space, audience));
    return true;
}

// Whoever made the snapshot vouched for it alone; now it can be seen whether they said what everybody
// else had.
Result<Update> Replica::historyArrived(const AudienceId& audience, bool erasuresWaited)
{
    m_historyAsked.erase(audience);
    ALONGSIDE_TRY(advance());
    const bool allCounted = std::all_of(m_applied.begin(), m_applied.end(), [&](const auto& entry) {
        return entry.first.audience != audience || m_membership.counts(entry.first, entry.second);
    });
    ALONGSIDE_TRY_LET(before, m_view->digest(audience));
    ALONGSIDE_TRY_LET(update, rebuild());
    ALONGSIDE_TRY_LET(after, m_view->digest(audience));
    if (before != after && allCounted && !erasuresWaited)
        note({audience, {}}, 0,
            {ErrorCode::NotAllowed, "a snapshot did not say what the changes say"});
    return update;
}

Result<bool> Replica::hasHistory(const AudienceId& audience) const
{
    ALONGSIDE_TRY_LET(wanted, m_vault->wantedHistory(m_space));
    return std::none_of(wanted.begin(), wanted.end(),
        [&](const auto& entry) { return entry.first.audience == audience; });
}

void Replica::askForHistory(const AudienceId& audience)
{
    m_historyAsked.insert(audience);
}

Result<std::set<AudienceId>> Replica::historyNeeded() const
{
    ALONGSIDE_TRY_LET(wanted, m_vault->wantedHistory(m_space));
    std::set<AudienceId> needed;
    for (const auto& [chain, next] : wanted) {
        ALONGSIDE_TRY_LET(begins, m_vault->base(m_space, chain));
        // Asked for; or the line was drawn before what the snapshot holds.
        if (m_historyAsked.contains(chain.audience)
            || (begins && m_membership.lineOf(chain) < begins->seq))
            needed.insert(chain.audience);
    }
    ALONGSIDE_TRY_LET(waiting, erasuresWait(wanted));
    needed.insert(waiting.begin(), waiting.end());
    return needed;
}

// Something was erased since, that a snapshot still says.
Result<std::set<AudienceId>> Replica::erasuresWait(const log::Version& wanted) const
{
    std::set<AudienceId> waiting;
    if (wanted.empty())
        return waiting;
    ALONGSIDE_TRY_LET(erasures, m_vault->erasures(m_space));
    for (const auto& erasure : erasures) {
        const auto it = wanted.find({erasure.audience, erasure.what.author});
        if (it == wanted.end() || erasure.what.seq < it->second)
            continue;
        ALONGSIDE_TRY_LET(
            snapshot, m_vault->snapshot(SnapshotTable::InUse, m_space, erasure.audience));
        if (!snapshot)
            continue;
        ALONGSIDE_TRY_LET(header, log::SnapshotHeader::fromBytes(snapshot->header));
        if (!header.covers(erasure.by, erasure.bySeq)
            && header.covers(erasure.what.author, erasure.what.seq))
            waiting.insert(erasure.audience);
    }
    return waiting;
}

bool Replica::isCurrent(const log::SnapshotHeader& header) const
{
    const auto* known = m_membership.audience(header.audience);
    return known != nullptr && known->epoch == header.epoch
        && std::all_of(m_applied.begin(), m_applied.end(), [&](const auto& entry) {
               return entry.first.audience != header.audience
                   || header.covers(entry.first.author, entry.second);
           });
}

bool Replica::isSnapshotDue(const AudienceId& audience) const
{
    std::uint64_t changes = 0;
    for (const auto& [chain, seq] : m_applied)
        if (chain.audience == audience)
            changes += seq;
    const auto offered = m_vault->snapshotOffered(m_space, audience);
    return offered && changes >= *offered + often(kSnapshotEvery);
}

}
