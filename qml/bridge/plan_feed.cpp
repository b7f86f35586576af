// SPDX-License-Identifier: Apache-2.0
#include "bridge/plan_feed.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace alongside::bridge {

PlanFeed::PlanFeed(Core& core)
    : m_core(&core)
{
    m_listener = core.workspace->replicas().listen(
        [this](const SpaceId& space, const store::Update& update) { note(space, update); });
    core.sync->onReport([this, alive = m_alive](const net::SyncReport& report) {
        if (*alive)
            noteReport(report);
    });
}

PlanFeed::~PlanFeed()
{
    *m_alive = false;
    m_core->workspace->replicas().forget(m_listener);
}

void PlanFeed::open(const SpaceId& space)
{
    m_space = space;
    m_changed.clear();
    m_whole = true;
    m_people = true;
    schedule();
}

void PlanFeed::note(const SpaceId& space, const store::Update& update)
{
    if (space != m_space)
        return;
    for (const auto& changed : update.records)
        m_changed.insert(changed.place);
    m_people = m_people || update.membership;
    m_media = m_media || update.media;
    schedule();
}

void PlanFeed::noteReport(const net::SyncReport& report)
{
    if (report.space == m_space)
        schedule();
}

// Updates come from inside calls of the core; reading waits until those are done.
void PlanFeed::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    boost::asio::post(m_core->executor, [this, alive = m_alive] {
        if (*alive)
            send();
    });
}

void PlanFeed::send()
{
    m_scheduled = false;
    if (!m_space)
        return;
    auto& workspace = *m_core->workspace;
    PlanNews news;
    news.space = *m_space;
    news.whole = m_whole;
    news.media = m_media;
    if (m_whole) {
        if (auto all = workspace.list(*m_space, {}, true))
            news.records = std::move(*all);
        else
            news.problem = all.error();
    } else {
        for (const auto& place : m_changed) {
            auto record = workspace.show(*m_space, place);
            if (record)
                news.records.push_back(std::move(*record));
            else if (record.error().code != ErrorCode::NotFound)
                news.problem = record.error();
        }
    }
    if (m_people) {
        if (auto spaces = workspace.spaces()) {
            const auto it = std::find_if(
                spaces->begin(), spaces->end(), [this](const plan::SpaceInfo& s) { return s.id == *m_space; });
            if (it != spaces->end())
                news.info = std::move(*it);
        } else {
            news.problem = spaces.error();
        }
    }
    if (auto status = workspace.status(*m_space))
        news.status = *status;
    else
        news.problem = status.error();
    news.report = m_core->sync->report(*m_space);
    m_changed.clear();
    m_whole = false;
    m_people = false;
    m_media = false;
    m_core->news(std::move(news));
}

}
