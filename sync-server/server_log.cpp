// SPDX-License-Identifier: Apache-2.0
#include "server_log.h"

#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <atomic>

namespace alongside::server {

namespace {

    std::atomic<LogFormat> format = LogFormat::Text;

    // Paths and messages of the system may hold any bytes.
    std::string quote(std::string_view text)
    {
        return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }

    bool isPlain(std::string_view text)
    {
        return !text.empty() && text.find_first_of(" \"\n\r\t\\=") == std::string_view::npos;
    }

}

void setUpLog(const std::string& level, LogFormat wanted)
{
    format = wanted;
    spdlog::set_level(spdlog::level::from_str(level));
    spdlog::set_pattern(wanted == LogFormat::Json
            ? R"({"time":"%Y-%m-%dT%H:%M:%S.%e%z","level":"%l",%v})"
            : "%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    // A log that nobody sees until the server stops helps nobody.
    spdlog::flush_on(spdlog::level::info);
}

Event::Event(spdlog::level::level_enum level, std::string_view name, std::string_view words)
    : m_level(level)
    , m_wanted(spdlog::should_log(level))
{
    if (m_wanted)
        m_line = format == LogFormat::Json ? "\"event\":" + quote(name) : std::string(words);
}

Event& Event::add(std::string_view key, std::string_view value, bool quoted)
{
    if (!m_wanted)
        return *this;
    if (format == LogFormat::Json)
        m_line += ',' + quote(key) + ':' + (quoted ? quote(value) : std::string(value));
    else
        m_line += ' ' + std::string(key) + '='
            + (!quoted || isPlain(value) ? std::string(value) : quote(value));
    return *this;
}

Event& Event::error(const Error& error)
{
    add("error", words(error.code).name, true);
    return error.detail.empty() ? *this : add("detail", error.detail, true);
}

Event::~Event()
{
    if (m_wanted)
        spdlog::log(m_level, "{}", m_line);
}

}
