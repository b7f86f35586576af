// SPDX-License-Identifier: Apache-2.0
// Journey B. Dev and Moll share one tablet at Theo's house; Ana, his mother, is somewhere else.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"
#include "shared_plan.h"
#endif
#include "bridge/handover_model.h"
#include "bridge/handover_words.h"
#include "bridge/idle_watch.h"
#include "bridge/when_words.h"
#include "plan/concern.h"

#include <QElapsedTimer>

namespace alongside::testing {

namespace {

    constexpr std::size_t kSome = 60;
    constexpr int kRecordTapsMax = 6; // app.md, B
    constexpr qint64 kRecordMsMax = 30'000;
    constexpr qint64 kIncidentMsMax = 180'000;
    constexpr int kLockSeconds = 120;
    constexpr const char* kFacts = "a cup fell";
    constexpr const char* kHalf = "he cried";
    constexpr const char* kAnas = "Ring before you come, please.";
    constexpr const char* kForDevOnly = "His sister is ill. He does not know yet.";

    std::string today()
    {
        return bridge::isoDay(SystemClock().now());
    }

    std::string dayOf(const plan::RecordInfo& info)
    {
        return std::get<std::string>(info.field("on")->latest().value);
    }

    class ShiftJourney {
    public:
        explicit ShiftJourney(const Way& way)
            : m_way(way)
            , m_plan({{"Dev", "supporter", "house"}, {"Moll", "supporter", "house"}}, kSome)
        {
            for (const auto* name : {"Dev", "Moll"}) {
                m_plan.of(name).with(
                    [&](plan::Workspace& workspace) { likes(workspace, way.ownWay(), false); });
                m_plan.putDown(name);
            }
            m_page = std::make_unique<PageDriver>(way.look(), m_plan.home("house"));
            m_hand = way.on(*m_page);
        }
        ~ShiftJourney()
        {
            for (const auto* tablet : {"ana", "house"})
                m_plan.server().road(tablet).cut();
        }

        void take()
        {
            readsWhatHappened();
            m_plan.server().road("house").cut();
            m_hand->see("Saved on this tablet");
            records();
            recordsThatNobodyAsked();
            writesDownAHardMoment();
            isCalledAway();
            mollSeesNothingOfIt();
            goesOnWhereHeWas();
            anaWritesMeanwhile();
            connectionIsBack();
            learns();
            nothingIsOtherThanItWas();
            tell(*m_hand, m_way, "B");
        }

    private:
        void readsWhatHappened();
        void records();
        void recordsThatNobodyAsked();
        void writesDownAHardMoment();
        void toTheWordsOfAHardMoment(const char* kind);
        void isCalledAway();
        void mollSeesNothingOfIt();
        void goesOnWhereHeWas();
        void anaWritesMeanwhile();
        void connectionIsBack();
        void learns();
        void nothingIsOtherThanItWas();
        void comesIn(const char* name);

        [[nodiscard]] Elsewhere& ana() { return m_plan.of("Ana"); }
        [[nodiscard]] std::vector<plan::RecordInfo> anas(const char* kind)
        {
            return ana().with([&](plan::Workspace& workspace) {
                return must(workspace.list(m_plan.space(), kind));
            });
        }

        Way m_way;
        SharedPlan m_plan;
        std::unique_ptr<PageDriver> m_page;
        std::unique_ptr<Hand> m_hand;
        std::size_t m_outcomesBefore = 0;
    };

    void ShiftJourney::comesIn(const char* name)
    {
        m_hand->see("Who are you?");
        m_hand->putInPin(name);
    }

    void ShiftJourney::readsWhatHappened()
    {
        m_outcomesBefore = anas("outcome").size();
        comesIn("Dev");
        m_hand->choose("My shift");
        m_hand->see("Shared");
        m_hand->see("How did it go?");
        m_hand->choose("What happened since my last shift*");
        m_hand->choose("I have read this");
        m_hand->see("You have read it all.");
        m_hand->choose("Back");
        m_hand->see("Nothing new.");
    }

    void ShiftJourney::records()
    {
        auto* goals = m_page->plan().goals();
        int row = 0;
        while (row < goals->count() && goals->valueAt(row, "words").toString() != "Swim every week")
            ++row;
        const auto goal = goals->valueAt(row, "key").toString();
        const auto usual = goals->valueOf(goal, "usual").toStringList().first();
        const auto amount
            = QStringLiteral("%1 %2")
                  .arg(goals->valueOf(goal, "usualAmounts").toList().first().toDouble())
                  .arg(goals->valueOf(goal, "usualUnit").toString());
        QElapsedTimer watch;
        watch.start();
        m_hand->choices();
        m_hand->choose("Swim every week");
        m_hand->choose(usual);
        m_hand->choose(amount);
        m_hand->see("Give Theo the tablet. Only Theo picks this face.");
        m_hand->choose("very good");
        m_hand->see("And you, Dev? What do you think?");
        m_hand->choose("good");
        m_hand->choose("Save");
        m_hand->see("What happened is saved.");
        within(*m_hand, "recording how a goal went", kRecordTapsMax);
        need(watch.elapsed() < kRecordMsMax, "a record takes too long");
        m_hand->choose("Finished");
    }

    void ShiftJourney::recordsThatNobodyAsked()
    {
        m_hand->find("Cook for Nan");
        m_hand->choices();
        m_hand->chooseAll({"Cook for Nan", "I do not know", "I do not know", "Theo was not asked"});
        m_hand->see("This is not the whole story yet");
        m_hand->chooseAll({"very good", "Save"});
        m_hand->see("What happened is saved.");
        within(*m_hand, "recording what nobody counted", kRecordTapsMax);
        m_hand->choose("Finished");
    }

    void ShiftJourney::toTheWordsOfAHardMoment(const char* kind)
    {
        m_hand->choose("Write down a hard moment");
        m_hand->choose(QString::fromUtf8(kind));
        m_hand->chooseAll({"Small", "No"});
    }

    void ShiftJourney::writesDownAHardMoment()
    {
        QElapsedTimer watch;
        m_hand->find("Write down a hard moment");
        watch.start();
        m_hand->choices();
        toTheWordsOfAHardMoment("Broke something");
        m_hand->write("Say what you saw", kFacts);
        m_hand->chooseAll({"Next", "Yesterday", "Save"});
        m_hand->see("The facts are saved. What we learn comes later.");
        within(*m_hand, "the facts of a hard moment", 8);
        need(watch.elapsed() < kIncidentMsMax, "the facts take too long");
        m_hand->choose("Finished");
        m_hand->see("Still to learn from");
        m_hand->see("Written down later: Today");
    }

    // Nobody touches the tablet: it locks by itself, with what is half written.
    void ShiftJourney::isCalledAway()
    {
        toTheWordsOfAHardMoment("Very upset");
        m_hand->write("Say what you saw", kHalf);
        auto* watch = m_page->window().findChild<bridge::IdleWatch*>();
        need(watch != nullptr && watch->seconds() == kLockSeconds,
            "on shift the tablet does not lock after two minutes");
        watch->setSeconds(1);
        m_hand->see("Who are you?");
    }

    void ShiftJourney::mollSeesNothingOfIt()
    {
        comesIn("Moll");
        m_hand->choose("My shift");
        toTheWordsOfAHardMoment("Very upset");
        m_hand->see("Say what you saw");
        m_hand->seeNot(kHalf);
        m_hand->chooseAll({"Stop", "Back", "Lock the tablet"});
    }

    void ShiftJourney::goesOnWhereHeWas()
    {
        comesIn("Dev");
        m_hand->see(kHalf);
        m_hand->chooseAll({"Next", "Today", "Save"});
        m_hand->see("The facts are saved.");
        m_hand->choose("Finished");
    }

    void ShiftJourney::anaWritesMeanwhile()
    {
        const auto& space = m_plan.space();
        ana().with([&](plan::Workspace& workspace) {
            must(workspace.add(space, plan::Sharing::Everyone, "statement",
                {{"part", std::string("visits")}, {"words", std::string(kAnas)},
                    {"saidBy", std::string("Ana")}, {"saidAs", std::string("relative")}},
                true));
            const auto dev = must(workspace.findMember(space, "Dev"));
            const auto onlyDev = must(workspace.makeAudience(space, {}, {}, {dev.id}));
            must(workspace.add(space, onlyDev.id, "statement",
                {{"part", std::string("health")}, {"words", std::string(kForDevOnly)},
                    {"saidBy", std::string("Ana")}, {"saidAs", std::string("relative")}},
                {.beside = true, .voice = {}, .with = {}}));
        });
        ana().untilShared(space);
    }

    void ShiftJourney::connectionIsBack()
    {
        need(m_page->plan().waiting() >= 4, "what waits is not said");
        m_hand->seeNot("Shared");
        need(anas("incident").size() < 2 || anas("outcome").size() == m_outcomesBefore,
            "Ana has what was never sent");
        shareBy(*m_hand, [&] { m_plan.server().road("house").mend(); });
        m_hand->choose("My shift");
        m_hand->see("2 things are new.");
        m_hand->choose("What happened since my last shift*");
        m_hand->see(kAnas);
        m_hand->see(kForDevOnly);
        bridge::HandoverModel handover;
        need(waitFor([&] { return handover.count() > 0; }), "there is nothing to read");
        need(bridge::wordsIn(handover.text()) <= bridge::HandoverModel::kWordsMax,
            "reading it aloud takes more than two minutes");
        m_hand->choose("I have read this");
        m_hand->see("You have read it all.");
        m_hand->choose("Back");
    }

    void ShiftJourney::learns()
    {
        m_hand->choose("Broke something. Yesterday.*");
        m_hand->see("What does Theo say about it?");
        m_hand->write("Theo’s own words", "it is loud");
        m_hand->write("What will we try next time?", "we knock");
        m_hand->choose("Save");
        m_hand->see("What happened since my last shift");
        ana().until("what was learned", [&](plan::Workspace& workspace) {
            for (const auto& one : must(workspace.list(m_plan.space(), "incident")))
                if (one.text("what") == kFacts && one.text("learning") == "we knock")
                    return one.text("myView") == "it is loud" && one.text("seenBy") == "Dev";
            return false;
        });
    }

    void ShiftJourney::nothingIsOtherThanItWas()
    {
        const auto outcomes = anas("outcome");
        need(outcomes.size() == m_outcomesBefore + 2, "a record is missing or there twice");
        int seen = 0;
        for (const auto& one : outcomes) {
            if (dayOf(one) != today())
                continue;
            ++seen;
            // The face is the person's own, or there is none: the worker's stands apart.
            const bool asked = one.text("judgedBy") == "Theo";
            need(asked == (one.field("quality") != nullptr),
                "a face is there that Theo did not pick");
            need(asked || !one.text("whyNoFace").empty(), "why there is no face is not said");
            need(one.field("workerScore") != nullptr, "what the worker thinks is gone");
            need(asked == plan::triangleOf(one).isWhole(), "a missing corner is shown as success");
        }
        need(seen == 2, "not both records of today are there");
        for (const auto& one : anas("incident"))
            if (one.text("what") == kFacts)
                need(dayOf(one) == plan::dayAfter(today(), -1)
                        && bridge::isoDay(one.changedAt) == today(),
                    "that it was written later cannot be seen");
        // What is for Dev alone is nobody else's who has the same tablet.
        m_hand->chooseAll({"Back", "Lock the tablet"});
        comesIn("Moll");
        m_hand->choose("My shift");
        m_hand->choose("What happened since my last shift*");
        m_hand->see(kAnas);
        m_hand->seeNot(kForDevOnly);
    }

}

void workerIsOnShift(const Way& way)
{
    ShiftJourney(way).take();
}

}
