// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"

namespace alongside {

ExitCode exitCodeOf(ErrorCode code)
{
    // The one code that is about the command and not about what it works on.
    if (code == ErrorCode::BadArgument)
        return ExitUsage;
    switch (static_cast<std::uint16_t>(code) / 100) {
    case 1:
        return ExitValue;
    case 2:
        return ExitWho;
    case 3:
        return ExitStore;
    case 4:
        return ExitConnection;
    case 5:
        return ExitDamaged;
    default:
        return ExitInternal;
    }
}

std::string exitCodeHelp()
{
    return "Exit codes:\n"
           "  0  all is well\n"
           "  1  something went wrong inside the program\n"
           "  2  the command is not right\n"
           "  3  a value or a file is not right, or there is no such thing\n"
           "  4  the PIN, the person or the invitation is not right, or it is not allowed\n"
           "  5  the store on this machine: in use, full, damaged, read only, newer\n"
           "  6  the connection or the server\n"
           "  7  data that was altered or forged; or 'verify' found something\n";
}

}
