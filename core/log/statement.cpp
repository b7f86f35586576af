// SPDX-License-Identifier: Apache-2.0
#include "log/statement.h"

#include "base/data_limits.h"
#include "crypto/hash.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alongside::log {

namespace {

    constexpr std::uint8_t kFormat = 1;
    constexpr std::string_view kJoinDomain = "alongside join";
    constexpr std::string_view kDeviceDomain = "alongside add device";

    // On disk and wire for good: the number of a statement is its place in the variant plus one.
    template<std::size_t I>
    Statement load(ByteView body)
    {
        InputArchive ar(body);
        std::variant_alternative_t<I, Statement> statement;
        ar(statement);
        if (ar.left() != 0)
            throw cereal::Exception("bytes left over in a statement");
        return statement;
    }

    constexpr std::size_t kKnownTypes = std::variant_size_v<Statement> - 1;

    template<std::size_t... I>
    constexpr auto loaders(std::index_sequence<I...>)
    {
        return std::array{&load<I>...};
    }

    Statement loadStatement(std::uint8_t type, Bytes body)
    {
        static constexpr auto kLoaders = loaders(std::make_index_sequence<kKnownTypes>());
        if (type == 0 || type > kLoaders.size())
            return UnknownStatement{type, std::move(body)};
        return kLoaders.at(type - 1U)(body);
    }

}

Bytes encodeStatements(const std::vector<Statement>& statements)
{
    OutputArchive ar;
    ar(kFormat);
    ar.putVarint(statements.size());
    for (const auto& statement : statements) {
        if (const auto* unknown = std::get_if<UnknownStatement>(&statement)) {
            ar(unknown->type, unknown->body);
            continue;
        }
        ar(static_cast<std::uint8_t>(statement.index() + 1));
        std::visit(
            [&ar](const auto& s) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(s)>, UnknownStatement>)
                    ar(encode(s));
            },
            statement);
    }
    return ar.take();
}

Result<std::vector<Statement>> decodeStatements(ByteView bytes)
{
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kFormat)
            return fail(ErrorCode::StoreNewer, "membership in form " + std::to_string(format));
        const auto count = ar.checkCount(ar.getVarint());
        if (count > kStatementsMax)
            return fail(ErrorCode::LimitExceeded,
                "a change holds at most " + std::to_string(kStatementsMax) + " statements");
        std::vector<Statement> statements;
        for (std::uint64_t i = 0; i < count; ++i) {
            std::uint8_t type{};
            Bytes body;
            ar(type, body);
            statements.push_back(loadStatement(type, std::move(body)));
        }
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, "membership: bytes left over");
        return statements;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("membership: ") + e.what());
    }
}

KeyWrap wrapKey(const AudienceId& audience, std::uint32_t epoch, const crypto::Secret& key,
    const crypto::AuthorPublic& holder)
{
    return {audience, epoch, holder.id(), crypto::sealFor(holder.sealing, key.view())};
}

SpaceId spaceIdOf(const Found& found)
{
    return crypto::idOf<SpaceId>("alongside space", {encode(found)});
}

AudienceId everyoneOf(const SpaceId& space)
{
    return crypto::idOf<AudienceId>("alongside everyone", {space.view()});
}

AudienceId justMeOf(const SpaceId& space, const MemberId& member)
{
    return crypto::idOf<AudienceId>("alongside just me", {space.view(), member.view()});
}

AudienceId audienceIdOf(const SpaceId& space, MakeAudienceOf made)
{
    std::sort(made.roles.begin(), made.roles.end());
    std::sort(made.members.begin(), made.members.end());
    made.sealedLabel.clear();
    return crypto::idOf<AudienceId>("alongside audience of", {space.view(), encode(made)});
}

crypto::Signature joinProof(const crypto::AuthorKeys& invitation, const SpaceId& space,
    const crypto::AuthorPublic& author, const MemberId& member)
{
    return invitation.sign(
        kJoinDomain, {space.view(), author.signing.view(), author.sealing.view(), member.view()});
}

bool checkJoinProof(const crypto::AuthorPublic& invitation, const SpaceId& space, const Join& join)
{
    return crypto::verify(invitation.signing, kJoinDomain,
        {space.view(), join.author.signing.view(), join.author.sealing.view(), join.member.view()},
        join.proof);
}

crypto::Signature deviceProof(const crypto::AuthorKeys& by, const SpaceId& space,
    const crypto::AuthorPublic& author, const MemberId& member)
{
    return by.sign(
        kDeviceDomain, {space.view(), author.signing.view(), author.sealing.view(), member.view()});
}

bool checkDeviceProof(const crypto::AuthorPublic& by, const SpaceId& space, const AddDevice& added)
{
    return crypto::verify(by.signing, kDeviceDomain,
        {space.view(), added.author.signing.view(), added.author.sealing.view(),
            added.member.view()},
        added.proof);
}

}
