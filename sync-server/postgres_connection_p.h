#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// One connection to PostgreSQL that comes back by itself. libpqxx throws; guardedSql() is the border.

#include "store/database.h"

#include <pqxx/pqxx>

#include <memory>
#include <string>

namespace alongside::server {

/// What somebody gave as --postgres, as libpq wants it, with bounds on how long it waits for a
/// database that is gone. BadArgument when libpq does not understand it. Holds the password: never
/// printed.
[[nodiscard]] Result<std::string> postgresOptions(const std::string& url);
/// Host, port and database, for people: no user, no password.
[[nodiscard]] std::string postgresName(const std::string& options);

/// The address without passwords, in libpq's own words where there was one; empty when libpq does not
/// understand it.
[[nodiscard]] std::string postgresWithoutPassword(const std::string& url);

/// The error for what libpqxx throws. Call inside a catch.
[[nodiscard]] Error currentSqlError();

/// Runs `work`, which gives a Result, and turns what it throws into an Error.
template<class Work>
auto guardedSql(Work work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (store::DatabaseFailure& failure) {
        return fail(std::move(failure.error));
    } catch (const std::exception&) {
        return fail(currentSqlError());
    }
}

/// A statement that is prepared once in a connection's life. Both texts live for ever.
struct Prepared {
    const char* name;
    const char* sql;
};

template<class... Values>
pqxx::result execute(pqxx::transaction_base& at, const Prepared& statement, Values&&... values)
{
    at.conn().prepare(statement.name, statement.sql);
    return at.exec_prepared(statement.name, std::forward<Values>(values)...);
}

/// Threads: one at a time.
class PostgresConnection {
public:
    explicit PostgresConnection(std::string options);
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;
    ~PostgresConnection();

    /// Connects when there is no connection. Throws when the database is not reached.
    [[nodiscard]] pqxx::connection& get();
    /// What was under way in it is rolled back by the database.
    void drop();

    /// Runs `work(pqxx::transaction_base&)`, one that only reads; once more when the connection turns
    /// out to be lost.
    template<class Work>
    auto read(Work work) -> std::invoke_result_t<Work, pqxx::transaction_base&>
    {
        auto once = [&] {
            return guardedSql([&] {
                pqxx::nontransaction at(get());
                return work(at);
            });
        };
        const bool wasConnected = m_connection != nullptr;
        auto result = once();
        if (result || isSound())
            return result;
        drop();
        return wasConnected ? once() : result;
    }
    /// Runs `work(pqxx::work&)` in a transaction, and commits when it gives a value; once more when the
    /// connection turns out to be lost before that, for then nothing of it is there. ServerBusy when it
    /// is lost during the commit: nobody knows what became of it.
    template<class Work>
    auto write(Work work) -> std::invoke_result_t<Work, pqxx::work&>
    {
        bool isCommitting = false;
        auto once = [&] {
            return guardedSql([&] {
                pqxx::work at(get());
                auto done = work(at);
                isCommitting = done.has_value();
                if (isCommitting)
                    at.commit();
                return done;
            });
        };
        const bool wasConnected = m_connection != nullptr;
        auto result = once();
        if (result || isSound())
            return result;
        drop();
        if (!wasConnected || isCommitting)
            return result;
        result = once();
        if (!result && !isSound())
            drop();
        return result;
    }
    /// Whether there is a connection that works, as far as is known.
    [[nodiscard]] bool isSound() const;

private:
    std::string m_options;
    std::unique_ptr<pqxx::connection> m_connection;
    std::unique_ptr<pqxx::quiet_errorhandler> m_quiet; ///< goes before the connection
};

}
