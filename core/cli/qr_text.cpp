// SPDX-License-Identifier: Apache-2.0
#include "cli/qr_text.h"

#include "cli/private_file.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace alongside::cli {

namespace {

    // Colours of the fixed part of the palette: what themes call black and white may be neither.
    constexpr std::string_view kBlackOnWhite = "\x1b[38;5;16;48;5;231m";
    constexpr std::string_view kAsBefore = "\x1b[0m";

    // 0 when nobody is watching.
    int columnsOfTerminal()
    {
        winsize size{};
        const bool isThere
            = ::isatty(STDOUT_FILENO) != 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
        return isThere ? size.ws_col : 0;
    }

    void show(Output& out, const plan::QrCode& code)
    {
        const int wide = code.side() + 2 * plan::QrCode::kQuietZone;
        const int room = columnsOfTerminal();
        if (room == 0 || room >= wide)
            return out.raw(terminalCode(code));
        out.warn("The code to scan is " + std::to_string(wide)
            + " columns wide, and this terminal has " + std::to_string(room)
            + ". Make the window larger or its letters smaller, or write the code to a file with "
              "--qr-file FILE.svg");
    }

}

std::string terminalCode(const plan::QrCode& code)
{
    constexpr int kEdge = plan::QrCode::kQuietZone;
    std::string out;
    for (int y = -kEdge; y < code.side() + kEdge; y += 2) {
        out += kBlackOnWhite;
        for (int x = -kEdge; x < code.side() + kEdge; ++x) {
            const bool above = code.isDark(x, y);
            const bool below = code.isDark(x, y + 1);
            out += above ? (below ? "█" : "▀") : (below ? "▄" : " ");
        }
        out += kAsBefore;
        out += '\n';
    }
    return out;
}

void addQrOptions(CLI::App& app, QrArgs& args)
{
    app.add_flag("--qr", args.show, "Show it as a code to scan, too");
    app.add_option("--qr-file", args.file, "Write the code to scan to a picture, FILE.svg")
        ->type_name("FILE");
}

Result<void> checkQr(const QrArgs& args)
{
    if (!args.file.empty() && !args.file.ends_with(".svg"))
        return fail(ErrorCode::BadArgument,
            "--qr-file writes a picture of the form SVG; give it a name that ends with .svg");
    return {};
}

Result<void> giveQr(Output& out, const QrArgs& args, std::string_view text)
{
    if (!args.show && args.file.empty())
        return {};
    auto code = plan::QrCode::make(text);
    if (!code)
        return fail(code.error().code,
            code.error().detail + "; the invitation itself is good: pass it on as text");
    if (!args.file.empty())
        ALONGSIDE_TRY(writePrivateFile(args.file, code->svg()));
    if (args.show && !out.isJson())
        show(out, *code);
    return {};
}

}
