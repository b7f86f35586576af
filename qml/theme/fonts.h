// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace alongside::theme {

/// The typefaces a person can choose, the usual one first.
[[nodiscard]] QStringList readingFonts();

/// Makes Andika the application's typeface, with colour pictures for emoji.
///
/// Call once, after the application object exists and before anything is written in a window. Fonts come from
/// the system. Returns the reading fonts that are not installed: the program still works, with
/// what the system puts in their place, and can say so.
///
/// Threads: the interface thread only.
[[nodiscard]] QStringList useReadingFonts();

}
