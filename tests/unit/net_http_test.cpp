// SPDX-License-Identifier: Apache-2.0
//
// Aim: the server speaks TLS 1.3 only and answers plain HTTP on the same port; a client tells a
// server that is no sync server from one that is busy.
// Method: raw TLS peers with hand-written HTTP.
#include "net_harness.h"
#include "net_raw_peer.h"

namespace alongside::net {

namespace {

    class NetHttpTest : public NetTest {
    protected:
        /// Sends a request and returns the answer; `accepted` is what the server made of it.
        std::string ask(const std::string& text)
        {
            auto accept = startAccept();
            const auto peer = run(rawConnect(connectOptions().address.port, TlsVersion::V13));
            EXPECT_TRUE(peer);
            EXPECT_TRUE(run(peer->write(text)));
            auto answer = run(peer->readAll());
            peer->vanish();
            accepted = finish(accept);
            return answer;
        }
        /// What connect() says to a TLS server that answers every upgrade with this text.
        Result<ConnectionPtr> connectTo(const std::string& answer)
        {
            auto raw = start(rawAccept(&acceptor, testCertificate(), TlsVersion::V13));
            auto connected = startConnect();
            const auto peer = finish(raw);
            request = run(peer->readUntil("\r\n\r\n"));
            EXPECT_TRUE(run(peer->write(answer)));
            return finish(connected);
        }

        Result<Accepted> accepted;
        std::string request;
    };

}

TEST_F(NetHttpTest, tlsIsVersion13)
{
    auto accept = startAccept();
    const auto peer = run(rawConnect(connectOptions().address.port, TlsVersion::V13));
    ASSERT_TRUE(peer);
    EXPECT_EQ(peer->version(), "TLSv1.3");
}

TEST_F(NetHttpTest, clientWithTls12IsRefused)
{
    auto accept = startAccept();
    EXPECT_FALSE(run(rawConnect(connectOptions().address.port, TlsVersion::V12)));
    EXPECT_FAILS(finish(accept), ErrorCode::ProtocolMismatch);
}

TEST_F(NetHttpTest, serverWithTls12IsRefused)
{
    auto raw = start(rawAccept(&acceptor, testCertificate(), TlsVersion::V12));
    EXPECT_FAILS(run(connect(connectOptions())), ErrorCode::ProtocolMismatch);
    EXPECT_FALSE(finish(raw));
}

TEST_F(NetHttpTest, healthIsAnsweredOverTls)
{
    std::string seen;
    accepting.http = [&seen](std::string_view method, std::string_view target) {
        seen = std::string(method) + ' ' + std::string(target);
        return HttpAnswer{200, "text/plain; charset=utf-8", "well\n"};
    };
    const auto answer = ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(seen, "GET /healthz");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n")) << answer;
    EXPECT_NE(answer.find("Content-Length: 5\r\n"), std::string::npos);
    EXPECT_NE(answer.find("Connection: close\r\n"), std::string::npos);
    EXPECT_TRUE(answer.ends_with("\r\n\r\nwell\n"));
    ASSERT_TRUE(accepted);
    EXPECT_FALSE(accepted->connection);
    EXPECT_EQ(accepted->httpTarget, "/healthz");
    EXPECT_EQ(accepted->httpStatus, 200U);
}

TEST_F(NetHttpTest, headHasNoBody)
{
    accepting.http = [](std::string_view, std::string_view) {
        return HttpAnswer{200, "a/b", "well"};
    };
    const auto answer = ask("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_NE(answer.find("Content-Length: 4\r\n"), std::string::npos) << answer;
    EXPECT_TRUE(answer.ends_with("\r\n\r\n"));
}

TEST_F(NetHttpTest, everythingElseIsNotFound)
{
    EXPECT_TRUE(ask("GET /sync HTTP/1.1\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 404"));
    EXPECT_TRUE(ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc")
                    .starts_with("HTTP/1.1 404"));
    EXPECT_TRUE(ask(upgradeRequest("/elsewhere")).starts_with("HTTP/1.1 404"));
    ASSERT_TRUE(accepted);
    EXPECT_FALSE(accepted->connection);
}

TEST_F(NetHttpTest, answerThatThrowsIsAnErrorNotACrash)
{
    accepting.http = [](std::string_view, std::string_view) -> HttpAnswer {
        throw std::runtime_error("broken");
    };
    EXPECT_EQ(ask("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"), "");
    EXPECT_FAILS(accepted, ErrorCode::Internal);
}

TEST_F(NetHttpTest, upgradeOfAnotherWebSocketVersionIsRefused)
{
    auto request13 = upgradeRequest("/sync");
    request13.replace(request13.find("Version: 13"), 11, "Version: 12");
    EXPECT_TRUE(ask(request13).starts_with("HTTP/1.1 426")) << "upgrade required";
    EXPECT_FAILS(accepted, ErrorCode::ProtocolMismatch);
}

TEST_F(NetHttpTest, clientTellsAWebSiteFromASyncServer)
{
    EXPECT_FAILS(
        connectTo("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"), ErrorCode::ProtocolMismatch);
    EXPECT_TRUE(request.starts_with("GET /sync HTTP/1.1\r\n")) << request;
    EXPECT_FAILS(connectTo("220 mail.example ESMTP\r\n\r\n"), ErrorCode::ProtocolMismatch);
    EXPECT_FAILS(connectTo("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                           "Connection: upgrade\r\nSec-WebSocket-Accept: bm9uc2Vuc2U=\r\n\r\n"),
        ErrorCode::ProtocolMismatch);
}

TEST_F(NetHttpTest, clientTellsABusyServer)
{
    EXPECT_FAILS(connectTo("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"),
        ErrorCode::ServerBusy);
    EXPECT_FAILS(connectTo("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n"),
        ErrorCode::ServerBusy);
}

}
