// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"

namespace alongside {

namespace {

    constexpr std::string_view kHexDigits = "0123456789abcdef";
    constexpr std::string_view kBase64Digits
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    int hexDigit(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    }

}

std::string toHex(ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto b : bytes) {
        text.push_back(kHexDigits[b >> 4U]);
        text.push_back(kHexDigits[b & 15U]);
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

std::string toBase64Url(ByteView bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t held = 0;
    int bits = 0;
    for (const auto b : bytes) {
        held = (held << 8U) | b;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text.push_back(kBase64Digits[(held >> bits) & 63U]);
        }
    }
    if (bits > 0)
        text.push_back(kBase64Digits[(held << (6 - bits)) & 63U]);
    return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : text) {
        const auto digit = kBase64Digits.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        held = (held << 6U) | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>((held >> bits) & 255U));
        }
    }
    // Bits left over must be zero and fewer than a digit, or two texts would name the same bytes.
    if (bits >= 6 || (held & ((1U << bits) - 1U)) != 0)
        return std::nullopt;
    return bytes;
}

}
