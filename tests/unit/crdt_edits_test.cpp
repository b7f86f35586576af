// SPDX-License-Identifier: Apache-2.0
//
// Aim: what one change holds comes back as it was written, also what only a newer app understands;
// and what somebody made up is refused, cheaply.
// Method: edits of every kind there and back, pinned bytes, every cut, hostile counts and names.
#include "core_harness.h"

#include "base/data_limits.h"
#include "crdt/operations.h"

namespace alongside::test {
namespace {

    using namespace crdt;

    const OpId kFirst{idFrom<AuthorId>(1), 5, 2};
    const OpId kSecond{idFrom<AuthorId>(2), 300, 0};

    Splice someSplice()
    {
        Splice splice;
        splice.field = "howWeHelp";
        splice.voice = {Manner::Spoken, idFrom<MemberId>(8)};
        splice.authors = {idFrom<AuthorId>(2)};
        splice.inserts.push_back({std::nullopt, Side::Right, 0, "ünï", 0, std::nullopt});
        splice.inserts.push_back({CharRef{1, 7}, Side::Left, 3, "", 5, CharRef{1, 2}});
        splice.removes.push_back({1, 300, 2});
        return splice;
    }

    Edit everything()
    {
        Edit edit{{"statement", idFrom<RecordId>(9)}, {}};
        const std::vector<Value> values{std::monostate{}, true, std::int64_t{-5}, 2.5,
            std::string("ünï"), std::vector<std::string>{"a", ""}, Reference{idFrom<RecordId>(3)},
            ErasedValue{}, StateMark{{{idFrom<AuthorId>(1), 4}, {idFrom<AuthorId>(2), 300}}},
            UnknownValue{99, {1, 2, 3}}};
        for (const auto& value : values)
            edit.ops.emplace_back(Put{"words", value, {kFirst, kSecond}});
        edit.ops.emplace_back(Keep{"words", {kFirst, kSecond}, {kSecond}});
        edit.ops.emplace_back(Retire{{kFirst}});
        edit.ops.emplace_back(Restore{{kSecond}});
        edit.ops.emplace_back(someSplice());
        edit.ops.emplace_back(SetAdd{"supportedBy", std::string("Dev")});
        edit.ops.emplace_back(SetRemove{"supportedBy", {kFirst}});
        edit.ops.emplace_back(UnknownOp{200, {7, 7}, {8}});
        return edit;
    }

    Edit one(Op op)
    {
        return {{"goal", idFrom<RecordId>(4)}, {std::move(op)}};
    }

    TEST(Edits, ComeBackAsTheyWereWritten)
    {
        const auto bytes = bytesOf(everything());
        const auto back = must(editOf(bytes));
        EXPECT_EQ(back, everything());
        EXPECT_EQ(bytesOf(back), bytes);
    }

    // The form of what is on people's disks: when this fails, old plans cannot be read.
    TEST(Edits, HaveTheBytesThatAreOnDisks)
    {
        Splice splice;
        splice.field = "words";
        splice.inserts.push_back({std::nullopt, Side::Right, 0, "Hi", 0, std::nullopt});
        splice.inserts.push_back({CharRef{0, 1}, Side::Left, 2, "é", 0, std::nullopt});
        splice.removes.push_back({0, 0, 1});
        const Edit edit{{"goal", idFrom<RecordId>(4)},
            {Put{"words", std::string("Swim"), {kFirst}}, Keep{"words", {kFirst}, {}},
                Retire{{kFirst}}, Restore{{kSecond}}, splice, SetAdd{"words", true},
                SetRemove{"words", {kFirst}}, UnknownOp{200, {7}, {8}}}};
        std::string a1;
        std::string a2;
        std::string id;
        for (int i = 0; i < 16; ++i) {
            a1 += "01";
            a2 += "02";
            id += "04";
        }
        const std::string words = "05776f726473";
        const std::string first = "01" + a1 + "0502";
        const auto bytes = encodeEdit(edit);
        EXPECT_EQ(toHex(bytes.structure),
            "01"
            "04676f616c"
                + id + "08" + "0119" + words + first + "021a" + words + first + "00" + "0313"
                + first + "0414" + "01" + a2 + "ac0200" + "051a" + words + "000100" + "02"
                + "0101000102" + "00000100020101" + "01" + "000001" + "0606" + words + "0719"
                + words + first + "c80107");
        EXPECT_EQ(toHex(bytes.content),
            "07"
            "0405045377696d"
            "06"
            "024869"
            "02c3a9"
            "03"
            "010101"
            "01"
            "08");
    }

    TEST(Edits, OfANewerAppAreKeptByteForByte)
    {
        // An operation and a value of types that do not exist yet, between two that do.
        OutputArchive structure;
        OutputArchive content;
        structure(std::uint8_t{1}, std::string("pathway"), idFrom<RecordId>(1));
        structure.putVarint(3);
        OutputArchive put;
        put(std::string("shape"), std::vector<OpId>{});
        structure(std::uint8_t{1}, put.take());
        OutputArchive value;
        value(std::uint8_t{42}, Bytes{1, 2, 3, 4});
        content(value.take());
        structure(std::uint8_t{17}, Bytes{9, 9, 9});
        content(Bytes{8, 8});
        structure(std::uint8_t{0}, Bytes{});
        content(Bytes{});
        const EditBytes bytes{structure.take(), content.take()};
        const auto edit = must(decodeEdit(bytes.structure, bytes.content));
        ASSERT_EQ(edit.ops.size(), 3U);
        EXPECT_EQ(std::get<Put>(edit.ops[0]).value, Value(UnknownValue{42, {1, 2, 3, 4}}));
        EXPECT_EQ(edit.ops[1], Op(UnknownOp{17, {9, 9, 9}, {8, 8}}));
        EXPECT_EQ(edit.ops[2], Op(UnknownOp{0, {}, {}}));
        const auto again = encodeEdit(edit);
        EXPECT_EQ(again.structure, bytes.structure);
        EXPECT_EQ(again.content, bytes.content);
    }

    TEST(Edits, WithoutTheirContentKeepTheirStructure)
    {
        const auto bytes = encodeEdit(everything());
        const auto husk = must(decodeEdit(bytes.structure, std::nullopt));
        ASSERT_EQ(husk.ops.size(), everything().ops.size());
        for (const auto& op : husk.ops) {
            if (const auto* put = std::get_if<Put>(&op)) {
                EXPECT_EQ(put->value, Value(ErasedValue{}));
                EXPECT_EQ(put->replaces, (std::vector<OpId>{kFirst, kSecond}));
            }
            if (const auto* splice = std::get_if<Splice>(&op)) {
                EXPECT_EQ(splice->inserts[0].count, 3U);
                EXPECT_TRUE(splice->inserts[0].text.empty());
                EXPECT_EQ(splice->inserts[1].parent, (CharRef{1, 7}));
                EXPECT_EQ(splice->removes, someSplice().removes);
            }
        }
        // Nothing of what was said is in it.
        EXPECT_EQ(asText(bytes.structure).find("ün"), std::string_view::npos);
        EXPECT_EQ(asText(bytes.structure).find("Dev"), std::string_view::npos);
    }

    TEST(Edits, AreRefusedWhereverTheyAreCut)
    {
        const auto bytes = encodeEdit(everything());
        for (std::size_t size = 0; size < bytes.structure.size(); ++size)
            EXPECT_EQ(outcome(decodeEdit(ByteView(bytes.structure).first(size), bytes.content)),
                "bad-message")
                << size;
        for (std::size_t size = 0; size < bytes.content.size(); ++size)
            EXPECT_EQ(outcome(decodeEdit(bytes.structure,
                          Bytes(bytes.content.begin(),
                              bytes.content.begin() + static_cast<std::ptrdiff_t>(size)))),
                "bad-message")
                << size;
        auto more = bytes;
        more.content.push_back(0);
        EXPECT_EQ(outcome(decodeEdit(more.structure, more.content)), "bad-message");
        auto newer = bytes;
        newer.structure[0] = 2;
        EXPECT_EQ(outcome(decodeEdit(newer.structure, newer.content)), "store-newer");
    }

    TEST(Edits, HaveOneSpellingWhateverByteIsChanged)
    {
        const auto bytes = bytesOf(everything());
        std::size_t accepted = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (unsigned change = 1; change < 256; ++change) {
                auto altered = bytes;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                if (const auto read = editOf(altered)) {
                    ++accepted;
                    ASSERT_EQ(bytesOf(*read), altered) << "byte " << i;
                }
            }
        EXPECT_GT(accepted, 1000U);
    }

    TEST(Edits, RefuseCountsThatAreLies)
    {
        const auto head = encodeEdit({{"goal", idFrom<RecordId>(4)}, {}}).structure;
        for (const auto& count : {Bytes{0x05}, Bytes{0xff, 0xff, 0xff, 0x7f},
                 Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}}) {
            auto bytes = head;
            bytes.pop_back();
            bytes.insert(bytes.end(), count.begin(), count.end());
            EXPECT_EQ(outcome(decodeEdit(bytes, Bytes())), "bad-message");
        }
        auto bytes = encodeEdit(one(Retire{})).structure;
        bytes[bytes.size() - 1] = 0x7f; // operations that the retirement says it has seen
        EXPECT_EQ(outcome(decodeEdit(bytes, Bytes())), "bad-message");
    }

    TEST(Edits, RefuseASpliceThatCannotBe)
    {
        const auto said = [](auto change) {
            auto splice = someSplice();
            change(splice);
            return outcome(editOf(bytesOf(one(splice))));
        };
        EXPECT_EQ(said([](Splice&) {}), "ok");
        EXPECT_EQ(said([](Splice& s) { s.inserts[0].side = Side::Left; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.inserts[0].text.clear(); }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.inserts[0].text = "\xff"; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.inserts[0].first = kTextCharactersMax; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.inserts[1].parent = CharRef{2, 0}; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.inserts[1].copyOf = CharRef{2, 0}; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.removes[0].who = 2; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.removes[0].count = 0; }), "bad-message");
        EXPECT_EQ(said([](Splice& s) { s.field = ""; }), "bad-message");
    }

    TEST(Edits, HoldSoManyOperationsAndNoMore)
    {
        Edit edit{{"goal", idFrom<RecordId>(4)}, std::vector<Op>(kOpsInChangeMax, Op(Restore{}))};
        EXPECT_EQ(outcome(editOf(bytesOf(edit))), "ok");
        EXPECT_EQ(outcome(store::checkEdits({edit})), "ok");
        EXPECT_EQ(outcome(store::checkEdits({edit, one(Restore{})})), "limit-exceeded");
        edit.ops.emplace_back(Restore{});
        EXPECT_EQ(outcome(editOf(bytesOf(edit))), "limit-exceeded");
    }

    // Records that nobody did anything to would otherwise appear by the ten thousand.
    TEST(Edits, HoldSoManyRecordsAndNoMore)
    {
        const Edits edits(kOpsInChangeMax + 1, Edit{{"goal", idFrom<RecordId>(4)}, {}});
        EXPECT_EQ(outcome(store::checkEdits(edits)), "limit-exceeded");
        const auto key = crypto::makeKey();
        EXPECT_EQ(outcome(store::openEdits(store::sealEdits(edits, key, {}), key, {}, "this")),
            "limit-exceeded");
    }

    TEST(Edits, RefuseNamesThatNoAppWouldGive)
    {
        const auto kindNamed = [](std::string name) {
            return outcome(editOf(bytesOf({{std::move(name), idFrom<RecordId>(4)}, {Restore{}}})));
        };
        const auto fieldNamed = [](const std::string& name) {
            const auto put = outcome(editOf(bytesOf(one(Put{name, true, {}}))));
            EXPECT_EQ(put, outcome(editOf(bytesOf(one(Keep{name, {kFirst}, {}})))));
            EXPECT_EQ(put, outcome(editOf(bytesOf(one(SetAdd{name, true})))));
            EXPECT_EQ(put, outcome(editOf(bytesOf(one(SetRemove{name, {kFirst}})))));
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
            auto bytes = encodeEdit(one(Put{"words", true, {}}));
            OutputArchive value;
            value(type, body);
            OutputArchive content;
            content(value.take());
            bytes.content = content.take();
            return outcome(decodeEdit(bytes.structure, bytes.content));
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
        EXPECT_EQ(valueOf(7, {0}), "bad-message");
        Bytes twice{2};
        twice.resize(2 + 16 + 1 + 16, 0);
        EXPECT_EQ(valueOf(8, twice), "bad-message") << "one author twice";
        EXPECT_EQ(valueOf(9, Bytes(31)), "bad-message");
        EXPECT_EQ(valueOf(9, Bytes(32 + 1 + 1 + 1)), "ok");
        EXPECT_EQ(valueOf(9, Bytes(32 + 1 + 1 + 2)), "bad-message");
        EXPECT_EQ(valueOf(10, Bytes(500)), "ok");
    }

}
}
