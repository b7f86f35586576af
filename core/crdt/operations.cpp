// SPDX-License-Identifier: Apache-2.0
#include "crdt/operations.h"

#include "base/data_limits.h"

#include <algorithm>

namespace alongside::crdt {

namespace {

    constexpr std::uint8_t kFormat = 1;

    // On disk and wire for good: numbers are never given a new meaning.
    enum class Type : std::uint8_t {
        Put = 1,
        Keep = 2,
        Retire = 3,
        Restore = 4,
        Splice = 5,
        SetAdd = 6,
        SetRemove = 7,
    };

    // Writes an operation's structure to one archive and what was said to the other.
    struct SaveOp {
        OutputArchive& ar;
        OutputArchive& content;

        void structure(Type type, OutputArchive& inner) const
        {
            ar(static_cast<std::uint8_t>(type), inner.take());
        }
        void said(const Value& value) const
        {
            OutputArchive inner;
            saveValue(inner, value);
            content(inner.take());
        }
        void operator()(const Put& op) const
        {
            OutputArchive inner;
            inner(op.field, op.replaces);
            structure(Type::Put, inner);
            said(op.value);
        }
        void operator()(const Keep& op) const
        {
            OutputArchive inner;
            inner(op.field, op.versions, op.replaces);
            structure(Type::Keep, inner);
        }
        void operator()(const Retire& op) const
        {
            OutputArchive inner;
            inner(op.seen);
            structure(Type::Retire, inner);
        }
        void operator()(const Restore& op) const
        {
            OutputArchive inner;
            inner(op.retirements);
            structure(Type::Restore, inner);
        }
        void operator()(const Splice& op) const
        {
            OutputArchive inner;
            OutputArchive words;
            inner(op.field, op.voice, op.authors);
            inner.putVarint(op.inserts.size());
            for (const auto& insert : op.inserts) {
                inner(insert.parent, insert.side, insert.first, insert.copyOf);
                inner.putVarint(insert.characters());
                if (!insert.copyOf)
                    words(insert.text);
            }
            inner(op.removes);
            structure(Type::Splice, inner);
            content(words.take());
        }
        void operator()(const SetAdd& op) const
        {
            OutputArchive inner;
            inner(op.field);
            structure(Type::SetAdd, inner);
            said(op.value);
        }
        void operator()(const SetRemove& op) const
        {
            OutputArchive inner;
            inner(op.field, op.added);
            structure(Type::SetRemove, inner);
        }
        void operator()(const UnknownOp& op) const
        {
            ar(op.type, op.structure);
            content(op.content);
        }
    };

    void checkNothingLeft(const InputArchive& ar)
    {
        if (ar.left() != 0)
            throw cereal::Exception("bytes left over in an operation");
    }

    class LoadOp {
    public:
        LoadOp(InputArchive& structure, InputArchive* content)
            : m_structure(structure)
            , m_content(content)
        {
        }

        Op load()
        {
            std::uint8_t type{};
            Bytes body;
            m_structure(type, body);
            InputArchive inner(body);
            Op op = known(static_cast<Type>(type), inner);
            if (auto* unknown = std::get_if<UnknownOp>(&op)) {
                unknown->type = type;
                unknown->structure = std::move(body);
                return op;
            }
            checkNothingLeft(inner);
            return op;
        }

    private:
        Value said()
        {
            if (m_content == nullptr)
                return ErasedValue{};
            Bytes bytes;
            (*m_content)(bytes);
            InputArchive inner(bytes);
            Value value;
            loadValue(inner, value);
            checkNothingLeft(inner);
            return value;
        }

        Op known(Type type, InputArchive& inner)
        {
            switch (type) {
            case Type::Put: {
                Put put;
                inner(put.field, put.replaces);
                checkName(put.field);
                put.value = said();
                return put;
            }
            case Type::Keep: {
                Keep keep;
                inner(keep.field, keep.versions, keep.replaces);
                checkName(keep.field);
                return keep;
            }
            case Type::Retire: {
                Retire retire;
                inner(retire.seen);
                return retire;
            }
            case Type::Restore: {
                Restore restore;
                inner(restore.retirements);
                return restore;
            }
            case Type::Splice:
                return splice(inner);
            case Type::SetAdd: {
                SetAdd add;
                inner(add.field);
                checkName(add.field);
                add.value = said();
                return add;
            }
            case Type::SetRemove: {
                SetRemove remove;
                inner(remove.field, remove.added);
                checkName(remove.field);
                return remove;
            }
            }
            UnknownOp unknown;
            if (m_content != nullptr)
                (*m_content)(unknown.content);
            return unknown;
        }

        Op splice(InputArchive& inner)
        {
            Splice splice;
            inner(splice.field, splice.voice, splice.authors);
            checkName(splice.field);
            Bytes bytes;
            if (m_content != nullptr)
                (*m_content)(bytes);
            InputArchive words(bytes);
            splice.inserts.resize(inner.checkCount(inner.getVarint()));
            for (auto& insert : splice.inserts) {
                inner(insert.parent, insert.side, insert.first, insert.copyOf);
                const auto count = inner.getVarint();
                if (count == 0 || count > kTextCharactersMax)
                    throw cereal::Exception("an impossible number of characters");
                if (m_content == nullptr || insert.copyOf) {
                    insert.count = static_cast<std::uint32_t>(count);
                    continue;
                }
                words(insert.text);
                if (insert.characters() != count)
                    throw cereal::Exception("a text that is not as long as it says");
            }
            checkNothingLeft(words);
            inner(splice.removes);
            checkSplice(splice);
            return splice;
        }

        InputArchive& m_structure;
        InputArchive* m_content;
    };

}

void checkName(const std::string& name)
{
    if (name.empty() || name.size() > kNameBytesMax)
        throw cereal::Exception("a name has 1 to " + std::to_string(kNameBytesMax) + " bytes");
    if (std::any_of(name.begin(), name.end(), [](char c) { return c <= ' ' || c > '~'; }))
        throw cereal::Exception("a name has letters, digits and signs only");
}

EditBytes encodeEdit(const Edit& edit)
{
    OutputArchive structure;
    OutputArchive content;
    structure(kFormat, edit.record);
    structure.putVarint(edit.ops.size());
    for (const auto& op : edit.ops)
        std::visit(SaveOp{structure, content}, op);
    return {structure.take(), content.take()};
}

Result<Edit> decodeEdit(ByteView structure, const std::optional<Bytes>& content)
{
    try {
        InputArchive ar(structure);
        std::optional<InputArchive> said;
        if (content)
            said.emplace(*content);
        std::uint8_t format{};
        ar(format);
        if (format != kFormat)
            return fail(ErrorCode::StoreNewer, "a change in form " + std::to_string(format));
        Edit edit;
        ar(edit.record);
        checkName(edit.record.kind);
        const auto count = ar.checkCount(ar.getVarint());
        if (count > kOpsInChangeMax)
            return fail(ErrorCode::LimitExceeded,
                "a change holds at most " + std::to_string(kOpsInChangeMax) + " operations");
        edit.ops.reserve(count);
        LoadOp loader(ar, said ? &*said : nullptr);
        for (std::uint64_t i = 0; i < count; ++i)
            edit.ops.push_back(loader.load());
        if (ar.left() != 0 || (said && said->left() != 0))
            return fail(ErrorCode::BadMessage, "change: bytes left over");
        return edit;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("change: ") + e.what());
    }
}

}
