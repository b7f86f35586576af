// SPDX-License-Identifier: Apache-2.0
// A file on a stick: as it lies there; with every check made good for sizes that lie; and written by an
// honest program, then altered in one place.
#include "fuzz_targets_p.h"

#include "core_harness.h"
#include "fuzz_folder.h"
#include "sync/bundle_form_p.h"

#include <algorithm>

namespace alongside::fuzz {

namespace {

    using namespace sync;
    using Section = std::vector<Bytes>;

    const crypto::AuthorKeys& reader()
    {
        static const auto kKeys = test::keysFrom(1);
        return kKeys;
    }

    struct Outcome {
        std::vector<Section> sections;
        bool isWhole = false;
    };

    void checkFlaw(const BundleFlaw& flaw)
    {
        check(!flaw.where.empty(), "where a file is damaged is said");
        checkShown(flaw.where, "where a file is damaged can be shown");
    }

    // False when it goes no further.
    bool readSection(BundleReader& from, Outcome& out, const crypto::Secret* known)
    {
        auto locks = from.nextSection();
        if (!locks) {
            checkFlaw(locks.error());
            return false;
        }
        if (!*locks) {
            out.isWhole = true;
            return false;
        }
        Result<crypto::Secret> key = fail(ErrorCode::CannotDecrypt, "none");
        if (known != nullptr)
            key = known->copy();
        for (auto it = (*locks)->begin(); it != (*locks)->end() && !key; ++it)
            key = reader().unseal(*it);
        if (!key)
            return true; // for others: it is passed over
        from.unlock(std::move(*key));
        out.sections.emplace_back();
        while (true) {
            auto frame = from.nextFrame();
            if (!frame) {
                checkFlaw(frame.error());
                return frame.error().goesOn;
            }
            if (!*frame)
                return true;
            auto& section = out.sections.back();
            section.insert(section.end(), (*frame)->begin(), (*frame)->end());
        }
    }

    Outcome readFile(ByteView bytes, const crypto::Secret* known = nullptr)
    {
        static const Scratch kFile("read.bundle");
        kFile.write(bytes);
        Outcome out;
        auto opened = BundleReader::open(kFile.path());
        if (!isTaken(opened))
            return out;
        while (readSection(*opened, out, known)) { }
        check(opened->position() <= opened->size(), "nothing is read beyond the end");
        return out;
    }

    Bytes written(const std::vector<Section>& sections)
    {
        static const Scratch kFile("made.bundle");
        NewFile file;
        test::must(file.begin(kFile.path(), true));
        BundleWriter writer(file, sections.size());
        for (const auto& section : sections) {
            test::must(writer.beginSection({reader().publicKeys()}));
            for (const auto& message : section)
                test::must(writer.add(message));
            test::must(writer.endSection());
        }
        test::must(file.finish());
        return test::fileBytes(kFile.path());
    }

    // An honest file, altered in one place and cut: what is read is a part of what was written.
    void readAltered(ByteView bytes)
    {
        const auto read = decode<std::pair<std::array<std::uint32_t, 3>, std::vector<Section>>>(
            bytes, "an altered file");
        if (!read || read->second.empty() || read->second.size() > 4)
            return;
        const auto& [numbers, sections] = *read;
        auto file = written(sections);
        check(readFile(file).sections == sections, "a file gives what was written");
        file.resize(file.size() - std::min<std::size_t>(numbers[2], file.size()));
        if (!file.empty())
            file[numbers[0] % file.size()] ^= static_cast<std::uint8_t>(numbers[1]);
        const auto out = readFile(file);
        check(out.sections.size() <= sections.size(), "no parts that nobody wrote");
        for (std::size_t i = 0, from = 0; i < out.sections.size(); ++i, ++from) {
            const auto isPart = [&](const Section& whole) {
                return out.sections[i].size() <= whole.size()
                    && std::equal(out.sections[i].begin(), out.sections[i].end(), whole.begin());
            };
            while (from < sections.size() && !isPart(sections[from]))
                ++from;
            check(from < sections.size(), "no messages that nobody wrote");
        }
    }

    // Sections and frames that claim what they like, under checks that fit.
    struct Frame {
        bool isLast = false;
        bool isSealed = false;   ///< so that it opens
        std::uint32_t bytes = 0; ///< as it claims, when it is not
        Bytes content;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(isLast, isSealed, bytes, content);
        }
    };
    struct Part {
        std::uint16_t locks = 0;
        Bytes lockBytes;
        std::vector<Frame> frames;
        template<class Archive>
        void serialize(Archive& ar)
        {
            ar(locks, lockBytes, frames);
        }
    };

    void readClaims(ByteView bytes)
    {
        const auto claims = decode<std::pair<std::uint16_t, std::vector<Part>>>(bytes, "claims");
        if (!claims)
            return;
        BundleHeader header;
        header.sections = claims->first;
        auto file = header.bytes();
        const crypto::Secret key(Bytes(crypto::kKeyBytes, 9));
        std::uint32_t section = 0;
        for (const auto& part : claims->second) {
            const auto start = file.size();
            putNumber(file, part.locks);
            putNumber(file, static_cast<std::uint16_t>(~part.locks));
            auto locks = part.lockBytes;
            locks.resize(std::min<std::size_t>(part.locks, 64) * kLockBytes);
            file.insert(file.end(), locks.begin(), locks.end());
            const auto check = sectionCheck(header, ++section, ByteView(file).subspan(start));
            file.insert(file.end(), check.bytes.begin(), check.bytes.end());
            std::uint32_t number = 0;
            for (const auto& frame : part.frames) {
                ++number;
                const auto content = frame.isSealed
                    ? crypto::encrypt(key, frame.content, frameContext(check, number, frame.isLast))
                    : frame.content;
                const auto head = frameHead(check, number, frame.isLast,
                    frame.isSealed ? static_cast<std::uint32_t>(content.size()) : frame.bytes);
                file.insert(file.end(), head.begin(), head.end());
                file.insert(file.end(), content.begin(), content.end());
            }
        }
        static_cast<void>(readFile(file, &key));
    }

}

void readBundle(ByteView input)
{
    const auto [kind, bytes] = chosen(input, 3);
    switch (kind) {
    case 0: {
        static_cast<void>(readFile(bytes));
        const auto header = BundleHeader::fromBytes(bytes);
        if (isTaken(header) && bytes.size() >= BundleHeader::kBytes)
            check(isEqual(header->bytes(), bytes.first(BundleHeader::kBytes)), "one spelling");
        return;
    }
    case 1:
        return readAltered(bytes);
    default:
        return readClaims(bytes);
    }
}

Seeds bundleSeeds()
{
    const std::vector<Section> sections{{toBytes("first"), toBytes("second")}, {toBytes("third")}};
    using Numbers = std::array<std::uint32_t, 3>;
    const auto altered = [&](std::uint32_t at, std::uint32_t by, std::uint32_t cut) {
        return choosing(1, encode(std::pair(Numbers{at, by, cut}, sections)));
    };
    const Frame good{false, true, 0, encode(sections[0])};
    const Frame last{true, true, 0, encode(sections[1])};
    const Frame large{true, false, 0xFFFFFFFF, {1, 2, 3}};
    const std::vector<Part> parts{{8, Bytes(30, 1), {good, last}}, {16, {}, {large}}};
    return {{"written", choosing(0, written(sections))}, {"empty", choosing(0, written({{}}))},
        {"whole", altered(0, 0, 0)}, {"flipped", altered(60, 1, 0)}, {"cut", altered(0, 0, 30)},
        {"claims", choosing(2, encode(std::pair(std::uint16_t{2}, parts)))},
        {"many", choosing(2, encode(std::pair(std::uint16_t{4096}, parts)))}};
}

}
