#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The one binary form of everything that is stored or sent: cereal archives of our own.
//
// Unsigned integers wider than a byte are LEB128 varints, signed ones zigzag first; containers are
// a varint count and their elements. The input archive reads from a span and checks every count
// against the bytes that are left, and of anything but bytes against a budget of elements, *before*
// anything is allocated (cereal's own binary archives trust the count they read: twenty bytes make
// them allocate gigabytes). It refuses overlong varints and booleans other than 0 and 1, so that
// there is one spelling for each value.

#include "base/bytes.h"
#include "base/result.h"

#include <cereal/cereal.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/common.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/utility.hpp>
#include <cereal/types/vector.hpp>

#include <bit>
#include <concepts>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>

namespace alongside {

/// Appends to a byte vector that it owns.
class OutputArchive : public cereal::OutputArchive<OutputArchive, cereal::AllowEmptyClassElision> {
public:
    OutputArchive()
        : cereal::OutputArchive<OutputArchive, cereal::AllowEmptyClassElision>(this)
    {
    }
    void putRaw(const void* data, std::size_t size)
    {
        const auto at = m_out.size();
        m_out.resize(at + size);
        if (size != 0)
            std::memcpy(m_out.data() + at, data, size);
    }
    void putByte(std::uint8_t value) { m_out.push_back(value); }
    void putVarint(std::uint64_t value)
    {
        while (value >= 0x80U) {
            m_out.push_back(static_cast<std::uint8_t>(value | 0x80U));
            value >>= 7U;
        }
        m_out.push_back(static_cast<std::uint8_t>(value));
    }
    [[nodiscard]] Bytes take() { return std::move(m_out); }

private:
    Bytes m_out;
};

/// Reads from bytes that somebody else sent. Throws cereal::Exception, which decode() below catches;
/// nothing else should use it directly.
class InputArchive : public cereal::InputArchive<InputArchive, cereal::AllowEmptyClassElision> {
public:
    explicit InputArchive(ByteView in, std::size_t elementsMax = 1U << 20U)
        : cereal::InputArchive<InputArchive, cereal::AllowEmptyClassElision>(this)
        , m_in(in)
        , m_elementsLeft(elementsMax)
    {
    }
    void getRaw(void* data, std::size_t size)
    {
        if (size > m_in.size())
            throw cereal::Exception("cut short");
        if (size != 0)
            std::memcpy(data, m_in.data(), size);
        m_in = m_in.subspan(size);
    }
    std::uint64_t getVarint()
    {
        // Most numbers are small.
        if (!m_in.empty() && m_in.front() < 0x80U) {
            const std::uint64_t small = m_in.front();
            m_in = m_in.subspan(1);
            return small;
        }
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            std::uint8_t b{};
            getRaw(&b, 1);
            if (shift == 63 && b > 1)
                throw cereal::Exception("number too large");
            value |= static_cast<std::uint64_t>(b & 0x7fU) << shift;
            if ((b & 0x80U) == 0) {
                if (b == 0 && shift != 0)
                    throw cereal::Exception("number written too long");
                return value;
            }
        }
        throw cereal::Exception("number too large");
    }
    // Every element takes at least one byte in our formats, so a count above what is left is a lie.
    std::uint64_t checkCount(std::uint64_t count)
    {
        if (count > m_elementsLeft)
            throw cereal::Exception("more elements than are allowed");
        checkBytes(count);
        m_elementsLeft -= static_cast<std::size_t>(count);
        return count;
    }
    // For blocks of bytes: as large in memory as they are here, so the budget is not for them.
    std::uint64_t checkBytes(std::uint64_t count)
    {
        if (count > m_in.size())
            throw cereal::Exception("count larger than what follows");
        return count;
    }
    [[nodiscard]] std::size_t left() const { return m_in.size(); }

private:
    ByteView m_in;
    std::size_t m_elementsLeft;
};

// Enums come as their underlying type, by cereal/types/common.hpp.
template<class T>
    requires std::is_arithmetic_v<T>
void CEREAL_SAVE_FUNCTION_NAME(OutputArchive& ar, const T& value)
{
    if constexpr (std::is_same_v<T, bool> || sizeof(T) == 1) {
        ar.putByte(static_cast<std::uint8_t>(value));
    } else if constexpr (std::is_same_v<T, double>) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        std::array<std::uint8_t, 8> out{};
        for (std::size_t i = 0; i < 8; ++i)
            out[i] = static_cast<std::uint8_t>(bits >> (8 * i));
        ar.putRaw(out.data(), 8);
    } else if constexpr (std::unsigned_integral<T>) {
        ar.putVarint(value);
    } else {
        static_assert(std::signed_integral<T>, "no binary form for this type");
        const auto wide = static_cast<std::int64_t>(value);
        ar.putVarint(
            (static_cast<std::uint64_t>(wide) << 1U) ^ static_cast<std::uint64_t>(wide >> 63));
    }
}

template<class T>
    requires std::is_arithmetic_v<T>
void CEREAL_LOAD_FUNCTION_NAME(InputArchive& ar, T& value)
{
    if constexpr (std::is_same_v<T, bool>) {
        std::uint8_t b{};
        ar.getRaw(&b, 1);
        if (b > 1)
            throw cereal::Exception("neither true nor false");
        value = b == 1;
    } else if constexpr (sizeof(T) == 1) {
        ar.getRaw(&value, 1);
    } else if constexpr (std::is_same_v<T, double>) {
        std::array<std::uint8_t, 8> in{};
        ar.getRaw(in.data(), 8);
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < 8; ++i)
            bits |= static_cast<std::uint64_t>(in[i]) << (8 * i);
        value = std::bit_cast<double>(bits);
    } else if constexpr (std::unsigned_integral<T>) {
        const auto wide = ar.getVarint();
        if (wide > std::numeric_limits<T>::max())
            throw cereal::Exception("number out of range");
        value = static_cast<T>(wide);
    } else {
        const auto raw = ar.getVarint();
        const auto wide = static_cast<std::int64_t>((raw >> 1U) ^ (~(raw & 1U) + 1U));
        if (wide < std::numeric_limits<T>::min() || wide > std::numeric_limits<T>::max())
            throw cereal::Exception("number out of range");
        value = static_cast<T>(wide);
    }
}

template<class T>
void CEREAL_SAVE_FUNCTION_NAME(OutputArchive& ar, const cereal::NameValuePair<T>& pair)
{
    ar(pair.value);
}
template<class T>
void CEREAL_LOAD_FUNCTION_NAME(InputArchive& ar, cereal::NameValuePair<T>& pair)
{
    ar(pair.value);
}
template<class T>
void CEREAL_SAVE_FUNCTION_NAME(OutputArchive& ar, const cereal::SizeTag<T>& tag)
{
    ar.putVarint(static_cast<std::uint64_t>(tag.size));
}
template<class T>
void CEREAL_LOAD_FUNCTION_NAME(InputArchive& ar, cereal::SizeTag<T>& tag)
{
    tag.size = static_cast<std::decay_t<T>>(ar.checkCount(ar.getVarint()));
}

// Raw blocks only for single bytes: wider elements take the varint path one by one.
template<class T>
    requires(sizeof(std::remove_pointer_t<std::decay_t<T>>) == 1)
void CEREAL_SAVE_FUNCTION_NAME(OutputArchive& ar, const cereal::BinaryData<T>& block)
{
    ar.putRaw(block.data, static_cast<std::size_t>(block.size));
}
template<class T>
    requires(sizeof(std::remove_pointer_t<std::decay_t<T>>) == 1)
void CEREAL_LOAD_FUNCTION_NAME(InputArchive& ar, cereal::BinaryData<T>& block)
{
    ar.getRaw(block.data, static_cast<std::size_t>(block.size));
}

// Preferred to cereal's own, which would count every byte as an element.
inline void CEREAL_LOAD_FUNCTION_NAME(InputArchive& ar, Bytes& bytes)
{
    bytes.resize(static_cast<std::size_t>(ar.checkBytes(ar.getVarint())));
    ar.getRaw(bytes.data(), bytes.size());
}
inline void CEREAL_LOAD_FUNCTION_NAME(InputArchive& ar, std::string& text)
{
    text.resize(static_cast<std::size_t>(ar.checkBytes(ar.getVarint())));
    ar.getRaw(text.data(), text.size());
}

template<class Archive, std::size_t N, class Tag>
void CEREAL_SAVE_FUNCTION_NAME(Archive& ar, const FixedBytes<N, Tag>& id)
{
    ar.putRaw(id.bytes.data(), N);
}
template<class Archive, std::size_t N, class Tag>
void CEREAL_LOAD_FUNCTION_NAME(Archive& ar, FixedBytes<N, Tag>& id)
{
    ar.getRaw(id.bytes.data(), N);
}

/// The bytes of a value.
template<class T>
[[nodiscard]] Bytes encode(const T& value)
{
    OutputArchive ar;
    ar(value);
    return ar.take();
}

/// The value that these bytes spell, all of them. `what` names it in the error.
template<class T>
[[nodiscard]] Result<T> decode(ByteView bytes, std::string_view what)
{
    try {
        InputArchive ar(bytes);
        T value{};
        ar(value);
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, std::string(what) + ": bytes left over");
        return value;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string(what) + ": " + e.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::BadMessage, std::string(what) + ": too large");
    }
}

}

CEREAL_REGISTER_ARCHIVE(alongside::OutputArchive)
CEREAL_REGISTER_ARCHIVE(alongside::InputArchive)
CEREAL_SETUP_ARCHIVE_TRAITS(alongside::InputArchive, alongside::OutputArchive)
