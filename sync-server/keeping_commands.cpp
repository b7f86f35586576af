// SPDX-License-Identifier: Apache-2.0
#include "keeping_commands.h"

#include "command_output.h"
#include "server_limits.h"
#include "store_choice.h"

#include "base/clock.h"
#include "store/folder_lock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <thread>

namespace alongside::server {

namespace {

    constexpr std::size_t kDigitsToConfirm = 8;

    // Only what is there already: a folder that was mistyped must not become an empty server.
    template<class Options>
    Result<std::unique_ptr<LogStore>> openExisting(const Options& options)
    {
        return StoreChoice{options.data, options.postgres}.openExisting();
    }

    Result<StoreCheck> makeBackup(const BackupOptions& options)
    {
        std::error_code code;
        if (std::filesystem::is_directory(options.file, code))
            return fail(ErrorCode::BadArgument, options.file.string() + " is a folder");
        if (std::filesystem::exists(options.file, code) && !options.force)
            return fail(ErrorCode::AlreadyThere, options.file.string() + "; --force replaces it");
        if (std::filesystem::equivalent(options.file, options.data / "server.db", code))
            return fail(ErrorCode::BadArgument, "that is the server's own file");
        ALONGSIDE_TRY_LET(store, openExisting(options));
        return store->backup(options.file);
    }

    // The one space that is meant.
    Result<SpaceId> findSpace(LogStore& store, const std::string& given)
    {
        auto digits = given;
        std::transform(digits.begin(), digits.end(), digits.begin(),
            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (digits.size() < kDigitsToConfirm
            || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
            return fail(ErrorCode::BadArgument,
                "a space is named by the first " + std::to_string(kDigitsToConfirm)
                    + " or more hexadecimal digits of its id; 'alongside-server stats' lists them");
        if (const auto whole = SpaceId::fromHexText(digits))
            return *whole;
        ALONGSIDE_TRY_LET(found, store.spacesLike(digits, 2));
        if (found.empty())
            return fail(ErrorCode::NotFound, "space " + given);
        if (found.size() > 1)
            return fail(ErrorCode::Ambiguous, "space " + given);
        return found.front();
    }

    Result<void> confirm(const SpaceId& space, const EraseOptions& options)
    {
        if (options.yes)
            return {};
        const auto digits = space.hex().substr(0, kDigitsToConfirm);
        std::cerr << "Everything of space " << space.hex()
                  << " is erased from this server, for good.\nWhat tablets have stays on them. "
                     "Copies made with 'backup' still have it.\nType "
                  << digits << " to erase it: " << std::flush;
        std::string typed;
        if (!std::getline(std::cin, typed) || typed != digits)
            return fail(ErrorCode::Cancelled, "nothing was erased");
        return {};
    }

    bool isServerRunning(const std::filesystem::path& data)
    {
        const auto lock = store::FolderLock::take(data);
        return !lock && lock.error().code == ErrorCode::StoreInUse;
    }

    // A running server looks for erasures every second. Whether it has heard of this one. With
    // PostgreSQL the store knows whether there is a server at all, wherever it runs.
    Result<bool> waitForServer(LogStore& store, const EraseOptions& options, std::int64_t number)
    {
        const auto end = std::chrono::steady_clock::now() + kControlAnswerTime;
        while (!options.postgres.empty() || isServerRunning(options.data)) {
            ALONGSIDE_TRY_LET(heard, store.isErasedConfirmed(number));
            if (heard)
                return true;
            if (std::chrono::steady_clock::now() > end)
                return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return true;
    }

    struct Erased {
        SpaceId space;
        bool serverHeard = true;
    };

    Result<Erased> eraseSpace(const EraseOptions& options)
    {
        ALONGSIDE_TRY_LET(store, openExisting(options));
        ALONGSIDE_TRY_LET(space, findSpace(*store, options.space));
        ALONGSIDE_TRY(confirm(space, options));
        ALONGSIDE_TRY_LET(number, store->erase(space, SystemClock().now()));
        ALONGSIDE_TRY_LET(heard, waitForServer(*store, options, number));
        return Erased{space, heard};
    }

    nlohmann::ordered_json asJson(const StoreStats& stats)
    {
        auto biggest = nlohmann::ordered_json::array();
        for (const auto& space : stats.biggest)
            biggest.push_back({{"space", space.space.hex()}, {"members", space.members},
                {"changes", space.changes}, {"bytes", space.bytes}});
        return {{"spaces", stats.spaces}, {"members", stats.members}, {"changes", stats.changes},
            {"bytes", stats.bytes}, {"fileBytes", stats.fileBytes}, {"biggest", biggest}};
    }

    void print(const StoreStats& stats)
    {
        std::cout << "spaces   " << stats.spaces << "\nmembers  " << stats.members << "\nchanges  "
                  << stats.changes << "\nbytes    " << stats.bytes << "\non disk  "
                  << stats.fileBytes << '\n';
        if (stats.biggest.empty())
            return;
        std::cout << "\nThe biggest spaces\n   members   changes         bytes  space\n";
        for (const auto& space : stats.biggest)
            std::cout << std::setw(10) << space.members << std::setw(10) << space.changes
                      << std::setw(14) << space.bytes << "  " << space.space.hex() << '\n';
    }

}

int backup(const BackupOptions& options)
{
    const auto done = makeBackup(options);
    if (!done)
        return tell(done.error(), options.json);
    std::error_code code;
    const auto bytes = std::filesystem::file_size(options.file, code);
    if (options.json)
        printResult({{"file", std::filesystem::absolute(options.file).string()}, {"bytes", bytes},
            {"spaces", done->spaces}, {"changes", done->changes}});
    else
        std::cout << "Copied and checked: " << done->changes << " changes in " << done->spaces
                  << " spaces, " << bytes << " bytes.\nKeep key.pem and certificate.pem of "
                  << options.data.string()
                  << " as well, in a safe place: tablets know the server by its key.\n";
    return 0;
}

int stats(const StatsOptions& options)
{
    auto store = openExisting(options);
    if (!store)
        return tell(store.error(), options.json);
    const auto stats = (*store)->stats(options.biggest);
    if (!stats)
        return tell(stats.error(), options.json);
    if (options.json)
        printResult(asJson(*stats));
    else
        print(*stats);
    return 0;
}

int erase(const EraseOptions& options)
{
    const auto done = eraseSpace(options);
    if (!done)
        return tell(done.error(), options.json);
    if (!done->serverHeard)
        std::cerr << "alongside-server: it is erased, but the running server has not answered. It "
                     "takes in nothing more for this space; restart it to end what is open.\n";
    if (options.json)
        printResult({{"space", done->space.hex()}, {"serverHeard", done->serverHeard}});
    else
        std::cout << "Erased: space " << done->space.hex().substr(0, kDigitsToConfirm) << ".\n";
    if (!options.json && !options.postgres.empty())
        std::cout
            << "PostgreSQL's files have its bytes until their room is used again; 'VACUUM FULL "
               "change, snapshot_piece' sees to that at once.\n";
    return 0;
}

}
