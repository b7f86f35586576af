// SPDX-License-Identifier: Apache-2.0
// Live: one tablet writes and many read along.
#include "sync_bench.h"

#include "bench_tablet.h"
#include "peer_protocol.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <set>

namespace alongside::bench {

namespace {

    constexpr const char* kRole = "supporter";
    constexpr TimeMs kDayMs = 24 * 60 * 60 * 1000;
    // So many uses has an invitation at most.
    constexpr std::uint32_t kReadersMax = 1000;
    // Tablets that join at the same time.
    constexpr std::size_t kJoiningMax = 10;
    constexpr std::string_view kStamp = "@t=";
    constexpr std::size_t kStampDigits = 19;

    std::string stamped(int number)
    {
        char text[128];
        std::snprintf(text, sizeof text,
            "@t=%019lld m=%06d note text of about one hundred bytes, as typed by one",
            static_cast<long long>(monotonicMs() * 1e6), number);
        return text;
    }

    // Milliseconds since a text was stamped; nothing when it was not.
    std::optional<double> latencyOf(const std::string& text)
    {
        const auto at = text.find(kStamp);
        if (at == std::string::npos)
            return std::nullopt;
        std::int64_t ns = 0;
        const auto* begin = text.data() + at + kStamp.size();
        if (std::from_chars(begin, begin + kStampDigits, ns).ec != std::errc())
            return std::nullopt;
        return monotonicMs() - static_cast<double>(ns) / 1e6;
    }

    // Calls f(0), f(1) … at a fixed pace, then done().
    class Pace {
    public:
        explicit Pace(boost::asio::io_context& io)
            : m_timer(io)
        {
        }
        void run(int count, std::chrono::milliseconds period, std::function<void(int)> f,
            std::function<void()> done)
        {
            m_next = 0;
            m_count = count;
            m_period = period;
            m_f = std::move(f);
            m_done = std::move(done);
            m_timer.expires_after(std::chrono::milliseconds(0));
            step();
        }

    private:
        void step()
        {
            m_timer.async_wait([this](const boost::system::error_code& error) {
                if (error)
                    return;
                if (m_next == m_count)
                    return m_done();
                m_timer.expires_at(m_timer.expiry() + m_period);
                m_f(m_next++);
                step();
            });
        }

        boost::asio::steady_timer m_timer;
        int m_next = 0;
        int m_count = 0;
        std::chrono::milliseconds m_period{};
        std::function<void(int)> m_f;
        std::function<void()> m_done;
    };

    // Tablets that join a plan a few at a time and stay connected.
    class Readers {
    public:
        Readers(boost::asio::io_context& io, std::filesystem::path home, std::size_t count,
            log::SpaceInvitation invitation)
            : m_io(io)
            , m_home(std::move(home))
            , m_count(count)
            , m_invitation(std::move(invitation))
        {
            joinMore();
        }
        [[nodiscard]] const Latencies& applied() const { return m_applied; }

    private:
        void joinMore()
        {
            while (m_tablets.size() < m_count && m_tablets.size() < m_there.size() + kJoiningMax)
                joinOne();
        }

        void joinOne()
        {
            const auto number = m_tablets.size();
            auto& tablet = *m_tablets.emplace_back(
                std::make_unique<BenchTablet>(m_home / std::to_string(number),
                    "Reader " + std::to_string(number), m_io.get_executor()));
            tablet.workspace().replicas().listen(
                [this, &tablet](
                    const SpaceId&, const store::Update& update) { heard(tablet, update); });
            tablet.client().onReport([this, number](const net::SyncReport& report) {
                BenchTablet::requireGoing(report);
                if (report.state == net::SyncReport::State::Shared)
                    joined(number);
            });
            tablet.join(m_invitation);
            tablet.client().start();
        }

        void joined(std::size_t number)
        {
            if (!m_there.insert(number).second)
                return;
            if (m_there.size() == m_count)
                return PeerProtocol::say("ready");
            boost::asio::post(m_io, [this] { joinMore(); });
        }

        void heard(BenchTablet& tablet, const store::Update& update)
        {
            for (const auto& changed : update.records) {
                const auto record = must(tablet.replica().view().find(changed.place));
                const auto* words = record ? record->state.field("words") : nullptr;
                const auto* latest = words != nullptr ? words->latest() : nullptr;
                const auto* text
                    = latest != nullptr ? std::get_if<std::string>(&latest->value) : nullptr;
                if (text != nullptr)
                    if (const auto ms = latencyOf(*text))
                        m_applied.add(*ms);
            }
        }

        boost::asio::io_context& m_io;
        std::filesystem::path m_home;
        std::size_t m_count;
        log::SpaceInvitation m_invitation;
        std::vector<std::unique_ptr<BenchTablet>> m_tablets;
        std::set<std::size_t> m_there;
        Latencies m_applied;
    };

}

void runWriter(const nlohmann::json& options)
{
    boost::asio::io_context io(1);
    PeerProtocol protocol(io);
    const SharedFolder shared(
        options.at("shared").get<std::string>(), options.at("port").get<int>());
    BenchTablet tablet(options.at("dir").get<std::string>(), "Ana", io.get_executor());
    tablet.found("Live", shared.server());
    shared.putSpace(
        must(tablet.workspace().invite(tablet.space(), kRole, false, kDayMs, kReadersMax)));
    Pace pace(io);
    bool ready = false;
    tablet.client().onReport([&](const net::SyncReport& report) {
        BenchTablet::requireGoing(report);
        if (!ready && report.state == net::SyncReport::State::Shared) {
            ready = true;
            PeerProtocol::say("ready");
        }
    });
    protocol.on("warm", [&](const nlohmann::json& command) {
        pace.run(
            command.at("n"), std::chrono::milliseconds(command.at("period").get<int>()),
            [&](int i) {
                tablet.write("warm-up " + std::to_string(i)
                    + ", a text about as long as the measured ones, one hundred bytes or so");
            },
            [] { PeerProtocol::say("warmed"); });
    });
    protocol.on("go", [&](const auto&) {
        pace.run(
            options.at("count"), std::chrono::milliseconds(options.at("period").get<int>()),
            [&](int i) { tablet.write(stamped(i)); }, [] { PeerProtocol::say("done"); });
    });
    tablet.client().start();
    io.run();
}

void runReaders(const nlohmann::json& options)
{
    boost::asio::io_context io(1);
    PeerProtocol protocol(io);
    const SharedFolder shared(
        options.at("shared").get<std::string>(), options.at("port").get<int>());
    Readers readers(io, homeOfMany(options), options.at("m"), shared.space());
    protocol.on("report", [&](const auto&) {
        PeerProtocol::say("report", {{"applied", readers.applied().summary()}});
    });
    io.run();
}

}
