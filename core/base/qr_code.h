#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// An invitation as a code that the camera of another tablet reads.

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// A QR code: a square of dark and light modules. Whoever draws it leaves kQuietZone light ones on each
/// side, black on white whatever the theme: many readers find no other codes.
///
/// Threads: a value.
class QrCode {
public:
    /// Light modules that belong around a code.
    static constexpr int kQuietZone = 4;
    /// Characters (bytes) that the largest code holds.
    static constexpr std::size_t kTextBytesMax = 2953;

    /// The smallest code for a text, with as much correction of reading errors as there is room for
    /// without growing. LimitExceeded when there is too much text, BadArgument when there is none.
    static Result<QrCode> make(std::string_view text);

    /// Modules on each side, without the quiet zone.
    [[nodiscard]] int side() const { return m_side; }
    /// False outside, so that the quiet zone needs no case of its own.
    [[nodiscard]] bool isDark(int x, int y) const;
    /// As a picture, with its quiet zone, of so many units on each side.
    [[nodiscard]] std::string svg(int size = 600) const;
    /// As text, two rows of modules a line, black on white in every theme.
    [[nodiscard]] std::string terminalText() const;
    /// The same for what this file descriptor writes to. LimitExceeded, with what to do, when that is a
    /// terminal with too few columns: a code whose lines break cannot be scanned.
    [[nodiscard]] Result<std::string> forTerminal(int descriptor) const;

private:
    QrCode(int side, std::vector<bool> dark)
        : m_side(side)
        , m_dark(std::move(dark))
    {
    }

    int m_side;
    std::vector<bool> m_dark; ///< row by row
};

}
