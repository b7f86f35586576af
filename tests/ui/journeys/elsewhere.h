#pragma once
// SPDX-License-Identifier: Apache-2.0
// The world around a tablet, for journeys: a real server as a program of its own, a road to it for each
// tablet that can be cut, and tablets of others, which share by themselves but have no screen.

#include "bridge/core_thread.h"
#include "story/programs.h"
#include "story/relay.h"
#include "two_tablets.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <optional>
#include <stdexcept>

namespace alongside::testing {

/// The program alongside-server, with its data in a folder that goes away.
class Server {
public:
    Server();
    ~Server();

    /// Lets somebody keep plans here, who comes by this road.
    [[nodiscard]] log::ServerInvitation invitation(const std::string& road);
    /// The road of this tablet; it is made when it is asked for first.
    [[nodiscard]] story::Relay& road(const std::string& tablet);
    /// "127.0.0.1:…" as this tablet sees it.
    [[nodiscard]] std::string address(const std::string& tablet);

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    story::Companion m_program;
    quint16 m_port = 0;
    std::map<std::string, std::pair<std::unique_ptr<story::Relay>, quint16>> m_roads;
};

/// Somebody's tablet without a screen: the real core on its own thread, which shares by itself.
class Elsewhere {
public:
    /// Makes this person there, and signs them in.
    Elsewhere(const std::filesystem::path& home, const std::string& name, const std::string& role,
        const Clock& clock);

    /// Does something with what is theirs, on their core's thread; what it throws comes here.
    template<class Work>
    auto with(Work work);
    /// Waits until this holds on their tablet, and throws when it never does.
    template<class Holds>
    void until(const char* what, Holds holds);
    /// Waits until the server has all of a space that is theirs, and they all of it that is others'.
    void untilShared(const SpaceId& space);
    /// Looks at the connection again, now.
    void tryNow();
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    std::string m_name;
    bridge::CoreThread m_core;
};

/// What somebody likes, and which pictures they unlock with, as it stands with their face.
void likes(plan::Workspace& workspace, const std::string& ownWay, bool withPictures);

/// Waits, while everything goes on, until this holds. False when it never does.
[[nodiscard]] bool waitFor(const std::function<bool()>& holds);

template<class Work>
auto Elsewhere::with(Work work)
{
    using Reply = std::invoke_result_t<Work, plan::Workspace&>;
    using Kept = std::conditional_t<std::is_void_v<Reply>, bool, Reply>;
    std::optional<Kept> reply;
    std::exception_ptr problem;
    QEventLoop loop;
    m_core.ask(
        &loop,
        [&work, &reply, &problem](bridge::Core& core) {
            try {
                if constexpr (std::is_void_v<Reply>) {
                    work(*core.workspace);
                    reply = true;
                } else {
                    reply.emplace(work(*core.workspace));
                }
            } catch (...) {
                problem = std::current_exception();
            }
            return true;
        },
        [&loop](bool) { loop.quit(); });
    loop.exec();
    if (problem)
        std::rethrow_exception(problem);
    if constexpr (!std::is_void_v<Reply>)
        return std::move(*reply);
}

template<class Holds>
void Elsewhere::until(const char* what, Holds holds)
{
    if (!waitFor([&] { return with(holds); }))
        throw std::runtime_error(std::string("on the other tablet never: ") + what);
}

}
