#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <compare>
#include <cstdint>
#include <string>

namespace alongside {

/// Milliseconds since 1970-01-01 UTC.
using TimeMs = std::int64_t;

/// Where the time comes from; tests hand in their own.
/// Threads: now() may be called from any.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimeMs now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] TimeMs now() const override;
};

/// A hybrid logical clock's reading (Kulkarni et al., "Logical Physical Clocks", 2014). It decides
/// the order in which things are shown, and nothing else: no change is ever refused or discarded
/// because of it.
struct Stamp {
    TimeMs ms = 0;
    std::uint32_t count = 0;
    auto operator<=>(const Stamp&) const = default;
};

/// Gives stamps that never go back, whatever the machine's clock does.
class HybridClock {
public:
    explicit HybridClock(const Clock& clock)
        : m_clock(&clock)
    {
    }
    /// A stamp later than every one given or seen.
    Stamp tick();
    [[nodiscard]] Stamp last() const { return m_last; }
    /// Takes note of somebody else's stamp. One from more than a day ahead is not followed, so that
    /// one tablet with a wrong clock does not drag every other along.
    void see(Stamp other);

private:
    const Clock* m_clock;
    Stamp m_last;
};

/// "2026-03-01T10:42:00Z".
[[nodiscard]] std::string toIso8601(TimeMs time);

}
