// SPDX-License-Identifier: Apache-2.0
//
// Aim: the server as whoever keeps it meets it: signals, commands while it runs, what it says and does
// not say.
// Method: the real program, real sockets and files; a tablet that writes and shares beside it.
#include "server_program.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <signal.h>

#include <array>
#include <cstdlib>
#include <fstream>

namespace alongside::scenario {
namespace {

    namespace fs = std::filesystem;

    net::Certificate madeCertificate()
    {
        const std::array<std::string, 1> names{"localhost"};
        return net::makeCertificate(names, 30).value();
    }

    // A certificate and its key in files that can be replaced.
    class CertificateFiles {
    public:
        explicit CertificateFiles(const net::Certificate& certificate) { write(certificate); }
        void write(const net::Certificate& certificate)
        {
            std::ofstream(m_folder.path() / "c.pem") << certificate.certificatePem;
            std::ofstream(m_folder.path() / "k.pem") << certificate.privateKeyPem;
        }
        [[nodiscard]] std::vector<std::string> arguments() const
        {
            return {"--cert", (m_folder.path() / "c.pem").string(), "--key",
                (m_folder.path() / "k.pem").string()};
        }

    private:
        TemporaryFolder m_folder;
    };

    std::string shownCertificate(std::uint16_t port)
    {
        boost::asio::io_context io(1);
        const auto peer = runOn(io, net::rawConnect(port, net::TlsVersion::V13));
        return peer ? peer->certificate() : std::string();
    }

}

TEST(ServerProcess, aRenewedCertificateComesIntoUseAtSighupAndNobodyIsCutOff)
{
    const auto first = madeCertificate();
    CertificateFiles files(first);
    ServerProgram server({}, files.arguments());
    PoliteTablet ana(server);
    EXPECT_EQ(shownCertificate(server.port()), first.certificatePem);
    boost::asio::io_context io(1);
    const auto before = runOn(io, net::rawConnect(server.port(), net::TlsVersion::V13));
    ASSERT_TRUE(before);

    const auto renewed = net::expiredTwin(first);
    ASSERT_NE(renewed.certificatePem, first.certificatePem);
    files.write(renewed);
    server.signal(SIGHUP);
    server.event("certificate_reloaded");
    EXPECT_EQ(shownCertificate(server.port()), renewed.certificatePem);
    EXPECT_TRUE(ana.writesAndShares());
    // Who was connected before goes on.
    ASSERT_TRUE(runOn(io, before->write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")));
    EXPECT_TRUE(runOn(io, before->readAll()).starts_with("HTTP/1.1 200"));
    EXPECT_EQ(server.metric("alongside_certificate_reloads_total{outcome=\"used\"}"), 1);
}

TEST(ServerProcess, anotherKeyOrABrokenFileIsRefusedAndTheOldCertificateStays)
{
    const auto first = madeCertificate();
    CertificateFiles files(first);
    ServerProgram server({}, files.arguments());
    PoliteTablet ana(server);
    files.write(madeCertificate());
    server.signal(SIGHUP);
    EXPECT_EQ(server.event("certificate_refused")["error"], "certificate-mismatch");
    files.write({"no certificate", "no key"});
    server.signal(SIGHUP);
    EXPECT_EQ(server.event("certificate_refused", 2)["error"], "bad-certificate");
    EXPECT_EQ(shownCertificate(server.port()), first.certificatePem);
    EXPECT_TRUE(ana.writesAndShares());
    EXPECT_EQ(server.metric("alongside_certificate_reloads_total{outcome=\"refused\"}"), 2);
}

TEST(ServerProcess, anotherKeyIsTakenWhenItIsSaidToBe)
{
    CertificateFiles files(madeCertificate());
    auto arguments = files.arguments();
    arguments.emplace_back("--allow-new-key");
    ServerProgram server({}, arguments);
    PoliteTablet ana(server);
    files.write(madeCertificate());
    server.signal(SIGHUP);
    server.event("certificate_reloaded");
    EXPECT_FALSE(ana.writesAndShares());
    ASSERT_TRUE(ana.error());
    EXPECT_EQ(ana.error()->code, ErrorCode::CertificateMismatch);
    PoliteTablet theo(server); // a new invitation names the new key
    EXPECT_TRUE(theo.writesAndShares());
}

TEST(ServerProcess, aStartWithAnotherKeyIsRefused)
{
    ServerProgram server;
    EXPECT_EQ(server.stop(), 0);
    fs::remove(server.data() / "key.pem");
    fs::remove(server.data() / "certificate.pem");
    const auto again = server.command({"serve", "--listen", "127.0.0.1:0"});
    EXPECT_EQ(again.exitCode, 6);
    EXPECT_NE(again.out.find("--allow-new-key"), std::string::npos) << again.out;
}

TEST(ServerProcess, whileItDrainsALoadBalancerIsToldAndNobodyNewIsTakenIn)
{
    ServerProgram server("drain-seconds = 20\n");
    PoliteTablet ana(server);
    boost::asio::io_context io(1);
    // Somebody who does not say goodbye.
    const auto peer = runOn(io, net::rawConnect(server.port(), net::TlsVersion::V13));
    ASSERT_TRUE(peer && runOn(io, peer->write(net::upgradeRequest("/sync"))));
    ASSERT_TRUE(runOn(io, peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 101"));
    EXPECT_TRUE(server.reaches("alongside_connections", 1));
    EXPECT_TRUE(server.get("/healthz").starts_with("HTTP/1.1 200"));

    server.signal(SIGTERM);
    EXPECT_EQ(server.event("stopping")["connections"], 1);
    const auto health = server.get("/healthz");
    EXPECT_TRUE(health.starts_with("HTTP/1.1 503")) << health;
    EXPECT_NE(health.find("\r\n\r\nstopping\n"), std::string::npos) << health;
    EXPECT_FALSE(ana.writesAndShares());
    EXPECT_EQ(ana.error()->code, ErrorCode::ServerBusy);

    peer->vanish();
    EXPECT_EQ(server.waitForEnd(), 0);
    EXPECT_EQ(server.events("stopped"), 1U);
    EXPECT_FALSE(ana.shares());
    EXPECT_EQ(ana.error()->code, ErrorCode::NoConnection);
}

TEST(ServerProcess, whoDoesNotLetGoIsWaitedForNoLongerThanTheTimeForDraining)
{
    ServerProgram server("drain-seconds = 1\n");
    boost::asio::io_context io(1);
    const auto peer = runOn(io, net::rawConnect(server.port(), net::TlsVersion::V13));
    ASSERT_TRUE(peer && runOn(io, peer->write(net::upgradeRequest("/sync"))));
    ASSERT_TRUE(runOn(io, peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 101"));
    EXPECT_TRUE(server.reaches("alongside_connections", 1));
    const auto began = std::chrono::steady_clock::now();
    EXPECT_EQ(server.stop(), 0);
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(4));
}

TEST(ServerProcess, aCopyIsMadeWhileItRunsAndReplacesNothingUnasked)
{
    ServerProgram server;
    PoliteTablet ana(server);
    ASSERT_TRUE(ana.writesAndShares());
    const auto file = (server.folder() / "copy").string();
    const auto done = server.command({"backup", file, "--json"});
    EXPECT_EQ(done.exitCode, 0) << done.out;
    EXPECT_EQ(done.result()["spaces"], 1);
    EXPECT_EQ(done.result()["bytes"], fs::file_size(file));
    const auto again = server.command({"backup", file});
    EXPECT_EQ(again.exitCode, 3) << again.out;
    EXPECT_NE(again.out.find("--force"), std::string::npos) << again.out;
    EXPECT_EQ(server.command({"backup", file, "--force"}).exitCode, 0);
    EXPECT_EQ(
        server.command({"backup", (server.data() / "server.db").string(), "--force"}).exitCode, 2);
    EXPECT_EQ(server.command({"backup", (server.folder() / "no/copy").string()}).exitCode, 5);

    // Served in another folder with the same key, it knows the tablet.
    ASSERT_TRUE(ana.writesAndShares());
    EXPECT_EQ(server.stop(), 0);
    fs::remove(server.data() / "server.db");
    fs::copy_file(file, server.data() / "server.db");
    EXPECT_EQ(server.command({"verify"}).exitCode, 0);
}

TEST(ServerProcess, whatIsErasedWhileItRunsIsGone)
{
    ServerProgram server;
    PoliteTablet ana(server);
    PoliteTablet theo(server);
    ASSERT_TRUE(ana.writesAndShares() && theo.writesAndShares());
    const auto before = server.command({"stats", "--json"});
    EXPECT_EQ(before.result()["spaces"], 2);
    EXPECT_EQ(before.result()["members"], 2);

    const auto digits = ana.space().hex().substr(0, 8);
    EXPECT_EQ(server.command({"erase", "0123"}).exitCode, 2);
    EXPECT_EQ(server.command({"erase", "00000000", "--yes"}).exitCode, 3);
    const auto done = server.command({"erase", digits, "--yes", "--json"});
    EXPECT_EQ(done.exitCode, 0) << done.out;
    EXPECT_EQ(done.result()["space"], ana.space().hex());
    EXPECT_EQ(done.result()["serverHeard"], true);
    EXPECT_EQ(server.command({"stats", "--json"}).result()["spaces"], 1);
    EXPECT_FALSE(ana.writesAndShares());
    EXPECT_EQ(ana.error()->code, ErrorCode::NotOnServer);
    EXPECT_TRUE(theo.writesAndShares());
    EXPECT_EQ(server.command({"verify"}).exitCode, 0);
}

TEST(ServerProcess, whoErasesTypesWhichSpaceIsMeant)
{
    const ServerProgram server;
    PoliteTablet ana(server);
    const auto digits = ana.space().hex().substr(0, 8);
    for (const auto& typed : {std::string(), std::string("yes\n"), digits.substr(0, 7) + "\n"}) {
        const auto outcome = server.command({"erase", digits}, typed);
        EXPECT_NE(outcome.exitCode, 0) << outcome.out;
        EXPECT_NE(outcome.out.find("Type " + digits + " to erase it: "), std::string::npos);
        EXPECT_NE(outcome.out.find("nothing was erased"), std::string::npos) << outcome.out;
    }
    EXPECT_TRUE(ana.writesAndShares());
    EXPECT_EQ(server.command({"erase", digits}, digits + "\n").exitCode, 0);
    EXPECT_FALSE(ana.writesAndShares());
}

TEST(ServerProcess, whatItLogsHoldsNoNamesNoWordsAndNoAddressesWhenTheyAreNotWanted)
{
    ServerProgram server("log = debug\nlog-addresses = false\n");
    PoliteTablet ana(server);
    ana.write("The secret of the garden");
    ASSERT_TRUE(ana.shares());
    ASSERT_EQ(server.command({"erase", ana.space().hex(), "--yes"}).exitCode, 0);
    EXPECT_FALSE(ana.writesAndShares());
    EXPECT_EQ(server.event("open_refused")["space"], ana.space().hex().substr(0, 8));
    EXPECT_EQ(server.stop(), 0);
    const auto log = server.log();
    for (const auto* name : {"connection_opened", "space_opened", "connection_ended", "stopped"})
        EXPECT_GT(server.events(name), 0U) << name;
    for (const auto& word : {std::string("Ana"), std::string("Theo"), std::string("garden"),
             ana.space().hex(), "\"address\":\"127.0.0.1\"" + std::string()})
        EXPECT_EQ(log.find(word), std::string::npos) << word;
}

TEST(ServerProcess, healthyIsWhatAnswersLikeItself)
{
    ServerProgram server("drain-seconds = 20\n");
    EXPECT_EQ(server.command({"healthy"}).exitCode, 0);
    boost::asio::io_context io(1);
    const auto peer = runOn(io, net::rawConnect(server.port(), net::TlsVersion::V13));
    ASSERT_TRUE(peer && runOn(io, peer->write(net::upgradeRequest("/sync"))));
    ASSERT_TRUE(runOn(io, peer->readUntil("\r\n\r\n")).starts_with("HTTP/1.1 101"));
    EXPECT_TRUE(server.reaches("alongside_connections", 1));
    server.signal(SIGTERM);
    server.event("stopping");
    EXPECT_EQ(server.command({"healthy"}).exitCode, 6) << "it is stopping";
    peer->vanish();
    EXPECT_EQ(server.waitForEnd(), 0);
    EXPECT_EQ(server.command({"healthy"}).exitCode, 6) << "it is gone";
}

TEST(ServerProcess, metricsAreForWhoeverTheSettingSays)
{
    EXPECT_TRUE(ServerProgram().get("/metrics").starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(ServerProgram("metrics = nobody\n").get("/metrics").starts_with("HTTP/1.1 403"));
}

TEST(ServerProcess, theServiceManagerIsToldWhenItIsReadyAndWhenItStops)
{
    const TemporaryFolder folder;
    const auto path = (folder.path() / "notify").string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(path.size(), sizeof(address.sun_path));
    path.copy(address.sun_path, path.size());
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ASSERT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    const timeval patience{30, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    ASSERT_EQ(::setenv("NOTIFY_SOCKET", path.c_str(), 1), 0);
    const auto told = [socket] {
        std::array<char, 100> text{};
        const auto got = ::recv(socket, text.data(), text.size(), 0);
        return std::string(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    };
    {
        ServerProgram server;
        EXPECT_EQ(told(), "READY=1");
        EXPECT_EQ(server.stop(), 0);
        EXPECT_EQ(told(), "STOPPING=1");
    }
    ::unsetenv("NOTIFY_SOCKET");
    ::close(socket);
}

TEST(ServerProcess, aMistakeInTheConfigurationIsAnExitCodeAndASentence)
{
    const TemporaryFolder folder;
    const ServerProgram server;
    const auto file = folder.path() / "a.conf";
    std::ofstream(file) << "outbox = 5\n";
    const auto outcome = server.command({"config", "--config", file.string()});
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_NE(outcome.out.find("line 1: there is no setting 'outbox'"), std::string::npos)
        << outcome.out;
    EXPECT_EQ(server.command({"serve"}).exitCode, 5) << "its data is in use";
}

}
