// SPDX-License-Identifier: Apache-2.0
//
// Aim: a file that is carried by hand gives what was written, or says where it is not whole; nobody but
// those it is for learns more than its size.
// Method: every cut, every flipped byte, parts of other files; pinned bytes of the form.
#include "core_harness.h"

#include "sync/bundle_form_p.h"

#include <fstream>

namespace alongside::test {
namespace {

    using namespace sync;

    using Section = std::vector<Bytes>;

    class BundleForm : public ::testing::Test {
    protected:
        void SetUp() override { ASSERT_TRUE(crypto::initialise()); }

        // A file with these sections, for that reader and others.
        Bytes fileOf(const std::vector<Section>& sections, std::size_t others = 1)
        {
            const auto place = folder.path() / "made.bundle";
            std::vector<crypto::AuthorPublic> readers{reader.publicKeys()};
            for (std::size_t i = 0; i < others; ++i)
                readers.push_back(crypto::AuthorKeys::make().publicKeys());
            NewFile file;
            must(file.begin(place, true));
            BundleWriter writer(file, sections.size());
            for (const auto& section : sections) {
                must(writer.beginSection(readers));
                for (const auto& message : section)
                    must(writer.add(message));
                must(writer.endSection());
            }
            must(file.finish());
            return fileBytes(place);
        }

        struct Outcome {
            std::vector<Section> sections;  ///< what could be read
            std::optional<BundleFlaw> flaw; ///< the first
            std::optional<Error> refused;
        };
        Outcome read(const Bytes& bytes)
        {
            const auto place = folder.path() / "read.bundle";
            std::ofstream(place, std::ios::binary)
                .write(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<std::streamsize>(bytes.size()));
            Outcome out;
            auto opened = BundleReader::open(place);
            if (!opened) {
                out.refused = opened.error();
                return out;
            }
            while (readSection(*opened, out)) { }
            return out;
        }
        bool readSection(BundleReader& from, Outcome& out)
        {
            auto locks = from.nextSection();
            if (!locks) {
                out.flaw = out.flaw.value_or(locks.error());
                return false;
            }
            if (!*locks)
                return false;
            Result<crypto::Secret> key = fail(ErrorCode::CannotDecrypt, "none");
            for (auto it = (*locks)->begin(); it != (*locks)->end() && !key; ++it)
                key = reader.unseal(*it);
            EXPECT_TRUE(key);
            from.unlock(std::move(*key));
            out.sections.emplace_back();
            while (true) {
                auto frame = from.nextFrame();
                if (!frame) {
                    out.flaw = out.flaw.value_or(frame.error());
                    return frame.error().goesOn;
                }
                if (!*frame)
                    return true;
                out.sections.back().insert(
                    out.sections.back().end(), (*frame)->begin(), (*frame)->end());
            }
        }

        TemporaryFolder folder;
        crypto::AuthorKeys reader = keysFrom(1);
    };

    std::size_t headBytes(std::size_t locks)
    {
        return kLockCountBytes + locks * kLockBytes + crypto::Hash::kSize;
    }

    // Pinned: whoever changes one of these makes files that others cannot read.
    constexpr const char* kPinnedSection
        = "cf3c65fa5d1555254fc3e8b2529f72b7fa25eb919b7553bb167dc5773ad33b53";
    constexpr const char* kPinnedFrameHead = "0104030201562425c3";
    constexpr const char* kPinnedContext
        = "dde0ff9a086f6f231a0d69a588c85da6a1f4fac4072f5d76ed18cc31249f837f";

    const std::vector<Section> kSmall{{toBytes("first"), toBytes("second")}, {toBytes("third")}};

}

TEST_F(BundleForm, GivesBackWhatWasWritten)
{
    Section large;
    for (int i = 0; i < 40; ++i)
        large.emplace_back(30'000, static_cast<std::uint8_t>(i));
    large.emplace_back(kMessageBytesMax, 7); // one that is more than a frame
    large.emplace_back();
    const std::vector<Section> sections{{toBytes("first")}, large, {}};
    const auto out = read(fileOf(sections));
    EXPECT_FALSE(out.flaw);
    EXPECT_EQ(out.sections, sections);
}

TEST_F(BundleForm, HasTheBytesThatEveryReleasedVersionWrites)
{
    const BundleHeader header{1, 3, idFrom<BundleId>(0xa1)};
    EXPECT_EQ(toHex(header.bytes()),
        "616c6f6e67736964652062756e646c65" // "alongside bundle"
        "0100"
        "0300"
        "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1");
    const auto check = sectionCheck(header, 2, toBytes("locks"));
    EXPECT_EQ(toHex(check.view()), kPinnedSection);
    EXPECT_EQ(toHex(frameHead(check, 1, false, 0x01020304)), kPinnedFrameHead);
    EXPECT_EQ(toHex(frameContext(check, 1, true)), kPinnedContext);
}

TEST_F(BundleForm, OfTheFirstReleaseIsStillRead)
{
    const auto bytes = fileBytes(
        std::string(ALONGSIDE_SOURCE_DIR) + "/tests/fixtures/bundles/first-form.bundle");
    const auto out = read(bytes);
    EXPECT_FALSE(out.flaw);
    EXPECT_EQ(out.sections, kSmall);
}

TEST_F(BundleForm, CutAnywhereGivesWhatWasWholeBeforeAndSaysSo)
{
    const auto whole = fileOf(kSmall);
    std::size_t before = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const auto out = read(Bytes(whole.begin(), whole.begin() + static_cast<long>(at)));
        ASSERT_FALSE(out.refused) << at;
        ASSERT_TRUE(out.flaw) << at;
        ASSERT_EQ(out.flaw->kind, BundleFlaw::CutOff) << at << ": " << out.flaw->where;
        std::size_t messages = 0;
        for (const auto& section : out.sections)
            messages += section.size();
        ASSERT_GE(messages, before) << "less of more";
        before = messages;
    }
    EXPECT_EQ(before, 2U) << "all of the first section, and the last frame is whole or not there";
    EXPECT_FALSE(read(whole).flaw);
}

TEST_F(BundleForm, AFlippedByteAnywhereIsNoticedAndNamed)
{
    const auto whole = fileOf(kSmall);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        auto altered = whole;
        altered[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
        const auto out = read(altered);
        ASSERT_TRUE(out.refused || out.flaw) << at;
        if (out.flaw) {
            ASSERT_EQ(out.flaw->kind, BundleFlaw::Damaged) << at;
            ASSERT_TRUE(out.flaw->where.starts_with("part ")) << out.flaw->where;
        }
    }
}

TEST_F(BundleForm, WhatIsAfterADamagedPieceIsStillRead)
{
    auto altered = fileOf(kSmall);
    altered[BundleHeader::kBytes + headBytes(8) + kFrameHeadBytes + 30] ^= 1U;
    const auto out = read(altered);
    ASSERT_TRUE(out.flaw);
    EXPECT_EQ(out.flaw->where, "part 1, piece 1");
    ASSERT_EQ(out.sections.size(), 2U);
    EXPECT_EQ(out.sections[1], kSmall[1]);
}

TEST_F(BundleForm, PartsOfTwoFilesDoNotGoTogetherNorInAnotherOrder)
{
    const std::vector<Section> sections{{toBytes("equal")}, {toBytes("equal")}};
    const auto one = fileOf(sections);
    const auto two = fileOf(sections);
    ASSERT_EQ(one.size(), two.size());
    const auto half = BundleHeader::kBytes + (one.size() - BundleHeader::kBytes) / 2;
    const auto piece = [](const Bytes& of, std::size_t from, std::size_t to) {
        return Bytes(of.begin() + static_cast<long>(from), of.begin() + static_cast<long>(to));
    };
    const auto joined = [](Bytes a, const Bytes& b, const Bytes& c = {}) {
        a.insert(a.end(), b.begin(), b.end());
        a.insert(a.end(), c.begin(), c.end());
        return a;
    };
    const auto start = BundleHeader::kBytes;
    // The second half of another file, the halves exchanged, one half twice, and less than there was.
    for (const auto& bytes : {joined(piece(one, 0, half), piece(two, half, two.size())),
             joined(piece(one, 0, start), piece(one, half, one.size()), piece(one, start, half)),
             joined(piece(one, 0, half), piece(one, start, half)),
             joined(piece(two, 0, start), piece(one, start, one.size())),
             joined(one, toBytes("more")), piece(one, 0, half)})
        EXPECT_TRUE(read(bytes).flaw);
    // A lock or a frame of the other file.
    const auto frame = start + headBytes(8);
    EXPECT_TRUE(read(joined(piece(one, 0, frame), piece(two, frame, two.size()))).flaw);
    // "Two parts" made "one part": what is left out must not go unnoticed.
    auto shorter = piece(one, 0, half);
    shorter[18] = 1;
    EXPECT_TRUE(read(shorter).flaw);
}

TEST_F(BundleForm, SaysNothingOfWhoCanOpenItButRoughlyHowMany)
{
    for (const std::size_t others : {0U, 1U, 6U, 7U, 8U, 20U}) {
        const auto bytes = fileOf({{toBytes("secret words")}}, others);
        const auto locks = numberAt<std::uint16_t>(bytes, BundleHeader::kBytes);
        EXPECT_EQ(locks, (others + 1 + 7) / 8 * 8);
        EXPECT_FALSE(contains(bytes, "secret words"));
        EXPECT_FALSE(contains(bytes, asText(reader.publicKeys().sealing.view())));
        EXPECT_FALSE(contains(bytes, asText(reader.id().view())));
    }
    EXPECT_NE(fileOf(kSmall), fileOf(kSmall));
}

TEST_F(BundleForm, OthersAreTooManyOrAFileIsNone)
{
    EXPECT_EQ(read(toBytes("a picture of a cat and some more")).refused->code, ErrorCode::BadFile);
    auto newer = fileOf(kSmall);
    newer[16] = 2;
    EXPECT_EQ(read(newer).refused->code, ErrorCode::StoreNewer);
    EXPECT_EQ(BundleReader::open(folder.path() / "none").error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(BundleReader::open(folder.path()).error().code, ErrorCode::FileUnreadable);
    NewFile file;
    must(file.begin(folder.path() / "many", false));
    BundleWriter writer(file, 1);
    EXPECT_EQ(
        writer.beginSection(std::vector(kBundleLocksMax + 1, reader.publicKeys())).error().code,
        ErrorCode::LimitExceeded);
    EXPECT_EQ(writer.add(Bytes(kMessageBytesMax + 1)).error().code, ErrorCode::LimitExceeded);
}

// What a file claims is compared with what there is before memory is taken for it.
TEST_F(BundleForm, ALengthThatIsNotThereTakesNoMemory)
{
    const auto whole = fileOf({{toBytes("x")}});
    const auto head = BundleHeader::kBytes + headBytes(8);
    const auto check
        = *crypto::Hash::fromView(ByteView(whole).subspan(head - crypto::Hash::kSize, 32));
    for (const std::uint32_t claimed : {0xFFFFFFFFU, static_cast<std::uint32_t>(kFrameBytesMax)}) {
        Bytes altered(whole.begin(), whole.begin() + static_cast<long>(head));
        const auto forged = frameHead(check, 1, false, claimed);
        altered.insert(altered.end(), forged.begin(), forged.end());
        const auto out = read(altered);
        ASSERT_TRUE(out.flaw);
        EXPECT_EQ(
            out.flaw->kind, claimed == 0xFFFFFFFFU ? BundleFlaw::Damaged : BundleFlaw::CutOff);
    }
}

TEST_F(BundleForm, AFileThatIsNotFinishedLeavesNothingBehind)
{
    const auto place = folder.path() / "plans.alongside";
    const auto names
        = [&] { return std::distance(std::filesystem::directory_iterator(folder.path()), {}); };
    {
        NewFile file;
        must(file.begin(place, false));
        must(file.write(toBytes("half")));
    }
    EXPECT_EQ(names(), 0);
    {
        NewFile file;
        must(file.begin(place, false));
        must(file.write(toBytes("whole")));
        must(file.finish());
    }
    NewFile again;
    EXPECT_EQ(again.begin(place, false).error().code, ErrorCode::AlreadyThere);
    EXPECT_EQ(asText(fileBytes(place)), "whole");
    EXPECT_EQ(NewFile().begin(folder.path(), true).error().code, ErrorCode::StorageReadOnly);
    EXPECT_EQ(NewFile().begin("/nowhere/x", true).error().code, ErrorCode::StorageReadOnly);
    EXPECT_EQ(names(), 1);
}

}
