// SPDX-License-Identifier: Apache-2.0
#include "server_commands.h"

#include "certificate_files.h"
#include "command_output.h"
#include "server.h"
#include "server_config.h"
#include "service_notice.h"
#include "store_choice.h"

#include "base/exit_code.h"
#include "base/qr_code.h"
#include "crypto/hash.h"
#include "log/invitation.h"
#include "store/folder_lock.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>

namespace alongside::server {

namespace {

    constexpr const char* kAddressNote = "public address";
    constexpr const char* kPinNote = "pin";
    constexpr const char* kCertificateNote = "certificate file";
    constexpr const char* kKeyNote = "key file";

    std::string fingerprint(const std::string& text)
    {
        return crypto::hashOf("alongside server file", {asBytes(text)}).hex();
    }

    // What the certificate files were when the server last used them, so that verify() can tell.
    Result<void> rememberFiles(LogStore& store, const net::Certificate& certificate)
    {
        ALONGSIDE_TRY(store.setNote(kCertificateNote, fingerprint(certificate.certificatePem)));
        return store.setNote(kKeyNote, fingerprint(certificate.privateKeyPem));
    }

    Result<void> checkFiles(LogStore& store, const std::filesystem::path& data, StoreCheck& found)
    {
        std::error_code code;
        ALONGSIDE_TRY_LET(remembered, store.note(kCertificateNote));
        ALONGSIDE_TRY_LET(rememberedKey, store.note(kKeyNote));
        if (!remembered || !rememberedKey
            || !std::filesystem::exists(ownCertificateFile(data), code))
            return {};
        auto files = readCertificate(ownCertificateFile(data), ownKeyFile(data));
        if (!files) {
            found.problems.push_back(describe(files.error()));
            return {};
        }
        if (fingerprint(files->certificatePem) != *remembered)
            found.problems.push_back(ownCertificateFile(data).filename().string() + " was altered");
        if (fingerprint(files->privateKeyPem) != *rememberedKey)
            found.problems.push_back(ownKeyFile(data).filename().string() + " was altered");
        return {};
    }

    struct Loaded {
        net::Certificate certificate;
        net::TlsServer tls;
    };

    Result<Loaded> loadCertificate(const ServeOptions& options, std::span<const std::string> names)
    {
        ALONGSIDE_TRY_LET(certificate,
            options.certificate.empty() ? ownCertificate(options.data, names)
                                        : readCertificate(options.certificate, options.key));
        ALONGSIDE_TRY_LET(
            tls, net::TlsServer::create(certificate.certificatePem, certificate.privateKeyPem));
        return Loaded{std::move(certificate), std::move(tls)};
    }

    // Tablets know the server by its key: with another one, all of them would turn away.
    Result<void> checkKey(LogStore& store, const ServeOptions& options, const net::TlsServer& tls)
    {
        ALONGSIDE_TRY_LET(known, store.note(kPinNote));
        if (known && *known != tls.pin().hex() && !options.allowNewKey)
            return fail(ErrorCode::CertificateMismatch,
                "the certificate has another key than the one that invitations name; several "
                "servers "
                "on one database need the same --cert and --key. With --allow-new-key it is used "
                "all "
                "the same, and everybody needs a new invitation");
        return {};
    }

    Result<void> useCertificate(LogStore& store, const ServeOptions& options, const Loaded& loaded)
    {
        if (options.certificate.empty())
            ALONGSIDE_TRY(rememberFiles(store, loaded.certificate));
        return store.setNote(kPinNote, loaded.tls.pin().hex());
    }

    // A certificate that was renewed comes into use without anybody being cut off.
    void reloadCertificate(Server& server, LogStore& store, const ServeOptions& options)
    {
        auto loaded = loadCertificate(options, {});
        Result<void> good = loaded ? checkKey(store, options, loaded->tls) : fail(loaded.error());
        if (good)
            good = useCertificate(store, options, *loaded);
        server.hub().metrics().certificateReloads.increment(good ? "used" : "refused");
        if (!good) {
            warning("certificate_refused", "the certificate was not taken; the old one stays")
                .error(good.error());
            return;
        }
        info("certificate_reloaded", "new connections get the certificate that was read")
            .with("pin", loaded->tls.pin().hex().substr(0, 16));
        server.replaceCertificate(std::move(loaded->tls));
    }

    // Each connection is a file handle, and systems give out fewer than they could.
    void raiseFileLimit(std::size_t connections)
    {
        const auto wanted = static_cast<rlim_t>(connections + kFilesBesides);
        rlimit files{};
        if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur >= wanted)
            return;
        files.rlim_cur = std::min(wanted, files.rlim_max);
        if (::setrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur < wanted)
            warning("file_limit", "there are fewer file handles than connections allowed")
                .with("files", files.rlim_cur)
                .with("wanted", wanted);
    }

    ServerPolicy policyOf(const ServeOptions& options)
    {
        return {options.limits,
            options.metrics == "anyone"         ? MetricsFor::Anyone
                : options.metrics == "loopback" ? MetricsFor::Loopback
                                                : MetricsFor::Nobody,
            options.logAddresses};
    }

    // SIGHUP any number of times, then one of the others.
    void handleSignals(boost::asio::signal_set& signals, Server& server, LogStore& store,
        const ServeOptions& options)
    {
        signals.async_wait([&](const boost::system::error_code& error, int signal) {
            if (error)
                return;
            if (signal == SIGHUP) {
                reloadCertificate(server, store, options);
                return handleSignals(signals, server, store, options);
            }
            info("stopping", "stopping").with("connections", server.connections());
            tellServiceManager("STOPPING=1");
            server.stop();
        });
    }

    Result<void> runServer(const ServeOptions& options)
    {
        ALONGSIDE_TRY_LET(address, net::parseServerAddress(options.listen));
        const bool given = !options.certificate.empty() || !options.key.empty();
        const StoreChoice choice{options.data, options.postgres};
        // With both elsewhere nothing is in the folder, and several servers may name the same one.
        std::optional<store::FolderLock> lock;
        if (options.postgres.empty() || !given) {
            ALONGSIDE_TRY_LET(taken, store::FolderLock::take(options.data));
            lock.emplace(std::move(taken));
        }
        ALONGSIDE_TRY_LET(store, choice.open());
        std::vector<std::string> names{"localhost", "127.0.0.1", "::1"};
        std::string publicAddress = options.publicAddress;
        if (!publicAddress.empty()) {
            ALONGSIDE_TRY_LET(shown, net::parseServerAddress(publicAddress));
            publicAddress = shown.text();
            names.insert(names.begin(), shown.host);
        }
        ALONGSIDE_TRY_LET(loaded, loadCertificate(options, names));
        ALONGSIDE_TRY(checkKey(*store, options, loaded.tls));
        ALONGSIDE_TRY(useCertificate(*store, options, loaded));

        raiseFileLimit(options.limits.connections);
        const SystemClock clock;
        boost::asio::io_context io(1);
        Server server(io, loaded.tls, *store, clock, policyOf(options));
        // Before the port is open, so that none of these ends the program once somebody can connect.
        boost::asio::signal_set signals(io, SIGINT, SIGTERM, SIGHUP);
        handleSignals(signals, server, *store, options);
        ALONGSIDE_TRY(server.listen(address));
        if (publicAddress.empty())
            publicAddress = server.address().text();
        ALONGSIDE_TRY(store->setNote(kAddressNote, publicAddress));
        ALONGSIDE_TRY(store->setNote(kListenNote, server.address().text()));
        info("listening", "listening")
            .with("address", server.address().text())
            .with("data", choice.name());
        info("ready", "ready; invitations say " + publicAddress)
            .with("public", publicAddress)
            .with("pin", loaded.tls.pin().hex().substr(0, 16));
        tellServiceManager("READY=1");
        io.run();
        info("stopped", "stopped");
        return {};
    }

    Result<log::ServerInvitation> makeInvitation(const InviteOptions& options)
    {
        if (options.uses < 1 || options.uses > kInvitationUsesMax || options.days < 1
            || options.days > kInvitationDaysMax)
            return fail(ErrorCode::OutOfRange,
                "--uses 1 to " + std::to_string(kInvitationUsesMax) + ", --days 1 to "
                    + std::to_string(kInvitationDaysMax));
        const StoreChoice choice{options.data, options.postgres};
        ALONGSIDE_TRY_LET(store, choice.openExisting());
        ALONGSIDE_TRY_LET(remembered, store->note(kAddressNote));
        ALONGSIDE_TRY_LET(pin, store->note(kPinNote));
        const auto shown
            = options.publicAddress.empty() ? remembered.value_or("") : options.publicAddress;
        ALONGSIDE_TRY_LET(address, net::parseServerAddress(shown));
        log::ServerInvitation invitation;
        invitation.server.address = address.text();
        const auto bytes = decltype(invitation.server.pin)::fromHexText(pin.value_or(""));
        if (!bytes)
            return fail(ErrorCode::NotFound, "the server has not been started with this data yet");
        invitation.server.pin = *bytes;
        crypto::SystemRandom().fill(invitation.token.bytes);
        const auto expires
            = SystemClock().now() + static_cast<TimeMs>(options.days) * 24 * 60 * 60 * 1000;
        ALONGSIDE_TRY(
            store->addInvitation({hashToken(invitation.token.view()), options.uses, expires}));
        return invitation;
    }

}

std::filesystem::path defaultData()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state != '\0')
        return std::filesystem::path(state) / "alongside-server";
    if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0')
        return std::filesystem::path(home) / ".local/state/alongside-server";
    return "alongside-server-data";
}

int serve(const Result<ServeOptions>& options)
{
    if (!options)
        return tell(options.error(), false);
    setUpLog(options->logLevel, options->logFormat == "json" ? LogFormat::Json : LogFormat::Text);
    auto done = runServer(*options);
    return done ? 0 : tell(done.error(), false);
}

int showConfig(const Result<ServeOptions>& options, bool json)
{
    if (!options)
        return tell(options.error(), json);
    if (!json) {
        std::cout << configText(*options);
        return 0;
    }
    auto result = nlohmann::ordered_json::object();
    for (const auto& setting : settings()) {
        // Text stands in quotes in a file, and a size with its unit; both are text here.
        const auto shown = setting.show(*options);
        result[setting.name] = shown.front() == '"' ? shown.substr(1, shown.size() - 2) : shown;
    }
    printResult(result);
    return 0;
}

namespace {

    int showCode(const std::string& text)
    {
        const auto code = QrCode::make(text);
        if (!code)
            return tell(code.error(), false);
        if (const auto shown = code->forTerminal(STDOUT_FILENO))
            std::cout << *shown;
        else
            std::cerr << "alongside-server: " << shown.error().detail << ".\n";
        return 0;
    }

}

int invite(const InviteOptions& options)
{
    auto invitation = makeInvitation(options);
    if (!invitation)
        return tell(invitation.error(), options.json);
    if (options.json)
        printResult({{"invitation", invitation->text()}, {"address", invitation->server.address},
            {"uses", options.uses}, {"days", options.days}});
    else
        std::cout << invitation->text() << '\n';
    return options.qr && !options.json ? showCode(invitation->text()) : 0;
}

int verify(const VerifyOptions& options)
{
    const StoreChoice choice{options.data, options.postgres};
    StoreCheck found;
    auto store = choice.openExisting();
    // Nothing can be said about what is not there, or cannot be reached.
    if (!store
        && (store.error().code == ErrorCode::NotFound
            || store.error().code == ErrorCode::BadArgument
            || store.error().code == ErrorCode::NoConnection))
        return tell(store.error(), options.json);
    if (store) {
        found = (*store)->check();
        if (auto files = checkFiles(**store, options.data, found); !files)
            found.problems.push_back(describe(files.error()));
    } else {
        found.problems.push_back(describe(store.error()));
        // It does not open; the pages can still say where.
        for (auto& line : choice.alteredPages())
            found.problems.push_back(std::move(line));
    }
    if (options.json)
        std::cout << nlohmann::ordered_json{{"alongside", 1}, {"ok", found.problems.empty()},
            {"result",
                {{"spaces", found.spaces}, {"changes", found.changes},
                    {"problems", found.problems}}}}
                         .dump()
                  << '\n';
    else if (found.problems.empty())
        std::cout << "All is sound: " << found.changes << " changes in " << found.spaces
                  << " spaces.\n";
    for (const auto& problem : found.problems)
        std::cerr << "alongside-server: " << problem << '\n';
    return found.problems.empty() ? 0 : exitCodeOf(ErrorCode::BrokenChain);
}

}
