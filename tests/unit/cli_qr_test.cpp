// SPDX-License-Identifier: Apache-2.0
// Codes to scan: what is shown and written is read back by a reader of codes that is not ours, and is
// the text that went in.
#include "cli/qr_text.h"
#include "cli_process.h"
#include "base/qr_code.h"

#include <gtest/gtest.h>

#include <ZXing/ReadBarcode.h>

#include <fstream>
#include <regex>
#include <sstream>

namespace alongside {

namespace {

    using testing::Home;

    constexpr int kPixels = 4; ///< of a module, on each side

    // A picture of square modules, dark on light.
    class Picture {
    public:
        explicit Picture(int modules)
            : m_side(modules * kPixels)
            , m_bytes(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side), 0xFF)
        {
        }
        void darken(int x, int y)
        {
            for (int row = y * kPixels; row < (y + 1) * kPixels; ++row)
                for (int column = x * kPixels; column < (x + 1) * kPixels; ++column)
                    m_bytes.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side)
                        + static_cast<std::size_t>(column))
                        = 0;
        }
        [[nodiscard]] std::string read() const
        {
            const ZXing::ImageView view(m_bytes.data(), m_side, m_side, ZXing::ImageFormat::Lum);
            ZXing::DecodeHints hints;
            hints.setFormats(ZXing::BarcodeFormat::QRCode);
            const auto result = ZXing::ReadBarcode(view, hints);
            EXPECT_TRUE(result.isValid());
            const auto& bytes = result.bytes();
            return {bytes.begin(), bytes.end()};
        }

    private:
        int m_side;
        std::vector<std::uint8_t> m_bytes;
    };

    std::string readCode(const QrCode& code)
    {
        Picture picture(code.side() + 2 * QrCode::kQuietZone);
        for (int y = 0; y < code.side(); ++y)
            for (int x = 0; x < code.side(); ++x)
                if (code.isDark(x, y))
                    picture.darken(x + QrCode::kQuietZone, y + QrCode::kQuietZone);
        return picture.read();
    }

    // What somebody sees who points a camera at the terminal. Fails where a line does not set its own
    // colours, for then the theme decides.
    std::string readTerminal(const std::string& shown)
    {
        constexpr std::string_view kColours = "\x1b[38;5;16;48;5;231m";
        constexpr std::string_view kEnd = "\x1b[0m";
        std::vector<std::string> rows;
        std::istringstream lines(shown);
        for (std::string line; std::getline(lines, line);) {
            EXPECT_TRUE(line.starts_with(kColours) && line.ends_with(kEnd)) << line;
            std::string upper;
            std::string lower;
            for (std::size_t at = kColours.size(); at < line.size() - kEnd.size();) {
                const std::string_view rest = std::string_view(line).substr(at);
                const bool full = rest.starts_with("█");
                const bool top = rest.starts_with("▀");
                const bool bottom = rest.starts_with("▄");
                EXPECT_TRUE(full || top || bottom || rest.starts_with(" ")) << rest;
                upper += full || top ? 'x' : ' ';
                lower += full || bottom ? 'x' : ' ';
                at += full || top || bottom ? 3 : 1;
            }
            rows.push_back(upper);
            rows.push_back(lower);
        }
        const auto side = rows.empty() ? 0 : rows.front().size();
        Picture picture(static_cast<int>(std::max(side, rows.size())));
        for (std::size_t y = 0; y < rows.size(); ++y)
            for (std::size_t x = 0; x < rows[y].size(); ++x)
                if (rows[y][x] == 'x')
                    picture.darken(static_cast<int>(x), static_cast<int>(y));
        return picture.read();
    }

    std::string readSvg(const std::string& svg)
    {
        std::smatch found;
        if (!std::regex_search(svg, found, std::regex("viewBox=\"0 0 ([0-9]+) "))) {
            ADD_FAILURE() << svg.substr(0, 200);
            return {};
        }
        Picture picture(std::stoi(found[1]));
        const std::regex run("M([0-9]+) ([0-9]+)h([0-9]+)v1h-([0-9]+)z");
        for (std::sregex_iterator it(svg.begin(), svg.end(), run), end; it != end; ++it) {
            EXPECT_EQ((*it)[3], (*it)[4]);
            for (int i = 0; i < std::stoi((*it)[3]); ++i)
                picture.darken(std::stoi((*it)[1]) + i, std::stoi((*it)[2]));
        }
        return picture.read();
    }

    std::string textOf(std::size_t length)
    {
        std::string text = "alongside:join:";
        for (std::size_t i = 0; text.size() < length; ++i)
            text += "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[i * 37 % 64];
        return text;
    }

}

TEST(QrCode, IsReadBackAtEverySize)
{
    for (const std::size_t length : {16U, 100U, 230U, 700U, 1500U, 2330U, 2953U}) {
        const auto text = textOf(length);
        const auto code = QrCode::make(text);
        ASSERT_TRUE(code) << length;
        EXPECT_EQ(readCode(*code), text);
        EXPECT_EQ(readSvg(code->svg()), text);
        EXPECT_EQ(readTerminal(code->terminalText()), text);
    }
    EXPECT_EQ(QrCode::make(textOf(QrCode::kTextBytesMax))->side(), 177) << "the largest there is";
}

TEST(QrCode, HasAQuietZoneOnEverySide)
{
    const auto code = QrCode::make("x");
    ASSERT_TRUE(code);
    const auto side = static_cast<std::size_t>(code->side() + 2 * QrCode::kQuietZone);
    EXPECT_NE(code->svg().find("viewBox=\"0 0 " + std::to_string(side)), std::string::npos);
    std::istringstream lines(code->terminalText());
    std::string line;
    std::getline(lines, line);
    EXPECT_NE(line.find("m" + std::string(side, ' ') + "\x1b"), std::string::npos) << "first rows";
}

TEST(QrCode, RefusesWhatDoesNotFitAndWhatIsEmpty)
{
    const auto tooLong = QrCode::make(textOf(QrCode::kTextBytesMax + 1));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, ErrorCode::LimitExceeded);
    EXPECT_NE(tooLong.error().detail.find("2954"), std::string::npos) << tooLong.error().detail;
    EXPECT_EQ(QrCode::make("").error().code, ErrorCode::BadArgument);
}

TEST(QrCode, OfAnInvitationIsShownAndWrittenByTheProgram)
{
    const testing::ServerProcess server;
    const Home home;
    home.addPerson("Ana", "family");
    home.result({"space", "create", "Theo's plan", "--server-invitation", "-"},
        {.input = server.invitation()});
    home.result({"sync"});
    const auto file = (home.folder().path() / "code.svg").string();
    for (const testing::Arguments& command :
        std::vector<testing::Arguments>{{"member", "invite", "--qr", "--qr-file", file},
            {"device", "invite", "--qr", "--qr-file", file}}) {
        const auto made = home.run(command);
        ASSERT_EQ(made.exitCode, 0) << made.err;
        const auto end = made.out.find('\n');
        const auto text = made.out.substr(0, end);
        EXPECT_EQ(readTerminal(made.out.substr(end + 1)), text);
        std::ifstream picture(file);
        std::ostringstream svg;
        svg << picture.rdbuf();
        EXPECT_EQ(readSvg(svg.str()), text);
    }
    EXPECT_EQ(home.run({"member", "invite", "--qr-file", "code.png"}).exitCode, 2);
}

TEST(QrCode, OfTheLongestInvitationToAPlanStillFits)
{
    const testing::ServerProcess server;
    const Home home;
    home.addPerson(std::string(100, 'A'), "family");
    std::string name;
    for (int i = 0; i < 200; ++i)
        name += "字";
    home.result(
        {"space", "create", name, "--server-invitation", "-"}, {.input = server.invitation()});
    const auto made = home.run({"member", "invite", "--role", "commissioner", "--qr"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const auto end = made.out.find('\n');
    EXPECT_EQ(readTerminal(made.out.substr(end + 1)), made.out.substr(0, end));
}

TEST(QrCode, OfADeviceWithVeryManyPlansIsRefusedAndTheTextIsStillGiven)
{
    const testing::ServerProcess server;
    const Home home;
    home.addPerson("Ana", "family");
    const auto invitation = server.invitation();
    for (int i = 0; i < 16; ++i)
        home.result({"space", "create", "A plan with a long name, number " + std::to_string(i),
                        "--server-invitation", "-"},
            {.input = invitation});
    const auto made = home.run({"--json", "device", "invite", "--qr"});
    EXPECT_EQ(made.exitCode, 7) << made.err;
    EXPECT_EQ(made.json()["error"]["code"], "limit-exceeded");
    EXPECT_NE(made.err.find("pass it on as text"), std::string::npos) << made.err;
    EXPECT_TRUE(
        made.json()["result"]["invitation"].get<std::string>().starts_with("alongside:device:"));
}

}
