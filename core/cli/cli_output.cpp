// SPDX-License-Identifier: Apache-2.0
#include "cli/cli_output.h"

#include "base/text.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace alongside::cli {

namespace {

    constexpr std::size_t kWidthMin = 40;
    constexpr std::size_t kWidthMax = 100;
    constexpr std::string_view kInstead = "\xEF\xBF\xBD";

    std::size_t terminalWidth()
    {
        if (::isatty(STDOUT_FILENO) == 0)
            return 0;
        winsize size{};
        if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
            return 80;
        return std::clamp<std::size_t>(size.ws_col, kWidthMin, kWidthMax);
    }

    // Marks that make text run backwards could make a sentence say the opposite.
    bool isDirectionMark(std::string_view text)
    {
        if (text.size() < 3 || text[0] != '\xE2')
            return false;
        const auto second = static_cast<unsigned char>(text[1]);
        const auto third = static_cast<unsigned char>(text[2]);
        return (second == 0x80 && third >= 0xAA && third <= 0xAE)
            || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
    }

}

std::string harmless(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool c1
            = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) {
            out += kInstead;
        } else if (c1) {
            out += kInstead;
            ++i;
        } else if (isDirectionMark(text.substr(i))) {
            out += kInstead;
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

Output::Output(bool json)
    : m_json(json)
    , m_watched(::isatty(STDERR_FILENO) != 0)
    , m_width(terminalWidth())
{
}

void Output::line(std::string_view text)
{
    if (!m_json)
        raw(harmless(text) + '\n');
}

void Output::raw(std::string_view text)
{
    endProgress();
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        m_broken = true;
}

void Output::hint(std::string_view text)
{
    if (m_json || !m_watched)
        return;
    warn(text);
}

void Output::warn(std::string_view text)
{
    endProgress();
    std::fputs((harmless(text) + '\n').c_str(), stderr);
}

void Output::progress(std::string_view text)
{
    if (!m_watched || m_json)
        return;
    std::fputs(("\r\x1b[K" + harmless(text)).c_str(), stderr);
    std::fflush(stderr);
    m_progressShown = true;
}

void Output::endProgress()
{
    if (!m_progressShown)
        return;
    std::fputs("\r\x1b[K", stderr);
    m_progressShown = false;
}

bool Output::finish(std::string_view command)
{
    if (m_json) {
        const Json document{
            {"alongside", 1}, {"ok", true}, {"command", command}, {"result", std::move(m_result)}};
        raw(document.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
    }
    endProgress();
    return std::fflush(stdout) == 0 && !m_broken;
}

void Output::failed(std::string_view command, const Error& error, std::string_view next)
{
    const auto text = words(error.code);
    std::string message(text.title);
    if (!error.detail.empty())
        message += "\n  " + error.detail;
    warn("alongside: " + message);
    warn(next.empty() ? text.nextStep : next);
    if (m_json) {
        Json document{{"alongside", 1}, {"ok", false}, {"command", command},
            {"error", errorJson(error, next)}};
        if (!m_result.empty())
            document["result"] = std::move(m_result);
        raw(document.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
    }
    std::fflush(stdout);
}

Json errorJson(const Error& error, std::string_view next)
{
    const auto text = words(error.code);
    return {{"code", text.name}, {"number", static_cast<std::uint16_t>(error.code)},
        {"message", text.title}, {"detail", error.detail},
        {"next", next.empty() ? text.nextStep : next}};
}

std::string localTime(TimeMs time)
{
    if (time == 0)
        return "never";
    static constexpr std::array<const char*, 12> kMonths{"January", "February", "March", "April",
        "May", "June", "July", "August", "September", "October", "November", "December"};
    const auto seconds = static_cast<std::time_t>(time / 1000);
    std::tm parts{};
    // A time that the calendar cannot hold was made by a clock that is far off.
    if (::localtime_r(&seconds, &parts) == nullptr)
        return "some day";
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%d %s %d, %02d:%02d", parts.tm_mday,
        kMonths[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour,
        parts.tm_min);
    return text.data();
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view several)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : several);
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    const std::string margin(indent, ' ');
    const auto room = width > indent + 20 ? width - indent : 0;
    std::string out;
    std::size_t start = 0;
    while (start <= text.size()) {
        const auto end = std::min(text.find('\n', start), text.size());
        auto rest = text.substr(start, end - start);
        std::string current;
        std::size_t used = 0;
        while (!rest.empty() && room != 0) {
            const auto space = std::min(rest.find(' '), rest.size());
            const auto word = rest.substr(0, space);
            const auto length = isValidUtf8(word) ? codePoints(word) : word.size();
            if (used != 0 && used + 1 + length > room) {
                out += margin + current + '\n';
                current.clear();
                used = 0;
            }
            current += (used == 0 ? "" : " ") + std::string(word);
            used += (used == 0 ? 0 : 1) + length;
            rest.remove_prefix(std::min(space + 1, rest.size()));
        }
        if (room == 0)
            current = std::string(rest);
        out += current.empty() ? "\n" : margin + current + '\n';
        start = end + 1;
    }
    if (!out.empty())
        out.pop_back();
    return out;
}

}
