// SPDX-License-Identifier: Apache-2.0
// Journey C. Mo helps the group and has the tablet that goes round; Dev has another; Kit is on the board. What
// is said aloud on one tablet is heard on the others.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"
#include "plan/ballots.h"
#include "shared_plan.h"
#endif
#include "bridge/when_words.h"

#include <QElapsedTimer>

namespace alongside::testing {

namespace {

    using plan::Ballot;
    using plan::Ballots;

    constexpr int kJoinTapsMax = 4;   // with passing the tablet on
    constexpr int kSayTapsMax = 5;    // say it, who, it is OK, speak, keep it
    constexpr int kAnswerTapsMax = 5; // the question, answer it, the words, the voice, use it
    constexpr qint64 kJoinMsMax = 20'000;
    constexpr int kVoteTapsMax = 3; // app.md, C
    constexpr const char* kTopic = "buses";
    constexpr const char* kCard = "late bus";
    constexpr const char* kQuestion = "why no late bus";
    constexpr const char* kOther = "is it safe";
    constexpr const char* kReply = "a bus at nine";
    constexpr const char* kWhy = "too early";

    const std::vector<const char*>& six()
    {
        static const std::vector<const char*> list{"Sun", "Tree", "Boat", "Cup", "Star", "Leaf"};
        return list;
    }

    /// The group and its board on a server: both Mo's; Dev is in the one, Kit in the other.
    struct Spaces {
        Spaces()
            : mo(std::make_unique<Elsewhere>(home("mo"), "Mo", "facilitator", clock))
            , dev(std::make_unique<Elsewhere>(home("dev"), "Dev", "supporter", clock))
            , kit(std::make_unique<Elsewhere>(home("kit"), "Kit", "commissioner", clock))
        {
            group = begin(server, *mo, "mo", "group", "Wenlow Speaks Up", "facilitator");
            board = begin(server, *mo, "mo", "board", "Wenlow Vale board", "facilitator");
            joinBy(server, *mo, *dev, "dev", group, "facilitator");
            joinBy(server, *mo, *kit, "kit", board, "commissioner");
        }
        [[nodiscard]] std::filesystem::path home(const char* tablet) const
        {
            return std::filesystem::path(folder.path().toStdString()) / tablet;
        }

        QTemporaryDir folder;
        SystemClock clock;
        Server server;
        std::unique_ptr<Elsewhere> mo;
        std::unique_ptr<Elsewhere> dev;
        std::unique_ptr<Elsewhere> kit;
        SpaceId group;
        SpaceId board;
    };

    class GroupJourney {
    public:
        explicit GroupJourney(const Way& way)
            : m_way(way)
        {
            for (auto* somebody : {m_all.mo.get(), m_all.dev.get(), m_all.kit.get()})
                somebody->with(
                    [&](plan::Workspace& workspace) { likes(workspace, way.ownWay(), false); });
        }
        ~GroupJourney()
        {
            for (const auto* tablet : {"mo", "dev", "kit"})
                m_all.server.road(tablet).cut();
        }

        void take()
        {
            has(m_all.mo, "mo", "Mo");
            m_hand->choose("Wenlow Speaks Up");
            allJoin();
            placesCards();
            saysItAloud();
            picksQuestions();
            startsTheVote();
            votesApart();
            countsTogether();
            noVoteHasAName();
            sends();
            boardAnswers();
            judges();
            devHears();
            boardReads();
            tell(*m_hand, m_way, "C");
        }

    private:
        void has(std::unique_ptr<Elsewhere>& elsewhere, const char* tablet, const char* who);
        void allJoin();
        void placesCards();
        void saysItAloud();
        void speaks();
        void goesOut(const SpaceId& space, const char* what);
        void ask(const char* words);
        void picksQuestions();
        void startsTheVote();
        void vote(const char* who, const char* ballot);
        void votesApart();
        void countsTogether();
        void noVoteHasAName();
        void sends();
        void boardAnswers();
        void judges();
        void devHears();
        void boardReads();
        [[nodiscard]] std::vector<plan::RecordInfo> devs(const char* kind)
        {
            return m_all.dev->with([&](plan::Workspace& workspace) {
                return must(workspace.list(m_all.group, kind));
            });
        }

        Way m_way;
        Spaces m_all;
        std::unique_ptr<PageDriver> m_page;
        std::unique_ptr<Hand> m_hand;
        RecordId m_vote;
    };

    // The one tablet with a screen is this person's from now on.
    void GroupJourney::has(
        std::unique_ptr<Elsewhere>& elsewhere, const char* tablet, const char* who)
    {
        if (m_hand)
            tell(*m_hand, m_way, "C");
        m_hand.reset();
        m_page.reset();
        elsewhere.reset();
        m_page = std::make_unique<PageDriver>(m_way.look(), m_all.home(tablet));
        m_hand = m_way.on(*m_page);
        m_hand->see("Who are you?");
        m_hand->putInPin(who);
    }

    void GroupJourney::allJoin()
    {
        m_hand->chooseAll({"Start a meeting", "Start"});
        m_hand->see("Who is here?");
        for (const auto* picture : six()) {
            QElapsedTimer watch;
            watch.start();
            m_hand->choices();
            m_hand->choose(picture == six().front() ? "Join" : "Somebody else joins");
            m_hand->choose(picture);
            m_hand->chooseAll({"Next", "Yes, it is OK"});
            m_hand->see("You are in the meeting.");
            within(*m_hand, "joining", kJoinTapsMax);
            need(watch.elapsed() < kJoinMsMax, "joining takes too long");
        }
        m_hand->choose("All are here");
        m_hand->see("Here: 6");
    }

    void GroupJourney::placesCards()
    {
        m_hand->choose("Add a topic");
        m_hand->write("What is it about?", kTopic);
        m_hand->choose("Save");
        m_hand->chooseAll({kTopic, "Read it to me"});
        m_hand->find("Quiet");
        m_hand->chooseAll({"Put cards in columns", "Sun"});
        m_hand->see("My home");
        m_hand->choose("Good");
        m_hand->see("My support");
        m_hand->choose("Bad");
        m_hand->see("10 cards are left.");
        m_hand->chooseAll({"Move a card", "My home", "Not sure"});
        m_hand->find("Not sure: My home");
        m_hand->choose("Take it back");
        m_hand->find("Good: My home");
        m_hand->choose("A card of my own");
        m_hand->write("What is on your card?", kCard);
        m_hand->chooseAll({"Use this card", "Bad: My support"});
        m_hand->find("Bad: My support, late bus");
        m_hand->choose("Finished");
        m_hand->see("Good: My home. Bad: My support, late bus.");
        m_hand->choose("Back");
        m_hand->see("What people think");
    }

    void GroupJourney::speaks()
    {
        m_hand->see("The tablet is listening.");
        QTest::qWait(400);
    }

    // What was said on the tablet with the screen is on the server, all that can be heard as well.
    void GroupJourney::goesOut(const SpaceId& space, const char* what)
    {
        const auto isOut = [&] {
            bool out = false;
            QEventLoop loop;
            m_page->plan().core().ask(
                &loop,
                [&](bridge::Core& core) {
                    const auto report = core.sync->report(space);
                    const auto status = core.workspace->status(space);
                    return report && report->state == net::SyncReport::State::Shared
                        && report->mediaToSend == 0 && status && status->waiting == 0;
                },
                [&](bool holds) {
                    out = holds;
                    loop.quit();
                });
            loop.exec();
            return out;
        };
        need(waitFor(isOut), QStringLiteral("it does not go out: %1").arg(QLatin1String(what)));
    }

    // Tree gave no name, and is told what a voice tells before anything is heard.
    void GroupJourney::saysItAloud()
    {
        m_hand->choices();
        m_hand->chooseAll({"Say it", "Tree"});
        m_hand->see("People who hear your voice may know who you are.");
        m_hand->choose("It is OK. I speak");
        m_hand->see("You can speak for 30 seconds.");
        m_hand->choose("Speak");
        speaks();
        m_hand->choose("Keep it");
        m_hand->see("Tree said it aloud.");
        within(*m_hand, "saying it", kSayTapsMax);
        m_all.dev->until("what Tree said", [&](plan::Workspace& workspace) {
            const auto sounds = must(workspace.list(m_all.group, "media"));
            return must(workspace.list(m_all.group, "said-aloud")).size() == 1 && sounds.size() == 1
                && must(workspace.media(m_all.group, sounds.front().place)).isWhole();
        });
        // All of them hear it, with what the others think.
        m_hand->choose("Back");
        m_hand->find("Tree");
        m_hand->choose("Play the sound");
        m_hand->find("Stop the sound");
        m_hand->choose("Back");
    }

    void GroupJourney::ask(const char* words)
    {
        m_hand->choose("Add a question");
        m_hand->write("The question, in your own words", words);
        m_hand->choose("Save");
        m_hand->find("Add a question");
    }

    void GroupJourney::picksQuestions()
    {
        m_hand->choose("Add and pick questions");
        ask(kQuestion);
        ask(kOther);
        m_hand->choose(kQuestion);
        m_hand->see("Picked: 1 of 3");
        // Whoever helps the group picks with them, and cannot change what they said.
        m_hand->seeNot("Change");
        m_hand->choose("Finished");
        m_all.dev->until("both questions as they were said", [&](plan::Workspace& workspace) {
            std::set<std::string> said;
            for (const auto& one : must(workspace.list(m_all.group, "group-question")))
                said.insert(one.text("words"));
            return said == std::set<std::string>{kQuestion, kOther};
        });
    }

    void GroupJourney::startsTheVote()
    {
        m_hand->chooseAll({kQuestion, "Vote in private", "The tablet of Dev", "Start the vote"});
        m_hand->see("Who votes now? Touch your picture.");
        m_all.dev->until("the vote and all six", [&](plan::Workspace& workspace) {
            return must(workspace.list(m_all.group, "vote")).size() == 1
                && must(workspace.list(m_all.group, "participant")).size() == six().size();
        });
        m_vote = devs("vote").front().id();
        for (const auto* tablet : {"mo", "dev"})
            m_all.server.road(tablet).cut();
    }

    void GroupJourney::vote(const char* who, const char* ballot)
    {
        m_hand->find(who);
        m_hand->choices();
        m_hand->choose(who);
        m_hand->see(QStringLiteral("Only %1 looks now").arg(QLatin1String(who)));
        m_hand->choose(ballot);
        m_hand->choose("Put it in the box");
        m_hand->see("Thank you. Your vote is in the box.");
        within(*m_hand, "a vote", kVoteTapsMax);
        m_hand->seeNot(who);
    }

    // Neither tablet knows of the other. Boat votes on both, and says another thing.
    void GroupJourney::votesApart()
    {
        for (const auto* who : {"Sun", "Tree", "Boat"})
            vote(who, "Yes");
        m_all.dev->with([&](plan::Workspace& workspace) {
            Ballots ballots(workspace, m_all.group);
            for (const auto& person : must(workspace.list(m_all.group, "participant")))
                for (const auto* picture : {"Boat", "Cup", "Star", "Leaf"})
                    if (person.text("picture") == picture)
                        must(ballots.cast(m_vote, person.id(),
                            picture == std::string("Leaf") ? Ballot::NotSure : Ballot::No));
        });
        m_hand->choose("Stop voting here");
        m_hand->see("The count is not final yet.");
        m_hand->see("Waiting for the tablet of Dev");
        m_hand->seeNot("Most people said");
    }

    void GroupJourney::countsTogether()
    {
        m_all.dev->with([&](plan::Workspace& workspace) {
            must(Ballots(workspace, m_all.group).closeBox(m_vote));
        });
        shareBy(*m_hand, [&] {
            for (const auto* tablet : {"mo", "dev"})
                m_all.server.road(tablet).mend();
            m_all.dev->tryNow();
        });
        m_hand->see("People think different things");
        m_hand->see("People who voted: 6");
        m_hand->see("Voted on two tablets: Boat");
        m_all.dev->until("the same count", [&](plan::Workspace& workspace) {
            const auto standing = must(Ballots(workspace, m_all.group).standing(m_vote));
            return standing.outcome && *standing.outcome == plan::outcomeOf(3, 2, 1);
        });
    }

    // Not in a record, not with whoever counted, not in how the count is told.
    void GroupJourney::noVoteHasAName()
    {
        m_all.dev->until("no ballot is kept", [&](plan::Workspace& workspace) {
            return must(Ballots(workspace, m_all.group).keptHere(m_vote)) == 0;
        });
        m_all.dev->with([&](plan::Workspace& workspace) {
            for (const auto& one : must(workspace.list(m_all.group, "voted")))
                for (const auto& field : one.fields)
                    need(field.name == "vote" || field.name == "participant"
                            || field.name == "tablets",
                        "that somebody voted says more than that");
            for (const auto& one : must(workspace.list(m_all.group, "ballot-box")))
                need(one.field("participant") == nullptr, "a box has a name on it");
            need(must(workspace.list(m_all.group, "vote-result")).size() == 1,
                "there are two counts");
        });
        for (const auto* who : six())
            m_hand->seeNot(QStringLiteral("%1: ").arg(QLatin1String(who)));
    }

    void GroupJourney::sends()
    {
        const auto heard = [&] {
            m_all.kit->untilShared(m_all.board);
            return m_all.kit->with([&](plan::Workspace& workspace) {
                return must(workspace.list(m_all.board, "feedback"));
            });
        };
        m_hand->chooseAll({"Finished", "Send to the board"});
        m_hand->see("Who will see it: Wenlow Vale board");
        m_hand->see("Kit");
        need(heard().empty(), "the board has the question before the group sent it");
        m_hand->chooseAll({"In 4 weeks", "Send"});
        m_hand->see("The answer is due in 28 days.");
        m_all.kit->until("the question", [&](plan::Workspace& workspace) {
            return must(workspace.list(m_all.board, "feedback")).size() == 1;
        });
        const auto asked = heard().front();
        need(asked.text("words") == kQuestion, "the board has other words");
        need(asked.text("tookPart") == "6" && asked.field("yes") == nullptr,
            "the board has numbers");
        m_all.kit->with([&](plan::Workspace& workspace) {
            for (const auto* who : {"Sun", "Boat", "Leaf", "late bus", "safe"})
                for (const auto& found : must(workspace.search(m_all.board, who)))
                    need(found.record.kind() == "feedback" && std::string(who) == "late bus",
                        "the board finds who it was");
        });
        // Until there is an answer it stays where everybody sees it.
        m_hand->chooseAll({"Back", "Back", "Back"});
        m_hand->see("Questions with no answer yet");
        m_hand->see(kQuestion);
    }

    void GroupJourney::boardAnswers()
    {
        const auto question = QStringLiteral("%1*").arg(QLatin1String(kQuestion));
        has(m_all.kit, "kit", "Kit");
        m_hand->see("Questions that wait for your answer");
        m_hand->choices();
        m_hand->choose(question);
        m_hand->choose("Answer it");
        m_hand->write("Your answer, in easy words", kReply);
        m_hand->choose("Say it with your voice");
        speaks();
        m_hand->choose("Use it");
        m_hand->find("Take the sound away");
        within(*m_hand, "an answer in words and aloud", kAnswerTapsMax);
        m_hand->choose("Send the answer");
        m_hand->see("Kit answered.");
        goesOut(m_all.board, "the answer");
        m_all.server.road("mo").cut();
        has(m_all.mo, "mo", "Mo");
        m_hand->see("Questions with no answer yet");
        shareBy(*m_hand, [&] { m_all.server.road("mo").mend(); });
        m_hand->see("Answers that came");
    }

    void GroupJourney::judges()
    {
        m_hand->choose(QStringLiteral("%1*").arg(QLatin1String(kQuestion)));
        m_hand->see(kReply);
        m_hand->choose("Play the sound");
        m_hand->find("Stop the sound");
        m_hand->see("Did they answer your question?");
        m_hand->choose("Some of it");
        m_hand->write("Why? You can leave this out.", kWhy);
        m_hand->choose("Tell the board");
        m_hand->see("You say: Partly answered");
        m_hand->choose("Back");
        m_hand->see("You said, we did");
        m_hand->see(kQuestion);
        goesOut(m_all.group, "the answer, for the whole group");
        goesOut(m_all.board, "what the group thinks");
    }

    // On the other tablet of the group: Tree, and the answer of the board.
    void GroupJourney::devHears()
    {
        has(m_all.dev, "dev", "Dev");
        m_hand->chooseAll({"Go on: *", kTopic});
        m_hand->find("Tree");
        m_hand->choose("Play the sound");
        m_hand->find("Stop the sound");
        m_hand->chooseAll({"Back", "Back"});
        m_hand->choose(QStringLiteral("%1*").arg(QLatin1String(kQuestion)));
        m_hand->see(kReply);
        m_hand->choose("Play the sound");
        m_hand->find("Stop the sound");
    }

    // Whoever is on the board finds nothing there of what was said in the group.
    void GroupJourney::boardReads()
    {
        has(m_all.kit, "kit", "Kit");
        m_hand->see("Partly answered"); // it has come: nothing on the page moves any more
        m_hand->choose(QStringLiteral("%1*").arg(QLatin1String(kQuestion)));
        m_hand->see("The group says: Partly answered");
        m_hand->see(kWhy);
        for (const auto* who : six())
            m_hand->seeNot(QLatin1String(who));
    }

}

void groupAsksTheBoard(const Way& way)
{
    GroupJourney(way).take();
}

}
