// SPDX-License-Identifier: Apache-2.0
#include "cli/roles.h"

#include "base/did_you_mean.h"

#include <algorithm>
#include <span>

namespace alongside::cli {

namespace {

    Result<void> checkOneOf(
        std::string_view what, std::string_view given, std::span<const std::string_view> known)
    {
        if (std::find(known.begin(), known.end(), given) != known.end())
            return {};
        return fail(ErrorCode::BadArgument,
            "'" + std::string(given.substr(0, 40)) + "' is no " + std::string(what)
                + suggestion(given, known));
    }

}

std::string roleWords()
{
    std::string text;
    for (const auto role : kRoles)
        text += (text.empty() ? "" : ", ") + std::string(role);
    return text;
}

std::string roleList(const std::vector<std::string>& roles)
{
    std::string text;
    for (const auto& role : roles)
        text += (text.empty() ? "" : ", ") + role;
    return text;
}

Result<void> checkRole(std::string_view role)
{
    return role.empty() ? Result<void>() : checkOneOf("role", role, kRoles);
}

Result<void> checkSpaceType(std::string_view type)
{
    return checkOneOf("type of space", type, kSpaceTypes);
}

}
