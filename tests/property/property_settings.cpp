// SPDX-License-Identifier: Apache-2.0
//
// How often RapidCheck tries: 2,000 cases each, or 100,000 with ALONGSIDE_LONG=1. It prints its
// seed; RC_PARAMS="seed=…" tries the same again.
#include <cstdlib>
#include <string>

namespace {

// Before main(), because RapidCheck reads it once, at the first property.
[[maybe_unused]] const bool kIsSet = [] {
    const char* wanted = std::getenv("ALONGSIDE_LONG");
    const bool isLong = wanted != nullptr && std::string(wanted) == "1";
    const char* given = std::getenv("RC_PARAMS");
    std::string params = given != nullptr ? given : "";
    if (params.find("max_success") == std::string::npos)
        params += isLong ? " max_success=100000" : " max_success=2000";
    return ::setenv("RC_PARAMS", params.c_str(), 1) == 0;
}();

}
