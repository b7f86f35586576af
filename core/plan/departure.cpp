// SPDX-License-Identifier: Apache-2.0
#include "plan/departure.h"

#include "catalogue/validate.h"

#include <algorithm>

namespace alongside::plan {

namespace {

    void addWords(OwnWords& said, const catalogue::Kind* kind, const crdt::Op& op)
    {
        const auto add = [&](const std::string& name, std::string words) {
            const auto* field = catalogue::anyField(kind, name);
            if (!words.empty())
                said.words.emplace_back(
                    field != nullptr ? std::string(field->label) : name, std::move(words));
        };
        if (const auto* put = std::get_if<crdt::Put>(&op))
            add(put->field, wordsOf(catalogue::anyField(kind, put->field), put->value));
        else if (const auto* added = std::get_if<crdt::SetAdd>(&op))
            add(added->field, wordsOf(catalogue::anyField(kind, added->field), added->value));
        else if (const auto* splice = std::get_if<crdt::Splice>(&op)) {
            std::string words;
            for (const auto& insert : splice->inserts)
                words += insert.text;
            add(splice->field, std::move(words));
        }
    }

}

Result<std::vector<OwnWords>> ownWords(const store::Replica& replica, const store::Vault& vault)
{
    std::vector<OwnWords> all;
    for (const auto& [audience, known] : replica.membership().audiences()) {
        ALONGSIDE_TRY_LET(places, replica.view().places(audience));
        for (const auto& place : places) {
            ALONGSIDE_TRY_LET(record, replica.view().find(place));
            ALONGSIDE_TRY_LET(entries, replica.history(place));
            const auto info = record ? describeRecord(replica, *record) : RecordInfo{};
            for (const auto& entry : entries) {
                if (!replica.isOwn(entry.author) || entry.erased)
                    continue;
                ALONGSIDE_TRY_LET(there, vault.durable(replica.space(), {audience, entry.author}));
                OwnWords said{
                    place.key.id, info.kindLabel, info.title, entry.at, entry.seq <= there, {}};
                for (const auto& op : entry.ops)
                    addWords(said, catalogue::findKind(place.key.kind), op);
                if (!said.words.empty())
                    all.push_back(std::move(said));
            }
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return all;
}

}
