// SPDX-License-Identifier: Apache-2.0
// The server as `alongside-server serve` runs it, told what to do by the harness.
#include "sync_bench.h"

#include "bench_tablet.h"
#include "certificate_files.h"
#include "peer_protocol.h"
#include "server.h"
#include "server_limits.h"
#include "sqlite_log_store.h"
#include "store/folder_lock.h"

#include <spdlog/spdlog.h>

#include <filesystem>

namespace alongside::bench {

namespace {

    constexpr TimeMs kDayMs = 24 * 60 * 60 * 1000;

    log::ServerInvitation inviteTo(server::LogStore& store, const net::TlsServer& tls)
    {
        log::ServerInvitation invitation;
        std::copy(
            tls.pin().bytes.begin(), tls.pin().bytes.end(), invitation.server.pin.bytes.begin());
        invitation.server.address = "127.0.0.1:1"; // readers of it know the port
        crypto::SystemRandom().fill(invitation.token.bytes);
        must(store.addInvitation({server::hashToken(invitation.token.view()),
            server::kInvitationUsesMax, SystemClock().now() + kDayMs}));
        return invitation;
    }

}

void runServer(const nlohmann::json& options)
{
    spdlog::set_level(spdlog::level::warn);
    const std::filesystem::path data = options.at("dir").get<std::string>();
    const auto port = options.at("port").get<int>();
    const auto lock = must(store::FolderLock::take(data));
    const auto store = must(server::SqliteLogStore::open(data));
    const std::vector<std::string> names{"localhost", "127.0.0.1"};
    const auto certificate = must(server::ownCertificate(data, names));
    const auto tls
        = must(net::TlsServer::create(certificate.certificatePem, certificate.privateKeyPem));
    const SystemClock clock;
    boost::asio::io_context io(1);
    server::Server server(io, tls, *store, clock);
    must(server.listen({"127.0.0.1", static_cast<std::uint16_t>(port)}));
    SharedFolder(data.parent_path(), port).putServer(inviteTo(*store, tls));

    PeerProtocol protocol(io);
    protocol.on("quit", [&](const auto&) { server.stop(); });
    PeerProtocol::say("ready");
    io.run();
}

}
