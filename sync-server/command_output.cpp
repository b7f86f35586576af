// SPDX-License-Identifier: Apache-2.0
#include "command_output.h"

#include "base/exit_code.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace alongside::server {

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

void printResult(const nlohmann::ordered_json& result, bool ok)
{
    std::cout << nlohmann::ordered_json{{"alongside", 1}, {"ok", ok}, {"result", result}}.dump()
              << '\n';
}

}
