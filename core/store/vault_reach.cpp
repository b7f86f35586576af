// SPDX-License-Identifier: Apache-2.0
// The part of a vault that remembers whom words have reached. Lost with the power, all of it is heard or
// said again, so nothing of it waits for the disk.
#include "store/vault.h"
#include "store/vault_inside_p.h"

#include <limits>

namespace alongside::store {

void Vault::Inside::addReachStep(
    const SpaceId& space, const log::ChainId& chain, const ReachStep& step)
{
    {
        auto further = db.prepare("SELECT 1 FROM reach WHERE space = ? AND audience = ? "
                                  "AND author = ? AND reader = ? AND seq >= ? LIMIT 1");
        further.bind(space, chain.audience, chain.author, step.reader, step.seq);
        if (further.step())
            return;
    }
    db.prepare("INSERT INTO reach(space, audience, author, reader, seq, at_ms, heard_ms) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(space, chain.audience, chain.author, step.reader, step.seq, step.at, step.heardAt)
        .run();
    db.prepare("DELETE FROM reach WHERE space = ?1 AND audience = ?2 AND author = ?3 "
               "AND reader = ?4 AND seq <= (SELECT seq FROM reach WHERE space = ?1 "
               "AND audience = ?2 AND author = ?3 AND reader = ?4 "
               "ORDER BY seq DESC LIMIT 1 OFFSET ?5)")
        .bind(space, chain.audience, chain.author, step.reader,
            static_cast<std::uint64_t>(kReachStepsMax))
        .run();
}

Result<void> Vault::addReach(const SpaceId& space, const log::Reach& reach, TimeMs heardAt)
{
    if (reach.reader == kServerReader || reach.seq == 0
        || reach.seq > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return fail(ErrorCode::BadMessage, "whom words have reached");
    return guarded([&] {
        const Relaxed relaxed(m_inside->db);
        Transaction transaction(m_inside->db);
        m_inside->addReachStep(space, reach.chain, {reach.reader, reach.seq, reach.at, heardAt});
        transaction.commit();
    });
}

Result<std::vector<ReachStep>> Vault::reaches(const SpaceId& space, const log::ChainId& chain) const
{
    return guarded([&] {
        std::vector<ReachStep> steps;
        auto rows = m_inside->db.prepare(
            "SELECT reader, seq, at_ms, heard_ms FROM reach "
            "WHERE space = ? AND audience = ? AND author = ? ORDER BY reader, seq");
        rows.bind(space, chain.audience, chain.author);
        while (rows.step())
            steps.push_back({rows.id<AuthorId>(0), rows.number(1), rows.whole(2), rows.whole(3)});
        return steps;
    });
}

Result<log::Version> Vault::reachSaid(const SpaceId& space) const
{
    return guarded([&] {
        log::Version said;
        auto rows
            = m_inside->db.prepare("SELECT audience, author, seq FROM reach_said WHERE space = ?");
        rows.bind(space);
        while (rows.step())
            said.emplace(
                log::ChainId{rows.id<AudienceId>(0), rows.id<AuthorId>(1)}, rows.number(2));
        return said;
    });
}

Result<void> Vault::saySaid(const SpaceId& space, const log::ChainId& chain, std::uint64_t seq)
{
    return guarded([&] {
        const Relaxed relaxed(m_inside->db);
        m_inside->db
            .prepare(
                "INSERT INTO reach_said(space, audience, author, seq) VALUES (?, ?, ?, ?) "
                "ON CONFLICT(space, audience, author) DO UPDATE SET seq = MAX(seq, excluded.seq)")
            .bind(space, chain.audience, chain.author, seq)
            .run();
    });
}

Result<void> Vault::forgetSaid(const SpaceId& space)
{
    return guarded([&] {
        const Relaxed relaxed(m_inside->db);
        m_inside->db.prepare("DELETE FROM reach_said WHERE space = ?").bind(space).run();
    });
}

Result<std::int64_t> Vault::reachCursor(const SpaceId& space) const
{
    return guarded([&]() -> std::int64_t {
        auto row = m_inside->db.prepare("SELECT number FROM reach_cursor WHERE space = ?");
        row.bind(space);
        return row.step() ? row.whole(0) : 0;
    });
}

Result<void> Vault::setReachCursor(const SpaceId& space, std::int64_t number)
{
    return guarded([&] {
        const Relaxed relaxed(m_inside->db);
        m_inside->db
            .prepare("INSERT INTO reach_cursor(space, number) VALUES (?, ?) "
                     "ON CONFLICT(space) DO UPDATE SET number = excluded.number")
            .bind(space, number)
            .run();
    });
}

}
