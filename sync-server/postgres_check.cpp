// SPDX-License-Identifier: Apache-2.0
#include "postgres_check_p.h"

#include "postgres_blobs_p.h"
#include "postgres_keeping_p.h"
#include "postgres_values_p.h"
#include "server_limits.h"

#include "store/chain_rules.h"

namespace alongside::server {

namespace {

    using ReadAll = pqxx::transaction<pqxx::repeatable_read, pqxx::read_only>;

    // Without those tables a deletion would go unnoticed, so each place where a space is named counts.
    constexpr Prepared kSpaces{
        "check_spaces", "SELECT space FROM space UNION SELECT space FROM chain"};
    constexpr Prepared kCounted{
        "check_counted", "SELECT membership FROM space WHERE space = $1::bytea"};
    constexpr Prepared kChains{"check_chains",
        "SELECT audience, author, seq, hash FROM chain WHERE space = $1::bytea "
        "ORDER BY audience, author"};
    constexpr Prepared kPage{"check_page",
        "SELECT seq, header, payload, hash, seal FROM change "
        "WHERE space = $1::bytea AND audience = $2::bytea AND author = $3::bytea "
        "AND seq > $4::bigint ORDER BY seq LIMIT $5::bigint"};
    constexpr Prepared kLost{"check_lost",
        "SELECT DISTINCT c.space FROM change c WHERE NOT EXISTS (SELECT 1 FROM chain t "
        "WHERE t.space = c.space AND t.audience = c.audience AND t.author = c.author)"};

    class SpaceCheck {
    public:
        SpaceCheck(ReadAll& at, const SpaceId& space, StoreCheck& found)
            : m_at(at)
            , m_space(space)
            , m_found(found)
            , m_membership(space)
        {
        }

        Result<void> run()
        {
            ++m_found.spaces;
            // The membership stream is the first audience: then it is known whose seals there are.
            std::uint64_t counted = 0;
            store::ChainChecker checker(m_space, [this](const AuthorId& id) { return keyOf(id); });
            ALONGSIDE_TRY(readMembership());
            for (const auto& row : execute(m_at, kChains, blob(m_space))) {
                const log::ChainId chain{idOf<AudienceId>(row[0]), idOf<AuthorId>(row[1])};
                const log::Tip tip{numberOf(row[2]), idOf<crypto::Hash>(row[3])};
                if (chain.audience == log::kMembership)
                    counted += tip.seq;
                checker.begin(chain);
                if (auto good = checkChain(checker, chain, tip); !good)
                    tell(describe(good.error()));
            }
            m_found.changes += checker.checked();
            checkBlobs(m_at, m_space, [this](const std::string& what) { tell(what); });
            const auto rows = execute(m_at, kCounted, blob(m_space));
            if (rows.empty() || numberOf(rows[0][0]) != counted)
                tell("the number of changes of its membership was altered");
            return {};
        }

    private:
        void tell(const std::string& what)
        {
            m_found.problems.push_back("space " + m_space.hex().substr(0, 8) + ": " + what);
        }
        std::optional<crypto::SigningPublic> keyOf(const AuthorId& id) const
        {
            const auto* author = m_membership.author(id);
            return author != nullptr ? std::optional(author->keys.signing) : std::nullopt;
        }
        Result<void> readMembership()
        {
            const auto rows = execute(m_at, kChains, blob(m_space));
            for (const auto& row : rows)
                if (idOf<AudienceId>(row[0]) == log::kMembership)
                    ALONGSIDE_TRY(readStatements(idOf<AuthorId>(row[1])));
            m_membership.evaluate();
            if (!m_membership.isFounded())
                tell("its founding is missing");
            return {};
        }
        Result<void> readStatements(const AuthorId& author)
        {
            std::uint64_t seq = 0;
            for (auto rows = page({log::kMembership, author}, seq); !rows.empty();
                 rows = page({log::kMembership, author}, seq))
                for (const auto& row : rows) {
                    seq = numberOf(row[0]);
                    if (auto added = m_membership.add(author, {bytesOf(row[1]), bytesOf(row[2])});
                        !added)
                        tell(describe(added.error()));
                }
            return {};
        }
        pqxx::result page(const log::ChainId& chain, std::uint64_t after)
        {
            return execute(m_at, kPage, blob(m_space), blob(chain.audience), blob(chain.author),
                static_cast<std::int64_t>(after),
                static_cast<std::int64_t>(kChangesPerCheckedPage));
        }
        Result<void> checkChain(
            store::ChainChecker& checker, const log::ChainId& chain, const log::Tip& tip)
        {
            for (auto rows = page(chain, 0); !rows.empty(); rows = page(chain, checker.tip().seq))
                for (const auto& row : rows)
                    ALONGSIDE_TRY(checker.add(numberOf(row[0]), {bytesOf(row[1]), bytesOf(row[2])},
                        idOf<crypto::Hash>(row[3]),
                        row[4].is_null() ? std::nullopt
                                         : std::optional(idOf<crypto::Signature>(row[4]))));
            if (checker.tip() != tip)
                return fail(ErrorCode::BrokenChain,
                    "it ends with " + log::nameOf(chain, checker.tip().seq) + ", and should with "
                        + std::to_string(tip.seq));
            return {};
        }

        ReadAll& m_at;
        SpaceId m_space;
        StoreCheck& m_found;
        log::Membership m_membership;
    };

}

Result<void> checkPostgres(PostgresConnection& connection, StoreCheck& found)
{
    return guardedSql([&]() -> Result<void> {
        ReadAll at(connection.get());
        for (const auto& row : execute(at, kSpaces))
            ALONGSIDE_TRY(SpaceCheck(at, idOf<SpaceId>(row[0]), found).run());
        for (const auto& row : execute(at, kLost))
            found.problems.push_back("space " + idOf<SpaceId>(row[0]).hex().substr(0, 8)
                + ": changes of a chain that has no end");
        for (auto& line : wrongSums(at))
            found.problems.push_back(std::move(line));
        return {};
    });
}

}
