// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever was said by whomever in whichever audience, all who have it show the same, byte for
// byte: in any order of arrival, with restarts in between, and when they began with a snapshot.
// Method: as record_property_test.cpp, with whole views.
#include "record_world.h"

#include "log/membership.h"
#include "store/view.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace alongside::test {
namespace {

    using namespace crdt;

    AudienceId audienceOf(int record)
    {
        AudienceId id;
        id.bytes.fill(static_cast<std::uint8_t>(0xA0 + record % 2));
        return id;
    }

    store::RecordPlace placeOf(int record)
    {
        RecordId id;
        id.bytes.fill(static_cast<std::uint8_t>(record + 1));
        return {audienceOf(record), {"page", id}};
    }

    store::ViewSchema schema()
    {
        store::ViewSchema schema;
        schema.kinds.push_back({"page",
            {{"words", store::ColumnType::Text, true}, {"why", store::ColumnType::Text, true},
                {"page", store::ColumnType::Text, true}}});
        return schema;
    }

    class Shown {
    public:
        Shown()
            : m_view(std::make_unique<store::View>(schema()))
        {
        }
        void apply(const Happened& item)
        {
            const auto place = placeOf(item.record);
            RC_ASSERT(m_view
                          ->apply({place.audience, item.id.author}, item.id.seq, item.at,
                              {{place.key, {item.op}}})
                          .has_value());
        }
        void restart()
        {
            auto image = m_view->image();
            RC_ASSERT(image.has_value());
            auto again = store::View::fromImage(schema(), std::move(*image));
            RC_ASSERT(again.has_value());
            m_view = std::move(*again);
        }
        // What a device shows that is given nothing but the states.
        void beginAnewWithTheStates()
        {
            auto fresh = std::make_unique<store::View>(schema());
            for (int record = 0; record < 2; ++record) {
                const auto audience = audienceOf(record);
                RC_ASSERT(
                    m_view
                        ->forEachState(audience,
                            [&](const RecordKey& key, ByteView bytes) {
                                const auto state = RecordState::fromBytes(bytes);
                                RC_ASSERT(state.has_value());
                                RC_ASSERT(fresh->adopt({audience, key}, *state, bytes).has_value());
                            })
                        .has_value());
            }
            m_view = std::move(fresh);
        }
        // Of everything, with what search finds.
        [[nodiscard]] std::string summary() const
        {
            std::string all;
            for (int record = 0; record < 2; ++record)
                all += m_view->digest(audienceOf(record))->hex() + ' ';
            for (const char* word : {"a", "b", "m"}) {
                std::set<std::string> found;
                const auto hits = m_view->search(word, 100).value();
                for (const auto& hit : hits)
                    found.insert(hit.place.key.id.hex().substr(0, 2) + hit.excerpt);
                for (const auto& one : found)
                    all += one + '|';
            }
            return all;
        }
        [[nodiscard]] std::optional<store::Record> find(int record) const
        {
            return m_view->find(placeOf(record)).value();
        }

    private:
        std::unique_ptr<store::View> m_view;
    };

    std::vector<Happened> anyStory()
    {
        return storyOf(*rc::gen::scale(3.0, rc::gen::arbitrary<Bytes>()));
    }

    RC_GTEST_PROP(ViewProperty, ShowsTheSameThroughAnyOrderRestartsAndSnapshots, ())
    {
        auto story = anyStory();
        Shown one;
        for (const auto& item : story)
            one.apply(item);

        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        for (auto repeats = story.empty() ? 0 : random() % 4; repeats > 0; --repeats)
            story.push_back(story[random() % story.size()]);
        std::shuffle(story.begin(), story.end(), random);
        Shown other;
        for (const auto& item : story) {
            switch (random() % 24) {
            case 0:
                other.restart();
                break;
            case 1:
                other.beginAnewWithTheStates();
                break;
            default:
                break;
            }
            other.apply(item);
        }
        RC_ASSERT((one.summary() == other.summary()));
    }

    // An app that knows nothing of texts and sets: it keeps what it does not understand, and whatever it
    // does with what it sees, nothing of theirs is missing afterwards.
    RC_GTEST_PROP(ViewProperty, AnOlderAppInTheMiddleDamagesNothing, ())
    {
        const auto story = anyStory();
        const auto isNew = [](const Op& op) {
            return std::holds_alternative<Splice>(op) || std::holds_alternative<SetAdd>(op)
                || std::holds_alternative<SetRemove>(op);
        };
        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        AuthorId old;
        old.bytes.fill(99);
        std::uint64_t seq = 0;

        RecordState seenByOld; // of the first record
        std::vector<Happened> all;
        bool lastWasRetire = false;
        for (const auto& item : story) {
            all.push_back(item);
            if (item.record != 0)
                continue;
            if (isNew(item.op)) {
                const auto bytes = encodeEdit({placeOf(0).key, {item.op}});
                // What it cannot read it hands on as it came.
                UnknownOp unknown{static_cast<std::uint8_t>(200), bytes.structure, bytes.content};
                const auto again = encodeEdit({placeOf(0).key, {unknown}});
                const auto back = decodeEdit(again.structure, again.content);
                RC_ASSERT((back && std::get<UnknownOp>(back->ops.front()) == unknown));
                seenByOld.apply(Op(unknown), item.id, item.at);
                lastWasRetire = false;
            } else {
                seenByOld.apply(item.op, item.id, item.at);
                lastWasRetire = false;
            }
            if (random() % 3 != 0)
                continue;
            Happened own{0, {old, ++seq, 0}, Op(Retire{seenByOld.visible()}), item.at};
            if (random() % 2 == 0) {
                const auto* field = seenByOld.field("words");
                own.op = Put{"words", std::string("old"),
                    field != nullptr ? field->heads() : std::vector<OpId>()};
            } else
                lastWasRetire = true;
            seenByOld.apply(own.op, own.id, own.at);
            all.push_back(own);
        }
        const auto with = stateAfter(all, 0);
        const auto without = stateAfter(story, 0);
        RC_ASSERT((with.texts().size() == without.texts().size()));
        for (const auto& [name, text] : without.texts())
            RC_ASSERT((with.text(name)->bytes() == text.bytes()));
        for (const auto& [name, set] : without.sets())
            RC_ASSERT((*with.set(name) == set));
        // What it put away without knowing of all that is said there comes back, when nobody who knew
        // put it away too.
        const bool othersRetired = std::any_of(story.begin(), story.end(),
            [](const Happened& item) { return std::holds_alternative<Retire>(item.op); });
        if (lastWasRetire && !othersRetired
            && (!with.texts().empty() || with.set("people") != nullptr)
            && !with.visible().empty()) {
            const auto hidden = with.visible();
            const auto known = seenByOld.visible();
            const bool knewAll
                = std::includes(known.begin(), known.end(), hidden.begin(), hidden.end());
            RC_ASSERT((knewAll || !with.isRetired()));
        }
    }

}
}
