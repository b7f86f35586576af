#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <string>

namespace alongside::cli {

/// What can be said with every command.
struct GlobalOptions {
    std::string home;    ///< empty: see homeFolder()
    std::string as;      ///< empty: $ALONGSIDE_PERSON, or the only person there is
    std::string pinFile; ///< empty: $ALONGSIDE_PIN, or asked on the terminal
    std::string space;   ///< empty: the only one
    bool json = false;
};

}
