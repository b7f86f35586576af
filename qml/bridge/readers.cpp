// SPDX-License-Identifier: Apache-2.0
#include "bridge/readers.h"

#include <algorithm>

namespace alongside::bridge {

namespace {

    Result<std::vector<store::MemberCard>> cardsOf(
        plan::Workspace& workspace, const SpaceId& space, const QStringList& memberIds)
    {
        ALONGSIDE_TRY_LET(replica, workspace.replicas().open(space));
        const auto people = replica->people();
        std::vector<store::MemberCard> cards;
        for (const auto& text : memberIds) {
            const auto id = MemberId::fromHexText(text.toStdString());
            if (!id)
                return fail(ErrorCode::BadArgument);
            const auto found = std::find_if(people.begin(), people.end(),
                [&id](const store::MemberCard& card) { return card.id == *id && !card.removed; });
            if (found == people.end())
                return fail(ErrorCode::NotFound);
            cards.push_back(*found);
        }
        if (cards.empty())
            return fail(ErrorCode::BadArgument);
        return cards;
    }

}

Result<AudienceId> audienceOf(
    plan::Workspace& workspace, const SpaceId& space, const QStringList& memberIds)
{
    ALONGSIDE_TRY_LET(cards, cardsOf(workspace, space, memberIds));
    std::vector<MemberId> members;
    for (const auto& card : cards)
        members.push_back(card.id);
    ALONGSIDE_TRY_LET(audience, workspace.makeAudience(space, {}, {}, members));
    return audience.id;
}

Result<std::vector<std::string>> namesOfMembers(
    plan::Workspace& workspace, const SpaceId& space, const QStringList& memberIds)
{
    ALONGSIDE_TRY_LET(cards, cardsOf(workspace, space, memberIds));
    std::vector<std::string> names;
    for (const auto& card : cards)
        names.push_back(card.name);
    return names;
}

}
