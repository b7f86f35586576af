// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_form_p.h"

#include <algorithm>

namespace alongside::sync {

namespace {

    constexpr std::string_view kMagic = "alongside bundle";

    Bytes frameName(std::uint32_t frame, bool isLast)
    {
        Bytes name;
        putNumber(name, frame);
        name.push_back(isLast ? kLastFrame : kFrame);
        return name;
    }

}

Bytes BundleHeader::bytes() const
{
    auto out = toBytes(kMagic);
    putNumber(out, version);
    putNumber(out, sections);
    out.insert(out.end(), id.bytes.begin(), id.bytes.end());
    return out;
}

Result<BundleHeader> BundleHeader::fromBytes(ByteView bytes)
{
    const auto start = asText(bytes.first(std::min(bytes.size(), kMagic.size())));
    if (!kMagic.starts_with(start))
        return fail(ErrorCode::BadFile, "it is no file that Alongside wrote for another tablet");
    BundleHeader header;
    if (bytes.size() < kMagic.size() + 2)
        return header; // cut off: read as far as it goes
    header.version = numberAt<std::uint16_t>(bytes, kMagic.size());
    if (header.version > kBundleVersion)
        return fail(ErrorCode::StoreNewer, "the file is of form " + std::to_string(header.version));
    if (bytes.size() < kBytes)
        return header;
    header.sections = numberAt<std::uint16_t>(bytes, kMagic.size() + 2);
    header.id = *BundleId::fromView(bytes.subspan(kMagic.size() + 4, BundleId::kSize));
    return header;
}

crypto::Hash sectionCheck(const BundleHeader& header, std::uint32_t section, ByteView locks)
{
    Bytes number;
    putNumber(number, section);
    return crypto::hashOf("alongside bundle section", {header.bytes(), number, locks});
}

Bytes frameHead(const crypto::Hash& section, std::uint32_t frame, bool isLast, std::uint32_t bytes)
{
    Bytes head{isLast ? kLastFrame : kFrame};
    putNumber(head, bytes);
    const auto check = crypto::hashOf(
        "alongside bundle frame head", {section.view(), frameName(frame, isLast), head});
    head.insert(head.end(), check.bytes.begin(), check.bytes.begin() + kFrameCheckBytes);
    return head;
}

Bytes frameContext(const crypto::Hash& section, std::uint32_t frame, bool isLast)
{
    return crypto::hashBytesOf(
        "alongside bundle frame", {section.view(), frameName(frame, isLast)});
}

BundleWriter::BundleWriter(NewFile& file, std::size_t sections)
    : m_file(&file)
{
    m_header.sections = static_cast<std::uint16_t>(sections);
    m_header.id = crypto::SystemRandom().id<BundleId>();
}

Result<void> BundleWriter::beginSection(const std::vector<crypto::AuthorPublic>& readers)
{
    const auto count
        = (readers.size() + kBundleLocksRound - 1) / kBundleLocksRound * kBundleLocksRound;
    if (count == 0 || count > kBundleLocksMax || m_header.sections > kBundleSectionsMax)
        return fail(ErrorCode::LimitExceeded,
            "a file is for at most " + std::to_string(kBundleLocksMax) + " devices");
    m_key = crypto::makeKey();
    std::vector<Bytes> locks;
    for (const auto& reader : readers)
        locks.push_back(crypto::sealFor(reader.sealing, m_key.view()));
    // A key that is no point on the curve came from somebody else; its holder cannot open anything.
    std::erase_if(locks, [](const Bytes& lock) { return lock.size() != kLockBytes; });
    while (locks.size() < count)
        locks.push_back(crypto::sealFor(
            crypto::AuthorKeys::make().publicKeys().sealing, crypto::makeKey().view()));
    // A sealed box looks like any other: sorted, they say nothing of the order of those they are for.
    std::sort(locks.begin(), locks.end());

    Bytes head;
    if (m_section == 0)
        head = m_header.bytes();
    const auto start = head.size();
    putNumber(head, static_cast<std::uint16_t>(count));
    putNumber(head, static_cast<std::uint16_t>(~count));
    for (const auto& lock : locks)
        head.insert(head.end(), lock.begin(), lock.end());
    m_check = sectionCheck(m_header, ++m_section, ByteView(head).subspan(start));
    head.insert(head.end(), m_check.bytes.begin(), m_check.bytes.end());
    m_frame = 0;
    return m_file->write(head);
}

Result<void> BundleWriter::add(Bytes message)
{
    if (message.size() > kMessageBytesMax)
        return fail(ErrorCode::LimitExceeded,
            "a message has at most " + std::to_string(kMessageBytesMax) + " bytes");
    if (!m_messages.empty() && m_bytes + message.size() > kBundleFrameBytes)
        ALONGSIDE_TRY(writeFrame(false));
    m_bytes += message.size();
    m_messages.push_back(std::move(message));
    return {};
}

Result<void> BundleWriter::endSection()
{
    return writeFrame(true);
}

Result<void> BundleWriter::writeFrame(bool isLast)
{
    ++m_frame;
    const auto sealed
        = crypto::encrypt(m_key, encode(m_messages), frameContext(m_check, m_frame, isLast));
    m_messages.clear();
    m_bytes = 0;
    ALONGSIDE_TRY(m_file->write(
        frameHead(m_check, m_frame, isLast, static_cast<std::uint32_t>(sealed.size()))));
    return m_file->write(sealed);
}

}
