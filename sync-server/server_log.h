#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/bytes.h"
#include "base/error.h"

#include <spdlog/common.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace alongside::server {

enum class LogFormat : std::uint8_t {
    Text, ///< a line for people
    Json, ///< one JSON object a line
};

/// From now on, for the whole process. `level` is debug, info, warning or error.
void setUpLog(const std::string& level, LogFormat format);

/// One event: a name and numbers, written when it goes out of scope.
///
/// What may be in it: numbers, the first bytes of ids, names of errors, paths of the server's own
/// files. Never what people wrote or are called.
///
/// Threads: any.
class Event {
public:
    /// `name` is one of those in README.md; `words` is the same for people.
    Event(spdlog::level::level_enum level, std::string_view name, std::string_view words);
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event();

    template<class Number>
    requires std::is_arithmetic_v<Number> Event& with(std::string_view key, Number value)
    {
        return add(key, std::to_string(value), false);
    }
    Event& with(std::string_view key, std::string_view value) { return add(key, value, true); }
    /// The first bytes of an id.
    Event& id(std::string_view key, ByteView id) { return add(key, toHex(id.first(4)), true); }
    Event& error(const Error& error);

private:
    Event& add(std::string_view key, std::string_view value, bool quoted);
    spdlog::level::level_enum m_level;
    bool m_wanted;
    std::string m_line;
};

/// Lets one line a second through, where one client can cause any number of them.
class SparingLog {
public:
    using Time = std::chrono::steady_clock::time_point;
    /// How many were kept back since the last; nothing when this one is to be kept back too.
    std::optional<std::uint64_t> next(Time now)
    {
        if (m_last && now - *m_last < std::chrono::seconds(1)) {
            ++m_keptBack;
            return std::nullopt;
        }
        m_last = now;
        return std::exchange(m_keptBack, 0);
    }

private:
    std::optional<Time> m_last;
    std::uint64_t m_keptBack = 0;
};

inline Event info(std::string_view name, std::string_view words)
{
    return {spdlog::level::info, name, words};
}
inline Event warning(std::string_view name, std::string_view words)
{
    return {spdlog::level::warn, name, words};
}
inline Event debug(std::string_view name, std::string_view words)
{
    return {spdlog::level::debug, name, words};
}

}
