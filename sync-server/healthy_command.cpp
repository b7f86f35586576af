// SPDX-License-Identifier: Apache-2.0
#include "command_output.h"
#include "keeping_commands.h"
#include "store_choice.h"

#include "net/connect.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <nlohmann/json.hpp>

#include <iostream>

namespace alongside::server {

namespace {

    namespace asio = boost::asio;

    // Where it listens, and with which key. A server that listens everywhere also listens here.
    Result<net::ConnectOptions> whereItIs(const HealthyOptions& given)
    {
        const StoreChoice choice{given.data, given.postgres};
        ALONGSIDE_TRY_LET(store, choice.openExisting());
        ALONGSIDE_TRY_LET(listening, store->note(kListenNote));
        if (!given.listen.empty())
            listening = given.listen;
        ALONGSIDE_TRY_LET(pin, store->note(kPinNote));
        net::ConnectOptions options;
        const auto key = net::CertificatePin::fromHexText(pin.value_or(""));
        if (!listening || !key)
            return fail(ErrorCode::NotFound, "the server has not been started with this data yet");
        ALONGSIDE_TRY_LET(address, net::parseServerAddress(*listening));
        options.address = address;
        if (address.host == "0.0.0.0")
            options.address.host = "127.0.0.1";
        else if (address.host == "::")
            options.address.host = "::1";
        options.pin = *key;
        return options;
    }

    Result<std::string> tryIt(const HealthyOptions& given)
    {
        ALONGSIDE_TRY_LET(options, whereItIs(given));
        asio::io_context io(1);
        Result<void> outcome = fail(ErrorCode::Internal);
        asio::co_spawn(io, net::connect(options),
            [&](const std::exception_ptr&, Result<std::unique_ptr<net::Connection>> connection) {
                outcome = connection ? Result<void>() : fail(connection.error());
                io.stop();
            });
        io.run();
        ALONGSIDE_TRY(outcome);
        return options.address.text();
    }

}

int healthy(const HealthyOptions& options)
{
    const auto address = tryIt(options);
    if (!address)
        return tell(address.error(), options.json);
    if (options.json)
        printResult({{"address", *address}});
    else
        std::cout << "It answers on " << *address << ".\n";
    return 0;
}

}
