#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

#include <string>

namespace alongside {

/// What a program ends with, by the group of the error. Scripts rely on these: they never change
/// their meaning.
enum ExitCode : int {
    ExitOk = 0,
    ExitInternal = 1,   ///< a mistake inside the program, or it was stopped
    ExitUsage = 2,      ///< the command is not right
    ExitValue = 3,      ///< a value, a file, or something that is not there
    ExitWho = 4,        ///< PIN, person, invitation, permission
    ExitStore = 5,      ///< the store on this machine
    ExitConnection = 6, ///< the connection or the server
    ExitDamaged = 7,    ///< altered or forged data; also a 'verify' that found something
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);
/// The list for --help, one line each.
[[nodiscard]] std::string exitCodeHelp();

}
