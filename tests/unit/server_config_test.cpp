// SPDX-License-Identifier: Apache-2.0
//
// Aim: a mistake in a configuration is refused where it is made, with what was probably meant, and
// never half taken; what is printed can be read again.
// Method: small files, and the example that is installed.
#include "server_config.h"

#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace alongside::server {

namespace {

    namespace fs = std::filesystem;

    class ServerConfigTest : public ::testing::Test {
    protected:
        fs::path write(const std::string& text) { return m_folder.write("server.conf", text); }
        /// The code and the detail, without the name of the file.
        std::pair<ErrorCode, std::string> refusal(const std::string& text)
        {
            const auto file = write(text);
            const auto options = configure(file, {});
            if (options)
                return {ErrorCode::Internal, "it was taken"};
            auto detail = options.error().detail;
            if (detail.starts_with(file.string()))
                detail.erase(0, file.string().size() + 1);
            return {options.error().code, detail};
        }

        test::TemporaryFolder m_folder;
    };

    using Refusal = std::pair<ErrorCode, std::string>;

}

TEST_F(ServerConfigTest, withoutAFileTheLimitsAreThoseOfTheHeader)
{
    const auto options = configure({}, {});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->limits.connections, ServerLimits().connections);
    EXPECT_EQ(options->limits.idle, ServerLimits().idle);
    EXPECT_EQ(options->listen, "localhost");
}

TEST_F(ServerConfigTest, fileGoesBeforeDefaultAndCommandLineBeforeFile)
{
    const auto file = write("# a comment\n\nconnections = 10 # after it\nidle-seconds=30\n"
                            "data = \"/srv/along side\"\noutbox-bytes = 16MiB\n");
    const auto options = configure(file, {{"connections", "20"}});
    ASSERT_TRUE(options) << options.error().detail;
    EXPECT_EQ(options->limits.connections, 20U);
    EXPECT_EQ(options->limits.idle, std::chrono::seconds(30));
    EXPECT_EQ(options->limits.outboxBytes, 16U << 20U);
    EXPECT_EQ(options->data, "/srv/along side");
    EXPECT_EQ(options->limits.handshake, ServerLimits().handshake);
}

TEST_F(ServerConfigTest, anUnknownNameIsRefusedWithLineAndSuggestion)
{
    EXPECT_EQ(refusal("listen = \"localhost\"\n\nconections = 5\n"),
        Refusal(ErrorCode::BadFile,
            "line 3: there is no setting 'conections'; did you mean 'connections'?"));
    EXPECT_EQ(refusal("zzz = 5\n"),
        Refusal(ErrorCode::BadFile,
            "line 1: there is no setting 'zzz'; 'alongside-server config' lists them"));
}

TEST_F(ServerConfigTest, whatIsBetweenQuotationMarksIsTakenAsItIs)
{
    const auto file = write("postgres = \"postgres://plans:a#b@host/plans\" # with its password\n"
                            "data = '/srv/the \"other\" disk'\n");
    const auto options = configure(file, {});
    ASSERT_TRUE(options) << options.error().detail;
    EXPECT_EQ(options->postgres, "postgres://plans:a#b@host/plans");
    EXPECT_EQ(options->data, "/srv/the \"other\" disk");
    const auto again = configure(write(configText(*options)), {});
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->data, options->data);
    EXPECT_EQ(refusal("data = \"/srv\n"),
        Refusal(ErrorCode::BadFile, "line 1: the second quotation mark is missing"));
    EXPECT_EQ(refusal("data = \"/srv\" /other\n"),
        Refusal(ErrorCode::BadFile, "line 1: only # and a comment may follow the value"));
    for (const auto* line : {"data = /srv/along side\n", "data = a\"b\n", "data = [1, 2]\n"})
        EXPECT_EQ(refusal(line),
            Refusal(ErrorCode::BadFile,
                "line 1: a value with spaces or signs in it reads: name = \"value\""));
}

TEST_F(ServerConfigTest, whatIsNoTextIsNotRepeatedInTheReason)
{
    EXPECT_EQ(refusal("idle\x81\x1b[2J = 5\n"),
        Refusal(ErrorCode::BadFile,
            "line 1: there is no setting 'idle��[2J'; 'alongside-server config' lists them"));
    EXPECT_LT(refusal(std::string(100'000, 'z') + " = 5\n").second.size(), 1000U);
}

TEST_F(ServerConfigTest, aValueOutOfRangeIsRefusedWithLineAndRange)
{
    EXPECT_EQ(refusal("connections = 0\n"),
        Refusal(ErrorCode::OutOfRange, "line 1: connections: 0 is not in 1 to 100000"));
    EXPECT_EQ(refusal("\nmessage-bytes = 7MiB\n"),
        Refusal(ErrorCode::OutOfRange, "line 2: message-bytes: 7MiB is not in 64KiB to 6MiB"));
    EXPECT_EQ(refusal("metrics = everybody\n"),
        Refusal(ErrorCode::OutOfRange,
            "line 1: metrics: 'everybody' is not one of loopback, anyone, nobody"));
    EXPECT_EQ(refusal("space-bytes = 99999999999999999999\n").first, ErrorCode::BadArgument);
    EXPECT_EQ(refusal("space-bytes = 18446744073709551615TiB\n").first, ErrorCode::OutOfRange);
}

TEST_F(ServerConfigTest, whatIsNoNumberIsRefused)
{
    EXPECT_EQ(refusal("connections = many\n"),
        Refusal(ErrorCode::BadArgument, "line 1: connections: 'many' is no whole number"));
    EXPECT_EQ(refusal("connections = -5\n").first, ErrorCode::BadArgument);
    EXPECT_EQ(refusal("connections = 5MiB\n").first, ErrorCode::BadArgument);
    EXPECT_EQ(refusal("space-bytes = 5MB\n"),
        Refusal(ErrorCode::BadArgument,
            "line 1: space-bytes: '5MB' is no number of bytes, such as 1048576 or 1MiB"));
    EXPECT_EQ(refusal("trust-loopback = maybe\n").first, ErrorCode::OutOfRange);
}

TEST_F(ServerConfigTest, whatIsNoLineOfSettingsIsRefused)
{
    EXPECT_EQ(refusal("[limits]\nconnections = 5\n"),
        Refusal(ErrorCode::BadFile, "line 1: there are no sections"));
    EXPECT_EQ(refusal("connections\n"),
        Refusal(ErrorCode::BadFile, "line 1: a line reads: name = value"));
    EXPECT_EQ(refusal("connections = 5 6\n").first, ErrorCode::BadFile);
    EXPECT_EQ(refusal("a.connections = 5\n").first, ErrorCode::BadFile);
    EXPECT_EQ(refusal("x\n"), Refusal(ErrorCode::BadFile, "line 1: a line reads: name = value"));
    EXPECT_EQ(refusal("connections = 5\nidle-seconds = 9\nconnections = 6\n"),
        Refusal(ErrorCode::BadFile, "line 3: connections is there already, in line 1"));
}

TEST_F(ServerConfigTest, aFileThatIsNotThereOrAFolderIsRefused)
{
    EXPECT_EQ(configure(m_folder / "nothing", {}).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(configure(m_folder.path(), {}).error().code, ErrorCode::FileUnreadable);
}

TEST_F(ServerConfigTest, aMistakeOnTheCommandLineNamesTheOption)
{
    const auto options = configure({}, {{"idle-seconds", "soon"}});
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().detail, "--idle-seconds: 'soon' is no whole number");
    EXPECT_EQ(configure({}, {{"cert", "a.pem"}}).error().detail, "cert and key go together");
}

TEST_F(ServerConfigTest, whatIsPrintedIsReadAgainTheSame)
{
    const GivenSettings given{{"connections", "77"}, {"space-bytes", "1536KiB"},
        {"listen", "0.0.0.0:443"}, {"trust-loopback", "false"}, {"metrics", "anyone"},
        {"data", "/srv/along side"}};
    const auto text = configText(configure({}, given).value());
    EXPECT_NE(text.find("\n# if nobody says: 12000\nconnections = 77\n"), std::string::npos);
    const auto again = configure(write(text), {});
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(configText(*again), text);
}

TEST_F(ServerConfigTest, theExampleThatIsInstalledIsRightAndNamesEverySetting)
{
    const fs::path example
        = fs::path(ALONGSIDE_SOURCE_DIR) / "platform/linux/alongside-server.conf";
    const auto options = configure(example, {});
    ASSERT_TRUE(options) << options.error().detail;
    std::ostringstream text;
    text << std::ifstream(example).rdbuf();
    for (const auto& setting : settings())
        EXPECT_NE(text.str().find(setting.name + " = "), std::string::npos) << setting.name;
}

}
