// SPDX-License-Identifier: Apache-2.0
#include "server_commands.h"

#include "certificate_files.h"
#include "server.h"
#include "server_limits.h"
#include "store_choice.h"

#include "base/exit_code.h"
#include "crypto/hash.h"
#include "log/invitation.h"
#include "store/folder_lock.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

namespace alongside::server {

namespace {

    constexpr const char* kAddressNote = "public address";
    constexpr const char* kPinNote = "pin";
    constexpr const char* kCertificateNote = "certificate file";
    constexpr const char* kKeyNote = "key file";

    int tell(const Error& error, bool json)
    {
        if (json)
            std::cout << nlohmann::ordered_json{{"alongside", 1}, {"ok", false},
                {"error",
                    {{"code", words(error.code).name}, {"number", static_cast<int>(error.code)},
                        {"message", words(error.code).title}, {"detail", error.detail},
                        {"next", words(error.code).nextStep}}}}
                             .dump()
                      << '\n';
        std::cerr << "alongside-server: " << describe(error) << '\n';
        return exitCodeOf(error.code);
    }

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

    // Tablets know the servers of one database by one key.
    Result<void> rememberPin(LogStore& store, const std::string& pin)
    {
        ALONGSIDE_TRY_LET(before, store.note(kPinNote));
        if (before && *before != pin)
            spdlog::warn("the key is another than before: tablets that know the old one will not "
                         "connect. Several servers need the same --cert and --key");
        return store.setNote(kPinNote, pin);
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
        if (given && (options.certificate.empty() || options.key.empty()))
            return fail(ErrorCode::BadArgument, "--cert and --key go together");
        ALONGSIDE_TRY_LET(certificate,
            given ? readCertificate(options.certificate, options.key)
                  : ownCertificate(options.data, names));
        ALONGSIDE_TRY_LET(
            tls, net::TlsServer::create(certificate.certificatePem, certificate.privateKeyPem));
        if (!given)
            ALONGSIDE_TRY(rememberFiles(*store, certificate));

        const SystemClock clock;
        boost::asio::io_context io(1);
        Server server(io, tls, *store, clock);
        ALONGSIDE_TRY(server.listen(address));
        if (publicAddress.empty())
            publicAddress = server.address().text();
        ALONGSIDE_TRY(store->setNote(kAddressNote, publicAddress));
        ALONGSIDE_TRY(rememberPin(*store, tls.pin().hex()));

        boost::asio::signal_set signals(io, SIGINT, SIGTERM);
        signals.async_wait([&](const boost::system::error_code& error, int) {
            if (error)
                return;
            spdlog::info("stopping");
            server.stop();
        });
        spdlog::info("listening on {}, data in {}", server.address().text(), choice.name());
        spdlog::info("invitations say {}; pin {}", publicAddress, tls.pin().hex().substr(0, 16));
        io.run();
        spdlog::info("stopped");
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

int serve(const ServeOptions& options)
{
    spdlog::set_level(spdlog::level::from_str(options.logLevel));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    auto done = runServer(options);
    return done ? 0 : tell(done.error(), false);
}

int invite(const InviteOptions& options)
{
    auto invitation = makeInvitation(options);
    if (!invitation)
        return tell(invitation.error(), options.json);
    if (options.json)
        std::cout << nlohmann::ordered_json{{"alongside", 1}, {"ok", true},
            {"result",
                {{"invitation", invitation->text()}, {"address", invitation->server.address},
                    {"uses", options.uses}, {"days", options.days}}}}
                         .dump()
                  << '\n';
    else
        std::cout << invitation->text() << '\n';
    return 0;
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
