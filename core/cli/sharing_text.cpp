// SPDX-License-Identifier: Apache-2.0
#include "cli/sharing_text.h"

#include "base/text.h"
#include "cli/record_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alongside::cli {

namespace {

    constexpr std::array<std::pair<std::string_view, crdt::Manner>, 6> kManners{{
        {"writing", crdt::Manner::Written},
        {"speech", crdt::Manner::Spoken},
        {"signs", crdt::Manner::Signed},
        {"symbols", crdt::Manner::Symbols},
        {"drawing", crdt::Manner::Drawn},
        {"behaviour", crdt::Manner::Shown},
    }};

    std::string mannerNames()
    {
        std::string names;
        for (const auto& [name, manner] : kManners)
            names += (names.empty() ? "" : ", ") + std::string(name);
        return names;
    }

}

Result<plan::AudienceInfo> audienceOf(
    Session& session, const plan::SpaceInfo& space, const std::string& text)
{
    ALONGSIDE_TRY_LET(work, session.workspace());
    auto known = work->findAudience(space.id, text);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    // Not a name that people share under: perhaps names of people.
    std::vector<MemberId> members;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const auto name = trimmed(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        auto member = work->findMember(space.id, name);
        if (!member && member.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::NotFound,
                "'" + std::string(name) + "' is neither somebody here nor a name that people share "
                    + "under. See: alongside member list, alongside audience list");
        if (!member)
            return fail(member.error());
        members.push_back(member->id);
    }
    return work->makeAudience(space.id, {}, {}, members);
}

void addSaidOptions(CLI::App& app, SaidArgs& said)
{
    app.add_option("--said-by", said.by, "Whose words they are, when you write for somebody else")
        ->type_name("NAME");
    app.add_option("--how", said.how, "How they were said: " + mannerNames())->type_name("WAY");
}

Result<crdt::Voice> voiceOf(
    Session& session, const plan::SpaceInfo& space, const SaidArgs& said)
{
    crdt::Voice voice;
    if (!said.how.empty()) {
        const auto* it = std::find_if(kManners.begin(), kManners.end(),
            [&](const auto& one) { return one.first == said.how; });
        if (it == kManners.end())
            return fail(ErrorCode::BadArgument, "--how is one of: " + mannerNames());
        voice.manner = it->second;
    }
    if (!said.by.empty()) {
        ALONGSIDE_TRY_LET(work, session.workspace());
        ALONGSIDE_TRY_LET(member, work->findMember(space.id, said.by));
        if (!member.isMe)
            voice.speaker = member.id;
    }
    return voice;
}

std::string sharingWords(const plan::RecordInfo& record)
{
    switch (record.sharing) {
    case plan::Sharing::Everyone:
        return "everyone can see it";
    case plan::Sharing::JustMe:
        return "only I can see it";
    case plan::Sharing::Some:
        break;
    }
    return "shared with " + record.sharedWith;
}

std::string namesOf(const std::vector<store::MemberCard>& people)
{
    std::string names;
    for (const auto& card : people)
        names += (names.empty() ? "" : ", ") + nameOf(card) + (card.isMe ? " (me)" : "");
    return names;
}

}
