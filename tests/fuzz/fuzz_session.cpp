// SPDX-License-Identifier: Apache-2.0
// One side of a connection against a side that says anything in any order, in every version of the protocol.
// Proofs are made good on the way in, as somebody could who has the key: what comes after them is what
// there is to find.
#include "fuzz_targets_p.h"

#include "session_peer.h"

#include <algorithm>

namespace alongside::fuzz {

namespace {

    using namespace sync;
    using test::Peer;

    constexpr std::size_t kFramesMax = 64;
    const auto kSpace = test::idFrom<SpaceId>(1);
    const auto kAudience = test::idFrom<AudienceId>(2);

    struct Talk {
        bool isInitiator = false;          ///< which side is the one that is tried
        std::vector<Bytes> frames;         ///< what the other side says
        std::vector<std::uint8_t> answers; ///< how many questions are answered after each
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(isInitiator, frames, answers);
        }
    };

    std::unique_ptr<Peer> peerOf(bool isInitiator)
    {
        auto peer = std::make_unique<Peer>(
            isInitiator ? Session::Side::Initiator : Session::Side::Responder, isInitiator ? 1 : 2);
        const log::ChainId chain{kAudience, peer->keys.id()};
        for (int i = 0; i < 3; ++i)
            peer->write(kSpace, chain);
        peer->makeSnapshot(kSpace, kAudience);
        const Bytes sealed(50, 3);
        const std::vector<ChunkId> chunks{log::chunkIdOf(sealed)};
        peer->blobs[{kAudience, log::blobIdOf(chunks)}] = {chunks, {{0, sealed}}};
        return peer;
    }

    class OtherSide {
    public:
        // A frame with a proof that fits what was said before.
        Bytes spoken(const Bytes& frame)
        {
            auto message = decodeMessage(frame);
            if (!message)
                return frame;
            if (const auto* hello = std::get_if<Hello>(&*message))
                m_nonce = hello->nonce;
            auto* open = std::get_if<Open>(&*message);
            if (open == nullptr)
                return frame;
            open->author = m_keys.publicKeys();
            open->proof = proveAuthor(
                m_keys, m_nonce, test::idFrom<sync::Nonce>(2), test::kChannel, open->space);
            return encodeMessage(*message);
        }

    private:
        crypto::AuthorKeys m_keys = test::keysFrom(1);
        sync::Nonce m_nonce;
    };

    void checkSaid(Peer& peer)
    {
        for (const auto& frame : peer.outbox) {
            const auto message = decodeMessage(frame);
            check(message.has_value(), "what a session says can be read");
            check(isEqual(encodeMessage(*message), frame), "what a session says has one spelling");
        }
        peer.outbox.clear();
    }

    void hear(const Talk& talk)
    {
        auto peer = peerOf(talk.isInitiator);
        OtherSide other;
        bool isAsked = false;
        peer->connect();
        for (std::size_t i = 0; i < talk.frames.size() && i < kFramesMax; ++i) {
            if (talk.isInitiator && peer->session.isReady() && !std::exchange(isAsked, true))
                peer->open(1, kSpace, {kAudience});
            const bool wasClosed = peer->session.isClosed();
            const auto effects
                = peer->session.received(peer->clock.time, other.spoken(talk.frames[i]));
            check(!wasClosed || effects.empty(), "nothing is done after the end");
            peer->take(effects);
            const auto answers = i < talk.answers.size() ? talk.answers[i] : std::uint8_t{255};
            for (int k = 0; k < answers && peer->answerOne(); ++k) { }
            checkSaid(*peer);
        }
        if (const auto deadline = peer->session.deadline())
            peer->take(peer->session.timer(*deadline));
        peer->answerAll();
        checkSaid(*peer);
    }

    // What one side of a real conversation said.
    Seed conversation(
        bool fromInitiator, const std::string& name, const std::function<void(Peer&, Peer&)>& story)
    {
        auto a = peerOf(true);
        auto b = peerOf(false);
        Talk talk{!fromInitiator, {}, {}};
        const auto pass = [&](Peer& from, Peer& to, bool isHeard) {
            const bool any = !from.outbox.empty();
            while (!from.outbox.empty()) {
                const auto frame = from.outbox.front();
                from.outbox.pop_front();
                if (isHeard)
                    talk.frames.push_back(frame);
                to.receive(frame);
                to.answerAll();
            }
            return any;
        };
        const auto run = [&] {
            while (pass(*a, *b, fromInitiator) || pass(*b, *a, !fromInitiator)) { }
        };
        a->connect();
        b->connect();
        run();
        a->open(1, kSpace, {kAudience});
        run();
        story(*a, *b);
        run();
        return {name + (fromInitiator ? "-a" : "-b"), encode(talk)};
    }

}

void readSession(ByteView input)
{
    if (const auto talk = decode<Talk>(input, "a conversation"))
        hear(*talk);
}

Seeds sessionSeeds()
{
    Seeds seeds;
    for (const bool fromInitiator : {true, false}) {
        seeds.push_back(conversation(fromInitiator, "even", [](Peer&, Peer&) {}));
        seeds.push_back(conversation(fromInitiator, "more", [](Peer& a, Peer& b) {
            const log::ChainId chain{kAudience, a.keys.id()};
            a.write(kSpace, chain);
            a.take(a.session.news(kSpace, {{chain, 4}}));
            b.take(b.session.tellLacking(1, {{kAudience, test::idFrom<BlobId>(9)}}));
            a.take(a.session.askForReaches(1, 0));
        }));
        seeds.push_back(conversation(fromInitiator, "blobs", [](Peer& a, Peer& b) {
            const auto& [place, blob] = *b.blobs.begin();
            a.take(a.session.wantBlob(1, place));
            a.take(a.session.offerBlob(1, place, blob.chunks));
            b.take(b.session.tellWhole(1, place));
            a.take(a.session.askForHistory(1, {{{kAudience, b.keys.id()}, 0, 2}}));
            b.take(b.session.refuseBlob(1, place, {ErrorCode::QuotaReached, "full"}));
        }));
    }
    // Versions in which less is known.
    for (std::uint16_t version = 1; version <= kProtocol; ++version) {
        Talk talk{false, {encodeMessage(Hello{1, version, "older", {}})}, {}};
        Open open;
        open.stream = 1;
        open.space = kSpace;
        open.have.push_back({kAudience, {}});
        talk.frames.push_back(encodeMessage(open));
        talk.frames.push_back(encodeMessage(Credit{1000}));
        talk.frames.push_back(encodeMessage(Live{1}));
        seeds.push_back({"version-" + std::to_string(version), encode(talk)});
    }
    return seeds;
}

}
