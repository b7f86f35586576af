// SPDX-License-Identifier: Apache-2.0
#include "bridge/group_tender.h"

#include "plan/ballots.h"
#include "plan/board_loop.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <array>

namespace alongside::bridge {

namespace {

    constexpr std::array<std::string_view, 7> kTended{
        "vote", "ballot-box", "voted", "vote-result", "feedback", "board-reply", "verdict"};

    bool isTended(const store::ChangedRecord& changed)
    {
        return std::find(kTended.begin(), kTended.end(), changed.place.key.kind) != kTended.end();
    }

}

GroupTender::GroupTender(Core& core)
    : m_core(&core)
{
    m_listener = core.workspace->replicas().listen(
        [this](const SpaceId& space, const store::Update& update) { note(space, update); });
    schedule();
}

GroupTender::~GroupTender()
{
    *m_alive = false;
    m_core->workspace->replicas().forget(m_listener);
}

void GroupTender::note(const SpaceId& space, const store::Update& update)
{
    if (update.membership || (update.media && isBoard(space))
        || std::any_of(update.records.begin(), update.records.end(), isTended))
        schedule();
}

// What comes there may be the sound of an answer, which goes on to a group.
bool GroupTender::isBoard(const SpaceId& space)
{
    const auto replica = m_core->workspace->replicas().open(space);
    return replica && (*replica)->membership().spaceType() == "board";
}

void GroupTender::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    boost::asio::post(m_core->executor, [this, alive = m_alive] {
        if (*alive)
            tend();
    });
}

void GroupTender::tend()
{
    m_scheduled = false;
    const auto spaces = m_core->workspace->spaces();
    if (!spaces)
        return;
    for (const auto& space : *spaces) {
        if (space.type != "group" || space.joining || space.departed)
            continue;
        static_cast<void>(plan::Ballots(*m_core->workspace, space.id).carryOn());
        static_cast<void>(plan::BoardLoop(*m_core->workspace, space.id).carryOn());
    }
}

}
