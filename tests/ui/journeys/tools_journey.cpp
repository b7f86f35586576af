// SPDX-License-Identifier: Apache-2.0
// Every planning tool, from the first page of a plan: how much has to be chosen to add something, with only
// what has to be answered. The way through the questions is read from the catalogue.
#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the standard library's concepts
#include "journeys.h"

#include "catalogue/tools.h"
#endif

namespace alongside::testing {

namespace {

    using catalogue::Field;
    using catalogue::FieldType;

    // app.md: seven for one answer. Who has to answer more says one thing more each time.
    constexpr int kTapsMax = 7;

    QString text(std::string_view words)
    {
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    }

    std::vector<const Field*> questionsOf(const catalogue::ToolPart& part)
    {
        std::vector<const Field*> asked;
        for (const auto& field : catalogue::findKind(part.kind)->fields)
            if (field.type != FieldType::Media && field.type != FieldType::State
                && !catalogue::isVoiceField(field) && field.name != part.field)
                asked.push_back(&field);
        return asked;
    }

    // Where something has to be said still; questions after it can be left out.
    std::size_t lastNeeded(const std::vector<const Field*>& questions)
    {
        std::size_t last = 0;
        for (std::size_t i = 0; i < questions.size(); ++i)
            if (questions[i]->required)
                last = i;
        return last;
    }

    class ToolJourney {
    public:
        ToolJourney(Hand& hand, const catalogue::Tool& tool)
            : m_hand(&hand)
            , m_tool(&tool)
        {
        }

        /// From the first page and back there.
        void add(bool again)
        {
            m_hand->find("Ways to plan");
            m_hand->choices();
            if (!again)
                m_hand->choose("Ways to plan");
            m_hand->choose(text(m_tool->label));
            const auto answers = part().kind == "statement" ? say() : tell();
            const auto what = text(m_tool->label) + (again ? " again" : "");
            within(*m_hand, qPrintable(what), kTapsMax + answers - 1 - (again ? 1 : 0));
            m_hand->choose("Finished");
            m_hand->choose("Back");
            if (!again)
                m_hand->choose("Back");
        }
        /// What is told in a part of the plan is told from "Say something".
        [[nodiscard]] bool isOfItsOwn() const { return part().kind != "statement"; }

    private:
        [[nodiscard]] const catalogue::ToolPart& part() const { return m_tool->parts.front(); }

        int say()
        {
            // Of the page about somebody, what is empty is touched itself.
            const auto label = text(catalogue::choiceOf(part())->label);
            m_hand->choose(
                m_tool->name == "one-page-profile" ? label + QLatin1Char('*') : "Add: " + label);
            m_hand->write("Say it in your own words", "a song");
            m_hand->chooseAll({"Next", "I say it for*", "Everyone", "Save"});
            m_hand->see("Your words are saved.");
            return 1;
        }

        int tell()
        {
            const auto& kind = *catalogue::findKind(part().kind);
            const auto* choice = catalogue::choiceOf(part());
            if (m_tool->form == catalogue::ToolForm::Perspectives)
                m_hand->choose("Add something new");
            else if (m_tool->form == catalogue::ToolForm::Circle)
                m_hand->choose("Add a person");
            else
                m_hand->choose("Add: " + text(choice != nullptr ? choice->label : kind.plural));
            const int answers = answerAll();
            const auto* voice = kind.field("saidAs");
            if (voice != nullptr && voice->required)
                m_hand->choose("I say it for*");
            m_hand->chooseAll({"Everyone", "Save"});
            m_hand->see("Your words are saved.");
            return answers;
        }

        // Where only one thing was picked, like a time of the day, nothing is said yet.
        int sayOneThing(int answers, const Field& field)
        {
            const bool isNothing = answers == 1 && field.type == FieldType::Text;
            if (isNothing)
                m_hand->write(text(field.label), "a song");
            m_hand->choose("That is all");
            return isNothing ? 1 : 0;
        }

        int answerAll()
        {
            const auto questions = questionsOf(part());
            const auto last = lastNeeded(questions);
            int answers = 0;
            for (std::size_t i = 0; i <= last; ++i) {
                const auto& field = *questions[i];
                m_hand->see(text(field.label));
                ++answers; // leaving it empty takes as much
                if (!field.required && field.type != FieldType::Text) {
                    m_hand->choose("Leave it empty");
                    continue;
                }
                // One picks, and goes on: there can be several.
                answers += field.type == FieldType::Date || field.type == FieldType::Names ? 1 : 0;
                const bool isLast = i == last;
                const bool hasMore = isLast && i + 1 < questions.size();
                if (field.type == FieldType::Choice) {
                    m_hand->choose(text(field.choices.front().label)); // leads on by itself
                    if (hasMore)
                        answers += sayOneThing(answers, *questions[i + 1]);
                    continue;
                }
                if (field.type == FieldType::Date)
                    m_hand->choose(field.name == "by" ? "In three months" : "Yesterday");
                else if (field.type == FieldType::Names)
                    m_hand->choose("Ana");
                else
                    m_hand->write(text(field.label), "a song");
                m_hand->choose(hasMore ? "That is all" : "Next");
            }
            return answers;
        }

        Hand* m_hand;
        const catalogue::Tool* m_tool;
    };

}

void everyToolIsNear(const Way& way)
{
    PageDriver page(way.look(), 0);
    page.bridge().settings().setDefaults(
        {{"scanning", way.hand == "switch" ? "one" : "off"}, {"scanSeconds", 5.0}});
    const auto hand = way.on(page);
    hand->putInPin("Ana");
    for (const auto& tool : catalogue::tools()) {
        ToolJourney journey(*hand, tool);
        journey.add(false);
        if (journey.isOfItsOwn())
            journey.add(true);
    }
    tell(*hand, way, "Tools");
}

}
