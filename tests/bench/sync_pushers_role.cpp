// SPDX-License-Identifier: Apache-2.0
// Many tablets write at once, each in a plan of its own.
#include "sync_bench.h"

#include "bench_tablet.h"
#include "peer_protocol.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <deque>
#include <filesystem>

namespace alongside::bench {

namespace {

    // Tablets with a plan each that write without waiting for an answer, one change a turn.
    class Pushers {
    public:
        Pushers(boost::asio::io_context& io, const std::filesystem::path& home, int clients,
            int changes, const log::ServerInvitation& server)
            : m_io(io)
            , m_changes(changes)
        {
            for (int i = 0; i < clients; ++i) {
                auto& one = m_all.emplace_back();
                const auto name = std::to_string(i);
                one.tablet = std::make_unique<BenchTablet>(
                    home / name, "Writer " + name, io.get_executor());
                one.tablet->found("Plan " + name, server);
                one.tablet->client().onReport(
                    [this, &one](const net::SyncReport& report) { heard(one, report); });
                one.tablet->client().start();
            }
        }

        void go() { turn(0); }

    private:
        struct One {
            std::unique_ptr<BenchTablet> tablet;
            bool shared = false;
            bool durable = false;
        };

        void heard(One& one, const net::SyncReport& report)
        {
            BenchTablet::requireGoing(report);
            one.durable = BenchTablet::isDurable(report);
            one.shared = one.shared || report.state == net::SyncReport::State::Shared;
            const auto isShared = [](const One& o) { return o.shared; };
            if (!m_ready && std::all_of(m_all.begin(), m_all.end(), isShared)) {
                m_ready = true;
                PeerProtocol::say("ready");
            }
            sayWhenDurable();
        }

        void sayWhenDurable()
        {
            if (!m_pushed || m_acked
                || !std::all_of(m_all.begin(), m_all.end(), [](const One& o) { return o.durable; }))
                return;
            m_acked = true;
            PeerProtocol::say(
                "acked", {{"t", monotonicMs()}, {"durable", true}, {"writing_ms", m_writingMs}});
        }

        void turn(int number)
        {
            for (std::size_t i = 0; i < m_all.size(); ++i) {
                const auto begin = monotonicMs();
                m_all[i].durable = false;
                m_all[i].tablet->write("change " + std::to_string(number) + " of client "
                    + std::to_string(i) + ", a small text of about sixty bytes");
                m_writingMs += monotonicMs() - begin;
            }
            if (number + 1 < m_changes)
                return boost::asio::post(m_io, [this, number] { turn(number + 1); });
            m_pushed = true;
            PeerProtocol::say("pushed", {{"t", monotonicMs()}});
        }

        boost::asio::io_context& m_io;
        int m_changes;
        std::deque<One> m_all;  // stays in place
        double m_writingMs = 0; ///< in the calls that write, with what each puts on this disk
        bool m_ready = false;
        bool m_pushed = false;
        bool m_acked = false;
    };

}

void runPushers(const nlohmann::json& options)
{
    boost::asio::io_context io(1);
    PeerProtocol protocol(io);
    const SharedFolder shared(
        options.at("shared").get<std::string>(), options.at("port").get<int>());
    Pushers pushers(io, homeOfMany(options), options.at("c"), options.at("k"), shared.server());
    protocol.on("go", [&](const auto&) { pushers.go(); });
    io.run();
}

}
