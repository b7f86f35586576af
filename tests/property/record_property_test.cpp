// SPDX-License-Identifier: Apache-2.0
//
// Aim: for every story of one to four people and one to three records, whoever hears of it in
// whatever order shows the same, and nothing that somebody wrote is missing unless somebody
// replaced it.
// Method: RapidCheck makes up the stories and the orders (and shrinks them when one fails); the
// answers are compared with those of a model so plain that it can be seen to be right.
#include "record_world.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace alongside::test {
namespace {

    using namespace crdt;

    constexpr int kRecords[] = {0, 1, 2};

    std::vector<Happened> anyStory()
    {
        return storyOf(*rc::gen::scale(6.0, rc::gen::arbitrary<Bytes>()));
    }

    // In another order, some of it more than once.
    std::vector<Happened> rearranged(std::vector<Happened> story)
    {
        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        for (auto repeats = story.empty() ? 0 : random() % 5; repeats > 0; --repeats)
            story.push_back(story[random() % story.size()]);
        std::shuffle(story.begin(), story.end(), random);
        return story;
    }

    std::set<OpId> shown(const RecordState& state, const std::string& field)
    {
        std::set<OpId> ids;
        if (const auto* at = state.field(field))
            for (const auto* version : at->visible())
                ids.insert(version->op);
        return ids;
    }

    RC_GTEST_PROP(RecordProperty, IsTheSameInWhateverOrderItArrives, ())
    {
        const auto story = anyStory();
        const auto other = rearranged(story);
        for (const int record : kRecords)
            RC_ASSERT((stateAfter(story, record).bytes() == stateAfter(other, record).bytes()));
    }

    RC_GTEST_PROP(RecordProperty, AgreesWithThePlainModel, ())
    {
        const auto story = anyStory();
        const auto other = rearranged(story);
        for (const int record : kRecords) {
            const auto state = stateAfter(other, record);
            const Plain plain(story, record);
            RC_ASSERT((state.fields().size() == plain.fields().size()));
            for (const auto& field : plain.fields()) {
                RC_ASSERT((shown(state, field) == plain.visible(field)));
                auto heads = plain.visible(field);
                heads.merge(plain.liveDecisions(field));
                const auto given = state.field(field)->heads();
                RC_ASSERT((std::set<OpId>(given.begin(), given.end()) == heads));
            }
            std::set<OpId> items;
            if (const auto* set = state.set("people"))
                for (const auto* item : set->items())
                    items.insert(item->op);
            RC_ASSERT((items == plain.setItems()));
            const auto seen = state.visible();
            RC_ASSERT((std::set<OpId>(seen.begin(), seen.end()) == plain.visible()));
            RC_ASSERT((state.isRetired() == plain.isRetired()));
            RC_ASSERT(
                (state.isBroughtBack() == (!plain.retirements().empty() && !plain.isRetired())));
            RC_ASSERT((state.changedAt() == plain.changedAt()));
        }
    }

    RC_GTEST_PROP(RecordProperty, LosesNothingThatNobodyReplaced, ())
    {
        const auto story = anyStory();
        for (const int record : kRecords) {
            const auto state = stateAfter(rearranged(story), record);
            const Plain plain(story, record);
            for (const auto& item : story)
                if (const auto* put = std::get_if<Put>(&item.op); put && item.record == record)
                    if (!shown(state, put->field).contains(item.id)) {
                        RC_ASSERT(plain.replaced(put->field).contains(item.id));
                    }
        }
    }

    // What somebody erased is gone for all alike, whether they ever had it or not.
    RC_GTEST_PROP(RecordProperty, WhatIsErasedIsGoneForEverybodyAlike, ())
    {
        std::vector<Happened> husks;
        std::vector<Happened> both;
        for (const auto& item : anyStory()) {
            const auto bytes = encodeEdit({{"page", {}}, {item.op}});
            auto husk = item;
            husk.op = decodeEdit(bytes.structure, std::nullopt)->ops.front();
            const auto fate = *rc::gen::inRange(0, 5);
            husks.push_back(fate < 2 ? husk : item);
            both.push_back(fate == 0 ? husk : item);
            if (fate == 1)
                both.push_back(husk);
        }
        for (const int record : kRecords)
            RC_ASSERT((
                stateAfter(husks, record).bytes() == stateAfter(rearranged(both), record).bytes()));
    }

    // Half of the news first, then the rest: as if it had come at once.
    RC_GTEST_PROP(RecordProperty, CanBePutAsideAndTakenUpAgain, ())
    {
        const auto story = rearranged(anyStory());
        const auto half = static_cast<std::ptrdiff_t>(story.size() / 2);
        for (const int record : kRecords) {
            const auto bytes = stateAfter({story.begin(), story.begin() + half}, record).bytes();
            auto state = RecordState::fromBytes(bytes);
            RC_ASSERT(state.has_value());
            RC_ASSERT((state->bytes() == bytes));
            for (const auto& item : std::vector<Happened>(story.begin() + half, story.end()))
                if (item.record == record)
                    state->apply(item.op, item.id, item.at);
            RC_ASSERT((state->bytes() == stateAfter(story, record).bytes()));
        }
    }

    RC_GTEST_PROP(RecordProperty, KeepsFieldsAndRecordsApart, ())
    {
        const auto story = anyStory();
        for (const int record : kRecords)
            for (const std::string field : {"words", "why"}) {
                std::vector<Happened> alone;
                for (const auto& item : story) {
                    const auto* put = std::get_if<Put>(&item.op);
                    const auto* keep = std::get_if<Keep>(&item.op);
                    if (item.record == record
                        && ((put && put->field == field) || (keep && keep->field == field)))
                        alone.push_back(item);
                }
                RC_ASSERT((shown(stateAfter(story, record), field)
                    == shown(stateAfter(alone, record), field)));
            }
    }

    // Somebody who has seen everything has the last word, until somebody else speaks.
    RC_GTEST_PROP(RecordProperty, LetsWhoHasSeenEverythingHaveTheLastWord, ())
    {
        auto story = anyStory();
        const auto state = stateAfter(story, 0);
        const auto* field = state.field("words");
        Happened last{0, {{}, 1, 0},
            Put{"words", std::string("last"), field ? field->heads() : std::vector<OpId>()}, {}};
        last.id.author.bytes.fill(200);
        story.push_back(last);
        RC_ASSERT((shown(stateAfter(rearranged(story), 0), "words") == std::set<OpId>{last.id}));

        Happened away{0, {last.id.author, 2, 0}, Retire{stateAfter(story, 0).visible()}, {}};
        story.push_back(away);
        RC_ASSERT(stateAfter(rearranged(story), 0).isRetired());
    }

}
}
