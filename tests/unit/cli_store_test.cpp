// SPDX-License-Identifier: Apache-2.0
// Everything that machines do wrong, through the real program: a store in use, a disk that is full
// or read only, a newer store, a damaged one. For each a clear error, an exit code, nothing lost.
#include "cli_refusal.h"

#include "store/database.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <fstream>
#include <random>

namespace alongside {

namespace {

    using testing::Outcome;

    class CliStore : public testing::CliRefusal { };

}

TEST_F(CliStore, StoreInUseByAnotherProgram)
{
    first = home.result({"list"});
    const int lock = ::open((home.store() / "lock").c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_GE(lock, 0);
    ASSERT_EQ(::flock(lock, LOCK_EX | LOCK_NB), 0);
    refuses({"list"}, 5, "store-in-use", "Close the other program");
    ::close(lock);
}

TEST_F(CliStore, AHomeThatCannotBeWrittenTo)
{
    using std::filesystem::perms;
    first = home.result({"list"});
    const auto readable = perms(0555);
    for (const auto& folder : {home.path(), home.path() / "people"})
        std::filesystem::permissions(folder, readable);
    refuses({"person", "create", "Moll"}, 5, "storage-read-only", "cannot be written to",
        {.withoutRoot = true});
    for (const auto& folder : {home.path(), home.path() / "people"})
        std::filesystem::permissions(folder, perms::owner_all);
    EXPECT_EQ(home.result({"person", "list"})["people"].size(), 1U);
}

TEST_F(CliStore, AFullDiskLosesNothing)
{
    first = home.result({"list"});
    std::string words; // that do not get shorter when they are packed
    std::mt19937 random(1);
    while (words.size() < 3900)
        words += static_cast<char>('a' + random() % 26);
    Outcome outcome;
    for (int i = 0; i < 40 && outcome.exitCode <= 0; ++i)
        outcome
            = home.run({"add", "goal", "words=More", "why=" + words}, {.fileBytesMax = 240'000});
    EXPECT_EQ(outcome.exitCode, 5) << outcome.err;
    EXPECT_TRUE(outcome.out.empty());
    EXPECT_NE(outcome.err.find("alongside: "), std::string::npos);
    const auto after = home.result({"list"});
    EXPECT_EQ(after["records"][0], first["records"][0]);
    EXPECT_EQ(home.run({"verify"}).exitCode, 0);
    first = after;
    const auto file = (home.path() / "out.json").string();
    refuses(
        {"export", "--out", file}, 5, "storage-full", "no space left", {.fileBytesMax = 60'000});
    EXPECT_FALSE(std::filesystem::exists(file));
    refuses({"export", "--out", "/dev/full"}, 5, "storage-full", "/dev/full");
    refuses({"export", "--out", "/nowhere/out.json"}, 5, "storage-read-only", "/nowhere/out.json");
}

TEST_F(CliStore, AStoreOfANewerVersion)
{
    first = home.result({"list"});
    const auto set = [&](int version) {
        store::Database(home.store() / testing::kStoreFile, store::Database::Mode::OpenExisting)
            .setSchemaVersion(version);
    };
    const int known
        = store::Database(home.store() / testing::kStoreFile, store::Database::Mode::OpenExisting)
              .schemaVersion();
    set(99);
    refuses({"list"}, 5, "store-newer", "Update Alongside");
    refuses({"verify"}, 5, "store-newer", "Nothing was changed");
    set(known);
}

TEST_F(CliStore, AStoreThatWasAlteredOrCut)
{
    intact = false;
    const auto file = home.store() / testing::kStoreFile;
    const auto size = std::filesystem::file_size(file);
    std::ifstream in(file, std::ios::binary);
    const std::string sound((std::istreambuf_iterator<char>(in)), {});
    const auto write = [&](const std::string& bytes) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        std::filesystem::remove(file.string() + "-wal");
        std::filesystem::remove(file.string() + "-shm");
    };
    std::size_t noticed = 0;
    for (std::size_t at = 100; at < size; at += 4096) {
        auto changed = sound;
        changed[at + 700 < size ? at + 700 : at]
            = static_cast<char>(changed[at + 700 < size ? at + 700 : at] ^ 0x41);
        write(changed);
        const auto verified = home.run({"--json", "verify"});
        EXPECT_NE(verified.exitCode, 1) << verified.err;
        noticed += verified.exitCode == 7 ? 1U : 0U;
        EXPECT_EQ(verified.json()["ok"], verified.exitCode == 0);
    }
    EXPECT_EQ(noticed, (size - 100 + 4095) / 4096) << "every altered page is noticed";
    write(sound.substr(0, size / 2));
    EXPECT_EQ(home.run({"verify"}).exitCode, 7);
    refuses({"list"}, 5, "store-damaged", "Do not delete anything");
    write("this was never a store");
    refuses({"list"}, 5, "store-damaged", "verify");
}

}
