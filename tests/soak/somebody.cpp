// SPDX-License-Identifier: Apache-2.0
#include "somebody.h"

#include "crypto/keys.h"
#include "made_photo.h"
#include "must.h"

#include <fmt/format.h>

#include <boost/asio/io_context.hpp>

namespace alongside::soak {

namespace {

    using test::must;
    constexpr const char* kPin = "2580";
    constexpr crypto::PinCost kQuickPin{1, 64U << 10U};
    constexpr double kBetweenDeedsSeconds = 20;
    constexpr double kAwaySeconds = 30;

}

Somebody::Somebody(boost::asio::io_context& io, std::filesystem::path home, std::uint32_t seed)
    : m_io(io)
    , m_home(std::move(home))
    , m_chance(seed)
    , m_timer(io)
{
    plan::People people(m_home, m_home.string() + "-machine");
    m_id = must(people.create({"Somebody", "supporter"}, kPin, kQuickPin)).id;
    switchOn();
}

void Somebody::found(const log::ServerInvitation& server)
{
    m_space = must(m_workspace->createSpace("plan", "A plan", "supporter"));
    must(m_workspace->setServer(m_space, server));
    m_client->start();
}

void Somebody::join(const log::SpaceInvitation& invitation)
{
    m_space = must(m_workspace->join(invitation));
    m_client->start();
}

bool Somebody::isShared() const
{
    const auto report = m_client ? m_client->report(m_space) : std::nullopt;
    return report && report->state == net::SyncReport::State::Shared && report->mediaToSend == 0;
}

std::optional<Error> Somebody::stopped() const
{
    const auto report = m_client ? m_client->report(m_space) : std::nullopt;
    return report && report->state == net::SyncReport::State::Stopped ? report->error
                                                                      : std::nullopt;
}

std::multiset<std::string> Somebody::reads()
{
    std::multiset<std::string> words;
    for (const auto& goal : must(m_workspace->list(m_space, "goal")))
        words.insert(goal.text("words"));
    return words;
}

void Somebody::live()
{
    later(kBetweenDeedsSeconds, [this] { doSomething(); });
}

void Somebody::rest()
{
    m_timer.cancel();
    m_rests = true;
    if (!m_workspace)
        switchOn();
    m_client->start();
    m_client->tryNow();
}

void Somebody::switchOn()
{
    plan::People people(m_home, m_home.string() + "-machine");
    m_workspace = must(plan::Workspace::open(people, must(people.find(m_id)), kPin, m_clock));
    m_client = std::make_unique<net::SyncClient>(m_io.get_executor(), m_workspace->replicas());
}

void Somebody::switchOff()
{
    m_client.reset();
    m_workspace.reset();
}

template<class Deed>
void Somebody::later(double meanSeconds, Deed deed)
{
    m_timer.expires_after(std::chrono::milliseconds(static_cast<std::int64_t>(
        1000 * std::exponential_distribution<>(1 / meanSeconds)(m_chance))));
    m_timer.async_wait([this, deed](const boost::system::error_code& error) {
        if (!error && !m_rests)
            deed();
    });
}

void Somebody::doSomething()
{
    const auto what = m_chance() % 100;
    if (what < 3) {
        ++m_switchedOff;
        switchOff();
        return later(kAwaySeconds, [this] {
            switchOn();
            m_client->start();
            live();
        });
    }
    if (what < 10) {
        ++m_away;
        m_client->stop();
        // Writes where there is no signal, too.
        say();
        return later(kAwaySeconds, [this] {
            m_client->start();
            live();
        });
    }
    if (what < 13)
        takePhoto();
    else
        say();
    live();
}

void Somebody::say()
{
    const auto word = fmt::format("{} says {}", m_id, m_said.size());
    must(m_workspace->add(m_space, plan::Sharing::Everyone, "goal", {{"words", word}}));
    m_said.push_back(word);
}

void Somebody::takePhoto()
{
    const auto audience = must(m_workspace->audienceFor(m_space, plan::Sharing::Everyone));
    must(m_workspace->attach(m_space, audience, std::nullopt,
        plan::NewMedia{
            test::madePhoto(static_cast<std::uint32_t>(m_chance()), 20'000 + m_chance() % 60'000),
            "A photo"}));
    ++m_photos;
}

}
