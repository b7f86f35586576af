#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// The real program, run as a person runs it, in a home of its own that goes away again.

#include "temporary_folder.h"

#include <nlohmann/json.hpp>

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace alongside::testing {

using Json = nlohmann::ordered_json;
using Arguments = std::vector<std::string>;

struct Outcome {
    int exitCode = -1;
    std::string out;
    std::string err;
    /// The document on standard output; a discarded value when it is not exactly one.
    [[nodiscard]] Json json() const { return Json::parse(out, nullptr, false); }
};

struct Surroundings {
    std::map<std::string, std::string>
        environment{}; ///< besides PATH and the like; "" takes it away
    std::string input{};
    std::uint64_t fileBytesMax = 0; ///< as a disk that is full; 0 for no limit
    bool withoutRoot = false; ///< as somebody whom permissions hold, even where tests run as root
};

/// Runs a program to its end; kills it after 30 seconds.
Outcome runProgram(
    const std::string& program, const Arguments& arguments, const Surroundings& around = {});

/// Runs a program on a terminal of its own, and types a line each time it asks with a colon and a
/// space. `out` is all that the terminal showed.
Outcome runOnTerminal(const std::string& program, const Arguments& arguments,
    const Surroundings& around, const std::vector<std::string>& answers);

using test::TemporaryFolder;

/// A home with people in it, made without the cost of real PINs so that commands are quick.
class Home {
public:
    static constexpr const char* kPin = "2468";

    Home() = default;
    void addPerson(const std::string& name, const std::string& role) const;
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    /// The store of the only person.
    [[nodiscard]] std::filesystem::path store() const;

    /// Runs 'alongside' with this home and the right PIN.
    [[nodiscard]] Outcome run(const Arguments& arguments, Surroundings around = {}) const;
    /// The same with --json; fails the test when the command does not succeed. Gives the result.
    Json result(const Arguments& arguments, const Surroundings& around = {}) const;

private:
    TemporaryFolder m_folder;
};

/// The server, on a port of its own, until the end of the scope.
class ServerProcess {
public:
    /// `more`: further arguments of 'serve'.
    explicit ServerProcess(const Arguments& more = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;
    /// What 'alongside-server invite' prints.
    [[nodiscard]] std::string invitation() const;
    /// Host and port.
    [[nodiscard]] const std::string& address() const { return m_address; }
    /// As the system does when memory runs out: the server is told nothing.
    void kill();

private:
    TemporaryFolder m_data;
    std::string m_address;
    pid_t m_pid = -1;
    int m_ended = -1;
    int m_log = -1; ///< open to the end: a server whose log nobody takes would stop
};

}
