#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The JSON documents of the terminal against the tables of core/cli/README.md.

#include "cli_process.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

namespace alongside::testing {

using Keys = std::set<std::string>;

// A row of a table in the README: what its second column has between backticks.
inline Keys documented(const std::string& first)
{
    std::ifstream file(std::string(ALONGSIDE_SOURCE_DIR) + "/core/cli/README.md");
    std::string line;
    while (std::getline(file, line)) {
        if (!line.starts_with("| " + first + " |"))
            continue;
        Keys keys;
        auto rest = line.substr(first.size() + 4);
        for (auto start = rest.find('`'); start != std::string::npos; start = rest.find('`')) {
            const auto end = rest.find('`', start + 1);
            keys.insert(rest.substr(start + 1, end - start - 1));
            rest.erase(0, end + 1);
        }
        return keys;
    }
    ADD_FAILURE() << "README.md has no row for " << first;
    return {};
}

inline Keys keysOf(const Json& object)
{
    Keys keys;
    for (const auto& [key, value] : object.items())
        keys.insert(key);
    return keys;
}

// The object has exactly the keys that the README lists for a part.
inline void expectPart(const Json& object, const std::string& part)
{
    EXPECT_EQ(keysOf(object), documented(part)) << part << ": " << object.dump();
}

// A result has exactly these keys, and the README names each of them.
inline void expectResult(const Json& result, const std::string& command, const Keys& keys)
{
    EXPECT_EQ(keysOf(result), keys) << command << ": " << result.dump();
    const auto told = documented("`" + command + "`");
    for (const auto& key : keys)
        EXPECT_TRUE(told.contains(key)) << "README.md does not name " << key << " of " << command;
}

}
