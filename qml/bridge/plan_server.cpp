// SPDX-License-Identifier: Apache-2.0
#include "bridge/plan_server.h"

#include "bridge/open_plan.h"
#include "bridge/plan_feed.h"
#include "log/invitation.h"

namespace alongside::bridge {

namespace {

    Result<void> keepOn(Core& core, const SpaceId& space, const std::string& line)
    {
        if (!core.workspace)
            return fail(ErrorCode::Cancelled);
        ALONGSIDE_TRY_LET(invitation, log::ServerInvitation::fromText(line));
        ALONGSIDE_TRY_LET(status, core.workspace->status(space));
        if (status.lastShared > 0)
            return fail(ErrorCode::AlreadyThere);
        ALONGSIDE_TRY(core.workspace->setServer(space, invitation));
        core.sync->start();
        // A server that refused the line before is asked again with this one.
        core.sync->tryNow();
        core.feed->look();
        return {};
    }

}

QString PlanServer::addressIn(const QString& line)
{
    const auto invitation = log::ServerInvitation::fromText(line.trimmed().toStdString());
    return invitation ? QString::fromStdString(invitation->server.address) : QString();
}

void PlanServer::keepOn(const QString& line)
{
    auto* plan = OpenPlan::instance();
    if (plan == nullptr || m_busy || !plan->space())
        return;
    m_busy = true;
    m_problem = {};
    emit changed();
    plan->core().ask(
        this,
        [space = *plan->space(), line = line.trimmed().toStdString()](
            Core& core) { return bridge::keepOn(core, space, line); },
        [this](const Result<void>& done) {
            m_busy = false;
            if (!done)
                m_problem = userMessage(done.error().code);
            emit changed();
            if (done)
                emit kept();
        });
}

}
