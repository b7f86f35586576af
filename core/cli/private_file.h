#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/result.h"

#include <string>
#include <string_view>

namespace alongside::cli {

/// Writes a file that only its owner can read, whole or not at all: what was there before stays
/// until the new one is on the disk. StorageFull, StorageReadOnly or StorageFailed.
[[nodiscard]] Result<void> writePrivateFile(const std::string& path, std::string_view content);

}
