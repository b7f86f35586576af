// SPDX-License-Identifier: Apache-2.0
#include "postgres_schema_p.h"

#include <array>

namespace alongside::server {

namespace {

    // Keys of two numbers are a room of their own: none of them is a space's lock.
    constexpr const char* kLock = "SELECT pg_advisory_xact_lock(1634494315, 1)";

    // Every table that grows has the space first in its key, so that all of a space lies in one place
    // when the tables are distributed by it. `space.membership` counts the changes of its membership
    // stream; `chain` has the end of each chain.
    constexpr const char* kFirstForm = R"(
CREATE TABLE space(space bytea PRIMARY KEY, membership bigint NOT NULL);
CREATE TABLE chain(
    space bytea NOT NULL, audience bytea NOT NULL, author bytea NOT NULL, seq bigint NOT NULL,
    hash bytea NOT NULL, PRIMARY KEY(space, audience, author));
CREATE TABLE change(
    space bytea NOT NULL, audience bytea NOT NULL, author bytea NOT NULL, seq bigint NOT NULL,
    header bytea NOT NULL, payload bytea NOT NULL, hash bytea NOT NULL, seal bytea,
    PRIMARY KEY(space, audience, author, seq));
CREATE TABLE erasure(
    space bytea NOT NULL, audience bytea NOT NULL, author bytea NOT NULL, seq bigint NOT NULL,
    edit bigint NOT NULL, by_author bytea NOT NULL, by_seq bigint NOT NULL, at_ms bigint NOT NULL,
    PRIMARY KEY(space, audience, author, seq, edit, by_author, by_seq));
CREATE TABLE snapshot(
    space bytea NOT NULL, audience bytea NOT NULL, place bigint NOT NULL, header bytea NOT NULL,
    signature bytea NOT NULL, PRIMARY KEY(space, audience, place));
CREATE TABLE snapshot_piece(
    space bytea NOT NULL, audience bytea NOT NULL, place bigint NOT NULL, number bigint NOT NULL,
    sealed bytea NOT NULL, PRIMARY KEY(space, audience, place, number));
CREATE TABLE invitation(
    token_hash bytea PRIMARY KEY, uses_left bigint NOT NULL, expires_at bigint NOT NULL);
CREATE TABLE note(name text PRIMARY KEY, value text NOT NULL);
-- What is encrypted does not compress: do not try.
ALTER TABLE change ALTER payload SET STORAGE EXTERNAL;
ALTER TABLE snapshot_piece ALTER sealed SET STORAGE EXTERNAL;
)";

    /// One step for each form; the first makes everything.
    constexpr std::array<const char*, kPostgresSchemaVersion> kSteps{kFirstForm};

}

Result<void> migratePostgres(PostgresConnection& connection)
{
    return connection.write([](pqxx::work& at) -> Result<void> {
        at.exec("SET LOCAL lock_timeout = 0"); // another one's migration may take its time
        at.exec(kLock);
        at.exec("CREATE TABLE IF NOT EXISTS schema_version(version bigint NOT NULL)");
        const auto rows = at.exec("SELECT version FROM schema_version");
        const int found = rows.empty() ? 0 : rows[0][0].as<int>();
        if (found > kPostgresSchemaVersion)
            return fail(ErrorCode::StoreNewer,
                "its form is " + std::to_string(found) + ", this version knows up to "
                    + std::to_string(kPostgresSchemaVersion));
        if (found == kPostgresSchemaVersion)
            return {};
        for (auto step = static_cast<std::size_t>(found); step < kSteps.size(); ++step)
            at.exec(kSteps.at(step));
        at.exec("DELETE FROM schema_version");
        at.exec(
            "INSERT INTO schema_version VALUES (" + std::to_string(kPostgresSchemaVersion) + ")");
        return {};
    });
}

}
