// SPDX-License-Identifier: Apache-2.0
#include "net/sync_link_p.h"

#include "net/connect.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace alongside::net {

namespace {

    // Half of the wait and up to as much again, so that tablets that lost the same server do not
    // come back in the same second.
    std::chrono::milliseconds jittered(std::chrono::milliseconds wait)
    {
        static thread_local std::minstd_rand generator(std::random_device{}());
        const auto half = wait.count() / 2;
        return std::chrono::milliseconds(
            half + std::uniform_int_distribution<std::int64_t>(0, half)(generator));
    }

    /// A clock that was set back must not make it sleep for years.
    constexpr TimeMs kDeadlineMsMax = 60'000;

    // Waiting does not mend these: somebody has to do something.
    bool isFinal(const Error& error)
    {
        return error.code == ErrorCode::CertificateMismatch
            || error.code == ErrorCode::ProtocolMismatch || error.code == ErrorCode::BadArgument;
    }

}

SyncLink::SyncLink(const asio::any_io_executor& executor, store::ReplicaSet& replicas,
    std::string address, Bytes pin, std::vector<SpaceId> spaces, Listener listener)
    : m_replicas(&replicas)
    , m_address(std::move(address))
    , m_pin(std::move(pin))
    , m_spaces(std::move(spaces))
    , m_listener(std::move(listener))
    , m_retry(executor)
    , m_wakeWriter(executor)
    , m_deadline(executor)
    , m_later(executor)
    , m_settle(executor)
{
}

std::shared_ptr<SyncLink> SyncLink::make(const asio::any_io_executor& executor,
    store::ReplicaSet& replicas, std::string address, Bytes pin, std::vector<SpaceId> spaces,
    Listener listener)
{
    return std::shared_ptr<SyncLink>(new SyncLink(executor, replicas, std::move(address),
        std::move(pin), std::move(spaces), std::move(listener)));
}

void SyncLink::tryNow()
{
    m_wait = kRetryFirst;
    m_retry.cancel();
}

void SyncLink::stop()
{
    m_stopped = true;
    m_driver.reset();
    if (m_connection)
        m_connection->abort();
    m_retry.cancel();
    m_wakeWriter.cancel();
    m_deadline.cancel();
    m_later.cancel();
    m_settle.cancel();
}

void SyncLink::send(Bytes frame)
{
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(m_outbox));
    m_waiting.clear();
    m_outbox.push_back(std::move(frame));
    m_wakeWriter.cancel();
}

// What was received is acknowledged, and nobody waits for that.
void SyncLink::sendLater(Bytes frame)
{
    m_waiting.push_back(std::move(frame));
    if (m_waiting.size() > 1)
        return;
    m_later.expires_after(kAnswerLater);
    m_later.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        const auto link = weak.lock();
        if (error || !link || link->m_waiting.empty())
            return;
        auto last = std::move(link->m_waiting.back());
        link->m_waiting.pop_back();
        link->send(std::move(last));
    });
}

void SyncLink::settleSoon()
{
    if (std::exchange(m_isSettling, true))
        return;
    m_settle.expires_after(kSettleLater);
    m_settle.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        const auto link = weak.lock();
        if (!link)
            return;
        link->m_isSettling = false;
        if (!error && !link->m_stopped && link->m_driver)
            link->m_driver->settle();
    });
}

std::uint64_t SyncLink::waitingIn(const SpaceId& space) const
{
    auto replica = m_replicas->open(space);
    if (!replica)
        return 0;
    return (*replica)->waiting().value_or(0);
}

void SyncLink::tellAll(SyncReport::State state, const std::optional<Error>& error)
{
    for (const auto& space : m_spaces) {
        auto& report = m_reports[space];
        // A space that the server refused stays refused until its owner does something.
        if (report.state == SyncReport::State::Stopped && state == SyncReport::State::Offline
            && report.error)
            continue;
        report.space = space;
        report.state = state;
        report.error = error;
        report.waiting = waitingIn(space);
        m_listener(report);
        if (m_stopped)
            return;
    }
}

void SyncLink::tell(const sync::StreamReport& from)
{
    auto& report = m_reports[from.space];
    report.space = from.space;
    report.sent = from.sent;
    report.received = from.received;
    report.mediaToSend = from.mediaToSend;
    report.mediaToFetch = from.mediaToFetch;
    report.mediaRefused = from.mediaRefused;
    report.waiting = waitingIn(from.space);
    report.error = from.refused;
    report.state = from.refused ? SyncReport::State::Stopped
        : from.even             ? SyncReport::State::Shared
                                : SyncReport::State::Sending;
    m_listener(report);
    if (m_once && isFinished()) {
        m_closing = true;
        m_wakeWriter.cancel();
    }
}

bool SyncLink::isFinished() const
{
    return std::all_of(m_spaces.begin(), m_spaces.end(), [this](const SpaceId& space) {
        const auto it = m_reports.find(space);
        return it != m_reports.end()
            && ((it->second.state == SyncReport::State::Shared && it->second.mediaToSend == 0
                    && it->second.mediaToFetch == 0)
                || it->second.state == SyncReport::State::Stopped);
    });
}

asio::awaitable<void> SyncLink::write(
    std::shared_ptr<SyncLink> link, std::shared_ptr<Connection> connection)
{
    while (!link->m_stopped && link->m_connection == connection) {
        if (!link->m_outbox.empty()) {
            auto frame = std::move(link->m_outbox.front());
            link->m_outbox.pop_front();
            auto sent = co_await connection->send(std::move(frame));
            if (!sent)
                co_return; // receive() fails too and tells why
            continue;
        }
        if (link->m_closing) {
            co_await connection->close();
            co_return;
        }
        if (link->m_driver)
            link->m_driver->idle();
        if (!link->m_outbox.empty() || link->m_closing)
            continue;
        link->m_wakeWriter.expires_at(asio::steady_timer::time_point::max());
        co_await link->m_wakeWriter.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

// Wakes when the driver has something to do though nothing comes: the other side may accept the
// connection and then say nothing.
asio::awaitable<void> SyncLink::watchDeadline(
    std::shared_ptr<SyncLink> link, std::shared_ptr<Connection> connection)
{
    while (!link->m_stopped && link->m_driver && link->m_connection == connection) {
        const auto due = link->m_driver->deadline();
        if (due)
            link->m_deadline.expires_after(std::chrono::milliseconds(
                std::clamp<TimeMs>(*due - link->m_replicas->clock().now(), 0, kDeadlineMsMax)));
        else
            link->m_deadline.expires_at(asio::steady_timer::time_point::max());
        link->m_waitsUntil = due;
        auto [error] = co_await link->m_deadline.async_wait(asio::as_tuple(asio::use_awaitable));
        if (!error && !link->m_stopped && link->m_driver && link->m_connection == connection)
            link->m_driver->timer();
    }
}

asio::awaitable<Result<void>> SyncLink::exchange(std::shared_ptr<SyncLink> link)
{
    auto address = parseServerAddress(link->m_address);
    if (!address)
        co_return fail(address.error());
    const auto pin = CertificatePin::fromView(link->m_pin);
    if (!pin)
        co_return fail(ErrorCode::BadArgument, "the server's pin");
    ConnectOptions options;
    options.address = *address;
    options.pin = *pin;
    options.messageBytesMax = sync::kMessageBytesMax;
    auto made = co_await connect(std::move(options));
    if (!made)
        co_return fail(made.error());
    const std::shared_ptr<Connection> connection = std::move(*made);
    if (link->m_stopped)
        co_return fail(ErrorCode::Cancelled);

    link->m_connection = connection;
    link->m_outbox.clear();
    link->m_waiting.clear();
    link->m_closing = false;
    link->m_closedWith.reset();
    auto* raw = link.get();
    sync::ReplicaDriver::Callbacks callbacks;
    callbacks.send = [raw](Bytes frame) { raw->send(std::move(frame)); };
    callbacks.sendLater = [raw](Bytes frame) { raw->sendLater(std::move(frame)); };
    callbacks.settleSoon = [raw] { raw->settleSoon(); };
    callbacks.close = [raw](std::optional<Error> error) {
        raw->m_closedWith = std::move(error);
        raw->m_closing = true;
        raw->m_wakeWriter.cancel();
    };
    callbacks.report = [raw](const sync::StreamReport& report) { raw->tell(report); };
    for (auto& [space, report] : link->m_reports)
        report = SyncReport{space, SyncReport::State::Sending, {}, report.waiting, 0, 0, 0, 0, {}};
    link->m_driver = std::make_unique<sync::ReplicaDriver>(
        *link->m_replicas, link->m_spaces, connection->channelBinding(), std::move(callbacks));
    const auto executor = link->m_retry.get_executor();
    asio::co_spawn(executor, write(link, connection), asio::detached);
    link->m_driver->connected();
    asio::co_spawn(executor, watchDeadline(link, connection), asio::detached);

    Result<void> end;
    for (;;) {
        auto frame = co_await connection->receive();
        if (link->m_stopped)
            co_return fail(ErrorCode::Cancelled);
        if (!frame) {
            end = fail(frame.error());
            break;
        }
        link->m_wait = kRetryFirst;
        link->m_driver->received(*frame);
        if (link->m_stopped)
            co_return fail(ErrorCode::Cancelled);
        if (link->m_driver->deadline() != link->m_waitsUntil)
            link->m_deadline.cancel();
    }
    link->m_driver.reset();
    link->m_connection.reset();
    link->m_wakeWriter.cancel();
    link->m_deadline.cancel();
    if (link->m_closedWith)
        co_return fail(*link->m_closedWith);
    co_return end;
}

asio::awaitable<void> SyncLink::stayConnected(std::shared_ptr<SyncLink> link)
{
    while (!link->m_stopped) {
        auto end = co_await exchange(link);
        if (link->m_stopped)
            co_return;
        const auto error = end ? Error{ErrorCode::ConnectionLost, {}} : end.error();
        link->tellAll(
            isFinal(error) ? SyncReport::State::Stopped : SyncReport::State::Offline, error);
        if (link->m_stopped)
            co_return;
        link->m_retry.expires_after(jittered(link->m_wait));
        link->m_wait = std::min(link->m_wait * 2, kRetryMax);
        co_await link->m_retry.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

asio::awaitable<void> SyncLink::limitTime(
    std::shared_ptr<SyncLink> link, std::chrono::seconds timeout)
{
    link->m_retry.expires_after(timeout);
    auto [error] = co_await link->m_retry.async_wait(asio::as_tuple(asio::use_awaitable));
    if (!error && !link->m_stopped) {
        link->m_timedOut = true;
        if (link->m_connection)
            link->m_connection->abort();
    }
}

asio::awaitable<Result<SyncReport>> SyncLink::once(
    std::shared_ptr<SyncLink> link, std::chrono::seconds timeout)
{
    link->m_once = true;
    asio::co_spawn(link->m_retry.get_executor(), limitTime(link, timeout), asio::detached);
    auto end = co_await exchange(link);
    link->m_retry.cancel();
    const auto report = link->m_reports[link->m_spaces.front()];
    if (report.state == SyncReport::State::Shared)
        co_return report;
    if (report.error)
        co_return fail(*report.error);
    if (link->m_timedOut)
        co_return fail(
            ErrorCode::TimedOut, "after " + std::to_string(timeout.count()) + " seconds");
    co_return fail(end ? Error{ErrorCode::ConnectionLost, {}} : end.error());
}

}
