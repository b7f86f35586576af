// SPDX-License-Identifier: Apache-2.0
//
// Aim: a tablet that was restored from a backup or copied, and a server that was restored, lose nothing
// and stop nobody.
// Method: as story_test.cpp, with folders that are copied while nobody has them open.

#include "two_people.h"

#include <set>

namespace alongside::scenario {
namespace {

    namespace fs = std::filesystem;

    class Copies : public TwoPeople {
    protected:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
        }
        // Puts a folder away, or back in place of what is there.
        static void copy(const fs::path& from, const fs::path& to)
        {
            fs::remove_all(to);
            fs::copy(from, to, fs::copy_options::recursive);
        }
        void backUp(SimulatedTablet& tablet)
        {
            tablet.kill();
            copy(tablet.home(), backup);
            tablet.reopen();
        }
        void restore(SimulatedTablet& tablet)
        {
            tablet.kill();
            copy(backup, tablet.home());
            tablet.reopen();
        }
        store::RecordPlace note(SimulatedTablet& by, std::string_view words)
        {
            return addStatement(by, "food", words, plan::Sharing::Everyone, true);
        }
        std::multiset<std::string> said(SimulatedTablet& tablet)
        {
            std::multiset<std::string> all;
            for (const auto& one : statements(tablet))
                all.insert(one.text("words"));
            return all;
        }
        std::size_t devicesOf(SimulatedTablet& who, std::string_view name)
        {
            auto member = ana.workspace().findMember(space, name);
            std::size_t count = 0;
            const auto devices = *who.workspace().devices(space);
            for (const auto& device : devices)
                count += member && device.member == member->id && !device.removed ? 1 : 0;
            return count;
        }
        bool even()
        {
            return run([&] { return allOf(&SimulatedTablet::isEven); });
        }
        bool allOf(bool (SimulatedTablet::*is)() const)
        {
            for (auto* tablet : used)
                if (!(tablet->*is)())
                    return false;
            return true;
        }
        // Even, and everybody shows the same.
        void expectAllEqual()
        {
            ASSERT_TRUE(run([&] {
                return allOf(&SimulatedTablet::isEven) && said(*used.front()) == said(*used.back());
            }));
            for (auto* tablet : used) {
                expectEqual(*used.front(), *tablet);
                EXPECT_EQ(tablet->workspace().status(space)->waiting, 0U);
                EXPECT_TRUE(tablet->workspace().verify(space)->problems.empty());
            }
            EXPECT_TRUE(server->store().check().problems.empty());
        }

        fs::path backup = folder.path() / "backup";
        std::vector<SimulatedTablet*> used{&ana, &dev};
    };

    TEST_F(Copies, ARestoredTabletGoesOnUnderAnotherKeyAndGetsBackWhatItHadSent)
    {
        note(dev, "Before the backup.");
        ASSERT_TRUE(even());
        backUp(dev);
        note(dev, "After the backup, and sent.");
        dev.connect(*server);
        ASSERT_TRUE(even());
        restore(dev);
        EXPECT_TRUE(dev.workspace().replicas().vault().wasCopied());
        EXPECT_EQ(said(dev), (std::multiset<std::string>{"Before the backup."}));
        note(dev, "Written after it was restored.");
        dev.connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(ana),
            (std::multiset<std::string>{"Before the backup.", "After the backup, and sent.",
                "Written after it was restored."}));
        EXPECT_EQ(devicesOf(ana, "Dev"), 2U);
        // And once is enough.
        dev.kill();
        dev.reopen();
        EXPECT_FALSE(dev.workspace().replicas().vault().wasCopied());
    }

    TEST_F(Copies, WhatWasNotSentWhenTheBackupWasMadeIsSentOnceFromWhicheverComesFirst)
    {
        dev.cut();
        note(dev, "Not sent yet.");
        backUp(dev);
        dev.connect(*server); // now it is
        ASSERT_TRUE(even());
        restore(dev);
        dev.connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(ana), (std::multiset<std::string>{"Not sent yet."}));
    }

    TEST_F(Copies, ATabletThatWasBrokenAndIsRestoredElsewhereHandsOverWhatItHad)
    {
        dev.cut();
        note(dev, "Only in the backup.");
        dev.kill();
        SimulatedTablet next(dev, folder.path() / "next");
        next.reopen();
        EXPECT_TRUE(next.workspace().replicas().vault().wasCopied());
        tablets.push_back(&next);
        used = {&ana, &next};
        next.connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(ana), (std::multiset<std::string>{"Only in the backup."}));
    }

    TEST_F(Copies, ACloneAndItsOriginalBothWriteAndNeitherStopsTheOther)
    {
        note(dev, "From before they were two.");
        ASSERT_TRUE(even());
        dev.kill();
        SimulatedTablet clone(dev, folder.path() / "clone");
        dev.reopen();
        clone.reopen();
        tablets.push_back(&clone);
        used = {&ana, &dev, &clone};
        EXPECT_FALSE(dev.workspace().replicas().vault().wasCopied());
        EXPECT_TRUE(clone.workspace().replicas().vault().wasCopied());
        note(dev, "By the original.");
        note(clone, "By the clone.");
        dev.connect(*server);
        clone.connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(ana).size(), 3U);
    }

    // A disk image brings everything along that the machine remembers: only the server can tell.
    class UnnoticedCopies : public Copies {
    protected:
        void cloneWithoutTrace()
        {
            dev.kill();
            clone = std::make_unique<SimulatedTablet>(dev, folder.path() / "clone");
            copy(dev.machine(), clone->machine());
            dev.reopen();
            clone->reopen();
            ASSERT_FALSE(clone->workspace().replicas().vault().wasCopied());
            tablets.push_back(clone.get());
            used = {&ana, &dev, clone.get()};
        }
        std::unique_ptr<SimulatedTablet> clone;
    };

    TEST_F(UnnoticedCopies, WriteUnderTheSameNumbersAndNothingOfEitherIsLost)
    {
        note(dev, "From before they were two.");
        ASSERT_TRUE(even());
        cloneWithoutTrace();
        for (int i = 0; i < 3; ++i)
            note(dev, "By the original " + std::to_string(i));
        for (int i = 0; i < 5; ++i)
            note(*clone, "By the clone " + std::to_string(i));
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        clone->connect(*server);
        ASSERT_TRUE(run([&] { return clone->isEven(); }));
        EXPECT_TRUE(clone->reports().at(space).copied);
        expectAllEqual();
        EXPECT_EQ(said(ana).size(), 9U);
        EXPECT_EQ(devicesOf(ana, "Dev"), 2U);
        // From now on each writes under its own key.
        note(dev, "Again by the original.");
        note(*clone, "Again by the clone.");
        expectAllEqual();
        EXPECT_EQ(said(ana).size(), 11U);
        EXPECT_EQ(devicesOf(ana, "Dev"), 2U);
    }

    TEST_F(UnnoticedCopies, AreFoundEvenWhenBothWroteTheSameNumberOfChanges)
    {
        cloneWithoutTrace();
        note(dev, "By the original.");
        note(*clone, "By the clone.");
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        clone->connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(ana), (std::multiset<std::string>{"By the clone.", "By the original."}));
    }

    TEST_F(UnnoticedCopies, ConnectedAtTheSameTimeSortThemselvesOut)
    {
        cloneWithoutTrace();
        dev.connect(*server);
        clone->connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven() && clone->isEven(); }));
        for (int i = 0; i < 5; ++i) {
            note(dev, "By the original " + std::to_string(i));
            note(*clone, "By the clone " + std::to_string(i));
            ASSERT_TRUE(run([round = 0]() mutable { return ++round > 3; }));
        }
        expectAllEqual();
        EXPECT_EQ(said(ana).size(), 10U);
    }

    TEST_F(UnnoticedCopies, KeepWhatTheyDidToTheSameWordsApart)
    {
        const auto place = note(dev, "He likes soup.");
        auto page = ana.workspace().add(space, plan::Sharing::Everyone, "page",
            {{"title", std::string("About")}, {"words", std::string("Theo is kind.")}}, false);
        ASSERT_TRUE(page);
        ASSERT_TRUE(even());
        cloneWithoutTrace();
        const auto change = [&](SimulatedTablet& by, std::string words, std::string text) {
            ASSERT_TRUE(by.workspace().set(space, place, {{"words", words}}));
            ASSERT_TRUE(by.workspace().set(space, place, {{"words", words + " Twice."}}));
            ASSERT_TRUE(by.workspace().set(space, page->place, {{"words", text}}));
            ASSERT_TRUE(by.workspace().set(space, page->place, {{"words", text + " Always."}}));
        };
        change(dev, "He likes tomato soup.", "Theo is kind. He laughs a lot.");
        change(*clone, "He likes leek soup.", "Theo is kind. He sings.");
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        clone->connect(*server);
        expectAllEqual();
        // Two versions of an answer; and of what is written together, every word of both.
        const auto answer = ana.workspace().show(space, place);
        ASSERT_TRUE(answer);
        std::set<std::string> versions;
        for (const auto& version : answer->field("words")->versions)
            versions.insert(version.text);
        EXPECT_EQ(versions,
            (std::set<std::string>{"He likes leek soup. Twice.", "He likes tomato soup. Twice."}));
        const auto text = ana.workspace().show(space, page->place)->text("words");
        for (const char* words :
            {"Theo is kind.", " He laughs a lot. Always.", " He sings. Always."})
            EXPECT_NE(text.find(words), std::string::npos) << text;
        EXPECT_EQ(text.size(),
            std::string("Theo is kind. He laughs a lot. Always. He sings. Always.").size());
    }

    TEST_F(UnnoticedCopies, KeepTheirInvitationsAndAudiencesToo)
    {
        ana.kill();
        SimulatedTablet twin(ana, folder.path() / "twin");
        copy(ana.machine(), twin.machine());
        ana.reopen();
        twin.reopen();
        tablets.push_back(&twin);
        used = {&ana, &dev, &twin};
        const auto devs = ana.workspace().findMember(space, "Dev")->id;
        ASSERT_TRUE(ana.workspace().makeAudience(space, "money", {}, {devs}));
        auto made = twin.workspace().makeAudience(space, "health", {}, {devs});
        ASSERT_TRUE(made);
        ASSERT_TRUE(twin.workspace().add(space, made->id, "page",
            {{"title", std::string("Tablets")}, {"words", std::string("One in the morning.")}},
            {}));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        twin.connect(*server);
        dev.connect(*server);
        expectAllEqual();
        for (auto* tablet : used) {
            EXPECT_TRUE(tablet->workspace().findAudience(space, "money")) << tablet->name();
            EXPECT_TRUE(tablet->workspace().findAudience(space, "health")) << tablet->name();
            EXPECT_EQ(tablet->workspace().list(space, "page")->size(), 1U) << tablet->name();
        }
    }

    class RestoredServer : public Copies {
    protected:
        void backUpServer()
        {
            stopServer();
            copy(folder.path() / "server", backup);
            startServer();
        }
        void restoreServer()
        {
            stopServer();
            copy(backup, folder.path() / "server");
            startServer();
        }
    };

    TEST_F(RestoredServer, IsNoticedAndFilledUpAgainByTheTablets)
    {
        note(ana, "Before the backup.");
        ASSERT_TRUE(even());
        backUpServer();
        ana.connect(*server);
        dev.connect(*server);
        note(ana, "After the backup, by Ana.");
        note(dev, "After the backup, by Dev.");
        ASSERT_TRUE(even());
        EXPECT_EQ(ana.workspace().status(space)->waiting, 0U);
        restoreServer();
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        EXPECT_EQ(dev.reports().at(space).lostThere, 1U);
        // Dev's tablet also brought what Ana had written.
        auto replica = *ana.workspace().replicas().open(space);
        const auto version = server->store().version(space);
        EXPECT_EQ(version->at({replica->everyone(), replica->author().id()}), 2U);
        ana.connect(*server);
        ASSERT_TRUE(even());
        EXPECT_EQ(ana.reports().at(space).lostThere, 0U);
        ASSERT_EQ(join(theo, invitation()), std::nullopt);
        used = {&ana, &dev, &theo};
        expectAllEqual();
        EXPECT_EQ(said(theo).size(), 3U);
    }

    TEST_F(RestoredServer, ThatLostWhoJoinedLearnsItFromThem)
    {
        backUpServer();
        ana.connect(*server);
        dev.connect(*server);
        ASSERT_EQ(join(theo, invitation("person", true)), std::nullopt);
        note(theo, "My own words.");
        used = {&ana, &dev, &theo};
        ASSERT_TRUE(even());
        restoreServer();
        // Theo is a stranger to it, until somebody comes who knows Theo.
        theo.connect(*server);
        ASSERT_TRUE(run([&] { return theo.refused().has_value(); }));
        EXPECT_EQ(said(theo).size(), 1U);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        theo.connect(*server);
        dev.connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(dev), (std::multiset<std::string>{"My own words."}));
    }

    TEST_F(RestoredServer, ThatLostThePlanIsGivenItAgainByWhoMadeIt)
    {
        auto second = ana.workspace().createSpace("plan", "Another plan", "family");
        ASSERT_TRUE(second);
        const auto place = server->invite();
        backUpServer();
        ASSERT_TRUE(ana.workspace().setServer(*second, place));
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        restoreServer();
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(ana.workspace().status(*second)->waiting, 0U);
        EXPECT_TRUE(server->store().membership(*second)->isFounded());
    }

    TEST_F(RestoredServer, AndARestoredTabletTogetherLoseNothingThatAnybodyHas)
    {
        note(dev, "Before.");
        ASSERT_TRUE(even());
        const auto tabletBackup = folder.path() / "tablet-backup";
        dev.kill();
        copy(dev.home(), tabletBackup);
        dev.reopen();
        backUpServer();
        ana.connect(*server);
        dev.connect(*server);
        note(dev, "After both backups.");
        ASSERT_TRUE(even());
        restoreServer();
        dev.kill();
        copy(tabletBackup, dev.home());
        dev.reopen();
        note(dev, "On the restored tablet.");
        dev.connect(*server);
        ana.connect(*server);
        expectAllEqual();
        EXPECT_EQ(said(dev),
            (std::multiset<std::string>{
                "After both backups.", "Before.", "On the restored tablet."}));
    }

}
}
