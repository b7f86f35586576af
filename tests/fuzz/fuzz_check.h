#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What every target expects of every decoder: it takes the bytes, or says in words why not.

#include "base/archive.h"
#include "base/result.h"

#include <string_view>

namespace alongside::fuzz {

/// Stops the program where a fuzzer, or a person, can see it. A test says with `nowReading` beforehand
/// which bytes are read, so that it can be said and kept here.
[[noreturn]] void complain(std::string_view what);
void nowReading(std::string_view target, ByteView bytes);

inline void check(bool holds, std::string_view what)
{
    if (!holds)
        complain(what);
}

/// A refusal is one of ours, has words for people, and repeats nothing that a terminal or a log would obey
/// or could not show: no control characters, no bytes that are no text, no more than a page.
void checkClear(const Error& error);

/// Whether it was accepted; a refusal has to be clear.
template<class T>
bool isTaken(const Result<T>& result)
{
    if (!result)
        checkClear(result.error());
    return result.has_value();
}

/// What is shown to people as one text.
void checkShown(std::string_view text, std::string_view what);

inline bool isEqual(ByteView a, ByteView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

/// The rest of an input, after a first byte that chooses between a few readers.
struct Chosen {
    std::uint8_t kind = 0;
    ByteView bytes;
};
inline Chosen chosen(ByteView input, std::uint8_t kinds)
{
    if (input.empty())
        return {};
    return {static_cast<std::uint8_t>(input[0] % kinds), input.subspan(1)};
}
inline Bytes choosing(std::uint8_t kind, ByteView bytes)
{
    Bytes input{kind};
    input.insert(input.end(), bytes.begin(), bytes.end());
    return input;
}
inline Bytes choosing(std::uint8_t kind, std::string_view text)
{
    return choosing(kind, asBytes(text));
}

}
