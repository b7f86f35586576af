// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever a member with a real key says to the real server, it is refused, logged without a word of
// what was said, kept nowhere, and does nothing to the others.
// Method: Dev is a member who may not invite. A client made by hand has his keys and breaks one rule a
// connection; a table names the rule and the answer. Ana goes on writing and sharing beside it.

#include "server_program.h"

#include "core_harness.h"
#include "log/invitation.h"
#include "net/connect.h"
#include "sync/session.h"

namespace alongside::scenario {
namespace {

    using namespace sync;
    using test::ChainMaker;
    using test::idFrom;
    using test::keysFrom;

    constexpr const char* kSecret = "WORDS-THAT-NOBODY-LOGS";
#if defined(__SANITIZE_ADDRESS__)
    constexpr std::size_t kGrowthMax = 512U << 20U; // what was freed is kept back for a while
#else
    constexpr std::size_t kGrowthMax = 48U << 20U;
#endif

    // One connection, frame by frame.
    class HandMade {
    public:
        HandMade(boost::asio::io_context& io, const log::ServerPlace& place)
            : m_io(io)
        {
            net::ConnectOptions options;
            options.address = *net::parseServerAddress(place.address);
            options.pin.bytes = place.pin.bytes;
            options.messageBytesMax = kMessageBytesMax;
            auto made = runOn(m_io, net::connect(options));
            EXPECT_TRUE(made);
            m_connection = std::move(*made);
        }
        void sayBytes(Bytes frame) { (void)runOn(m_io, m_connection->send(std::move(frame))); }
        void say(const Message& message) { sayBytes(encodeMessage(message)); }
        std::optional<Message> hear()
        {
            auto frame = runOn(m_io, m_connection->receive());
            if (!frame)
                return std::nullopt;
            return *decodeMessage(*frame);
        }
        void shakeHands()
        {
            m_mine = crypto::SystemRandom().id<Nonce>();
            say(Hello{kProtocolMin, kProtocol, "by hand", m_mine});
            const auto heard = hear();
            ASSERT_TRUE(heard && std::holds_alternative<Challenge>(*heard));
            m_theirs = std::get<Challenge>(*heard).nonce;
        }
        Open makeOpen(const crypto::AuthorKeys& keys, const SpaceId& space,
            std::vector<AudienceVersion> have, std::uint32_t stream = 1)
        {
            return {stream, space, keys.publicKeys(),
                proveAuthor(keys, m_mine, m_theirs, m_connection->channelBinding(), space), {},
                std::move(have)};
        }
        // The name of the error with which something is refused or ended.
        std::string answer()
        {
            while (const auto heard = hear()) {
                if (const auto* refused = std::get_if<Refused>(&*heard))
                    return std::string(words(refused->error().code).name);
                if (const auto* ended = std::get_if<Ended>(&*heard))
                    return std::string(words(ended->error().code).name);
            }
            return "closed";
        }

    private:
        boost::asio::io_context& m_io;
        std::unique_ptr<net::Connection> m_connection;
        Nonce m_mine;
        Nonce m_theirs;
    };

    class HostileMember : public ::testing::Test {
    protected:
        void SetUp() override
        {
            space = *ana.workspace().createSpace("plan", "Theo's plan", "family");
            ASSERT_TRUE(ana.workspace().setServer(space, server.invitation()));
            const auto text = ana.workspace().invite(space, "supporter", false, 1'000'000'000, 1);
            ana.says(space, "Only Ana's.", plan::Sharing::JustMe);
            ASSERT_EQ(ana.shares(space), "ok");
            place = log::SpaceInvitation::fromText(*text)->server;
            ASSERT_EQ(dev.joins(*text), "ok");
            ana.says(space, "Ana's first.");
            ana.says(space, "Ana's second.");
            dev.says(space, "Dev's first.");
            dev.says(space, "Dev's second.");
            for (auto* tablet : {&ana, &dev, &ana})
                ASSERT_EQ(tablet->shares(space), "ok");
            everyone = log::everyoneOf(space);
            before = server.residentBytes();
            versionBefore = *ana.workspace().replicas().vault().version(space);
        }
        void TearDown() override
        {
            // Nothing of it is anywhere, and Ana is not disturbed.
            ana.says(space, "And Ana goes on.");
            EXPECT_EQ(ana.shares(space), "ok");
            const auto version = *ana.workspace().replicas().vault().version(space);
            for (const auto& [chain, seq] : version)
                if (chain.author != ana.replica(space).author().id()) {
                    EXPECT_EQ(seq, versionBefore[chain]) << log::nameOf(chain, seq);
                }
            EXPECT_TRUE(ana.workspace().verify(space)->problems.empty());
            EXPECT_EQ(server.command({"verify"}).exitCode, 0);
            EXPECT_LT(server.residentBytes(), before + kGrowthMax);
            const auto log = server.log();
            for (const auto* word : {kSecret, "Ana", "Dev", "Theo"})
                EXPECT_EQ(log.find(word), std::string::npos) << word;
        }
        const crypto::AuthorKeys& devs() { return dev.replica(space).author(); }
        AuthorId anasId() { return ana.replica(space).author().id(); }
        // What Dev has, of these audiences.
        std::vector<AudienceVersion> have(const std::vector<AudienceId>& audiences)
        {
            std::vector<AudienceVersion> all;
            const auto version = *dev.workspace().replicas().vault().version(space);
            for (const auto& audience : audiences) {
                AudienceVersion one{audience, {}};
                for (const auto& [chain, seq] : version)
                    if (chain.audience == audience)
                        one.chains.emplace_back(chain.author, seq);
                all.push_back(std::move(one));
            }
            return all;
        }
        std::unique_ptr<HandMade> connect() { return std::make_unique<HandMade>(io, place); }
        std::unique_ptr<HandMade> ready()
        {
            auto client = connect();
            client->shakeHands();
            return client;
        }
        // Opened as Dev, as he may.
        std::unique_ptr<HandMade> opened()
        {
            auto client = ready();
            client->say(client->makeOpen(devs(), space, have({log::kMembership, everyone})));
            for (auto heard = client->hear(); heard && !std::holds_alternative<Opened>(*heard);)
                heard = client->hear();
            return client;
        }
        // Dev's chain, to be gone on with by hand.
        ChainMaker chain(const AudienceId& audience, std::uint64_t skip = 0, bool otherPast = false)
        {
            ChainMaker maker(space, audience, devs());
            auto tip = *dev.workspace().replicas().vault().tip(space, maker.id());
            tip.seq += skip;
            if (otherPast)
                tip.hash.bytes[0] ^= 1U;
            maker.continueFrom(tip);
            return maker;
        }
        log::Run oneMore(ChainMaker maker)
        {
            maker.add(test::plainPayload(asBytes(kSecret)), {}, {1'760'000'000'000, 0}, 1);
            return maker.run();
        }
        log::Run stored(const AuthorId& author, std::uint64_t after)
        {
            return **dev.workspace().replicas().vault().runAfter(
                space, {everyone, author}, after, 1);
        }
        std::string answerTo(const log::Run& run)
        {
            auto client = opened();
            client->say(Changes{1, run});
            return client->answer();
        }
        std::string answerToStatement(const log::Statement& statement)
        {
            auto maker = chain(log::kMembership);
            maker.addStatements({statement});
            return answerTo(maker.run());
        }

        TemporaryFolder folder{quickFolder()};
        ServerProgram server{"log = debug\n"};
        boost::asio::io_context io{1};
        OnlineTablet ana{folder.path() / "ana", "Ana"};
        OnlineTablet dev{folder.path() / "dev", "Dev"};
        SpaceId space;
        AudienceId everyone;
        log::ServerPlace place;
        std::size_t before = 0;
        log::Version versionBefore;
    };

    TEST_F(HostileMember, IsRefusedWhateverChainTheyForge)
    {
        const auto good = oneMore(chain(everyone));
        const auto stranger = keysFrom(9);
        ChainMaker stranger9(space, everyone, stranger);
        const auto forge = [&](const std::function<void(log::Run&)>& how) {
            auto run = good;
            how(run);
            return run;
        };
        const auto mine = stored(devs().id(), 0);
        const auto hers = stored(anasId(), 0);
        const struct {
            const char* what;
            log::Run run;
            std::string answer;
        } table[] = {
            {"a seal by another key", forge([&](auto& run) {
                 run.seal = log::sealTip(stranger, space, run.chain, {run.first, {}});
             }),
                "bad-signature"},
            {"a seal with one bit changed", forge([](auto& run) { run.seal.bytes[5] ^= 1U; }),
                "bad-signature"},
            {"the seal over another change", forge([&](auto& run) { run.seal = mine.seal; }),
                "bad-signature"},
            {"a payload changed under its seal",
                forge([](auto& run) { run.changes[0].payload.back() ^= 1U; }), ""},
            {"a header changed under its seal",
                forge([](auto& run) { run.changes[0].header.back() ^= 1U; }), ""},
            {"a change of another's chain under one's own name",
                forge([&](auto& run) { run.changes = hers.changes; }), "broken-chain"},
            {"one's own change in another's chain",
                forge([&](auto& run) { run.chain.author = anasId(); }), ""},
            {"another past", oneMore(chain(everyone, 0, true)), "bad-signature"},
            {"a number that is passed over", oneMore(chain(everyone, 3)), "broken-chain"},
            {"a second change under one number", forge([&](auto& run) {
                 ChainMaker again(space, everyone, devs());
                 again.add(test::plainPayload(asBytes(kSecret)), {}, {}, 1);
                 run = again.run();
             }),
                "forked-chain"},
            {"a chain of somebody unknown", oneMore(std::move(stranger9)), "unknown-author"},
            {"an audience that was not opened", forge([&](auto& run) {
                 run.chain.audience = log::justMeOf(space, ana.replica(space).me());
             }),
                "not-allowed"},
            {"no change at all", forge([](auto& run) { run.changes.clear(); }), "bad-message"},
            {"numbers that begin at zero", forge([](auto& run) { run.first = 0; }), "bad-message"},
            {"numbers beyond all numbers", forge([](auto& run) {
                 run.first = ~std::uint64_t{0};
                 run.changes.push_back(run.changes[0]);
             }),
                "bad-message"},
        };
        for (const auto& [what, run, answer] : table) {
            const auto heard = answerTo(run);
            if (answer.empty())
                EXPECT_NE(heard, "closed") << what;
            else
                EXPECT_EQ(heard, answer) << what;
        }
        EXPECT_GE(server.events("run_refused"), 8U);
    }

    TEST_F(HostileMember, IsRefusedWhateverTheySayAboutMembersThatIsNotTheirsToSay)
    {
        const auto invited = keysFrom(7);
        const auto anaId = ana.replica(space).me();
        const struct {
            const char* what;
            log::Statement statement;
        } table[] = {
            {"inviting", log::Invite{invited.publicKeys(), "friend", true, 9'000'000'000'000, 1}},
            {"removing who founded it", log::Remove{anaId, {}}},
            {"making oneself a steward",
                log::ChangeRole{dev.replica(space).me(), "person", true, {}}},
            {"taking another's device away", log::RemoveDevice{anasId(), {}}},
            {"founding it again",
                log::Found{
                    "plan", devs().publicKeys(), dev.replica(space).me(), "person", Bytes(16, 1)}},
            {"joining again", log::Join{anasId(), devs().publicKeys(), anaId, {}}},
            {"giving the key of an audience one is not in",
                log::Grant{{log::wrapKey(
                    log::justMeOf(space, anaId), 2, crypto::makeKey(), devs().publicKeys())}}},
            {"vouching", log::Vouch{invited.id()}},
            {"hiding what one belongs to", log::Hidden{}},
        };
        for (const auto& [what, statement] : table) {
            const auto answer = answerToStatement(statement);
            EXPECT_TRUE(answer == "not-allowed" || answer == "not-a-member"
                || answer == "invitation-invalid")
                << what << ": " << answer;
        }
    }

    TEST_F(HostileMember, IsNotTakenForSomebodyElse)
    {
        const auto tryOpen = [&](const std::function<void(Open&)>& how) {
            auto client = ready();
            auto open = client->makeOpen(devs(), space, have({log::kMembership}));
            how(open);
            client->say(open);
            return client->answer();
        };
        // A proof that was good on another connection of the same member to the same server.
        auto first = ready();
        const auto seen = first->makeOpen(devs(), space, {});
        EXPECT_EQ(tryOpen([&](Open& open) { open.proof = seen.proof; }), "bad-signature");
        EXPECT_EQ(
            tryOpen([&](Open& open) { open.author = ana.replica(space).author().publicKeys(); }),
            "bad-signature");
        EXPECT_EQ(tryOpen([](Open& open) { open.space = idFrom<SpaceId>(4); }), "bad-signature");
        EXPECT_EQ(tryOpen([](Open& open) { open.stream = 0; }), "bad-message");
        EXPECT_EQ(tryOpen([&](Open& open) { open.have.push_back(open.have[0]); }), "bad-message");
        auto stranger = ready();
        stranger->say(stranger->makeOpen(keysFrom(9), space, have({log::kMembership})));
        EXPECT_EQ(stranger->answer(), "not-a-member");
        auto nowhere = ready();
        nowhere->say(nowhere->makeOpen(devs(), idFrom<SpaceId>(4), {{log::kMembership, {}}}));
        EXPECT_EQ(nowhere->answer(), "not-on-server");
        // What somebody else keeps to themselves is not even named.
        auto client = ready();
        const auto hers = log::justMeOf(space, ana.replica(space).me());
        client->say(client->makeOpen(devs(), space, {{log::kMembership, {}}, {hers, {}}}));
        const auto heard = client->hear();
        ASSERT_TRUE(heard && std::holds_alternative<Opened>(*heard));
        const auto& given = std::get<Opened>(*heard).have;
        ASSERT_EQ(given.size(), 1U);
        EXPECT_EQ(given[0].audience, log::kMembership);
    }

    TEST_F(HostileMember, IsRefusedWhatDoesNotFitTheMoment)
    {
        const log::ChainId mine{everyone, devs().id()};
        const struct {
            const char* what;
            Message message;
        } early[] = {{"changes", Changes{1, oneMore(chain(everyone))}},
            {"an open", Open{1, space, devs().publicKeys(), {}, {}, {}}},
            {"an acknowledgement", Durable{1, mine, 1}}, {"credit", Credit{1}}, {"live", Live{1}},
            {"a challenge", Challenge{}}, {"opened", Opened{1, {}}}};
        for (const auto& [what, message] : early) {
            auto client = connect();
            client->say(message);
            EXPECT_EQ(client->answer(), "bad-message") << what << " before hello";
        }
        const Message servers[] = {Hello{}, Challenge{}, Opened{1, {}}, Durable{1, mine, 1'000'000},
            Credit{~std::uint64_t{0}}, HistoryWanted{1, {{mine, 0, 1'000'000}}}};
        for (const auto& message : servers) {
            auto client = opened();
            client->say(message);
            EXPECT_EQ(client->answer(), "bad-message") << message.index();
        }
    }

    TEST_F(HostileMember, WhoOpensWithoutEndIsRefusedAtTheLimit)
    {
        auto client = ready();
        for (std::uint32_t stream = 1; stream <= kStreamsMax + 1; ++stream)
            client->say(client->makeOpen(keysFrom(9), idFrom<SpaceId>(9), {}, stream));
        // Each is refused, and none is kept: so many may be asked for, but not be open.
        EXPECT_EQ(client->answer(), "not-on-server");
        auto member = ready();
        for (std::uint32_t stream = 1; stream <= kStreamsMax + 1; ++stream)
            member->say(member->makeOpen(devs(), space, have({log::kMembership}), stream));
        EXPECT_EQ(member->answer(), "limit-exceeded");
    }

    // Every number in every message is made as large as can be: whatever of them is a length, it is
    // refused before it takes room.
    TEST_F(HostileMember, ClaimsNoRoomByAnyLength)
    {
        const Bytes huge{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01};
        const Message messages[] = {Hello{1, 3, "by hand", {}},
            Open{1, space, devs().publicKeys(), {}, Bytes(2), {{everyone, {{devs().id(), 1}}}}},
            Changes{1, oneMore(chain(everyone))}, SnapshotBegins{1, {Bytes(3), {}}},
            SnapshotPiece{1, everyone, 0, Bytes(3)},
            HistoryWanted{1, {{{everyone, devs().id()}, 0, 1}}}};
        std::size_t tried = 0;
        for (const auto& message : messages) {
            const auto frame = encodeMessage(message);
            for (std::size_t at = 1; at < frame.size(); at += at < 24 ? 1 : 7) {
                auto altered = Bytes(frame.begin(), frame.begin() + static_cast<long>(at));
                altered.insert(altered.end(), huge.begin(), huge.end());
                altered.insert(
                    altered.end(), frame.begin() + static_cast<long>(at) + 1, frame.end());
                auto client = connect();
                client->sayBytes(std::move(altered));
                const auto answer = client->answer();
                EXPECT_TRUE(answer == "bad-message" || answer == "limit-exceeded")
                    << message.index() << " at " << at << ": " << answer;
                ++tried;
            }
        }
        EXPECT_GT(tried, 100U);
    }

}
}
