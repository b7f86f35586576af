// SPDX-License-Identifier: Apache-2.0
// The rows of a store, as somebody may leave them who has the tablet or the server's disk in their hands:
// a few values are others than they were, and everything is opened and looked at.
#include "fuzz_targets_p.h"

#include "fuzz_folder.h"
#include "fuzz_store_p.h"
#include "sqlite_log_store.h"
#include "store/database.h"

#include <algorithm>

namespace alongside::fuzz {

namespace {

    namespace fs = std::filesystem;
    using store::Database;

    constexpr std::size_t kCellsMax = 8;

    /// One value that is another now.
    struct Cell {
        std::uint8_t table = 0;
        std::uint8_t column = 0;
        std::uint16_t row = 0;
        std::int64_t number = 0;
        Bytes
            bytes; ///< where the column takes bytes or text; empty: `number` of those there are, cut or longer
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(table, column, row, number, bytes);
        }
    };

    struct Table {
        std::string name;
        std::vector<std::pair<std::string, std::string>> columns; ///< and their types
    };

    std::vector<Table> tablesOf(Database& db)
    {
        std::vector<Table> tables;
        auto names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' "
                                "AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (names.step())
            tables.push_back({names.text(0), {}});
        for (auto& table : tables) {
            auto columns
                = db.prepare("SELECT name, type FROM pragma_table_info('" + table.name + "')");
            while (columns.step())
                table.columns.emplace_back(columns.text(0), columns.text(1));
        }
        return tables;
    }

    // The value that stands there, changed a little: bytes of the right length get further.
    Bytes altered(Bytes there, const Cell& cell)
    {
        if (!cell.bytes.empty())
            return cell.bytes;
        const auto number = static_cast<std::uint64_t>(cell.number);
        if (number % 3 == 0 || there.empty())
            there.resize(number / 3 % (there.size() + 2));
        else
            there[number / 3 % there.size()] ^= static_cast<std::uint8_t>(1 + number % 255);
        return there;
    }

    void put(Database& db, const std::vector<Table>& tables, const Cell& cell)
    {
        const auto& table = tables[cell.table % tables.size()];
        const auto& [column, type] = table.columns[cell.column % table.columns.size()];
        // Those without a row number are told apart by all that they hold: their first column will do.
        const auto where = " WHERE " + table.columns.front().first + " = (SELECT "
            + table.columns.front().first + " FROM " + table.name + " LIMIT 1 OFFSET "
            + std::to_string(cell.row % 40) + ")";
        Bytes there;
        {
            auto row = db.prepare("SELECT " + column + " FROM " + table.name + where);
            if (!row.step())
                return;
            there = row.blob(0);
        }
        auto change
            = db.prepare("UPDATE OR IGNORE " + table.name + " SET " + column + " = ?" + where);
        const auto bytes = altered(there, cell);
        if (type == "BLOB")
            change.bind(bytes).run();
        else if (type == "TEXT")
            change.bind(asText(bytes)).run();
        else
            change.bind(cell.number).run();
    }

    // False where SQLite itself refuses.
    bool alter(const fs::path& file, const std::vector<Cell>& cells)
    {
        return store::guarded([&] {
            Database db(file, Database::Mode::OpenExisting);
            const auto tables = tablesOf(db);
            for (const auto& cell : cells)
                put(db, tables, cell);
        }).has_value();
    }

    void useServer(const fs::path& folder)
    {
        auto opened = server::SqliteLogStore::open(folder);
        if (!isTaken(opened))
            return;
        auto& log = **opened;
        if (const auto stats = log.stats(5); isTaken(stats))
            for (const auto& space : stats->biggest) {
                static_cast<void>(isTaken(log.bytesOf(space.space)));
                const auto membership = log.membership(space.space);
                static_cast<void>(isTaken(membership));
                const auto version = log.version(space.space);
                if (!isTaken(version))
                    continue;
                std::set<AudienceId> audiences;
                for (const auto& [chain, seq] : *version) {
                    audiences.insert(chain.audience);
                    for (std::uint64_t after = 0, rounds = 0; rounds < 64; ++rounds) {
                        const auto run = log.runAfter(space.space, chain, after, 4096);
                        if (!isTaken(run) || !*run)
                            break;
                        check((*run)->last() > after, "what comes next is further");
                        after = (*run)->last();
                    }
                }
                for (const auto& audience : audiences) {
                    static_cast<void>(isTaken(log.snapshot(space.space, audience)));
                    static_cast<void>(isTaken(log.snapshotPiece(space.space, audience, 0)));
                }
                if (const auto lacking = log.blobsLacking(space.space, audiences, 10);
                    isTaken(lacking))
                    for (const auto& place : *lacking)
                        static_cast<void>(isTaken(log.blob(space.space, place)));
                static_cast<void>(isTaken(log.reachesAfter(space.space, {}, 0, 10)));
            }
        static_cast<void>(isTaken(log.checkInvitation(Bytes(16, 1), 0)));
        static_cast<void>(isTaken(log.note("address")));
        for (const auto& problem : log.check().problems)
            checkShown(problem, "what is wrong can be shown");
    }

    void readServer(const std::vector<Cell>& cells)
    {
        static const auto kFolder = scratchFolder() / "server";
        std::error_code ignored;
        fs::remove_all(kFolder, ignored);
        fs::create_directories(kFolder);
        fs::copy_file(fs::path(ALONGSIDE_SOURCE_DIR) / "tests/fixtures/server-stores/v4/server.db",
            kFolder / "server.db");
        if (alter(kFolder / "server.db", cells))
            useServer(kFolder);
    }

}

void readRows(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 2);
    const auto cells = decode<std::vector<Cell>>(bytes, "cells");
    if (!cells || cells->size() > kCellsMax)
        return;
    if (kind == 0)
        return readServer(*cells);
    const auto home = freshTablet(kOwner);
    if (!alter(databaseIn(home), *cells))
        return;
    auto workspace = openTablet(home);
    if (isTaken(workspace))
        useAll(**workspace);
}

Seeds rowsSeeds()
{
    Seeds seeds;
    for (std::uint8_t kind = 0; kind < 2; ++kind) {
        seeds.push_back(
            {"whole-" + std::to_string(kind), choosing(kind, encode(std::vector<Cell>()))});
        for (std::uint8_t table = 0; table < 24; ++table) {
            std::vector<Cell> cells;
            for (std::uint8_t column = 0; column < 4; ++column)
                cells.push_back({table, column, table, column * 7, {}});
            seeds.push_back({"cells-" + std::to_string(kind) + "-" + std::to_string(table),
                choosing(kind, encode(cells))});
        }
    }
    return seeds;
}

}
