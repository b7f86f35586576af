// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace alongside::sync {

NewFile::~NewFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_beside.empty())
        ::unlink(m_beside.c_str());
}

tl::unexpected<Error> NewFile::failure(int number) const
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const bool isNoPlace = number == EROFS || number == EACCES || number == EPERM
        || number == ENOENT || number == ENOTDIR || number == EISDIR;
    return fail(isFull  ? ErrorCode::StorageFull
            : isNoPlace ? ErrorCode::StorageReadOnly
                        : ErrorCode::StorageFailed,
        m_place.string() + ": " + std::strerror(number));
}

Result<void> NewFile::begin(const std::filesystem::path& place, bool replace)
{
    m_place = place;
    m_replace = replace;
    std::error_code ignored;
    if (std::filesystem::is_directory(place, ignored))
        return failure(EISDIR);
    if (!replace && std::filesystem::exists(place, ignored))
        return fail(ErrorCode::AlreadyThere, place.string());
    auto beside = place.string() + ".XXXXXX";
    m_file = ::mkstemp(beside.data());
    if (m_file < 0)
        return failure(errno);
    m_beside = std::move(beside);
    return {};
}

Result<void> NewFile::write(ByteView bytes)
{
    m_bytes += bytes.size();
    while (!bytes.empty()) {
        const auto written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> NewFile::finish()
{
    // Some disks cannot be told to hurry (EINVAL); what is written there is as safe as they make it.
    if (::fsync(m_file) != 0 && errno != EINVAL)
        return failure(errno);
    const int closed = ::close(std::exchange(m_file, -1));
    if (closed != 0)
        return failure(errno);
    std::error_code ignored;
    if (!m_replace && std::filesystem::exists(m_place, ignored))
        return fail(ErrorCode::AlreadyThere, m_place.string());
    if (::rename(m_beside.c_str(), m_place.c_str()) != 0)
        return failure(errno);
    m_beside.clear();
    // The name, too: a stick is pulled out right after.
    const auto folder = m_place.has_parent_path() ? m_place.parent_path() : ".";
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) {
        ::fsync(opened);
        ::close(opened);
    }
    return {};
}

}
