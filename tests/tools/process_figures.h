#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// What a process takes, as Linux tells it (proc(5)): of this one where no number is given. Nothing when there is no
// such process.

#include <sys/resource.h>
#include <sys/types.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace alongside::test {

[[nodiscard]] inline std::filesystem::path processFolder(pid_t process)
{
    return std::filesystem::path("/proc") / (process == 0 ? "self" : std::to_string(process));
}

/// A line of its status, such as "VmRSS" (kB) or "Threads".
[[nodiscard]] inline double statusOf(const std::string& name, pid_t process = 0)
{
    std::ifstream status(processFolder(process) / "status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ":"))
            return std::strtod(line.c_str() + name.size() + 1, nullptr);
    return 0;
}

[[nodiscard]] inline double residentMb(pid_t process = 0)
{
    return statusOf("VmRSS", process) / 1024;
}

[[nodiscard]] inline int threadsOf(pid_t process = 0)
{
    return static_cast<int>(statusOf("Threads", process));
}

[[nodiscard]] inline int openFilesOf(pid_t process = 0)
{
    std::error_code gone;
    const std::filesystem::directory_iterator all(processFolder(process) / "fd", gone);
    return gone ? 0 : static_cast<int>(std::distance(begin(all), end(all)));
}

/// As many files and connections as the machine lets this process have; how many that is.
inline std::size_t raiseFileLimit()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    return files.rlim_cur;
}

}
