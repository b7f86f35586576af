// SPDX-License-Identifier: Apache-2.0
#include "cli/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace alongside::cli {

namespace {

    bool isNoPlaceToWrite(int number)
    {
        return number == EROFS || number == EACCES || number == EPERM || number == ENOENT
            || number == ENOTDIR || number == EISDIR;
    }

    tl::unexpected<Error> failure(const std::string& path, int number)
    {
        const auto code = number == ENOSPC || number == EDQUOT || number == EFBIG
            ? ErrorCode::StorageFull
            : isNoPlaceToWrite(number) ? ErrorCode::StorageReadOnly
                                       : ErrorCode::StorageFailed;
        return fail(code, path + ": " + std::strerror(number));
    }

    int writeAll(int file, std::string_view content)
    {
        while (!content.empty()) {
            const auto written = ::write(file, content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return errno;
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fsync(file) == 0 || errno == EINVAL ? 0 : errno;
    }

    // A pipe or a device is written to; it cannot be put in place of another.
    Result<void> writeInto(const std::string& path, std::string_view content)
    {
        const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (file < 0)
            return failure(path, errno);
        const int broken = writeAll(file, content);
        ::close(file);
        return broken == 0 ? Result<void>() : Result<void>(failure(path, broken));
    }

}

Result<void> writePrivateFile(const std::string& path, std::string_view content)
{
    struct stat there { };
    if (::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode))
        return writeInto(path, content);
    auto beside = path + ".XXXXXX";
    const int file = ::mkstemp(beside.data()); // readable by its owner only
    if (file < 0)
        return failure(path, errno);
    int broken = writeAll(file, content);
    if (::close(file) != 0 && broken == 0)
        broken = errno;
    if (broken == 0 && ::rename(beside.c_str(), path.c_str()) != 0)
        broken = errno;
    if (broken == 0)
        return {};
    ::unlink(beside.c_str());
    return failure(path, broken);
}

}
