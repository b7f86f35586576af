#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/sync_client.h"
#include "plan/people.h"
#include "plan/workspace.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>
#include <utility>

namespace alongside::bridge {

class GroupTender;
class PlanFeed;
struct PlanNews;

/// What lives on the core's thread and is touched nowhere else.
struct Core {
    Core(const std::filesystem::path& home, const Clock& theClock, boost::asio::any_io_executor theExecutor);
    ~Core();

    plan::People people;
    const Clock* clock = nullptr;
    boost::asio::any_io_executor executor;
    std::function<void(PlanNews)> news; ///< where the feed sends what it reads
    // All null while nobody is signed in. In the order of dependence.
    std::unique_ptr<plan::Workspace> workspace;
    std::unique_ptr<net::SyncClient> sync;
    std::unique_ptr<PlanFeed> feed;
    std::unique_ptr<GroupTender> tender;

    /// Takes over an unlocked workspace, tells the feed of everything in it, and begins to sync.
    void signIn(std::unique_ptr<plan::Workspace> unlocked);
    /// Lets go of everything that belongs to the person who was signed in.
    void signOut();
};

/// The core's own thread. The interface asks it for things and goes on; the answer arrives later as
/// an event, so that neither a slow disk nor a slow network is ever felt under a finger.
///
/// What is asked first is answered first. Work that was asked for before the end is still done:
/// what somebody wrote is on disk when the destructor returns, and what was being shared then was given
/// a moment to arrive.
///
/// Threads: make it and call it from the interface's thread.
class CoreThread {
public:
    CoreThread(const std::filesystem::path& home, const Clock& clock);
    ~CoreThread();
    CoreThread(const CoreThread&) = delete;
    CoreThread& operator=(const CoreThread&) = delete;

    /// Runs `work(Core&)` on the core's thread, then `done(result)` on the interface's, unless
    /// `context` has gone by then.
    template<class Work, class Done>
    void ask(QObject* context, Work work, Done done)
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work),
                 done = std::move(done)](Core& core) mutable {
            using Reply = decltype(work(core));
            // Shared, because what travels through Qt's queue must be copyable.
            auto answer = std::make_shared<Reply>(work(core));
            deliver([context = std::move(context), answer = std::move(answer), done = std::move(done)]() mutable {
                if (context)
                    done(std::move(*answer));
            });
        });
    }

    /// Runs `work` on the core's thread.
    void post(std::function<void(Core&)> work);
    /// Runs `done` on the interface's thread. May be called from the core's thread.
    void deliver(std::function<void()> done);

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
    // Its place in the interface's event queue; lives longer than the thread that posts to it.
    std::unique_ptr<QObject> m_mailbox;
    std::thread m_thread;
};

}
