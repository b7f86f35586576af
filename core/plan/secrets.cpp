// SPDX-License-Identifier: Apache-2.0
#include "plan/secrets.h"

#include "base/text.h"
#include "crypto/hash.h"
#include "store/ways_in.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>

namespace alongside::plan {

namespace {

    // https://www.crockford.com/base32.html: without I, L, O and U.
    constexpr std::string_view kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t kRandomBytes = 16;
    constexpr std::size_t kRandomSigns = 26; // 130 bits, the last two of them zero
    constexpr std::size_t kCheckSigns = 2;
    constexpr std::size_t kGroup = 4;

    std::string signsOf(ByteView bytes, std::size_t count)
    {
        std::string signs;
        for (std::size_t i = 0; i < count; ++i) {
            unsigned five = 0;
            for (std::size_t bit = i * 5; bit < i * 5 + 5; ++bit) {
                const unsigned byte = bit / 8 < bytes.size() ? bytes[bit / 8] : 0U;
                five = five << 1U | (byte >> (7U - bit % 8U) & 1U);
            }
            signs += kSigns[five];
        }
        return signs;
    }

    std::string checkOf(std::string_view signs)
    {
        const auto hash = crypto::hashBytesOf("alongside recovery code", {asBytes(signs)});
        return signsOf(hash, kCheckSigns);
    }

    std::string inGroups(std::string_view signs)
    {
        std::string text;
        for (std::size_t i = 0; i < signs.size(); ++i) {
            if (i > 0 && i % kGroup == 0)
                text += '-';
            text += signs[i];
        }
        return text;
    }

    // The sign that somebody meant; 0 for what only stands between signs.
    char meant(char typed)
    {
        const char c = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
        if (c == 'O')
            return '0';
        if (c == 'I' || c == 'L')
            return '1';
        return c == '-' || c == ' ' || c == '\n' || c == '\r' || c == '\t' ? '\0' : c;
    }

    std::size_t differentPictures(std::string_view sequence)
    {
        std::set<std::string_view> names;
        while (!sequence.empty()) {
            const auto end = std::min(sequence.find(kPictureSeparator), sequence.size());
            if (end > 0)
                names.insert(sequence.substr(0, end));
            sequence.remove_prefix(std::min(end + 1, sequence.size()));
        }
        return names.size();
    }

}

Result<void> checkSecretIsUsable(std::string_view way, std::string_view secret)
{
    if (way == store::way::kPin && codePoints(secret) < kPinCharactersMin)
        return fail(ErrorCode::BadArgument,
            "a PIN has at least " + std::to_string(kPinCharactersMin) + " digits or letters");
    if (way == store::way::kPictures && differentPictures(secret) < kPicturesMin)
        return fail(ErrorCode::BadArgument,
            "a sequence has at least " + std::to_string(kPicturesMin) + " different pictures");
    if (way == store::way::kRecovery)
        ALONGSIDE_TRY(readRecoveryCode(secret));
    return {};
}

std::string makeRecoveryCode(Random& random)
{
    std::array<std::uint8_t, kRandomBytes> bytes{};
    random.fill(bytes);
    const auto signs = signsOf(bytes, kRandomSigns);
    return inGroups(signs + checkOf(signs));
}

Result<std::string> readRecoveryCode(std::string_view typed)
{
    constexpr std::size_t kTypedBytesMax = 400;
    std::string signs;
    for (const char c : typed.substr(0, kTypedBytesMax))
        if (const char sign = meant(c); sign != '\0')
            signs += sign;
    if (signs.size() != kRandomSigns + kCheckSigns)
        return fail(ErrorCode::BadArgument,
            "a recovery code has " + std::to_string(kRandomSigns + kCheckSigns) + " signs");
    if (checkOf(std::string_view(signs).substr(0, kRandomSigns)) != signs.substr(kRandomSigns))
        return fail(ErrorCode::BadArgument, "a sign of the recovery code is wrong");
    return inGroups(signs);
}

std::string normalSecret(std::string_view way, std::string_view typed)
{
    if (way != store::way::kRecovery)
        return std::string(typed);
    const auto code = readRecoveryCode(typed);
    return code ? *code : std::string(typed);
}

}
