#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// How soon a window is there, told by the program whose window it is.

#include <QtGlobal>

#include <functional>

class QQuickWindow;

namespace alongside::bench {

/// Nanoseconds of the steady clock, which is the same in all processes of a machine.
qint64 nowNs();

/// MiB that this program takes: what is its own, and its share of what is shared.
double memoryMb();

/// Writes how many milliseconds after `since` a frame was on the screen in which what is looked for is, and
/// how much memory the program takes then; and ends the program.
/// `isThere` is asked while nothing else touches the interface, on whichever thread that is.
void sayFirstFrameAndGo(QQuickWindow* window, qint64 since, const std::function<bool()>& isThere);

}
