// SPDX-License-Identifier: Apache-2.0
//
// Aim: a client that takes too much is slowed and never starved, addresses are counted as their owners
// are, everybody has a turn, and a log line cannot be forged.
// Method: the parts alone, with a clock that moves when it is told to.
#include "client_addresses.h"
#include "fair_queue.h"
#include "server_log.h"
#include "token_bucket.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>

namespace alongside::server {

namespace {

    using namespace std::chrono_literals;
    using Time = TokenBucket::Time;
    using Pause = TokenBucket::Pause;

    constexpr Time kStart{std::chrono::hours(1)};

    boost::asio::ip::address address(const char* text)
    {
        return boost::asio::ip::make_address(text);
    }

    ServerLimits smallLimits()
    {
        ServerLimits limits;
        limits.connectionsPerAddress = 2;
        limits.bytesPerSecondPerAddress = 100;
        limits.opensPerSecondPerAddress = 1;
        limits.idle = 40s;
        return limits;
    }

    std::vector<int> taken(FairQueue<int>& queue, std::size_t most)
    {
        std::vector<int> list;
        queue.takeInTurn(most, [&](int item) {
            list.push_back(item);
            return true;
        });
        return list;
    }

    // What is logged while it lives.
    class CaughtLog {
    public:
        explicit CaughtLog(LogFormat format)
            : m_before(spdlog::default_logger())
        {
            spdlog::set_default_logger(std::make_shared<spdlog::logger>(
                "caught", std::make_shared<spdlog::sinks::ostream_sink_mt>(m_text)));
            setUpLog("info", format);
        }
        ~CaughtLog() { spdlog::set_default_logger(m_before); }
        CaughtLog(const CaughtLog&) = delete;
        CaughtLog& operator=(const CaughtLog&) = delete;
        [[nodiscard]] std::string text() const { return m_text.str(); }

    private:
        std::ostringstream m_text;
        std::shared_ptr<spdlog::logger> m_before;
    };

}

TEST(TokenBucket, whoIsSlowEnoughNeverPauses)
{
    TokenBucket bucket(100, 800, 30s, kStart);
    for (int second = 0; second < 100; ++second)
        EXPECT_EQ(bucket.take(100, kStart + std::chrono::seconds(second)), Pause(0));
}

TEST(TokenBucket, aBurstIsFreeAndWhatFollowsIsPaidFor)
{
    TokenBucket bucket(100, 800, 30s, kStart);
    EXPECT_EQ(bucket.take(800, kStart), Pause(0));
    EXPECT_EQ(bucket.take(250, kStart), Pause(2.5));
    EXPECT_EQ(bucket.take(0, kStart + 1s), Pause(1.5));
    EXPECT_EQ(bucket.take(0, kStart + 3s), Pause(0));
    EXPECT_FALSE(bucket.isFull(kStart + 4s));
    EXPECT_TRUE(bucket.isFull(kStart + 60s));
}

TEST(TokenBucket, whatIsOwedIsBoundedSoThatNobodyWaitsForEver)
{
    TokenBucket bucket(100, 800, 30s, kStart);
    EXPECT_EQ(bucket.take(1'000'000'000, kStart), Pause(30));
    EXPECT_EQ(bucket.take(1'000'000'000, kStart), Pause(30));
    EXPECT_EQ(bucket.take(0, kStart + 30s), Pause(0));
}

TEST(TokenBucket, aClockThatGoesBackGivesNothing)
{
    TokenBucket bucket(100, 100, 30s, kStart);
    EXPECT_EQ(bucket.take(100, kStart), Pause(0));
    EXPECT_EQ(bucket.take(100, kStart - 60s), Pause(1));
}

TEST(ClientAddresses, connectionsOfOneAddressAreCountedUntilTheyEnd)
{
    ClientAddresses addresses(smallLimits());
    auto first = addresses.enter(address("192.0.2.1"), kStart);
    auto second = addresses.enter(address("192.0.2.1"), kStart);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(addresses.enter(address("192.0.2.1"), kStart));
    EXPECT_TRUE(addresses.enter(address("192.0.2.2"), kStart)) << "another address";
    second.reset();
    EXPECT_TRUE(addresses.enter(address("192.0.2.1"), kStart));
}

TEST(ClientAddresses, ofIpv6TheFirstHalfCountsAndMappedAddressesAreIpv4)
{
    ClientAddresses addresses(smallLimits());
    const auto a = addresses.enter(address("2001:db8::1"), kStart);
    const auto b = addresses.enter(address("2001:db8::ffff:2"), kStart);
    ASSERT_TRUE(a && b);
    EXPECT_FALSE(addresses.enter(address("2001:db8::3"), kStart));
    EXPECT_TRUE(addresses.enter(address("2001:db8:0:1::1"), kStart));
    const auto c = addresses.enter(address("::ffff:192.0.2.1"), kStart);
    const auto d = addresses.enter(address("192.0.2.1"), kStart);
    ASSERT_TRUE(c && d);
    EXPECT_FALSE(addresses.enter(address("::ffff:192.0.2.1"), kStart));
}

TEST(ClientAddresses, comingBackDoesNotForgiveWhatIsOwed)
{
    ClientAddresses addresses(smallLimits());
    {
        const auto share = addresses.enter(address("192.0.2.1"), kStart);
        EXPECT_EQ(share->bytes.take(900, kStart), Pause(1));
    }
    const auto again = addresses.enter(address("192.0.2.1"), kStart);
    EXPECT_EQ(again->bytes.take(100, kStart), Pause(2));
}

TEST(ClientAddresses, aProxyOnThisMachineIsNotCountedUnlessItIsToBe)
{
    auto limits = smallLimits();
    std::vector<ClientAddresses::Share> shares;
    ClientAddresses trusting(limits);
    for (int i = 0; i < 10; ++i) {
        shares.push_back(trusting.enter(address("127.0.0.1"), kStart));
        ASSERT_TRUE(shares.back());
        EXPECT_EQ(shares.back()->bytes.take(1'000'000, kStart), Pause(0));
    }
    limits.trustLoopback = false;
    ClientAddresses counting(limits);
    const auto a = counting.enter(address("127.0.0.1"), kStart);
    const auto b = counting.enter(address("127.0.0.1"), kStart);
    EXPECT_FALSE(counting.enter(address("127.0.0.1"), kStart));
}

TEST(ClientAddresses, manyAddressesAreForgottenOnceTheyHaveRested)
{
    ClientAddresses addresses(smallLimits());
    for (std::size_t i = 0; i < kAddressesRemembered; ++i) {
        const boost::asio::ip::address_v4 one(static_cast<std::uint32_t>(0x0a000000U + i));
        auto share = addresses.enter(one, kStart);
        ASSERT_TRUE(share);
        (void)share->bytes.take(1, kStart);
    }
    EXPECT_EQ(addresses.size(), kAddressesRemembered);
    EXPECT_FALSE(addresses.enter(address("192.0.2.1"), kStart)) << "none of them has rested";
    EXPECT_TRUE(addresses.enter(address("192.0.2.1"), kStart + 1s));
    EXPECT_EQ(addresses.size(), 1U);
}

TEST(FairQueue, everybodyHasATurnWhoeverPutInMore)
{
    FairQueue<int> queue;
    for (int i = 0; i < 100; ++i)
        queue.push(1, i);
    queue.push(2, 1000);
    queue.push(3, 2000);
    queue.push(3, 2001);
    EXPECT_EQ(taken(queue, 6), (std::vector{0, 1000, 2000, 1, 2001, 2}));
    EXPECT_EQ(queue.size(), 97U);
    EXPECT_EQ(queue.senders(), 1U);
}

TEST(FairQueue, theTurnGoesOnWhereItEnded)
{
    FairQueue<int> queue;
    for (int i = 0; i < 4; ++i) {
        queue.push(1, 10 + i);
        queue.push(2, 20 + i);
    }
    EXPECT_EQ(taken(queue, 3), (std::vector{10, 20, 11}));
    EXPECT_EQ(taken(queue, 3), (std::vector{21, 12, 22}));
    EXPECT_EQ(taken(queue, 9), (std::vector{13, 23}));
    EXPECT_TRUE(queue.empty());
}

TEST(FairQueue, whoIsPassedOverKeepsItsOrderAndComesFirstTheNextTime)
{
    FairQueue<int> queue;
    for (int i = 0; i < 2; ++i) {
        queue.push(1, 10 + i);
        queue.push(2, 20 + i);
        queue.push(3, 30 + i);
    }
    std::vector<int> list;
    queue.takeInTurn(10, [&](int item) {
        if (item / 10 == 2)
            return false;
        list.push_back(item);
        return true;
    });
    EXPECT_EQ(list, (std::vector{10, 30, 11, 31}));
    queue.push(1, 12);
    EXPECT_EQ(taken(queue, 10), (std::vector{20, 12, 21}));
}

TEST(ServerLog, aJsonLineIsOneObjectWhateverIsInIt)
{
    const CaughtLog log(LogFormat::Json);
    info("listening", "listening").with("data", "a\"b\n\xff c").with("number", 7U);
    const auto line = log.text();
    EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
    const auto document = nlohmann::json::parse(line);
    EXPECT_EQ(document["event"], "listening");
    EXPECT_EQ(document["level"], "info");
    EXPECT_EQ(document["number"], 7);
    EXPECT_EQ(document["data"], "a\"b\n\xef\xbf\xbd c");
    EXPECT_TRUE(document.contains("time"));
}

TEST(ServerLog, aTextLineIsOneLineWhateverIsInIt)
{
    const CaughtLog log(LogFormat::Text);
    info("run_refused", "a run was not stored")
        .with("connection", 3)
        .error({ErrorCode::BrokenChain, "x\n2026-01-01 info all is well"});
    const auto line = log.text();
    EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
    EXPECT_NE(line.find(" info a run was not stored connection=3 error=broken-chain detail=\"x\\n"),
        std::string::npos)
        << line;
}

TEST(ServerLog, whatIsNotWantedIsNotWritten)
{
    const CaughtLog log(LogFormat::Text);
    debug("space_opened", "a client opened a space").with("connection", 3);
    EXPECT_EQ(log.text(), "");
}

TEST(SparingLog, letsOneASecondThroughAndCountsTheOthers)
{
    SparingLog log;
    EXPECT_EQ(log.next(kStart), 0U);
    EXPECT_EQ(log.next(kStart + 10ms), std::nullopt);
    EXPECT_EQ(log.next(kStart + 900ms), std::nullopt);
    EXPECT_EQ(log.next(kStart + 1s), 2U);
    EXPECT_EQ(log.next(kStart + 5s), 0U);
}

}
