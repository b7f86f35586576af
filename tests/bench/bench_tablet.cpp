// SPDX-License-Identifier: Apache-2.0
#include "bench_tablet.h"

#include "peer_protocol.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace alongside::bench {

namespace {

    constexpr const char* kPin = "2580";
    // How long a PIN takes is not measured here.
    constexpr crypto::PinCost kQuickPin{1, 64 << 10};
    constexpr const char* kServerFile = "server-invitation";
    constexpr const char* kSpaceFile = "space-invitation";

    std::string readFile(const std::filesystem::path& file)
    {
        std::ifstream in(file);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        if (text.empty())
            throw std::runtime_error("there is no " + file.string());
        return text;
    }

    // Whoever waits for the file sees all of it or none.
    void writeFile(const std::filesystem::path& file, const std::string& text)
    {
        const auto fresh = file.string() + ".new";
        std::ofstream(fresh) << text;
        std::filesystem::rename(fresh, file);
    }

    std::unique_ptr<plan::Workspace> openWorkspace(
        const std::filesystem::path& home, const std::string& name, const Clock& clock)
    {
        plan::People people(home);
        const auto person = must(people.create({name, "supporter"}, kPin, kQuickPin));
        return must(plan::Workspace::open(people, person, kPin, clock));
    }

}

std::string SharedFolder::address() const
{
    return "127.0.0.1:" + std::to_string(m_port);
}

void SharedFolder::putServer(const log::ServerInvitation& invitation) const
{
    writeFile(m_folder / kServerFile, invitation.text());
}

void SharedFolder::putSpace(const std::string& invitation) const
{
    writeFile(m_folder / kSpaceFile, invitation);
}

log::ServerInvitation SharedFolder::server() const
{
    auto invitation = must(log::ServerInvitation::fromText(readFile(m_folder / kServerFile)));
    invitation.server.address = address();
    return invitation;
}

log::SpaceInvitation SharedFolder::space() const
{
    auto invitation = must(log::SpaceInvitation::fromText(readFile(m_folder / kSpaceFile)));
    invitation.server.address = address();
    return invitation;
}

std::filesystem::path homeOfMany(const nlohmann::json& options)
{
    const std::filesystem::path named = options.at("dir").get<std::string>();
    const auto* elsewhere = std::getenv("ALONGSIDE_BENCH_CLIENTS");
    if (elsewhere == nullptr || *elsewhere == 0)
        return named;
    return std::filesystem::path(elsewhere)
        / (named.filename().string() + '-' + std::to_string(::getpid()));
}

BenchTablet::BenchTablet(const std::filesystem::path& home, const std::string& name,
    const boost::asio::any_io_executor& executor)
    : m_workspace(openWorkspace(home, name, m_clock))
    , m_client(executor, m_workspace->replicas())
{
}

store::Replica& BenchTablet::replica()
{
    return *must(m_workspace->replicas().open(m_space));
}

void BenchTablet::found(const std::string& name, const std::optional<log::ServerInvitation>& server)
{
    m_space = must(m_workspace->createSpace("plan", name, "supporter"));
    if (server)
        must(m_workspace->setServer(m_space, *server));
}

void BenchTablet::join(const log::SpaceInvitation& invitation)
{
    m_space = must(m_workspace->join(invitation));
}

void BenchTablet::write(const std::string& words)
{
    must(m_workspace->addAll(m_space, plan::Sharing::Everyone, {{"goal", {}, {{"words", words}}}}));
}

bool BenchTablet::isDurable(const net::SyncReport& report)
{
    return report.waiting == 0
        && (report.state == net::SyncReport::State::Sending
            || report.state == net::SyncReport::State::Shared);
}

void BenchTablet::requireGoing(const net::SyncReport& report)
{
    if (report.state == net::SyncReport::State::Stopped && report.error)
        PeerProtocol::giveUp(describe(*report.error));
}

}
