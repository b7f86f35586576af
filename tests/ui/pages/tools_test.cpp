// SPDX-License-Identifier: Apache-2.0
// Aim: people can fill every planning tool by touch, say whose words it is and who can see it, look
// at it again, change it and put it away; and there is no tool and no question of the catalogue that
// they cannot get to.
// Method: the whole app on the real bridge with a real vault. What is asked is read from the
// catalogue; what was saved is read from the records.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "bridge/entry.h"
#include "bridge/records_model.h"
#include "bridge/tool_entries_model.h"
#include "bridge/tools_model.h"
#include "catalogue/tools.h"
#include "page_driver.h"
#endif
#include "driver_story.h"
#include "tests/ui/accessibility_walk.h"

#include <QTest>

#include <set>

using alongside::testing::Look;
using alongside::testing::PageDriver;
namespace bridge = alongside::bridge;
namespace catalogue = alongside::catalogue;

namespace {

constexpr std::size_t kWhole = 1000;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

void openTool(PageDriver& page, const QString& label)
{
    page.tap("Ways to plan");
    page.tap(label);
}

// Whose words, who can see it, read again, save.
void sayWhoAndSave(PageDriver& page)
{
    page.see("Whose words are these?");
    page.tap("I say it for *");
    page.tap("Everyone");
    page.see("Is this right?");
    page.tap("Save");
    page.see("Your words are saved.");
    page.tap("Finished");
}

QVariantMap onlyValues(const QString& kind)
{
    bridge::RecordsModel records;
    records.setKind(kind);
    return records.count() == 1 ? records.valueAt(0, "values").toMap() : QVariantMap();
}

// Answers whatever is asked: with words, with the first of the pictures, with the first face.
void answer(PageDriver& page, const catalogue::Field& field)
{
    using catalogue::FieldType;
    page.see(text(field.label));
    switch (field.type) {
    case FieldType::Choice:
        page.tap(text(field.choices.front().label)); // leads on by itself
        return;
    case FieldType::Names:
        page.tap("Ana");
        break;
    case FieldType::Date:
        page.tap(field.name == "by" ? "In three months" : "Yesterday");
        break;
    case FieldType::Reference:
        page.tap("Leave it empty");
        return;
    default:
        page.write("Said about " + text(field.name));
        break;
    }
    page.tap("Next");
}

// Adds one record to a part of the tool that is open, with an answer to every question.
void fill(PageDriver& page, const catalogue::Tool& tool, const catalogue::ToolPart& part)
{
    const auto& kind = *catalogue::findKind(part.kind);
    const auto* choice = catalogue::choiceOf(part);
    page.tap(tool.form == catalogue::ToolForm::Perspectives
            ? QStringLiteral("Add something new")
            : "Add: " + text(choice != nullptr ? choice->label : kind.plural));
    for (const auto& field : kind.fields)
        if (!catalogue::isVoiceField(field) && field.name != part.field)
            answer(page, field);
    sayWhoAndSave(page);
}

// Whether the only record of its kind holds an answer to everything; a reference was left empty.
bool isWholeRecord(const catalogue::Kind& kind)
{
    const auto values = onlyValues(text(kind.name));
    return std::all_of(kind.fields.begin(), kind.fields.end(), [&](const auto& field) {
        return catalogue::isVoiceField(field) || field.type == catalogue::FieldType::Reference
            || values.contains(text(field.name));
    });
}

}

class ToolsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { alongside::test::switchAccessibilityOn(); }

    void rowsAreFilledByTouch();
    void listIsFilledByTouch();
    void sectionsAreFilledWithFewTaps();
    void viewsOfOneTopicStandSideBySide();
    void circleShowsWhomOneAdds();
    void profileShowsWhatThePlanSaysAlready();
    void onlyOneselfCanSeeWhatIsKeptForOneself();
    void halfAnsweredQuestionsSurviveStoppingAndLocking();
    void changingOnesOwnWordsAndPuttingThemAway();
    void wordsOfSomebodyElseAreAnsweredBesideThem();
    void undoTakesBackWhatWasAdded();
    void anyDayOfTheCalendarCanBePicked();
    void everyToolCanBeOpenedAndSaysWhatItIsFor();
    void everyQuestionOfEveryToolIsAskedAndKept();
    void anEntryKnowsEveryFieldOfEveryTool();
};

void ToolsTest::rowsAreFilledByTouch()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "What I do and what it means");
        page.tap("Add: When I tell you something");
        page.see("When does it happen?");
        page.write("It is loud.");
        page.tap("Next");
        page.write("I hold my ear.");
        page.tap("Next");
        page.write("Too loud.");
        page.tap("Next");
        page.write("Make it quiet.");
        page.tap("Next");
        sayWhoAndSave(page);
        page.see("I hold my ear.");
        page.see("Make it quiet.");
        const auto values = onlyValues("communication-sign");
        QCOMPARE(values.value("weThinkItMeans").toString(), "Too loud.");
        QCOMPARE(values.value("saidAs").toString(), "relative");
        QCOMPARE(values.value("saidBy").toString(), "Ana");
        QVERIFY(!values.value("on").toString().isEmpty());
    });
}

void ToolsTest::listIsFilledByTouch()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "What we learned");
        page.tap("Add: What we learned");
        page.write("First time on the bus.");
        page.tap("Next");
        page.tap("Yesterday");
        page.tap("Next");
        page.tap("That is all");
        sayWhoAndSave(page);
        page.see("First time on the bus.");
        page.see("Yesterday");
    });
}

void ToolsTest::sectionsAreFilledWithFewTaps()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "The path to my dream");
        // Five from here: Add, That is all, whose, who sees it, Save.
        page.tap("Add: My dream");
        page.seeNot("Which part of the path?");
        page.write("A job with water.");
        page.tap("That is all");
        page.tap("I say it for *");
        page.tap("Everyone");
        page.tap("Save");
        page.tap("Finished");
        page.see("A job with water.");
        QCOMPARE(onlyValues("path").value("step").toString(), "dream");
    });
}

void ToolsTest::viewsOfOneTopicStandSideBySide()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "What works and what does not");
        page.tap("Add something new");
        page.write("The bus");
        page.tap("Next");
        page.tap("My family");
        page.tap("It does not work");
        page.write("It is late.");
        page.tap("Next");
        page.tap("Change it");
        sayWhoAndSave(page);
        page.see("It is late.");
        // The person was not asked: that is seen, and asking is one tap.
        page.find("Ask *");
        page.tap("Add a view: The bus");
        page.seeNot("What is it about?");
        page.tap("My support workers");
        page.tap("It works");
        page.write("He likes the driver.");
        page.tap("Next");
        page.tap("Keep it");
        sayWhoAndSave(page);
        page.see("It is late.");
        page.see("He likes the driver.");
        bridge::ToolTopicsModel topics;
        topics.setKind("working-view");
        QCOMPARE(topics.count(), 1);
    });
}

void ToolsTest::circleShowsWhomOneAdds()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "My circle of people");
        page.see("Nobody is in the circle yet.");
        page.tap("Add a person");
        page.write("Nan");
        page.tap("Next");
        page.tap("Family");
        page.tap("That is all");
        page.tap("Everyone");
        page.tap("Save");
        page.tap("Finished");
        page.see("Family: Nan.");
        page.tap("Nan");
        page.see("How close");
        bridge::CirclePlacesModel places;
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.valueAt(0, "places").toInt(), 1);
    });
}

void ToolsTest::profileShowsWhatThePlanSaysAlready()
{
    STORY({
        PageDriver page({}, kWhole);
        page.unlock();
        openTool(page, "One page about me");
        page.see("I make people laugh.");
        page.see("My house. My key.");
        page.see("One question. Then wait.");
        page.tap("What people like about me*");
        page.find("Say something more");
    });
}

void ToolsTest::onlyOneselfCanSeeWhatIsKeptForOneself()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "Hopes and fears");
        page.tap("Add: A fear");
        page.write("That nobody comes.");
        page.tap("That is all");
        page.tap("I say it for *");
        page.tap("Just me");
        page.tap("Save");
        page.see("Only you can see it.");
        page.tap("Finished");
        page.see("Only you can see this");
    });
}

void ToolsTest::halfAnsweredQuestionsSurviveStoppingAndLocking()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "If this happens");
        page.tap("Add: If this happens");
        page.write("The lift is bro");
        page.tap("Stop");
        page.tap("Back");
        page.tap("Back");
        page.tap("Lock the tablet");
        page.unlock();
        openTool(page, "If this happens");
        page.tap("Add: If this happens");
        page.see("The lift is bro");
    });
}

void ToolsTest::changingOnesOwnWordsAndPuttingThemAway()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "Who decides what");
        page.tap("Add: Decisions in my life");
        page.write("My money");
        page.tap("Next");
        page.tap("Leave it empty");
        page.tap("Leave it empty");
        page.tap("Ana");
        page.tap("Next");
        sayWhoAndSave(page);
        page.tap("Which decision is it? My money*");
        page.tap("Change it");
        page.write(" for holidays");
        page.tap("Next");
        page.tap("That is all");
        page.see("Whose words are these?");
        page.tap("Next");
        page.see("Is this right?");
        page.tap("Save");
        page.tap("Finished");
        page.see("My money for holidays");
        QCOMPARE(onlyValues("decision-agreement").value("decision").toString(), "My money for holidays");
        page.tap("Put away");
        page.see("It is put away.");
        page.seeNot("My money for holidays");
        page.tap("Undo");
        page.see("My money for holidays");
    });
}

void ToolsTest::wordsOfSomebodyElseAreAnsweredBesideThem()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.devAdds("health-passport",
            {{"part", std::string("medicines")}, {"words", std::string("None, he says.")},
                {"saidBy", std::string("Dev")}, {"saidAs", std::string("relative")}});
        page.meetDev();
        openTool(page, "For the hospital");
        page.tap("None, he says.*");
        page.find("Say something beside it");
        page.seeNot("Change it");
        page.seeNot("Put away");
        page.tap("Say something beside it");
        page.see("What should they know?"); // the part is that of what it stands beside
        page.write("The red ones at night.");
        page.tap("Next");
        sayWhoAndSave(page);
        page.tap("Back");
        page.see("None, he says.");
        page.see("The red ones at night.");
    });
}

void ToolsTest::undoTakesBackWhatWasAdded()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "My story and my gifts");
        page.tap("Add: What I am good at");
        page.write("He sees who is sad.");
        page.tap("Next");
        page.tap("I say it for *");
        page.tap("Everyone");
        page.tap("Save");
        page.tap("Undo");
        page.see("Taken back");
        bridge::ToolEntriesModel entries;
        entries.setTool("maps");
        QTRY_COMPARE(entries.count(), 0);
        page.tap("Bring it back");
        QTRY_COMPARE(entries.count(), 1);
    });
}

void ToolsTest::anyDayOfTheCalendarCanBePicked()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        openTool(page, "What we learned");
        page.tap("Add: What we learned");
        page.write("Swam.");
        page.tap("Next");
        page.tap("Another day");
        page.tap("Month before");
        const auto day = QDate::currentDate().addMonths(-1);
        const QDate fifth(day.year(), day.month(), 5);
        page.tap(QLocale().toString(fifth, "dddd d MMMM yyyy"));
        page.tap("Next");
        page.tap("That is all");
        sayWhoAndSave(page);
        QCOMPARE(onlyValues("learning-log").value("on").toString(), fifth.toString(Qt::ISODate));
    });
}

void ToolsTest::everyToolCanBeOpenedAndSaysWhatItIsFor()
{
    STORY({
        PageDriver page({}, kWhole);
        page.unlock();
        bridge::ToolsModel tools;
        QCOMPARE(tools.count(), static_cast<int>(catalogue::tools().size()));
        page.tap("Ways to plan");
        for (const auto& tool : catalogue::tools()) {
            QVERIFY2(tools.valueOf(text(tool.name), "things").toInt() > 0, tool.name.data());
            page.tap(text(tool.label));
            page.see(text(tool.purpose));
            page.tap("Back");
        }
    });
}

void ToolsTest::everyQuestionOfEveryToolIsAskedAndKept()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        page.tap("Ways to plan");
        std::set<std::string_view> asked{"person", "statement"}; // the circle's test; "Say something"
        for (const auto& tool : catalogue::tools()) {
            page.tap(text(tool.label));
            for (const auto& part : tool.parts)
                if (asked.insert(part.kind).second)
                    fill(page, tool, part);
            page.tap("Back");
        }
        for (const auto& tool : catalogue::tools())
            for (const auto& part : tool.parts)
                if (part.kind != "person" && part.kind != "statement")
                    QVERIFY2(isWholeRecord(*catalogue::findKind(part.kind)), part.kind.data());
    });
}

void ToolsTest::anEntryKnowsEveryFieldOfEveryTool()
{
    STORY({
        PageDriver page({}, 0);
        page.unlock();
        for (const auto& tool : catalogue::tools())
            for (const auto& part : tool.parts) {
                bridge::Entry entry;
                entry.setKind(text(part.kind));
                entry.put("saidAs", "we-think");
                QStringList asked;
                for (const auto& answer : entry.answers())
                    asked.append(answer.toMap().value("name").toString());
                for (const auto& field : catalogue::findKind(part.kind)->fields) {
                    if (field.type == catalogue::FieldType::Media)
                        continue; // taken on a page of its own
                    QVERIFY2(asked.contains(text(field.name)), field.name.data());
                    const auto question = entry.question(text(field.name));
                    QVERIFY2(!question.value("label").toString().isEmpty(), field.name.data());
                    QVERIFY2(!question.value("type").toString().isEmpty(), field.name.data());
                }
                entry.forget();
            }
    });
}

QTEST_MAIN(ToolsTest)
#include "tools_test.moc"
