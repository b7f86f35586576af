// SPDX-License-Identifier: Apache-2.0
#include "sync/messages.h"

#include <array>
#include <utility>

namespace alongside::sync {

namespace {

    constexpr std::string_view kProofDomain = "alongside open";
    constexpr std::size_t kTextMax = 500;
    constexpr std::size_t kReasonBytesMax = 400;

    // A message's type is its place in the variant plus one; never given a new meaning.
    template<std::size_t I>
    Result<Message> decodeAs(ByteView body)
    {
        using Body = std::variant_alternative_t<I, Message>;
        ALONGSIDE_TRY_LET(message, decode<Body>(body, "message " + std::to_string(I + 1)));
        return Message(std::in_place_index<I>, std::move(message));
    }

    Error errorOf(std::uint16_t code, const std::string& detail)
    {
        return {isKnown(code) ? static_cast<ErrorCode>(code) : ErrorCode::ServerRefused, detail};
    }

    constexpr std::size_t kKnownTypes = std::variant_size_v<Message> - 1;

    template<std::size_t... I>
    constexpr auto decoders(std::index_sequence<I...>)
    {
        return std::array{&decodeAs<I>...};
    }

    Result<void> checkTexts(const Message& message)
    {
        const std::string* text = nullptr;
        if (const auto* hello = std::get_if<Hello>(&message))
            text = &hello->software;
        else if (const auto* challenge = std::get_if<Challenge>(&message))
            text = &challenge->software;
        else if (const auto* refused = std::get_if<Refused>(&message))
            text = &refused->detail;
        else if (const auto* ended = std::get_if<Ended>(&message))
            text = &ended->detail;
        else if (const auto* blob = std::get_if<BlobRefused>(&message))
            text = &blob->detail;
        if (text != nullptr && text->size() > kTextMax)
            return fail(
                ErrorCode::LimitExceeded, "a text of over " + std::to_string(kTextMax) + " bytes");
        return {};
    }

}

Reason::Reason(std::uint32_t onStream, const Error& error)
    : stream(onStream)
    , code(static_cast<std::uint16_t>(error.code))
    , detail(error.detail.substr(0, kReasonBytesMax))
{
}

Error Reason::error() const
{
    return errorOf(code, detail);
}

BlobRefused::BlobRefused(std::uint32_t onStream, const log::BlobPlace& at, const Error& error)
    : AboutBlob(onStream, at)
    , code(static_cast<std::uint16_t>(error.code))
    , detail(error.detail.substr(0, kReasonBytesMax))
{
}

Error BlobRefused::error() const
{
    return errorOf(code, detail);
}

Bytes encodeMessage(const Message& message)
{
    OutputArchive ar;
    std::visit(
        [&](const auto& body) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(body)>, Unknown>)
                ar(static_cast<std::uint8_t>(message.index() + 1), body);
            else
                ar(body.type);
        },
        message);
    return ar.take();
}

Result<Message> decodeMessage(ByteView frame)
{
    if (frame.empty())
        return fail(ErrorCode::BadMessage, "an empty message");
    if (frame.size() > kMessageBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "a message has at most " + std::to_string(kMessageBytesMax) + " bytes");
    const auto body = frame.subspan(1);
    auto message = [&]() -> Result<Message> {
        static constexpr auto kDecoders = decoders(std::make_index_sequence<kKnownTypes>());
        if (frame[0] > 0 && frame[0] <= kDecoders.size())
            return kDecoders.at(frame[0] - 1U)(body);
        if (frame[0] >= kOptionalTypesFrom)
            return Message(Unknown{frame[0]});
        return fail(ErrorCode::ProtocolMismatch, "message type " + std::to_string(frame[0]));
    }();
    if (message)
        ALONGSIDE_TRY(checkTexts(*message));
    return message;
}

crypto::Signature proveAuthor(const crypto::AuthorKeys& author, const Nonce& initiator,
    const Nonce& responder, ByteView channel, const SpaceId& space)
{
    return author.sign(kProofDomain, {initiator.view(), responder.view(), channel, space.view()});
}

bool checkProof(const Open& open, const Nonce& initiator, const Nonce& responder, ByteView channel)
{
    return crypto::verify(open.author.signing, kProofDomain,
        {initiator.view(), responder.view(), channel, open.space.view()}, open.proof);
}

}
