// SPDX-License-Identifier: Apache-2.0
// The canonical bytes of a record's state: sorted containers, one spelling for each.
#include "crdt/record.h"

#include <cereal/types/set.hpp>

namespace alongside::crdt {

namespace {

    constexpr std::uint8_t kFormat = 1;

    template<class Archive, class Item>
    void opAndStamp(Archive& ar, Item& item)
    {
        ar(item.op, item.at.ms, item.at.count);
    }

    // Reads `count` items, each with its id inside; refuses one that comes twice.
    template<class Item, class Load>
    void loadById(InputArchive& ar, std::map<OpId, Item>& items, Load load)
    {
        for (auto count = ar.checkCount(ar.getVarint()); count > 0; --count) {
            Item item;
            opAndStamp(ar, item);
            load(item);
            const auto id = item.op;
            if (!items.emplace(id, std::move(item)).second)
                throw cereal::Exception("an operation twice");
        }
    }

}

Bytes RecordState::bytes() const
{
    OutputArchive ar;
    ar(kFormat);
    ar.putVarint(m_fields.size());
    for (const auto& [name, field] : m_fields) {
        ar(name);
        ar.putVarint(field.m_versions.size());
        for (const auto& [id, version] : field.m_versions) {
            opAndStamp(ar, version);
            saveValue(ar, version.value);
        }
        ar.putVarint(field.m_kept.size());
        for (const auto& [id, kept] : field.m_kept) {
            opAndStamp(ar, kept);
            ar(kept.versions);
        }
        ar(field.m_replaced);
    }
    ar.putVarint(m_retirements.size());
    for (const auto& [id, retirement] : m_retirements) {
        opAndStamp(ar, retirement);
        ar(retirement.seen);
    }
    ar(m_restored, m_unknownOps, m_changedAt.ms, m_changedAt.count);
    return ar.take();
}

Result<RecordState> RecordState::fromBytes(ByteView bytes)
{
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kFormat)
            return fail(ErrorCode::StoreNewer, "a record in form " + std::to_string(format));
        RecordState state;
        for (auto fields = ar.checkCount(ar.getVarint()); fields > 0; --fields) {
            std::string name;
            ar(name);
            auto& field = state.m_fields[name];
            loadById(ar, field.m_versions, [&](Version& v) { loadValue(ar, v.value); });
            loadById(ar, field.m_kept, [&](Kept& k) { ar(k.versions); });
            ar(field.m_replaced);
        }
        loadById(ar, state.m_retirements, [&](Retirement& r) { ar(r.seen); });
        ar(state.m_restored, state.m_unknownOps, state.m_changedAt.ms, state.m_changedAt.count);
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, "record: bytes left over");
        return state;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("record: ") + e.what());
    }
}

}
