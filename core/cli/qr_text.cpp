// SPDX-License-Identifier: Apache-2.0
#include "cli/qr_text.h"

#include "cli/private_file.h"

#include <unistd.h>

namespace alongside::cli {

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
    auto code = QrCode::make(text);
    if (!code)
        return fail(code.error().code,
            code.error().detail + "; the invitation itself is good: pass it on as text");
    if (!args.file.empty())
        ALONGSIDE_TRY(writePrivateFile(args.file, code->svg()));
    if (!args.show || out.isJson())
        return {};
    if (const auto shown = code->forTerminal(STDOUT_FILENO))
        out.raw(*shown);
    else
        out.warn(shown.error().detail + ", or write the code to a file with --qr-file FILE.svg");
    return {};
}

}
