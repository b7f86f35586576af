// SPDX-License-Identifier: Apache-2.0
//
// Aim: what others write is checked on the way in: what breaks a rule is kept and not shown, what
// is newer is kept and shown as such, and nobody can stop the others by what they send.
// Method: tablets that hand each other what they wrote, one of them with changes made by hand.
#include "tablet_harness.h"

#include "base/data_limits.h"

namespace alongside::test {
namespace {

    using plan::Sharing;

    class ReplicaTest : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ana.found("Theo's plan", "family");
            dev.join(ana);
        }

        // One edit of one record, as Dev's next change in everyone's audience.
        log::Run fromDev(const crdt::Edits& edits)
        {
            return dev.chain(everyone()).addEdits(dev.key(everyone()), 1, edits).run();
        }
        AudienceId everyone() { return ana.replica().everyone(); }
        static crdt::Edit edit(std::string kind, std::string field, crdt::Value value)
        {
            return {{std::move(kind), idFrom<RecordId>(9)},
                {crdt::Put{std::move(field), std::move(value), {}}}};
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
        Tablet dev{folder / "dev", "Dev", clock};
    };

    TEST_F(ReplicaTest, JoinsAndKnowsEverybody)
    {
        for (auto* tablet : {&ana, &dev}) {
            EXPECT_EQ(tablet->replica().name(), "Theo's plan");
            std::map<std::string, std::string> roles;
            for (const auto& card : tablet->replica().people())
                roles[card.name] = card.role;
            EXPECT_EQ(roles,
                (std::map<std::string, std::string>{{"Ana", "family"}, {"Dev", "supporter"}}));
        }
        EXPECT_FALSE(dev.replica().isJoining());
        EXPECT_EQ(ana.replica().audiences().size(), 3U);
        EXPECT_EQ(dev.replica().audiences().size(), 3U);
        EXPECT_NE(ana.replica().justMe(), dev.replica().justMe());
        EXPECT_EQ(
            outcome(dev->join({{}, ana.space(), Bytes(32, 1), "x", "y", "z", clock.time + 1})),
            "already-there");
    }

    TEST_F(ReplicaTest, JudgesStatementsThatComeTogetherAtOnce)
    {
        Tablet mia{folder / "mia", "Mia", clock};
        mia.join(ana);
        const auto& space = dev.space();
        must(ana.replica().seal());
        for (const auto& [chain, seq] : must(ana.replica().version())) {
            const auto have = must(dev.vault().tip(space, chain)).seq;
            if (chain.audience != log::kMembership || have == seq)
                continue;
            const auto run = must(ana.vault().runAfter(space, chain, have, 1U << 20U));
            ASSERT_TRUE(run);
            must(dev.replica().acceptStatements(*run));
            EXPECT_EQ(must(dev.vault().tip(space, chain)).seq, seq) << "on disk already";
        }
        EXPECT_FALSE(dev.replica().isSettled());
        EXPECT_EQ(dev.replica().people().size(), 2U);
        const auto update = must(dev.replica().settle());
        EXPECT_TRUE(update.membership);
        EXPECT_TRUE(dev.replica().isSettled());
        EXPECT_EQ(dev.replica().people().size(), 3U);
        EXPECT_EQ(dev.replica().personOf(mia.replica().author().id()).name, "Mia");
        EXPECT_TRUE(must(dev.replica().settle()).isEmpty()) << "nothing has come since";

        // Not judged yet when the app is closed: then when it is opened.
        must(mia->removeMember(space, mia.replica().me()));
        must(mia.replica().seal());
        const log::ChainId mias{log::kMembership, mia.replica().author().id()};
        const auto have = must(dev.vault().tip(space, mias)).seq;
        must(dev.replica().acceptStatements(
            *must(mia.vault().runAfter(space, mias, have, 1U << 20U))));
        EXPECT_TRUE(dev.replica().membership().isActive(mias.author));
        dev.reopen();
        EXPECT_FALSE(dev.replica().membership().isActive(mias.author));
    }

    TEST_F(ReplicaTest, KeepsWhatBreaksARuleAndDoesNotShowIt)
    {
        const crdt::Edits bad{
            edit("goal", "words", std::int64_t{5}), edit("goal", "why", std::string("because"))};
        EXPECT_EQ(outcome(dev.replica().commit(everyone(), bad)), "wrong-type");
        EXPECT_EQ(
            must(dev.vault().tip(dev.space(), {everyone(), dev.replica().author().id()})).seq, 0U);

        EXPECT_EQ(ana.accept(fromDev(bad)), "ok");
        EXPECT_TRUE(must(ana->list(ana.space(), {}, true)).empty())
            << "all of the change, or nothing";
        ASSERT_EQ(ana.replica().evidence().size(), 1U);
        EXPECT_EQ(ana.replica().evidence()[0].reason.code, ErrorCode::WrongType);
        EXPECT_EQ(must(ana->status(ana.space())).evidence, 1U);
        const auto report = must(ana->verify(ana.space()));
        ASSERT_EQ(report.problems.size(), 1U);
        EXPECT_NE(report.problems[0].detail.find("change 1 of author"), std::string::npos);
        ana.reopen();
        EXPECT_EQ(ana.replica().evidence().size(), 1U);
        EXPECT_EQ(must(ana.replica().version()).at({everyone(), dev.replica().author().id()}), 1U);
    }

    TEST_F(ReplicaTest, KeepsWhatCannotBeReadAndGoesOn)
    {
        auto chain = dev.chain(everyone());
        const auto key = dev.key(everyone());
        chain.addEncrypted(key, 1, toBytes("nonsense"));
        chain.addEdits(crypto::makeKey(), 1, {edit("goal", "words", std::string("wrong key"))});
        chain.addEncrypted(key, 1, Bytes{2});
        chain.addEdits(key, 1, {edit("goal", "words", std::string("Swim"))});
        EXPECT_EQ(ana.accept(chain.run()), "ok");
        EXPECT_EQ(ana.replica().evidence().size(), 3U);
        const auto goals = must(ana->list(ana.space(), "goal"));
        ASSERT_EQ(goals.size(), 1U);
        EXPECT_EQ(goals[0].title, "Swim");
    }

    // What we would refuse from others we must not write ourselves, or it is lost without a word.
    TEST_F(ReplicaTest, RefusesAChangeOfItsOwnThatOthersWouldRefuse)
    {
        const auto before = must(ana.replica().version());
        crdt::Edit many{{"goal", idFrom<RecordId>(9)}, {}};
        many.ops.assign(crdt::kOpsInChangeMax + 1, crdt::Put{"words", std::string("x"), {}});
        EXPECT_EQ(outcome(ana.replica().commit(everyone(), {many})), "limit-exceeded");
        auto longName = edit(std::string(crdt::kNameBytesMax + 1, 'k'), "words", true);
        EXPECT_EQ(outcome(ana.replica().commit(everyone(), {longName})), "bad-message");
        Bytes noise(log::kPayloadBytesMax); // what does not get shorter when it is packed
        crypto::SystemRandom().fill(noise);
        auto huge = edit("newer", "words", crdt::UnknownValue{99, noise});
        EXPECT_EQ(outcome(ana.replica().commit(everyone(), {huge})), "limit-exceeded");
        EXPECT_EQ(must(ana.replica().version()), before);
        EXPECT_TRUE(ana.replica().evidence().empty());
    }

    TEST_F(ReplicaTest, KeepsAndShowsWhatANewerAppMadeAndDoesNotDamageIt)
    {
        const auto goal = must(
            ana->add(ana.space(), Sharing::Everyone, "goal", {{"words", std::string("Swim")}}));
        send(ana, dev);
        const auto key = goal.place.key;
        auto chain = dev.chain(everyone());
        const crdt::Edits newer{{key,
                                    {crdt::Put{"shape", crdt::UnknownValue{42, {1, 2}}, {}},
                                        crdt::UnknownOp{77, {3}, {}}}},
            {{"pathway", idFrom<RecordId>(8)},
                {crdt::Put{"name", std::string("Going to college"), {}}}},
            {key, {crdt::Put{"state", std::string("dreaming"), {}}}}};
        const log::Dependency seen{false, ana.replica().author().id(), 1};
        chain.addEdits(dev.key(everyone()), 1, newer, {seen});
        EXPECT_EQ(ana.accept(chain.run()), "ok");
        EXPECT_TRUE(ana.replica().evidence().empty());

        auto shown = must(ana->show(ana.space(), goal.place));
        EXPECT_TRUE(shown.fromNewerApp);
        ASSERT_NE(shown.field("shape"), nullptr);
        EXPECT_FALSE(shown.field("shape")->known);
        EXPECT_EQ(shown.field("shape")->latest().by.name, "Dev");
        const auto other = must(ana->list(ana.space(), "pathway"));
        ASSERT_EQ(other.size(), 1U);
        EXPECT_TRUE(other[0].fromNewerApp);
        EXPECT_EQ(other[0].kindLabel, "pathway");
        EXPECT_EQ(other[0].title, "Going to college");

        // This app changes the record; what it does not know stays.
        must(ana->set(ana.space(), goal.place, {{"words", std::string("Swim every week")}}));
        ana.reopen();
        shown = must(ana->show(ana.space(), goal.place));
        EXPECT_EQ(shown.text("words"), "Swim every week");
        EXPECT_EQ(
            shown.field("shape")->latest().value, crdt::Value(crdt::UnknownValue{42, {1, 2}}));
        EXPECT_TRUE(shown.fromNewerApp);
        EXPECT_EQ(must(ana->history(ana.space(), goal.place)).size(), 4U);
    }

    TEST_F(ReplicaTest, WaitsForWhatAChangeHadSeen)
    {
        const auto place = ana.addStatement("bedtime", "At ten.").place;
        send(ana, dev);
        must(dev->set(dev.space(), place, {{"words", std::string("At eleven.")}}));
        Tablet cat(folder / "cat", "Cat", clock);
        cat.join(ana); // who has not got Dev's change
        must(dev.replica().seal());
        const log::ChainId devs{everyone(), dev.replica().author().id()};
        const auto fromDevice = *must(dev.vault().runAfter(dev.space(), devs, 0, 1000));
        Tablet tom(folder / "tom", "Tom", clock);
        tom.join(cat.replica().isJoining() ? cat : ana);
        EXPECT_EQ(tom.shown(place), std::vector<std::string>{"At ten."});
        EXPECT_EQ(tom.accept(fromDevice), "ok");
        EXPECT_EQ(tom.shown(place), std::vector<std::string>{"At eleven."});

        // A change that claims to have seen what nobody made waits, and holds up nobody else.
        auto chain = dev.chain(everyone());
        chain.addEdits(dev.key(everyone()), 1, {edit("goal", "words", std::string("later"))},
            {{false, ana.replica().author().id(), 1000}});
        EXPECT_EQ(ana.accept(fromDevice), "ok");
        EXPECT_EQ(ana.accept(chain.run()), "ok");
        EXPECT_TRUE(must(ana->list(ana.space(), "goal")).empty());
        must(ana->set(ana.space(), place, {{"words", std::string("At nine.")}}));
        send(ana, tom);
        EXPECT_EQ(tom.shown(place), std::vector<std::string>{"At nine."});
    }

    TEST_F(ReplicaTest, SharesWithOneselfAlone)
    {
        const auto own = ana.addStatement("bedtime", "I cried in the car.", Sharing::JustMe);
        const auto all = ana.addStatement("bedtime", "The light stays on.");
        exchange(ana, dev);
        EXPECT_EQ(dev.shown(all.place), std::vector<std::string>{"The light stays on."});
        EXPECT_EQ(outcome(dev->show(dev.space(), own.place)), "not-found");
        EXPECT_EQ(ana.shown(own.place).size(), 1U);
        EXPECT_TRUE(must(dev.vault().keys(dev.space(), ana.replica().justMe(), 1)).empty());
        EXPECT_EQ(outcome(dev.replica().commit(
                      ana.replica().justMe(), {edit("goal", "words", std::string("x"))})),
            "cannot-read");
        // Even with the bytes in hand there is nothing to see.
        const log::ChainId chain{ana.replica().justMe(), ana.replica().author().id()};
        EXPECT_EQ(dev.accept(*must(ana.vault().runAfter(ana.space(), chain, 0, 1000))), "ok");
        EXPECT_EQ(outcome(dev->show(dev.space(), own.place)), "not-found");
    }

    TEST_F(ReplicaTest, LeavesNothingReadableOnTheDisk)
    {
        ana.addStatement("bedtime", "The landing light stays on.");
        ana.addStatement("bedtime", "I cried in the car.", Sharing::JustMe);
        exchange(ana, dev);
        const auto files = dev.folder();
        Bytes all;
        for (int closed = 0; closed < 2; ++closed) {
            for (const auto& entry : std::filesystem::directory_iterator(files)) {
                const auto bytes = fileBytes(entry.path());
                all.insert(all.end(), bytes.begin(), bytes.end());
            }
            dev.close();
        }
        EXPECT_TRUE(contains(all, "Dev")) << "who unlocks it is said at the door";
        for (const auto* words : {"landing", "cried", "bedtime", "words", "saidBy", "statement",
                 "Theo", "Ana", "family", "supporter", "plan"})
            EXPECT_FALSE(contains(all, words)) << words;
    }

    TEST_F(ReplicaTest, DoesNotShowWhatARemovedMemberWritesLater)
    {
        const auto place = dev.addStatement("bedtime", "At ten.").place;
        exchange(ana, dev);
        const auto member = must(ana->findMember(ana.space(), "Dev")).id;
        must(
            dev->set(dev.space(), place, {{"words", std::string("Not sent before the removal.")}}));
        must(ana->removeMember(ana.space(), member));
        must(ana->set(ana.space(), place, {{"words", std::string("At nine.")}}));
        send(dev, ana); // from hand to hand; a server would refuse it
        EXPECT_EQ(ana.shown(place), std::vector<std::string>{"At nine."});
        send(ana, dev);
        const auto own = must(dev->ownWords(dev.space()));
        ASSERT_FALSE(own.empty());
        EXPECT_EQ(own.back().words.front().second, "Not sent before the removal.")
            << "one's own words stay on one's own tablet; no key for what came after";
        EXPECT_EQ(
            outcome(dev.replica().commit(everyone(), {edit("goal", "words", std::string("x"))})),
            "not-a-member");
        EXPECT_TRUE(must(dev.vault().keys(dev.space(), everyone(), 2)).empty());
        EXPECT_EQ(outcome(dev->removeMember(dev.space(), ana.replica().me())), "no-longer-shared");
        ana.reopen();
        EXPECT_EQ(ana.shown(place), std::vector<std::string>{"At nine."});
        EXPECT_TRUE(must(ana->verify(ana.space())).problems.empty());
    }

    // Each brings in a new key for those who remain, and neither knows of the other's.
    TEST_F(ReplicaTest, ReadsEverythingAfterTwoStewardsRemovedSomebodyAtTheSameTime)
    {
        Tablet sue(folder / "sue", "Sue", clock);
        sue.join(ana, "family", true);
        Tablet cat(folder / "cat", "Cat", clock);
        cat.join(ana);
        Tablet tom(folder / "tom", "Tom", clock);
        tom.join(ana);
        for (auto* tablet : {&sue, &cat, &dev})
            exchange(ana, *tablet);
        must(ana->removeMember(ana.space(), dev.replica().me()));
        must(sue->removeMember(sue.space(), cat.replica().me()));
        const auto anas = ana.addStatement("bedtime", "At ten.").place;
        const auto sues = sue.addStatement("mornings", "Tea first.").place;
        exchange(ana, sue);
        exchange(ana, tom);
        for (auto* tablet : {&ana, &sue, &tom}) {
            EXPECT_EQ(tablet->shown(anas), std::vector<std::string>{"At ten."});
            EXPECT_EQ(tablet->shown(sues), std::vector<std::string>{"Tea first."});
            EXPECT_TRUE(tablet->replica().evidence().empty());
            EXPECT_EQ(must((*tablet)->history(tablet->space(), sues)).size(), 1U);
        }
        EXPECT_TRUE(isEqual(ana, sue));
        Tablet later(folder / "later", "Later", clock);
        later.join(sue);
        EXPECT_TRUE(isEqual(sue, later));
        EXPECT_EQ(later.shown(anas), std::vector<std::string>{"At ten."});
        EXPECT_EQ(later.replica().people().size(), 6U);
        exchange(later, ana);
        tom.addStatement("food", "No peas.");
        exchange(tom, ana);
        exchange(ana, later);
        EXPECT_TRUE(isEqual(later, ana));
        later.reopen();
        EXPECT_TRUE(isEqual(later, ana));
    }

    TEST_F(ReplicaTest, LeavesWhenAskedToByOneself)
    {
        must(dev->removeMember(dev.space(), dev.replica().me()));
        send(dev, ana);
        EXPECT_EQ(outcome(ana->findMember(ana.space(), "Dev")), "not-found");
        EXPECT_EQ(
            outcome(dev.replica().commit(everyone(), {edit("goal", "words", std::string("x"))})),
            "not-a-member");
    }

    TEST_F(ReplicaTest, RefusesToInviteOrRemoveBeforeThePlanIsHere)
    {
        const auto text = must(ana->invite(ana.space(), "friend", true, 1'000'000, 1));
        Tablet cat(folder / "cat", "Cat", clock);
        cat.setSpace(must(cat->join(must(log::SpaceInvitation::fromText(text)))));
        EXPECT_EQ(outcome(cat->invite(cat.space(), "friend", false, 1000, 1)), "not-a-member");
        EXPECT_EQ(outcome(cat->removeMember(cat.space(), ana.replica().me())), "not-a-member");
        EXPECT_EQ(outcome(cat.replica().joinNow()), "invitation-invalid");
        EXPECT_EQ(outcome(cat->add(
                      cat.space(), Sharing::Everyone, "goal", {{"words", std::string("x")}})),
            "not-a-member");
        EXPECT_EQ(must(cat->spaces()).size(), 1U);
        cat.reopen();
        EXPECT_TRUE(cat.replica().isJoining());
    }

    TEST_F(ReplicaTest, OpensAgainAfterAMembershipChangeThatCannotBeRead)
    {
        auto chain = dev.chain(log::kMembership);
        chain.add(toBytes("nonsense"));
        EXPECT_EQ(ana.accept(chain.run()), "ok");
        ana.reopen();
        EXPECT_EQ(ana.replica().name(), "Theo's plan");
        Tablet cat(folder / "cat", "Cat", clock);
        cat.join(ana);
        EXPECT_EQ(cat.replica().people().size(), 3U);
    }

    // Nobody may name what waits for something that never comes, or all of membership would wait.
    TEST_F(ReplicaTest, GoesOnWhenAMembershipChangeWaitsForEver)
    {
        auto chain = dev.chain(log::kMembership);
        chain.addStatements(
            {log::Describe{dev.replica().me(), 1, {}}}, {{true, idFrom<AuthorId>(99), 5}});
        EXPECT_EQ(ana.accept(chain.run()), "ok");
        Tablet cat(folder / "cat", "Cat", clock);
        cat.join(ana);
        EXPECT_EQ(cat.replica().people().size(), 3U);
        const auto place = cat.addStatement("bedtime", "At ten.").place;
        send(cat, ana);
        EXPECT_EQ(ana.shown(place), std::vector<std::string>{"At ten."});
        must(ana->removeMember(ana.space(), dev.replica().me()));
        send(ana, cat);
        EXPECT_EQ(outcome(cat->findMember(cat.space(), "Dev")), "not-found");
    }

    TEST_F(ReplicaTest, ShowsNoNameThatAScreenWouldObey)
    {
        const auto key = dev.key(everyone());
        const auto context = [&](const MemberId& member) {
            const auto hash = crypto::hashOf("alongside name", {dev.space().view(), member.view()});
            return Bytes(hash.bytes.begin(), hash.bytes.end());
        };
        for (const std::string& name : {std::string("De\x1b[2Jv"), std::string("De\nv"),
                 std::string("\xff"), std::string(1000, 'D')}) {
            auto chain = dev.chain(log::kMembership);
            const auto me = dev.replica().me();
            chain.addStatements(
                {log::Describe{me, 1, crypto::encrypt(key, encode(name), context(me))}});
            EXPECT_EQ(dev.accept(chain.run()), "ok");
            EXPECT_EQ(dev.replica().personOf(dev.replica().author().id()).name, "")
                << toHex(asBytes(name));
        }
    }

    TEST_F(ReplicaTest, IsTheSameInWhateverOrderThingsArrive)
    {
        const auto place = ana.addStatement("bedtime", "At ten.").place;
        exchange(ana, dev);
        for (int i = 0; i < 5; ++i) {
            must(ana->set(ana.space(), place, {{"words", std::string("A") + std::to_string(i)}}));
            must(dev->set(dev.space(), place, {{"words", std::string("D") + std::to_string(i)}}));
            if (i == 2)
                send(ana, dev);
        }
        must(ana->retire(ana.space(), place));
        exchange(dev, ana);
        EXPECT_TRUE(isEqual(ana, dev));
        EXPECT_EQ(ana.shown(place).size(), 2U);
        Tablet cat(folder / "cat", "Cat", clock);
        cat.join(dev.replica().isJoining() ? dev : ana);
        EXPECT_TRUE(isEqual(ana, cat));
        ana.reopen();
        EXPECT_TRUE(isEqual(ana, dev));
    }

}
}
