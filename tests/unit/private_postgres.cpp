// SPDX-License-Identifier: Apache-2.0
#include "private_postgres.h"

#include "temporary_folder.h"

#include <pqxx/pqxx>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

namespace alongside::test {

namespace {

    constexpr const char* kScript = ALONGSIDE_SOURCE_DIR "/platform/linux/private-postgres ";

    std::string outputOf(const std::string& command)
    {
        std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
        if (pipe == nullptr)
            throw std::runtime_error("no pipe");
        std::string said;
        std::array<char, 512> block{};
        for (std::size_t got = 0; (got = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            said.append(block.data(), got);
        if (::pclose(pipe) != 0)
            throw std::runtime_error(said);
        return said.substr(0, said.find('\n'));
    }

    class Cluster {
    public:
        Cluster()
        {
            m_address = outputOf(kScript + ("start " + m_folder.path().string()) + " --while "
                + std::to_string(::getpid()));
        }
        Cluster(const Cluster&) = delete;
        Cluster& operator=(const Cluster&) = delete;
        ~Cluster()
        {
            try {
                outputOf(kScript + ("stop " + m_folder.path().string()));
            } catch (const std::exception& error) {
                std::fputs(error.what(), stderr);
            }
        }
        std::string newDatabase()
        {
            const auto name = "test" + std::to_string(++m_databases);
            pqxx::connection connection(m_address);
            pqxx::nontransaction(connection).exec("CREATE DATABASE " + name);
            auto address = m_address;
            const std::string path = "@/postgres?";
            return address.replace(address.find(path), path.size(), "@/" + name + "?");
        }

    private:
        TemporaryFolder m_folder{"/tmp"}; // the path of a socket has to be short
        std::string m_address;
        int m_databases = 0;
    };

}

std::string newPostgresDatabase()
{
    static Cluster cluster;
    return cluster.newDatabase();
}

int cutPostgresConnections(const std::string& address)
{
    pqxx::connection connection(address);
    pqxx::nontransaction at(connection);
    const auto rows = at.exec("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                              "WHERE datname = current_database() AND pid <> pg_backend_pid()");
    return static_cast<int>(rows.size());
}

}
