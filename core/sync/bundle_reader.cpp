// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_form_p.h"

namespace alongside::sync {

Result<BundleReader> BundleReader::open(const std::filesystem::path& file)
{
    BundleReader reader;
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    reader.m_file.open(file, std::ios::binary);
    if (problem || !reader.m_file)
        return fail(ErrorCode::FileUnreadable, file.string());
    reader.m_size = size;
    Bytes head(std::min<std::uint64_t>(size, BundleHeader::kBytes));
    reader.m_file.read(
        reinterpret_cast<char*>(head.data()), static_cast<std::streamsize>(head.size()));
    if (!reader.m_file)
        return fail(ErrorCode::FileUnreadable, file.string());
    auto header = BundleHeader::fromBytes(head);
    if (!header)
        return fail(header.error().code, file.string() + ": " + header.error().detail);
    reader.m_header = *header;
    reader.m_position = head.size();
    return reader;
}

BundleFlaw BundleReader::flaw(BundleFlaw::Kind kind, bool goesOn) const
{
    auto where = "part " + std::to_string(m_section);
    if (m_frame != 0)
        where += ", piece " + std::to_string(m_frame);
    return {kind, std::move(where), goesOn};
}

// The sizes that a file claims are compared with what there is before anything is allocated.
BundleRead<Bytes> BundleReader::take(std::size_t bytes)
{
    if (m_size - m_position < bytes)
        return tl::unexpected(flaw(BundleFlaw::CutOff));
    Bytes taken(bytes);
    m_file.read(reinterpret_cast<char*>(taken.data()), static_cast<std::streamsize>(bytes));
    // The stick was pulled out, or the disk gives up.
    if (!m_file)
        return tl::unexpected(flaw(BundleFlaw::CutOff));
    m_position += bytes;
    return taken;
}

BundleRead<BundleReader::FrameHead> BundleReader::nextHead()
{
    ++m_frame;
    auto taken = take(kFrameHeadBytes);
    if (!taken)
        return tl::unexpected(taken.error());
    const bool isLast = taken->front() == kLastFrame;
    const auto bytes = numberAt<std::uint32_t>(*taken, 1);
    if (*taken != frameHead(m_check, m_frame, isLast, bytes) || bytes > kFrameBytesMax)
        return tl::unexpected(flaw(BundleFlaw::Damaged));
    return FrameHead{isLast, bytes};
}

BundleRead<void> BundleReader::passOver()
{
    while (m_inSection) {
        const auto head = nextHead();
        if (!head)
            return tl::unexpected(head.error());
        if (m_size - m_position < head->bytes)
            return tl::unexpected(flaw(BundleFlaw::CutOff));
        m_file.seekg(static_cast<std::streamoff>(head->bytes), std::ios::cur);
        m_position += head->bytes;
        m_inSection = !head->isLast;
    }
    return {};
}

BundleRead<std::optional<std::vector<Bytes>>> BundleReader::nextSection()
{
    if (const auto passed = passOver(); !passed)
        return tl::unexpected(passed.error());
    m_frame = 0;
    m_key = {};
    if (m_section == m_header.sections && m_section != 0) {
        // Nothing of it is ours to judge; but whoever wrote the file did not write this.
        if (m_position != m_size)
            return tl::unexpected(BundleFlaw{BundleFlaw::Damaged, "after the last part", false});
        return std::optional<std::vector<Bytes>>();
    }
    ++m_section;
    auto number = take(kLockCountBytes);
    if (!number)
        return tl::unexpected(number.error());
    const auto count = numberAt<std::uint16_t>(*number, 0);
    const auto again = static_cast<std::uint16_t>(~numberAt<std::uint16_t>(*number, 2));
    if (count != again || count == 0 || count > kBundleLocksMax || count % kBundleLocksRound != 0)
        return tl::unexpected(flaw(BundleFlaw::Damaged));
    auto body = take(count * kLockBytes);
    if (!body)
        return tl::unexpected(body.error());
    const auto check = take(crypto::Hash::kSize);
    if (!check)
        return tl::unexpected(check.error());
    auto whole = std::move(*number);
    whole.insert(whole.end(), body->begin(), body->end());
    m_check = sectionCheck(m_header, m_section, whole);
    if (m_check != crypto::Hash::fromView(*check))
        return tl::unexpected(flaw(BundleFlaw::Damaged));
    std::vector<Bytes> locks;
    for (std::size_t i = 0; i < count; ++i) {
        const auto lock = ByteView(*body).subspan(i * kLockBytes, kLockBytes);
        locks.emplace_back(lock.begin(), lock.end());
    }
    m_inSection = true;
    return std::optional(std::move(locks));
}

BundleRead<std::optional<std::vector<Bytes>>> BundleReader::nextFrame()
{
    if (!m_inSection)
        return std::optional<std::vector<Bytes>>();
    const auto head = nextHead();
    if (!head)
        return tl::unexpected(head.error());
    const auto sealed = take(head->bytes);
    if (!sealed)
        return tl::unexpected(sealed.error());
    m_inSection = !head->isLast;
    const auto plain = crypto::decrypt(
        m_key, *sealed, frameContext(m_check, m_frame, head->isLast), "a piece of a file");
    auto messages = plain ? decode<std::vector<Bytes>>(*plain, "a piece of a file")
                          : Result<std::vector<Bytes>>(fail(plain.error()));
    if (!messages)
        return tl::unexpected(flaw(BundleFlaw::Damaged, true));
    return std::optional(std::move(*messages));
}

}
