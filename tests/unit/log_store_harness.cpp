// SPDX-License-Identifier: Apache-2.0
#include "log_store_harness.h"

#include "private_postgres.h"

#include "postgres_log_store.h"
#include "sqlite_log_store.h"
#include "store/database.h"

#include <pqxx/pqxx>

namespace alongside::test {

StorePlace::StorePlace(StoreKind kind)
    : m_kind(kind)
{
    if (kind == StoreKind::Postgres)
        m_address = newPostgresDatabase();
}

Result<std::unique_ptr<server::LogStore>> StorePlace::open() const
{
    if (m_kind == StoreKind::Postgres) {
        ALONGSIDE_TRY_LET(store, server::PostgresLogStore::open(m_address));
        return std::move(store);
    }
    ALONGSIDE_TRY_LET(store, server::SqliteLogStore::open(m_folder.path()));
    return std::move(store);
}

void StorePlace::alter(const std::string& sql) const
{
    if (m_kind == StoreKind::Postgres) {
        pqxx::connection connection(m_address);
        pqxx::nontransaction(connection).exec(sql);
        return;
    }
    store::Database db(m_folder / "server.db", store::Database::Mode::OpenExisting);
    db.execute(sql.c_str());
}

Bytes payloadSaying(std::string_view words)
{
    log::Payload payload;
    payload.edits.push_back({toBytes("structure"), toBytes(words), {}});
    return payload.bytes();
}

bool says(const std::optional<log::Run>& run, std::string_view words)
{
    if (!run)
        return false;
    for (const auto& change : run->changes)
        if (contains(change.payload, words))
            return true;
    return false;
}

std::string wordsOf(const Result<store::Accepted>& result)
{
    return result ? "ok: " + std::to_string(result->fresh) + " new" : outcome(result);
}

LogStoreHarness::LogStoreHarness(StoreKind kind)
    : place(kind)
    , store(must(place.open()))
    , words(space, everyone, keysFrom(1))
{
}

server::Write LogStoreHarness::writeOf(
    const ChainMaker& chain, std::uint64_t first, std::uint64_t last, const Actor& by) const
{
    server::Write write;
    write.space = space;
    write.run = chain.run(first, last);
    write.key = by.keys.publicKeys().signing;
    return write;
}

server::Write LogStoreHarness::founding() const
{
    return writeOf(founder->chain, 1, 1, *founder);
}

std::string LogStoreHarness::commit(const server::Write& write)
{
    return commit(std::vector{write}).front();
}

std::vector<std::string> LogStoreHarness::commit(const std::vector<server::Write>& writes)
{
    std::vector<std::string> said;
    for (const auto& result : store->commit(writes))
        said.push_back(wordsOf(result));
    return said;
}

server::Write LogStoreHarness::erasing(const Actor& by, const log::Erasure& what)
{
    words.add(payloadSaying("something was erased"));
    auto write = writeOf(words, words.size(), words.size(), by);
    write.erasures.push_back({everyone, what, by.id(), words.size(), kToday});
    return write;
}

Bytes LogStoreHarness::invite(std::uint32_t uses, std::uint8_t number)
{
    const Bytes token(16, number);
    must(store->addInvitation({server::hashToken(token), uses, kToday + 1000}));
    return token;
}

void LogStoreHarness::reopen()
{
    store.reset();
    store = must(place.open());
}

}
