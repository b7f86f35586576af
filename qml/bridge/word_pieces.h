#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Differences, passages and names as QML holds them.

#include "plan/passage_info.h"

#include <QStringList>
#include <QVariantList>

namespace alongside::bridge {

/// Maps of `kind` ("same", "gone", "new") and `text`, in order.
[[nodiscard]] QVariantList pieceMaps(const std::vector<plan::DifferencePiece>& pieces);
/// The same between two texts.
[[nodiscard]] QVariantList pieceMaps(const QString& before, const QString& after);
/// The same read out: "Gone: tea. New: toast. The words now: I like toast."
[[nodiscard]] QString differenceSentence(const QString& before, const QString& after);
/// "Ana", "Ana and Dev", "Ana, Dev and Moll".
[[nodiscard]] QString namesTogether(const QStringList& names);
/// What changes one text into another, the last place first, so that the earlier places stay right:
/// maps of `at`, `remove` (how many letters) and `insert`. Letters as QML counts them.
[[nodiscard]] QVariantList textChanges(const QString& from, const QString& to);

}
