// SPDX-License-Identifier: Apache-2.0
#include "base/qr_code.h"

#include <qrencode.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace alongside {

namespace {

    // Colours of the fixed part of the palette: what themes call black and white may be neither.
    constexpr std::string_view kBlackOnWhite = "\x1b[38;5;16;48;5;231m";
    constexpr std::string_view kAsBefore = "\x1b[0m";

    struct Free {
        void operator()(QRcode* code) const { ::QRcode_free(code); }
    };
    using Owned = std::unique_ptr<QRcode, Free>;

    // The library takes bytes as they are in this mode, so that zero bytes and UTF-8 survive.
    Owned encodeAt(std::string_view text, QRecLevel level)
    {
        return Owned(::QRcode_encodeData(static_cast<int>(text.size()),
            reinterpret_cast<const unsigned char*>(text.data()), 0, level));
    }

}

Result<QrCode> QrCode::make(std::string_view text)
{
    if (text.empty())
        return fail(ErrorCode::BadArgument, "a code needs some text");
    if (text.size() > kTextBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "a code to scan holds at most " + std::to_string(kTextBytesMax)
                + " letters, and this has " + std::to_string(text.size()));
    auto code = encodeAt(text, QR_ECLEVEL_L);
    if (!code)
        return fail(ErrorCode::Internal,
            errno == ENOMEM ? "there is no memory for a code" : "the code could not be made");
    for (const auto level : {QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H}) {
        auto better = encodeAt(text, level);
        if (!better || better->width > code->width)
            break;
        code = std::move(better);
    }
    const auto count
        = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    std::vector<bool> dark(count);
    for (std::size_t i = 0; i < count; ++i)
        dark[i] = (code->data[i] & 1U) != 0;
    return QrCode(code->width, std::move(dark));
}

bool QrCode::isDark(int x, int y) const
{
    if (x < 0 || y < 0 || x >= m_side || y >= m_side)
        return false;
    return m_dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_side)
        + static_cast<std::size_t>(x)];
}

// One path of rectangles, a run of dark modules each: small, and without seams between modules.
std::string QrCode::svg(int size) const
{
    const auto whole = std::to_string(m_side + 2 * kQuietZone);
    const auto units = std::to_string(size);
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + units + "\" height=\""
        + units + "\" viewBox=\"0 0 " + whole + ' ' + whole
        + "\" shape-rendering=\"crispEdges\">\n<rect width=\"" + whole + "\" height=\"" + whole
        + "\" fill=\"#fff\"/>\n<path fill=\"#000\" d=\"";
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x) {
            const int start = x;
            while (isDark(x, y))
                ++x;
            if (x == start)
                continue;
            const auto run = std::to_string(x - start);
            out += 'M' + std::to_string(start + kQuietZone) + ' ' + std::to_string(y + kQuietZone)
                + 'h' + run + "v1h-" + run + 'z';
        }
    return out + "\"/>\n</svg>\n";
}

std::string QrCode::terminalText() const
{
    std::string out;
    for (int y = -kQuietZone; y < m_side + kQuietZone; y += 2) {
        out += kBlackOnWhite;
        for (int x = -kQuietZone; x < m_side + kQuietZone; ++x) {
            const bool above = isDark(x, y);
            const bool below = isDark(x, y + 1);
            out += above ? (below ? "█" : "▀") : (below ? "▄" : " ");
        }
        out += kAsBefore;
        out += '\n';
    }
    return out;
}

Result<std::string> QrCode::forTerminal(int descriptor) const
{
    winsize size{};
    const bool isTerminal = ::isatty(descriptor) != 0 && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0
        && size.ws_col > 0;
    const int columns = m_side + 2 * kQuietZone;
    if (isTerminal && size.ws_col < columns)
        return fail(ErrorCode::LimitExceeded,
            "The code to scan is " + std::to_string(columns)
                + " columns wide, and this terminal has " + std::to_string(size.ws_col)
                + ". Make the window larger or its letters smaller");
    return terminalText();
}

}
