// SPDX-License-Identifier: Apache-2.0
#include "cli/cli_session.h"

#include "plan/secrets.h"

#include "base/text.h"
#include "cli/field_text.h"

#include <algorithm>
#include <cstdlib>

namespace alongside::cli {

namespace {

    constexpr std::size_t kPinFileBytesMax = 4096;

    std::string environment(const char* name)
    {
        const char* value = std::getenv(name);
        return value == nullptr ? std::string() : std::string(value);
    }

    // Beside what programs remember of this machine, and not with the stores, so that a backup of those
    // does not bring it along. Nowhere, when there is no such place.
    std::filesystem::path witnessFolder()
    {
        if (const auto state = environment("XDG_STATE_HOME"); !state.empty())
            return std::filesystem::path(state) / "alongside";
        if (const auto user = environment("HOME"); !user.empty())
            return std::filesystem::path(user) / ".local" / "state" / "alongside";
        return {};
    }

    // "theo" is enough for "Theo's plan" where no other begins like that.
    Result<SpaceId> beginningWith(
        const std::vector<plan::SpaceInfo>& spaces, std::string_view wanted, const Error& otherwise)
    {
        const auto start = folded(wanted);
        std::optional<SpaceId> found;
        for (const auto& info : spaces) {
            if (!folded(info.name).starts_with(start))
                continue;
            if (found)
                return fail(ErrorCode::Ambiguous, otherwise.detail);
            found = info.id;
        }
        return found ? Result<SpaceId>(*found) : Result<SpaceId>(fail(otherwise));
    }

}

Result<std::filesystem::path> homeFolder(const std::string& given)
{
    if (!given.empty())
        return std::filesystem::path(given);
    if (const auto home = environment("ALONGSIDE_HOME"); !home.empty())
        return std::filesystem::path(home);
    if (const auto data = environment("XDG_DATA_HOME"); !data.empty())
        return std::filesystem::path(data) / "alongside";
    if (const auto user = environment("HOME"); !user.empty())
        return std::filesystem::path(user) / ".local" / "share" / "alongside";
    return fail(ErrorCode::BadArgument, "say where the stores are with --home DIR");
}

Session::Session(GlobalOptions options, Output& output, std::istream& standardInput)
    : m_options(std::move(options))
    , m_output(&output)
    , m_input(&standardInput)
{
}

Result<plan::People*> Session::people()
{
    if (!m_people) {
        ALONGSIDE_TRY_LET(home, homeFolder(m_options.home));
        m_people = std::make_unique<plan::People>(home, witnessFolder());
    }
    return m_people.get();
}

Result<std::string> Session::pin(bool twice)
{
    if (!m_options.pinFile.empty()) {
        ALONGSIDE_TRY_LET(text, readWhole(m_options.pinFile, *m_input, kPinFileBytesMax));
        // The first line: editors end files with a new line, and that is not part of the PIN.
        text.resize(std::min(text.find_first_of("\r\n"), text.size()));
        return std::move(text);
    }
    if (auto fromEnvironment = environment("ALONGSIDE_PIN"); !fromEnvironment.empty())
        return fromEnvironment;
    ALONGSIDE_TRY_LET(first, askWithoutEcho(twice ? "Choose a PIN: " : "PIN: "));
    if (twice) {
        ALONGSIDE_TRY_LET(second, askWithoutEcho("The same PIN again: "));
        if (first != second)
            return fail(ErrorCode::BadArgument, "the two PINs are not the same");
    }
    return std::move(first);
}

Result<std::string> Session::newPin()
{
    return pin(true);
}

Result<plan::Workspace*> Session::workspace()
{
    if (!m_workspace) {
        ALONGSIDE_TRY_LET(everybody, people());
        const auto name = m_options.as.empty() ? environment("ALONGSIDE_PERSON") : m_options.as;
        ALONGSIDE_TRY_LET(person, everybody->find(name));
        ALONGSIDE_TRY_LET(secret, pin(false));
        // Who forgot the PIN puts in the code on their paper; no PIN has its form.
        const auto way = plan::readRecoveryCode(secret) ? store::way::kRecovery : store::way::kPin;
        ALONGSIDE_TRY_LET(opened, plan::Workspace::open(*everybody, person, secret, m_clock, way));
        m_workspace = std::move(opened);
    }
    return m_workspace.get();
}

Result<std::vector<plan::SpaceInfo>> Session::spaces()
{
    if (!m_options.space.empty()) {
        ALONGSIDE_TRY_LET(one, spaceNamed(m_options.space));
        return std::vector<plan::SpaceInfo>{std::move(one)};
    }
    ALONGSIDE_TRY_LET(work, workspace());
    return work->spaces();
}

Result<std::vector<plan::SpaceInfo>> Session::sharedSpaces()
{
    ALONGSIDE_TRY_LET(all, spaces());
    std::erase_if(all, [](const auto& info) { return info.departed || info.type.empty(); });
    if (all.empty())
        return fail(ErrorCode::NotFound, "there is no plan here that you take part in");
    return std::move(all);
}

Result<plan::SpaceInfo> Session::spaceNamed(const std::string& name)
{
    ALONGSIDE_TRY_LET(work, workspace());
    ALONGSIDE_TRY_LET(all, work->spaces());
    auto one = work->findSpace(name);
    if (!one && one.error().code == ErrorCode::NotFound)
        one = beginningWith(all, name, one.error());
    if (!one)
        return fail(one.error());
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const plan::SpaceInfo& info) { return info.id == *one; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, name);
    return std::move(*found);
}

Result<plan::SpaceInfo> Session::space()
{
    ALONGSIDE_TRY_LET(info, oneSpace(false));
    if (info.joining && info.type.empty())
        return fail(ErrorCode::NotFound,
            "you joined this plan and it is not here yet; fetch it with 'alongside sync'");
    return std::move(info);
}

Result<plan::SpaceInfo> Session::departedSpace()
{
    return oneSpace(true);
}

Result<plan::SpaceInfo> Session::oneSpace(bool departed)
{
    ALONGSIDE_TRY_LET(list, spaces());
    const auto isWanted = [&](const plan::SpaceInfo& info) { return info.departed == departed; };
    if (list.size() > 1 && std::count_if(list.begin(), list.end(), isWanted) == 1)
        return std::move(*std::find_if(list.begin(), list.end(), isWanted));
    if (list.empty())
        return fail(ErrorCode::NotFound,
            "there is no plan yet; make one with 'alongside space create NAME', or join one with "
            "'alongside member join INVITATION'");
    if (list.size() > 1) {
        std::string known;
        for (const auto& info : list)
            known += (known.empty() ? "" : ", ") + info.name + " (" + info.id.hex().substr(0, 8)
                + ")";
        return fail(ErrorCode::BadArgument, "say which plan with --space; there is: " + known);
    }
    return std::move(list.front());
}

Result<plan::RecordInfo> Session::record(const plan::SpaceInfo& where, const std::string& id)
{
    ALONGSIDE_TRY_LET(work, workspace());
    auto clean = std::string(trimmed(id));
    std::transform(clean.begin(), clean.end(), clean.begin(),
        [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    auto place = work->findRecord(where.id, clean);
    if (!place && place.error().code == ErrorCode::NotFound && place.error().detail == clean)
        return fail(
            ErrorCode::NotFound, "no record of " + where.name + " begins with '" + clean + "'");
    if (!place)
        return fail(place.error());
    return work->show(where.id, *place);
}

}
