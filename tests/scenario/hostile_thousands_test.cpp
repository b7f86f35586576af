// SPDX-License-Identifier: Apache-2.0
//
// Aim: ten thousand connections that do nothing leave room for one that does.
// Method: as hostile_client_test.cpp, with as many sockets as this machine gives, up to ten thousand.
#include "hostile_crowd.h"
#include "process_figures.h"
#include "server_program.h"

#include <algorithm>

namespace alongside::scenario {

TEST(HostileThousands, takeNothingFromAPoliteClient)
{
    const auto count = std::min<std::size_t>(10'000, test::raiseFileLimit() - 200);
    ServerProgram server("trust-loopback = false\n"
                         "connections = 12000\n"
                         "connections-per-address = 5000\n"
                         "opens-per-second-per-address = 100000\n"
                         "handshake-seconds = 60\n");
    PoliteTablet polite(server);
    ASSERT_TRUE(polite.writesAndShares());
    const auto before = server.residentBytes();
    HostileCrowd crowd(server.port());
    // Half of them from each of two addresses, and as many again as one address may not have.
    ASSERT_EQ(crowd.connect(count / 2, "127.0.0.2", "\x16"), count / 2);
    ASSERT_EQ(crowd.connect(count / 2, "127.0.0.3", "\x16"), count / 2);
    EXPECT_TRUE(server.reaches("alongside_sockets", static_cast<double>(count / 2)));
    EXPECT_TRUE(polite.writesAndShares());
    const auto each = (server.residentBytes() - before) / count;
    RecordProperty("bytes_each", static_cast<int>(each));
    RecordProperty("connections", static_cast<int>(count));
    // TLS has four buffers of a record each, and its own state.
    EXPECT_LT(each, 128U << 10U);
    crowd.vanish();
    EXPECT_TRUE(polite.writesAndShares());
    EXPECT_EQ(server.stop(), 0);
}

}
