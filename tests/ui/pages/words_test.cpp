// SPDX-License-Identifier: Apache-2.0
// Aim: whose words are whose stays true while people write, answer, propose and agree: nobody changes
// somebody else's words, what two write at once is all there, and each party answers for themselves.
// Method: the whole app on the real core, driven by touch, with Dev on a second tablet.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "page_driver.h"

#include "bridge/agreement_model.h"
#include "bridge/plots.h"
#include "bridge/whose_words.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

#include <QTest>

using alongside::testing::must;
using alongside::testing::PageDriver;

namespace {

constexpr std::size_t kSome = 120;
constexpr std::size_t kAll = 244;
constexpr int kPatienceMs = 10'000;

const char* const kMornings = "Mornings";

QString wordsOf(const char* part)
{
    alongside::bridge::StatementsModel statements;
    statements.setPart(QString::fromLatin1(part));
    return statements.valueAt(0, "words").toString();
}

void openPages(PageDriver& page)
{
    page.tap("All of the plan");
    page.tap("Pages we write together");
}

// A page named "Moving in", open, with Ana's first words in it.
void beginPage(PageDriver& page, const QString& words)
{
    openPages(page);
    page.tap("Begin a new page");
    page.write("Moving in");
    page.tap("Begin to write");
    page.see("Whose words do you write?");
    page.write(words);
    page.see("Saved.");
}

alongside::plan::RecordInfo devsPage(PageDriver& page)
{
    return page.devsRecord("page", "title", "Moving in");
}

void devWrites(PageDriver& page, const std::string& base, const std::string& wanted)
{
    must(page.dev().write(page.space(), devsPage(page).place, "words", {base, wanted}));
}

}

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void othersWordsAreAnsweredBesideOrAskedFor();
    void theirOwnWordsAreOnlyTheirsOnceTheyHaveATablet();
    void proposingChangesNothingUntilTheAnswer();
    void answeringAProposalForThePerson();
    void decliningKeepsTheWords();
    void twoWriteAtOnceAndNothingIsLost();
    void undoTakesBackOnlyOnesOwn();
    void writingDownWhatSomebodyElseSays();
    void whatBecameOfItSaysWhoHasIt();
    void agreeingPartyByParty();
    void anAnswerToEarlierWordsSaysWhatChanged();
    void talkingAboutTwoAnswersOnAnotherDay();
    void plotsInThreeWays();
    void somethingThatChangedShowsBesideHardMoments();
};

void WordsTest::othersWordsAreAnsweredBesideOrAskedFor()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("All of the plan");
        page.tap(kMornings);
        page.find("Propose a change");
        page.tap("Say beside it");
        page.write("He sings first.");
        page.tap("Next");
        page.tap("I say it for Theo");
        page.tap("Everyone");
        page.tap("Save");
        page.tap("Finished");
        page.see("Said beside it");
        page.see("He sings first.");
        QVERIFY(wordsOf("mornings").startsWith("Mornings are for nobody."));
    });
}

void WordsTest::theirOwnWordsAreOnlyTheirsOnceTheyHaveATablet()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        // Dev says something in his own name; then it is his.
        const auto bedtime = page.devsRecord("statement", "part", "Bedtime");
        must(page.dev().set(page.space(), bedtime.place,
            {{"saidBy", std::string("Dev")}, {"saidAs", std::string("we-think")},
                {"because", std::string("He slept.")}}));
        page.meetDev();
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.find("Say beside it");
        page.find("Propose a change");
        QVERIFY(!page.finger().tapIfThere("Change this answer"));
    });
}

void WordsTest::proposingChangesNothingUntilTheAnswer()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("All of the plan");
        page.tap(kMornings);
        page.tap("Propose a change");
        page.write(" Music helps.");
        page.tap("Ask Theo");
        page.see("Ana would like to change this");
        page.see("Theo says yes or no. Until then nothing changes.");
        QVERIFY(!wordsOf("mornings").contains("Music"));
        // Nobody answers their own question.
        QVERIFY(!page.finger().tapIfThere("Say yes or no"));
        page.tap("Take it back");
        page.seeNot("Ana would like to change this");
    });
}

void WordsTest::answeringAProposalForThePerson()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        const auto mornings = page.devsRecord("statement", "part", kMornings);
        must(page.dev().propose(page.space(), mornings.place,
            {"words", "Tea first. Then talk.", "He talks after tea."}));
        page.meetDev();
        page.see("Dev would like to change some words");
        page.tap("Say yes or no");
        page.see("Because: He talks after tea.");
        page.tap("Say yes or no");
        page.see("+ Tea"); // what would be different, word by word
        page.see("Gone: ");
        page.tap("Yes, take the new words");
        page.tap("With signs");
        page.tap("Save");
        page.see("There is nothing to answer now.");
        page.tap("Back");
        page.seeNot("Dev would like to change some words");
        QCOMPARE(wordsOf("mornings"), QString("Tea first. Then talk."));
        page.meetDev();
        QCOMPARE(page.devsRecord("proposal", "words", "Tea first. Then talk.").text("answer"),
            std::string("Yes, take it"));
    });
}

void WordsTest::decliningKeepsTheWords()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.see("How the goals are going"); // the plan is here
        const auto before = wordsOf("mornings");
        const auto mornings = page.devsRecord("statement", "part", kMornings);
        must(page.dev().propose(page.space(), mornings.place, {"words", "Talk.", ""}));
        page.meetDev();
        page.tap("All of the plan");
        page.tap(kMornings);
        page.tap("Say yes or no");
        page.tap("No, keep the words");
        page.tap("Why? You can leave this out.");
        page.write("He said no twice.");
        page.tap("Save");
        page.see("Ana said no.");
        page.see("He said no twice.");
        QCOMPARE(wordsOf("mornings"), before);
    });
}

void WordsTest::twoWriteAtOnceAndNothingIsLost()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        beginPage(page, "We pack.");
        page.meetDev();
        devWrites(page, "We pack.", "First Theo picks the room. We pack.");
        page.write(" On Monday");
        page.meetDev(); // Dev's words come while Ana writes
        page.see("First Theo picks the room. We pack. On Monday");
        page.write(" at nine."); // where Ana was
        page.see("First Theo picks the room. We pack. On Monday at nine.");
        page.see("Saved.");
        page.meetDev();
        QTRY_COMPARE_WITH_TIMEOUT(devsPage(page).text("words"),
            std::string("First Theo picks the room. We pack. On Monday at nine."), kPatienceMs);
        page.tap("Who said what");
        page.see("Piece by piece");
        alongside::bridge::PassagesModel passages;
        passages.setKey(alongside::bridge::keyOf(devsPage(page).place));
        passages.setField("words");
        QTRY_COMPARE_WITH_TIMEOUT(passages.writers().size(), 2, kPatienceMs);
        QCOMPARE(passages.valueAt(0, "whose").toString(), QString("Dev"));
        QVERIFY(passages.valueAt(0, "pattern") != passages.valueAt(1, "pattern"));
        page.see("First Theo picks the room.");
    });
}

void WordsTest::undoTakesBackOnlyOnesOwn()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        beginPage(page, "We pack.");
        page.meetDev();
        devWrites(page, "We pack.", "We pack. Dev drives.");
        page.meetDev();
        page.see("We pack. Dev drives.");
        page.tap("Undo");
        page.seeNot("We pack.");
        page.see("Dev drives.");
    });
}

void WordsTest::writingDownWhatSomebodyElseSays()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        beginPage(page, "We pack. ");
        page.tap("Dev says it");
        page.tap("By talking");
        page.tap("Write here together");
        page.write("I drive the van.");
        page.see("Saved.");
        page.tap("Who said what");
        page.see("Ana wrote it down");
        page.see("By talking");
    });
}

void WordsTest::whatBecameOfItSaysWhoHasIt()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("All of the plan");
        page.tap("Bedtime");
        page.tap("What became of it");
        page.see("I go to bed at ten.");
        page.see("Ana");
    });
}

void WordsTest::agreeingPartyByParty()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.tap("All of the plan");
        page.tap("Who agrees");
        page.see("We wait for Theo, Ana and Dev.");
        page.tap("Answer");
        page.tap("Theo’s own answer");
        page.see("What does Theo say to these words?");
        page.tap("Yes");
        page.tap("With signs");
        page.tap("Save");
        page.see("We wait for Ana and Dev.");
        page.see("With signs");
        page.tap("Answer");
        page.tap("My own answer");
        page.tap("Yes, with changes");
        page.tap("You can leave this out.");
        page.write("Ring me first.");
        page.tap("Save");
        page.see("Ring me first.");
        must(page.dev().answer(page.space(), std::nullopt, {"yes", "", "", ""}));
        page.meetDev();
        // Two of three yes is no agreement.
        page.see("Everybody answered. Not everybody said yes. Talk about it.");
        alongside::bridge::AgreementModel stands;
        QTRY_VERIFY_WITH_TIMEOUT(stands.ready(), kPatienceMs);
        QCOMPARE(stands.valueAt(0, "party").toString(), QString("Theo"));
        QVERIFY(!stands.agreed());
    });
}

void WordsTest::anAnswerToEarlierWordsSaysWhatChanged()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        must(page.dev().answer(page.space(), std::nullopt, {"yes", "", "", ""}));
        const auto bedtime = page.devsRecord("statement", "part", "Bedtime");
        must(page.dev().set(
            page.space(), bedtime.place, {{"words", std::string("I go to bed at nine.")}}));
        page.meetDev();
        page.tap("All of the plan");
        page.tap("Who agrees");
        page.see("This answer is to earlier words.");
        page.see("We wait for Theo, Ana and Dev.");
        page.see("nine");
    });
}

void WordsTest::talkingAboutTwoAnswersOnAnotherDay()
{
    STORY({
        PageDriver page({}, kSome);
        page.unlock();
        page.devAnswersBedtime("Half past nine.");
        page.answerBedtime("Ten.");
        page.meetDev();
        page.tap("Look at both");
        page.tap("Talk about it later");
        page.see("When do you want to talk about it?");
        page.tap("In a week");
        page.see("You want to talk about it. The day:");
        page.find("Keep both"); // one may still choose
        page.tap("Back");
        page.see("How the goals are going");
        page.seeNot("There are two answers");
        QCOMPARE(page.plan().openVersions()->count(), 1);
        QCOMPARE(page.plan().openVersions()->due(), 0);
    });
}

void WordsTest::plotsInThreeWays()
{
    STORY({
        PageDriver page({}, kAll);
        page.unlock();
        page.tap("Goals");
        page.tap("How it is going");
        alongside::bridge::MomentsPlot moments;
        QTRY_VERIFY_WITH_TIMEOUT(!moments.empty(), kPatienceMs);
        QList<int> counts;
        for (const auto& mark : moments.marks())
            if (mark.toMap()["name"].toString().endsWith("2024"))
                counts.append(mark.toMap()["count"].toInt());
        QCOMPARE(counts, (QList<int>{21, 19, 16, 14}));
        QVERIFY(moments.marks().last().toMap()["unfinished"].toBool());
        page.tap("Words");
        page.see("January to March 2024: There were 21 hard moments.");
        page.see("All of 2024: There were 70 hard moments.");
        page.tap("Table");
        page.see("What changed");
        page.tap("Picture");
        page.seeNot("What changed");
        page.tabTo("Table");
        page.key(Qt::Key_Space);
        page.see("What changed");
    });
}

void WordsTest::somethingThatChangedShowsBesideHardMoments()
{
    STORY({
        PageDriver page({}, kAll);
        page.unlock();
        page.tap("Goals");
        page.tap("How it is going");
        page.tap("Add something that changed");
        page.write("I have my own key.");
        page.tap("Today");
        page.tap("Save");
        page.see("I have my own key.");
    });
}

QTEST_MAIN(WordsTest)
#include "words_test.moc"
