// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <csignal>
#include <iostream>

int main(int argc, char** argv)
{
    // A limit on the size of files is met like a full disk: with an error, not with an end.
    std::signal(SIGXFSZ, SIG_IGN);
    return alongside::cli::run(argc, argv, std::cin);
}
