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

    // What each space holds, and what was erased. Triggers keep the sums, so that whatever writes keeps
    // them right; once for a statement, since for each row a commit of many would take as many new
    // versions of one sum. A row of `erased` stays when the space is founded anew: another server may
    // still have the old one open, and finds it there.
    constexpr const char* kSecondForm = R"(
CREATE TABLE usage(space bytea PRIMARY KEY, changes bigint NOT NULL, bytes bigint NOT NULL);
CREATE TABLE erased(
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, space_hash bytea NOT NULL UNIQUE,
    at_ms bigint NOT NULL, confirmed boolean NOT NULL, founded boolean NOT NULL);
-- How many spaces had been erased when it was made.
ALTER TABLE invitation ADD COLUMN made bigint NOT NULL DEFAULT 0;
INSERT INTO usage(space, changes, bytes) SELECT space, sum(changes), sum(bytes) FROM (
    SELECT space, count(*) AS changes, sum(octet_length(header) + octet_length(payload)) AS bytes
        FROM change GROUP BY space
    UNION ALL SELECT space, 0, sum(octet_length(sealed)) FROM snapshot_piece GROUP BY space
) AS each GROUP BY space;
CREATE FUNCTION usage_change_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO usage AS u(space, changes, bytes)
        SELECT space, count(*), sum(octet_length(header) + octet_length(payload))
            FROM added GROUP BY space
        ON CONFLICT (space) DO UPDATE
            SET changes = u.changes + excluded.changes, bytes = u.bytes + excluded.bytes;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_change_removed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE usage AS u SET changes = u.changes - d.changes, bytes = u.bytes - d.bytes FROM (
        SELECT space, count(*) AS changes, sum(octet_length(header) + octet_length(payload)) AS bytes
            FROM removed GROUP BY space) AS d WHERE u.space = d.space;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_change_altered() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE usage AS u SET bytes = u.bytes + d.bytes FROM (
        SELECT space, sum(bytes) AS bytes FROM (
            SELECT space, octet_length(header) + octet_length(payload) AS bytes FROM added
            UNION ALL SELECT space, -octet_length(header) - octet_length(payload) FROM removed
        ) AS each GROUP BY space) AS d WHERE u.space = d.space;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_piece_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO usage AS u(space, changes, bytes)
        SELECT space, 0, sum(octet_length(sealed)) FROM added GROUP BY space
        ON CONFLICT (space) DO UPDATE SET bytes = u.bytes + excluded.bytes;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_piece_removed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE usage AS u SET bytes = u.bytes - d.bytes FROM (
        SELECT space, sum(octet_length(sealed)) AS bytes FROM removed GROUP BY space
    ) AS d WHERE u.space = d.space;
    RETURN NULL;
END $$;
CREATE TRIGGER usage_change_added AFTER INSERT ON change REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION usage_change_added();
CREATE TRIGGER usage_change_removed AFTER DELETE ON change REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION usage_change_removed();
CREATE TRIGGER usage_change_altered AFTER UPDATE ON change
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION usage_change_altered();
CREATE TRIGGER usage_piece_added AFTER INSERT ON snapshot_piece REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION usage_piece_added();
CREATE TRIGGER usage_piece_removed AFTER DELETE ON snapshot_piece REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION usage_piece_removed();
)";

    // Photos, sounds and films, as store::BlobTable has them, and how far what was said has reached. A
    // blob's list counts among its bytes: otherwise lists of chunks that never come would cost nobody
    // anything. The author comes second in a reach's key: a device asks for those of its own chains.
    constexpr const char* kThirdForm = R"(
CREATE TABLE blob_use(
    space bytea NOT NULL, audience bytea NOT NULL, author bytea NOT NULL, seq bigint NOT NULL,
    edit bigint NOT NULL, blob bytea NOT NULL,
    PRIMARY KEY(space, audience, author, seq, edit, blob));
CREATE INDEX blob_use_of ON blob_use(space, audience, blob);
CREATE TABLE blob(
    space bytea NOT NULL, audience bytea NOT NULL, blob bytea NOT NULL, chunks bytea NOT NULL,
    missing bigint NOT NULL, PRIMARY KEY(space, audience, blob));
CREATE INDEX blob_lacking ON blob(space, audience, blob) WHERE missing > 0;
CREATE TABLE blob_chunk(
    space bytea NOT NULL, audience bytea NOT NULL, chunk bytea NOT NULL, blob bytea NOT NULL,
    position bigint NOT NULL, PRIMARY KEY(space, audience, chunk, blob, position));
CREATE TABLE chunk(
    space bytea NOT NULL, audience bytea NOT NULL, chunk bytea NOT NULL, sealed bytea NOT NULL,
    PRIMARY KEY(space, audience, chunk));
CREATE TABLE reach(
    space bytea NOT NULL, author bytea NOT NULL, audience bytea NOT NULL, reader bytea NOT NULL,
    seq bigint NOT NULL, at_ms bigint NOT NULL, signature bytea NOT NULL, number bigint NOT NULL,
    PRIMARY KEY(space, author, audience, reader), UNIQUE(space, number));
ALTER TABLE chunk ALTER sealed SET STORAGE EXTERNAL;
ALTER TABLE blob ALTER chunks SET STORAGE EXTERNAL;
CREATE FUNCTION usage_chunk_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO usage AS u(space, changes, bytes)
        SELECT space, 0, sum(octet_length(sealed)) FROM added GROUP BY space
        ON CONFLICT (space) DO UPDATE SET bytes = u.bytes + excluded.bytes;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_chunk_removed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE usage AS u SET bytes = u.bytes - d.bytes FROM (
        SELECT space, sum(octet_length(sealed)) AS bytes FROM removed GROUP BY space
    ) AS d WHERE u.space = d.space;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_blob_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO usage AS u(space, changes, bytes)
        SELECT space, 0, sum(octet_length(chunks)) FROM added GROUP BY space
            HAVING sum(octet_length(chunks)) > 0
        ON CONFLICT (space) DO UPDATE SET bytes = u.bytes + excluded.bytes;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_blob_altered() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE usage AS u SET bytes = u.bytes + d.bytes FROM (
        SELECT space, sum(bytes) AS bytes FROM (
            SELECT space, octet_length(chunks) AS bytes FROM added
            UNION ALL SELECT space, -octet_length(chunks) FROM removed
        ) AS each GROUP BY space HAVING sum(bytes) <> 0) AS d WHERE u.space = d.space;
    RETURN NULL;
END $$;
CREATE FUNCTION usage_blob_removed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE usage AS u SET bytes = u.bytes - d.bytes FROM (
        SELECT space, sum(octet_length(chunks)) AS bytes FROM removed GROUP BY space
    ) AS d WHERE u.space = d.space;
    RETURN NULL;
END $$;
CREATE TRIGGER usage_chunk_added AFTER INSERT ON chunk REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION usage_chunk_added();
CREATE TRIGGER usage_chunk_removed AFTER DELETE ON chunk REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION usage_chunk_removed();
CREATE TRIGGER usage_blob_added AFTER INSERT ON blob REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION usage_blob_added();
CREATE TRIGGER usage_blob_altered AFTER UPDATE ON blob
    REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION usage_blob_altered();
CREATE TRIGGER usage_blob_removed AFTER DELETE ON blob REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION usage_blob_removed();
)";

    /// One step for each form; the first makes the tables.
    constexpr std::array<const char*, kPostgresSchemaVersion> kSteps{
        kFirstForm, kSecondForm, kThirdForm};

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
