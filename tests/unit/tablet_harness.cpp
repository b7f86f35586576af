// SPDX-License-Identifier: Apache-2.0
#include "tablet_harness.h"

#include <algorithm>

namespace alongside::test {

namespace {
    constexpr const char* kPin = "2580";
}

Tablet::Tablet(std::filesystem::path home, std::string name, const FakeClock& clock)
    : m_home(std::move(home))
    , m_name(std::move(name))
    , m_clock(clock)
{
    must(plan::People(m_home).create({m_name, ""}, kPin, kQuickPin));
    reopen();
}

void Tablet::reopen()
{
    close();
    plan::People people(m_home);
    m_workspace = must(plan::Workspace::open(people, must(people.find(m_name)), kPin, m_clock));
}

std::filesystem::path Tablet::folder() const
{
    plan::People people(m_home);
    return people.folderOf(must(people.find(m_name)));
}

store::Replica& Tablet::replica()
{
    return *must(m_workspace->replicas().open(m_space));
}

void Tablet::found(std::string_view name, std::string_view role, std::string_view type)
{
    m_space = must(m_workspace->createSpace(type, name, role));
    must(m_workspace->setServer(m_space, {{"localhost:4443", {}}, {}}));
}

void Tablet::join(Tablet& host, std::string_view role, bool steward)
{
    const auto text = must(host->invite(host.space(), role, steward, 1'000'000, 1));
    m_space = must(m_workspace->join(must(log::SpaceInvitation::fromText(text))));
    send(host, *this);
    must(replica().joinNow());
    must(replica().finishJoin());
    exchange(*this, host);
}

ChainMaker Tablet::chain(const AudienceId& audience)
{
    ChainMaker maker(m_space, audience, replica().author());
    maker.continueFrom(must(vault().tip(m_space, maker.id())));
    return maker;
}

crypto::Secret Tablet::key(const AudienceId& audience, std::uint32_t epoch)
{
    auto found = must(vault().keys(m_space, audience, epoch));
    if (found.empty())
        throw std::runtime_error("no key");
    return std::move(found.front());
}

plan::RecordInfo Tablet::addStatement(
    std::string_view part, std::string_view words, plan::Sharing sharing)
{
    return must(m_workspace->add(m_space, sharing, "statement",
        {{"part", std::string(part)}, {"words", std::string(words)},
            {"saidBy", std::string("Theo")}, {"saidAs", std::string("me")}}));
}

std::vector<std::string> Tablet::shown(const store::RecordPlace& place, std::string_view field)
{
    std::vector<std::string> values;
    const auto info = must(m_workspace->show(m_space, place));
    if (const auto* at = info.field(field))
        for (const auto& version : at->versions)
            values.push_back(version.text);
    return values;
}

namespace {

void sendAll(Tablet& from, Tablet& to, const std::function<bool(const log::ChainId&)>& wanted)
{
    must(from.replica().seal());
    for (const auto& [chain, seq] : must(from.replica().version())) { // membership sorts first
        if (!wanted(chain))
            continue;
        const auto have = must(to.replica().version());
        const auto it = have.find(chain);
        auto after = it == have.end() ? 0 : it->second;
        while (auto run = must(from.vault().runAfter(from.space(), chain, after, 64U << 10U))) {
            must(to.replica().accept(*run));
            after = run->last();
        }
    }
}

}

void send(Tablet& from, Tablet& to)
{
    sendAll(from, to, [&](const log::ChainId& chain) {
        const auto may = to.replica().audiences();
        return std::find(may.begin(), may.end(), chain.audience) != may.end();
    });
}

void sendMembership(Tablet& from, Tablet& to)
{
    sendAll(from, to,
        [](const log::ChainId& chain) { return chain.audience == log::kMembership; });
}

void exchange(Tablet& a, Tablet& b)
{
    send(a, b);
    send(b, a);
    send(a, b);
}

bool isEqual(Tablet& a, Tablet& b)
{
    const auto everyone = a.replica().everyone();
    return must(a.replica().view().digest(everyone)) == must(b.replica().view().digest(everyone));
}

}
