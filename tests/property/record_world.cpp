// SPDX-License-Identifier: Apache-2.0
#include "record_world.h"

#include "crdt/text_writer.h"

#include <algorithm>

namespace alongside::test {

using namespace crdt;

namespace {

    constexpr int kRecords = 3;
    constexpr std::size_t kAuthors = 4;

    // Hands out the decisions; when they are used up, the story ends.
    class Decisions {
    public:
        explicit Decisions(const std::vector<std::uint8_t>& all)
            : m_all(all)
        {
        }
        [[nodiscard]] bool isOver() const { return m_at >= m_all.size(); }
        std::size_t below(std::size_t count) { return isOver() ? 0 : m_all[m_at++] % count; }

    private:
        const std::vector<std::uint8_t>& m_all;
        std::size_t m_at = 0;
    };

    AuthorId authorOf(std::size_t number)
    {
        AuthorId id;
        id.bytes.fill(static_cast<std::uint8_t>(number + 1));
        return id;
    }

    std::vector<OpId> listOf(const std::set<OpId>& ids)
    {
        return {ids.begin(), ids.end()};
    }

    std::vector<OpId> some(Decisions& decide, const std::set<OpId>& ids)
    {
        std::vector<OpId> chosen;
        for (const auto& id : ids)
            if (decide.below(2) == 0)
                chosen.push_back(id);
        return chosen;
    }

    std::vector<OpId> anything(Decisions& decide)
    {
        std::vector<OpId> ids;
        for (auto count = decide.below(4); count > 0; --count)
            ids.push_back({authorOf(decide.below(kAuthors)), 1 + decide.below(12), 0});
        return ids;
    }

    // Writes a little in the record's text, as far as this author knows it.
    Op spliceOf(Decisions& decide, const Plain& seen, const AuthorId& author)
    {
        TextState text;
        for (const auto& item : seen.all())
            if (const auto* splice = std::get_if<Splice>(&item.op))
                text.apply(*splice, item.id, item.at);
        TextWriter writer(text, author, {});
        writer.insert(static_cast<std::uint32_t>(decide.below(text.length() + 1)),
            std::string(1 + decide.below(3), static_cast<char>('a' + decide.below(26))));
        if (decide.below(3) == 0)
            writer.remove(static_cast<std::uint32_t>(decide.below(text.length())), 2);
        return writer.take("page");
    }

    Op opOf(Decisions& decide, const Plain& seen, const std::string& field, const AuthorId& author)
    {
        const bool wild = decide.below(10) == 9;
        auto heads = seen.visible(field);
        const auto shown = heads;
        const auto decisions = seen.liveDecisions(field);
        heads.insert(decisions.begin(), decisions.end());
        switch (decide.below(13)) {
        case 5:
        case 6:
            return SetAdd{"people", std::string(1, static_cast<char>('A' + decide.below(3)))};
        case 7:
            return SetRemove{"people", wild ? anything(decide) : some(decide, seen.setItems())};
        case 8:
        case 9:
            return spliceOf(decide, seen, author);
        case 0: {
            const auto versions = wild ? anything(decide) : some(decide, shown);
            for (const auto& id : versions)
                heads.erase(id);
            return Keep{field, versions, wild ? anything(decide) : listOf(heads)};
        }
        case 1:
            return Keep{field, listOf(shown), wild ? anything(decide) : listOf(decisions)};
        case 2:
            return Retire{wild ? anything(decide) : listOf(seen.visible())};
        case 3:
            return Restore{wild ? anything(decide) : listOf(seen.retirements())};
        case 4:
            return UnknownOp{static_cast<std::uint8_t>(100 + decide.below(3)), {}, {}};
        default:
            break;
        }
        Value value = std::string(1, static_cast<char>('a' + decide.below(26)));
        if (decide.below(6) == 0)
            value = std::monostate{};
        return Put{field, std::move(value), wild ? anything(decide) : listOf(heads)};
    }

}

std::vector<Happened> storyOf(const std::vector<std::uint8_t>& decisions)
{
    Decisions decide(decisions);
    const auto authors = 1 + decide.below(kAuthors);
    const auto records = 1 + decide.below(kRecords);
    std::vector<Happened> story;
    std::vector<std::set<std::size_t>> knows(authors);
    std::vector<std::uint64_t> seqs(authors, 0);
    while (!decide.isOver()) {
        const auto who = decide.below(authors);
        if (decide.below(3) == 0) { // hears what somebody else knows
            const auto& other = knows[decide.below(authors)];
            knows[who].insert(other.begin(), other.end());
            continue;
        }
        std::vector<Happened> seen;
        for (const auto index : knows[who])
            seen.push_back(story[index]);
        const auto record = static_cast<int>(decide.below(records));
        const std::string field = decide.below(2) == 0 ? "words" : "why";
        // Clocks are as they are: near each other, and not in order.
        const Stamp at{
            static_cast<TimeMs>(decide.below(20)), static_cast<std::uint32_t>(decide.below(3))};
        auto op = opOf(decide, Plain(seen, record), field, authorOf(who));
        knows[who].insert(story.size());
        story.push_back({record, {authorOf(who), ++seqs[who], 0}, std::move(op), at});
    }
    return story;
}

Plain::Plain(const std::vector<Happened>& all, int record)
{
    for (const auto& item : all)
        if (item.record == record)
            m_all.push_back(item);
}

std::set<std::string> Plain::fields() const
{
    std::set<std::string> names;
    for (const auto& item : m_all) {
        if (const auto* put = std::get_if<Put>(&item.op))
            names.insert(put->field);
        if (const auto* keep = std::get_if<Keep>(&item.op))
            names.insert(keep->field);
    }
    return names;
}

std::set<OpId> Plain::replaced(const std::string& field) const
{
    std::set<OpId> ids;
    for (const auto& item : m_all) {
        const std::vector<OpId>* named = nullptr;
        if (const auto* put = std::get_if<Put>(&item.op); put && put->field == field)
            named = &put->replaces;
        if (const auto* keep = std::get_if<Keep>(&item.op); keep && keep->field == field)
            named = &keep->replaces;
        if (named != nullptr)
            for (const auto& id : *named)
                if (id != item.id)
                    ids.insert(id);
    }
    return ids;
}

std::set<OpId> Plain::liveDecisions(const std::string& field) const
{
    const auto gone = replaced(field);
    std::set<OpId> ids;
    for (const auto& item : m_all)
        if (const auto* keep = std::get_if<Keep>(&item.op);
            keep && keep->field == field && !gone.contains(item.id))
            ids.insert(item.id);
    return ids;
}

std::set<OpId> Plain::visible(const std::string& field) const
{
    const auto gone = replaced(field);
    const auto live = liveDecisions(field);
    std::set<OpId> kept;
    for (const auto& item : m_all)
        if (const auto* keep = std::get_if<Keep>(&item.op); keep && live.contains(item.id))
            kept.insert(keep->versions.begin(), keep->versions.end());
    std::set<OpId> ids;
    for (const auto& item : m_all)
        if (const auto* put = std::get_if<Put>(&item.op); put && put->field == field)
            if (!gone.contains(item.id) || kept.contains(item.id))
                ids.insert(item.id);
    return ids;
}

std::set<OpId> Plain::visible() const
{
    std::set<OpId> ids;
    for (const auto& field : fields())
        ids.merge(visible(field));
    ids.merge(setItems());
    ids.merge(lastWords());
    return ids;
}

std::set<OpId> Plain::setItems() const
{
    std::set<OpId> items;
    std::set<OpId> gone;
    for (const auto& item : m_all) {
        if (std::holds_alternative<SetAdd>(item.op))
            items.insert(item.id);
        if (const auto* remove = std::get_if<SetRemove>(&item.op))
            for (const auto& id : remove->added)
                if (id != item.id)
                    gone.insert(id);
    }
    for (const auto& id : gone)
        items.erase(id);
    return items;
}

std::set<OpId> Plain::lastWords() const
{
    std::map<AuthorId, OpId> last;
    for (const auto& item : m_all)
        if (std::holds_alternative<Splice>(item.op))
            last[item.id.author] = std::max(last[item.id.author], item.id);
    std::set<OpId> ids;
    for (const auto& [author, id] : last)
        ids.insert(id);
    return ids;
}

std::set<OpId> Plain::retirements() const
{
    std::set<OpId> taken;
    for (const auto& item : m_all)
        if (const auto* restore = std::get_if<Restore>(&item.op))
            for (const auto& id : restore->retirements)
                if (id != item.id)
                    taken.insert(id);
    std::set<OpId> ids;
    for (const auto& item : m_all)
        if (std::holds_alternative<Retire>(item.op) && !taken.contains(item.id))
            ids.insert(item.id);
    return ids;
}

bool Plain::isRetired() const
{
    const auto live = retirements();
    const auto shown = visible();
    return std::any_of(m_all.begin(), m_all.end(), [&](const Happened& item) {
        const auto* retire = std::get_if<Retire>(&item.op);
        return retire != nullptr && live.contains(item.id)
            && std::all_of(shown.begin(), shown.end(), [&](const OpId& id) {
                   return std::find(retire->seen.begin(), retire->seen.end(), id)
                       != retire->seen.end();
               });
    });
}

Stamp Plain::changedAt() const
{
    Stamp latest;
    for (const auto& item : m_all)
        latest = std::max(latest, item.at);
    return latest;
}

RecordState stateAfter(const std::vector<Happened>& story, int record)
{
    RecordState state;
    for (const auto& item : story)
        if (item.record == record)
            state.apply(item.op, item.id, item.at);
    return state;
}

}
