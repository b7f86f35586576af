// SPDX-License-Identifier: Apache-2.0
//
// Aim: several who may invite and remove act at the same time without knowing of each other: whoever is
// heard first, all come to the same members, rights and readers, and nobody is held up.
// Method: each acts without a signal; then they are heard in every order, each order in a world of its
// own that begins with the same tablets and the same server.

#include "two_people.h"

#include <algorithm>
#include <random>
#include <sstream>

namespace alongside::scenario {
namespace {

    // All that follows from the membership stream, in words.
    std::string summary(const log::Membership& membership)
    {
        std::ostringstream text;
        for (const auto& [id, member] : membership.members())
            text << id.hex() << ' ' << member.role << (member.steward ? " steward" : "")
                 << (member.removed ? " removed" : "") << '\n';
        for (const auto& [id, author] : membership.authors())
            text << id.hex() << (author.removed ? " removed " : " ") << author.line << '\n';
        for (const auto& [id, invitation] : membership.invitations())
            text << id.hex() << ' ' << invitation.used << (invitation.closed ? " closed" : "")
                 << '\n';
        for (const auto& [id, audience] : membership.audiences()) {
            text << id.hex() << ' ' << audience.epoch;
            for (const auto& [author, line] : audience.lines)
                text << ' ' << author.hex() << '=' << line;
            for (const auto& reader : membership.readers(id))
                text << ' ' << reader.hex();
            text << '\n';
        }
        return text.str();
    }

    // Ana, Theo and Sis may invite and remove; Dev may not. There is an invitation that nobody used yet.
    class StewardsPlan : public TwoPeople {
    public:
        void TestBody() override { }
        void begin()
        {
            SetUp();
            tablets = {&ana, &theo, &sis, &dev};
            ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
            ASSERT_EQ(join(sis, invitation("family", true)), std::nullopt);
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            (void)invitation("friend");
            addStatement(dev, "food", "Soup.");
            ASSERT_TRUE(run([&] { return allAreEven() && statements(sis).size() == 1; }));
            for (auto* tablet : tablets) {
                m_ids[tablet->name()] = replicaOf(*tablet).me();
                tablet->cut();
            }
        }
        bool allAreEven()
        {
            return std::all_of(
                tablets.begin(), tablets.end(), [](auto* tablet) { return tablet->isEven(); });
        }
        void say(SimulatedTablet& tablet, std::string_view words)
        {
            addStatement(tablet, "mornings", words, plan::Sharing::Everyone, true);
        }
        std::size_t said(SimulatedTablet& tablet) { return statements(tablet).size(); }
        MemberId idOf(std::string_view name) { return m_ids.at(std::string(name)); }
        store::Replica& replicaOf(SimulatedTablet& tablet)
        {
            return **tablet.workspace().replicas().open(space);
        }
        // Their statements that nobody has heard of, in whatever order: one answer.
        void expectOneAnswerInAnyOrder()
        {
            const auto before = *server->store().membership(space);
            std::vector<log::Run> said;
            for (auto* tablet : {&ana, &theo, &sis}) {
                auto& replica = replicaOf(*tablet);
                ASSERT_TRUE(replica.seal());
                const auto author = replica.author().id();
                const auto run = *tablet->workspace().replicas().vault().runAfter(
                    space, {log::kMembership, author}, before.inOrder(author), 1U << 20U);
                ASSERT_TRUE(run) << tablet->name() << " has nothing to say";
                said.push_back(*run);
            }
            std::vector<std::size_t> order{0, 1, 2};
            std::string answer;
            do {
                auto membership = before;
                for (const auto i : order) {
                    for (const auto& change : said[i].changes)
                        ASSERT_TRUE(membership.add(said[i].chain.author, change));
                    membership.evaluate();
                }
                answer = answer.empty() ? summary(membership) : answer;
                EXPECT_EQ(summary(membership), answer);
            } while (std::next_permutation(order.begin(), order.end()));
        }
        // In this order they are heard; then all are connected at the same time.
        void hear(const std::vector<SimulatedTablet*>& order)
        {
            const auto settled = [](auto* tablet) { return tablet->isEven() || tablet->refused(); };
            for (auto* tablet : order) {
                tablet->connect(*server);
                ASSERT_TRUE(run([&] { return settled(tablet); })) << tablet->name();
                tablet->cut();
            }
            for (auto* tablet : order)
                tablet->connect(*server);
            ASSERT_TRUE(run([&] {
                return std::all_of(order.begin(), order.end(), settled) && agree();
            })) << "they do not come to one answer";
        }
        // Everybody who still belongs to it has the same, and so has the server.
        bool agree()
        {
            const auto there = *server->store().membership(space);
            return std::all_of(tablets.begin(), tablets.end(), [&](auto* tablet) {
                const auto& replica = replicaOf(*tablet);
                return !there.isActive(replica.author().id())
                    || summary(replica.membership()) == summary(there);
            });
        }
        void expectAllWell()
        {
            const auto there = *server->store().membership(space);
            SimulatedTablet* first = nullptr;
            for (auto* tablet : tablets) {
                const auto& replica = replicaOf(*tablet);
                if (!there.isActive(replica.author().id())) {
                    ASSERT_TRUE(tablet->refused()) << tablet->name();
                    // Whoever removed the one who removed them, and was not heard in time, is on their
                    // own tablet still a member: until somebody senior has spoken again.
                    const auto code = tablet->refused()->code;
                    EXPECT_TRUE(code == ErrorCode::NoLongerShared
                        || (code == ErrorCode::NotAMember && !replica.departure()))
                        << tablet->name() << ": " << describe(*tablet->refused());
                    continue;
                }
                EXPECT_EQ(tablet->refused(), std::nullopt) << tablet->name();
                EXPECT_EQ(tablet->workspace().status(space)->waiting, 0U) << tablet->name();
                const auto report = tablet->workspace().verify(space).value();
                for (const auto& problem : report.problems)
                    ADD_FAILURE() << tablet->name() << ": " << describe(problem);
                first = first == nullptr ? tablet : first;
                expectEqual(*first, *tablet);
            }
            EXPECT_TRUE(server->store().check().problems.empty());
            ASSERT_TRUE(first);
            // Nobody is held up: what each of them says now is heard by all.
            std::size_t members = 0;
            for (auto* tablet : tablets)
                if (there.isActive(replicaOf(*tablet).author().id())) {
                    say(*tablet, "And goes on being heard.");
                    ++members;
                }
            const auto all = said(*first);
            EXPECT_TRUE(run([&] {
                return std::all_of(tablets.begin(), tablets.end(), [&](auto* tablet) {
                    return !there.isActive(replicaOf(*tablet).author().id())
                        || (tablet->isEven() && said(*tablet) == all + members - 1);
                });
            }));
        }
        [[nodiscard]] const SpaceId& plan() const { return space; }
        void connect(SimulatedTablet& tablet) { tablet.connect(*server); }
        bool runs(const std::function<bool()>& done) { return run(done); }

        SimulatedTablet& anas() { return ana; }
        SimulatedTablet& theos() { return theo; }
        SimulatedTablet& devs() { return dev; }
        SimulatedTablet sis{io, folder.path() / "sis", "Sis", clock};

    private:
        std::map<std::string, MemberId> m_ids;
    };

    using Story = std::function<void(StewardsPlan&)>;

    struct NamedStory {
        const char* name;
        Story story;
    };

    bool done(const auto& result)
    {
        EXPECT_TRUE(result) << describe(result.error());
        return result.has_value();
    }

    void remove(StewardsPlan& plan, SimulatedTablet& by, std::string_view whom)
    {
        done(by.workspace().removeMember(plan.plan(), plan.idOf(whom)));
    }
    void become(StewardsPlan& plan, SimulatedTablet& by, std::string_view whom,
        std::string_view role, bool steward)
    {
        done(by.workspace().changeRole(plan.plan(), plan.idOf(whom), role, steward));
    }
    void invite(StewardsPlan& plan, SimulatedTablet& by)
    {
        done(by.workspace().invite(plan.plan(), "friend", true, 1'000'000, 1));
    }
    void withdraw(StewardsPlan& plan, SimulatedTablet& by)
    {
        const auto open = by.workspace().openInvitations(plan.plan()).value();
        ASSERT_FALSE(open.empty());
        done(by.workspace().withdraw(plan.plan(), open.front().id));
    }

    const std::vector<NamedStory> kStories{
        {"two remove each other, and a third takes a right away",
            [](StewardsPlan& p) {
                remove(p, p.theos(), "Sis");
                remove(p, p.sis, "Theo");
                become(p, p.anas(), "Theo", "person", false);
            }},
        {"one is removed who removes another who removes a third",
            [](StewardsPlan& p) {
                remove(p, p.anas(), "Theo");
                remove(p, p.theos(), "Sis");
                remove(p, p.sis, "Dev");
            }},
        {"each takes the right from another, and uses it",
            [](StewardsPlan& p) {
                become(p, p.anas(), "Sis", "family", false);
                invite(p, p.anas());
                become(p, p.theos(), "Sis", "friend", false);
                invite(p, p.theos());
                become(p, p.sis, "Theo", "person", false);
                invite(p, p.sis);
            }},
        {"all remove the same one",
            [](StewardsPlan& p) {
                remove(p, p.anas(), "Dev");
                remove(p, p.theos(), "Dev");
                remove(p, p.sis, "Dev");
            }},
        {"all withdraw the same invitation",
            [](StewardsPlan& p) {
                withdraw(p, p.anas());
                withdraw(p, p.theos());
                withdraw(p, p.sis);
            }},
        {"one is given the right, another a role, and is removed",
            [](StewardsPlan& p) {
                become(p, p.anas(), "Dev", "manager", true);
                become(p, p.theos(), "Dev", "friend", false);
                remove(p, p.sis, "Dev");
            }},
        {"one leaves, one is removed, one is asked for",
            [](StewardsPlan& p) {
                remove(p, p.theos(), "Theo");
                remove(p, p.anas(), "Sis");
                become(p, p.sis, "Theo", "family", true);
                withdraw(p, p.sis);
            }},
    };

    // In every order in which the three can be heard.
    void hearInEveryOrder(const Story& story)
    {
        std::vector<std::size_t> order{0, 1, 2};
        do {
            StewardsPlan plan;
            plan.begin();
            story(plan);
            for (auto* tablet : {&plan.anas(), &plan.theos(), &plan.sis, &plan.devs()})
                if (!*tablet->workspace().departure(plan.plan()))
                    plan.say(*tablet, "Said without a signal.");
            plan.expectOneAnswerInAnyOrder();
            const std::vector<SimulatedTablet*> who{&plan.anas(), &plan.theos(), &plan.sis};
            std::vector<SimulatedTablet*> heard;
            for (const auto i : order)
                heard.push_back(who[i]);
            heard.push_back(&plan.devs());
            SCOPED_TRACE(
                "heard: " + heard[0]->name() + ", " + heard[1]->name() + ", " + heard[2]->name());
            plan.hear(heard);
            plan.expectAllWell();
        } while (
            !::testing::Test::HasFailure() && std::next_permutation(order.begin(), order.end()));
    }

    TEST(Stewards, WhoActApartComeToOneAnswerInWhateverOrderTheyAreHeard)
    {
        for (const auto& [name, story] : kStories) {
            SCOPED_TRACE(name);
            hearInEveryOrder(story);
        }
    }

    // What each does is chosen by a seed.
    TEST(Stewards, WhoDoWhateverTheyLikeApartComeToOneAnswer)
    {
        constexpr unsigned kSeeds = 8;
        for (unsigned seed = 1; seed <= kSeeds && !::testing::Test::HasFailure(); ++seed) {
            SCOPED_TRACE("seed " + std::to_string(seed));
            hearInEveryOrder([seed](StewardsPlan& plan) {
                std::minstd_rand random(seed);
                const std::vector<std::string> names{"Ana", "Theo", "Sis", "Dev"};
                for (auto* by : {&plan.anas(), &plan.theos(), &plan.sis})
                    for (auto times = 1 + random() % 2; times > 0; --times) {
                        const auto& whom = names[random() % names.size()];
                        const auto what = random() % 4;
                        const bool steward = random() % 2 == 0;
                        const bool may
                            = whom != by->name() && whom != "Ana"; // who founded it stays
                        if (what == 0 && may)
                            remove(plan, *by, whom);
                        else if (what == 1 && may
                            && !plan.replicaOf(*by)
                                    .membership()
                                    .members()
                                    .at(plan.idOf(whom))
                                    .removed)
                            become(plan, *by, whom, steward ? "manager" : "friend", steward);
                        else
                            invite(plan, *by);
                    }
            });
        }
    }

    TEST(Stewards, WhoLostTheRightMeanwhileIsNotHeldUpByWhatTheyDidWithIt)
    {
        StewardsPlan plan;
        plan.begin();
        become(plan, plan.anas(), "Sis", "family", false);
        plan.connect(plan.anas());
        ASSERT_TRUE(plan.runs([&] { return plan.anas().isEven(); }));
        // Sis has not heard of it.
        invite(plan, plan.sis);
        become(plan, plan.sis, "Dev", "manager", false);
        plan.say(plan.sis, "What Sis says is heard.");
        plan.hear({&plan.sis, &plan.theos(), &plan.devs(), &plan.anas()});
        EXPECT_EQ(plan.said(plan.anas()), 2U);
        const auto& members = plan.replicaOf(plan.devs()).membership().members();
        EXPECT_EQ(members.at(plan.idOf("Dev")).role, "supporter");
        EXPECT_EQ(plan.sis.workspace().openInvitations(plan.plan())->size(), 1U)
            << "hers counts for nothing";
        plan.expectAllWell();
    }

}
}
