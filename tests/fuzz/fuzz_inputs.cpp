// SPDX-License-Identifier: Apache-2.0
#include "fuzz_inputs.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace alongside::fuzz {

namespace {

    // Varints of 64, 35, 32 and 21 bits, and whole numbers of 32, 16 and 8.
    const std::array<Bytes, 7> kLarge{Bytes{255, 255, 255, 255, 255, 255, 255, 255, 255, 1},
        Bytes{255, 255, 255, 255, 127}, Bytes{255, 255, 255, 255, 15}, Bytes{255, 255, 127},
        Bytes{255, 255, 255, 255}, Bytes{255, 255}, Bytes{127}};

    std::size_t stepFor(std::size_t size, std::size_t most)
    {
        return std::max<std::size_t>(1, size / std::max<std::size_t>(1, most));
    }

}

Seeds honestInputs(const Target& target)
{
    auto inputs = target.seeds();
    const auto found
        = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/fuzz/found" / target.name;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(found, none)) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(in), {});
        inputs.push_back({entry.path().filename().string(), toBytes(text)});
    }
    std::sort(
        inputs.begin(), inputs.end(), [](const Seed& a, const Seed& b) { return a.name < b.name; });
    return inputs;
}

Bytes mutated(const Bytes& from, const Seeds& others, std::minstd_rand& random)
{
    auto bytes = from;
    const auto any = [&](std::size_t end) { return end == 0 ? 0 : random() % end; };
    for (auto times = 1 + any(4); times > 0; --times) {
        const auto at = static_cast<std::ptrdiff_t>(any(bytes.size() + 1));
        switch (any(6)) {
        case 0:
            if (!bytes.empty())
                bytes[any(bytes.size())] ^= static_cast<std::uint8_t>(1U << any(8));
            break;
        case 1:
            if (!bytes.empty())
                bytes[any(bytes.size())] = static_cast<std::uint8_t>(any(256));
            break;
        case 2:
            bytes.erase(bytes.begin() + at,
                bytes.begin() + at
                    + static_cast<std::ptrdiff_t>(any(std::min<std::size_t>(
                        16, bytes.size() - static_cast<std::size_t>(at) + 1))));
            break;
        case 3:
            bytes.insert(bytes.begin() + at, 1 + any(8), static_cast<std::uint8_t>(any(256)));
            break;
        case 4: {
            const auto& large = kLarge.at(any(kLarge.size()));
            bytes.insert(bytes.begin() + at, large.begin(), large.end());
            break;
        }
        default: {
            const auto& other = others[any(others.size())].bytes;
            const auto first = any(other.size());
            const auto size = any(std::min<std::size_t>(64, other.size() - first));
            bytes.insert(bytes.begin() + at, other.begin() + static_cast<std::ptrdiff_t>(first),
                other.begin() + static_cast<std::ptrdiff_t>(first + size));
        }
        }
    }
    return bytes;
}

void forEachCut(const Bytes& input, std::size_t most, const std::function<void(ByteView)>& use)
{
    for (std::size_t at = 0; at < input.size(); at += stepFor(input.size(), most))
        use(ByteView(input).first(at));
}

void forEachLargeLength(
    const Bytes& input, std::size_t most, const std::function<void(ByteView)>& use)
{
    for (std::size_t at = 0; at < input.size(); at += stepFor(input.size(), most))
        for (const auto& large : kLarge) {
            auto bytes = input;
            const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
            bytes.erase(from); // most lengths are one byte
            bytes.insert(
                bytes.begin() + static_cast<std::ptrdiff_t>(at), large.begin(), large.end());
            use(bytes);
        }
}

}
