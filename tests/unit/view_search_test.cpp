// SPDX-License-Identifier: Apache-2.0
//
// Aim: words are found whatever their case, accents and script, and only those that are there now.
// Method: a view with a small schema; records are changed, put away and erased.
#include "core_harness.h"

#include "store/search_tokenizer.h"
#include "store/view.h"

namespace alongside::test {
namespace {

    using namespace store;

    ViewSchema smallSchema()
    {
        return {{{"note",
            {{"words", ColumnType::Text, true}, {"secret", ColumnType::Text, false},
                {"on", ColumnType::Text, false}, {"goal", ColumnType::Reference, false}}}}};
    }

    class ViewSearch : public ::testing::Test {
    protected:
        const log::ChainId chain{idFrom<AudienceId>(1), idFrom<AuthorId>(1)};
        View view{smallSchema()};
        std::uint64_t seq = 0;

        void change(std::uint8_t note, std::vector<crdt::Op> ops)
        {
            ++seq;
            must(view.apply(chain, seq, {static_cast<TimeMs>(seq), 0},
                {{{"note", idFrom<RecordId>(note)}, std::move(ops)}}));
        }
        void write(std::uint8_t note, std::string words, std::vector<crdt::OpId> replaces = {})
        {
            change(note, {crdt::Put{"words", std::move(words), std::move(replaces)}});
        }
        std::vector<std::uint8_t> found(std::string_view typed)
        {
            std::vector<std::uint8_t> notes;
            for (const auto& hit : must(view.search(typed, 100)))
                notes.push_back(hit.place.key.id.bytes.back());
            std::sort(notes.begin(), notes.end());
            return notes;
        }
        using Notes = std::vector<std::uint8_t>;
    };

    TEST_F(ViewSearch, FindsWordsWhateverTheirCaseAndAccents)
    {
        write(1, "Swimming at the Café in ÜBUNG, naïve");
        write(2, "İstanbul and Łódź and Ærø; Straße");
        write(3, "Ωραία μέρα, хорошо ЁЛКА");
        for (const auto* typed :
            {"swimming", "SWIM", "cafe", "CAFÉ", "ubung", "naive", "cafe swim"})
            EXPECT_EQ(found(typed), Notes{1}) << typed;
        for (const auto* typed : {"istanbul", "strasse", "STRAßE"})
            EXPECT_EQ(found(typed), Notes{2}) << typed;
        for (const auto* typed : {"ωραια", "μερα", "ХОРОШО", "елка"})
            EXPECT_EQ(found(typed), Notes{3}) << typed;
        EXPECT_EQ(found("cafe istanbul"), Notes{}) << "all of the words, in one record";
        EXPECT_EQ(found("wimming"), Notes{});
    }

    TEST_F(ViewSearch, FindsWordsInScriptsWithMarksAndWithoutSpaces)
    {
        write(1, "ঘুমের সময় নীল আলো");
        write(2, "وہ دس بجے سوتا ہے، بِستر");
        write(3, "他喜欢蓝色的光");
        write(4, "เขาชอบแสงสีฟ้า");
        EXPECT_EQ(found("নীল"), Notes{1});
        EXPECT_EQ(found("ঘুমের"), Notes{1});
        EXPECT_EQ(found("سوتا"), Notes{2});
        EXPECT_EQ(found("بستر"), Notes{2}) << "vowel signs do not matter";
        EXPECT_EQ(found("蓝色"), Notes{3});
        EXPECT_EQ(found("色蓝"), Notes{});
        EXPECT_EQ(found("แสง"), Notes{4});
    }

    TEST_F(ViewSearch, FindsLettersThatAreTakenApartWhereTheyStand)
    {
        // U+0140 is an l and a dot for those who compare; ½ is a one, a line and a two.
        write(1, "La coŀlecció de Theo");
        write(2, "Give him ½ a cup");
        EXPECT_EQ(found("coŀlecció"), Notes{1});
        EXPECT_EQ(found("½"), Notes{2});
        EXPECT_EQ(found("½ a cup"), Notes{2});
    }

    TEST_F(ViewSearch, MarksWhatWasFound)
    {
        write(1, "Dev drives. Ana packs the Café bag.");
        const auto hits = must(view.search("cafe", 10));
        ASSERT_EQ(hits.size(), 1U);
        EXPECT_EQ(hits[0].excerpt,
            "Dev drives. Ana packs the \x02"
            "Café\x03 bag.");
    }

    TEST_F(ViewSearch, FindsOnlyWhatIsThereNow)
    {
        write(1, "green light");
        write(1, "blue light", {{chain.author, 1, 0}});
        EXPECT_EQ(found("green"), Notes{});
        EXPECT_EQ(found("blue"), Notes{1});
        change(1, {crdt::Retire{{{chain.author, 2, 0}}}});
        EXPECT_EQ(found("blue"), Notes{});
        change(1, {crdt::Restore{{{chain.author, 3, 0}}}});
        EXPECT_EQ(found("blue"), Notes{1});
        change(2, {crdt::Put{"secret", std::string("blue"), {}}});
        EXPECT_EQ(found("blue"), Notes{1}) << "only fields that are to be searched";
    }

    TEST_F(ViewSearch, NothingThatIsTypedIsAnOperator)
    {
        write(1, "one two AND three");
        for (const auto* typed : {"\"", "*", "AND", "NOT three", "one -two", "words:one", "(",
                 "a\"b", "\xff\xfe", "one*", "^one", "NEAR(one two)"})
            EXPECT_TRUE(view.search(typed, 10)) << typed;
        EXPECT_EQ(found("and"), Notes{1});
        EXPECT_EQ(found("one two"), Notes{1});
        EXPECT_EQ(found(""), Notes{});
        EXPECT_EQ(found("   "), Notes{});
    }

    TEST_F(ViewSearch, GivesAWindowOfALongList)
    {
        for (std::uint8_t i = 0; i < 100; ++i)
            change(i,
                {crdt::Put{"on", "2026-01-" + std::to_string(10 + i % 20), {}},
                    crdt::Put{"goal", crdt::Reference{idFrom<RecordId>(i % 2)}, {}}});
        const auto page
            = must(view.window({"note", "on", true, 5, 5, "goal", idFrom<RecordId>(1)}));
        ASSERT_EQ(page.size(), 5U);
        for (const auto& record : page) {
            EXPECT_EQ(
                std::get<std::string>(record.state.field("on")->latest()->value), "2026-01-27");
            EXPECT_EQ(record.place.key.id.bytes.back() % 2, 1);
        }
        EXPECT_EQ(must(view.window({"note"})).front().place.key.id, idFrom<RecordId>(99));
        EXPECT_EQ(outcome(view.window({"note", "colour"})), "bad-argument");
        EXPECT_TRUE(must(view.window({"nothing"})).empty());
    }

    TEST_F(ViewSearch, AnImageIsTheSameViewAgain)
    {
        write(1, "green light");
        write(2, "café");
        const auto made = must(view.image());
        const Bytes image(made.bytes().begin(), made.bytes().end());
        auto again = must(View::fromImage(smallSchema(), DatabaseImage(image)));
        EXPECT_EQ(must(again->digest(chain.audience)), must(view.digest(chain.audience)));
        EXPECT_EQ(must(again->search("cafe", 9)).size(), 1U);
        must(again->apply(chain, 3, {3, 0},
            {{{"note", idFrom<RecordId>(3)}, {crdt::Put{"words", std::string("cafe"), {}}}}}));
        EXPECT_EQ(must(again->search("cafe", 9)).size(), 2U);
        EXPECT_EQ(must(again->touches({chain.audience, {"note", idFrom<RecordId>(2)}})).size(), 1U);
        auto damaged = image;
        damaged.resize(damaged.size() / 2);
        const auto half = View::fromImage(smallSchema(), DatabaseImage(damaged));
        EXPECT_FALSE(half && (*half)->digest(chain.audience));
        EXPECT_EQ(
            outcome(View::fromImage(smallSchema(), DatabaseImage(Bytes(100, 7)))), "store-damaged");
    }

    TEST_F(ViewSearch, AnImageThatNamesWhatItDoesNotKnowIsDamaged)
    {
        write(1, "green light");
        const auto made = must(view.image());
        for (const auto* number : {"99", "-1"}) {
            Database db{DatabaseImage(made.bytes())};
            db.execute(("UPDATE record SET kind = " + std::string(number)).c_str());
            const auto again = must(View::fromImage(smallSchema(), db.image()));
            EXPECT_EQ(outcome(again->places(chain.audience)), "store-damaged");
            EXPECT_EQ(outcome(again->withIdPrefix("", 5)), "store-damaged");
        }
    }

}
}
