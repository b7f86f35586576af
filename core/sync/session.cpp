// SPDX-License-Identifier: Apache-2.0
// Events and answers; what each message does is in session_messages.cpp.
#include "sync/session.h"

#include "base/planted.h"

#include <algorithm>

namespace alongside::sync {

namespace {

    // What somebody may not do in a space any more, or what two copies of one device did: no reason to
    // end the connection, on which there may be other spaces.
    bool isAboutOneSpace(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::NotAMember:
        case ErrorCode::NotAllowed:
        case ErrorCode::CannotRead:
        case ErrorCode::NotOnServer:
        case ErrorCode::QuotaReached:
        case ErrorCode::InvitationInvalid:
        case ErrorCode::InvitationExpired:
        case ErrorCode::InvitationUsedUp:
        case ErrorCode::ForkedChain:
            return true;
        default:
            return false;
        }
    }

}

Session::Session(Config config)
    : m_config(std::move(config))
{
}

void Session::send(Effects& out, const Message& message)
{
    out.emplace_back(Send{encodeMessage(message)});
}

// Says why, then closes. Used for everything that makes going on pointless.
void Session::refuse(Effects& out, Error error)
{
    if (m_phase == Phase::Closed)
        return;
    send(out, Refused{0, error});
    m_phase = Phase::Closed;
    m_deadline.reset();
    out.emplace_back(Close{std::move(error)});
}

// The other spaces on the connection go on.
void Session::endStream(Effects& out, std::uint32_t number, const Error& error)
{
    if (m_protocol >= kProtocolWithEndings)
        send(out, Ended{number, error});
    else
        send(out, Refused{number, error});
    m_streams.erase(number);
}

Effects Session::connected(TimeMs now)
{
    Effects out;
    m_deadline = now + kHandshakeMsMax;
    if (m_config.side == Side::Initiator)
        send(out, Hello{kProtocolMin, kProtocol, m_config.software, m_config.nonce});
    return out;
}

Effects Session::received(TimeMs now, ByteView frame)
{
    Effects out;
    if (m_phase == Phase::Closed)
        return out;
    m_frameBytes = frame.size();
    auto message = decodeMessage(frame);
    if (!message) {
        refuse(out, std::move(message.error()));
        return out;
    }
    const bool early = std::visit(
        [](const auto& m) {
            using M = std::decay_t<decltype(m)>;
            return !std::is_same_v<M,
                       Hello> && !std::is_same_v<M, Challenge> && !std::is_same_v<M, Refused> && !std::is_same_v<M, Unknown>;
        },
        *message);
    if (m_phase == Phase::Waiting && early) {
        refuse(out, {ErrorCode::BadMessage, "a message before hello and challenge"});
        return out;
    }
    std::visit([&](const auto& m) { handle(out, now, m); }, *message);
    return out;
}

Effects Session::timer(TimeMs now)
{
    Effects out;
    if (m_deadline && now >= *m_deadline)
        refuse(out, {ErrorCode::TimedOut, "nothing was opened in time"});
    return out;
}

Session::Stream* Session::openStream(std::uint32_t number)
{
    const auto it = m_streams.find(number);
    return it == m_streams.end() || !it->second.opened ? nullptr : &it->second;
}

Effects Session::news(const SpaceId& space, const log::Version& version)
{
    Effects out;
    if (m_phase == Phase::Closed)
        return out;
    for (auto& [number, stream] : m_streams) {
        if (stream.space != space)
            continue;
        for (const auto& [chain, seq] : version)
            stream.progress.raiseHere(chain, seq);
        if (stream.opened)
            pumpStream(out, number, stream);
    }
    return out;
}

Effects Session::open(std::uint32_t number, const SpaceId& space, const crypto::AuthorKeys& author,
    const Opening& opening)
{
    Effects out;
    if (m_phase != Phase::Ready)
        return out;
    auto& stream = m_streams[number];
    const auto answersDue = stream.answersDue + 1;
    stream = Stream{};
    stream.generation = ++m_generation;
    stream.answersDue = answersDue;
    stream.space = space;
    stream.author = author.id();
    stream.progress.setHere(opening.have);
    stream.doubted = opening.doubted;
    Open message{number, space, author.publicKeys(),
        proveAuthor(author, m_config.nonce, m_otherNonce, m_config.channel, space),
        opening.hostingToken, {}};
    for (const auto& audience : opening.audiences) {
        stream.audiences.insert(audience);
        AudienceVersion version{audience, {}};
        for (const auto& [chain, seq] : opening.have) {
            const auto doubted = opening.doubted.find(chain);
            const auto told
                = doubted == opening.doubted.end() ? seq : std::min(seq, doubted->second);
            if (chain.audience == audience && told > 0)
                version.chains.emplace_back(
                    chain.author, told + (isPlanted(Defect::ResumeOffByOne) ? 1U : 0U));
        }
        message.have.push_back(std::move(version));
    }
    send(out, message);
    return out;
}

Effects Session::openDecided(std::uint32_t number, Result<OpenDecision> decision)
{
    Effects out;
    const auto it = m_streams.find(number);
    if (m_phase == Phase::Closed || it == m_streams.end() || !it->second.deciding)
        return out;
    auto& stream = it->second;
    stream.deciding = false;
    if (!decision) {
        send(out, Refused{number, decision.error()});
        m_streams.erase(it);
        return out;
    }
    stream.progress.setHere(std::move(decision->have));
    stream.goesOn = decision->goesOn;
    std::set<AudienceId> allowed(decision->allowed.begin(), decision->allowed.end());
    std::erase_if(stream.audiences, [&](const AudienceId& a) { return !allowed.contains(a); });
    Opened message{number, {}};
    for (const auto& audience : stream.audiences) {
        AudienceVersion version{audience, {}};
        for (const auto& [chain, seq] : stream.progress.here())
            if (chain.audience == audience)
                version.chains.emplace_back(chain.author, seq);
        message.have.push_back(std::move(version));
    }
    stream.opened = true;
    m_deadline.reset(); // not before: a stranger must not hold the connection
    send(out, message);
    out.emplace_back(StreamOpened{number, stream.space, stream.audiences, stream.progress.sent()});
    for (const auto& snapshot : decision->snapshots)
        offer(out, number, stream, snapshot, true);
    pumpStream(out, number, stream);
    return out;
}

void Session::narrow(std::uint32_t number, const std::set<AudienceId>& allowed)
{
    const auto it = m_streams.find(number);
    if (it == m_streams.end())
        return;
    auto& stream = it->second;
    const auto gone = [&](const AudienceId& audience) { return !allowed.contains(audience); };
    for (const auto& audience : stream.audiences)
        if (gone(audience))
            stream.ended.insert(audience);
    std::erase_if(stream.audiences, gone);
    std::erase_if(stream.offers, [&](const auto& entry) { return gone(entry.first); });
    std::erase_if(stream.arriving, [&](const auto& entry) { return gone(entry.first); });
    std::erase_if(stream.blobs, [&](const auto& entry) { return gone(entry.first.audience); });
    std::erase_if(
        stream.chunksToSend, [&](const auto& entry) { return gone(entry.first.audience); });
    std::erase_if(stream.history, [&](const auto& entry) { return gone(entry.first.audience); });
}

Effects Session::revoke(std::uint32_t number, const Error& reason)
{
    Effects out;
    if (m_phase != Phase::Closed && m_streams.contains(number))
        endStream(out, number, reason);
    return out;
}

Effects Session::stored(std::uint64_t ticket, Result<void> result)
{
    Effects out;
    const auto it = m_storing.find(ticket);
    if (m_phase == Phase::Closed || it == m_storing.end())
        return out;
    const auto done = it->second;
    m_storing.erase(it);
    auto* stream = openStream(done.stream);
    if (stream != nullptr && stream->generation != done.generation)
        stream = nullptr; // opened anew: what was sent before says nothing of it
    const bool isRefusal = !result && stream != nullptr;
    const bool isSnapshot = done.isPiece && m_config.side == Side::Responder;
    if (isRefusal && !isSnapshot && !isAboutOneSpace(result.error().code)) {
        // What does not check out may be an attack or a bug; either way, going on would hide it.
        refuse(out, std::move(result.error()));
        return out;
    }
    giveBack(out, done.bytes);
    if (isRefusal && isSnapshot) {
        // It may be another member's that took this one's place. Changes do without.
        if (stream->arriving.erase(done.chain.audience) > 0) {
            send(out, SnapshotWanted{done.stream, done.chain.audience, kNoPiece});
            pumpStream(out, done.stream, *stream);
        }
    } else if (isRefusal) {
        out.emplace_back(RefusedThere{done.stream, stream->space, result.error()});
        endStream(out, done.stream, result.error());
    }
    if (!result)
        return out;
    if (done.isPiece) {
        pieceStored(out, done);
        return out;
    }
    if (stream = openStream(done.stream); stream != nullptr) {
        if (const auto due = stream->toCompare.find(done.chain);
            due != stream->toCompare.end() && due->second <= done.seq)
            stream->toCompare.erase(due);
        stream->progress.raiseHere(done.chain, done.seq);
        out.emplace_back(Send{encodeMessage(Durable{done.stream, done.chain, done.seq}),
            m_config.side == Side::Initiator});
        pumpStream(out, done.stream, *stream);
    }
    return out;
}

// A message for each change that was received would cost both sides more than the change. The other side
// has 8 MiB to go on with.
void Session::giveBack(Effects& out, std::uint64_t bytes)
{
    m_creditOwed += bytes;
    if (m_creditOwed < kCreditStepBytes)
        return;
    m_creditHere += static_cast<std::int64_t>(m_creditOwed);
    send(out, Credit{std::exchange(m_creditOwed, 0)});
}

// What came for something that is not there any more.
void Session::passOver(Effects& out)
{
    m_creditHere -= static_cast<std::int64_t>(m_frameBytes);
    giveBack(out, m_frameBytes);
}

// Whose question this answers; null when it was opened anew in the meantime.
Session::Stream* Session::endFetch(std::uint64_t ticket, FetchTicket& asked)
{
    const auto it = m_fetching.find(ticket);
    if (m_phase == Phase::Closed || it == m_fetching.end())
        return nullptr;
    asked = it->second;
    m_fetching.erase(it);
    auto* stream = openStream(asked.stream);
    if (stream == nullptr || stream->fetching != ticket)
        return nullptr;
    stream->fetching.reset();
    return stream;
}

Effects Session::fetched(std::uint64_t ticket, Result<std::optional<log::Run>> result)
{
    Effects out;
    FetchTicket asked;
    auto* stream = endFetch(ticket, asked);
    if (stream == nullptr)
        return out;
    if (!result) {
        refuse(out, std::move(result.error()));
        return out;
    }
    if (asked.isHistory) {
        historyFetched(out, asked, *stream, std::move(*result));
        pump(out);
        return out;
    }
    if (*result && !(*result)->changes.empty()) {
        auto& run = **result;
        auto& progress = stream->progress;
        progress.raiseHere(asked.chain, run.last());
        // It may have been acknowledged in the meantime, as sent before the space was opened anew.
        if (run.last() > Progress::of(progress.sent(), asked.chain)) {
            progress.raiseSent(asked.chain, run.last());
            auto frame = encodeMessage(Changes{asked.stream, std::move(run)});
            m_creditThere -= static_cast<std::int64_t>(frame.size());
            out.emplace_back(Send{std::move(frame)});
        }
    } else {
        // Changes that are not sealed yet: they count as nothing until news() says otherwise.
        stream->progress.setHere(asked.chain, asked.after);
    }
    pump(out);
    return out;
}

// The next chain of which we have more than was sent: membership before everything else, because
// what follows is checked against it; and of that first what whoever opened it says, because a space
// that the other side does not have begins with its founding.
std::optional<log::ChainId> Session::nextChain(const Stream& stream)
{
    const auto isReady = [&](const log::ChainId& chain) {
        const auto offer = stream.offers.find(chain.audience);
        return stream.audiences.contains(chain.audience) && !stream.toCompare.contains(chain)
            && (offer == stream.offers.end() || !offer->second.holdsBack);
    };
    const auto& unsent = stream.progress.unsent();
    const log::ChainId opener{log::kMembership, stream.author};
    if (unsent.contains(opener) && isReady(opener))
        return opener;
    const auto next = std::find_if(unsent.begin(), unsent.end(), isReady);
    return next == unsent.end() ? std::nullopt : std::optional(*next);
}

void Session::pump(Effects& out)
{
    for (auto& [number, stream] : m_streams)
        if (stream.opened)
            pumpStream(out, number, stream);
}

void Session::pumpStream(Effects& out, std::uint32_t number, Stream& stream)
{
    if (stream.fetching)
        return;
    const auto chain = nextChain(stream);
    if (!stream.toCompare.empty())
        stream.evenSaid = false;
    // Membership before everything else: what follows is checked against it.
    if ((!chain || chain->audience != log::kMembership) && pumpPieces(out, number, stream)) {
        stream.evenSaid = false;
        return;
    }
    if (chain) {
        stream.evenSaid = false;
        if (m_creditThere <= 0)
            return; // goes on when credit comes
        const auto ticket = m_nextTicket++;
        const auto after = Progress::of(stream.progress.sent(), *chain);
        stream.fetching = ticket;
        m_fetching.emplace(ticket, FetchTicket{number, *chain, after, false});
        // One seal at a time to somebody who is to have no more than what was decided on.
        out.emplace_back(Fetch{ticket, stream.space, *chain, after, stream.goesOn ? kRunBytes : 1});
        return;
    }
    if (pumpHistory(out, number, stream) || !stream.offers.empty())
        return;
    if (!stream.liveSent) {
        stream.liveSent = true;
        send(out, Live{number});
    }
    sayWhenEven(out, number, stream);
    pumpChunks(out, number, stream);
}

bool Session::isUnderWay(const Stream& stream)
{
    const auto& chains = stream.progress.underWay();
    return std::any_of(chains.begin(), chains.end(),
        [&](const log::ChainId& chain) { return stream.audiences.contains(chain.audience); });
}

void Session::sayWhenEven(Effects& out, std::uint32_t number, Stream& stream)
{
    if (stream.evenSaid || !stream.liveSent || !stream.liveReceived || stream.fetching
        || nextChain(stream) || !stream.toCompare.empty() || !stream.offers.empty()
        || !stream.arriving.empty() || !stream.history.empty() || stream.historyAsked
        || stream.reachesAsked)
        return;
    if (isUnderWay(stream))
        return;
    const bool storing = std::any_of(m_storing.begin(), m_storing.end(),
        [number](const auto& entry) { return entry.second.stream == number; });
    if (storing)
        return;
    stream.evenSaid = true;
    out.emplace_back(Even{number, stream.space});
}

}
