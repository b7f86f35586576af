// SPDX-License-Identifier: Apache-2.0
#include "store/change_table.h"

#include "base/data_limits.h"
#include "log/payload.h"

#include <algorithm>

namespace alongside::store {

namespace {
    constexpr const char* kSchema = R"(
CREATE TABLE change(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL,
    header BLOB NOT NULL, payload BLOB NOT NULL, hash BLOB NOT NULL, seal BLOB,
    PRIMARY KEY(space, audience, author, seq)
) STRICT;
CREATE TABLE erasure(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL, edit INTEGER NOT NULL,
    by_author BLOB NOT NULL, by_seq INTEGER NOT NULL, at_ms INTEGER NOT NULL,
    PRIMARY KEY(space, audience, author, seq, edit, by_author, by_seq)
) STRICT, WITHOUT ROWID;
)";

}

ChangeTable::ChangeTable(Database& db, Transform toRest, Transform fromRest)
    : m_db(&db)
    , m_toRest(std::move(toRest))
    , m_fromRest(std::move(fromRest))
{
}

void ChangeTable::create(Database& db)
{
    db.execute(kSchema);
}

void ChangeTable::createBases(Database& db)
{
    db.execute(R"(
CREATE TABLE base(
    space BLOB NOT NULL, audience BLOB NOT NULL, author BLOB NOT NULL, seq INTEGER NOT NULL,
    hash BLOB NOT NULL, PRIMARY KEY(space, audience, author)
) STRICT, WITHOUT ROWID;
)");
}

std::optional<log::Tip> ChangeTable::base(const SpaceId& space, const log::ChainId& chain) const
{
    auto row = m_db->prepare(
        "SELECT seq, hash FROM base WHERE space = ? AND audience = ? AND author = ?");
    row.bind(space, chain.audience, chain.author);
    return row.step() ? std::optional(log::Tip{row.number(0), row.id<crypto::Hash>(1)})
                      : std::nullopt;
}

void ChangeTable::setBase(const SpaceId& space, const log::ChainId& chain, const log::Tip& base)
{
    // What an earlier snapshot left is a beginning that the new one stands for, too; with what lies between
    // missing it would be no chain.
    if (this->base(space, chain))
        m_db->prepare("DELETE FROM change WHERE space = ? AND audience = ? AND author = ? "
                      "AND seq <= ?")
            .bind(space, chain.audience, chain.author, base.seq)
            .run();
    m_db->prepare("INSERT INTO base(space, audience, author, seq, hash) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT(space, audience, author) "
                  "DO UPDATE SET seq = excluded.seq, hash = excluded.hash")
        .bind(space, chain.audience, chain.author, base.seq, base.hash)
        .run();
}

log::Version ChangeTable::wantedHistory(const SpaceId& space) const
{
    log::Version wanted;
    auto rows = m_db->prepare("SELECT audience, author, seq FROM base WHERE space = ?");
    rows.bind(space);
    while (rows.step()) {
        const log::ChainId chain{rows.id<AudienceId>(0), rows.id<AuthorId>(1)};
        wanted.emplace(chain, lastUpTo(space, chain, rows.number(2)).seq + 1);
    }
    return wanted;
}

log::Tip ChangeTable::lastUpTo(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    auto row = m_db->prepare("SELECT seq, hash FROM change WHERE space = ? AND audience = ? AND "
                             "author = ? AND seq <= ? ORDER BY seq DESC LIMIT 1");
    row.bind(space, chain.audience, chain.author, seq);
    return row.step() ? log::Tip{row.number(0), row.id<crypto::Hash>(1)} : log::Tip{};
}

log::Tip ChangeTable::tip(const SpaceId& space, const log::ChainId& chain) const
{
    const auto last = lastUpTo(space, chain);
    const auto begin = base(space, chain);
    return begin && begin->seq > last.seq ? *begin : last;
}

std::optional<crypto::Hash> ChangeTable::hashAt(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    if (seq == 0)
        return crypto::Hash{};
    auto row = m_db->prepare(
        "SELECT hash FROM change WHERE space = ? AND audience = ? AND author = ? AND seq = ?");
    row.bind(space, chain.audience, chain.author, seq);
    if (row.step())
        return row.id<crypto::Hash>(0);
    const auto begin = base(space, chain);
    return begin && begin->seq == seq ? std::optional(begin->hash) : std::nullopt;
}

// From one chain to the next by the index: the number of changes in them does not matter.
log::Version ChangeTable::version(const SpaceId& space) const
{
    log::Version version;
    for (auto chain = nextChain(space, {}); chain; chain = nextChain(space, *chain))
        version.emplace(*chain, lastUpTo(space, *chain).seq);
    auto rows = m_db->prepare("SELECT audience, author, seq FROM base WHERE space = ?");
    rows.bind(space);
    while (rows.step()) {
        auto& seq = version[{rows.id<AudienceId>(0), rows.id<AuthorId>(1)}];
        seq = std::max(seq, rows.number(2));
    }
    return version;
}

std::optional<log::ChainId> ChangeTable::nextChain(
    const SpaceId& space, const std::optional<log::ChainId>& after) const
{
    if (after) {
        auto same = m_db->prepare("SELECT author FROM change WHERE space = ? AND audience = ? AND "
                                  "author > ? ORDER BY author LIMIT 1");
        same.bind(space, after->audience, after->author);
        if (same.step())
            return log::ChainId{after->audience, same.id<AuthorId>(0)};
    }
    auto next = after
        ? m_db->prepare("SELECT audience, author FROM change WHERE space = ? AND audience > ? "
                        "ORDER BY audience, author LIMIT 1")
        : m_db->prepare("SELECT audience, author FROM change WHERE space = ? "
                        "ORDER BY audience, author LIMIT 1");
    next.bind(space);
    if (after)
        next.bind(after->audience);
    if (!next.step())
        return std::nullopt;
    return log::ChainId{next.id<AudienceId>(0), next.id<AuthorId>(1)};
}

void ChangeTable::insert(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
    const log::Change& change, const crypto::Hash& hash)
{
    insert(space, chain, seq, change, hash, isErasedIn(space, chain, seq, seq));
}

void ChangeTable::insert(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
    const log::Change& change, const crypto::Hash& hash, bool isErased)
{
    std::optional<Bytes> altered;
    if (isErased)
        altered = withoutErased(space, chain, seq, change.payload);
    if (m_toRest)
        altered = m_toRest(chain, seq, altered ? std::move(*altered) : change.payload);
    const auto& payload = altered ? *altered : change.payload;
    m_db->prepare("INSERT INTO change(space, audience, author, seq, header, payload, hash) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(space, chain.audience, chain.author, seq, InPlace{change.header}, InPlace{payload},
            hash)
        .run();
    if (m_added)
        m_added(space, chain, seq, change);
}

Bytes ChangeTable::fromRest(const log::ChainId& chain, std::uint64_t seq, Bytes payload) const
{
    return m_fromRest ? m_fromRest(chain, seq, std::move(payload)) : payload;
}

std::optional<crypto::Signature> ChangeTable::sealAt(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    auto row
        = m_db->prepare("SELECT seal FROM change WHERE space = ? AND audience = ? AND author = ? "
                        "AND seq = ? AND seal IS NOT NULL");
    row.bind(space, chain.audience, chain.author, seq);
    return row.step() ? std::optional(row.id<crypto::Signature>(0)) : std::nullopt;
}

void ChangeTable::setSeal(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
    const crypto::Signature& seal)
{
    m_db->prepare("UPDATE change SET seal = ? WHERE space = ? AND audience = ? AND author = ? AND "
                  "seq = ?")
        .bind(seal, space, chain.audience, chain.author, seq)
        .run();
}

Result<Accepted> ChangeTable::accept(
    const SpaceId& space, const log::Run& run, const crypto::SigningPublic& key)
{
    KnownChain known{tip(space, run.chain).seq, base(space, run.chain)};
    if (known.base)
        known.historyEnd = lastUpTo(space, run.chain, known.base->seq).seq;
    ALONGSIDE_TRY_LET(judged, judgeRun(space, known, run, key, [&](std::uint64_t seq) {
        return hashAt(space, run.chain, seq);
    }));
    const bool isErased = isErasedIn(space, run.chain, run.first, run.last());
    for (const auto& one : judged.fresh)
        insert(space, run.chain, one.seq, run.changes[one.index], one.hash, isErased);
    if (!judged.fresh.empty())
        setSeal(space, run.chain, run.last(), run.seal);
    if (judged.reachesBase)
        m_db->prepare("DELETE FROM base WHERE space = ? AND audience = ? AND author = ?")
            .bind(space, run.chain.audience, run.chain.author)
            .run();
    return judged.accepted;
}

std::optional<log::Run> ChangeTable::runAfter(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax) const
{
    RunBuilder builder(chain, seq, bytesMax);
    auto rows = m_db->prepare("SELECT seq, header, payload, seal FROM change "
                              "WHERE space = ? AND audience = ? AND author = ? AND seq > ? "
                              "ORDER BY seq LIMIT ?");
    rows.bind(space, chain.audience, chain.author, seq,
        static_cast<std::int64_t>(log::kChangesPerSealMax));
    while (rows.step() && rows.number(0) == builder.next()) {
        const auto seal
            = rows.isNull(3) ? std::nullopt : std::optional(rows.id<crypto::Signature>(3));
        if (!builder.add({rows.blob(1), fromRest(chain, rows.number(0), rows.blob(2))}, seal))
            break;
    }
    return std::move(builder).run();
}

bool ChangeTable::isErasedIn(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t first, std::uint64_t last) const
{
    auto rows
        = m_db->prepare("SELECT 1 FROM erasure WHERE space = ? AND audience = ? AND author = ? "
                        "AND seq BETWEEN ? AND ? LIMIT 1");
    rows.bind(space, chain.audience, chain.author, first, last);
    return rows.step();
}

Bytes ChangeTable::withoutErased(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, Bytes payload) const
{
    auto rows = m_db->prepare("SELECT DISTINCT edit FROM erasure "
                              "WHERE space = ? AND audience = ? AND author = ? AND seq = ?");
    rows.bind(space, chain.audience, chain.author, seq);
    std::vector<std::uint32_t> edits;
    while (rows.step())
        edits.push_back(static_cast<std::uint32_t>(rows.number(0)));
    return withoutEdits(std::move(payload), edits);
}

Result<bool> ChangeTable::erase(const SpaceId& space, const ErasureRecord& erasure)
{
    const log::ChainId chain{erasure.audience, erasure.what.author};
    m_db->prepare(
            "INSERT INTO erasure(space, audience, author, seq, edit, by_author, by_seq, at_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(space, erasure.audience, erasure.what.author, erasure.what.seq,
            static_cast<std::int64_t>(erasure.what.edit), erasure.by, erasure.bySeq, erasure.at)
        .run();
    auto row = m_db->prepare("SELECT payload FROM change "
                             "WHERE space = ? AND audience = ? AND author = ? AND seq = ?");
    row.bind(space, chain.audience, chain.author, erasure.what.seq);
    if (!row.step())
        return false;
    auto parts = log::Payload::fromBytes(row.blob(0));
    if (!parts || !parts->erase(erasure.what.edit))
        return false;
    m_db->prepare("UPDATE change SET payload = ? "
                  "WHERE space = ? AND audience = ? AND author = ? AND seq = ?")
        .bind(parts->bytes(), space, chain.audience, chain.author, erasure.what.seq)
        .run();
    return true;
}

std::vector<ErasureRecord> ChangeTable::erasures(const SpaceId& space) const
{
    std::vector<ErasureRecord> all;
    auto rows = m_db->prepare("SELECT audience, author, seq, edit, by_author, by_seq, at_ms "
                              "FROM erasure WHERE space = ? ORDER BY audience, author, seq, edit");
    rows.bind(space);
    while (rows.step())
        all.push_back({rows.id<AudienceId>(0),
            {rows.id<AuthorId>(1), rows.number(2), static_cast<std::uint32_t>(rows.number(3))},
            rows.id<AuthorId>(4), rows.number(5), rows.whole(6)});
    return all;
}

Result<void> ChangeTable::forEach(const SpaceId& space, const std::optional<AudienceId>& audience,
    const std::function<Result<void>(const StoredChange&)>& visit) const
{
    auto rows = m_db->prepare(
        "SELECT audience, author, seq, header, payload, hash FROM change "
        "WHERE space = ?1 AND (?2 IS NULL OR audience = ?2) ORDER BY audience, author, seq");
    if (audience)
        rows.bind(space, *audience);
    else
        rows.bind(space, nullptr);
    StoredChange item;
    while (rows.step()) {
        const log::ChainId chain{rows.id<AudienceId>(0), rows.id<AuthorId>(1)};
        item.previous = chain == item.chain ? item.hash : crypto::Hash{};
        item.chain = chain;
        item.seq = rows.number(2);
        item.change = {rows.blob(3), fromRest(chain, item.seq, rows.blob(4))};
        item.hash = rows.id<crypto::Hash>(5);
        ALONGSIDE_TRY(visit(item));
    }
    return {};
}

Result<void> ChangeTable::forEachAfter(const SpaceId& space, const log::ChainId& chain,
    std::uint64_t seq, std::uint64_t last,
    const std::function<Result<bool>(const StoredChange&)>& visit) const
{
    const auto before = hashAt(space, chain, seq);
    if (!before)
        return fail(ErrorCode::StoreDamaged, log::nameOf(chain, seq) + " is missing");
    auto rows = m_db->prepare("SELECT seq, header, payload, hash FROM change "
                              "WHERE space = ?1 AND audience = ?2 AND author = ?3 AND seq > ?4 "
                              "AND seq <= ?5 ORDER BY seq /* after */");
    rows.bind(space, chain.audience, chain.author, seq, last);
    StoredChange item;
    item.chain = chain;
    item.hash = *before;
    auto next = seq + 1;
    while (next <= last && rows.step() && rows.number(0) == next) {
        item.seq = next;
        item.change = {rows.blob(1), fromRest(chain, next, rows.blob(2))};
        item.previous = item.hash;
        item.hash = rows.id<crypto::Hash>(3);
        ALONGSIDE_TRY_LET(goOn, visit(item));
        if (!goOn)
            return {};
        ++next;
    }
    return next > last ? Result<void>() : fail(ErrorCode::NotFound, log::nameOf(chain, next));
}

Result<StoredChange> ChangeTable::at(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    auto row = m_db->prepare("SELECT header, payload, hash FROM change "
                             "WHERE space = ? AND audience = ? AND author = ? AND seq = ?");
    row.bind(space, chain.audience, chain.author, seq);
    if (!row.step())
        return fail(ErrorCode::NotFound, log::nameOf(chain, seq));
    StoredChange found{
        chain, seq, {row.blob(0), fromRest(chain, seq, row.blob(1))}, row.id<crypto::Hash>(2), {}};
    const auto before = hashAt(space, chain, seq - 1);
    if (!before)
        return fail(ErrorCode::StoreDamaged, log::nameOf(chain, seq - 1) + " is missing");
    found.previous = *before;
    return found;
}

Result<std::uint64_t> ChangeTable::check(const SpaceId& space,
    const std::function<std::optional<crypto::SigningPublic>(const AuthorId&)>& keyOf) const
{
    ChainChecker checker(space, keyOf);
    auto rows
        = m_db->prepare("SELECT audience, author, seq, header, payload, hash, seal FROM change "
                        "WHERE space = ? ORDER BY audience, author, seq");
    rows.bind(space);
    while (rows.step()) {
        const log::ChainId chain{rows.id<AudienceId>(0), rows.id<AuthorId>(1)};
        const auto seq = rows.number(2);
        if (checker.checked() == 0 || chain != checker.chain())
            checker.begin(chain);
        // The history that a snapshot stands for need not be here.
        if (seq != checker.tip().seq + 1)
            if (const auto begin = base(space, chain); begin && seq == begin->seq + 1)
                checker.begin(chain, *begin);
        const log::Change change{rows.blob(3), fromRest(chain, seq, rows.blob(4))};
        ALONGSIDE_TRY(checker.add(seq, change, rows.id<crypto::Hash>(5),
            rows.isNull(6) ? std::nullopt : std::optional(rows.id<crypto::Signature>(6))));
    }
    return checker.checked();
}

}
