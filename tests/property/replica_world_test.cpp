// SPDX-License-Identifier: Apache-2.0
//
// Aim: whatever people do on their tablets, in whatever audience, with restarts, snapshots, erasing,
// people coming and going, and news that reach some and not others: when everybody has heard of
// everything, all who may read something show the same, byte for byte, nothing that anybody wrote is
// missing, and every log verifies.
// Method: random lives of a few tablets, from a seed that is printed when one goes wrong. 30 of them,
// or 3,000 with ALONGSIDE_LONG=1; ALONGSIDE_SEED=… lives one again.
#include "tablet_harness.h"

#include <cstdlib>
#include <random>

namespace alongside::test {
namespace {

    using plan::Sharing;

    constexpr int kSteps = 60;
    constexpr std::size_t kTabletsMax = 5;

    class World {
    public:
        explicit World(std::uint32_t seed)
            : m_random(seed)
        {
            m_tablets.push_back(
                std::make_unique<Tablet>(m_folder / "t0", "Person0", m_clock));
            m_tablets.front()->found("The plan", "person");
            for (int i = 0; i < 2; ++i)
                join();
        }

        void live()
        {
            for (int i = 0; i < kSteps && !::testing::Test::HasFailure(); ++i) {
                m_clock.time += static_cast<TimeMs>(below(5000));
                step();
            }
        }

        void settle()
        {
            bool more = true;
            for (int round = 0; more && round < 12; ++round) {
                more = false;
                for (auto& from : m_tablets)
                    for (auto& to : m_tablets)
                        if (from != to)
                            send(*from, *to);
                for (auto& tablet : m_tablets) {
                    more = must(tablet->replica().tend()) || more;
                    if (!must(tablet->replica().historyNeeded()).empty()) {
                        fetchHistory(*tablet);
                        more = true;
                    }
                }
            }
            EXPECT_FALSE(more) << "it comes to rest";
            for (auto& from : m_tablets)
                for (auto& to : m_tablets)
                    if (from != to)
                        send(*from, *to);
        }

        void check()
        {
            const auto& membership = m_tablets.front()->replica().membership();
            for (const auto& [audience, known] : membership.audiences()) {
                Tablet* first = nullptr;
                for (auto& tablet : m_tablets) {
                    if (!isActive(*tablet)
                        || !tablet->replica().membership().mayRead(
                            tablet->replica().author().id(), audience))
                        continue;
                    if (first == nullptr)
                        first = tablet.get();
                    EXPECT_EQ(must(first->replica().view().digest(audience)),
                        must(tablet->replica().view().digest(audience)))
                        << "audience " << audience.hex();
                }
            }
            for (const auto& [place, words] : m_written) {
                const auto record
                    = must(m_tablets.front()->replica().view().find(place));
                ASSERT_TRUE(record);
                const auto* text = record->state.text("words");
                ASSERT_NE(text, nullptr);
                for (const auto& word : words)
                    EXPECT_NE(text->text().find(word), std::string::npos) << word;
            }
            for (auto& tablet : m_tablets) {
                if (!isActive(*tablet))
                    continue;
                for (const auto& problem : must((*tablet)->verify(tablet->space())).problems)
                    ADD_FAILURE() << describe(problem);
            }
        }

    private:
        std::size_t below(std::size_t count) { return count == 0 ? 0 : m_random() % count; }
        Tablet& any() { return *m_tablets[below(m_tablets.size())]; }
        static bool isActive(Tablet& tablet)
        {
            return tablet.replica().membership().isActive(tablet.replica().author().id());
        }
        // What may go wrong is only what somebody may not do.
        template<class T>
        void expectFine(const Result<T>& result)
        {
            if (result)
                return;
            const auto group = static_cast<int>(result.error().code) / 100;
            EXPECT_TRUE(group == 1 || group == 2
                || result.error().code == ErrorCode::HistoryNotHere
                || result.error().code == ErrorCode::CannotDecrypt
                || result.error().code == ErrorCode::LimitExceeded)
                << describe(result.error());
        }
        AudienceId audienceOf(Tablet& tablet)
        {
            const auto all = must(tablet->audiences(tablet.space()));
            return all.empty() ? tablet.replica().everyone() : all[below(all.size())].id;
        }
        std::optional<plan::RecordInfo> recordOf(Tablet& tablet)
        {
            const auto all = must(tablet->list(tablet.space(), "page", true));
            if (all.empty())
                return std::nullopt;
            return all[below(all.size())];
        }
        std::vector<MemberId> someMembers(Tablet& tablet)
        {
            std::vector<MemberId> ids;
            for (const auto& card : tablet.replica().people())
                if (!card.removed && below(2) == 0)
                    ids.push_back(card.id);
            return ids;
        }

        void step()
        {
            auto& tablet = any();
            const auto& space = tablet.space();
            const auto record = recordOf(tablet);
            switch (below(20)) {
            case 0:
            case 1: {
                const auto audience = audienceOf(tablet);
                const auto added = tablet->add(space, audience, "page",
                    {{"title", "Page " + std::to_string(below(9))},
                        {"words", std::string("Begin. End.")}},
                    {});
                expectFine(added);
                break;
            }
            case 2:
            case 3:
            case 4:
            case 5:
                if (record)
                    write(tablet, *record);
                break;
            case 6:
                if (record)
                    expectFine(tablet->set(space, record->place,
                        {{"title", "Title " + std::to_string(below(9))},
                            {"writtenWith",
                                std::vector<std::string>{"P" + std::to_string(below(5))}}}));
                break;
            case 7:
                if (record)
                    expectFine(record->retired ? tablet->restore(space, record->place)
                                               : tablet->retire(space, record->place));
                break;
            case 8:
                if (record && record->hasOpenVersions())
                    expectFine(tablet->settle(space, record->place, std::nullopt));
                break;
            case 9:
                expectFine(below(2) == 0
                        ? tablet->makeAudience(space, {}, {}, someMembers(tablet))
                        : tablet->makeAudience(space, {}, {"supporter"}, {}));
                break;
            case 10: {
                store::ReaderChange change;
                (below(2) == 0 ? change.in : change.out) = someMembers(tablet);
                expectFine(tablet->changeReaders(space, audienceOf(tablet), change));
                break;
            }
            case 11:
                if (record && below(3) == 0) {
                    forget(record->place);
                    expectFine(
                        tablet->move(space, record->place, audienceOf(tablet), below(2) == 0));
                }
                break;
            case 12:
                if (record && below(3) == 0) {
                    forget(record->place);
                    expectFine(tablet->erase(space, record->place, {}));
                }
                break;
            case 13:
                if (below(4) == 0 && m_tablets.size() < kTabletsMax)
                    join();
                break;
            case 14:
                tablet.reopen();
                break;
            case 15:
                must(tablet.replica().tend());
                break;
            case 16:
                if (below(8) == 0)
                    remove();
                break;
            case 17:
                if (below(3) == 0)
                    fetchHistory(tablet);
                break;
            default: {
                auto& other = any();
                if (&other != &tablet)
                    send(tablet, other);
                break;
            }
            }
        }

        void write(Tablet& tablet, const plan::RecordInfo& record)
        {
            auto text = record.text("words");
            const auto word = " w" + std::to_string(++m_words) + "x";
            text.insert(std::min(text.find(' '), text.size()), word);
            const auto done = tablet->set(tablet.space(), record.place, {{"words", text}});
            expectFine(done);
            // Of those who are never removed, what everybody can read.
            if (done && record.sharing == plan::Sharing::Everyone && isSafe(tablet)
                && !m_gone.contains(record.place))
                m_written[record.place].insert(word);
        }
        void forget(const store::RecordPlace& place)
        {
            m_gone.insert(place);
            m_written.erase(place);
        }
        // The first two are never removed.
        bool isSafe(Tablet& tablet)
        {
            return &tablet == m_tablets[0].get() || &tablet == m_tablets[1].get();
        }

        void join()
        {
            const auto number = std::to_string(m_tablets.size());
            auto made = std::make_unique<Tablet>(m_folder / ("t" + number), "Person" + number, m_clock);
            auto& host = *m_tablets.front();
            const auto role = below(2) == 0 ? "family" : "supporter";
            const auto text = must(host->invite(host.space(), role, false, 1'000'000'000, 1));
            made->setSpace(must((*made)->join(must(log::SpaceInvitation::fromText(text)))));
            send(host, *made, true);
            must(made->replica().joinNow());
            must(made->replica().finishJoin());
            send(*made, host);
            // Now and then it begins with snapshots.
            if (below(3) > 0)
                for (const auto& audience : made->replica().audiences()) {
                    auto& maker = any();
                    if (audience == log::kMembership || !isActive(maker)
                        || !maker.replica().membership().mayRead(
                            maker.replica().author().id(), audience))
                        continue;
                    const auto snapshot = must(maker.replica().makeSnapshot(audience));
                    if (!snapshot)
                        continue;
                    send(maker, *made, true);
                    const auto begun
                        = made->replica().beginSnapshot(audience, snapshot->snapshot);
                    expectFine(begun);
                    for (auto piece = begun ? *begun : 0;
                         begun && piece < snapshot->pieces.size(); ++piece)
                        must(made->replica().addSnapshotPiece(
                            audience, piece, snapshot->pieces[piece]));
                }
            m_tablets.push_back(std::move(made));
        }
        void remove()
        {
            if (m_tablets.size() < 4)
                return;
            auto& host = *m_tablets.front();
            auto& gone = *m_tablets.back();
            expectFine(host->removeMember(host.space(), gone.replica().me()));
        }
        void fetchHistory(Tablet& tablet)
        {
            for (const auto& [chain, next] : must(tablet.vault().wantedHistory(tablet.space())))
                for (auto& from : m_tablets) {
                    if (from.get() == &tablet)
                        continue;
                    auto after = next - 1;
                    while (const auto begins = must(tablet.vault().base(tablet.space(), chain))) {
                        if (after >= begins->seq)
                            break;
                        const auto run
                            = must(from->vault().runAfter(tablet.space(), chain, after, 2000));
                        if (!run)
                            break;
                        must(tablet.replica().accept(*run));
                        after = run->last();
                    }
                }
        }
        static void send(Tablet& from, Tablet& to, bool onlyMembership = false)
        {
            must(from.replica().seal());
            for (const auto& [chain, seq] : must(from.replica().version())) {
                if (onlyMembership && chain.audience != log::kMembership)
                    continue;
                const auto wanted = to.replica().audiences();
                if (std::find(wanted.begin(), wanted.end(), chain.audience) == wanted.end())
                    continue;
                const auto have = must(to.replica().version());
                const auto it = have.find(chain);
                auto after = it == have.end() ? 0 : it->second;
                // As a server does: what counts is carried, and nothing beyond it.
                const auto line = to.replica().membership().author(chain.author) == nullptr
                    ? seq
                    : to.replica().membership().lineOf(chain);
                while (auto run = must(from.vault().runAfter(from.space(), chain, after, 64U << 10U))) {
                    if (chain.audience != log::kMembership && after >= line)
                        break;
                    if (auto accepted = to.replica().accept(*run); !accepted) {
                        EXPECT_EQ(accepted.error().code, ErrorCode::UnknownAuthor);
                        break;
                    }
                    after = run->last();
                }
            }
        }

        std::mt19937 m_random;
        TemporaryFolder m_folder;
        FakeClock m_clock;
        std::vector<std::unique_ptr<Tablet>> m_tablets;
        int m_words = 0;
        std::map<store::RecordPlace, std::set<std::string>> m_written;
        std::set<store::RecordPlace> m_gone;
    };

    TEST(ReplicaWorld, ComesToTheSameForEverybody)
    {
        const char* wanted = std::getenv("ALONGSIDE_LONG");
        const char* one = std::getenv("ALONGSIDE_SEED");
        const std::uint32_t first = one != nullptr
            ? static_cast<std::uint32_t>(std::strtoul(one, nullptr, 10))
            : 1;
        const std::uint32_t count = one != nullptr                     ? 1
            : wanted != nullptr && std::string_view(wanted) == "1" ? 3000
                                                                   : 30;
        for (auto seed = first; seed < first + count; ++seed) {
            SCOPED_TRACE("ALONGSIDE_SEED=" + std::to_string(seed));
            try {
                World world(seed);
                world.live();
                world.settle();
                world.check();
            } catch (const std::exception& e) {
                ADD_FAILURE() << e.what();
            }
            if (::testing::Test::HasFailure())
                return;
        }
    }

}
}
