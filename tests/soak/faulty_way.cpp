// SPDX-License-Identifier: Apache-2.0
#include "faulty_way.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <chrono>

namespace alongside::soak {

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

namespace {

    constexpr int kRefusedIn = 20;      // one connection in so many
    constexpr double kLifeSeconds = 90; // of a connection, in the middle
    constexpr int kMidwayIn = 3;        // of those that are cut, one in so many while it speaks
    constexpr std::uint32_t kMidwayBytes = 40'000; // at most, until then
    constexpr int kSlowIn = 10;
    constexpr auto kSlowest = 300ms;
    constexpr double kBetweenOutagesSeconds = 240;
    constexpr auto kOutage = 15s;

}

// One connection through it, both ways.
struct FaultyWay::Passage {
    Passage(tcp::socket theTablet, asio::io_context& io)
        : tablet(std::move(theTablet))
        , server(io)
        , end(io)
    {
    }
    void cut()
    {
        boost::system::error_code ignored;
        tablet.close(ignored);
        server.close(ignored);
        end.cancel();
    }
    tcp::socket tablet;
    tcp::socket server;
    asio::steady_timer end;
    std::int64_t bytesLeft = -1; // until it is cut while it speaks; less than nothing: never
    std::chrono::milliseconds delay{0};
};

FaultyWay::FaultyWay(std::uint16_t serverPort, std::uint32_t seed)
    : m_open(asio::make_work_guard(m_io))
    , m_acceptor(m_io, tcp::endpoint(asio::ip::address_v4::loopback(), 0))
    , m_outage(m_io)
    , m_server(asio::ip::address_v4::loopback(), serverPort)
    , m_port(m_acceptor.local_endpoint().port())
    , m_chance(seed)
{
    accept();
    scheduleOutage();
    m_thread = std::thread([this] { m_io.run(); });
}

FaultyWay::~FaultyWay()
{
    m_io.stop();
    m_thread.join();
}

void FaultyWay::heal()
{
    asio::post(m_io, [this] {
        m_isHealed = true;
        m_isOut = false;
        m_outage.cancel();
        for (const auto& passage : m_passages) {
            passage->end.cancel();
            passage->bytesLeft = -1;
            passage->delay = 0ms;
        }
    });
}

void FaultyWay::accept()
{
    m_acceptor.async_accept([this](const boost::system::error_code& error, tcp::socket socket) {
        if (error)
            return;
        if (m_isOut || (!m_isHealed && m_chance() % kRefusedIn == 0))
            ++m_refused;
        else
            begin(std::move(socket));
        accept();
    });
}

void FaultyWay::begin(tcp::socket tablet)
{
    auto passage = std::make_shared<Passage>(std::move(tablet), m_io);
    m_passages.insert(passage);
    if (!m_isHealed) {
        if (m_chance() % kSlowIn == 0)
            passage->delay = std::chrono::milliseconds(m_chance() % kSlowest.count());
        if (m_chance() % kMidwayIn == 0)
            passage->bytesLeft = m_chance() % kMidwayBytes;
        passage->end.expires_after(std::chrono::milliseconds(static_cast<std::int64_t>(
            1000 * std::exponential_distribution<>(1 / kLifeSeconds)(m_chance))));
        passage->end.async_wait([this, passage](const boost::system::error_code& error) {
            if (error)
                return;
            ++m_cuts;
            passage->cut();
        });
    }
    const auto carry = [](FaultyWay* way, std::shared_ptr<Passage> there,
                           bool toServer) -> asio::awaitable<void> {
        auto& from = toServer ? there->tablet : there->server;
        auto& to = toServer ? there->server : there->tablet;
        std::array<char, 16'384> buffer;
        asio::steady_timer wait(way->m_io);
        boost::system::error_code error;
        for (;;) {
            const auto length = co_await from.async_read_some(
                asio::buffer(buffer), asio::redirect_error(asio::use_awaitable, error));
            if (error)
                break;
            auto passes = length;
            if (there->bytesLeft >= 0) {
                passes = std::min<std::size_t>(length, static_cast<std::size_t>(there->bytesLeft));
                there->bytesLeft -= static_cast<std::int64_t>(passes);
            }
            if (there->delay > 0ms) {
                wait.expires_after(there->delay);
                co_await wait.async_wait(asio::redirect_error(asio::use_awaitable, error));
            }
            co_await asio::async_write(to, asio::buffer(buffer.data(), passes),
                asio::redirect_error(asio::use_awaitable, error));
            if (error)
                break;
            if (passes < length) {
                ++way->m_cuts;
                break;
            }
        }
        there->cut();
        way->m_passages.erase(there);
    };
    passage->server.async_connect(
        m_server, [this, passage, carry](const boost::system::error_code& error) {
            if (error) {
                passage->cut();
                m_passages.erase(passage);
                return;
            }
            asio::co_spawn(m_io, carry(this, passage, true), asio::detached);
            asio::co_spawn(m_io, carry(this, passage, false), asio::detached);
        });
}

void FaultyWay::scheduleOutage()
{
    m_outage.expires_after(std::chrono::milliseconds(static_cast<std::int64_t>(
        1000 * std::exponential_distribution<>(1 / kBetweenOutagesSeconds)(m_chance))));
    m_outage.async_wait([this](const boost::system::error_code& error) {
        if (error || m_isHealed)
            return;
        ++m_outages;
        m_isOut = true;
        cutAll();
        m_outage.expires_after(kOutage);
        m_outage.async_wait([this](const boost::system::error_code& over) {
            if (over)
                return;
            m_isOut = false;
            scheduleOutage();
        });
    });
}

void FaultyWay::cutAll()
{
    for (const auto& passage : m_passages)
        passage->cut();
}

}
