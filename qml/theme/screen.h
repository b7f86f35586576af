#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Whether there is a screen, asked before the application object exists: Qt ends the program where there is none.

#include <QtGlobal>

namespace alongside::theme {

/// There is a screen, or the environment says what to paint on.
inline bool isScreenThere()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Paints in memory, unless the environment says what to paint on. Call before the application object exists.
inline void paintInMemory()
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

}
