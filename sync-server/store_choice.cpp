// SPDX-License-Identifier: Apache-2.0
#include "store_choice.h"

#include "postgres_log_store.h"
#include "sqlite_log_store.h"

#include "store/checked_pages.h"

namespace alongside::server {

namespace {

    constexpr const char* kFile = "server.db";

}

Result<std::unique_ptr<LogStore>> StoreChoice::open() const
{
    if (!postgres.empty()) {
        ALONGSIDE_TRY_LET(store, PostgresLogStore::open(postgres));
        return std::move(store);
    }
    ALONGSIDE_TRY_LET(store, SqliteLogStore::open(data));
    return std::move(store);
}

Result<std::unique_ptr<LogStore>> StoreChoice::openExisting() const
{
    std::error_code code;
    if (postgres.empty() && !std::filesystem::exists(data / kFile, code))
        return fail(ErrorCode::NotFound, "no server has run with --data " + data.string() + " yet");
    return open();
}

std::string StoreChoice::name() const
{
    return postgres.empty() ? data.string() : PostgresLogStore::nameOf(postgres);
}

std::string StoreChoice::withoutPassword() const
{
    return postgres.empty() ? "" : PostgresLogStore::withoutPassword(postgres);
}

std::vector<std::string> StoreChoice::alteredPages() const
{
    std::vector<std::string> lines;
    if (!postgres.empty())
        return lines;
    if (auto pages = store::damagedPages(data / kFile))
        for (const auto page : *pages)
            lines.push_back(std::string(kFile) + ": page " + std::to_string(page) + " was altered");
    return lines;
}

}
