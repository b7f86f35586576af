#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// People who say things in a membership stream, honest or not.

#include "core_harness.h"

#include "log/membership.h"

#include <map>
#include <memory>
#include <optional>

namespace alongside::test {

inline constexpr TimeMs kToday = 1'760'000'000'000;

/// A person with one device.
struct Actor {
    Actor(const SpaceId& space, std::uint8_t number)
        : keys(keysFrom(number))
        , member(idFrom<MemberId>(number))
        , chain(space, log::kMembership, keys)
    {
    }
    [[nodiscard]] AuthorId id() const { return keys.id(); }

    crypto::AuthorKeys keys;
    MemberId member;
    ChainMaker chain;
};

/// A plan with its founder, and whoever joins.
class Circle : public ::testing::Test {
protected:
    Circle();

    /// The same after any order of arrival, evaluated at the end or after each.
    void expectSameInAnyOrder(unsigned seed, int orders) const;

    log::KeyWrap wrap(
        const AudienceId& audience, std::uint32_t epoch, const crypto::AuthorKeys& reader) const;
    /// What everybody has said so far, as dependencies.
    [[nodiscard]] std::vector<log::Dependency> all(const Actor& by) const;
    /// Says something having seen everything.
    std::uint64_t say(Actor& by, const std::vector<log::Statement>& statements, TimeMs at = kToday);
    /// Says something having seen nothing that is new.
    std::uint64_t sayApart(
        Actor& by, const std::vector<log::Statement>& statements, TimeMs at = kToday);
    log::Invite invite(std::uint8_t key, bool steward = false, std::uint32_t uses = 1,
        TimeMs expiresAt = kToday + 1000) const;
    [[nodiscard]] std::vector<log::Statement> joining(
        const Actor& who, std::uint8_t invitation) const;
    Actor& actor(std::uint8_t number);
    /// Invited by the founder, and joined.
    Actor& joined(std::uint8_t number, bool steward = false);

    struct Said {
        AuthorId author;
        log::Change change;
    };
    [[nodiscard]] std::vector<Said> everything() const;
    [[nodiscard]] log::Membership now() const;
    [[nodiscard]] std::string refusal(const Actor& who, std::uint64_t seq) const;

    log::Found founding;
    SpaceId space;
    AudienceId everyone;
    std::map<std::uint8_t, std::unique_ptr<Actor>> actors;
    Actor* founder = nullptr;
};

/// All of a membership in words, for comparing.
std::string summary(const log::Membership& membership,
    const std::vector<std::pair<AuthorId, std::uint64_t>>& places);

}
