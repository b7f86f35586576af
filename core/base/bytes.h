#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The same memory seen as bytes; nothing is copied.
inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline Bytes toBytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);
/// Nothing when the text has an odd length or a character that is not hexadecimal.
std::optional<Bytes> fromHex(std::string_view text);

/// base64url without padding (RFC 4648 §5): safe in links, file names and chat messages.
std::string toBase64Url(ByteView bytes);
/// Nothing when the text is not the one spelling of some bytes.
std::optional<Bytes> fromBase64Url(std::string_view text);

/// A fixed number of bytes that names something. Tag keeps different ids from being mixed up.
template<std::size_t N, class Tag>
struct FixedBytes {
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> bytes{};

    auto operator<=>(const FixedBytes&) const = default;
    [[nodiscard]] ByteView view() const { return bytes; }
    [[nodiscard]] std::string hex() const { return toHex(bytes); }
    [[nodiscard]] bool isZero() const { return bytes == std::array<std::uint8_t, N>{}; }

    static std::optional<FixedBytes> fromView(ByteView from)
    {
        if (from.size() != N)
            return std::nullopt;
        FixedBytes id;
        std::copy(from.begin(), from.end(), id.bytes.begin());
        return id;
    }
    static std::optional<FixedBytes> fromHexText(std::string_view text)
    {
        auto raw = alongside::fromHex(text);
        return raw ? fromView(*raw) : std::nullopt;
    }
};

}

template<std::size_t N, class Tag>
struct std::hash<alongside::FixedBytes<N, Tag>> {
    std::size_t operator()(const alongside::FixedBytes<N, Tag>& id) const noexcept
    {
        return std::hash<std::string_view>{}(alongside::asText(id.view()));
    }
};
