#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

/// True when the bytes are well-formed UTF-8 without NUL (RFC 3629).
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Canonical composition (NFC), so that the same words typed on two keyboards are the same bytes.
/// Nothing when the text is not well-formed.
[[nodiscard]] std::optional<std::string> composed(std::string_view text);
/// Number of code points in well-formed text.
[[nodiscard]] std::size_t codePoints(std::string_view text);
/// Without spaces at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// For comparing names people type: case and accents folded.
[[nodiscard]] std::string folded(std::string_view text);

}
