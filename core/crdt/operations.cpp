// SPDX-License-Identifier: Apache-2.0
#include "crdt/operations.h"

#include "crdt/operation_limits.h"

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
    };

    struct SaveOp {
        OutputArchive& ar;

        void body(Type type, OutputArchive& inner) const
        {
            ar(static_cast<std::uint8_t>(type), inner.take());
        }
        void operator()(const Put& op) const
        {
            OutputArchive inner;
            inner(op.field);
            saveValue(inner, op.value);
            inner(op.replaces);
            body(Type::Put, inner);
        }
        void operator()(const Keep& op) const
        {
            OutputArchive inner;
            inner(op.field, op.versions, op.replaces);
            body(Type::Keep, inner);
        }
        void operator()(const Retire& op) const
        {
            OutputArchive inner;
            inner(op.seen);
            body(Type::Retire, inner);
        }
        void operator()(const Restore& op) const
        {
            OutputArchive inner;
            inner(op.retirements);
            body(Type::Restore, inner);
        }
        void operator()(const Splice& op) const
        {
            OutputArchive inner;
            inner(op);
            body(Type::Splice, inner);
        }
        void operator()(const UnknownOp& op) const { ar(op.type, op.body); }
    };

    void checkName(const std::string& name)
    {
        if (name.empty() || name.size() > kNameBytesMax)
            throw cereal::Exception("a name has 1 to " + std::to_string(kNameBytesMax) + " bytes");
        // Names are shown when the app does not know them, so they hold nothing that a screen
        // obeys.
        if (std::any_of(name.begin(), name.end(), [](char c) { return c <= ' ' || c > '~'; }))
            throw cereal::Exception("a name has letters, digits and signs only");
    }

    Op loadOp(InputArchive& ar)
    {
        std::uint8_t type{};
        Bytes body;
        ar(type, body);
        InputArchive inner(body);
        Op op;
        switch (static_cast<Type>(type)) {
        case Type::Put: {
            Put put;
            inner(put.field);
            checkName(put.field);
            loadValue(inner, put.value);
            inner(put.replaces);
            op = std::move(put);
            break;
        }
        case Type::Keep: {
            Keep keep;
            inner(keep.field, keep.versions, keep.replaces);
            checkName(keep.field);
            op = std::move(keep);
            break;
        }
        case Type::Retire: {
            Retire retire;
            inner(retire.seen);
            op = std::move(retire);
            break;
        }
        case Type::Restore: {
            Restore restore;
            inner(restore.retirements);
            op = std::move(restore);
            break;
        }
        case Type::Splice: {
            Splice splice;
            inner(splice);
            checkName(splice.field);
            checkSplice(splice);
            op = std::move(splice);
            break;
        }
        default:
            return UnknownOp{type, std::move(body)};
        }
        if (inner.left() != 0)
            throw cereal::Exception("bytes left over in an operation");
        return op;
    }

}

Bytes encodeEdits(const Edits& edits)
{
    OutputArchive ar;
    ar(kFormat);
    ar.putVarint(edits.size());
    for (const auto& edit : edits) {
        ar(edit.record);
        ar.putVarint(edit.ops.size());
        for (const auto& op : edit.ops)
            std::visit(SaveOp{ar}, op);
    }
    return ar.take();
}

Result<Edits> decodeEdits(ByteView bytes)
{
    try {
        InputArchive ar(bytes);
        std::uint8_t format{};
        ar(format);
        if (format != kFormat)
            return fail(ErrorCode::StoreNewer, "a change in form " + std::to_string(format));
        const auto records = ar.checkCount(ar.getVarint());
        if (records > kOpsInChangeMax)
            return fail(ErrorCode::LimitExceeded,
                "a change touches at most " + std::to_string(kOpsInChangeMax) + " records");
        Edits edits(records);
        std::size_t ops = 0;
        for (auto& edit : edits) {
            ar(edit.record);
            checkName(edit.record.kind);
            const auto count = ar.checkCount(ar.getVarint());
            ops += count;
            if (ops > kOpsInChangeMax)
                return fail(ErrorCode::LimitExceeded,
                    "a change holds at most " + std::to_string(kOpsInChangeMax) + " operations");
            edit.ops.reserve(count);
            for (std::uint64_t i = 0; i < count; ++i)
                edit.ops.push_back(loadOp(ar));
        }
        if (ar.left() != 0)
            return fail(ErrorCode::BadMessage, "change: bytes left over");
        return edits;
    } catch (const cereal::Exception& e) {
        return fail(ErrorCode::BadMessage, std::string("change: ") + e.what());
    }
}

}
