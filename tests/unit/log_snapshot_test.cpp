// SPDX-License-Identifier: Apache-2.0
//
// Aim: a snapshot's bytes, and statements about audiences, are read as they were written or not at all.
// Method: pinned bytes; every cut and every changed byte; limits.
#include "core_harness.h"

#include "base/data_limits.h"
#include "log/snapshot.h"
#include "log/statement.h"
#include "store/snapshot_blocks.h"

namespace alongside::test {
namespace {

    using namespace log;

    SnapshotHeader header()
    {
        SnapshotHeader made;
        made.audience = idFrom<AudienceId>(0xa2);
        made.by = idFrom<AuthorId>(0xa3);
        made.at = {1000, 2};
        made.epoch = 3;
        made.chains = {{idFrom<AuthorId>(0xa3), {300, idFrom<crypto::Hash>(0xc1)},
                           idFrom<crypto::Signature>(0xb3)},
            {idFrom<AuthorId>(0xa4), {1, idFrom<crypto::Hash>(0xc2)},
                idFrom<crypto::Signature>(0xb4)}};
        made.pieces = {idFrom<crypto::Hash>(0xc3), idFrom<crypto::Hash>(0xc4)};
        return made;
    }

    std::vector<Statement> statements()
    {
        const auto audience = idFrom<AudienceId>(0xa2);
        const auto member = idFrom<MemberId>(0xa5);
        return {MakeAudienceOf{{"family", "friend"}, {member}, Bytes(16, 7), {1, 2}},
            ChangeReaders{audience, {"family"}, {"friend"}, {member}, {idFrom<MemberId>(0xa6)},
                {{audience, idFrom<AuthorId>(0xa3), 300}}}};
    }

    Bytes pieces()
    {
        Bytes all;
        store::SnapshotWriter writer(
            [&](ByteView piece) { all.insert(all.end(), piece.begin(), piece.end()); });
        store::SnapshotAbout about;
        about.erasures.push_back({{idFrom<AuthorId>(1), 2, 3}, idFrom<AuthorId>(4), 5, 6});
        about.receipts.push_back({idFrom<AuthorId>(4), 5, idFrom<AuthorId>(7), {8, 9}});
        writer.begin(about);
        crdt::RecordState state;
        state.apply(crdt::Op(crdt::Put{"title", std::string("Bedtime"), {}}),
            {idFrom<AuthorId>(1), 1, 0}, {1, 0});
        for (std::uint8_t i = 1; i <= 3; ++i)
            writer.add({"page", idFrom<RecordId>(i)}, state.bytes());
        writer.end();
        return all;
    }

    // What was read before something was wrong, or the error at the end.
    std::string read(ByteView bytes, std::size_t step, std::size_t& records)
    {
        store::SnapshotReader reader;
        records = 0;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            reader.add(bytes.subspan(at, std::min(step, bytes.size() - at)));
            const auto done = reader.read(
                [](const store::SnapshotAbout&) { return Result<void>(); },
                [&](const crdt::RecordKey&, const crdt::RecordState&) -> Result<void> {
                    ++records;
                    return {};
                });
            if (!done)
                return outcome(done);
        }
        return outcome(reader.end());
    }

    TEST(LogSnapshot, HeadersAreReadAsTheyWereWrittenOrNotAtAll)
    {
        const auto bytes = header().bytes();
        const auto back = must(SnapshotHeader::fromBytes(bytes));
        EXPECT_EQ(back.bytes(), bytes);
        EXPECT_EQ(back.changes(), 301U);
        EXPECT_TRUE(back.covers(idFrom<AuthorId>(0xa3), 300));
        EXPECT_FALSE(back.covers(idFrom<AuthorId>(0xa3), 301));
        EXPECT_FALSE(back.covers(idFrom<AuthorId>(0xa5), 1));
        EXPECT_EQ(toHex(ByteView(bytes).first(24)),
            "01a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a3a3a3a3a3a3a3");
        for (std::size_t size = 0; size < bytes.size(); ++size)
            EXPECT_NE(outcome(SnapshotHeader::fromBytes(ByteView(bytes).first(size))), "ok") << size;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (unsigned change = 1; change < 256; ++change) {
                auto altered = bytes;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                if (const auto other = SnapshotHeader::fromBytes(altered)) {
                    ASSERT_EQ(other->bytes(), altered) << i;
                }
            }
    }

    TEST(LogSnapshot, HeadersThatMakeNoSenseAreRefused)
    {
        const auto broken = [](const std::function<void(SnapshotHeader&)>& how) {
            auto made = header();
            how(made);
            return outcome(SnapshotHeader::fromBytes(made.bytes()));
        };
        EXPECT_EQ(broken([](auto& h) { std::swap(h.chains[0], h.chains[1]); }), "bad-message");
        EXPECT_EQ(broken([](auto& h) { h.chains[1] = h.chains[0]; }), "bad-message");
        EXPECT_EQ(broken([](auto& h) { h.chains[0].tip.seq = 0; }), "bad-message");
        EXPECT_EQ(broken([](auto& h) { h.pieces.clear(); }), "limit-exceeded");
        EXPECT_EQ(broken([](auto& h) { h.pieces.resize(kSnapshotPiecesMax + 1); }), "limit-exceeded");
        EXPECT_EQ(outcome(SnapshotHeader::fromBytes(Bytes(kSnapshotHeaderBytesMax + 1))),
            "limit-exceeded");
        auto newer = header().bytes();
        newer[0] = 2;
        EXPECT_EQ(outcome(SnapshotHeader::fromBytes(newer)), "store-newer");
    }

    TEST(LogSnapshot, PiecesOpenInTheirPlaceOnly)
    {
        const auto key = crypto::makeKey();
        const auto space = idFrom<SpaceId>(1);
        const auto audience = idFrom<AudienceId>(2);
        const auto by = idFrom<AuthorId>(3);
        const Bytes plain{1, 2, 3};
        const auto sealed = sealSnapshotPiece(key, space, audience, by, 4, plain);
        EXPECT_EQ(must(openSnapshotPiece(key, space, audience, by, 4, sealed)), plain);
        EXPECT_EQ(outcome(openSnapshotPiece(key, space, audience, by, 5, sealed)), "cannot-decrypt");
        EXPECT_EQ(outcome(openSnapshotPiece(
                      key, idFrom<SpaceId>(9), audience, by, 4, sealed)),
            "cannot-decrypt");
        EXPECT_EQ(outcome(openSnapshotPiece(
                      key, space, audience, idFrom<AuthorId>(9), 4, sealed)),
            "cannot-decrypt");
        const auto large = sealSnapshotPiece(
            key, space, audience, by, 4, Bytes(kSnapshotPiecePlainMax + 1));
        EXPECT_EQ(outcome(openSnapshotPiece(key, space, audience, by, 4, large)), "limit-exceeded");
    }

    TEST(LogSnapshot, WhatPiecesSayIsTheSameHoweverTheyAreCut)
    {
        const auto bytes = pieces();
        std::size_t records = 0;
        for (std::size_t step = 1; step <= bytes.size(); ++step) {
            EXPECT_EQ(read(bytes, step, records), "ok") << step;
            EXPECT_EQ(records, 3U);
        }
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto ended = read(ByteView(bytes).first(size), 7, records);
            EXPECT_TRUE(ended == "bad-message" || records < 3) << size;
        }
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (const unsigned change : {1U, 128U, 255U}) {
                auto altered = bytes;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                read(altered, 7, records); // no harm
                EXPECT_LE(records, 3U);
            }
        EXPECT_EQ(read(Bytes(9, 0xff), 1, records), "limit-exceeded");
        EXPECT_EQ(read({}, 1, records), "bad-message");
    }

    TEST(LogSnapshot, StatementsAboutAudiencesAreReadAsTheyWereWrittenOrNotAtAll)
    {
        const auto bytes = encodeStatements(statements());
        EXPECT_EQ(must(decodeStatements(bytes)), statements());
        EXPECT_EQ(bytes[2], 8);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            EXPECT_NE(outcome(decodeStatements(ByteView(bytes).first(size))), "ok") << size;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (unsigned change = 1; change < 256; ++change) {
                auto altered = bytes;
                altered[i] = static_cast<std::uint8_t>(altered[i] ^ change);
                if (const auto other = decodeStatements(altered)) {
                    ASSERT_EQ(encodeStatements(*other), altered) << i;
                }
            }
        const auto space = idFrom<SpaceId>(1);
        auto made = std::get<MakeAudienceOf>(statements()[0]);
        const auto id = audienceIdOf(space, made);
        std::swap(made.roles[0], made.roles[1]);
        made.sealedLabel = {9};
        EXPECT_EQ(audienceIdOf(space, made), id) << "whatever the order, and whatever it is called";
        made.nonce[0] ^= 1U;
        EXPECT_NE(audienceIdOf(space, made), id);
    }

}
}
