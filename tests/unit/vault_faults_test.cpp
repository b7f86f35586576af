// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever happens to the disk, the program or the machine, nothing that was saved is lost,
// what is wrong is named, and a store that is not ours to change is left as it was.
// Method: bytes changed, files cut, disks that are full or cannot be written to, and writers
// killed.
#include "core_harness.h"

#include "store/checked_pages.h"
#include "store/database.h"
#include "store/vault.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <random>

namespace alongside::test {
namespace {

    using store::Vault;
    namespace fs = std::filesystem;

    const SpaceId kSpace = idFrom<SpaceId>(1);

    log::ChainId chainOf(std::uint8_t number)
    {
        return {idFrom<AudienceId>(2), keysFrom(number).id()};
    }

    bool isFirst(const log::ChainId& chain)
    {
        return chain.author == chainOf(1).author;
    }

    log::Change changeNumber(std::uint64_t seq, std::size_t size = 200)
    {
        log::Header header;
        header.seq = seq;
        return {header.bytes(), Bytes(size, static_cast<std::uint8_t>(seq))};
    }

    Result<log::Tip> append(Vault& vault, std::size_t size = 200)
    {
        const auto tip = must(vault.tip(kSpace, chainOf(1)));
        return vault.append(kSpace, chainOf(1), changeNumber(tip.seq + 1, size), {});
    }

    void write(const fs::path& file, const Bytes& bytes)
    {
        std::ofstream out(file, std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
    }

    class VaultFaults : public ::testing::Test {
    protected:
        void SetUp() override
        {
            auto vault = must(Vault::create(home, {"Ana", ""}, "2580", kQuickPin));
            for (int i = 0; i < 60; ++i)
                must(append(*vault));
        }

        TemporaryFolder folder;
        const fs::path home = folder / "ana";
        const fs::path file = home / "alongside.db";
    };

    TEST_F(VaultFaults, FromANewerVersionAreLeftAlone)
    {
        {
            store::Database db(file, store::Database::Mode::OpenExisting);
            db.setSchemaVersion(99);
        }
        const auto before = fileBytes(file);
        EXPECT_EQ(outcome(Vault::open(home, "2580")), "store-newer");
        EXPECT_EQ(outcome(Vault::peek(home)), "store-newer");
        EXPECT_EQ(outcome(Vault::create(home, {"Dev", ""}, "2580", kQuickPin)), "store-newer");
        EXPECT_EQ(fileBytes(file), before);
    }

    TEST_F(VaultFaults, OfAnyPageAreNoticedAndNamed)
    {
        const auto good = fileBytes(file);
        constexpr std::size_t kPage = 4096;
        ASSERT_EQ(good.size() % kPage, 0U);
        for (std::size_t page = 0; page < good.size() / kPage; ++page) {
            auto bad = good;
            bad[page * kPage + 1000] ^= 0x10U;
            write(file, bad);
            const auto name = "page " + std::to_string(page + 1) + " ";
            const auto vault = Vault::open(home, "2580");
            if (!vault) {
                EXPECT_EQ(vault.error().code, ErrorCode::StoreDamaged) << name;
                EXPECT_NE(vault.error().detail.find(name), std::string::npos)
                    << vault.error().detail;
                continue;
            }
            const auto damage = (*vault)->damage();
            EXPECT_TRUE(std::any_of(damage.begin(), damage.end(), [&](const std::string& line) {
                return line.find(name) != std::string::npos;
            })) << name;
        }
        write(file, good);
        const auto vault = must(Vault::open(home, "2580"));
        EXPECT_TRUE(vault->damage().empty());
        EXPECT_EQ(must(vault->tip(kSpace, chainOf(1))).seq, 60U);
    }

    TEST_F(VaultFaults, OfFilesCutShortAreNoticed)
    {
        const auto good = fileBytes(file);
        for (const std::size_t size : {good.size() - 1, good.size() - 4096, good.size() / 2,
                 std::size_t{4096}, std::size_t{100}, std::size_t{1}, std::size_t{0}}) {
            const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
            write(file, cut);
            const auto vault = Vault::open(home, "2580");
            if (vault) {
                EXPECT_FALSE((*vault)->damage().empty()) << size;
                continue;
            }
            EXPECT_EQ(vault.error().code, ErrorCode::StoreDamaged) << size;
            EXPECT_EQ(fileBytes(file), cut) << "nothing was made of it";
        }
    }

    TEST_F(VaultFaults, OfSomethingElseInItsPlaceAreNoticed)
    {
        for (const auto& other :
            {toBytes(std::string(5000, 'x')), toBytes("SQLite format 3"), Bytes(8192, 0)}) {
            write(file, other);
            EXPECT_EQ(outcome(Vault::open(home, "2580")), "store-damaged");
            EXPECT_EQ(outcome(Vault::peek(home)), "store-damaged");
            EXPECT_EQ(fileBytes(file), other);
        }
        write(folder / "note.txt", toBytes("hello"));
        EXPECT_EQ(outcome(Vault::create(folder / "note.txt", {"Dev", ""}, "2580", kQuickPin)),
            "storage-failed");
        EXPECT_EQ(fileBytes(folder / "note.txt"), toBytes("hello"));
    }

    // A log that was left behind by a crash, and damaged: SQLite would drop its end without a word.
    TEST_F(VaultFaults, OfALogLeftBehindAreKeptAndReportedThoughSomebodyAskedWhoItIs)
    {
        const auto crashed = folder / "crashed";
        fs::create_directories(crashed);
        {
            auto vault = must(Vault::open(home, "2580"));
            for (int i = 0; i < 20; ++i)
                must(append(*vault));
            for (const auto* name : {"alongside.db", "alongside.db-wal"})
                fs::copy_file(home / name, crashed / name);
        }
        auto wal = fileBytes(crashed / "alongside.db-wal");
        wal[32 + 3 * (4096 + 24) + 500] ^= 1U;
        write(crashed / "alongside.db-wal", wal);
        EXPECT_EQ(must(Vault::peek(crashed)).card.name, "Ana") << "as the sign-in page does";
        auto vault = must(Vault::open(crashed, "2580"));
        const auto damage = vault->damage();
        ASSERT_FALSE(damage.empty());
        EXPECT_GE(must(vault->tip(kSpace, chainOf(1))).seq, 60U);
        bool kept = false;
        for (const auto& entry : fs::directory_iterator(crashed))
            if (entry.path().filename().string().starts_with("damaged-"))
                kept = fileBytes(entry.path() / "alongside.db-wal") == wal;
        EXPECT_TRUE(kept) << "what SQLite dropped can still be looked at";
    }

    TEST_F(VaultFaults, OfAFullDiskLoseNothing)
    {
        auto vault = must(Vault::open(home, "2580"));
        vault->limitPages(1); // not below what there is
        std::uint64_t saved = 60;
        Result<log::Tip> last = fail(ErrorCode::Internal);
        while ((last = append(*vault, 2000)) && saved < 200)
            ++saved;
        EXPECT_EQ(outcome(last), "storage-full");
        EXPECT_EQ(must(vault->tip(kSpace, chainOf(1))).seq, saved);
        EXPECT_EQ(must(vault->waiting(kSpace, isFirst)), saved) << "it can still be read";
        EXPECT_EQ(outcome(append(*vault, 2000)), "storage-full");
        vault->limitPages(100'000);
        EXPECT_EQ(must(append(*vault, 2000)).seq, saved + 1)
            << "the same change, once there is space";
        must(vault->seal(kSpace, keysFrom(1)));
        vault.reset();
        vault = must(Vault::open(home, "2580"));
        EXPECT_TRUE(vault->damage().empty());
        const auto keyOf
            = [](const AuthorId&) { return std::optional(keysFrom(1).publicKeys().signing); };
        EXPECT_EQ(must(vault->checkChains(kSpace, keyOf)), saved + 1);
    }

    // Runs in a process that has given up the rights of an administrator, if it had them.
    std::string asNobody(const std::function<std::string()>& work)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return "no pipe";
        const auto child = ::fork();
        if (child == 0) {
            std::string answer = "still an administrator";
            if (::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0))
                answer = work();
            static_cast<void>(::write(ends[1], answer.data(), answer.size()));
            ::_exit(0);
        }
        ::close(ends[1]);
        std::string answer(200, '\0');
        const auto size = ::read(ends[0], answer.data(), answer.size());
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        answer.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
        return answer;
    }

    TEST_F(VaultFaults, OfAPlaceThatCannotBeWrittenToAreSaidPlainly)
    {
        using fs::perms;
        fs::permissions(folder.path(),
            perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec);
        fs::permissions(home, perms::owner_all | perms::others_read | perms::others_exec);
        fs::permissions(home / "lock", perms::owner_read | perms::others_read);
        EXPECT_EQ(asNobody([&] {
            return outcome(Vault::create(folder / "new", {"Dev", ""}, "2580", kQuickPin));
        }),
            "storage-read-only");
        EXPECT_EQ(
            asNobody([&] { return outcome(Vault::open(home, "2580")); }), "storage-read-only");
        fs::permissions(folder.path(), perms::owner_all);
        fs::permissions(home / "lock", perms::owner_all);
        EXPECT_EQ(outcome(Vault::open(home, "2580")), "ok");
    }

    // The child says each change after append() returned; then it is killed in the middle of
    // others.
    TEST_F(VaultFaults, OfAWriterThatIsKilledLoseNothingThatWasSaved)
    {
        constexpr unsigned kSeed = 7;
        std::mt19937 random(kSeed);
        std::uint64_t saved = 60;
        for (int round = 0; round < 12; ++round) {
            int ends[2];
            ASSERT_EQ(::pipe(ends), 0);
            const auto child = ::fork();
            ASSERT_GE(child, 0);
            if (child == 0) {
                auto vault = Vault::open(home, "2580");
                while (vault) {
                    const auto tip = append(**vault);
                    if (!tip || ::write(ends[1], &tip->seq, sizeof tip->seq) != sizeof tip->seq)
                        break;
                    if (tip->seq % 5 == 0)
                        static_cast<void>((*vault)->seal(kSpace, keysFrom(1)));
                }
                ::_exit(1);
            }
            ::close(ends[1]);
            const auto killAfter = 1 + random() % 15;
            std::uint64_t said = 0;
            for (unsigned i = 0; i < killAfter; ++i)
                ASSERT_EQ(::read(ends[0], &said, sizeof said), static_cast<ssize_t>(sizeof said));
            ::kill(child, SIGKILL);
            while (::read(ends[0], &said, sizeof said) == static_cast<ssize_t>(sizeof said)) { }
            ::close(ends[0]);
            int status = 0;
            ::waitpid(child, &status, 0);
            ASSERT_TRUE(WIFSIGNALED(status));

            auto vault = must(Vault::open(home, "2580"));
            const auto tip = must(vault->tip(kSpace, chainOf(1)));
            EXPECT_GE(said, saved + killAfter) << "seed " << kSeed << " round " << round;
            EXPECT_GE(tip.seq, said);
            EXPECT_LE(tip.seq, said + 1) << "at most the one that was not yet said";
            EXPECT_EQ(must(vault->waiting(kSpace, isFirst)), tip.seq);
            std::uint64_t seq = 0;
            must(vault->forEach(kSpace, {}, [&](const store::StoredChange& item) -> Result<void> {
                EXPECT_EQ(item.change, changeNumber(++seq));
                return {};
            }));
            EXPECT_EQ(seq, tip.seq);
            const auto keyOf
                = [](const AuthorId&) { return std::optional(keysFrom(1).publicKeys().signing); };
            EXPECT_EQ(must(vault->checkChains(kSpace, keyOf)), tip.seq);
            EXPECT_TRUE(vault->damage().empty());
            saved = tip.seq;
        }
    }

}
}
