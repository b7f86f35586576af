// SPDX-License-Identifier: Apache-2.0
#include "postgres_connection_p.h"

#include <libpq-fe.h>

#include <map>

namespace alongside::server {

namespace {

    // What is added where nobody said otherwise: a host that is gone is noticed within seconds.
    const std::map<std::string, std::string>& defaults()
    {
        static const std::map<std::string, std::string> all{
            {"application_name", "alongside-server"},
            {"connect_timeout", "5"},
            {"keepalives_idle", "10"},
            {"keepalives_interval", "5"},
            {"keepalives_count", "3"},
            {"tcp_user_timeout", "20000"},
        };
        return all;
    }

    using Options = std::map<std::string, std::string>;

    std::optional<Options> parse(const std::string& text)
    {
        const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
            PQconninfoParse(text.c_str(), nullptr), PQconninfoFree);
        if (!parsed)
            return std::nullopt;
        Options options;
        for (const auto* one = parsed.get(); one->keyword != nullptr; ++one)
            if (one->val != nullptr)
                options[one->keyword] = one->val;
        return options;
    }

    std::string quoted(const std::string& value)
    {
        std::string text = "'";
        for (const char c : value) {
            if (c == '\'' || c == '\\')
                text.push_back('\\');
            text.push_back(c);
        }
        return text + "'";
    }

    std::string firstLine(const std::string& text)
    {
        return text.substr(0, text.find('\n'));
    }

}

Result<std::string> postgresOptions(const std::string& url)
{
    // libpq's own words would repeat parts of it, the password perhaps.
    auto options = parse(url);
    if (!options)
        return fail(ErrorCode::BadArgument,
            "--postgres is not understood; write postgres://USER@HOST:PORT/DATABASE, or "
            "\"host=HOST dbname=DATABASE user=USER\"");
    options->insert(defaults().begin(), defaults().end());
    std::string text;
    for (const auto& [name, value] : *options)
        text += name + "=" + quoted(value) + " ";
    return text;
}

std::string postgresName(const std::string& options)
{
    auto given = parse(options).value_or(Options{});
    const auto host = given.contains("host") ? given["host"] : given["hostaddr"];
    return (host.empty() ? "this machine" : host)
        + (given.contains("port") ? ":" + given["port"] : "")
        + (given.contains("dbname") ? "/" + given["dbname"] : "");
}

std::string postgresWithoutPassword(const std::string& url)
{
    auto given = parse(url);
    if (!given)
        return {};
    if (given->erase("password") + given->erase("sslpassword") == 0)
        return url;
    std::string text;
    for (const auto& [name, value] : *given)
        text += (text.empty() ? "" : " ") + name + "=" + quoted(value);
    return text;
}

Error currentSqlError()
{
    try {
        throw;
    } catch (const pqxx::broken_connection&) {
        return {ErrorCode::ServerBusy, "the connection to the database was lost"};
    } catch (const pqxx::in_doubt_error&) {
        return {
            ErrorCode::ServerBusy, "the connection to the database was lost while it committed"};
    } catch (const pqxx::transaction_rollback& error) {
        return {ErrorCode::ServerBusy, firstLine(error.what())};
    } catch (const pqxx::disk_full&) {
        return {ErrorCode::StorageFull, "the database's disk is full"};
    } catch (const pqxx::insufficient_privilege& error) {
        return {ErrorCode::StorageReadOnly, firstLine(error.what())};
    } catch (const pqxx::sql_error& error) {
        // 25006: a standby, or a database set to be read only. 55P03: a lock was not to be had in time.
        if (error.sqlstate() == "25006")
            return {ErrorCode::StorageReadOnly, firstLine(error.what())};
        if (error.sqlstate() == "55P03")
            return {ErrorCode::ServerBusy, "another server keeps this plan's lock"};
        // The first line only: what follows may show values.
        return {ErrorCode::StorageFailed, firstLine(error.what())};
    } catch (const std::exception& error) {
        return {ErrorCode::StorageFailed, firstLine(error.what())};
    }
}

PostgresConnection::PostgresConnection(std::string options)
    : m_options(std::move(options))
{
}

PostgresConnection::~PostgresConnection()
{
    drop();
}

pqxx::connection& PostgresConnection::get()
{
    if (m_connection)
        return *m_connection;
    auto made = std::make_unique<pqxx::connection>(m_options);
    m_quiet = std::make_unique<pqxx::quiet_errorhandler>(*made);
    m_connection = std::move(made);
    // "Durable" is said after a commit, so a commit waits for the disk, whatever the default is here;
    // an operator who asks for more than that (remote_apply …) gets it.
    const auto level = m_connection->get_variable("synchronous_commit");
    if (level == "off" || level == "local")
        m_connection->set_variable("synchronous_commit", "on");
    // A process that hangs must not keep the others from a plan for ever.
    m_connection->set_variable("lock_timeout", "10000");
    m_connection->set_variable("idle_in_transaction_session_timeout", "30000");
    return *m_connection;
}

void PostgresConnection::drop()
{
    m_quiet.reset();
    m_connection.reset();
}

bool PostgresConnection::isSound() const
{
    return m_connection && m_connection->is_open();
}

}
