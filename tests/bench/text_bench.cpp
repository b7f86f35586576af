// SPDX-License-Identifier: Apache-2.0
#include "text_bench.h"

#include "base/text.h"
#include "bench_tools.h"
#include "crdt/text_writer.h"
#include "text_trace.h"

#include <map>
#include <memory>
#include <stdexcept>

namespace alongside::bench {

using namespace crdt;

namespace {

    // As wide as real ones.
    AuthorId authorOf(std::size_t agent)
    {
        AuthorId id;
        id.bytes.fill(static_cast<std::uint8_t>(0xa5));
        id.bytes[3] = static_cast<std::uint8_t>(agent + 1);
        return id;
    }

    constexpr Stamp kWhen{1'790'000'000'000, 0};

    // What a change encrypts, for one edit.
    struct Update {
        OpId id;
        EditBytes bytes;
    };

    struct Replica {
        TextState state;
        std::unique_ptr<TextWriter> writer;
        AuthorId author;
        std::uint64_t seq = 0;

        explicit Replica(const AuthorId& who)
            : writer(std::make_unique<TextWriter>(state, who, kWhen))
            , author(who)
        {
        }
        Replica(const Replica& from, const AuthorId& who)
            : state(from.state)
            , writer(std::make_unique<TextWriter>(state, who, kWhen))
            , author(who)
        {
        }

        Update write(const std::vector<Patch>& patches)
        {
            for (const auto& patch : patches)
                write(patch);
            return taken();
        }
        void write(const Patch& patch)
        {
            if (patch.removed > 0)
                writer->remove(patch.position, patch.removed);
            writer->insert(patch.position, patch.text);
        }
        Update taken()
        {
            Edit edit;
            edit.record.kind = "statement";
            edit.ops.emplace_back(writer->take("words"));
            return {{author, ++seq, 0}, encodeEdit(edit)};
        }
        void apply(const Update& update)
        {
            const auto edit = decodeEdit(update.bytes.structure, update.bytes.content);
            if (!edit)
                throw std::runtime_error("an update cannot be read: " + edit.error().detail);
            for (const auto& op : edit->ops)
                state.apply(std::get<Splice>(op), update.id, kWhen);
        }
    };

    std::size_t bytesOf(const std::vector<Update>& updates)
    {
        std::size_t sum = 0;
        for (const auto& update : updates)
            sum += update.bytes.structure.size() + update.bytes.content.size();
        return sum;
    }

    TextState typed(const std::vector<Patch>& patches)
    {
        TextState state;
        const auto who = state.whoIs(authorOf(0));
        const Voice voice;
        std::vector<TextRemove> removed;
        for (const auto& patch : patches) {
            if (patch.removed > 0) {
                removed.clear();
                state.remove(who, kWhen, patch.position, patch.removed, removed);
            }
            if (!patch.text.empty())
                state.insert(who, kWhen, voice, patch.position, patch.text,
                    static_cast<std::uint32_t>(codePoints(patch.text)));
        }
        return state;
    }

    class Bench {
    public:
        Bench(TextTrace trace, int reps)
            : m_trace(std::move(trace))
            , m_reps(reps)
        {
        }

        void run()
        {
            if (m_trace.isConcurrent)
                replay();
            else
                type();
        }

    private:
        void check(const std::string& text) const
        {
            if (text != m_trace.end)
                throw std::runtime_error("the text does not end as recorded");
        }

        void type()
        {
            {
                const auto before = residentMb();
                const auto state = typed(m_trace.patches);
                const auto after = residentMb();
                check(state.text());
                print({{"edits", m_trace.patches.size()}, {"rss_mb", rounded(after - before)}});
            }
            TextState state;
            const auto apply = timed(
                m_reps, [&] { state = typed(m_trace.patches); }, [&] { check(state.text()); });
            print({{"apply_ms", apply.median}, {"apply_min_ms", apply.smallest},
                {"apply_k", apply.times}});
            save(state);

            std::vector<Update> updates;
            const auto emitted = timed(
                m_reps,
                [&] {
                    Replica replica(authorOf(0));
                    updates.clear();
                    for (const auto& patch : m_trace.patches) {
                        replica.write(patch);
                        updates.push_back(replica.taken());
                    }
                    state = std::move(replica.state);
                },
                [&] { check(state.text()); });
            print({{"emit_ms", emitted.median}, {"emit_k", emitted.times},
                {"updates", updates.size()}, {"updates_bytes", bytesOf(updates)}});
            merge(updates);
            batch();
        }

        // All of it in one change, as when somebody saves what they wrote.
        void batch()
        {
            std::string text;
            std::size_t size = 0;
            const auto batched = timed(
                m_reps,
                [&] {
                    Replica replica(authorOf(0));
                    for (const auto& patch : m_trace.patches)
                        replica.write(patch);
                    const auto update = replica.taken();
                    size = bytesOf({update});
                    text = replica.state.text();
                },
                [&] { check(text); });
            print({{"batch_ms", batched.median}, {"batch_bytes", size}});
        }

        TextState merge(const std::vector<Update>& updates)
        {
            std::string text;
            TextState state;
            const auto merged = timed(
                m_reps,
                [&] {
                    Replica replica(authorOf(999));
                    for (const auto& update : updates)
                        replica.apply(update);
                    text = replica.state.text();
                    state = std::move(replica.state);
                },
                [&] { check(text); });
            print({{"merge_ms", merged.median}, {"merge_k", merged.times}});
            return state;
        }

        void save(const TextState& state)
        {
            Bytes saved;
            const auto save = timed(
                m_reps, [&] { saved = state.bytes(Effort::Thorough); }, [] {});
            print({{"save_ms", save.median}, {"save_bytes", saved.size()}});
            // As it is kept while somebody writes.
            Bytes quickly;
            const auto quick = timed(
                m_reps, [&] { quickly = state.bytes(Effort::Quick); }, [] {});
            print({{"save_quick_ms", quick.median}, {"save_quick_bytes", quickly.size()}});
            std::string text;
            const auto read = timed(
                m_reps, [&] { text = *TextState::textOf(saved); }, [&] { check(text); });
            const auto load = timed(
                m_reps, [&] { text = TextState::fromBytes(saved)->text(); }, [&] { check(text); });
            print({{"read_ms", read.median}, {"load_ms", load.median}, {"load_k", load.times}});
            if (TextState::fromBytes(saved)->bytes(Effort::Thorough) != saved)
                throw std::runtime_error("a text that was taken up again is another");
        }

        [[nodiscard]] std::vector<std::size_t> missing(
            const std::vector<bool>& have, const std::vector<std::size_t>& parents) const
        {
            std::vector<bool> seen(m_trace.transactions.size());
            std::vector<std::size_t> open = parents;
            std::vector<std::size_t> all;
            while (!open.empty()) {
                const auto i = open.back();
                open.pop_back();
                if (have[i] || seen[i])
                    continue;
                seen[i] = true;
                all.push_back(i);
                const auto& more = m_trace.transactions[i].parents;
                open.insert(open.end(), more.begin(), more.end());
            }
            std::sort(all.begin(), all.end());
            return all;
        }

        // Everybody has a replica, which hears of exactly what its owner knew before it writes.
        void replay()
        {
            struct Agent {
                std::unique_ptr<Replica> replica;
                std::vector<bool> have;
            };
            const auto& all = m_trace.transactions;
            std::map<std::size_t, Agent> agents;
            std::vector<Update> updates(all.size());
            double spent = 0;
            std::size_t edits = 0;
            for (std::size_t i = 0; i < all.size(); ++i) {
                auto& agent = agents[all[i].agent];
                if (!agent.replica) {
                    spent += millisecondsOf(
                        [&] { agent.replica = std::make_unique<Replica>(authorOf(all[i].agent)); });
                    agent.have.resize(all.size());
                }
                const auto need = missing(agent.have, all[i].parents);
                spent += millisecondsOf([&] {
                    for (const auto k : need)
                        agent.replica->apply(updates[k]);
                    updates[i] = agent.replica->write(all[i].patches);
                });
                edits += all[i].patches.size();
                for (const auto k : need)
                    agent.have[k] = true;
                agent.have[i] = true;
                if (i + 1 == all.size())
                    check(agent.replica->state.text());
            }
            print({{"edits", edits}, {"replay_ms", rounded(spent)}, {"replay_k", 1},
                {"updates", updates.size()}, {"updates_bytes", bytesOf(updates)}});
            const auto state = merge(updates);
            for (auto& [number, agent] : agents) {
                for (std::size_t k = 0; k < all.size(); ++k)
                    if (!agent.have[k])
                        agent.replica->apply(updates[k]);
                if (agent.replica->state.bytes() != state.bytes())
                    throw std::runtime_error("two replicas that heard everything differ");
            }
            save(state);
        }

        TextTrace m_trace;
        int m_reps;
    };

}

void benchText(const std::string& file, const std::string& name, int reps)
{
    Bench bench(TextTrace::read(file), reps);
    print({{"bench", "text"}, {"peer", "alongside"}, {"version", ALONGSIDE_VERSION},
        {"trace", name}, {"rss_base_mb", rounded(residentMb())}});
    bench.run();
    print({{"ok", true}, {"peak_rss_mb", rounded(peakResidentMb())}});
}

}
