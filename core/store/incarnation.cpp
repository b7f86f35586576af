// SPDX-License-Identifier: Apache-2.0
#include "store/incarnation.h"

#include "store/folder_lock.h"

#include <fstream>

namespace alongside::store {

namespace {

    constexpr std::string_view kTitle = "alongside incarnation 1 ";

    std::string textOf(const Incarnation& what)
    {
        auto number = std::to_string(what.sealed);
        // Of one length, so that it is written over in place: old or new, and never half of each.
        number.insert(0, 20 - number.size(), '0');
        return std::string(kTitle) + what.vault.hex() + ' ' + what.copy.hex() + ' ' + number + '\n';
    }

}

std::filesystem::path IncarnationFile::fileOf(const Incarnation& what) const
{
    return m_folder / ("copy-" + what.vault.hex());
}

std::optional<Incarnation> IncarnationFile::read(const Incarnation& of) const
{
    std::ifstream file(fileOf(of));
    std::string product;
    std::string what;
    std::string form;
    std::string vault;
    std::string copy;
    Incarnation found;
    if (!(file >> product >> what >> form >> vault >> copy >> found.sealed)
        || !kTitle.starts_with(product + ' ' + what + ' ' + form))
        return std::nullopt;
    const auto vaultId = decltype(found.vault)::fromHexText(vault);
    const auto copyId = decltype(found.copy)::fromHexText(copy);
    if (!vaultId || !copyId)
        return std::nullopt;
    found.vault = *vaultId;
    found.copy = *copyId;
    return found;
}

Result<void> IncarnationFile::write(const Incarnation& what) const
{
    if (m_folder.empty())
        return {};
    std::error_code code;
    std::filesystem::create_directories(m_folder, code);
    if (code)
        return fail(folderError(m_folder, code));
    const auto path = fileOf(what);
    const auto mode = std::filesystem::exists(path, code)
        ? std::ios::binary | std::ios::in | std::ios::out
        : std::ios::binary | std::ios::out;
    std::fstream file(path, mode);
    file << textOf(what) << std::flush;
    if (!file)
        return fail(ErrorCode::StorageFailed, path.string());
    return {};
}

}
