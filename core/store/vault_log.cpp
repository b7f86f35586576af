// SPDX-License-Identifier: Apache-2.0
// The log part of a vault: changes, seals, what was acknowledged, and checking it all.
#include "base/data_limits.h"
#include "base/planted.h"
#include "store/checked_pages.h"
#include "store/vault.h"
#include "store/vault_inside_p.h"

#include <algorithm>

namespace alongside::store {

Bytes Vault::Inside::toRest(const log::ChainId& chain, std::uint64_t seq, Bytes payload) const
{
    if (chain.audience != log::kMembership)
        return payload;
    return crypto::encrypt(key, payload,
        crypto::hashBytesOf("alongside membership at rest", {chain.author.view(), encode(seq)}));
}

Bytes Vault::Inside::fromRest(const log::ChainId& chain, std::uint64_t seq, Bytes payload) const
{
    if (chain.audience != log::kMembership)
        return payload;
    auto plain = crypto::decrypt(key, payload,
        crypto::hashBytesOf("alongside membership at rest", {chain.author.view(), encode(seq)}),
        "membership");
    if (!plain)
        throw DatabaseFailure{Error{ErrorCode::StoreDamaged, log::nameOf(chain, seq)}};
    return std::move(*plain);
}

Result<log::Tip> Vault::tip(const SpaceId& space, const log::ChainId& chain) const
{
    return guarded([&] { return m_inside->tipOf(space, chain); });
}

Result<crypto::Hash> Vault::hashAt(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    return guardedFlat([&]() -> Result<crypto::Hash> {
        const auto hash = m_inside->changes.hashAt(space, chain, seq);
        if (!hash)
            return fail(ErrorCode::NotFound, log::nameOf(chain, seq));
        return *hash;
    });
}

// Asked for with every change, so it is kept.
Result<log::Version> Vault::version(const SpaceId& space) const
{
    return guarded([&] { return m_inside->versionOf(space); });
}

const log::Version& Vault::Inside::versionOf(const SpaceId& space) const
{
    auto it = versions.find(space);
    if (it == versions.end())
        it = versions.emplace(space, changes.version(space)).first;
    return it->second;
}

void Vault::Inside::grew(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq)
{
    if (const auto it = versions.find(space); it != versions.end()) {
        auto& known = it->second[chain];
        known = std::max(known, seq);
    }
}

// Asked for several times with every change that is written.
log::Tip Vault::Inside::tipOf(const SpaceId& space, const log::ChainId& chain) const
{
    auto& known = tips[space];
    auto it = known.find(chain);
    if (it == known.end())
        it = known.emplace(chain, changes.tip(space, chain)).first;
    return it->second;
}

void Vault::Inside::forgetChains(const SpaceId& space)
{
    versions.erase(space);
    tips.erase(space);
}

Result<log::Tip> Vault::append(const SpaceId& space, const log::ChainId& chain,
    const log::Change& change, const std::vector<log::Dependency>& dependencies)
{
    auto appended = guarded([&] {
        Transaction transaction(m_inside->db);
        auto tip = m_inside->tipOf(space, chain);
        tip.hash = log::hashChange(space, chain, tip.hash, change);
        ++tip.seq;
        m_inside->changes.insert(space, chain, tip.seq, change, tip.hash);
        for (const auto& dependency : dependencies)
            m_inside->db
                .prepare("INSERT INTO named(space, audience, author, on_membership, other, seq) "
                         "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(space, audience, author, "
                         "on_membership, other) "
                         "DO UPDATE SET seq = excluded.seq")
                .bind(space, chain.audience, chain.author,
                    static_cast<int>(dependency.onMembership), dependency.author, dependency.seq)
                .run();
        transaction.commit();
        m_inside->grew(space, chain, tip.seq);
        m_inside->tips[space][chain] = tip;
        return tip;
    });
    if (!appended && isPlanted(Defect::HideDiskErrors))
        return log::Tip{};
    return appended;
}

Result<std::vector<log::Dependency>> Vault::named(
    const SpaceId& space, const log::ChainId& chain) const
{
    return guarded([&] {
        std::vector<log::Dependency> list;
        auto rows = m_inside->db.prepare("SELECT on_membership, other, seq FROM named WHERE space "
                                         "= ? AND audience = ? AND author = ?");
        rows.bind(space, chain.audience, chain.author);
        while (rows.step())
            list.push_back({rows.whole(0) != 0, rows.id<AuthorId>(1), rows.number(2)});
        return list;
    });
}

Result<void> Vault::seal(const SpaceId& space, const crypto::AuthorKeys& author)
{
    return guarded([&] {
        auto& db = m_inside->db;
        // Asked for with every change: by what is known, not by going through the log.
        std::vector<AudienceId> audiences;
        for (const auto& [chain, seq] : m_inside->versionOf(space))
            if (chain.author == author.id())
                audiences.push_back(chain.audience);
        std::uint64_t added = 0;
        for (const auto& audience : audiences) {
            const log::ChainId chain{audience, author.id()};
            std::vector<log::Tip> toSeal;
            {
                auto rows = db.prepare(
                    "SELECT seq, hash, length(header) + length(payload) FROM change "
                    "WHERE space = ?1 AND audience = ?2 AND author = ?3 AND seq > "
                    "(SELECT COALESCE(MAX(seq), 0) FROM change WHERE space = ?1 AND audience = ?2 "
                    "AND author = ?3 AND seal IS NOT NULL) ORDER BY seq");
                rows.bind(space, audience, author.id());
                log::Tip last;
                std::size_t count = 0;
                std::size_t bytes = 0;
                while (rows.step()) {
                    ++added;
                    last = {rows.number(0), rows.id<crypto::Hash>(1)};
                    bytes += rows.number(2);
                    if (++count >= log::kChangesPerSealMax || bytes >= log::kBytesPerSealMax) {
                        toSeal.push_back(last);
                        count = 0;
                        bytes = 0;
                    }
                }
                if (count > 0)
                    toSeal.push_back(last);
            }
            if (toSeal.empty())
                continue;
            // The same seals are made again when they are lost.
            const Relaxed relaxed(db);
            Transaction transaction(db);
            for (const auto& tip : toSeal)
                m_inside->changes.setSeal(
                    space, chain, tip.seq, log::sealTip(author, space, chain, tip));
            transaction.commit();
        }
        if (added > 0) {
            auto here = m_inside->incarnation();
            here.sealed += added;
            const Relaxed relaxed(db);
            m_inside->saveIncarnation(here);
            // Before anything of it is sent.
            if (auto written = m_inside->witness.write(here); !written)
                throw DatabaseFailure{std::move(written.error())};
        }
    });
}

Result<Accepted> Vault::accept(
    const SpaceId& space, const log::Run& run, const crypto::SigningPublic& key)
{
    return guardedFlat([&]() -> Result<Accepted> {
        Transaction transaction(m_inside->db);
        ALONGSIDE_TRY_LET(accepted, m_inside->changes.accept(space, run, key));
        transaction.commit();
        m_inside->grew(space, run.chain, run.last());
        m_inside->tips[space].erase(run.chain);
        return accepted;
    });
}

Result<std::optional<log::Run>> Vault::runAfter(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, std::size_t bytesMax) const
{
    return guarded([&] { return m_inside->changes.runAfter(space, chain, seq, bytesMax); });
}

Result<void> Vault::forEach(const SpaceId& space, const std::optional<AudienceId>& audience,
    const std::function<Result<void>(const StoredChange&)>& visit) const
{
    return guardedFlat([&] { return m_inside->changes.forEach(space, audience, visit); });
}

Result<void> Vault::forEachAfter(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq,
    std::uint64_t last, const std::function<Result<bool>(const StoredChange&)>& visit) const
{
    return guardedFlat(
        [&] { return m_inside->changes.forEachAfter(space, chain, seq, last, visit); });
}

Result<StoredChange> Vault::change(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq) const
{
    return guardedFlat([&] { return m_inside->changes.at(space, chain, seq); });
}

Result<bool> Vault::erase(const SpaceId& space, const ErasureRecord& erasure)
{
    return guardedFlat([&]() -> Result<bool> {
        Transaction transaction(m_inside->db);
        ALONGSIDE_TRY_LET(words, m_inside->changes.erase(space, erasure));
        const bool blobs = m_inside->blobs.dropUse(space, erasure.audience, erasure.what);
        // One that is arriving was made before, and would bring it back.
        m_inside->snapshots.drop(SnapshotTable::Arriving, space, erasure.audience);
        transaction.commit();
        return words || blobs;
    });
}

Result<void> Vault::truncateLog()
{
    return guarded([&] { m_inside->db.truncateLog(); });
}

Result<std::vector<ErasureRecord>> Vault::erasures(const SpaceId& space) const
{
    return guarded([&] { return m_inside->changes.erasures(space); });
}

Result<void> Vault::carryOver(const SpaceId& space, const log::ChainId& from, std::uint64_t seq,
    const log::ChainId& to, const std::vector<log::Change>& changes)
{
    return guarded([&] {
        auto& db = m_inside->db;
        Transaction transaction(db);
        db.prepare(
              "DELETE FROM change WHERE space = ? AND audience = ? AND author = ? AND seq >= ?")
            .bind(space, from.audience, from.author, seq)
            .run();
        db.prepare("UPDATE durable SET seq = MIN(seq, ?) WHERE space = ? AND audience = ? AND "
                   "author = ?")
            .bind(seq - 1, space, from.audience, from.author)
            .run();
        auto tip = m_inside->changes.tip(space, to);
        for (const auto& change : changes) {
            tip = {tip.seq + 1, log::hashChange(space, to, tip.hash, change)};
            m_inside->changes.insert(space, to, tip.seq, change, tip.hash);
        }
        // Last: what the same words name in their new place stays.
        m_inside->blobs.dropUsesFrom(space, from, seq);
        transaction.commit();
        m_inside->forgetChains(space);
    });
}

Result<void> Vault::forgetContent(const SpaceId& space)
{
    ALONGSIDE_TRY(guarded([&] {
        auto& db = m_inside->db;
        Transaction transaction(db);
        for (const char* table : {"change", "erasure", "base", "snapshot", "snapshot_piece",
                 "durable", "named", "audience_key", "snapshot_offer"})
            db.prepare(std::string("DELETE FROM ") + table + " WHERE space = ? AND audience <> ?")
                .bind(space, log::kMembership)
                .run();
        for (const char* table :
            {"blob_use", "blob", "blob_chunk", "chunk", "reach", "reach_said", "reach_cursor"})
            db.prepare(std::string("DELETE FROM ") + table + " WHERE space = ?").bind(space).run();
        transaction.commit();
        m_inside->forgetChains(space);
    }));
    dropCache(space);
    return truncateLog();
}

Result<void> Vault::lowerDurable(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq)
{
    return guarded([&] {
        Transaction transaction(m_inside->db);
        m_inside->db
            .prepare("UPDATE durable SET seq = MIN(seq, ?) "
                     "WHERE space = ? AND audience = ? AND author = ?")
            .bind(seq, space, chain.audience, chain.author)
            .run();
        m_inside->db
            .prepare("DELETE FROM reach WHERE space = ? AND audience = ? AND author = ? "
                     "AND reader = ? AND seq > ?")
            .bind(space, chain.audience, chain.author, kServerReader, seq)
            .run();
        transaction.commit();
    });
}

Result<void> Vault::markDurable(
    const SpaceId& space, const log::ChainId& chain, std::uint64_t seq, TimeMs at)
{
    return guarded([&] {
        const Relaxed relaxed(m_inside->db); // forgotten, it is only asked for again
        Transaction transaction(m_inside->db);
        m_inside->db
            .prepare(
                "INSERT INTO durable(space, audience, author, seq) VALUES (?, ?, ?, ?) "
                "ON CONFLICT(space, audience, author) DO UPDATE SET seq = MAX(seq, excluded.seq)")
            .bind(space, chain.audience, chain.author, seq)
            .run();
        if (at != 0)
            m_inside->addReachStep(space, chain, {kServerReader, seq, at, at});
        transaction.commit();
    });
}

Result<std::uint64_t> Vault::durable(const SpaceId& space, const log::ChainId& chain) const
{
    return guarded([&]() -> std::uint64_t {
        auto row = m_inside->db.prepare(
            "SELECT seq FROM durable WHERE space = ? AND audience = ? AND author = ?");
        row.bind(space, chain.audience, chain.author);
        return row.step() ? row.number(0) : 0;
    });
}

Result<std::uint64_t> Vault::waiting(
    const SpaceId& space, const std::function<bool(const log::ChainId&)>& counts) const
{
    return guarded([&]() -> std::uint64_t {
        std::uint64_t count = 0;
        for (const auto& [chain, seq] : m_inside->versionOf(space))
            if (counts(chain))
                count += seq - std::min(seq, valueOrThrow(durable(space, chain)));
        return count;
    });
}

Result<void> Vault::rememberSync(const SpaceId& space, TimeMs at)
{
    return guarded([&] {
        const Relaxed relaxed(m_inside->db);
        m_inside->db.prepare("UPDATE space SET synced_at = ? WHERE space = ?")
            .bind(at, space)
            .run();
    });
}

Result<TimeMs> Vault::lastSync(const SpaceId& space) const
{
    return guarded([&]() -> TimeMs {
        auto row = m_inside->db.prepare("SELECT synced_at FROM space WHERE space = ?");
        row.bind(space);
        return row.step() ? row.whole(0) : 0;
    });
}

std::vector<std::string> Vault::damage()
{
    auto found = m_inside->damagedAtOpening;
    // A loss of power may have cut off the copying from the log, which mends those pages.
    (void)truncateLog();
    auto pages = damagedPages(m_inside->file);
    if (!pages)
        found.push_back(pages.error().detail);
    else
        for (const auto page : *pages)
            found.push_back("page " + std::to_string(page) + " was altered");
    auto problems = guarded([&] { return m_inside->db.integrityProblems(); });
    if (!problems)
        found.push_back(problems.error().detail);
    else
        found.insert(found.end(), problems->begin(), problems->end());
    return found;
}

Result<std::uint64_t> Vault::checkChains(const SpaceId& space,
    const std::function<std::optional<crypto::SigningPublic>(const AuthorId&)>& keyOf) const
{
    return guardedFlat([&] { return m_inside->changes.check(space, keyOf); });
}

}
