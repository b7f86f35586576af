#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace alongside::server {

/// So much a second, and more for a while after a rest. It never says no: whoever took too much is
/// told how long to pause.
///
/// Threads: use from one at a time.
class TokenBucket {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Pause = std::chrono::duration<double>;

    /// Full at first. `pauseMax` bounds every pause, and so what is owed at any time.
    TokenBucket(std::uint64_t perSecond, std::uint64_t burst, Pause pauseMax, Time now)
        : m_perSecond(static_cast<double>(perSecond))
        , m_burst(static_cast<double>(burst))
        , m_owedMax(pauseMax.count() * m_perSecond)
        , m_left(m_burst)
        , m_at(now)
    {
    }

    /// Takes so much, and says how long to wait before the next.
    Pause take(std::uint64_t amount, Time now)
    {
        refill(now);
        m_left = std::max(m_left - static_cast<double>(amount), -m_owedMax);
        return m_left >= 0 ? Pause(0) : Pause(-m_left / m_perSecond);
    }
    [[nodiscard]] bool isFull(Time now)
    {
        refill(now);
        return m_left >= m_burst;
    }

private:
    void refill(Time now)
    {
        const auto passed = std::max(Pause(0), Pause(now - m_at));
        m_left = std::min(m_burst, m_left + passed.count() * m_perSecond);
        m_at = now;
    }

    double m_perSecond;
    double m_burst;
    double m_owedMax;
    double m_left;
    Time m_at;
};

}
