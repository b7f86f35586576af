// SPDX-License-Identifier: Apache-2.0
#include "fuzz_check.h"

#include "base/text.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace alongside::fuzz {

namespace {

    constexpr std::size_t kDetailBytesMax = 4000;
    constexpr const char* kKept = "fuzz-failed-input";

    struct Reading {
        std::string_view target;
        ByteView bytes;
    };
    Reading reading;

    // The controls of ASCII and of Latin-1, and the two marks that turn text round.
    bool isControl(std::string_view at)
    {
        const auto byte = [at](std::size_t i) { return static_cast<std::uint8_t>(at[i]); };
        if (byte(0) == 0x7f || (byte(0) < 0x20 && at[0] != '\n' && at[0] != '\t'))
            return true;
        if (byte(0) == 0xc2 && at.size() > 1 && byte(1) <= 0x9f)
            return true;
        return byte(0) == 0xe2 && at.size() > 2 && byte(1) == 0x80
            && (byte(2) == 0xad || byte(2) == 0xae);
    }

}

void nowReading(std::string_view target, ByteView bytes)
{
    reading = {target, bytes};
}

void complain(std::string_view what)
{
    std::fprintf(stderr, "not as promised: %.*s\n", static_cast<int>(what.size()), what.data());
    if (!reading.target.empty()) {
        std::fprintf(stderr, "target %.*s, %zu bytes, kept in %s\n",
            static_cast<int>(reading.target.size()), reading.target.data(), reading.bytes.size(),
            kKept);
        std::ofstream(kKept, std::ios::binary)
            .write(reinterpret_cast<const char*>(reading.bytes.data()),
                static_cast<std::streamsize>(reading.bytes.size()));
    }
    std::abort();
}

void checkShown(std::string_view text, std::string_view what)
{
    check(isValidUtf8(text), what);
    for (; !text.empty(); text.remove_prefix(1))
        check(!isControl(text), what);
}

void checkClear(const Error& error)
{
    check(isKnown(static_cast<std::uint16_t>(error.code)), "an error of no known code");
    const auto said = words(error.code);
    check(!said.name.empty() && !said.title.empty() && !said.nextStep.empty(), "no words for it");
    check(error.detail.size() <= kDetailBytesMax, "a detail of several pages");
    checkShown(error.detail, "a detail that cannot be shown: " + toHex(asBytes(error.detail)));
    check(!describe(error).empty(), "a refusal without words");
}

}
