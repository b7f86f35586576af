// SPDX-License-Identifier: Apache-2.0
//
// Aim: what some people share is readable for them, with all their devices and whoever joins later in
// one of its roles, and for nobody else; whatever they did without knowing of each other.
// Method: tablets that hand each other what they wrote.
#include "tablet_harness.h"

#include "log/payload.h"

namespace alongside::test {
namespace {

    using plan::Sharing;

    class ReplicaAudience : public ::testing::Test {
    protected:
        void SetUp() override
        {
            ana.found("Ana's plan", "person");
            mum.join(ana, "family");
            dev.join(ana);
            exchange(ana, mum);
            exchange(ana, dev);
        }
        MemberId idOf(Tablet& whose) { return whose.replica().me(); }
        plan::AudienceInfo make(Tablet& by, std::string_view name,
            const std::vector<std::string>& roles, const std::vector<MemberId>& members)
        {
            return must(by->makeAudience(by.space(), name, roles, members));
        }
        store::RecordPlace page(Tablet& by, const AudienceId& audience, std::string words)
        {
            return must(by->add(by.space(), audience, "page",
                            {{"title", std::string("Page")}, {"words", std::move(words)}}, {}))
                .place;
        }
        // All devices, until nobody has anything to add.
        void settle()
        {
            bool more = true;
            for (int round = 0; more && round < 10; ++round) {
                for (auto* tablet : tablets)
                    for (auto* other : tablets)
                        if (tablet != other)
                            send(*tablet, *other);
                more = false;
                for (auto* tablet : tablets)
                    more = must(tablet->replica().tend()) || more;
            }
            EXPECT_FALSE(more) << "it comes to rest";
        }
        bool reads(Tablet& who, const store::RecordPlace& place)
        {
            return must(who.replica().view().find(place)).has_value();
        }
        bool same(Tablet& a, Tablet& b, const AudienceId& audience)
        {
            return must(a.replica().view().digest(audience))
                == must(b.replica().view().digest(audience));
        }

        TemporaryFolder folder;
        FakeClock clock;
        Tablet ana{folder / "ana", "Ana", clock};
        Tablet mum{folder / "mum", "Mum", clock};
        Tablet dev{folder / "dev", "Dev", clock};
        std::vector<Tablet*> tablets{&ana, &mum, &dev};
    };

    TEST_F(ReplicaAudience, IsReadByThoseInItAndByNobodyElse)
    {
        const auto money = make(ana, "Money", {}, {idOf(mum)});
        EXPECT_EQ(money.name, "Money");
        EXPECT_EQ(money.readers.size(), 2U);
        const auto place = page(ana, money.id, "Save for a bike.");
        settle();
        EXPECT_EQ(mum.shown(place), std::vector<std::string>{"Save for a bike."});
        EXPECT_EQ(must(mum->findAudience(mum.space(), "money")).id, money.id);
        must(mum->set(mum.space(), place, {{"words", std::string("Save for a red bike.")}}));
        settle();
        EXPECT_EQ(ana.shown(place), std::vector<std::string>{"Save for a red bike."});
        EXPECT_TRUE(same(ana, mum, money.id));
        EXPECT_FALSE(reads(dev, place));
        EXPECT_EQ(outcome(dev->findAudience(dev.space(), "Money")), "not-found");
        EXPECT_EQ(dev.replica().audienceName(money.id), "");
        EXPECT_TRUE(must(dev.vault().keys(dev.space(), money.id, 1)).empty());
        EXPECT_EQ(outcome(dev->add(dev.space(), money.id, "page",
                      {{"title", std::string("x")}}, {})),
            "cannot-read");
        for (const auto& [chain, seq] : must(dev.replica().version()))
            EXPECT_NE(chain.audience, money.id);
        for (auto* tablet : tablets)
            EXPECT_TRUE(must((*tablet)->verify(tablet->space())).problems.empty());
    }

    TEST_F(ReplicaAudience, IsReadByWhoeverJoinsInOneOfItsRoles)
    {
        const auto family = make(ana, "", {"family"}, {});
        EXPECT_EQ(family.name, "family");
        const auto place = page(ana, family.id, "For the family.");
        Tablet sis(folder / "sis", "Sis", clock);
        sis.join(ana, "family");
        tablets.push_back(&sis);
        EXPECT_EQ(sis.shown(place), std::vector<std::string>{"For the family."});
        settle();
        EXPECT_TRUE(reads(mum, place));
        EXPECT_FALSE(reads(dev, place));
        EXPECT_TRUE(same(sis, mum, family.id));
    }

    // The invitation knows nothing of the audience, and the audience nothing of the invitation.
    TEST_F(ReplicaAudience, GivesItsKeysToWhomItsMakerDidNotKnow)
    {
        const auto seed = must(ana.replica().invite("family", false, clock.time + 1000, 1));
        const auto family = make(mum, "", {"family"}, {});
        const auto place = page(mum, family.id, "From mum.");
        Tablet sis(folder / "sis", "Sis", clock);
        sis.join(ana, "family");
        tablets.push_back(&sis);
        send(ana, mum);
        send(mum, sis);
        EXPECT_FALSE(reads(sis, place)) << "what cannot be read yet waits";
        settle();
        EXPECT_EQ(sis.shown(place), std::vector<std::string>{"From mum."});
        EXPECT_FALSE(must(sis.replica().tend()));
    }

    TEST_F(ReplicaAudience, IsOneWhenTwoPeopleChooseTheSameFacesApart)
    {
        const auto anas = make(ana, "", {}, {idOf(mum)});
        const auto mums = make(mum, "", {}, {idOf(ana)});
        EXPECT_EQ(anas.id, mums.id);
        EXPECT_EQ(anas.name, "Mum");
        EXPECT_EQ(mums.name, "Ana");
        const auto first = page(ana, anas.id, "One.");
        const auto second = page(mum, mums.id, "Two.");
        settle();
        for (auto* tablet : {&ana, &mum}) {
            EXPECT_EQ(tablet->shown(first), std::vector<std::string>{"One."});
            EXPECT_EQ(tablet->shown(second), std::vector<std::string>{"Two."});
            EXPECT_TRUE(tablet->replica().evidence().empty());
        }
        EXPECT_EQ(make(ana, "", {}, {idOf(mum)}).id, anas.id) << "chosen again, it is the same";
        ana.reopen();
        mum.reopen();
        EXPECT_TRUE(same(ana, mum, anas.id));
    }

    TEST_F(ReplicaAudience, KeepsFromSomebodyWhoWentOutWhatIsWrittenLater)
    {
        const auto made = make(ana, "Three", {}, {idOf(mum), idOf(dev)});
        settle();
        const auto devs = page(dev, made.id, "By Dev.");
        settle();
        const auto unsent = page(dev, made.id, "Not sent before Dev went out.");
        must(ana->changeReaders(ana.space(), made.id, {{}, {}, {}, {idOf(dev)}}));
        const auto later = page(ana, made.id, "Without Dev.");
        settle();
        EXPECT_TRUE(reads(mum, later));
        EXPECT_FALSE(reads(dev, later));
        EXPECT_EQ(must(dev.vault().keys(dev.space(), made.id, 2)).size(), 0U);
        EXPECT_TRUE(reads(ana, devs)) << "what Dev wrote stays";
        EXPECT_TRUE(reads(mum, devs));
        EXPECT_TRUE(reads(dev, devs)) << "and what Dev has read, Dev has";
        EXPECT_TRUE(reads(dev, unsent));
        EXPECT_FALSE(reads(ana, unsent));
        EXPECT_EQ(outcome(dev->add(dev.space(), made.id, "page",
                      {{"title", std::string("x")}}, {})),
            "cannot-read");
        EXPECT_TRUE(same(ana, mum, made.id));
        EXPECT_TRUE(must(ana->verify(ana.space())).problems.empty());

        // In again: all of it is there, also what was written meanwhile and what had not been sent.
        must(ana->changeReaders(ana.space(), made.id, {{}, {}, {idOf(dev)}, {}}));
        settle();
        for (auto* tablet : tablets) {
            EXPECT_TRUE(reads(*tablet, later));
            EXPECT_TRUE(reads(*tablet, unsent));
        }
        EXPECT_TRUE(same(ana, dev, made.id));
    }

    TEST_F(ReplicaAudience, LosesNothingWhenAReaderIsRemovedByWhoCannotReadIt)
    {
        const auto circle = make(dev, "", {}, {idOf(mum)});
        settle();
        const auto first = page(dev, circle.id, "First.");
        settle();
        must(ana->removeMember(ana.space(), idOf(dev)));
        tablets = {&ana, &mum}; // Dev has not heard of it
        settle();
        EXPECT_TRUE(reads(mum, first));
        EXPECT_EQ(mum.replica().membership().audiences().at(circle.id).epoch, 2U)
            << "a new key, that Dev has not got";
        const auto after = page(mum, circle.id, "After Dev had gone.");
        page(dev, circle.id, "Written by Dev after being removed.");
        send(dev, mum);
        EXPECT_TRUE(reads(mum, after));
        EXPECT_EQ(must(mum->list(mum.space(), "page")).size(), 2U);
        mum.reopen();
        EXPECT_EQ(must(mum->list(mum.space(), "page")).size(), 2U);
        EXPECT_TRUE(must(mum->verify(mum.space())).problems.empty());
    }

    // Ana had not heard of the audience when she removed its maker.
    TEST_F(ReplicaAudience, OutlivesItsMaker)
    {
        const auto circle = make(dev, "Swimming", {}, {idOf(mum)});
        const auto devs = page(dev, circle.id, "By Dev.");
        send(dev, mum);
        const auto mums = page(mum, circle.id, "By mum.");
        must(ana->removeMember(ana.space(), idOf(dev)));
        tablets = {&ana, &mum};
        settle();
        EXPECT_EQ(must(mum->findAudience(mum.space(), "Swimming")).readers.size(), 1U);
        EXPECT_TRUE(reads(mum, mums));
        EXPECT_TRUE(reads(mum, devs));
        EXPECT_FALSE(reads(ana, mums));
        const auto later = page(mum, circle.id, "Later.");
        mum.reopen();
        EXPECT_TRUE(reads(mum, later));
        EXPECT_TRUE(reads(mum, devs));
        EXPECT_TRUE(must(mum->verify(mum.space())).problems.empty());
    }

    // Cat had more of what Dev wrote than mum, who was the first to say how much counts.
    TEST_F(ReplicaAudience, CountsAllThatAnyReaderHadOfSomebodyWhoWasRemoved)
    {
        Tablet cat(folder / "cat", "Cat", clock);
        cat.join(ana, "friend");
        tablets.push_back(&cat);
        settle();
        const auto circle = make(dev, "", {}, {idOf(mum), idOf(cat)});
        settle();
        const auto first = page(dev, circle.id, "First.");
        send(dev, mum);
        const auto second = page(dev, circle.id, "Second.");
        send(dev, cat);
        must(ana->removeMember(ana.space(), idOf(dev)));
        send(ana, mum);
        must(mum.replica().tend());
        send(mum, cat);
        EXPECT_TRUE(reads(cat, second));
        send(cat, mum);
        settle();
        for (auto* tablet : {&mum, &cat}) {
            EXPECT_TRUE(reads(*tablet, first));
            EXPECT_TRUE(reads(*tablet, second));
        }
        EXPECT_TRUE(same(mum, cat, circle.id));
    }

    TEST_F(ReplicaAudience, HasANewKeyAfterSomebodyLeftByThemselves)
    {
        must(dev->removeMember(dev.space(), idOf(dev)));
        settle();
        EXPECT_EQ(ana.replica().membership().audiences().at(ana.replica().everyone()).epoch, 2U);
        const auto later = ana.addStatement("food", "No peas.").place;
        settle();
        EXPECT_TRUE(reads(mum, later));
        EXPECT_TRUE(must(dev.vault().keys(dev.space(), dev.replica().everyone(), 2)).empty());
    }

    TEST_F(ReplicaAudience, MovesARecordWithWhoseWordsItIs)
    {
        const auto everyone = ana.replica().everyone();
        const auto place = page(mum, everyone, "Mum wrote this.");
        settle();
        must(ana->set(ana.space(), place,
            {{"words", std::string("Mum wrote this. And Ana this.")}}));
        const auto two = make(ana, "", {}, {idOf(mum)});
        EXPECT_EQ(outcome(ana->move(ana.space(), place, everyone, false)), "nothing-to-choose");
        const auto moved = must(ana->move(ana.space(), place, two.id, false));
        EXPECT_EQ(moved.record.place.audience, two.id);
        EXPECT_EQ(moved.record.text("words"), "Mum wrote this. And Ana this.");
        EXPECT_EQ(moved.record.text("movedFrom"), "everyone");
        EXPECT_EQ(moved.record.text("firstWrittenBy"), "Mum");
        ASSERT_EQ(moved.formerReaders.size(), 1U);
        EXPECT_EQ(moved.formerReaders.front().name, "Dev");
        settle();
        const auto passages = must(mum->whose(mum.space(), moved.record.place, "words", false));
        ASSERT_EQ(passages.size(), 2U);
        EXPECT_EQ(passages.at(0).speaker->name, "Mum");
        EXPECT_EQ(passages.at(0).by.name, "Ana");
        EXPECT_FALSE(passages.at(1).speaker);
        EXPECT_TRUE(must(dev->show(dev.space(), place)).retired);
        EXPECT_FALSE(reads(dev, moved.record.place));
        EXPECT_TRUE(must(dev->list(dev.space(), "page")).empty());
        EXPECT_EQ(outcome(ana->move(ana.space(), place, two.id, false)), "not-allowed")
            << "put away already";
    }

    TEST_F(ReplicaAudience, ErasesWhereARecordWasOnlyWhatOneMayErase)
    {
        const auto everyone = ana.replica().everyone();
        const auto place = page(dev, everyone, "Dev wrote this.");
        settle();
        must(mum->set(mum.space(), place, {{"words", std::string("Dev wrote this. Mum too.")}}));
        settle();
        const auto two = make(mum, "", {}, {idOf(ana)});
        EXPECT_EQ(outcome(mum->move(mum.space(), place, two.id, true)), "not-allowed");
        EXPECT_TRUE(must(mum->list(mum.space(), "page")).size() == 1) << "and it is not moved";
        settle();
        const auto moved = must(ana->move(ana.space(), place, two.id, true));
        settle();
        EXPECT_TRUE(moved.erased);
        EXPECT_EQ(dev.shown(place), std::vector<std::string>{});
        for (const auto& step : must(dev->history(dev.space(), place)))
            EXPECT_TRUE(step.erased || step.what == std::vector<std::string>{"put it away"});
        EXPECT_EQ(mum.shown(moved.record.place), std::vector<std::string>{"Dev wrote this. Mum too."});
        EXPECT_TRUE(same(ana, mum, two.id));
        EXPECT_TRUE(same(ana, dev, everyone));
    }

    TEST_F(ReplicaAudience, RefusesWhatMakesNoSense)
    {
        make(ana, "Money", {}, {idOf(mum)});
        EXPECT_EQ(outcome(ana->makeAudience(ana.space(), "money", {}, {idOf(dev)})), "already-there");
        EXPECT_EQ(outcome(ana->makeAudience(ana.space(), "x", {}, {idFrom<MemberId>(77)})),
            "not-a-member");
        EXPECT_EQ(outcome(ana->makeAudience(ana.space(), std::string(300, 'x'), {}, {idOf(dev)})),
            "limit-exceeded");
        EXPECT_EQ(outcome(ana->findAudience(ana.space(), "")), "bad-argument");
        EXPECT_EQ(outcome(ana->changeReaders(
                      ana.space(), ana.replica().everyone(), {{}, {}, {}, {idOf(mum)}})),
            "not-allowed");
        EXPECT_EQ(must(ana->findAudience(ana.space(), "just me")).readers.size(), 1U);
        EXPECT_EQ(must(ana->audiences(ana.space())).size(), 3U);
    }

}
}
