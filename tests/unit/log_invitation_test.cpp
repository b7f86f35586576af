// SPDX-License-Identifier: Apache-2.0
//
// Aim: an invitation survives being copied, sent and pasted, and a damaged one is noticed before
// anybody is sent to the wrong place.
// Method: every single character changed, left out or doubled; line breaks; the wrong kind.
#include "core_harness.h"

#include "log/invitation.h"

namespace alongside::test {
namespace {

    using namespace log;

    SpaceInvitation sample()
    {
        SpaceInvitation it;
        it.server = {"sync.example.org:4443", {}};
        it.server.pin.bytes.fill(5);
        it.space = idFrom<SpaceId>(6);
        it.seed = Bytes(32, 7);
        it.spaceName = "Théo's plan";
        it.invitedBy = "Ana";
        it.role = "supporter";
        it.expiresAt = 1'760'000'000'000;
        return it;
    }

    bool same(const SpaceInvitation& a, const SpaceInvitation& b)
    {
        return a.server == b.server && a.space == b.space && a.seed == b.seed
            && a.spaceName == b.spaceName && a.invitedBy == b.invitedBy && a.role == b.role
            && a.expiresAt == b.expiresAt;
    }

    std::string read(std::string_view text)
    {
        return outcome(SpaceInvitation::fromText(text));
    }

    TEST(Invitation, ComesBackAsItWas)
    {
        const auto text = sample().text();
        EXPECT_TRUE(text.starts_with("alongside:join:"));
        EXPECT_TRUE(same(must(SpaceInvitation::fromText(text)), sample()));

        ServerInvitation server{{"localhost:1", {}}, {}};
        server.token.bytes.fill(9);
        const auto back = must(ServerInvitation::fromText(server.text()));
        EXPECT_EQ(back.server, server.server);
        EXPECT_EQ(back.token, server.token);
    }

    TEST(Invitation, SurvivesLineBreaksAndSpaces)
    {
        std::string broken = "  \r\n";
        for (const char c : sample().text()) {
            broken.push_back(c);
            if (broken.size() % 17 == 0)
                broken += "\r\n\t ";
        }
        EXPECT_TRUE(same(must(SpaceInvitation::fromText(broken)), sample()));
    }

    TEST(Invitation, IsRefusedWithAnyCharacterChanged)
    {
        const auto text = sample().text();
        for (std::size_t i = 0; i < text.size(); ++i)
            for (const char c : std::string("Aaz09-_=:.\xc3")) {
                auto bad = text;
                bad[i] = c;
                EXPECT_EQ(read(bad), bad == text ? "ok" : "invitation-invalid") << i << ' ' << c;
            }
    }

    TEST(Invitation, IsRefusedWithACharacterMissingOrDoubled)
    {
        const auto text = sample().text();
        for (std::size_t i = 0; i < text.size(); ++i) {
            EXPECT_EQ(read(text.substr(0, i)), "invitation-invalid") << i;
            auto without = text;
            without.erase(i, 1);
            auto doubled = text;
            doubled.insert(i, 1, text[i]);
            // Of two equal neighbours it does not matter which is gone; it is one too few all the
            // same.
            EXPECT_EQ(read(without), "invitation-invalid") << i;
            EXPECT_EQ(read(doubled), "invitation-invalid") << i;
        }
    }

    TEST(Invitation, IsRefusedWhenItIsForSomethingElse)
    {
        const auto forPlan = sample().text();
        const auto forServer = ServerInvitation{{"localhost:1", {}}, {}}.text();
        const auto asServer = ServerInvitation::fromText(forPlan);
        ASSERT_FALSE(asServer);
        EXPECT_EQ(asServer.error().code, ErrorCode::InvitationInvalid);
        EXPECT_NE(asServer.error().detail.find("for a plan"), std::string::npos);
        const auto asPlan = SpaceInvitation::fromText(forServer);
        ASSERT_FALSE(asPlan);
        EXPECT_NE(asPlan.error().detail.find("for a server"), std::string::npos);
        // The kind is part of what is checked, so renaming one does not make it the other.
        auto renamed = "alongside:server:" + forPlan.substr(std::string("alongside:join:").size());
        EXPECT_EQ(outcome(ServerInvitation::fromText(renamed)), "invitation-invalid");
        for (const auto* other :
            {"", "hello", "https://example.org", "alongside:join:", "alongside:join:AAAA"})
            EXPECT_EQ(read(other), "invitation-invalid") << other;
        EXPECT_EQ(read(std::string(5000, 'A')), "invitation-invalid");
    }

    TEST(Invitation, IsRefusedWhenItsContentMakesNoSense)
    {
        auto it = sample();
        it.seed.pop_back();
        EXPECT_EQ(read(it.text()), "invitation-invalid");
        it = sample();
        it.spaceName = "\xff";
        EXPECT_EQ(read(it.text()), "invitation-invalid");
    }

}
}
