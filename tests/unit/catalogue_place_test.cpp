// SPDX-License-Identifier: Apache-2.0
// Aim: ids that derive from a place are the same for everybody, for ever, and for no other place.
#include "catalogue/place.h"

#include <gtest/gtest.h>

#include <set>

using namespace alongside;
using namespace alongside::catalogue;

namespace {

template<class Id>
Id filled(std::uint8_t first, std::uint8_t step)
{
    Id id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
        id.bytes[i] = static_cast<std::uint8_t>(first + step * i);
    return id;
}

const auto kSpace = filled<SpaceId>(0, 1);
const auto kAudience = filled<AudienceId>(0xaa, 0);

}

TEST(CataloguePlace, IdIsPinnedForEver)
{
    // Worked out with another program: BLAKE2b-256 of "alongside record place 1" and the four
    // parts, each after its length as eight bytes, least first; the first 16 bytes of it.
    EXPECT_EQ(placeOf(kSpace, kAudience, "statement", "bedtime").hex(),
        "e14d486d405140eaaa9cc424d4b50b8c");
}

TEST(CataloguePlace, EveryPartOfThePlaceCounts)
{
    const std::set<RecordId> ids{
        placeOf(kSpace, kAudience, "statement", "bedtime"),
        placeOf(filled<SpaceId>(1, 1), kAudience, "statement", "bedtime"),
        placeOf(kSpace, filled<AudienceId>(0xab, 0), "statement", "bedtime"),
        placeOf(kSpace, kAudience, "statement", "mornings"),
        placeOf(kSpace, kAudience, "statemen", "tbedtime"),
        placeOf(kSpace, kAudience, "statementbedtime", ""),
        placeOf(kSpace, kAudience, "", "statementbedtime"),
    };
    EXPECT_EQ(ids.size(), 7U);
}

TEST(CataloguePlace, TextComesFromThePlaceFieldOrTheKind)
{
    using Fields = std::map<std::string, crdt::Value>;
    EXPECT_EQ(
        placeText(*findKind("statement"), Fields{{"part", std::string("bedtime")}}), "bedtime");
    EXPECT_EQ(placeText(*findKind("about"), Fields{}), "about");
    EXPECT_EQ(placeText(*findKind("goal"), Fields{{"words", std::string("Swim")}}), std::nullopt);
    EXPECT_EQ(placeText(*findKind("statement"), Fields{}), std::nullopt);
    EXPECT_EQ(placeText(*findKind("statement"), Fields{{"part", true}}), std::nullopt);
}
