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

/// True when well-formed text holds what terminals and screens obey instead of showing: control
/// characters other than new line and tab, and the two marks that force text to run backwards.
[[nodiscard]] bool holdsControls(std::string_view text);
/// Text for showing, whatever the bytes: what is not text or is a control becomes �.
[[nodiscard]] std::string shownText(std::string_view bytes);
/// The same of what is too long to be shown whole: its beginning, and "…". For messages that say what it
/// was that somebody typed or wrote in a file.
[[nodiscard]] std::string shownBeginning(std::string_view bytes, std::size_t bytesMax = 60);

}
