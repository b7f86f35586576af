// SPDX-License-Identifier: Apache-2.0
//
// Aim: what people type as a server's address is understood or refused with a reason.
// Method: tables of texts.
#include "net/address.h"

#include <gtest/gtest.h>

namespace alongside::net {

namespace {

    struct Good {
        const char* text;
        const char* host;
        std::uint16_t port;
    };

}

TEST(ServerAddress, isRead)
{
    const Good good[] = {
        {"wss://sync.example.org", "sync.example.org", 4443},
        {"wss://sync.example.org:8443", "sync.example.org", 8443},
        {"WSS://Sync.Example.ORG/", "sync.example.org", 4443},
        {"wss://sync.example.org:8443/sync", "sync.example.org", 8443},
        {"sync.example.org:1", "sync.example.org", 1},
        {"  localhost ", "localhost", 4443},
        {"127.0.0.1:65535", "127.0.0.1", 65535},
        {"127.0.0.1:0", "127.0.0.1", 0},
        {"[::1]:4443", "::1", 4443},
        {"wss://[FE80::1]", "fe80::1", 4443},
        {"my_server-2", "my_server-2", 4443},
    };
    for (const auto& [text, host, port] : good) {
        const auto address = parseServerAddress(text);
        ASSERT_TRUE(address) << text << ": " << address.error().detail;
        EXPECT_EQ(address->host, host) << text;
        EXPECT_EQ(address->port, port) << text;
    }
}

TEST(ServerAddress, isRefusedWithAReason)
{
    const std::string longLabel(64, 'a');
    const std::string bad[] = {"", "   ", "wss://", "https://example.org", "ws://example.org",
        "example.org:", "example.org:65536", "example.org:-1", "example.org:+1", "example.org:80x",
        "::1", "fe80::1:4443", "[::1", "[::1]4443", "[127.0.0.1]", "[nonsense]:1", "10.0.0.300",
        "two words", "name..example", ".example", "-name", "name-", "näme.example",
        "wss://example.org/other", "example.org/sync", "user@example.org", longLabel,
        std::string(300, 'a'), std::string("a\0b", 3)};
    for (const auto& text : bad) {
        const auto address = parseServerAddress(text);
        ASSERT_FALSE(address) << text;
        EXPECT_EQ(address.error().code, ErrorCode::BadArgument) << text;
        EXPECT_FALSE(address.error().detail.empty());
        EXPECT_LT(address.error().detail.size(), 200U);
    }
}

TEST(ServerAddress, whatIsNoTextIsNotRepeatedInTheReason)
{
    const auto address = parseServerAddress("plans\xa4\x1b[2J.example.org");
    ASSERT_FALSE(address);
    EXPECT_TRUE(address.error().detail.starts_with("address \"plans��[2J.example.org\": "))
        << address.error().detail;
}

TEST(ServerAddress, textIsReadBack)
{
    const ServerAddress addresses[] = {{"localhost", 1}, {"::1", 4443}, {"10.1.2.3", 65535}};
    for (const auto& address : addresses)
        EXPECT_EQ(parseServerAddress(address.text()).value(), address);
    EXPECT_EQ(addresses[1].text(), "[::1]:4443");
}

}
