// SPDX-License-Identifier: Apache-2.0
// Journey A. Ana, who is Theo's mother, at the kitchen table; Dev, who supports him, somewhere else; Rick,
// an uncle whom nobody has spoken to for years.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"
#include "shared_plan.h"
#endif
#include "bridge/when_words.h"
#include "plan/concern.h"

#include <QElapsedTimer>

namespace alongside::testing {

namespace {

    constexpr std::size_t kSome = 120;
    constexpr int kTapsMax = 7;        // app.md, A
    constexpr int kConcernTapsMax = 2; // from home, until one can say it
    constexpr qint64 kAddMsMax = 90'000;
    constexpr qint64 kConcernMsMax = 45'000;
    constexpr qint64 kSavedMsMax = 200;
    constexpr const char* kBedtime = "the landing light stays on";
    constexpr const char* kDevsBedtime = "He slept through with the door open.";
    constexpr const char* kWorry = "he is sad";

    std::optional<plan::RecordInfo> find(plan::Workspace& workspace, const SpaceId& space,
        std::string_view kind, std::string_view field, std::string_view text)
    {
        for (auto& info : must(workspace.list(space, kind)))
            if (info.text(field) == text)
                return std::move(info);
        return std::nullopt;
    }

    class FamilyJourney {
    public:
        explicit FamilyJourney(const Way& way)
            : m_way(way)
            , m_plan({{"Dev", "supporter", "dev"}, {"Rick", "family", "rick"}}, kSome)
        {
            m_plan.of("Ana").with(
                [&](plan::Workspace& workspace) { likes(workspace, way.ownWay(), true); });
            m_plan.putDown("Ana");
            m_page = std::make_unique<PageDriver>(way.look(), m_plan.home("ana"));
            m_hand = way.on(*m_page);
            QObject::connect(&m_page->plan(), &bridge::OpenPlan::saved, &m_page->plan(),
                [this] { m_savedMs = std::min(m_savedMs, m_hand->msSinceChosen()); });
        }
        ~FamilyJourney()
        {
            for (const auto* tablet : {"ana", "dev", "rick"})
                m_plan.server().road(tablet).cut();
        }

        void take()
        {
            unlockAtTheTable();
            saysWhatWorks();
            devWritesMeanwhile();
            changesBedtime();
            raisesAConcern();
            connectionIsBack();
            looksAtBoth();
            devReplies();
            tell(*m_hand, m_way, "A");
        }

    private:
        void unlockAtTheTable();
        void saysWhatWorks();
        void devWritesMeanwhile();
        void changesBedtime();
        void raisesAConcern();
        void connectionIsBack();
        void looksAtBoth();
        void devReplies();
        void save(const char* said);
        void nobodyElseHasTheWorry();

        [[nodiscard]] Elsewhere& dev() { return m_plan.of("Dev"); }
        [[nodiscard]] static QString due()
        {
            return bridge::dueWords(
                plan::dayAfter(bridge::isoDay(SystemClock().now()), 3), SystemClock().now());
        }

        Way m_way;
        SharedPlan m_plan;
        std::unique_ptr<PageDriver> m_page;
        std::unique_ptr<Hand> m_hand;
        qint64 m_savedMs = 1'000'000;
    };

    void FamilyJourney::unlockAtTheTable()
    {
        m_hand->see("Who are you?");
        m_hand->putInPictures("Ana");
        m_hand->see("Say something");
        m_hand->see("Shared");
        m_plan.server().road("ana").cut();
        m_hand->see("Saved on this tablet");
    }

    void FamilyJourney::save(const char* said)
    {
        m_hand->choose("Save");
        m_hand->see(QString::fromUtf8(said));
    }

    void FamilyJourney::saysWhatWorks()
    {
        QElapsedTimer watch;
        watch.start();
        m_hand->find("Say something");
        m_hand->choices();
        // Somebody has answered this before, so that there is something to stand beside.
        m_hand->chooseAll({"Say something", "What is working", "Speak*"});
        m_hand->see("The tablet is listening.");
        QTest::qWait(400);
        m_hand->chooseAll({"Next", "I say it for Theo"});
        m_hand->see("Who can see it?");
        need(!m_page->plan().drafts()->statement()->property("audiencePicked").toBool(),
            "somebody sees it whom nobody chose");
        m_hand->choose("Dev");
        m_hand->see("Only you and these people can see it. Theo cannot see it.");
        save("You and these people can see it: Dev");
        within(*m_hand, "adding to the plan", kTapsMax);
        need(watch.elapsed() < kAddMsMax, "adding to the plan takes too long");
        m_hand->see("Saved on this tablet");
        m_hand->choose("Finished");
    }

    void FamilyJourney::devWritesMeanwhile()
    {
        const auto& space = m_plan.space();
        dev().with([&](plan::Workspace& workspace) {
            const auto bedtime = find(workspace, space, "statement", "part", "Bedtime");
            must(workspace.set(space, bedtime->place,
                {{"words", std::string(kDevsBedtime)}, {"saidBy", std::string("Dev")},
                    {"saidAs", std::string("we-think")},
                    {"because", std::string("We looked in at two.")}}));
        });
        dev().untilShared(space);
    }

    void FamilyJourney::changesBedtime()
    {
        m_hand->chooseAll({"All of the plan", "Bedtime"});
        m_hand->seeNot(kDevsBedtime);
        m_hand->choose("Change this answer");
        m_hand->write("Your new answer", kBedtime);
        m_hand->chooseAll({"Next", "I say it for Theo"});
        save("Your words are saved.");
        m_hand->choose("Finished");
        m_hand->see(kBedtime);
        m_hand->chooseAll({"Back", "Back"});
    }

    void FamilyJourney::raisesAConcern()
    {
        QElapsedTimer watch;
        m_hand->find("I am worried");
        watch.start();
        m_hand->choices();
        m_hand->chooseAll({"I am worried", "Soon"});
        m_hand->see("What is the worry?");
        within(*m_hand, "coming to where one says a worry", kConcernTapsMax);
        m_hand->write("Say it in your own words", kWorry);
        m_hand->chooseAll({"Next", "Dev"});
        m_hand->see("Only you and these people can see it. Theo cannot see it.");
        save(QStringLiteral("Dev will reply by %1.").arg(due()).toUtf8());
        within(*m_hand, "the rest of the worry", kTapsMax - kConcernTapsMax);
        need(watch.elapsed() < kConcernMsMax, "a worry takes too long");
        m_hand->see("They can see it. Nobody else can.");
        m_hand->choose("Finished");
        need(m_savedMs < kSavedMsMax, QStringLiteral("saving took %1 ms").arg(m_savedMs));
    }

    void FamilyJourney::connectionIsBack()
    {
        const auto& space = m_plan.space();
        m_hand->see("waiting");
        need(m_page->plan().sharing() == bridge::OpenPlan::SavedHere
                && m_page->plan().waiting() >= 3,
            "what waits is not said");
        need(!dev().with(
                 [&](plan::Workspace& w) { return find(w, space, "concern", "what", kWorry); }),
            "Dev has what was never sent");
        shareBy(*m_hand, [&] { m_plan.server().road("ana").mend(); });
        dev().until("Ana's worry", [&](plan::Workspace& workspace) {
            return find(workspace, space, "concern", "what", kWorry).has_value();
        });
        dev().until("what Ana spoke", [&](plan::Workspace& workspace) {
            const auto all = must(workspace.list(space, plan::kMediaKind));
            return !all.empty() && must(workspace.media(space, all.front().place)).isWhole();
        });
        // Whose words they are went with them; nothing of hers is in Theo's voice.
        dev().with([&](plan::Workspace& workspace) {
            for (const auto& one : must(workspace.list(space, "statement")))
                if (one.text("saidBy") == "Ana")
                    need(std::get<std::string>(one.field("saidAs")->latest().value) == "relative",
                        "Ana's words are shown as Theo's own");
        });
        nobodyElseHasTheWorry();
    }

    void FamilyJourney::nobodyElseHasTheWorry()
    {
        const auto& space = m_plan.space();
        auto& rick = m_plan.of("Rick");
        rick.tryNow();
        rick.untilShared(space);
        rick.with([&](plan::Workspace& workspace) {
            need(must(workspace.list(space, "concern")).empty(), "Rick has the worry");
            need(must(workspace.search(space, kWorry)).empty(), "Rick finds the worry");
            for (const auto& one : must(workspace.list(space, "statement")))
                need(one.sharing == plan::Sharing::Everyone, "Rick has what Ana told Dev");
            need(must(workspace.list(space, plan::kMediaKind)).empty(),
                "Rick can hear what Ana told Dev");
        });
        // Nor is it only with whom it was told to: whoever was worried keeps it in sight.
        m_hand->chooseAll({"I am worried", "Look at the worries so far"});
        m_hand->see(kWorry);
        m_hand->see(QStringLiteral("Dev will reply by %1.").arg(due()));
        m_hand->choose("Back");
    }

    void FamilyJourney::looksAtBoth()
    {
        const auto& space = m_plan.space();
        m_hand->see("There are two answers: Bedtime");
        m_hand->choose("Look at both");
        m_hand->see(kBedtime);
        m_hand->see(kDevsBedtime);
        m_hand->see("We looked in at two.");
        m_hand->choose("Keep both");
        m_hand->see("There is nothing to pick now.");
        m_hand->choose("Back");
        dev().until("both answers to bedtime", [&](plan::Workspace& workspace) {
            const auto bedtime = find(workspace, space, "statement", "part", "Bedtime");
            const auto* words = bedtime ? bedtime->field("words") : nullptr;
            return words != nullptr && words->versions.size() == 2
                && must(workspace.openVersions(space)).empty();
        });
    }

    void FamilyJourney::devReplies()
    {
        const auto& space = m_plan.space();
        dev().with([&](plan::Workspace& workspace) {
            const auto worry = find(workspace, space, "concern", "what", kWorry);
            must(workspace.add(space, worry->place.audience, "concern-reply",
                {{"concern", crdt::Reference{worry->id()}},
                    {"words", std::string("I sit with him tonight.")}, {"by", std::string("Dev")},
                    {"on", bridge::isoDay(SystemClock().now())}},
                {}));
        });
        m_hand->see("A worry waits for you");
        m_hand->choose("Look at it");
        m_hand->see("I sit with him tonight.");
        m_hand->choose("Yes, this is OK");
        m_hand->see("Ana says it is OK now.");
        dev().until("that it is OK now", [&](plan::Workspace& workspace) {
            const auto replies = must(workspace.list(space, "concern-reply"));
            return replies.size() == 1 && !replies.front().text("okForMe").empty();
        });
    }

}

void familyAddsToThePlan(const Way& way)
{
    FamilyJourney(way).take();
}

}
