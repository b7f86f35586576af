#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "cli_process.h"

#include <gtest/gtest.h>

namespace alongside::testing {

inline constexpr const char* kStoreFile = "alongside.db";

inline std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

// A home with Ana, a plan, and one goal in it.
class CliRefusal : public ::testing::Test {
protected:
    void SetUp() override
    {
        home.addPerson("Ana", "family");
        home.result({"space", "create", "Theo's plan"});
        goal = home.result({"add", "goal", "words=Swim every week"})["record"]["id"];
    }
    void TearDown() override
    {
        if (!intact || first.is_null())
            return;
        EXPECT_EQ(home.result({"list"}), first) << "something was lost or added";
    }

    // It ends with this code, says this name in JSON, and says this to people.
    void refuses(const Arguments& arguments, int exitCode, const std::string& code,
        const std::string& words, const Surroundings& around = {})
    {
        if (intact && first.is_null())
            first = home.result({"list"});
        auto all = arguments;
        all.insert(all.begin(), "--json");
        const auto outcome = home.run(all, around);
        const auto document = outcome.json();
        EXPECT_EQ(outcome.exitCode, exitCode) << outcome.err;
        ASSERT_TRUE(document.is_object() && document.contains("error")) << outcome.out;
        EXPECT_EQ(document["error"]["code"], code);
        EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
        const auto plain = home.run(arguments, around);
        EXPECT_EQ(plain.exitCode, exitCode);
        EXPECT_EQ(firstLine(plain.err), firstLine(outcome.err)) << "with and without --json";
        EXPECT_TRUE(plain.out.empty()) << "errors are on standard error: " << plain.out;
    }

    Home home;
    std::string goal;
    testing::Json first;
    bool intact = true; ///< whether the store can be read at the end
};

}
