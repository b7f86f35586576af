#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <filesystem>
#include <string>

namespace alongside::server {

// What whoever keeps a server does with what is stored, while it runs or not. Each runs one command
// to its end and returns the exit code of the program, as those in server_commands.h.

struct BackupOptions {
    std::filesystem::path data;
    std::string postgres; ///< empty: the store is in the folder
    std::filesystem::path file;
    bool force = false; ///< also where there is a file already
    bool json = false;
};
int backup(const BackupOptions& options);

struct StatsOptions {
    std::filesystem::path data;
    std::string postgres; ///< empty: the store is in the folder
    std::uint32_t biggest = 10;
    bool json = false;
};
int stats(const StatsOptions& options);

struct HealthyOptions {
    std::filesystem::path data;
    std::string postgres; ///< empty: the store is in the folder
    std::string listen;   ///< empty: where the last one that started listens
    bool json = false;
};
/// Whether the server of this data folder takes in tablets: connects to it as they do.
int healthy(const HealthyOptions& options);

struct EraseOptions {
    std::filesystem::path data;
    std::string postgres; ///< empty: the store is in the folder
    std::string space;    ///< hexadecimal, the first digits of its id
    bool yes = false;     ///< without being asked
    bool json = false;
};
int erase(const EraseOptions& options);

}
