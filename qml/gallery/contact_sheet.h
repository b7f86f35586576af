#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QString>
#include <QStringList>

namespace alongside::gallery {

inline constexpr auto kSheetPrefix = "sheet-";

/// What came of it: files that were written, or what was in the way.
struct ContactSheets {
    QStringList files;
    QString problem; ///< empty when all went well
};

/// Puts all pictures (PNG) of a folder, small, with their names, on as few pictures as need be, and
/// writes those beside them: sheet-01.png … Older sheets go.
[[nodiscard]] ContactSheets makeContactSheets(const QString& folder);

}
