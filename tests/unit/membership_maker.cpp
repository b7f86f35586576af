// SPDX-License-Identifier: Apache-2.0
#include "membership_maker.h"

#include <algorithm>
#include <random>

namespace alongside::test {

using namespace log;

void Circle::expectSameInAnyOrder(unsigned seed, int orders) const
{
    auto list = everything();
    std::vector<std::pair<AuthorId, std::uint64_t>> places;
    for (const auto& said : list)
        places.emplace_back(said.author, must(Header::fromBytes(said.change.header)).seq);
    const auto expected = summary(now(), places);
    std::mt19937 random(seed);
    for (int i = 0; i < orders; ++i) {
        std::shuffle(list.begin(), list.end(), random);
        Membership membership(space);
        for (const auto& said : list) {
            must(membership.add(said.author, said.change));
            if (i % 2 == 0)
                membership.evaluate();
        }
        membership.evaluate();
        ASSERT_EQ(summary(membership, places), expected) << "seed " << seed << " order " << i;
    }
}

Circle::Circle()
{
    const auto keys = keysFrom(1);
    founding = {"plan", keys.publicKeys(), idFrom<MemberId>(1), "person", Bytes(16, 1)};
    space = spaceIdOf(founding);
    everyone = everyoneOf(space);
    founder = &actor(1);
    const auto own = justMeOf(space, founder->member);
    say(*founder,
        {founding, MakeAudience{everyone, true, {}, {}}, Grant{{wrap(everyone, 1, keys)}},
            MakeAudience{own, false, {founder->member}, {}}, Grant{{wrap(own, 1, keys)}}});
}

KeyWrap Circle::wrap(
    const AudienceId& audience, std::uint32_t epoch, const crypto::AuthorKeys& reader) const
{
    return {audience, epoch, reader.id(), Bytes(80, static_cast<std::uint8_t>(epoch))};
}

std::vector<Dependency> Circle::all(const Actor& by) const
{
    std::vector<Dependency> seen;
    for (const auto& [number, other] : actors)
        if (other->id() != by.id() && other->chain.size() > 0)
            seen.push_back({true, other->id(), other->chain.size()});
    return seen;
}

std::uint64_t Circle::say(Actor& by, const std::vector<Statement>& statements, TimeMs at)
{
    by.chain.addStatements(statements, all(by), {at, 0});
    return by.chain.size();
}

std::uint64_t Circle::sayApart(Actor& by, const std::vector<Statement>& statements, TimeMs at)
{
    by.chain.addStatements(statements, {}, {at, 0});
    return by.chain.size();
}

Invite Circle::invite(std::uint8_t key, bool steward, std::uint32_t uses, TimeMs expiresAt) const
{
    return {keysFrom(key).publicKeys(), "supporter", steward, expiresAt, uses};
}

std::vector<Statement> Circle::joining(const Actor& who, std::uint8_t invitation) const
{
    const auto keys = keysFrom(invitation);
    const auto own = justMeOf(space, who.member);
    return {Join{keys.id(), who.keys.publicKeys(), who.member,
                joinProof(keys, space, who.keys.publicKeys(), who.member)},
        Grant{{wrap(everyone, 1, who.keys)}}, MakeAudience{own, false, {who.member}, {}},
        Grant{{wrap(own, 1, who.keys)}}};
}

Actor& Circle::actor(std::uint8_t number)
{
    auto& slot = actors[number];
    if (!slot)
        slot = std::make_unique<Actor>(space, number);
    return *slot;
}

Actor& Circle::joined(std::uint8_t number, bool steward)
{
    const auto invitation = static_cast<std::uint8_t>(number + 100);
    say(*founder, {invite(invitation, steward)});
    auto& who = actor(number);
    say(who, joining(who, invitation));
    return who;
}

std::vector<Circle::Said> Circle::everything() const
{
    std::vector<Said> list;
    for (const auto& [number, who] : actors)
        if (who->chain.size() > 0)
            for (const auto& change : who->chain.run().changes)
                list.push_back({who->id(), change});
    return list;
}

Membership Circle::now() const
{
    Membership membership(space);
    for (const auto& said : everything())
        must(membership.add(said.author, said.change));
    membership.evaluate();
    return membership;
}

std::string Circle::refusal(const Actor& who, std::uint64_t seq) const
{
    const auto error = now().refusal(who.id(), seq);
    return error ? std::string(words(error->code).name) : "none";
}

std::string summary(
    const Membership& membership, const std::vector<std::pair<AuthorId, std::uint64_t>>& places)
{
    std::string text = membership.spaceType() + ' ' + toHex(membership.description().sealed) + '\n';
    for (const auto& [id, member] : membership.members())
        text += "member " + id.hex() + ' ' + member.role + (member.steward ? " steward" : "")
            + (member.removed ? " removed" : "") + ' ' + toHex(member.profile.sealed) + '\n';
    for (const auto& [id, author] : membership.authors()) {
        text += "author " + id.hex() + (author.removed ? " removed" : "")
            + (author.hidden ? " hidden" : "") + " line";
        for (const auto& [audience, known] : membership.audiences())
            text += ' ' + std::to_string(membership.lineOf({audience, id}));
        text += ' ' + std::to_string(membership.lineOf({kMembership, id})) + '\n';
    }
    for (const auto& [id, audience] : membership.audiences()) {
        text += "audience " + id.hex() + " epoch " + std::to_string(audience.epoch);
        for (const auto& reader : membership.readers(id))
            text += ' ' + reader.hex();
        text += '\n';
    }
    for (const auto& [id, open] : membership.invitations())
        text += "invitation " + id.hex() + " used " + std::to_string(open.used)
            + (open.closed ? " closed" : "") + '\n';
    for (const auto& wrap : membership.wraps())
        text += "wrap " + wrap.audience.hex() + wrap.forAuthor.hex() + std::to_string(wrap.epoch)
            + '\n';
    for (const auto& [author, seq] : places)
        if (const auto refused = membership.refusal(author, seq))
            text += "refused " + author.hex() + ' ' + std::to_string(seq) + ' ' + describe(*refused)
                + '\n';
    return text;
}

}
