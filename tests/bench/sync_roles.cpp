// SPDX-License-Identifier: Apache-2.0
#include "sync_bench.h"

#include "crypto/keys.h"

#include <map>
#include <stdexcept>

namespace alongside::bench {

namespace {

    using Role = void (*)(const nlohmann::json&);
    const std::map<std::string, Role> kRoles{{"server", runServer}, {"producer", runProducer},
        {"consumer", runConsumer}, {"writer", runWriter}, {"readers", runReaders},
        {"pushers", runPushers}, {"idle", runIdle}};

}

std::vector<std::string> syncRoles()
{
    std::vector<std::string> names;
    for (const auto& [name, role] : kRoles)
        names.push_back(name);
    return names;
}

void runSyncRole(const std::string& role, const nlohmann::json& options)
{
    if (!crypto::initialise())
        throw std::runtime_error("this machine has no source of randomness");
    kRoles.at(role)(options);
}

}
