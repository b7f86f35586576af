#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QList>
#include <QStringList>

namespace alongside::access {

/// The letters of a language in rows of keys: as its alphabet goes, or as on a typewriter where that is
/// used for it. A language that is not known gets the letters of English.
[[nodiscard]] QList<QStringList> letterRows(const QString& language, bool typewriter);

/// Digits, and signs between words.
[[nodiscard]] QList<QStringList> numberRows();

}
