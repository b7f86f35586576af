// SPDX-License-Identifier: Apache-2.0
//
// Aim: what one change holds comes back as it was written, also what only a newer app understands;
// and what somebody made up is refused, cheaply.
// Method: edits of every kind there and back, pinned bytes, every cut, hostile counts and names.
#include "core_harness.h"

#include "crdt/operation_limits.h"
#include "crdt/operations.h"

namespace alongside::test {
namespace {

    using namespace crdt;

    const OpId kFirst{idFrom<AuthorId>(1), 5, 2};
    const OpId kSecond{idFrom<AuthorId>(2), 300, 0};

    Edits everything()
    {
        Edit edit{{"statement", idFrom<RecordId>(9)}, {}};
        const std::vector<Value> values{std::monostate{}, true, std::int64_t{-5}, 2.5,
            std::string("ünï"), std::vector<std::string>{"a", ""}, Reference{idFrom<RecordId>(3)},
            UnknownValue{99, {1, 2, 3}}};
        for (const auto& value : values)
            edit.ops.emplace_back(Put{"words", value, {kFirst, kSecond}});
        edit.ops.emplace_back(Keep{"words", {kFirst, kSecond}, {kSecond}});
        edit.ops.emplace_back(Retire{{kFirst}});
        edit.ops.emplace_back(Restore{{kSecond}});
        edit.ops.emplace_back(UnknownOp{200, {7, 7}});
        return {edit, {{"goal", idFrom<RecordId>(4)}, {Put{"words", std::string(), {}}}}};
    }

    Edits one(Op op)
    {
        return {{{"goal", idFrom<RecordId>(4)}, {std::move(op)}}};
    }

    TEST(Edits, ComeBackAsTheyWereWritten)
    {
        const auto bytes = encodeEdits(everything());
        const auto back = must(decodeEdits(bytes));
        EXPECT_EQ(back, everything());
        EXPECT_EQ(encodeEdits(back), bytes);
        EXPECT_EQ(must(decodeEdits(encodeEdits({}))), Edits{});
    }

    // The form of what is on people's disks: when this fails, old plans cannot be read.
    TEST(Edits, HaveTheBytesThatAreOnDisks)
    {
        const Edits edits{{{"goal", idFrom<RecordId>(4)},
            {Put{"words", std::string("Swim"), {kFirst}}, Keep{"words", {kFirst}, {}},
                Retire{{kFirst}}, Restore{{kSecond}}, UnknownOp{200, {7}}}}};
        const std::string author1(32, '1');
        std::string a1;
        std::string a2;
        for (int i = 0; i < 16; ++i) {
            a1 += "01";
            a2 += "02";
        }
        std::string id;
        for (int i = 0; i < 16; ++i)
            id += "04";
        EXPECT_EQ(toHex(encodeEdits(edits)),
            "0101"
            "04676f616c"
                + id
                + "05"
                  "0120"
                  "05776f726473"
                  "0405045377696d"
                  "01"
                + a1
                + "0502"
                  "021a"
                  "05776f726473"
                  "01"
                + a1
                + "0502"
                  "00"
                  "0313"
                  "01"
                + a1
                + "0502"
                  "0414"
                  "01"
                + a2
                + "ac0200"
                  "c80107");
    }

    TEST(Edits, OfANewerAppAreKeptByteForByte)
    {
        // An operation and a value of types that do not exist yet, between two that do.
        OutputArchive ar;
        ar(std::uint8_t{1});
        ar.putVarint(1);
        ar(std::string("pathway"), idFrom<RecordId>(1));
        ar.putVarint(3);
        OutputArchive put;
        put(std::string("shape"), std::uint8_t{42}, Bytes{1, 2, 3, 4}, std::vector<OpId>{});
        ar(std::uint8_t{1}, put.take());
        ar(std::uint8_t{17}, Bytes{9, 9, 9});
        ar(std::uint8_t{0}, Bytes{});
        const auto bytes = ar.take();
        const auto edits = must(decodeEdits(bytes));
        ASSERT_EQ(edits.size(), 1U);
        ASSERT_EQ(edits[0].ops.size(), 3U);
        EXPECT_EQ(std::get<Put>(edits[0].ops[0]).value, Value(UnknownValue{42, {1, 2, 3, 4}}));
        EXPECT_EQ(edits[0].ops[1], Op(UnknownOp{17, {9, 9, 9}}));
        EXPECT_EQ(edits[0].ops[2], Op(UnknownOp{0, {}}));
        EXPECT_EQ(encodeEdits(edits), bytes);
    }

    TEST(Edits, AreRefusedWhereverTheyAreCut)
    {
        const auto bytes = encodeEdits(everything());
        for (std::size_t size = 0; size < bytes.size(); ++size)
            EXPECT_EQ(outcome(decodeEdits(ByteView(bytes).first(size))), "bad-message") << size;
        auto more = bytes;
        more.push_back(0);
        EXPECT_EQ(outcome(decodeEdits(more)), "bad-message");
        auto newer = bytes;
        newer[0] = 2;
        EXPECT_EQ(outcome(decodeEdits(newer)), "store-newer");
    }

    TEST(Edits, HaveOneSpellingWhateverByteIsChanged)
    {
        const auto bytes = encodeEdits(everything());
        std::size_t accepted = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (unsigned change = 1; change < 256; ++change) {
                auto altered = bytes;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                if (const auto read = decodeEdits(altered)) {
                    ++accepted;
                    ASSERT_EQ(encodeEdits(*read), altered) << "byte " << i;
                }
            }
        EXPECT_GT(accepted, 1000U);
    }

    TEST(Edits, RefuseCountsThatAreLies)
    {
        const auto head = Bytes{1};
        for (const auto& count : {Bytes{0x05}, Bytes{0xff, 0xff, 0xff, 0x7f},
                 Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}}) {
            auto bytes = head;
            bytes.insert(bytes.end(), count.begin(), count.end());
            EXPECT_EQ(outcome(decodeEdits(bytes)), "bad-message");
        }
        auto bytes = encodeEdits(one(Retire{}));
        bytes[bytes.size() - 1] = 0x7f; // operations that the retirement says it has seen
        EXPECT_EQ(outcome(decodeEdits(bytes)), "bad-message");
    }

    TEST(Edits, HoldSoManyOperationsAndNoMore)
    {
        Edits edits{
            {{"goal", idFrom<RecordId>(4)}, std::vector<Op>(kOpsInChangeMax, Op(Restore{}))}};
        EXPECT_EQ(outcome(decodeEdits(encodeEdits(edits))), "ok");
        edits.push_back({{"goal", idFrom<RecordId>(5)}, {Restore{}}});
        EXPECT_EQ(outcome(decodeEdits(encodeEdits(edits))), "limit-exceeded");
    }

    // Records that nobody did anything to would otherwise appear by the ten thousand.
    TEST(Edits, HoldSoManyRecordsAndNoMore)
    {
        const Edits edits(kOpsInChangeMax + 1, Edit{{"goal", idFrom<RecordId>(4)}, {}});
        EXPECT_EQ(outcome(decodeEdits(encodeEdits(edits))), "limit-exceeded");
    }

    TEST(Edits, RefuseNamesThatNoAppWouldGive)
    {
        const auto kindNamed = [](std::string name) {
            return outcome(
                decodeEdits(encodeEdits({{{std::move(name), idFrom<RecordId>(4)}, {Restore{}}}})));
        };
        const auto fieldNamed = [](const std::string& name) {
            const auto put = outcome(decodeEdits(encodeEdits(one(Put{name, true, {}}))));
            const auto keep = outcome(decodeEdits(encodeEdits(one(Keep{name, {kFirst}, {}}))));
            EXPECT_EQ(put, keep);
            return put;
        };
        for (const auto* good : {"a", "life-area", "howSaid2", "x_y", "v2.field"}) {
            EXPECT_EQ(kindNamed(good), "ok") << good;
            EXPECT_EQ(fieldNamed(good), "ok") << good;
        }
        EXPECT_EQ(kindNamed(std::string(kNameBytesMax, 'k')), "ok");
        const std::string tooLong(kNameBytesMax + 1, 'k');
        for (const std::string& bad : {std::string(), tooLong, std::string("a\0b", 3),
                 std::string("a b"), std::string("a\x1b[2J"), std::string("\xff"), std::string("é"),
                 std::string("a\n")}) {
            EXPECT_EQ(kindNamed(bad), "bad-message") << toHex(asBytes(bad));
            EXPECT_EQ(fieldNamed(bad), "bad-message") << toHex(asBytes(bad));
        }
    }

    TEST(Edits, RefuseAValueThatIsNotOfItsType)
    {
        const auto valueOf = [](std::uint8_t type, const Bytes& body) {
            OutputArchive ar;
            ar(std::uint8_t{1});
            ar.putVarint(1);
            ar(std::string("goal"), idFrom<RecordId>(1));
            ar.putVarint(1);
            OutputArchive put;
            put(std::string("words"), type, body, std::vector<OpId>{});
            ar(std::uint8_t{1}, put.take());
            return outcome(decodeEdits(ar.take()));
        };
        EXPECT_EQ(valueOf(0, {}), "ok");
        EXPECT_EQ(valueOf(0, {0}), "bad-message");
        EXPECT_EQ(valueOf(1, {1}), "ok");
        EXPECT_EQ(valueOf(1, {2}), "bad-message");
        EXPECT_EQ(valueOf(2, {0x80, 0}), "bad-message");
        EXPECT_EQ(valueOf(3, Bytes(7)), "bad-message");
        EXPECT_EQ(valueOf(3, Bytes(9)), "bad-message");
        EXPECT_EQ(valueOf(4, {2, 'a'}), "bad-message");
        EXPECT_EQ(valueOf(5, {2, 1, 'a'}), "bad-message");
        EXPECT_EQ(valueOf(6, Bytes(15)), "bad-message");
        EXPECT_EQ(valueOf(6, Bytes(16)), "ok");
        EXPECT_EQ(valueOf(7, Bytes(500)), "ok");
    }

}
}
