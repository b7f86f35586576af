// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include "base/planted.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <limits>

namespace alongside {

namespace {
    constexpr TimeMs kFollowAheadMaxMs = 24LL * 60 * 60 * 1000;
}

TimeMs SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Stamp HybridClock::tick()
{
    const auto now = m_clock->now();
    if (isPlanted(Defect::ClockGoesBack))
        return m_last = {now, 0};
    if (now > m_last.ms)
        m_last = {now, 0};
    else if (m_last.count < std::numeric_limits<std::uint32_t>::max())
        ++m_last.count;
    else
        m_last = {m_last.ms + 1, 0}; // somebody else's stamp had the highest count there is
    return m_last;
}

void HybridClock::see(Stamp other)
{
    if (other.ms <= m_clock->now() + kFollowAheadMaxMs)
        m_last = std::max(m_last, other);
}

std::string toIso8601(TimeMs time)
{
    // Stamps come from others, so the year may be absurd; gmtime then refuses and so do we.
    const auto seconds = static_cast<std::time_t>(time / 1000 - (time % 1000 < 0 ? 1 : 0));
    std::tm parts{};
    if (gmtime_r(&seconds, &parts) == nullptr || parts.tm_year + 1900 > 9999
        || parts.tm_year + 1900 < 0)
        return "unknown time";
    char text[32];
    const auto size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, size};
}

}
