#pragma once
// SPDX-License-Identifier: Apache-2.0
// Theo's plan on a real server, and those who share it.

#include "elsewhere.h"

namespace alongside::testing {

/// Somebody in the plan: on which tablet, and as what.
struct Somebody {
    std::string name;
    std::string role;
    std::string tablet; ///< several people can use one
};

/// Theo's plan, begun by Ana, with the sample in it; everybody else has joined it by her invitation. All
/// tablets are on, and have everything.
class SharedPlan {
public:
    /// `records`: how many of the sample's.
    SharedPlan(const std::vector<Somebody>& others, std::size_t records);

    [[nodiscard]] Elsewhere& of(const std::string& name) { return *m_people.at(name); }
    /// Their tablet is put down, so that the app can open what is theirs.
    void putDown(const std::string& name) { m_people.erase(name); }
    [[nodiscard]] std::filesystem::path home(const std::string& tablet) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / tablet;
    }
    [[nodiscard]] Server& server() { return m_server; }
    [[nodiscard]] const SpaceId& space() const { return m_space; }

private:
    void join(const Somebody& somebody);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Server m_server;
    std::map<std::string, std::unique_ptr<Elsewhere>> m_people;
    SpaceId m_space;
};

/// Takes in somebody by an invitation of the host's, by the road of their own tablet.
void joinBy(Server& server, Elsewhere& host, Elsewhere& guest, const std::string& tablet,
    const SpaceId& space, const std::string& role);
/// A new space of the host's, kept on the server.
SpaceId begin(Server& server, Elsewhere& host, const std::string& tablet, const std::string& type,
    const std::string& name, const std::string& role);

}
