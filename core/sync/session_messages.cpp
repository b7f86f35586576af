// SPDX-License-Identifier: Apache-2.0
#include "sync/session.h"

#include <algorithm>

namespace alongside::sync {

namespace {

    // Adds what the other side says it has; nothing when it names something twice or absurdly.
    bool readVersion(const std::vector<AudienceVersion>& from, std::set<AudienceId>& audiences,
        log::Version& version)
    {
        if (from.size() > kAudiencesMax)
            return false;
        for (const auto& audience : from) {
            if (!audiences.insert(audience.audience).second)
                return false;
            for (const auto& [author, seq] : audience.chains)
                if (!version.emplace(log::ChainId{audience.audience, author}, seq).second)
                    return false;
        }
        return true;
    }

    constexpr Error unexpected(const char* what)
    {
        return {ErrorCode::BadMessage, what};
    }

}

void Session::handle(Effects& out, TimeMs, const Hello& message)
{
    if (m_config.side != Side::Responder || m_phase != Phase::Waiting)
        return refuse(out, unexpected("hello at the wrong time"));
    if (message.protocolMin > std::min(kProtocol, message.protocolMax)
        || message.protocolMax < kProtocolMin)
        return refuse(out,
            {ErrorCode::ProtocolMismatch,
                "this side speaks " + std::to_string(kProtocolMin) + " to "
                    + std::to_string(kProtocol) + ", the other "
                    + std::to_string(message.protocolMin) + " to "
                    + std::to_string(message.protocolMax)});
    m_otherNonce = message.nonce;
    m_phase = Phase::Ready;
    m_protocol = std::min(message.protocolMax, kProtocol);
    send(out, Challenge{m_protocol, m_config.software, m_config.nonce});
}

void Session::handle(Effects& out, TimeMs, const Challenge& message)
{
    if (m_config.side != Side::Initiator || m_phase != Phase::Waiting)
        return refuse(out, unexpected("challenge at the wrong time"));
    if (message.protocol < kProtocolMin || message.protocol > kProtocol)
        return refuse(out,
            {ErrorCode::ProtocolMismatch,
                "this side speaks " + std::to_string(kProtocolMin) + " to "
                    + std::to_string(kProtocol) + ", the other "
                    + std::to_string(message.protocol)});
    m_otherNonce = message.nonce;
    m_protocol = message.protocol;
    m_phase = Phase::Ready;
}

void Session::handle(Effects& out, TimeMs, const Open& message)
{
    if (m_config.side != Side::Responder || m_phase != Phase::Ready || message.stream == 0)
        return refuse(out, unexpected("open at the wrong time"));
    if (!checkProof(message, m_otherNonce, m_config.nonce, m_config.channel))
        return refuse(out, {ErrorCode::BadSignature, "proof of the author's key"});
    const auto known = m_streams.find(message.stream);
    if (known == m_streams.end() && m_streams.size() >= kStreamsMax)
        return refuse(
            out, {ErrorCode::LimitExceeded, "at most " + std::to_string(kStreamsMax) + " spaces"});
    if (known != m_streams.end()
        && (known->second.deciding || known->second.space != message.space))
        return refuse(out, unexpected("a stream was opened twice"));
    Stream stream;
    stream.generation = ++m_generation;
    stream.space = message.space;
    stream.author = message.author.id();
    stream.deciding = true;
    log::Version there;
    if (!readVersion(message.have, stream.audiences, there))
        return refuse(out, unexpected("a version names something twice"));
    stream.progress.setThere(there);
    m_streams[message.stream] = std::move(stream);
    out.emplace_back(DecideOpen{message});
}

void Session::handle(Effects& out, TimeMs, const Opened& message)
{
    const auto it = m_streams.find(message.stream);
    if (m_config.side != Side::Initiator || it == m_streams.end() || it->second.answersDue == 0)
        return refuse(out, unexpected("opened at the wrong time"));
    auto& stream = it->second;
    // The answer to an earlier Open; what it allows is out of date.
    if (--stream.answersDue > 0)
        return;
    std::set<AudienceId> allowed;
    log::Version there;
    if (!readVersion(message.have, allowed, there)
        || !std::includes(
            stream.audiences.begin(), stream.audiences.end(), allowed.begin(), allowed.end()))
        return refuse(out, unexpected("a version that was not asked for"));
    stream.audiences = std::move(allowed);
    stream.progress.setThere(there);
    stream.opened = true;
    m_deadline.reset();
    out.emplace_back(StreamOpened{message.stream, stream.space, stream.audiences, there});
    // Whatever it has of ours is on its disk: it says so by naming it. What is not here it cannot
    // have of us, or what is written later would count as delivered; nor does what is to be compared
    // first.
    const auto& haveHere = stream.progress.here();
    for (const auto& [chain, seq] : there)
        if (const auto here = haveHere.find(chain); here != haveHere.end()) {
            const auto doubted = stream.doubted.find(chain);
            if (doubted != stream.doubted.end() && seq > doubted->second)
                stream.toCompare[chain] = seq;
            const auto most = doubted == stream.doubted.end()
                ? here->second
                : std::min(here->second, doubted->second);
            if (const auto delivered = std::min(seq, most); delivered > 0)
                out.emplace_back(DurableThere{message.stream, stream.space, chain, delivered});
        }
    pumpStream(out, message.stream, stream);
}

void Session::handle(Effects& out, TimeMs, const Changes& message)
{
    auto* stream = openStream(message.stream);
    if (stream == nullptr) {
        // A stream that was revoked or opened anew a moment ago; its bytes are given back.
        if (m_streams.contains(message.stream) || m_config.side == Side::Responder)
            return passOver(out);
        return refuse(out, unexpected("changes for something that is not open"));
    }
    if (stream->ended.contains(message.run.chain.audience))
        return passOver(out); // its author has not heard of it yet
    if (!stream->audiences.contains(message.run.chain.audience))
        return refuse(out, {ErrorCode::NotAllowed, "changes of an audience that was not opened"});
    if (message.run.changes.empty() || message.run.first == 0
        || message.run.last() < message.run.first)
        return refuse(out, unexpected("changes without a change"));
    m_creditHere -= static_cast<std::int64_t>(m_frameBytes);
    // One message may go below zero (the other side cannot know its size before it has read it).
    if (m_creditHere < -static_cast<std::int64_t>(kMessageBytesMax))
        return refuse(out, {ErrorCode::LimitExceeded, "more was sent than was granted"});
    if (stream->doubted.contains(message.run.chain))
        stream->toCompare[message.run.chain] = message.run.last();
    stream->progress.raiseDurable(message.run.chain, message.run.last());
    stream->evenSaid = false;
    const auto ticket = m_nextTicket++;
    m_storing.emplace(ticket,
        StoreTicket{message.stream, message.run.chain, message.run.last(), m_frameBytes,
            stream->generation, false});
    out.emplace_back(Store{ticket, message.stream, stream->space, message.run});
}

void Session::handle(Effects& out, TimeMs, const Durable& message)
{
    auto* stream = openStream(message.stream);
    if (stream == nullptr)
        return;
    // Compared with what is here and not with what was sent: it may be about what was sent before
    // the space was opened anew.
    if (message.seq > Progress::of(stream->progress.here(), message.chain))
        return refuse(out, unexpected("an acknowledgement of what was not sent"));
    stream->progress.raiseDurable(message.chain, message.seq);
    out.emplace_back(DurableThere{message.stream, stream->space, message.chain, message.seq});
    sayWhenEven(out, message.stream, *stream);
}

void Session::handle(Effects& out, TimeMs, const Credit& message)
{
    if (message.bytes > kCreditBytes + kMessageBytesMax
        || m_creditThere > static_cast<std::int64_t>(kCreditBytes + kMessageBytesMax))
        return refuse(out, unexpected("an absurd amount of credit"));
    m_creditThere += static_cast<std::int64_t>(message.bytes);
    pump(out);
}

void Session::handle(Effects& out, TimeMs, const Live& message)
{
    if (auto* stream = openStream(message.stream)) {
        if (stream->liveReceived)
            stream->historyAsked = false;
        stream->liveReceived = true;
        sayWhenEven(out, message.stream, *stream);
    }
}

void Session::handle(Effects& out, TimeMs, const Refused& message)
{
    auto error = message.error();
    const auto it = m_streams.find(message.stream);
    if (it != m_streams.end() && it->second.answersDue > 1) {
        --it->second.answersDue; // to an earlier Open
        return;
    }
    out.emplace_back(
        RefusedThere{message.stream, it == m_streams.end() ? SpaceId{} : it->second.space, error});
    if (it != m_streams.end()) {
        m_streams.erase(it);
        return;
    }
    if (message.stream == 0) {
        m_phase = Phase::Closed;
        m_deadline.reset();
        out.emplace_back(Close{std::move(error)});
    }
}

void Session::handle(Effects& out, TimeMs, const Ended& message)
{
    const auto it = m_streams.find(message.stream);
    // It was opened anew meanwhile: that will be answered.
    if (it == m_streams.end() || it->second.answersDue > 0 || it->second.deciding)
        return;
    out.emplace_back(RefusedThere{message.stream, it->second.space, message.error()});
    m_streams.erase(it);
}

void Session::handle(Effects&, TimeMs, const Unknown&)
{
}

}
