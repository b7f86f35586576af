// SPDX-License-Identifier: Apache-2.0
//
// Aim: a vault keeps what it was given, gives it back to whoever has the PIN, takes nothing that
// does not fit, and counts what waits by asking the log.
// Method: a vault in a folder, chains made by hand, and a second opening of the same folder.
#include "core_harness.h"

#include "base/data_limits.h"
#include "store/database.h"
#include "store/vault.h"

namespace alongside::test {
namespace {

    using store::Vault;

    class VaultTest : public ::testing::Test {
    protected:
        void SetUp() override
        {
            vault = must(Vault::create(home, {"Ana", "family"}, "2580", kQuickPin));
        }
        void reopen()
        {
            vault.reset();
            vault = must(Vault::open(home, "2580"));
        }
        // Adds one of our own changes.
        void append(std::size_t size = 10)
        {
            const auto tip = must(vault->tip(space, chain));
            log::Header header;
            header.seq = tip.seq + 1;
            must(vault->append(space, chain, {header.bytes(), plainPayload(Bytes(size, 7))}, {}));
        }
        Result<store::Accepted> accept(const log::Run& run)
        {
            return vault->accept(space, run, other.publicKeys().signing);
        }

        TemporaryFolder folder;
        const std::filesystem::path home = folder / "ana";
        const SpaceId space = idFrom<SpaceId>(1);
        const AudienceId audience = idFrom<AudienceId>(2);
        const crypto::AuthorKeys me = keysFrom(1);
        const crypto::AuthorKeys other = keysFrom(2);
        const log::ChainId chain{audience, me.id()};
        ChainMaker theirs{space, audience, other};
        std::unique_ptr<Vault> vault;
    };

    TEST_F(VaultTest, OpensWithThePinOnlyAndChangesNothingOtherwise)
    {
        append();
        vault.reset();
        const auto before = fileBytes(home / "alongside.db");
        for (const auto* pin : {"2581", "", "25800", "258"}) {
            EXPECT_EQ(outcome(Vault::open(home, pin)), "wrong-pin");
            EXPECT_EQ(fileBytes(home / "alongside.db"), before);
        }
        EXPECT_EQ(must(Vault::peek(home)).card, (store::PersonCard{"Ana", "family"}));
        reopen();
        EXPECT_EQ(vault->card().name, "Ana");
        EXPECT_EQ(must(vault->tip(space, chain)).seq, 1U);
    }

    TEST_F(VaultTest, IsOpenOnceAtATime)
    {
        EXPECT_EQ(outcome(Vault::open(home, "2580")), "store-in-use");
        EXPECT_EQ(outcome(Vault::create(home, {"Dev", ""}, "2580", kQuickPin)), "store-in-use");
        EXPECT_EQ(must(Vault::peek(home)).card.name, "Ana") << "who it is can be asked all the same";
        append();
        vault.reset();
        EXPECT_EQ(outcome(Vault::open(home, "2580")), "ok");
    }

    TEST_F(VaultTest, IsNotMadeOverAnother)
    {
        append();
        vault.reset();
        EXPECT_EQ(outcome(Vault::create(home, {"Dev", ""}, "1111", kQuickPin)), "already-there");
        reopen();
        EXPECT_EQ(must(vault->tip(space, chain)).seq, 1U);
        EXPECT_EQ(outcome(Vault::open(folder / "nobody", "2580")), "not-found");
        EXPECT_EQ(outcome(Vault::peek(folder / "nobody")), "not-found");
        EXPECT_FALSE(std::filesystem::exists(folder / "nobody"));
    }

    TEST_F(VaultTest, KeepsAccountsAndKeys)
    {
        EXPECT_EQ(outcome(vault->account(space)), "not-found");
        store::SpaceAccount account;
        account.authorSeed = Bytes(32, 1);
        account.member = idFrom<MemberId>(4);
        must(vault->saveAccount(space, account));
        account.server = log::ServerPlace{"localhost:1", {}};
        account.hostingToken = Bytes(16, 2);
        account.invitationSeed = Bytes(32, 3);
        must(vault->saveAccount(space, account));
        const auto key = crypto::makeKey();
        must(vault->saveKey(space, audience, 3, key));
        const auto second = crypto::makeKey();
        must(vault->saveKey(
            space, audience, 3, second)); // of somebody who did not know of the first
        must(vault->saveKey(space, audience, 3, key));
        reopen();
        EXPECT_EQ(must(vault->spaces()), std::vector{space});
        const auto back = must(vault->account(space));
        EXPECT_EQ(back.authorSeed, account.authorSeed);
        EXPECT_EQ(back.member, account.member);
        EXPECT_EQ(back.server, account.server);
        EXPECT_EQ(back.hostingToken, account.hostingToken);
        EXPECT_EQ(back.invitationSeed, account.invitationSeed);
        const auto keys = must(vault->keys(space, audience, 3));
        ASSERT_EQ(keys.size(), 2U);
        EXPECT_TRUE(crypto::sameSecret(keys[0].view(), key.view()));
        EXPECT_TRUE(crypto::sameSecret(keys[1].view(), second.view()));
        EXPECT_TRUE(must(vault->keys(space, audience, 4)).empty());
        EXPECT_TRUE(must(vault->keys(idFrom<SpaceId>(9), audience, 3)).empty());
        for (int i = 0; i < 100; ++i)
            must(vault->saveKey(space, audience, 3, crypto::makeKey()));
        EXPECT_EQ(must(vault->keys(space, audience, 3)).size(), Vault::kKeysPerEpochMax);
    }

    TEST_F(VaultTest, CountsWhatWaitsByAskingTheLog)
    {
        const auto mine = [this](const log::ChainId& id) { return id.author == me.id(); };
        EXPECT_EQ(must(vault->waiting(space, mine)), 0U);
        append();
        append();
        append();
        theirs.add({1}).add({2});
        must(accept(theirs.run()));
        EXPECT_EQ(must(vault->waiting(space, mine)), 3U) << "what others wrote does not wait";
        must(vault->markDurable(space, chain, 2));
        EXPECT_EQ(must(vault->waiting(space, mine)), 1U);
        must(vault->markDurable(space, chain, 1));
        EXPECT_EQ(must(vault->waiting(space, mine)), 1U) << "an old answer takes nothing back";
        EXPECT_EQ(must(vault->durable(space, chain)), 2U);
        reopen();
        EXPECT_EQ(must(vault->waiting(space, mine)), 1U);
        append();
        EXPECT_EQ(must(vault->waiting(space, mine)), 2U);
        EXPECT_EQ(must(vault->waiting(idFrom<SpaceId>(9), mine)), 0U);
    }

    TEST_F(VaultTest, GivesOutOnlyWhatIsSealed)
    {
        append();
        append();
        EXPECT_FALSE(must(vault->runAfter(space, chain, 0, 1000)));
        must(vault->seal(space, me));
        append();
        const auto run = must(vault->runAfter(space, chain, 0, 1000));
        ASSERT_TRUE(run);
        EXPECT_EQ(run->changes.size(), 2U);
        EXPECT_EQ(outcome(log::checkRun(space, {}, *run, me.publicKeys().signing)), "ok");
        EXPECT_FALSE(must(vault->runAfter(space, chain, 2, 1000)));
        must(vault->seal(space, me));
        must(vault->seal(space, me));
        EXPECT_EQ(must(vault->runAfter(space, chain, 2, 1000))->changes.size(), 1U);
    }

    TEST_F(VaultTest, SealsSoThatEveryRunIsWithinLimits)
    {
        for (int i = 0; i < 300; ++i)
            append();
        append(900'000);
        append(900'000);
        append(900'000);
        append();
        must(vault->seal(space, me));
        std::uint64_t at = 0;
        log::Tip tip;
        while (auto run = must(vault->runAfter(space, chain, at, 64U << 10U))) {
            EXPECT_LE(run->changes.size(), log::kChangesPerSealMax);
            EXPECT_LE(run->bytes(), 2 * log::kBytesPerSealMax);
            const auto hashes = must(log::checkRun(space, tip, *run, me.publicKeys().signing));
            at = run->last();
            tip = {at, hashes.back()};
        }
        EXPECT_EQ(at, 304U);
    }

    TEST_F(VaultTest, TakesTheSameRunTwiceAndOverlappingOnes)
    {
        theirs.add({1}).add({2}).add({3}).add({4});
        EXPECT_EQ(must(accept(theirs.run(1, 2))).fresh, 2U);
        EXPECT_EQ(must(accept(theirs.run(1, 2))).fresh, 0U);
        EXPECT_EQ(must(accept(theirs.run(2, 3))).fresh, 1U);
        EXPECT_EQ(must(accept(theirs.run(1, 4))).fresh, 1U);
        EXPECT_EQ(must(vault->tip(space, theirs.id())), theirs.tip(4));
        const auto version = must(vault->version(space));
        EXPECT_EQ(version, (log::Version{{theirs.id(), 4}}));
        const auto keyOf
            = [&](const AuthorId&) { return std::optional(other.publicKeys().signing); };
        EXPECT_EQ(must(vault->checkChains(space, keyOf)), 4U);
        auto stored = must(vault->change(space, theirs.id(), 3));
        EXPECT_EQ(stored.change, theirs.run().changes[2]);
        EXPECT_EQ(stored.previous, theirs.tip(2).hash);
        EXPECT_EQ(outcome(vault->change(space, theirs.id(), 5)), "not-found");
    }

    TEST_F(VaultTest, NoticesThatAChainWasForked)
    {
        theirs.add({1}).add({2}).add({3});
        must(accept(theirs.run()));
        ChainMaker copy(space, audience, other);
        copy.add({1}).add({22}).add({33}).add({44});
        EXPECT_EQ(outcome(accept(copy.run(1, 4))), "forked-chain");
        EXPECT_EQ(outcome(accept(copy.run(4, 4))), "bad-signature")
            << "it follows another third change";
        EXPECT_EQ(must(vault->tip(space, theirs.id())), theirs.tip(3));
    }

    TEST_F(VaultTest, TakesAllOfARunOrNothing)
    {
        theirs.add({1}).add({2}).add({3});
        EXPECT_EQ(outcome(accept(theirs.run(2, 3))), "broken-chain");
        auto bad = theirs.run();
        bad.changes[2].payload = plainPayload(Bytes{9});
        EXPECT_EQ(outcome(accept(bad)), "bad-signature");
        auto zero = theirs.run();
        zero.first = 0;
        EXPECT_EQ(outcome(accept(zero)), "broken-chain");
        auto far = theirs.run();
        far.first = ~std::uint64_t{0} - 1;
        EXPECT_EQ(outcome(accept(far)), "broken-chain");
        EXPECT_EQ(
            outcome(vault->accept(space, theirs.run(), me.publicKeys().signing)), "bad-signature");
        EXPECT_TRUE(must(vault->version(space)).empty());
        EXPECT_EQ(must(accept(theirs.run())).fresh, 3U);
    }

    TEST_F(VaultTest, RemembersWhatItsOwnChangesNamed)
    {
        const log::Dependency first{false, other.id(), 3};
        const log::Dependency second{true, other.id(), 1};
        log::Header header;
        header.seq = 1;
        must(vault->append(space, chain, {header.bytes(), {}}, {first, second}));
        header.seq = 2;
        must(vault->append(space, chain, {header.bytes(), {}}, {{false, other.id(), 5}}));
        reopen();
        auto named = must(vault->named(space, chain));
        std::sort(named.begin(), named.end());
        EXPECT_EQ(named, (std::vector<log::Dependency>{{false, other.id(), 5}, second}));
        EXPECT_TRUE(must(vault->named(space, theirs.id())).empty());
    }

    TEST_F(VaultTest, RemembersWhenItShared)
    {
        must(vault->saveAccount(space, {}));
        EXPECT_EQ(must(vault->lastSync(space)), 0);
        must(vault->rememberSync(space, 1234));
        EXPECT_EQ(must(vault->lastSync(space)), 1234);
        EXPECT_EQ(must(vault->lastSync(idFrom<SpaceId>(9))), 0);
    }

    TEST_F(VaultTest, VisitsEveryChangeInOrderAndStopsWhenTold)
    {
        append();
        append();
        theirs.add({1});
        must(accept(theirs.run()));
        std::vector<std::pair<log::ChainId, std::uint64_t>> seen;
        must(vault->forEach(space, audience, [&](const store::StoredChange& item) -> Result<void> {
            seen.emplace_back(item.chain, item.seq);
            return {};
        }));
        EXPECT_EQ(seen.size(), 3U);
        EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
        int visits = 0;
        EXPECT_EQ(outcome(vault->forEach(space, {},
                      [&](const store::StoredChange&) -> Result<void> {
                          ++visits;
                          return fail(ErrorCode::Cancelled);
                      })),
            "cancelled");
        EXPECT_EQ(visits, 1);
    }

}
}
