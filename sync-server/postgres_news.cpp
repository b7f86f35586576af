// SPDX-License-Identifier: Apache-2.0
#include "postgres_news_p.h"

#include "postgres_commit_p.h"
#include "postgres_keeping_p.h"
#include "server_limits.h"
#include "server_log.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <set>
#include <thread>

namespace alongside::server {

namespace asio = boost::asio;

namespace {

    // Gathers what arrives together, each space once.
    class Receiver final : public pqxx::notification_receiver {
    public:
        Receiver(pqxx::connection& connection, const PostgresNews::IsOwn& isOwn)
            : notification_receiver(connection, kNewsChannel)
            , m_isOwn(isOwn)
        {
        }
        void operator()(const std::string& payload, int process) override
        {
            const auto space = SpaceId::fromHexText(payload);
            if (space && !m_isOwn(process))
                m_spaces.insert(*space);
        }
        std::set<SpaceId> taken() { return std::exchange(m_spaces, {}); }

    private:
        const PostgresNews::IsOwn& m_isOwn;
        std::set<SpaceId> m_spaces;
    };

}

struct PostgresNews::Inside {
    Inside(std::string given, LogStore::Heard listener, IsOwn own)
        : options(std::move(given))
        , heard(std::move(listener))
        , isOwn(std::move(own))
        , socket(io)
        , again(io)
    {
    }
    void connect();
    void disconnect();
    void wait();
    void take();

    std::string options;
    LogStore::Heard heard;
    IsOwn isOwn;
    asio::io_context io{1};
    asio::posix::stream_descriptor socket; ///< libpq's, watched; never closed here
    asio::steady_timer again;
    bool isKnownLost = false; ///< said in the log once, not at every try
    std::unique_ptr<pqxx::connection> connection;
    std::unique_ptr<pqxx::quiet_errorhandler> quiet;
    std::unique_ptr<Receiver> receiver;
    std::thread thread;
};

void PostgresNews::Inside::connect()
{
    auto done = guardedSql([&]() -> Result<void> {
        connection = std::make_unique<pqxx::connection>(options);
        quiet = std::make_unique<pqxx::quiet_errorhandler>(*connection);
        receiver = std::make_unique<Receiver>(*connection, isOwn);
        // For whoever wants to know whether there is a server.
        pqxx::nontransaction(*connection)
            .exec(std::string("SELECT pg_advisory_lock_shared(") + kServingLock + ")");
        socket.assign(connection->sock());
        return {};
    });
    if (!done) {
        disconnect();
        if (!std::exchange(isKnownLost, true))
            warning("news_lost", "not hearing of other servers' news").error(done.error());
        again.expires_after(kNewsRetryTime);
        again.async_wait([this](const boost::system::error_code& error) {
            if (!error)
                connect();
        });
        return;
    }
    if (std::exchange(isKnownLost, false))
        info("news_again", "hearing of other servers' news again");
    heard(std::nullopt);
    wait();
}

void PostgresNews::Inside::disconnect()
{
    if (socket.is_open())
        socket.release();
    receiver.reset();
    quiet.reset();
    connection.reset();
}

void PostgresNews::Inside::wait()
{
    socket.async_wait(
        asio::posix::stream_descriptor::wait_read, [this](const boost::system::error_code& error) {
            if (!error)
                take();
        });
}

void PostgresNews::Inside::take()
{
    auto done = guardedSql([&]() -> Result<void> {
        connection->get_notifs();
        if (!connection->is_open())
            return fail(ErrorCode::ServerBusy, "the connection to the database was lost");
        return {};
    });
    for (const auto& space : receiver->taken())
        heard(space);
    if (done)
        return wait();
    warning("news_lost", "not hearing of other servers' news").error(done.error());
    isKnownLost = true;
    disconnect();
    connect();
}

PostgresNews::PostgresNews(std::string options, LogStore::Heard heard, IsOwn isOwn)
    : m_inside(std::make_unique<Inside>(std::move(options), std::move(heard), std::move(isOwn)))
{
    m_inside->thread = std::thread([inside = m_inside.get()] {
        inside->connect();
        inside->io.run();
        inside->disconnect();
    });
}

PostgresNews::~PostgresNews()
{
    m_inside->io.stop();
    m_inside->thread.join();
}

}
