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
    ar.putVarint(m_sets.size());
    for (const auto& [name, set] : m_sets) {
        ar(name);
        ar.putVarint(set.m_added.size());
        for (const auto& [id, item] : set.m_added) {
            opAndStamp(ar, item);
            saveValue(ar, item.value);
        }
        ar(set.m_removed);
    }
    ar.putVarint(m_texts.size());
    for (const auto& [name, text] : m_texts)
        ar(name, text.bytes(), m_lastWords.at(name));
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
            checkName(name);
            auto& field = state.m_fields[name];
            loadById(ar, field.m_versions, [&](Version& v) { loadValue(ar, v.value); });
            loadById(ar, field.m_kept, [&](Kept& k) { ar(k.versions); });
            ar(field.m_replaced);
        }
        loadById(ar, state.m_retirements, [&](Retirement& r) { ar(r.seen); });
        ar(state.m_restored, state.m_unknownOps, state.m_changedAt.ms, state.m_changedAt.count);
        for (auto sets = ar.checkCount(ar.getVarint()); sets > 0; --sets) {
            std::string name;
            ar(name);
            checkName(name);
            auto& set = state.m_sets[name];
            loadById(ar, set.m_added, [&](SetItem& item) { loadValue(ar, item.value); });
            ar(set.m_removed);
        }
        TextState::Room room;
        for (auto texts = ar.checkCount(ar.getVarint()); texts > 0; --texts) {
            std::string name;
            Bytes text;
            ar(name, text);
            checkName(name);
            ALONGSIDE_TRY_LET(loaded, TextState::fromBytes(text, room));
            if (!state.m_texts.emplace(name, std::move(loaded)).second)
                throw cereal::Exception("a text twice");
            ar(state.m_lastWords[name]);
        }
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, "record: bytes left over");
        return state;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("record: ") + e.what());
    }
}

}
