// SPDX-License-Identifier: Apache-2.0
// What a connection costs the server that says nothing: many of them, each over TLS, each with a plan open
// as somebody who was invited and has not joined.
#include "sync_bench.h"

#include "bench_tablet.h"
#include "bench_tools.h"
#include "net/address.h"
#include "net/connect.h"
#include "peer_protocol.h"
#include "process_figures.h"
#include "sync/session.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

namespace alongside::bench {

namespace asio = boost::asio;

namespace {

    constexpr TimeMs kDayMs = 24 * 60 * 60 * 1000;
    // Handshakes under way at the same time.
    constexpr int kOpeningMax = 64;

    // The server in a process of its own, so that its memory can be told from ours.
    class ServerProcess {
    public:
        explicit ServerProcess(const nlohmann::json& options)
        {
            int out[2];
            if (::pipe(m_in) != 0 || ::pipe(out) != 0 || (m_process = ::fork()) < 0)
                throw std::runtime_error("no process for the server");
            if (m_process == 0) {
                ::dup2(m_in[0], STDIN_FILENO);
                ::dup2(out[1], STDOUT_FILENO);
                ::close(m_in[1]);
                PeerProtocol::orGiveUp([&] { runServer(options); });
                ::_exit(0);
            }
            ::close(m_in[0]);
            ::close(out[1]);
            char first = 0;
            if (::read(out[0], &first, 1) != 1) // the line that says "ready"
                throw std::runtime_error("the server did not start");
        }
        ~ServerProcess()
        {
            ::close(m_in[1]); // the end of its input stops it
            ::waitpid(m_process, nullptr, 0);
        }
        ServerProcess(const ServerProcess&) = delete;
        ServerProcess& operator=(const ServerProcess&) = delete;
        [[nodiscard]] pid_t id() const { return m_process; }

    private:
        pid_t m_process = -1;
        int m_in[2]{};
    };

    // One connection that opens the plan, takes what it is sent, and then only answers pings.
    class Idler {
    public:
        Idler(std::unique_ptr<net::Connection> connection, const log::SpaceInvitation& invitation,
            std::function<void()> opened)
            : m_connection(std::move(connection))
            , m_space(invitation.space)
            , m_author(must(crypto::AuthorKeys::fromSeed(invitation.seed)))
            , m_session({sync::Session::Side::Initiator, "alongside-bench",
                  m_connection->channelBinding(), crypto::SystemRandom().id<sync::Nonce>()})
            , m_opened(std::move(opened))
        {
        }

        static asio::awaitable<void> run(std::shared_ptr<Idler> self)
        {
            co_await carryOut(self, self->m_session.connected(0));
            for (;;) {
                auto frame = co_await self->m_connection->receive();
                if (!frame)
                    PeerProtocol::giveUp("a connection ended: " + describe(frame.error()));
                co_await carryOut(self, self->m_session.received(0, *frame));
                if (self->m_session.isReady() && !std::exchange(self->m_asked, true))
                    co_await carryOut(self, self->open());
            }
        }

    private:
        sync::Effects open()
        {
            return m_session.open(1, m_space, m_author, {{log::kMembership}, {}, {}, {}});
        }

        static asio::awaitable<void> carryOut(std::shared_ptr<Idler> self, sync::Effects effects)
        {
            for (std::size_t i = 0; i < effects.size(); ++i) {
                const auto effect = effects[i];
                if (const auto* send = std::get_if<sync::Send>(&effect)) {
                    if (auto sent = co_await self->m_connection->send(send->frame); !sent)
                        PeerProtocol::giveUp(describe(sent.error()));
                } else if (const auto* store = std::get_if<sync::Store>(&effect)) {
                    const auto more = self->m_session.stored(store->ticket, {});
                    effects.insert(effects.end(), more.begin(), more.end());
                } else if (const auto* refused = std::get_if<sync::RefusedThere>(&effect)) {
                    PeerProtocol::giveUp("refused: " + describe(refused->error));
                } else if (std::holds_alternative<sync::Even>(effect)) {
                    self->m_opened();
                }
            }
        }

        std::unique_ptr<net::Connection> m_connection;
        SpaceId m_space;
        crypto::AuthorKeys m_author;
        sync::Session m_session;
        std::function<void()> m_opened;
        bool m_asked = false;
    };

    class Idlers {
    public:
        Idlers(asio::io_context& io, int count, log::SpaceInvitation invitation,
            std::function<void()> done)
            : m_io(io)
            , m_count(count)
            , m_invitation(std::move(invitation))
            , m_done(std::move(done))
        {
            openMore();
        }

    private:
        void openMore()
        {
            while (m_begun < m_count && m_begun < m_open + kOpeningMax) {
                ++m_begun;
                asio::co_spawn(m_io, openOne(this), asio::detached);
            }
        }

        static asio::awaitable<void> openOne(Idlers* idlers)
        {
            net::ConnectOptions options;
            options.address = must(net::parseServerAddress(idlers->m_invitation.server.address));
            std::copy(idlers->m_invitation.server.pin.bytes.begin(),
                idlers->m_invitation.server.pin.bytes.end(), options.pin.bytes.begin());
            options.messageBytesMax = sync::kMessageBytesMax;
            auto connection = co_await net::connect(std::move(options));
            if (!connection)
                PeerProtocol::giveUp("no connection: " + describe(connection.error()));
            co_await Idler::run(std::make_shared<Idler>(
                std::move(*connection), idlers->m_invitation, [idlers] { idlers->opened(); }));
        }

        void opened()
        {
            if (++m_open == m_count)
                return m_done();
            openMore();
        }

        asio::io_context& m_io;
        int m_count;
        int m_begun = 0;
        int m_open = 0;
        log::SpaceInvitation m_invitation;
        std::function<void()> m_done;
    };

}

void runIdle(const nlohmann::json& options)
{
    const auto count = options.at("connections").get<int>();
    const auto port = options.at("port").get<int>();
    const std::filesystem::path folder = options.at("dir").get<std::string>();
    std::filesystem::create_directories(folder);
    test::raiseFileLimit();
    const ServerProcess server({{"dir", (folder / "server").string()}, {"port", port}});

    asio::io_context io(1);
    const SharedFolder shared(folder, port);
    BenchTablet tablet(folder / "tablet", "Ana", io.get_executor());
    tablet.found("Idle", shared.server());
    shared.putSpace(must(tablet.workspace().invite(tablet.space(), "supporter", false, kDayMs, 1)));
    std::unique_ptr<Idlers> idlers;
    double before = 0;
    double begin = 0;
    tablet.client().onReport([&](const net::SyncReport& report) {
        BenchTablet::requireGoing(report);
        if (idlers || report.state != net::SyncReport::State::Shared)
            return;
        before = test::residentMb(server.id());
        begin = monotonicMs();
        idlers = std::make_unique<Idlers>(io, count, shared.space(), [&] { io.stop(); });
    });
    tablet.client().start();
    io.run();
    const auto ms = monotonicMs() - begin;
    const auto after = test::residentMb(server.id());
    PeerProtocol::say("idle",
        {{"connections", count}, {"opened_ms", rounded(ms)}, {"server_rss_mb", rounded(after)},
            {"server_rss_before_mb", rounded(before)},
            {"kb_per_connection", rounded((after - before) * 1024 / count)}});
}

}
