// SPDX-License-Identifier: Apache-2.0
// Spaces and people. Records: workspace_records.cpp.
#include "plan/workspace.h"

#include "plan/secrets.h"
#include "plan/workspace_inside_p.h"

#include "base/planted.h"
#include "base/text.h"
#include "catalogue/validate.h"

#include <algorithm>

namespace alongside::plan {

namespace {

    constexpr std::size_t kSpaceNameCharactersMax = 200;

    store::ColumnType columnOf(catalogue::FieldType type)
    {
        switch (type) {
        case catalogue::FieldType::Number:
            return store::ColumnType::Number;
        case catalogue::FieldType::Whole:
        case catalogue::FieldType::Faces:
        case catalogue::FieldType::Flag:
            return store::ColumnType::Whole;
        case catalogue::FieldType::Reference:
            return store::ColumnType::Reference;
        case catalogue::FieldType::Media:
            return store::ColumnType::Media;
        default:
            return store::ColumnType::Text;
        }
    }

}

store::Rules planRules()
{
    store::Rules rules;
    for (const auto& kind : catalogue::kinds()) {
        store::ViewKind table{std::string(kind.name), {}};
        for (const auto& field : kind.fields)
            if (field.type != catalogue::FieldType::State)
                table.columns.push_back({std::string(field.name), columnOf(field.type),
                    field.type == catalogue::FieldType::Text
                        || field.type == catalogue::FieldType::Together
                        || field.type == catalogue::FieldType::Names});
        rules.schema.kinds.push_back(std::move(table));
    }
    rules.checker = [](const crdt::RecordKey& record, const crdt::Op& op) -> Result<void> {
        const auto* kind = catalogue::findKind(record.kind);
        return kind == nullptr ? Result<void>() : catalogue::validateOp(*kind, op);
    };
    return rules;
}

Workspace::Workspace(
    std::unique_ptr<store::Vault> vault, const Clock& clock, std::filesystem::path folder)
    : m_replicas(std::move(vault), clock, planRules())
    , m_folder(std::move(folder))
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(const People& people, const Person& person,
    std::string_view secret, const Clock& clock, std::string_view way)
{
    const auto typed = normalSecret(way, secret);
    ALONGSIDE_TRY_LET(
        vault, store::Vault::open(people.folderOf(person), typed, people.witnesses(), way));
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(vault), clock, people.folderOf(person)));
}

const store::PersonCard& Workspace::me() const
{
    return m_replicas.vault().card();
}

Result<std::vector<SpaceInfo>> Workspace::spaces()
{
    ALONGSIDE_TRY_LET(ids, m_replicas.vault().spaces());
    std::vector<SpaceInfo> list;
    for (const auto& id : ids) {
        ALONGSIDE_TRY_LET(replica, m_replicas.open(id));
        list.push_back(
            {id, replica->membership().spaceType(), replica->name(), replica->isJoining(),
                replica->people(), !replica->isJoining() && replica->departure()});
    }
    return list;
}

Result<SpaceId> Workspace::findSpace(std::string_view nameOrId)
{
    ALONGSIDE_TRY_LET(list, spaces());
    if (list.empty())
        return fail(ErrorCode::NotFound, "there is no plan yet");
    ALONGSIDE_TRY_LET(found,
        findOne(
            list, nameOrId,
            [](const SpaceInfo& s) { return s.name.empty() ? std::string("(joining)") : s.name; },
            [](const SpaceInfo& s) { return s.id.hex(); }));
    return found->id;
}

Result<SpaceId> Workspace::createSpace(
    std::string_view type, std::string_view name, std::string_view role)
{
    if (type != "plan" && type != "group" && type != "board")
        return fail(ErrorCode::BadArgument, "the type is plan, group or board");
    const auto clean = composed(trimmed(name));
    if (!clean || clean->empty() || codePoints(*clean) > kSpaceNameCharactersMax
        || std::any_of(clean->begin(), clean->end(),
            [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }))
        return fail(ErrorCode::BadArgument,
            "the name has 1 to " + std::to_string(kSpaceNameCharactersMax) + " letters");
    return store::Replica::found(m_replicas.vault(), m_replicas.clock(), type, *clean, role);
}

Result<store::Replica*> Workspace::open(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
    if (replica->departure() || replica->isHidden())
        return fail(ErrorCode::NoLongerShared, replica->name());
    return replica;
}

Result<SharingStatus> Workspace::status(const SpaceId& space)
{
    ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
    ALONGSIDE_TRY_LET(account, m_replicas.vault().account(space));
    SharingStatus status;
    ALONGSIDE_TRY_LET(waiting, replica->waiting());
    ALONGSIDE_TRY_LET(last, m_replicas.vault().lastSync(space));
    status.waiting = waiting;
    status.lastShared = last;
    for (const auto& person : replica->people())
        if (!person.isMe && (!person.removed || isPlanted(Defect::CountTheRemoved)))
            ++status.peopleOther;
    if (account.server)
        status.server = account.server->address;
    status.evidence = replica->evidence().size();
    return status;
}

Result<void> Workspace::setServer(const SpaceId& space, const log::ServerInvitation& invitation)
{
    ALONGSIDE_TRY_LET(account, m_replicas.vault().account(space));
    account.server = invitation.server;
    account.hostingToken = Bytes(invitation.token.bytes.begin(), invitation.token.bytes.end());
    return m_replicas.vault().saveAccount(space, account);
}

Result<store::VerifyReport> Workspace::verify(const SpaceId& space)
{
    // Also of a plan that is not shown any more: it is on this tablet.
    ALONGSIDE_TRY_LET(replica, m_replicas.open(space));
    return replica->verify();
}

}
