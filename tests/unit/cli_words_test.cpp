// SPDX-License-Identifier: Apache-2.0
// The small parts of the terminal, each by itself: field=value in all its forms, exit codes for
// every error, and words that cannot command a terminal.
#include "base/exit_code.h"
#include "catalogue/kinds.h"
#include "cli/cli_output.h"
#include "cli/field_text.h"
#include "cli/record_text.h"
#include "cli/roles.h"
#include "cli_process.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace alongside {

namespace {

    using cli::readFieldTexts;

    Result<std::vector<cli::FieldText>> read(
        const std::vector<std::string>& arguments, const std::string& input = {})
    {
        std::istringstream in(input);
        return readFieldTexts(arguments, in);
    }

    std::string valueOf(const std::string& argument, const std::string& input = {})
    {
        const auto fields = read({argument}, input);
        EXPECT_TRUE(fields) << argument;
        return fields ? fields->front().text : std::string();
    }

}

TEST(CliFieldText, TakesWhatFollowsTheFirstEqualsSign)
{
    const auto fields = read({"words=a = b", "why="});
    ASSERT_TRUE(fields);
    ASSERT_EQ(fields->size(), 2U);
    EXPECT_EQ((*fields)[0].name, "words");
    EXPECT_EQ((*fields)[0].text, "a = b");
    EXPECT_EQ((*fields)[1].text, "");
}

TEST(CliFieldText, ReadsAFileAndStandardInput)
{
    const testing::TemporaryFolder folder;
    const auto file = folder.write("words.txt", "I go to bed at ten.\n");
    EXPECT_EQ(valueOf("words=@" + file), "I go to bed at ten.\n");
    EXPECT_EQ(valueOf("words=-", "from a pipe"), "from a pipe");
}

TEST(CliFieldText, TakesAnEscapedSignAsItself)
{
    EXPECT_EQ(valueOf("words=\\@home"), "@home");
    EXPECT_EQ(valueOf("words=\\-"), "-");
    EXPECT_EQ(valueOf("words=\\\\x"), "\\x");
    EXPECT_EQ(valueOf("words=\\n"), "\\n");
    EXPECT_EQ(valueOf("amount=-3"), "-3");
}

TEST(CliFieldText, RefusesWhatIsNoFieldAndSaysHowToQuote)
{
    EXPECT_EQ(read({"words"}).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(read({"=x"}).error().code, ErrorCode::BadArgument);
    const auto error = read({"words=Swim", "every", "week", "state=done"}).error();
    EXPECT_EQ(error.code, ErrorCode::BadArgument);
    EXPECT_NE(error.detail.find("words='Swim every week'"), std::string::npos) << error.detail;
}

TEST(CliFieldText, RefusesAFieldTwiceAndStandardInputTwice)
{
    EXPECT_EQ(read({"words=a", "words=b"}).error().code, ErrorCode::BadArgument);
    EXPECT_EQ(read({"words=-", "why=-"}, "x").error().code, ErrorCode::BadArgument);
}

TEST(CliFieldText, RefusesAFileThatIsNotThereAFolderAndOneFarTooLarge)
{
    const testing::TemporaryFolder folder;
    EXPECT_EQ(read({"words=@" + (folder.path() / "none").string()}).error().code,
        ErrorCode::FileUnreadable);
    EXPECT_EQ(read({"words=@" + folder.path().string()}).error().code, ErrorCode::FileUnreadable);
    const auto large = folder.write("large", std::string(cli::kValueBytesMax + 1, 'x'));
    EXPECT_EQ(read({"words=@" + large}).error().code, ErrorCode::TooLong);
    EXPECT_EQ(read({"words=-"}, std::string(cli::kValueBytesMax + 1, 'x')).error().code,
        ErrorCode::TooLong);
}

TEST(CliExitCode, FollowsTheGroupOfEveryError)
{
    std::size_t seen = 0;
    forEachErrorCode([&seen](ErrorCode code) {
        const auto number = static_cast<int>(code);
        const int expected = code == ErrorCode::BadArgument ? 2
            : number < 200                                  ? 3
            : number < 300                                  ? 4
            : number < 400                                  ? 5
            : number < 500                                  ? 6
            : number < 600                                  ? 7
                                                            : 1;
        EXPECT_EQ(static_cast<int>(exitCodeOf(code)), expected) << words(code).name;
        ++seen;
    });
    EXPECT_GE(seen, 40U);
}

TEST(CliHelp, IsThereInBothWaysOfAsking)
{
    const auto first = testing::runProgram(ALONGSIDE_PROGRAM, {"help", "person", "create"});
    EXPECT_EQ(first.exitCode, 0);
    EXPECT_EQ(
        first.out, testing::runProgram(ALONGSIDE_PROGRAM, {"person", "create", "--help"}).out);
    EXPECT_NE(first.out.find("Usage: alongside person create"), std::string::npos);
}

TEST(CliExitCode, IsListedInHelp)
{
    const auto help = testing::runProgram(ALONGSIDE_PROGRAM, {"--help"});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_NE(help.out.find(exitCodeHelp().substr(0, 60)), std::string::npos);
    for (char digit = '0'; digit <= '7'; ++digit)
        EXPECT_NE(help.out.find(std::string("\n  ") + digit + "  "), std::string::npos) << digit;
}

TEST(CliOutput, TakesAwayWhatATerminalWouldObey)
{
    EXPECT_EQ(cli::harmless("a\x1b[31mb"), "a\xEF\xBF\xBD[31mb");
    EXPECT_EQ(cli::harmless("a\x7f"), "a\xEF\xBF\xBD");
    EXPECT_EQ(cli::harmless("a\xC2\x9B"
                            "b"),
        "a\xEF\xBF\xBD"
        "b");
    EXPECT_EQ(cli::harmless("a\xE2\x80\xAE"
                            "b"),
        "a\xEF\xBF\xBD"
        "b");
    EXPECT_EQ(cli::harmless("two\nlines\tand 🌙 é"), "two\nlines\tand 🌙 é");
}

TEST(CliOutput, WrapsAtWordsAndKeepsLines)
{
    EXPECT_EQ(cli::wrapped("one two three four five", 26, 4), "    one two three four\n    five");
    EXPECT_EQ(cli::wrapped("a\nb", 0, 2), "  a\n  b");
    EXPECT_EQ(cli::wrapped("", 80, 2), "");
    EXPECT_EQ(cli::oneLine("zażółć\ngęślą", 8), "zażółć g…");
    EXPECT_EQ(cli::padded("żółw", 6), "żółw  ");
}

TEST(CliOutput, SaysTimesAsPeopleDo)
{
    ::setenv("TZ", "UTC", 1);
    ::tzset();
    EXPECT_EQ(cli::localTime(0), "never");
    EXPECT_EQ(cli::localTime(1772361720000), "1 March 2026, 10:42");
    EXPECT_EQ(cli::counted(1, "record", "records"), "1 record");
    EXPECT_EQ(cli::counted(0, "record", "records"), "0 records");
}

TEST(CliRoles, SuggestTheNearest)
{
    EXPECT_TRUE(cli::checkRole("family"));
    EXPECT_TRUE(cli::checkRole(""));
    const auto error = cli::checkRole("famly").error();
    EXPECT_EQ(error.code, ErrorCode::BadArgument);
    EXPECT_NE(error.detail.find("'family'"), std::string::npos);
    EXPECT_EQ(cli::checkSpaceType("plna").error().code, ErrorCode::BadArgument);
}

}
