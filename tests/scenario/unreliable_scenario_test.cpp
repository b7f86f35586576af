// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever networks and clocks do, and in whatever order people write, ask in and remove: in the end
// everybody shows the same, and all that was written is there.
// Method: people who do what a seed says, over links that delay, drop, repeat, reorder and cut as the
// same seed says; then the links are mended. The seed is printed when something fails.

#include "faulty_links.h"
#include "two_people.h"

#include <algorithm>
#include <set>

namespace alongside::scenario {
namespace {

    using plan::Sharing;

    constexpr unsigned kSeeds = 20;
    constexpr int kSteps = 150;

    class BusyPlan : public TwoPeople {
    public:
        explicit BusyPlan(unsigned seed)
            : m_random(seed)
        {
            for (std::size_t i = 0; i < tablets.size(); ++i)
                m_links.push_back(std::make_unique<UnreliableLink>(seed * 10 + 1 + unsigned(i)));
        }
        void TestBody() override { }

        void begin()
        {
            SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
            tablets.push_back(&m_sis);
            const auto page = ana.workspace().add(space, Sharing::Everyone, "page",
                {{"title", std::string("Week")}, {"words", std::string("Begin.")}}, false);
            ASSERT_TRUE(page);
            m_page = page->place;
            m_food = addStatement(ana, "food", "Soup.");
            ASSERT_TRUE(run([&] {
                return ana.isEven() && dev.isEven() && theo.isEven() && pageOf(theo) != ""
                    && pageOf(dev) != "";
            }));
            for (std::size_t i = 0; i < m_busy.size(); ++i)
                m_busy[i]->goOver(m_links[i].get());
        }
        void live()
        {
            for (int step = 0; step < kSteps; ++step) {
                auto& who = *m_busy[m_random() % m_busy.size()];
                if (chance(3))
                    who.connect(*server);
                else if (chance(8))
                    who.cut();
                else if (chance(30)) {
                    who.kill();
                    who.reopen();
                }
                doSomething(who);
                if (step == kSteps / 3)
                    askSisIn();
                if (step == 2 * kSteps / 3)
                    putSisOut();
                for (auto rounds = m_random() % 12; rounds > 0; --rounds)
                    runUntil(io, tablets, [] { return true; });
            }
        }
        void expectAllWell()
        {
            for (auto& link : m_links)
                link->mend();
            for (auto* tablet : m_busy)
                tablet->connect(*server);
            ASSERT_TRUE(run([&] {
                return std::all_of(m_busy.begin(), m_busy.end(),
                    [&](auto* t) { return t->isEven() && isEqual(ana, *t); });
            })) << howTheyStand();
            for (auto* tablet : m_busy) {
                EXPECT_EQ(tablet->refused(), std::nullopt);
                EXPECT_EQ(waiting(*tablet), 0U) << tablet->name();
                EXPECT_TRUE(tablet->workspace().verify(space)->problems.empty());
                expectHasAllNotes(*tablet);
            }
            for (const auto& word : m_wordsOfPage)
                EXPECT_NE(pageOf(ana).find(word), std::string::npos) << word;
            for (const auto& [tablet, words] : m_private)
                EXPECT_TRUE(notesOf(*tablet).contains(words)) << words;
            EXPECT_TRUE(server->store().check().problems.empty());
            expectSisLostNothing();
            for (auto* tablet : m_busy)
                tablet->goOver(nullptr);
        }
        [[nodiscard]] std::map<std::string, int> faults() const
        {
            std::map<std::string, int> all;
            for (const auto& link : m_links)
                for (const auto& [what, times] : link->did())
                    all[what] += times;
            return all;
        }

    private:
        std::string howTheyStand()
        {
            std::string text;
            for (auto* tablet : m_busy) {
                text += "\n" + tablet->name() + (tablet->isEven() ? " is even" : " is not even")
                    + (isEqual(ana, *tablet) ? "" : ", and shows something else than Ana");
                if (tablet->refused())
                    text += ", refused: " + describe(*tablet->refused());
            }
            return text;
        }
        bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
        std::string freshWords() { return "w" + std::to_string(10'000 + m_written++) + "."; }
        std::string pageOf(SimulatedTablet& tablet)
        {
            const auto page = tablet.workspace().show(space, m_page);
            return page ? page->text("words") : std::string();
        }
        std::set<std::string> notesOf(SimulatedTablet& tablet)
        {
            std::set<std::string> notes;
            const auto all = tablet.workspace().list(space, "statement", true).value();
            for (const auto& one : all)
                notes.insert(one.text("words"));
            return notes;
        }
        bool isEqual(SimulatedTablet& a, SimulatedTablet& b)
        {
            auto left = a.workspace().replicas().open(space);
            auto right = b.workspace().replicas().open(space);
            for (const auto& audience : (*left)->audiences()) {
                const auto theirs = (*right)->audiences();
                const bool both = std::find(theirs.begin(), theirs.end(), audience) != theirs.end();
                if (both && audience != log::kMembership
                    && *(*left)->view().digest(audience) != *(*right)->view().digest(audience))
                    return false;
            }
            return true;
        }
        // What was written to people who had put its author out meanwhile waits until they are in again.
        std::uint64_t waiting(SimulatedTablet& tablet)
        {
            auto replica = *tablet.workspace().replicas().open(space);
            const auto audiences = replica->audiences();
            return tablet.workspace()
                .replicas()
                .vault()
                .waiting(space,
                    [&](const log::ChainId& chain) {
                        return replica->isOwn(chain.author)
                            && std::find(audiences.begin(), audiences.end(), chain.audience)
                            != audiences.end();
                    })
                .value();
        }
        void doSomething(SimulatedTablet& who)
        {
            auto& work = who.workspace();
            switch (m_random() % 12) {
            case 0:
            case 1: {
                const auto words = freshWords();
                addStatement(who, "health", words, Sharing::Everyone, true);
                m_notes.insert(words);
                break;
            }
            case 2: {
                const auto words = freshWords();
                addStatement(who, "bedtime", words, Sharing::JustMe, true);
                m_private.emplace_back(&who, words);
                break;
            }
            case 3:
            case 4: {
                const auto words = freshWords();
                EXPECT_TRUE(work.set(space, m_page, {{"words", pageOf(who) + words}}));
                m_wordsOfPage.push_back(words);
                break;
            }
            case 5:
                EXPECT_TRUE(work.set(space, m_food, {{"words", freshWords()}}));
                break;
            case 6:
                settle(who);
                break;
            case 7:
                putAwayOrBack(who);
                break;
            case 8:
                EXPECT_TRUE(work.answer(space, m_food,
                    {chance(2) ? "yes" : "changes", freshWords(), "speech", "Theo"}));
                break;
            case 9:
                tellSome(who);
                break;
            case 10:
                changeWhoReads(who);
                break;
            default:
                changeWhatSomebodyDoes(who);
            }
        }
        // Those of whom it is not for this person to decide stay as they are.
        void changeWhoReads(SimulatedTablet& who)
        {
            const auto all = who.workspace().audiences(space).value();
            const auto& one = all[m_random() % all.size()];
            const auto somebody = who.workspace().findMember(space, m_busy[m_random() % 3]->name());
            if (one.sharing != Sharing::Some || !somebody)
                return;
            store::ReaderChange change;
            (chance(2) ? change.in : change.out).push_back(somebody->id);
            expectDoneOrNotAllowed(who.workspace().changeReaders(space, one.id, change));
        }
        void changeWhatSomebodyDoes(SimulatedTablet& who)
        {
            const auto somebody = who.workspace().findMember(space, "Dev");
            expectDoneOrNotAllowed(who.workspace().changeRole(
                space, somebody->id, chance(2) ? "supporter" : "friend", chance(3)));
        }
        template<class T>
        static void expectDoneOrNotAllowed(const Result<T>& done)
        {
            EXPECT_TRUE(done || done.error().code == ErrorCode::NotAllowed)
                << describe(done.error());
        }
        void settle(SimulatedTablet& who)
        {
            const auto food = who.workspace().show(space, m_food);
            if (!food || !food->hasOpenVersions())
                return;
            const auto& versions = food->field("words")->versions;
            // A supporter may settle only what has words of their own in it.
            if (chance(2))
                (void)who.workspace().keepAll(space, m_food, "words");
            else
                (void)who.workspace().choose(
                    space, m_food, "words", versions[m_random() % versions.size()].op);
        }
        void putAwayOrBack(SimulatedTablet& who)
        {
            const auto all = who.workspace().list(space, "statement", true).value();
            const auto& one = all[m_random() % all.size()];
            if (one.place.key == m_food.key)
                return;
            EXPECT_TRUE(chance(2) ? who.workspace().retire(space, one.place)
                                  : who.workspace().restore(space, one.place));
        }
        void tellSome(SimulatedTablet& who)
        {
            auto& work = who.workspace();
            const auto other = work.findMember(space, &who == &ana ? "Dev" : "Ana");
            auto some = work.makeAudience(space, "", {}, {other->id});
            if (!some)
                return; // the same faces: there is one already
            EXPECT_TRUE(work.add(
                space, some->id, "page", {{"title", freshWords()}, {"words", freshWords()}}, {}));
        }
        void askSisIn()
        {
            const auto text = ana.workspace().invite(space, "friend", false, 1'000'000'000, 1);
            ASSERT_TRUE(text) << describe(text.error());
            ana.goOver(nullptr);
            ana.connect(*server);
            EXPECT_TRUE(run([&] { return ana.isEven(); }));
            ana.goOver(m_links[0].get());
            ASSERT_EQ(join(m_sis, *log::SpaceInvitation::fromText(*text)), std::nullopt);
            m_sisWrote.insert(sisSays());
            EXPECT_TRUE(run([&] { return m_sis.isEven(); }));
            m_sis.cut();
            m_sisWrote.insert(sisSays());
        }
        std::string sisSays()
        {
            const auto words = freshWords();
            addStatement(m_sis, "mornings", words, Sharing::Everyone, true);
            return words;
        }
        void putSisOut()
        {
            const auto sis = ana.workspace().findMember(space, "Sis");
            if (!sis) // Ana has not heard of her yet
                return;
            EXPECT_TRUE(ana.workspace().removeMember(space, sis->id));
            m_sisIsOut = true;
        }
        void expectSisLostNothing()
        {
            m_sis.connect(*server);
            ASSERT_TRUE(run([&] { return m_sis.isEven() || m_sis.refused(); }));
            std::set<std::string> hers;
            if (m_sisIsOut) {
                ASSERT_TRUE(m_sis.refused());
                EXPECT_EQ(m_sis.refused()->code, ErrorCode::NoLongerShared);
                const auto kept = m_sis.workspace().ownWords(space);
                ASSERT_TRUE(kept);
                for (const auto& own : *kept)
                    for (const auto& [field, words] : own.words)
                        hers.insert(words);
            }
            const auto there = notesOf(ana);
            for (const auto& words : m_sisWrote)
                EXPECT_TRUE(hers.contains(words) || there.contains(words)) << words;
        }
        void expectHasAllNotes(SimulatedTablet& tablet)
        {
            const auto there = notesOf(tablet);
            for (const auto& words : m_notes)
                EXPECT_TRUE(there.contains(words)) << tablet.name() << " lacks " << words;
        }

        std::minstd_rand m_random;
        std::vector<std::unique_ptr<UnreliableLink>> m_links;
        SimulatedTablet m_sis{io, folder.path() / "sis", "Sis", clock};
        std::vector<SimulatedTablet*> m_busy{&ana, &dev, &theo};
        store::RecordPlace m_page;
        store::RecordPlace m_food;
        int m_written = 0;
        bool m_sisIsOut = false;
        std::set<std::string> m_notes;
        std::set<std::string> m_sisWrote;
        std::vector<std::string> m_wordsOfPage;
        std::vector<std::pair<SimulatedTablet*, std::string>> m_private;
    };

    TEST(Unreliable, LinksLoseAndDoubleNothingWhateverThreePeopleDo)
    {
        std::map<std::string, int> faults;
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            SCOPED_TRACE("seed " + std::to_string(seed));
            BusyPlan plan(seed);
            plan.begin();
            plan.live();
            plan.expectAllWell();
            for (const auto& [what, times] : plan.faults())
                faults[what] += times;
            if (::testing::Test::HasFailure())
                return;
        }
        for (const auto* what : {"delayed", "dropped", "repeated", "reordered", "cut"})
            EXPECT_GT(faults[what], 10) << what;
    }

}
}
