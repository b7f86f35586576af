#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QString>

namespace alongside::bridge {

/// A sheet of paper (A4, PDF) with somebody's recovery code: in large signs, as a code for a camera, and
/// with what to do with it in a few sentences. The file can be read by its owner only. Its place, or
/// nothing when it could not be written.
[[nodiscard]] QString writeRecoveryPaper(const QString& code, const QString& name, const QString& folder);

}
