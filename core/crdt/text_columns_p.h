#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How spans are written, one column for each thing.

#include "base/archive.h"
#include "base/compress.h"

#include <optional>
#include <vector>

namespace alongside::crdt {

inline constexpr std::uint8_t kTextFormat = 1;

/// Ends of stretches that have been cut and are not yet continued, the newest last. Whoever writes
/// in the middle of a stretch is followed by the rest of it, so what a span continues is near the
/// top. Writing and reading keep the same list.
class OpenEnds {
public:
    /// How far from the top it is; it is taken out.
    [[nodiscard]] std::optional<std::uint32_t> depthOf(std::uint32_t who, std::uint32_t n)
    {
        const auto reach = std::min<std::size_t>(m_ends.size(), kReach);
        for (std::uint32_t depth = 0; depth < reach; ++depth) {
            const auto at = m_ends.end() - 1 - static_cast<std::ptrdiff_t>(depth);
            if (at->who == who && at->n == n) {
                m_ends.erase(at);
                return depth;
            }
        }
        return std::nullopt;
    }
    /// The number at this depth, which is taken out. Nothing when it is not the author's.
    [[nodiscard]] std::optional<std::uint32_t> take(std::uint64_t depth, std::uint32_t who)
    {
        if (depth >= m_ends.size())
            return std::nullopt;
        const auto at = m_ends.end() - 1 - static_cast<std::ptrdiff_t>(depth);
        if (at->who != who)
            return std::nullopt;
        const auto n = at->n;
        m_ends.erase(at);
        return n;
    }
    void add(std::uint32_t who, std::uint32_t n)
    {
        m_ends.push_back({who, n});
        if (m_ends.size() > kKept)
            m_ends.erase(m_ends.begin(), m_ends.end() - kReach);
    }

private:
    static constexpr std::ptrdiff_t kReach = 256;
    static constexpr std::size_t kKept = 1024;
    struct End {
        std::uint32_t who;
        std::uint32_t n;
    };
    std::vector<End> m_ends;
};

struct SpanColumns {
    // In `flags`.
    static constexpr std::uint8_t kContinues = 1;
    static constexpr std::uint8_t kDeleted = 2;
    static constexpr std::uint8_t kOtherAuthor = 4;
    static constexpr std::uint8_t kOtherDeletion = 8;
    static constexpr std::uint8_t kFlagsKnown = 15;
    // In `parents`.
    static constexpr std::uint8_t kPrevious = 0;
    static constexpr std::uint8_t kNext = 1;
    static constexpr std::uint8_t kRoot = 2;
    static constexpr std::uint8_t kNamedLeft = 3;
    static constexpr std::uint8_t kNamedRight = 4;

    Bytes flags;
    Bytes parents; ///< of spans that continue nothing
    OutputArchive lengths;
    OutputArchive starts;  ///< of spans that continue one: its depth among the open ends, plus one
    OutputArchive numbers; ///< of those that are too far away: their first number
    OutputArchive
        jumps; ///< of spans that continue nothing: how far from the last such of its author
    OutputArchive authors;
    OutputArchive deletions;
    OutputArchive named;
    std::vector<std::uint32_t> lastJump;

    void jump(std::uint32_t who, std::uint32_t n)
    {
        if (lastJump.size() <= who)
            lastJump.resize(who + std::size_t{1}, 0);
        jumps(static_cast<std::int64_t>(n) - static_cast<std::int64_t>(lastJump[who]));
        lastJump[who] = n;
    }
    void save(OutputArchive& ar)
    {
        ar(flags, parents, lengths.take(), starts.take(), numbers.take(), jumps.take(),
            authors.take(), deletions.take(), named.take());
    }
};

}
