// SPDX-License-Identifier: Apache-2.0
#include "two_tablets.h"

#include <fstream>
#include <sstream>

namespace alongside::testing {

namespace {

    constexpr std::size_t kRunBytes = 1U << 20U;

    std::string readFile(const std::filesystem::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }

}

plan::Person addPerson(
    const std::filesystem::path& home, const std::string& name, const std::string& role)
{
    return must(plan::People(home).create({name, role}, kPin, {1, 8U << 10U}));
}

store::Update carry(store::ReplicaSet& from, store::ReplicaSet& to, const SpaceId& space)
{
    auto* source = must(from.open(space));
    auto* target = must(to.open(space));
    must(source->seal());
    store::Update all;
    const auto have = must(target->version());
    for (const auto& [chain, last] : must(source->version())) {
        const auto readable = target->audiences();
        if (std::find(readable.begin(), readable.end(), chain.audience) == readable.end())
            continue;
        const auto known = have.find(chain);
        auto seq = known == have.end() ? 0 : known->second;
        while (auto run = must(from.vault().runAfter(space, chain, seq, kRunBytes))) {
            auto update = must(target->accept(*run));
            all.records.insert(all.records.end(), update.records.begin(), update.records.end());
            all.membership = all.membership || update.membership;
            seq = run->last();
        }
    }
    to.announce(space, all);
    return all;
}

void carryBoth(store::ReplicaSet& one, store::ReplicaSet& other, const SpaceId& space)
{
    // Twice: what arrives may open an audience that could not be read before.
    for (int i = 0; i < 2; ++i) {
        carry(one, other, space);
        carry(other, one, space);
    }
}

TwoTablets::TwoTablets(const std::filesystem::path& folder, const Clock& clock, std::size_t records,
    const Cast& cast)
    : m_folder(folder)
{
    const auto ana = addPerson(anaHome(), "Ana", cast.anaRole);
    auto anas = must(plan::Workspace::open(plan::People(anaHome()), ana, kPin, clock));
    m_space = must(anas->createSpace("plan", "Theo's plan", cast.anaRole));
    if (records > 0) {
        auto sample = must(plan::readImport(
            readFile(ALONGSIDE_SOURCE_DIR "/tests/fixtures/wenlow-vale/theo.json")));
        sample.records.resize(std::min(records, sample.records.size()));
        must(plan::runImport(*anas, m_space, sample));
    }
    m_dev = join(*anas, clock, "Dev", "supporter");
    if (cast.withRick)
        m_rick = join(*anas, clock, "Rick", "family");
}

std::unique_ptr<plan::Workspace> TwoTablets::join(plan::Workspace& ana, const Clock& clock,
    const std::string& name, const std::string& role)
{
    const auto home = m_folder / name;
    const auto person = addPerson(home, name, role);
    auto joined = must(plan::Workspace::open(plan::People(home), person, kPin, clock));
    auto* mine = must(ana.replicas().open(m_space));
    log::SpaceInvitation invitation;
    invitation.space = m_space;
    invitation.spaceName = mine->name();
    invitation.expiresAt = clock.now() + 1'000'000;
    invitation.seed = must(mine->invite(role, false, invitation.expiresAt, 1));
    must(joined->join(invitation));
    carry(ana.replicas(), joined->replicas(), m_space);
    must(must(joined->replicas().open(m_space))->joinNow());
    carryBoth(ana.replicas(), joined->replicas(), m_space);
    return joined;
}

plan::RecordInfo TwoTablets::devsBedtime()
{
    for (auto& info : must(m_dev->list(m_space, "statement")))
        if (info.text("part") == "Bedtime")
            return std::move(info);
    throw std::runtime_error("no answer to bedtime");
}

}
