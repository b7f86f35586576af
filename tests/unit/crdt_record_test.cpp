// SPDX-License-Identifier: Apache-2.0
//
// Aim: what people see of a record when several of them changed it: nothing is lost unless somebody
// who had seen it replaced it.
// Method: small stories of two or three people, applied in every order that could arrive.
#include "core_harness.h"

#include "crdt/record.h"

#include <algorithm>
#include <numeric>

namespace alongside::test {
namespace {

    using namespace crdt;

    struct Did {
        OpId id;
        Op op;
        Stamp at;
    };

    OpId by(std::uint8_t author, std::uint64_t seq)
    {
        return {idFrom<AuthorId>(author), seq, 0};
    }

    Did put(
        OpId id, std::string value, std::vector<OpId> replaces = {}, std::string field = "words")
    {
        return {
            id, Put{std::move(field), std::move(value), std::move(replaces)}, {TimeMs(id.seq), 0}};
    }

    Did keep(OpId id, std::vector<OpId> versions, std::vector<OpId> replaces = {})
    {
        return {id, Keep{"words", std::move(versions), std::move(replaces)}, {TimeMs(id.seq), 0}};
    }

    Did retire(OpId id, std::vector<OpId> seen)
    {
        return {id, Retire{std::move(seen)}, {TimeMs(id.seq), 0}};
    }

    Did restore(OpId id, std::vector<OpId> retirements)
    {
        return {id, Restore{std::move(retirements)}, {TimeMs(id.seq), 0}};
    }

    /// The state after all of it, having made sure that no order of arrival and no repeat matters.
    RecordState after(const std::vector<Did>& story)
    {
        std::vector<std::size_t> order(story.size());
        std::iota(order.begin(), order.end(), 0U);
        std::optional<RecordState> first;
        do {
            RecordState state;
            for (const auto i : order) {
                state.apply(story[i].op, story[i].id, story[i].at);
                state.apply(
                    story[order.front()].op, story[order.front()].id, story[order.front()].at);
            }
            if (!first)
                first = state;
            EXPECT_EQ(state.bytes(), first->bytes());
        } while (story.size() <= 6 && std::next_permutation(order.begin(), order.end()));
        EXPECT_EQ(must(RecordState::fromBytes(first->bytes())).bytes(), first->bytes());
        return *first;
    }

    std::vector<std::string> shown(const RecordState& state, const std::string& field = "words")
    {
        std::vector<std::string> values;
        if (const auto* at = state.field(field))
            for (const auto* version : at->visible())
                values.push_back(std::get<std::string>(version->value));
        return values;
    }

    using Words = std::vector<std::string>;
    const OpId a1 = by(1, 1);
    const OpId a2 = by(1, 2);
    const OpId a3 = by(1, 3);
    const OpId b1 = by(2, 1);
    const OpId b2 = by(2, 2);
    const OpId c1 = by(3, 1);
    const OpId c2 = by(3, 2);

    TEST(Record, ShowsWhatReplacedTheRest)
    {
        const auto state = after({put(a1, "first"), put(b1, "second", {a1})});
        EXPECT_EQ(shown(state), Words{"second"});
        EXPECT_EQ(state.field("words")->latest()->op, b1);
        EXPECT_FALSE(state.field("words")->isOpen());
        EXPECT_EQ(state.field("words")->settled(), nullptr);
        EXPECT_EQ(state.field("words")->heads(), std::vector<OpId>{b1});
        EXPECT_EQ(state.field("nothing"), nullptr);
    }

    TEST(Record, ShowsBothWhenNeitherKnewOfTheOther)
    {
        const auto state
            = after({put(a1, "first"), put(a2, "mother's", {a1}), put(b1, "worker's", {a1})});
        EXPECT_EQ(shown(state), (Words{"mother's", "worker's"}));
        EXPECT_TRUE(state.field("words")->isOpen());
        EXPECT_EQ(state.field("words")->heads(), (std::vector<OpId>{a2, b1}));
        EXPECT_EQ(state.field("words")->latest()->op, a2);
    }

    TEST(Record, StaysTheSameWordsWhenBothWroteThem)
    {
        EXPECT_EQ(shown(after({put(a1, "same"), put(b1, "same")})), (Words{"same", "same"}));
    }

    TEST(Record, ShowsTheChosenVersionOnly)
    {
        const auto state = after({put(a1, "one"), put(b1, "two"), keep(c1, {b1}, {a1})});
        EXPECT_EQ(shown(state), Words{"two"});
        EXPECT_FALSE(state.field("words")->isOpen());
        EXPECT_EQ(state.field("words")->settled()->op, c1);
        EXPECT_EQ(state.field("words")->heads(), (std::vector<OpId>{b1, c1}));
    }

    TEST(Record, ShowsBothAndIsSettledWhenBothAreKept)
    {
        const auto state = after({put(a1, "one"), put(b1, "two"), keep(c1, {b1, a1, a1})});
        EXPECT_EQ(shown(state), (Words{"one", "two"}));
        EXPECT_FALSE(state.field("words")->isOpen());
        ASSERT_NE(state.field("words")->settled(), nullptr);
        EXPECT_EQ(state.field("words")->settled()->versions, (std::vector<OpId>{a1, b1}));
    }

    TEST(Record, BringsBothBackWhenTwoPeopleChooseDifferently)
    {
        const auto state
            = after({put(a1, "one"), put(b1, "two"), keep(a2, {a1}, {b1}), keep(b2, {b1}, {a1})});
        EXPECT_EQ(shown(state), (Words{"one", "two"}));
        EXPECT_TRUE(state.field("words")->isOpen());
        const auto heads = state.field("words")->heads();
        EXPECT_EQ(heads.size(), 4U) << "what settles it must replace both choices";
    }

    TEST(Record, SettlesTwoDifferentChoicesByAThird)
    {
        const auto state = after({put(a1, "one"), put(b1, "two"), keep(a2, {a1}, {b1}),
            keep(b2, {b1}, {a1}), keep(c1, {b1}, {a1, a2, b2})});
        EXPECT_EQ(shown(state), Words{"two"});
        EXPECT_EQ(state.field("words")->settled()->op, c1);
    }

    TEST(Record, AgreesWhenTwoPeopleChooseTheSame)
    {
        const auto state
            = after({put(a1, "one"), put(b1, "two"), keep(a2, {b1}, {a1}), keep(c1, {b1}, {a1})});
        EXPECT_EQ(shown(state), Words{"two"});
        EXPECT_FALSE(state.field("words")->isOpen());
        EXPECT_EQ(state.field("words")->settled()->op, a2) << "the latest";
    }

    TEST(Record, ReplacesAllThatWasKeptByANewValue)
    {
        const auto state = after(
            {put(a1, "one"), put(b1, "two"), keep(c1, {a1, b1}), put(a2, "three", {a1, b1, c1})});
        EXPECT_EQ(shown(state), Words{"three"});
        EXPECT_EQ(state.field("words")->settled(), nullptr);
    }

    // The writer knew the versions, but not that somebody had kept them: what was kept stays.
    TEST(Record, ShowsANewValueBesideWhatWasKeptWithoutItsWriterKnowing)
    {
        const auto state = after(
            {put(a1, "one"), put(b1, "two"), keep(c1, {a1, b1}), put(a2, "three", {a1, b1})});
        EXPECT_EQ(shown(state), (Words{"one", "three", "two"}));
        EXPECT_TRUE(state.field("words")->isOpen());
        EXPECT_EQ(state.field("words")->settled(), nullptr);
    }

    TEST(Record, ShowsALateVersionThatAChoiceDidNotKnow)
    {
        const auto state
            = after({put(a1, "one"), put(b1, "two"), keep(c1, {a1}, {b1}), put(b2, "late", {b1})});
        EXPECT_EQ(shown(state), (Words{"one", "late"}));
        EXPECT_TRUE(state.field("words")->isOpen());
    }

    TEST(Record, HasNothingToShowOfAChoiceWhoseVersionHasNotCome)
    {
        const auto state = after({keep(c1, {a1}, {b1})});
        EXPECT_TRUE(shown(state).empty());
        EXPECT_FALSE(state.field("words")->isOpen());
        EXPECT_EQ(state.field("words")->latest(), nullptr);
    }

    TEST(Record, NeverReplacesItself)
    {
        EXPECT_EQ(shown(after({put(a1, "one", {a1})})), Words{"one"});
    }

    TEST(Record, KeepsFieldsApart)
    {
        const auto state = after({put(a1, "one"), put(b1, "blue", {a1}, "colour")});
        EXPECT_EQ(shown(state), Words{"one"}) << "replaced in another field only";
        EXPECT_EQ(shown(state, "colour"), Words{"blue"});
    }

    TEST(Record, OrdersByTimeOnlyForShowing)
    {
        auto early = put(a1, "clock is right");
        auto late = put(b1, "clock is years ahead");
        late.at = {9'999'999'999'999, 0};
        const auto state = after({early, late});
        EXPECT_EQ(shown(state).size(), 2U);
        EXPECT_EQ(state.field("words")->latest()->op, b1);
    }

    TEST(Record, IsPutAwayByWhoHadSeenAll)
    {
        const auto state = after({put(a1, "one"), retire(b1, {a1})});
        EXPECT_TRUE(state.isRetired());
        EXPECT_FALSE(state.isBroughtBack());
        EXPECT_EQ(state.visible(), std::vector<OpId>{a1});
    }

    TEST(Record, ComesBackWhenSomebodyChangedItWithoutKnowing)
    {
        const auto state = after({put(a1, "one"), retire(b1, {a1}), put(c1, "new", {a1})});
        EXPECT_FALSE(state.isRetired());
        EXPECT_TRUE(state.isBroughtBack());
        EXPECT_EQ(state.retirements().size(), 1U);
    }

    TEST(Record, IsPutAwayAgainByWhoSawTheNewWords)
    {
        const auto state
            = after({put(a1, "one"), retire(b1, {a1}), put(c1, "new", {a1}), retire(b2, {c1})});
        EXPECT_TRUE(state.isRetired());
        EXPECT_EQ(state.retirements().size(), 2U);
    }

    TEST(Record, IsRestored)
    {
        const auto state = after({put(a1, "one"), retire(b1, {a1}), restore(a2, {b1})});
        EXPECT_FALSE(state.isRetired());
        EXPECT_FALSE(state.isBroughtBack());
        EXPECT_TRUE(state.retirements().empty());
    }

    TEST(Record, StaysAwayWhenOnlyOneOfTwoRetirementsIsTakenBack)
    {
        const std::vector<Did> story{
            put(a1, "one"), retire(b1, {a1}), retire(c1, {a1}), restore(a2, {b1})};
        EXPECT_TRUE(after(story).isRetired());
        auto both = story;
        both.push_back(restore(a3, {b1, c1}));
        EXPECT_FALSE(after(both).isRetired());
    }

    TEST(Record, CountsAKeptVersionAsSomethingThatARetirementMustHaveSeen)
    {
        const auto state
            = after({put(a1, "one"), put(b1, "two", {a1}), retire(b2, {b1}), keep(c1, {a1})});
        EXPECT_EQ(shown(state), (Words{"one", "two"}));
        EXPECT_TRUE(state.isBroughtBack())
            << "somebody chose words that the retirement had not seen";
    }

    TEST(Record, RemembersWhatOnlyANewerAppUnderstands)
    {
        const std::vector<Did> story{put(a1, "one"), {b1, UnknownOp{77, {1, 2}, {}}, {5, 0}}};
        const auto state = after(story);
        EXPECT_EQ(state.unknownOps(), std::set<OpId>{b1});
        EXPECT_EQ(shown(state), Words{"one"});
    }

    TEST(Record, WasChangedWhenTheLastThingWasDoneToIt)
    {
        const std::vector<Did> story{
            put(a1, "one"), retire(by(2, 5), {a1}), restore(by(1, 9), {by(2, 5)})};
        EXPECT_EQ(after({story[0]}).changedAt(), (Stamp{1, 0}));
        EXPECT_EQ(after({story[0], story[1]}).changedAt(), (Stamp{5, 0}));
        EXPECT_EQ(after(story).changedAt(), (Stamp{9, 0})) << "bringing back is a change";
        EXPECT_EQ(
            after({story[0], {c2, UnknownOp{77, {}, {}}, {7, 1}}}).changedAt(), (Stamp{7, 1}));
    }

    TEST(Record, RefusesBytesThatAreNotOne)
    {
        const auto bytes = after(
            {put(a1, "one"), put(b1, "two"), keep(c1, {a1}), retire(b2, {a1}), restore(a2, {b2}),
                {c2, UnknownOp{77, {1}, {}},
                    {}}}).bytes();
        for (std::size_t size = 0; size < bytes.size(); ++size)
            EXPECT_FALSE(RecordState::fromBytes(ByteView(bytes).first(size))) << size;
        auto more = bytes;
        more.push_back(0);
        EXPECT_EQ(outcome(RecordState::fromBytes(more)), "bad-message");
        auto newer = bytes;
        newer[0] = 200;
        EXPECT_EQ(outcome(RecordState::fromBytes(newer)), "store-newer");
    }

}
}
