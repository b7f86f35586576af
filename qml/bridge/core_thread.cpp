// SPDX-License-Identifier: Apache-2.0
#include "bridge/core_thread.h"

#include "bridge/group_tender.h"
#include "bridge/plan_feed.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

namespace alongside::bridge {

namespace {

    // Who closes the app in the middle of sharing waits so long at most.
    constexpr std::chrono::seconds kFinishWithin{2};

}

Core::Core(const std::filesystem::path& home, const Clock& theClock, boost::asio::any_io_executor theExecutor)
    : people(home)
    , clock(&theClock)
    , executor(std::move(theExecutor))
{
}

Core::~Core() = default;

void Core::signIn(std::unique_ptr<plan::Workspace> unlocked)
{
    signOut();
    workspace = std::move(unlocked);
    sync = std::make_unique<net::SyncClient>(executor, workspace->replicas());
    feed = std::make_unique<PlanFeed>(*this);
    tender = std::make_unique<GroupTender>(*this);
    sync->start();
}

void Core::signOut()
{
    tender.reset();
    feed.reset();
    sync.reset();
    workspace.reset();
}

struct CoreThread::Loop {
    Loop(const std::filesystem::path& home, const Clock& clock)
        : core(home, clock, context.get_executor())
        , work(boost::asio::make_work_guard(context))
    {
    }
    // The core goes before the loop that its connections run on.
    boost::asio::io_context context{1};
    Core core;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work;
};

CoreThread::CoreThread(const std::filesystem::path& home, const Clock& clock)
    : m_loop(std::make_unique<Loop>(home, clock))
    , m_mailbox(std::make_unique<QObject>())
    , m_thread([loop = m_loop.get()] { loop->context.run(); })
{
}

CoreThread::~CoreThread()
{
    post([this](Core& core) {
        const auto end = [this, &core] {
            core.signOut();
            m_loop->work.reset();
            // What is left are waits for the network, which nobody needs any more.
            m_loop->context.stop();
        };
        if (core.sync == nullptr)
            return end();
        boost::asio::co_spawn(
            m_loop->context, core.sync->finish(kFinishWithin), [end](const std::exception_ptr&) { end(); });
    });
    m_thread.join();
}

void CoreThread::post(std::function<void(Core&)> work)
{
    boost::asio::post(m_loop->context, [loop = m_loop.get(), work = std::move(work)] { work(loop->core); });
}

void CoreThread::deliver(std::function<void()> done)
{
    QMetaObject::invokeMethod(m_mailbox.get(), std::move(done), Qt::QueuedConnection);
}

}
