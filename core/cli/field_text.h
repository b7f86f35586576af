#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::cli {

/// One "field=value" of a command line, with the value read from where it is.
struct FieldText {
    std::string name;
    std::string text;
};

/// Reads the forms field=value, field=@FILE, field=- (standard input, once) and field=\@value for a
/// value that begins with @, - or \. Fails with BadArgument (no "=", a field twice), FileUnreadable
/// or TooLong.
[[nodiscard]] Result<std::vector<FieldText>> readFieldTexts(
    const std::vector<std::string>& arguments, std::istream& standardInput);

/// A whole file; "-" is standard input. Fails with FileUnreadable, or TooLong when there is more
/// than `bytesMax`.
[[nodiscard]] Result<std::string> readWhole(
    const std::string& path, std::istream& standardInput, std::size_t bytesMax);

/// An argument that may be long or secret: the text itself, @FILE, or "-" for standard input.
[[nodiscard]] Result<std::string> readArgument(
    const std::string& argument, std::istream& standardInput);

inline constexpr std::size_t kValueBytesMax = 1U << 20U;

}
