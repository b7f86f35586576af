// SPDX-License-Identifier: Apache-2.0
#include "server_config.h"

#include "store_choice.h"

#include "base/did_you_mean.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace alongside::server {

namespace {

    // How large things may be at most: enough for any machine, and products of two of them still fit
    // into 64 bits.
    constexpr std::uint64_t kBytesMax = std::uint64_t{1} << 50U;
    constexpr std::uint64_t kKiB = 1024;
    constexpr std::uint64_t kMiB = 1024 * kKiB;
    // What is wrong with a line may repeat some of it; somebody may have pointed at a picture.
    constexpr std::size_t kDetailBytesMax = 600;

    struct Range {
        std::uint64_t least;
        std::uint64_t most;
    };

    std::string bytesText(std::uint64_t bytes)
    {
        for (const auto& [unit, size] : {std::pair{"TiB", kMiB * kMiB},
                 std::pair{"GiB", kMiB * kKiB}, std::pair{"MiB", kMiB}, std::pair{"KiB", kKiB}})
            if (bytes != 0 && bytes % size == 0)
                return std::to_string(bytes / size) + unit;
        return std::to_string(bytes);
    }

    Result<std::uint64_t> parseWhole(const std::string& text, bool bytes)
    {
        std::uint64_t number = 0;
        const auto* end = text.data() + text.size();
        const auto [rest, code] = std::from_chars(text.data(), end, number);
        const std::string unit(trimmed({rest, static_cast<std::size_t>(end - rest)}));
        std::uint64_t factor = 1;
        if (bytes && unit == "KiB")
            factor = kKiB;
        else if (bytes && unit == "MiB")
            factor = kMiB;
        else if (bytes && unit == "GiB")
            factor = kMiB * kKiB;
        else if (bytes && unit == "TiB")
            factor = kMiB * kMiB;
        else if (!unit.empty() || code != std::errc())
            return fail(ErrorCode::BadArgument,
                bytes ? "'" + text + "' is no number of bytes, such as 1048576 or 1MiB"
                      : "'" + text + "' is no whole number");
        if (number > kBytesMax / factor)
            return fail(ErrorCode::OutOfRange, text + " is far too much");
        return number * factor;
    }

    template<class Value>
    Setting number(
        std::string name, std::string help, Range range, bool bytes, Value ServerLimits::*member)
    {
        const auto shown = [bytes](std::uint64_t value) {
            return bytes ? bytesText(value) : std::to_string(value);
        };
        Setting setting{std::move(name), std::move(help),
            shown(range.least) + " to " + shown(range.most), {}, {}, {}};
        setting.set = [=, words = setting.range](
                          ServeOptions& options, const std::string& text) -> Result<void> {
            ALONGSIDE_TRY_LET(value, parseWhole(text, bytes));
            if (value < range.least || value > range.most)
                return fail(ErrorCode::OutOfRange, text + " is not in " + words);
            options.limits.*member = Value(value);
            return {};
        };
        setting.show = [=](const ServeOptions& options) {
            if constexpr (std::is_arithmetic_v<Value>)
                return shown(options.limits.*member);
            else
                return shown(static_cast<std::uint64_t>((options.limits.*member).count()));
        };
        return setting;
    }

    template<class Value>
    Setting count(std::string name, std::string help, Range range, Value ServerLimits::*member)
    {
        return number(std::move(name), std::move(help), range, false, member);
    }

    template<class Value>
    Setting bytes(std::string name, std::string help, Range range, Value ServerLimits::*member)
    {
        return number(std::move(name), std::move(help), range, true, member);
    }

    // A value that came from a file never has both quotation marks in it.
    std::string quoted(const std::string& text)
    {
        const char mark = text.find('"') == std::string::npos ? '"' : '\'';
        return mark + text + mark;
    }

    template<class Value>
    Setting text(std::string name, std::string help, Value ServeOptions::*member)
    {
        return {std::move(name), std::move(help), {}, {},
            [member](ServeOptions& options, const std::string& value) -> Result<void> {
                options.*member = value;
                return {};
            },
            [member](const ServeOptions& options) {
                return quoted(std::filesystem::path(options.*member).string());
            }};
    }

    Setting word(std::string name, std::string help, std::vector<std::string> words,
        std::string ServeOptions::*member)
    {
        std::string range;
        for (const auto& one : words)
            range += (range.empty() ? "" : ", ") + one;
        return {std::move(name), std::move(help), range, words,
            [member, words, range](
                ServeOptions& options, const std::string& value) -> Result<void> {
                if (std::find(words.begin(), words.end(), value) == words.end())
                    return fail(ErrorCode::OutOfRange, "'" + value + "' is not one of " + range);
                options.*member = value;
                return {};
            },
            [member](const ServeOptions& options) { return quoted(options.*member); }};
    }

    Setting yesNo(std::string name, std::string help, std::function<bool&(ServeOptions&)> member)
    {
        return {std::move(name), std::move(help), "true, false", {"true", "false"},
            [member](ServeOptions& options, const std::string& value) -> Result<void> {
                if (value != "true" && value != "false")
                    return fail(ErrorCode::OutOfRange, "'" + value + "' is neither true nor false");
                member(options) = value == "true";
                return {};
            },
            [member](const ServeOptions& options) {
                auto copy = options;
                return std::string(member(copy) ? "true" : "false");
            }};
    }

    Setting postgres()
    {
        auto setting = text("postgres",
            "PostgreSQL database to keep everything in, instead of the data folder; its password "
            "is "
            "never shown.",
            &ServeOptions::postgres);
        setting.show = [](const ServeOptions& options) {
            return quoted(StoreChoice{options.data, options.postgres}.withoutPassword());
        };
        // Where other users of the machine do not see what is in it.
        setting.environment = kPostgresVariable;
        return setting;
    }

    std::vector<Setting> makeSettings()
    {
        using L = ServerLimits;
        using O = ServeOptions;
        constexpr std::uint64_t kDay = 86'400;
        std::vector<Setting> list;
        const auto add = [&](Setting setting) { list.push_back(std::move(setting)); };
        add(text("data", "Folder for what is stored.", &O::data));
        add(postgres());
        add(text(
            "listen", "Address and port to listen on; port 4443 if none is given.", &O::listen));
        add(text("public", "Address that invitations say, if tablets see another one.",
            &O::publicAddress));
        add(text("cert", "Certificate (PEM). Without it one is made in the data folder.",
            &O::certificate));
        add(text("key", "Private key of the certificate (PEM).", &O::key));
        add(word("log", "How much to log.", {"debug", "info", "warning", "error"}, &O::logLevel));
        add(word("log-format", "Lines for people, or one JSON object a line.", {"text", "json"},
            &O::logFormat));
        add(yesNo("log-addresses",
            "Whether addresses of clients are in the log where a limit was met, to find who does "
            "harm.",
            [](O& o) -> bool& { return o.logAddresses; }));
        add(word(
            "metrics", "Who may read /metrics.", {"loopback", "anyone", "nobody"}, &O::metrics));
        add(count("connections", "Connections at one time.", {1, 100'000}, &L::connections));
        add(count("connections-per-address",
            "Connections at one time from one address (of IPv6: from one /64).", {1, 100'000},
            &L::connectionsPerAddress));
        add(yesNo("trust-loopback",
            "Whether clients from this machine, such as a proxy's, are not counted by address.",
            [](O& o) -> bool& { return o.limits.trustLoopback; }));
        add(bytes("message-bytes",
            "The largest message that is taken; below 6MiB large changes are refused.",
            {64 * kKiB, sync::kMessageBytesMax}, &L::messageBytes));
        add(bytes("bytes-per-second",
            "How fast one connection is read, after a burst of eight seconds.",
            {kKiB, 16 * kMiB * kKiB}, &L::bytesPerSecond));
        add(bytes("bytes-per-second-per-address", "The same for all connections from one address.",
            {kKiB, 16 * kMiB * kKiB}, &L::bytesPerSecondPerAddress));
        add(count("opens-per-second", "How often one connection may open a space, after a burst.",
            {1, 1'000'000}, &L::opensPerSecond));
        add(count("opens-per-second-per-address",
            "The same for all connections from one address; a new connection counts as one.",
            {1, 1'000'000}, &L::opensPerSecondPerAddress));
        add(count("handshake-seconds", "How long TLS and the first request may take.", {1, 300},
            &L::handshake));
        add(count("idle-seconds", "How long a client may be silent; it is pinged after half of it.",
            {2, kDay}, &L::idle));
        add(count("message-seconds",
            "How long one message may take from its first byte to its last.", {1, kDay},
            &L::message));
        add(bytes("outbox-bytes",
            "What may wait for a slow reader; one who falls further behind is dropped, and "
            "resumes.",
            {kOutboxBytesMin, 4 * kMiB * kKiB}, &L::outboxBytes));
        add(bytes("waiting-bytes", "What may wait for the disk before clients wait for their turn.",
            {kMiB, 64 * kMiB * kKiB}, &L::waitingBytes));
        add(bytes("space-bytes", "What may be stored for one plan.", {64 * kKiB, kBytesMax},
            &L::spaceBytes));
        add(count(
            "drain-seconds", "How long a stop waits for connections to end.", {1, 300}, &L::drain));
        return list;
    }

    std::vector<std::string_view> names()
    {
        std::vector<std::string_view> list;
        for (const auto& setting : settings())
            list.push_back(setting.name);
        return list;
    }

    const Setting* find(std::string_view name)
    {
        for (const auto& setting : settings())
            if (setting.name == name)
                return &setting;
        return nullptr;
    }

    // What has a space, a quotation mark or a # in it stands between quotation marks; what is between them
    // is taken as it is.
    Result<std::string> valueOf(std::string_view text)
    {
        if (!text.empty() && (text.front() == '"' || text.front() == '\'')) {
            const auto end = text.find(text.front(), 1);
            if (end == std::string_view::npos)
                return fail(ErrorCode::BadFile, "the second quotation mark is missing");
            const auto after = trimmed(text.substr(end + 1));
            if (!after.empty() && after.front() != '#')
                return fail(ErrorCode::BadFile, "only # and a comment may follow the value");
            return std::string(text.substr(1, end - 1));
        }
        const auto value = trimmed(text.substr(0, text.find('#')));
        if (value.find_first_of(" \t\"'[]") != std::string_view::npos)
            return fail(
                ErrorCode::BadFile, "a value with spaces or signs in it reads: name = \"value\"");
        return std::string(value);
    }

    Result<void> takeLine(std::string_view line, ServeOptions& options,
        std::map<std::string, std::size_t, std::less<>>& seen, std::size_t number)
    {
        const auto content = trimmed(line);
        if (content.empty() || content.front() == '#' || content.front() == ';')
            return {};
        if (content.front() == '[')
            return fail(ErrorCode::BadFile, "there are no sections");
        const auto sign = content.find('=');
        if (sign == std::string_view::npos)
            return fail(ErrorCode::BadFile, "a line reads: name = value");
        const auto name = trimmed(content.substr(0, sign));
        const auto* setting = find(name);
        if (setting == nullptr) {
            const auto meant = nearest(name, names());
            return fail(ErrorCode::BadFile,
                "there is no setting '" + shownBeginning(name) + "'"
                    + (meant.empty() ? "; 'alongside-server config' lists them"
                                     : "; did you mean '" + std::string(meant) + "'?"));
        }
        if (const auto [at, isNew] = seen.emplace(name, number); !isNew)
            return fail(ErrorCode::BadFile,
                setting->name + " is there already, in line " + std::to_string(at->second));
        ALONGSIDE_TRY_LET(value, valueOf(trimmed(content.substr(sign + 1))));
        auto done = setting->set(options, value);
        if (!done)
            return fail(done.error().code, setting->name + ": " + done.error().detail);
        return {};
    }

    Result<void> readFile(const std::filesystem::path& file, ServeOptions& options)
    {
        std::ifstream in(file);
        if (!in || std::filesystem::is_directory(file))
            return fail(ErrorCode::FileUnreadable, file.string());
        std::map<std::string, std::size_t, std::less<>> seen;
        std::string line;
        for (std::size_t number = 1; std::getline(in, line); ++number) {
            if (auto done = takeLine(line, options, seen, number); !done)
                return fail(done.error().code,
                    file.string() + " line " + std::to_string(number) + ": "
                        + shownBeginning(done.error().detail, kDetailBytesMax));
        }
        return {};
    }

    // What cannot be apart.
    Result<void> checkTogether(const ServeOptions& options)
    {
        if (options.certificate.empty() != options.key.empty())
            return fail(ErrorCode::BadArgument, "cert and key go together");
        return {};
    }

}

const std::vector<Setting>& settings()
{
    static const std::vector<Setting> kSettings = makeSettings();
    return kSettings;
}

Result<ServeOptions> configure(const std::filesystem::path& file, const GivenSettings& given)
{
    ServeOptions options;
    options.data = defaultData();
    if (!file.empty())
        ALONGSIDE_TRY(readFile(file, options));
    for (const auto& [name, value] : given)
        if (auto done = find(name)->set(options, value); !done)
            return fail(done.error().code, "--" + name + ": " + done.error().detail);
    ALONGSIDE_TRY(checkTogether(options));
    return options;
}

std::string configText(const ServeOptions& options)
{
    ServeOptions standard;
    standard.data = defaultData();
    std::string text = "# What 'alongside-server serve' works under. A line reads: name = value\n";
    for (const auto& setting : settings()) {
        text += "\n# " + setting.help + '\n';
        if (!setting.range.empty())
            text += "# " + setting.range + '\n';
        const auto now = setting.show(options);
        if (const auto was = setting.show(standard); was != now)
            text += "# if nobody says: " + was + '\n';
        text += setting.name + " = " + now + '\n';
    }
    return text;
}

}
