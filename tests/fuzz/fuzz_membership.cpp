// SPDX-License-Identifier: Apache-2.0
// A whole stream of statements about who takes part, by people who each hold their own keys: whatever they
// say, everybody comes to the same answer in whatever order it arrives, and every question has one.
#include "fuzz_targets_p.h"

#include "membership_maker.h"

#include <algorithm>

namespace alongside::fuzz {

namespace {

    constexpr std::size_t kChangesMax = 48;
    constexpr std::uint8_t kPeople = 8;

    struct Said {
        std::uint8_t by = 0; ///< which of the people
        Bytes header;
        Bytes payload;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(by, header, payload);
        }
    };
    using Place = std::pair<AuthorId, std::uint64_t>;

    // Circle belongs to a test; here it only tells stories.
    struct Story final : test::Circle {
        void TestBody() override { }
        using Circle::actor;
        using Circle::everyone;
        using Circle::everything;
        using Circle::founder;
        using Circle::invite;
        using Circle::joined;
        using Circle::say;
        using Circle::sayApart;
        using Circle::space;
        using Circle::wrap;
    };

    const std::vector<AuthorId>& people()
    {
        static const auto kIds = [] {
            std::vector<AuthorId> ids;
            for (std::uint8_t i = 0; i < kPeople; ++i)
                ids.push_back(test::keysFrom(static_cast<std::uint8_t>(i + 1)).id());
            return ids;
        }();
        return kIds;
    }

    const SpaceId& space()
    {
        static const auto kSpace = Story().space;
        return kSpace;
    }

    void askAll(const log::Membership& membership, const std::vector<Place>& places)
    {
        for (const auto& [author, seq] : places) {
            if (const auto refusal = membership.refusal(author, seq))
                checkClear(*refusal);
            if (const auto refusal = membership.refusalAsSeen(author, seq))
                checkClear(*refusal);
            static_cast<void>(membership.seenBy(author, seq));
            static_cast<void>(membership.removalShownBy(author));
        }
        for (const auto& [id, audience] : membership.audiences()) {
            const auto readers = membership.readers(id);
            for (const auto& reader : readers)
                check(membership.members().contains(reader), "a reader is a member");
            static_cast<void>(membership.keyHolders(id));
            static_cast<void>(membership.undrawn(id));
            static_cast<void>(membership.needsNewKey(id));
            for (const auto& [author, what] : membership.authors()) {
                check(!membership.mayRead(author, id) || membership.isActive(author),
                    "who was removed may read nothing");
                static_cast<void>(membership.lineOf({id, author}));
                static_cast<void>(membership.mayErase(author, what.keys.id()));
            }
        }
        static_cast<void>(membership.lostAudiences());
        static_cast<void>(membership.lostWraps());
        static_cast<void>(membership.turnedAway());
        static_cast<void>(membership.heads());
    }

    std::string heard(const std::vector<Said>& all, bool isReversed, bool isEach)
    {
        log::Membership membership(space());
        std::vector<Place> places;
        auto order = all;
        if (isReversed)
            std::reverse(order.begin(), order.end());
        for (const auto& said : order) {
            const auto& author = people()[said.by % kPeople];
            const auto header = log::Header::fromBytes(said.header);
            if (header && membership.has(author, header->seq))
                continue; // a chain has one change of a number, which is checked before
            if (!isTaken(membership.add(author, {said.header, said.payload})))
                continue;
            places.emplace_back(author, header->seq);
            if (isEach)
                membership.evaluate();
        }
        membership.evaluate();
        askAll(membership, places);
        std::sort(places.begin(), places.end());
        return test::summary(membership, places);
    }

    // Chains have one change of each number, whoever arrives first.
    void keepFirstOfEach(std::vector<Said>& all)
    {
        std::set<Place> seen;
        std::erase_if(all, [&](const Said& said) {
            const auto header = log::Header::fromBytes(said.header);
            return header && !seen.emplace(people()[said.by % kPeople], header->seq).second;
        });
    }

    Seed told(const std::string& name, const std::function<void(Story&)>& tell)
    {
        Story story;
        tell(story);
        std::vector<Said> all;
        for (const auto& said : story.everything()) {
            const auto at = std::find(people().begin(), people().end(), said.author);
            all.push_back({static_cast<std::uint8_t>(at - people().begin()), said.change.header,
                said.change.payload});
        }
        return {name, encode(all)};
    }

}

void readMembership(ByteView input)
{
    auto all = decode<std::vector<Said>>(input, "a stream");
    if (!all || all->size() > kChangesMax)
        return;
    keepFirstOfEach(*all);
    const auto expected = heard(*all, false, false);
    check(heard(*all, true, false) == expected, "the same in another order");
    check(heard(*all, false, true) == expected, "the same when it is judged again and again");
}

Seeds membershipSeeds()
{
    using namespace log;
    Seeds seeds;
    seeds.push_back(told("founded", [](Story&) {}));
    seeds.push_back(told("joined", [](Story& s) {
        auto& dev = s.joined(3, true);
        s.joined(4);
        s.say(dev, {Describe{dev.member, 1, Bytes(50, 2)}});
    }));
    seeds.push_back(told("against-each-other", [](Story& s) {
        auto& dev = s.joined(3, true);
        auto& ada = s.joined(4, true);
        s.sayApart(dev, {Remove{ada.member, {{s.everyone, ada.id(), 0}}}});
        s.sayApart(ada, {Remove{dev.member, {{s.everyone, dev.id(), 0}}}});
        s.say(*s.founder, {Grant{{s.wrap(s.everyone, 2, s.founder->keys)}}});
    }));
    seeds.push_back(told("audiences", [](Story& s) {
        auto& dev = s.joined(3, true);
        auto& ada = s.joined(4);
        const MakeAudienceOf made{{"friend"}, {dev.member, ada.member}, {}, Bytes(40, 3)};
        const auto audience = audienceIdOf(s.space, made);
        s.say(dev, {made, Grant{{s.wrap(audience, 1, dev.keys)}}});
        s.say(dev,
            {ChangeReaders{audience, {}, {"friend"}, {}, {ada.member}, {{audience, ada.id(), 2}}}});
        s.say(*s.founder,
            {ChangeRole{dev.member, "carer", false, {}}, Withdraw{ada.id()}, Vouch{ada.id()}});
    }));
    seeds.push_back(told("devices", [](Story& s) {
        auto& dev = s.joined(3);
        const auto key = test::keysFrom(5);
        const auto second = test::keysFrom(6);
        s.say(dev, {InviteDevice{key.publicKeys(), test::kToday + 1000}});
        auto& tablet = s.actor(6);
        tablet.member = dev.member;
        s.say(tablet,
            {AddDevice{key.id(), second.publicKeys(), dev.member,
                deviceProof(key, s.space, second.publicKeys(), dev.member)}});
        s.say(dev, {RemoveDevice{second.id(), {}}});
        s.say(tablet, {Hidden{}, DescribeDevice{1, Bytes(30, 1)}});
    }));
    return seeds;
}

}
