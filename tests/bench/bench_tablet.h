#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "must.h"
#include "net/sync_client.h"
#include "plan/people.h"
#include "plan/workspace.h"

#include <nlohmann/json_fwd.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

namespace alongside::bench {

using test::must;

/// The folder through which roles hand invitations to each other, as people do with a message.
class SharedFolder {
public:
    SharedFolder(std::filesystem::path folder, int port)
        : m_folder(std::move(folder))
        , m_port(port)
    {
    }
    void putServer(const log::ServerInvitation& invitation) const;
    void putSpace(const std::string& invitation) const;
    /// As they were put there, with the port that this role was told (a proxy may lie between).
    [[nodiscard]] log::ServerInvitation server() const;
    [[nodiscard]] log::SpaceInvitation space() const;

private:
    [[nodiscard]] std::string address() const;
    std::filesystem::path m_folder;
    int m_port;
};

/// Where many tablets of one process keep their vaults: the folder that the harness names, or one of this
/// process in the folder that ALONGSIDE_BENCH_CLIENTS names. That one may be in memory, so that they do not
/// wait for each other at a disk that each has for itself in life.
[[nodiscard]] std::filesystem::path homeOfMany(const nlohmann::json& options);

/// A whole tablet without its pages: a person's vault on disk, their workspace, their connection.
class BenchTablet {
public:
    BenchTablet(const std::filesystem::path& home, const std::string& name,
        const boost::asio::any_io_executor& executor);

    plan::Workspace& workspace() { return *m_workspace; }
    net::SyncClient& client() { return m_client; }
    store::Replica& replica();
    [[nodiscard]] const SpaceId& space() const { return m_space; }
    /// A new plan; with an invitation it is to be kept on a server.
    void found(const std::string& name, const std::optional<log::ServerInvitation>& server);
    void join(const log::SpaceInvitation& invitation);
    /// One change, on this tablet's disk when it returns: a goal, the smallest record, of one field.
    void write(const std::string& words);
    /// Everything of ours is on the server's disk.
    [[nodiscard]] static bool isDurable(const net::SyncReport& report);
    /// Ends the process when something stopped it that waiting does not mend.
    static void requireGoing(const net::SyncReport& report);

private:
    SystemClock m_clock;
    std::unique_ptr<plan::Workspace> m_workspace;
    net::SyncClient m_client;
    SpaceId m_space;
};

}
