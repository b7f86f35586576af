// SPDX-License-Identifier: Apache-2.0
#include "postgres_reach_p.h"

#include "postgres_values_p.h"

#include <map>

namespace alongside::server {

namespace {

    using Of = ArrayParameter::Of;

    constexpr Prepared kEnds{"reach_ends",
        "SELECT c.audience, c.author, c.seq FROM chain c "
        "JOIN unnest($2::bytea[], $3::bytea[]) AS w(audience, author) "
        "ON c.audience = w.audience AND c.author = w.author WHERE c.space = $1::bytea"};
    constexpr Prepared kKnown{"reach_known",
        "SELECT r.audience, r.author, r.reader, r.seq FROM reach r "
        "JOIN unnest($2::bytea[], $3::bytea[], $4::bytea[]) AS w(audience, author, reader) "
        "ON r.author = w.author AND r.audience = w.audience AND r.reader = w.reader "
        "WHERE r.space = $1::bytea"};
    constexpr Prepared kLast{
        "reach_last", "SELECT coalesce(max(number), 0) FROM reach WHERE space = $1::bytea"};
    constexpr Prepared kSave{"reach_save",
        "INSERT INTO reach(space, audience, author, reader, seq, at_ms, signature, number) "
        "SELECT $1::bytea, w.* FROM unnest($2::bytea[], $3::bytea[], $4::bytea[], $5::bigint[], "
        "$6::bigint[], $7::bytea[], $8::bigint[]) AS w "
        "ON CONFLICT (space, author, audience, reader) DO UPDATE SET seq = excluded.seq, "
        "at_ms = excluded.at_ms, signature = excluded.signature, number = excluded.number"};
    constexpr Prepared kAfter{"reach_after",
        "SELECT number, audience, author, seq, reader, at_ms, signature FROM reach "
        "WHERE space = $1::bytea AND author = ANY($2::bytea[]) AND number > $3::bigint "
        "ORDER BY number LIMIT $4::bigint"};

    using Key = std::pair<log::ChainId, AuthorId>;

    struct Columns {
        ArrayParameter audiences{Of::Bytes};
        ArrayParameter authors{Of::Bytes};
        ArrayParameter readers{Of::Bytes};
        ArrayParameter numbers{Of::Numbers};
        ArrayParameter times{Of::Numbers};
        ArrayParameter signatures{Of::Bytes};
        ArrayParameter places{Of::Numbers};
        void add(const log::Reach& reach)
        {
            audiences.add(reach.chain.audience);
            authors.add(reach.chain.author);
            readers.add(reach.reader);
            numbers.add(reach.seq);
            times.add(static_cast<std::uint64_t>(reach.at));
            signatures.add(reach.signature);
        }
    };

    std::int64_t lastNumber(pqxx::transaction_base& at, const SpaceId& space)
    {
        return execute(at, kLast, blob(space)).at(0).at(0).as<std::int64_t>();
    }

    // Which of them to keep: of several of one reader and chain the one that goes furthest, and none that is
    // of no chain that is here, beyond its end, or no further than what is known.
    std::set<std::size_t> furthestOf(
        pqxx::transaction_base& at, const SpaceId& space, std::span<const log::Reach> reaches)
    {
        Columns asked;
        for (const auto& reach : reaches)
            asked.add(reach);
        std::map<log::ChainId, std::uint64_t> ends;
        for (const auto& row :
            execute(at, kEnds, blob(space), asked.audiences.value(), asked.authors.value()))
            ends[{idOf<AudienceId>(row[0]), idOf<AuthorId>(row[1])}] = numberOf(row[2]);
        std::map<Key, std::uint64_t> known;
        for (const auto& row : execute(at, kKnown, blob(space), asked.audiences.value(),
                 asked.authors.value(), asked.readers.value()))
            known[{{idOf<AudienceId>(row[0]), idOf<AuthorId>(row[1])}, idOf<AuthorId>(row[2])}]
                = numberOf(row[3]);
        std::map<Key, std::size_t> furthest;
        for (std::size_t i = 0; i < reaches.size(); ++i) {
            const Key key{reaches[i].chain, reaches[i].reader};
            const auto end = ends.find(key.first);
            if (end == ends.end() || reaches[i].seq > end->second || reaches[i].seq <= known[key])
                continue;
            known[key] = reaches[i].seq;
            furthest[key] = i;
        }
        std::set<std::size_t> inOrder;
        for (const auto& [key, index] : furthest)
            inOrder.insert(index);
        return inOrder;
    }

}

bool addReachesHere(
    pqxx::transaction_base& at, const SpaceId& space, std::span<const log::Reach> reaches)
{
    const auto fresh = furthestOf(at, space, reaches);
    if (fresh.empty())
        return false;
    auto number = static_cast<std::uint64_t>(lastNumber(at, space));
    Columns rows;
    for (const auto index : fresh) {
        rows.add(reaches[index]);
        rows.places.add(++number);
    }
    execute(at, kSave, blob(space), rows.audiences.value(), rows.authors.value(),
        rows.readers.value(), rows.numbers.value(), rows.times.value(), rows.signatures.value(),
        rows.places.value());
    return true;
}

std::vector<LogStore::NumberedReach> reachesAfterHere(pqxx::transaction_base& at,
    const SpaceId& space, const std::set<AuthorId>& authors, std::int64_t number, std::size_t most)
{
    ArrayParameter wanted(Of::Bytes);
    for (const auto& author : authors)
        wanted.add(author);
    const auto after = number > lastNumber(at, space) ? 0 : number;
    std::vector<LogStore::NumberedReach> found;
    for (const auto& row :
        execute(at, kAfter, blob(space), wanted.value(), after, static_cast<std::int64_t>(most)))
        found.push_back({row[0].as<std::int64_t>(),
            {{idOf<AudienceId>(row[1]), idOf<AuthorId>(row[2])}, numberOf(row[3]),
                idOf<AuthorId>(row[4]), row[5].as<TimeMs>(), idOf<crypto::Signature>(row[6])}});
    return found;
}

}
