// SPDX-License-Identifier: Apache-2.0
//
// Aim: sides of different versions understand each other as far as both can; one plan that is refused
// holds up no other; what was acknowledged costs nothing again.
// Method: a link that rewrites what a tablet says of itself, or says things that nobody knows yet.

#include "faulty_links.h"
#include "two_people.h"

namespace alongside::scenario {
namespace {

    // Makes a tablet one that knows other versions of the protocol.
    class OtherVersion final : public WatchedLink {
    public:
        OtherVersion(std::uint16_t low, std::uint16_t high)
            : m_low(low)
            , m_high(high)
        {
        }
        std::vector<Bytes> carry(Way way, Bytes frame) override
        {
            auto message = sync::decodeMessage(frame);
            if (message)
                if (auto* hello = std::get_if<sync::Hello>(&*message)) {
                    hello->protocolMin = m_low;
                    hello->protocolMax = m_high;
                    frame = sync::encodeMessage(*message);
                }
            return WatchedLink::carry(way, std::move(frame));
        }

    private:
        std::uint16_t m_low;
        std::uint16_t m_high;
    };

    // After every message one of a type that is not known yet.
    class Newfangled final : public Carriage {
    public:
        explicit Newfangled(std::uint8_t type)
            : m_type(type)
        {
        }
        std::vector<Bytes> carry(Way, Bytes frame) override
        {
            std::vector<Bytes> both;
            both.push_back(std::move(frame));
            both.push_back(Bytes{m_type, 1, 2, 3});
            return both;
        }

    private:
        std::uint8_t m_type;
    };

    class Peers : public TwoPeople {
    protected:
        void SetUp() override
        {
            TwoPeople::SetUp();
            ASSERT_EQ(join(dev, invitation()), std::nullopt);
            ASSERT_TRUE(allEven());
            dev.cut();
        }
        void exchangeOver(Carriage& link)
        {
            dev.goOver(&link);
            const auto before = statements(ana).size();
            addStatement(ana, "food", "By Ana.", plan::Sharing::Everyone, true);
            addStatement(dev, "food", "By Dev.", plan::Sharing::Everyone, true);
            dev.connect(*server);
            EXPECT_TRUE(run([&] { return isExchanged(before + 2); }));
            addStatement(ana, "food", "Live by Ana.", plan::Sharing::Everyone, true);
            addStatement(dev, "food", "Live by Dev.", plan::Sharing::Everyone, true);
            EXPECT_TRUE(run([&] { return isExchanged(before + 4); }));
            EXPECT_EQ(dev.refused(), std::nullopt);
            expectEqual(ana, dev);
            dev.cut();
            dev.goOver(nullptr);
        }
        bool isExchanged(std::size_t count)
        {
            return ana.isEven() && dev.isEven() && statements(ana).size() == count
                && statements(dev).size() == count;
        }
    };

    TEST_F(Peers, OlderAndNewerOnesExchangeEverything)
    {
        for (std::uint16_t high = sync::kProtocolMin; high <= sync::kProtocol; ++high) {
            SCOPED_TRACE("speaks up to " + std::to_string(high));
            OtherVersion older(sync::kProtocolMin, high);
            exchangeOver(older);
        }
        OtherVersion newer(1, sync::kProtocol + 5);
        exchangeOver(newer);
    }

    TEST_F(Peers, AnOlderOneIsToldWhenItIsRemovedToo)
    {
        OtherVersion older(1, 1);
        dev.goOver(&older);
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.isEven(); }));
        ASSERT_TRUE(
            ana.workspace().removeMember(space, ana.workspace().findMember(space, "Dev")->id));
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::NoLongerShared);
        constexpr std::size_t kEnded = 13; // its place in sync::Message
        EXPECT_FALSE(older.frames().contains(kEnded)) << "which version 1 does not know";
        dev.cut();
        dev.goOver(nullptr);
    }

    TEST_F(Peers, OneThatKnowsNoCommonVersionIsToldAndKeepsEverything)
    {
        OtherVersion later(sync::kProtocol + 1, sync::kProtocol + 2);
        dev.goOver(&later);
        addStatement(dev, "food", "By Dev.");
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::ProtocolMismatch);
        EXPECT_EQ(dev.workspace().status(space)->waiting, 1U);
        dev.goOver(nullptr);
        dev.connect(*server);
        EXPECT_TRUE(run([&] { return allEven() && statements(ana).size() == 1; }));
    }

    TEST_F(Peers, WhatIsNotKnownYetAndMayBePassedOverIsPassedOver)
    {
        Newfangled optional(200);
        exchangeOver(optional);
    }

    TEST_F(Peers, WhatIsNotKnownAndMayNotBePassedOverEndsTheConnectionAndNothingElse)
    {
        Newfangled mandatory(99);
        dev.goOver(&mandatory);
        addStatement(dev, "food", "By Dev.");
        dev.connect(*server);
        ASSERT_TRUE(run([&] { return dev.refused().has_value(); }));
        EXPECT_EQ(dev.refused()->code, ErrorCode::ProtocolMismatch);
        dev.goOver(nullptr);
        dev.connect(*server);
        EXPECT_TRUE(run([&] { return allEven() && statements(ana).size() == 1; }));
    }

    TEST_F(Peers, OnePlanOfManyIsRefusedAndTheOthersGoOnOnTheSameConnection)
    {
        std::vector<SpaceId> plans{space};
        for (int i = 0; i < 12; ++i) {
            plans.push_back(
                *ana.workspace().createSpace("plan", "Plan " + std::to_string(i), "family"));
            log::ServerInvitation forged;
            forged.server.address = "localhost:4443";
            ASSERT_TRUE(
                ana.workspace().setServer(plans.back(), i == 5 ? forged : server->invite()));
        }
        const auto refusedOne = plans[6];
        const auto shared = [&] {
            for (const auto& plan : plans) {
                const auto report = ana.reports().find(plan);
                const bool is = report != ana.reports().end()
                    && (plan == refusedOne ? report->second.refused.has_value()
                                           : report->second.even);
                if (!is)
                    return false;
            }
            return true;
        };
        ana.connect(*server);
        ASSERT_TRUE(run(shared));
        EXPECT_EQ(ana.reports().at(refusedOne).refused->code, ErrorCode::InvitationInvalid);
        // And live, in all of them.
        for (const auto& plan : plans)
            ASSERT_TRUE(ana.workspace().add(
                plan, plan::Sharing::Everyone, "goal", {{"words", std::string("Afterwards")}}));
        ASSERT_TRUE(run(shared));
        for (const auto& plan : plans)
            EXPECT_EQ(ana.workspace().status(plan)->waiting == 0, plan != refusedOne);
    }

    TEST_F(Peers, WhatWasAcknowledgedCostsNothingAgain)
    {
        CutLink link;
        ana.goOver(&link);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        ana.cut();
        for (int i = 0; i < 900; ++i)
            addStatement(
                ana, "food", "Sentence " + std::to_string(i), plan::Sharing::Everyone, true);
        // Half of it, and then the rest.
        link.cutAfter(Way::ToServer, 150'000);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return link.isCut(); }));
        link.neverCut();
        ana.cut();
        const auto before = link.changesBytes(Way::ToServer);
        ASSERT_GT(before, 50'000U);
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_TRUE(link.sentAgain().empty());
        const auto all = link.changesBytes(Way::ToServer);
        // Once more there is nothing to send, either way.
        const auto back = link.changesBytes(Way::ToTablet);
        ana.cut();
        ana.connect(*server);
        ASSERT_TRUE(run([&] { return ana.isEven(); }));
        EXPECT_EQ(link.changesBytes(Way::ToServer), all);
        EXPECT_EQ(link.changesBytes(Way::ToTablet), back);
        ana.cut();
        ana.goOver(nullptr);
    }

}
}
