// SPDX-License-Identifier: Apache-2.0
//
// Aim: a server that acknowledged something and then forgot it, at whatever point of a plan's story, is
// noticed and given all of it again, also by somebody else than whoever wrote it; and clocks that jump
// by weeks change nothing of what is kept.
// Method: the server's files are copied before every step of a story. Afterwards each copy is put in
// their place in turn, and people come to it one after the other.

#include "two_people.h"

#include <set>

namespace alongside::scenario {
namespace {

    namespace fs = std::filesystem;
    using plan::Sharing;

    class ForgetfulServer : public TwoPeople {
    protected:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
        }
        void copyServer()
        {
            stopServer();
            fs::copy(folder.path() / "server", copyAt(m_copies++), fs::copy_options::recursive);
            startServer();
        }
        void restoreServer(std::size_t copy)
        {
            stopServer();
            fs::remove_all(folder.path() / "server");
            fs::copy(copyAt(copy), folder.path() / "server", fs::copy_options::recursive);
            startServer();
        }
        fs::path copyAt(std::size_t number)
        {
            return folder.path() / ("copy" + std::to_string(number));
        }
        // Everybody connected while something is done.
        void step(const std::function<void()>& what)
        {
            copyServer();
            for (auto* tablet : present)
                tablet->connect(*server);
            ASSERT_TRUE(run([&] { return allPresentAreEven(); }));
            what();
            ASSERT_TRUE(run([&] { return allPresentAreEven(); }));
        }
        bool allPresentAreEven()
        {
            for (auto* tablet : present)
                if (!tablet->isEven() && !tablet->refused())
                    return false;
            return true;
        }
        std::multiset<std::string> said(SimulatedTablet& tablet)
        {
            std::multiset<std::string> all;
            for (const auto& one : statements(tablet))
                all.insert(one.text("words"));
            return all;
        }
        log::Version versionHere(SimulatedTablet& tablet)
        {
            return (*tablet.workspace().replicas().open(space))->version().value();
        }

        std::vector<SimulatedTablet*> present{&ana, &dev};
        std::size_t m_copies = 0;
    };

    TEST_F(ForgetfulServer, IsGivenEverythingAgainWhateverItForgot)
    {
        AudienceId money;
        store::RecordPlace slip;
        step([&] { addStatement(ana, "food", "Soup.", Sharing::Everyone, true); });
        step([&] {
            money = ana.workspace()
                        .makeAudience(
                            space, "money", {}, {ana.workspace().findMember(space, "Dev")->id})
                        ->id;
        });
        step([&] {
            ASSERT_TRUE(ana.workspace().add(space, money, "page",
                {{"title", std::string("Saving")}, {"words", std::string("Two pounds.")}}, {}));
        });
        step([&] { ASSERT_EQ(join(theo, invitation("friend")), std::nullopt); });
        present.push_back(&theo);
        step([&] { addStatement(theo, "health", "By Theo.", Sharing::Everyone, true); });
        step([&] { slip = addStatement(ana, "bedtime", "A slip.", Sharing::Everyone, true); });
        step([&] { ASSERT_TRUE(ana.workspace().erase(space, slip, {})); });
        step([&] {
            ASSERT_TRUE(
                ana.workspace().removeMember(space, ana.workspace().findMember(space, "Theo")->id));
        });
        step([&] { addStatement(ana, "mornings", "After Theo.", Sharing::Everyone, true); });
        step([&] { addStatement(dev, "mornings", "Dev too.", Sharing::Everyone, true); });
        const auto everything = *server->store().version(space);
        const auto words = said(ana);
        ASSERT_EQ(m_copies, 10U);
        for (std::size_t copy = 0; copy < m_copies; ++copy) {
            SCOPED_TRACE("restored to before step " + std::to_string(copy));
            restoreServer(copy);
            // Whoever wrote most of it is away.
            dev.connect(*server);
            ASSERT_TRUE(run([&] { return dev.isEven(); }));
            const auto there = *server->store().version(space);
            for (const auto& [chain, seq] : versionHere(dev))
                EXPECT_GE(there.contains(chain) ? there.at(chain) : 0, seq)
                    << "Dev has " << log::nameOf(chain, seq);
            theo.connect(*server);
            ASSERT_TRUE(run([&] { return theo.refused().has_value(); }));
            EXPECT_EQ(theo.refused()->code, ErrorCode::NoLongerShared);
            ana.connect(*server);
            ASSERT_TRUE(run([&] { return ana.isEven() && dev.isEven(); }));
            for (const auto& [chain, seq] : everything)
                EXPECT_EQ(server->store().version(space)->at(chain), seq);
            for (auto* tablet : {&ana, &dev}) {
                EXPECT_EQ(said(*tablet), words);
                EXPECT_EQ(tablet->workspace().status(space)->waiting, 0U);
                EXPECT_TRUE(tablet->workspace().verify(space)->problems.empty());
            }
            expectEqual(ana, dev);
            EXPECT_TRUE(server->store().check().problems.empty());
        }
    }

    TEST_F(ForgetfulServer, ThatLostAllOfThePlanIsGivenItBackWhenWhoPlacedItComes)
    {
        addStatement(ana, "food", "Soup.");
        addStatement(dev, "mornings", "Quiet until nine.");
        ASSERT_TRUE(allEven());
        const auto place = server->invite();
        stopServer();
        fs::remove_all(folder.path() / "server");
        startServer();
        addStatement(dev, "bedtime", "Written to nobody yet.");
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NotOnServer);
        EXPECT_EQ(said(dev).size(), 3U);
        // Its invitations are gone too: Ana is given a new one.
        ASSERT_TRUE(ana.workspace().setServer(space, server->invite()));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return allEven() && said(ana).size() == 3; }));
        expectEqual(ana, dev);
    }

    // Each with a clock of their own, the server with another.
    TEST_F(ForgetfulServer, TwoWhoseClocksJumpByWeeksBothWaysLoseNothing)
    {
        constexpr TimeMs kWeek = 7LL * 24 * 3600 * 1000;
        FakeClock nells;
        FakeClock mos;
        SimulatedTablet nell{io, folder.path() / "nell", "Nell", nells};
        SimulatedTablet mo{io, folder.path() / "mo", "Mo", mos};
        tablets.insert(tablets.end(), {&nell, &mo});
        ASSERT_EQ(join(nell, invitation("friend", false, 400 * kWeek)), std::nullopt);
        ASSERT_EQ(join(mo, invitation("friend", false, 400 * kWeek)), std::nullopt);
        const auto food = addStatement(nell, "food", "Soup.");
        ASSERT_TRUE(run([&] { return nell.isEven() && mo.isEven() && said(mo).size() == 1; }));
        std::multiset<std::string> notes;
        for (int round = 0; round < 12; ++round) {
            nell.cut();
            mo.cut();
            // Forwards and back again, never together, and further each time.
            for (int day = 0; day < 3; ++day) {
                nells.advance((day % 2 == 0 ? 5 : -7) * kWeek + round);
                mos.advance((day % 2 == 0 ? -6 : 4) * kWeek);
                for (auto* by : {&nell, &mo}) {
                    const auto words = by->name() + std::to_string(round * 10 + day);
                    addStatement(*by, "health", words, Sharing::Everyone, true);
                    notes.insert(words);
                    ASSERT_TRUE(by->workspace().set(space, food, {{"words", words}}));
                }
            }
            nell.connect(*server);
            mo.connect(*server);
            ASSERT_TRUE(run([&] {
                return nell.isEven() && mo.isEven() && said(nell) == said(mo)
                    && said(nell).size() == notes.size() + 1;
            }));
            // What both wrote last stands side by side; and who saw both settles it, whatever the time.
            const auto both = mo.workspace().show(space, food)->field("words")->versions;
            ASSERT_EQ(both.size(), 2U);
            ASSERT_TRUE(mo.workspace().set(space, food, {{"words", "Settled."}}));
            ASSERT_TRUE(run([&] {
                return nell.isEven() && mo.isEven()
                    && nell.workspace().show(space, food)->text("words") == "Settled.";
            }));
            EXPECT_FALSE(nell.workspace().show(space, food)->hasOpenVersions());
        }
        for (const auto& words : notes)
            EXPECT_TRUE(said(nell).contains(words)) << words;
        expectEqual(nell, mo);
        EXPECT_TRUE(nell.workspace().verify(space)->problems.empty());
        EXPECT_TRUE(server->store().check().problems.empty());
    }

}
}
