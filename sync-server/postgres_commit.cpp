// SPDX-License-Identifier: Apache-2.0
#include "postgres_commit_p.h"

#include "postgres_keeping_p.h"
#include "postgres_snapshots_p.h"
#include "server_limits.h"

#include "log/payload.h"

#include <algorithm>

namespace alongside::server {

namespace {

    using Of = ArrayParameter::Of;

    constexpr Prepared kLockAll{"lock_spaces",
        "SELECT pg_advisory_xact_lock(k) FROM unnest($1::bigint[]) WITH ORDINALITY AS w(k, n) "
        "ORDER BY n"};
    constexpr Prepared kReadSpaces{
        "read_spaces", "SELECT space, membership FROM space WHERE space = ANY($1::bytea[])"};
    constexpr Prepared kReadChains{"read_chains",
        "SELECT c.space, c.audience, c.author, c.seq, c.hash FROM chain c "
        "JOIN unnest($1::bytea[], $2::bytea[], $3::bytea[]) AS w(space, audience, author) "
        "ON c.space = w.space AND c.audience = w.audience AND c.author = w.author"};
    constexpr Prepared kReadErasures{"read_erasures",
        "SELECT e.space, e.audience, e.author, e.seq, e.edit FROM erasure e "
        "JOIN unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bigint[]) "
        "AS w(space, audience, author, seq) ON e.space = w.space AND e.audience = w.audience "
        "AND e.author = w.author AND e.seq > w.seq"};
    constexpr Prepared kReadHashes{"read_hashes",
        "SELECT seq, hash FROM change WHERE space = $1::bytea AND audience = $2::bytea "
        "AND author = $3::bytea AND seq BETWEEN $4::bigint AND $5::bigint"};
    constexpr Prepared kInsertChanges{"insert_changes",
        "INSERT INTO change(space, audience, author, seq, header, payload, hash, seal) "
        "SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bigint[], $5::bytea[], "
        "$6::bytea[], $7::bytea[], $8::bytea[])"};
    constexpr Prepared kSaveTips{"save_tips",
        "INSERT INTO chain(space, audience, author, seq, hash) "
        "SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bigint[], $5::bytea[]) "
        "ON CONFLICT (space, audience, author) "
        "DO UPDATE SET seq = excluded.seq, hash = excluded.hash"};
    constexpr Prepared kSaveMembership{"save_membership",
        "INSERT INTO space(space, membership) SELECT * FROM unnest($1::bytea[], $2::bigint[]) "
        "ON CONFLICT (space) DO UPDATE SET membership = excluded.membership"};
    constexpr Prepared kUseToken{"use_token",
        "UPDATE invitation SET uses_left = uses_left - 1 "
        "WHERE token_hash = $1::bytea AND uses_left > 0"};
    constexpr Prepared kInsertErasure{"insert_erasure",
        "INSERT INTO erasure(space, audience, author, seq, edit, by_author, by_seq, at_ms) "
        "VALUES ($1::bytea, $2::bytea, $3::bytea, $4::bigint, $5::bigint, $6::bytea, $7::bigint, "
        "$8::bigint) ON CONFLICT DO NOTHING"};
    constexpr Prepared kReadPayload{"read_payload",
        "SELECT payload FROM change WHERE space = $1::bytea AND audience = $2::bytea "
        "AND author = $3::bytea AND seq = $4::bigint"};
    constexpr Prepared kSetPayload{"set_payload",
        "UPDATE change SET payload = $5::bytea WHERE space = $1::bytea AND audience = $2::bytea "
        "AND author = $3::bytea AND seq = $4::bigint"};
    constexpr Prepared kTell{
        "tell_others", "SELECT pg_notify($1, encode(s, 'hex')) FROM unnest($2::bytea[]) AS s"};

    // Two spaces that share a key wait for each other now and then; that does no harm.
    std::uint64_t lockKey(const SpaceId& space)
    {
        std::uint64_t key = 0;
        for (std::size_t i = 0; i < sizeof(key); ++i)
            key = (key << 8U) | space.bytes.at(i);
        return key;
    }

    std::int64_t whole(std::uint64_t number)
    {
        return static_cast<std::int64_t>(number);
    }

}

void lockSpaces(pqxx::work& at, const std::set<SpaceId>& spaces)
{
    std::set<std::uint64_t> sorted;
    for (const auto& space : spaces)
        sorted.insert(lockKey(space));
    ArrayParameter keys(Of::Numbers);
    for (const auto key : sorted)
        keys.add(key);
    execute(at, kLockAll, keys.value());
}

void tellOthers(pqxx::work& at, const std::set<SpaceId>& spaces)
{
    ArrayParameter ids(Of::Bytes);
    for (const auto& space : spaces)
        ids.add(space);
    if (ids.size() > 0)
        execute(at, kTell, std::string(kNewsChannel), ids.value());
}

PostgresBatch::PostgresBatch(pqxx::work& at, std::span<const Write> writes)
    : m_at(at)
    , m_writes(writes)
{
}

std::vector<Result<store::Accepted>> PostgresBatch::run()
{
    std::set<SpaceId> spaces;
    for (const auto& write : m_writes)
        spaces.insert(write.space);
    // From here on what is read is what is true until the commit.
    lockSpaces(m_at, spaces);
    readSpaces();
    readErased();
    readChains();
    readErasures();
    std::vector<Result<store::Accepted>> results;
    results.reserve(m_writes.size());
    for (const auto& write : m_writes)
        results.push_back(take(write));
    insertWaiting();
    saveTips();
    saveMembership();
    saveFoundedAnew();
    for (std::size_t i = 0; i < m_writes.size(); ++i)
        if (results[i])
            for (const auto& erasure : m_writes[i].erasures)
                erase(m_writes[i].space, erasure);
    tellNews();
    return results;
}

void PostgresBatch::readSpaces()
{
    for (const auto& write : m_writes)
        m_spaces[write.space];
    ArrayParameter ids(Of::Bytes);
    for (const auto& [id, space] : m_spaces)
        ids.add(id);
    for (const auto& row : execute(m_at, kReadSpaces, ids.value()))
        m_spaces[idOf<SpaceId>(row[0])].membership = numberOf(row[1]);
}

// Of an erased space there is nothing: so where there is something, nothing has to be asked.
void PostgresBatch::readErased()
{
    std::vector<SpaceId> empty;
    for (const auto& [id, space] : m_spaces)
        if (space.membership == 0)
            empty.push_back(id);
    if (empty.empty())
        return;
    for (const auto& id : erasedOf(m_at, empty))
        m_spaces.at(id).isErased = true;
}

void PostgresBatch::readChains()
{
    for (const auto& write : m_writes)
        m_chains[{write.space, write.run.chain}];
    ArrayParameter spaces(Of::Bytes);
    ArrayParameter audiences(Of::Bytes);
    ArrayParameter authors(Of::Bytes);
    for (const auto& [place, chain] : m_chains) {
        spaces.add(place.first);
        audiences.add(place.second.audience);
        authors.add(place.second.author);
    }
    for (const auto& row :
        execute(m_at, kReadChains, spaces.value(), audiences.value(), authors.value())) {
        auto& chain = m_chains.at(
            {idOf<SpaceId>(row[0]), {idOf<AudienceId>(row[1]), idOf<AuthorId>(row[2])}});
        chain.tip = {numberOf(row[3]), idOf<crypto::Hash>(row[4])};
    }
}

// What was asked to be erased before it came.
void PostgresBatch::readErasures()
{
    ArrayParameter spaces(Of::Bytes);
    ArrayParameter audiences(Of::Bytes);
    ArrayParameter authors(Of::Bytes);
    ArrayParameter tips(Of::Numbers);
    for (const auto& [place, chain] : m_chains) {
        spaces.add(place.first);
        audiences.add(place.second.audience);
        authors.add(place.second.author);
        tips.add(chain.tip.seq);
    }
    for (const auto& row : execute(m_at, kReadErasures, spaces.value(), audiences.value(),
             authors.value(), tips.value())) {
        auto& chain = m_chains.at(
            {idOf<SpaceId>(row[0]), {idOf<AudienceId>(row[1]), idOf<AuthorId>(row[2])}});
        chain.erased[numberOf(row[3])].push_back(static_cast<std::uint32_t>(numberOf(row[4])));
    }
}

Result<store::Accepted> PostgresBatch::take(const Write& write)
{
    auto& space = m_spaces.at(write.space);
    if (space.isErased
        && (!write.hostingToken || isErasedSinceInvitation(m_at, write.space, *write.hostingToken)))
        return fail(wasErased());
    if (write.membershipSeen && *write.membershipSeen != space.membership)
        return fail(membershipMoved());
    const Place place{write.space, write.run.chain};
    auto& chain = m_chains.at(place);
    ALONGSIDE_TRY_LET(judged,
        store::judgeRun(write.space, {chain.tip.seq}, write.run, write.key,
            [&](std::uint64_t seq) { return hashAt(place, write.run, seq); }));
    ALONGSIDE_TRY(useToken(write));
    keep(write, judged, chain);
    space.hasNews |= !judged.fresh.empty();
    if (std::exchange(space.isErased, false))
        space.isFoundedAnew = true;
    if (write.run.chain.audience == log::kMembership) {
        space.membership += judged.accepted.fresh;
        space.fresh += judged.accepted.fresh;
    }
    return judged.accepted;
}

std::optional<crypto::Hash> PostgresBatch::hashAt(
    const Place& place, const log::Run& run, std::uint64_t seq)
{
    if (seq == 0)
        return crypto::Hash{};
    auto& chain = m_chains.at(place);
    if (seq == chain.tip.seq)
        return chain.tip.hash;
    const auto known = chain.hashes.find(seq);
    if (known != chain.hashes.end())
        return known->second;
    // A run that is there already, or in part: all that is to be compared at once.
    const auto first = std::max<std::uint64_t>(run.first, 2) - 1;
    const auto& [space, id] = place;
    for (const auto& row : execute(m_at, kReadHashes, blob(space), blob(id.audience),
             blob(id.author), whole(first), whole(run.last())))
        chain.hashes.emplace(numberOf(row[0]), idOf<crypto::Hash>(row[1]));
    const auto found = chain.hashes.find(seq);
    return found == chain.hashes.end() ? std::nullopt : std::optional(found->second);
}

Result<void> PostgresBatch::useToken(const Write& write)
{
    if (!write.hostingToken)
        return {};
    if (execute(m_at, kUseToken, blob(hashToken(*write.hostingToken))).affected_rows() == 0)
        return fail(ErrorCode::InvitationUsedUp);
    return {};
}

void PostgresBatch::keep(const Write& write, const store::Judged& judged, Chain& chain)
{
    for (const auto& one : judged.fresh) {
        const auto& change = write.run.changes[one.index];
        m_rows.spaces.add(write.space);
        m_rows.audiences.add(write.run.chain.audience);
        m_rows.authors.add(write.run.chain.author);
        m_rows.numbers.add(one.seq);
        m_rows.headers.add(change.header);
        const auto erased = chain.erased.find(one.seq);
        if (erased == chain.erased.end())
            m_rows.payloads.add(change.payload);
        else
            m_rows.payloads.add(store::withoutEdits(change.payload, erased->second));
        m_rows.hashes.add(one.hash);
        if (one.seq == write.run.last())
            m_rows.seals.add(write.run.seal);
        else
            m_rows.seals.addNull();
        noteBlobs(write, one, chain);
        m_rows.bytes += change.header.size() + change.payload.size();
        chain.hashes.emplace(one.seq, one.hash);
        chain.tip = {one.seq, one.hash};
        chain.grew = true;
    }
    if (m_rows.bytes > kInsertBytesMax)
        insertWaiting();
}

// As store::BlobTable::addUses(): what was erased before it came names nothing.
void PostgresBatch::noteBlobs(const Write& write, const store::FreshChange& one, const Chain& chain)
{
    if (write.run.chain.audience == log::kMembership)
        return;
    const auto header = log::Header::fromBytes(write.run.changes[one.index].header);
    if (!header || header->blobs.empty())
        return;
    const auto erased = chain.erased.find(one.seq);
    for (const auto& use : header->blobs)
        if (erased == chain.erased.end()
            || std::find(erased->second.begin(), erased->second.end(), use.edit)
                == erased->second.end())
            m_uses.add(write.space, write.run.chain, one.seq, use);
}

void PostgresBatch::insertWaiting()
{
    if (m_rows.spaces.size() == 0)
        return;
    execute(m_at, kInsertChanges, m_rows.spaces.value(), m_rows.audiences.value(),
        m_rows.authors.value(), m_rows.numbers.value(), m_rows.headers.value(),
        m_rows.payloads.value(), m_rows.hashes.value(), m_rows.seals.value());
    m_rows = {};
    m_uses.insert(m_at);
}

void PostgresBatch::saveTips()
{
    ArrayParameter spaces(Of::Bytes);
    ArrayParameter audiences(Of::Bytes);
    ArrayParameter authors(Of::Bytes);
    ArrayParameter numbers(Of::Numbers);
    ArrayParameter hashes(Of::Bytes);
    for (const auto& [place, chain] : m_chains) {
        if (!chain.grew)
            continue;
        spaces.add(place.first);
        audiences.add(place.second.audience);
        authors.add(place.second.author);
        numbers.add(chain.tip.seq);
        hashes.add(chain.tip.hash);
    }
    if (spaces.size() > 0)
        execute(m_at, kSaveTips, spaces.value(), audiences.value(), authors.value(),
            numbers.value(), hashes.value());
}

void PostgresBatch::saveMembership()
{
    ArrayParameter ids(Of::Bytes);
    ArrayParameter numbers(Of::Numbers);
    for (const auto& [id, space] : m_spaces) {
        if (space.fresh == 0)
            continue;
        ids.add(id);
        numbers.add(space.membership);
    }
    if (ids.size() > 0)
        execute(m_at, kSaveMembership, ids.value(), numbers.value());
}

void PostgresBatch::saveFoundedAnew()
{
    std::vector<SpaceId> spaces;
    for (const auto& [id, space] : m_spaces)
        if (space.isFoundedAnew)
            spaces.push_back(id);
    if (!spaces.empty())
        foundAnew(m_at, spaces);
}

void PostgresBatch::erase(const SpaceId& space, const store::ErasureRecord& erasure)
{
    const auto& what = erasure.what;
    execute(m_at, kInsertErasure, blob(space), blob(erasure.audience), blob(what.author),
        whole(what.seq), static_cast<std::int64_t>(what.edit), blob(erasure.by),
        whole(erasure.bySeq), static_cast<std::int64_t>(erasure.at));
    const auto rows = execute(m_at, kReadPayload, blob(space), blob(erasure.audience),
        blob(what.author), whole(what.seq));
    if (!rows.empty()) {
        auto parts = log::Payload::fromBytes(bytesOf(rows[0][0]));
        if (parts && parts->erase(what.edit))
            execute(m_at, kSetPayload, blob(space), blob(erasure.audience), blob(what.author),
                whole(what.seq), blob(parts->bytes()));
    }
    dropBlobUse(m_at, space, erasure.audience, what);
    // What was erased must not be handed out in another form.
    for (const auto place : {store::SnapshotTable::InUse, store::SnapshotTable::Arriving})
        dropSnapshot(m_at, place, space, erasure.audience);
}

void PostgresBatch::tellNews()
{
    std::set<SpaceId> spaces;
    for (const auto& [id, space] : m_spaces)
        if (space.hasNews)
            spaces.insert(id);
    tellOthers(m_at, spaces);
}

}
