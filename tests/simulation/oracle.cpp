// SPDX-License-Identifier: Apache-2.0
#include "oracle.h"

namespace alongside::simulation {

namespace {
    void excuse(Said& said, const std::string& why)
    {
        if (said.excuse.empty())
            said.excuse = why;
    }
}

void Oracle::saved(Said said)
{
    if (m_takenOut.contains({said.tablet, said.place.audience}))
        excuse(said, "whoever said it was no reader any more");
    m_said.push_back(std::move(said));
}

void Oracle::shared(std::size_t tablet, std::uint64_t at, bool withPhotos)
{
    for (auto& said : m_said)
        if (said.tablet == tablet) {
            said.sharedAt = said.sharedAt == 0 ? at : said.sharedAt;
            said.isPhotoShared = said.isPhotoShared || (withPhotos && said.isPhotoHere);
            said.isWithSpeaker = true;
        }
}

void Oracle::erasing(std::size_t tablet, const store::RecordPlace& place)
{
    m_erasers.insert(tablet);
    for (auto& said : m_said)
        if (said.place == place && !said.isErasure)
            excuse(said, "it was erased");
}

void Oracle::setBack(std::size_t tablet, std::uint64_t since, const std::string& why)
{
    for (auto& said : m_said) {
        if (said.tablet != tablet || said.at < since)
            continue;
        said.isWithSpeaker = false;
        said.isPhotoHere = false;
        if (said.sharedAt == 0)
            excuse(said, why);
    }
}

void Oracle::serverSetBack(std::uint64_t since)
{
    for (auto& said : m_said)
        if (said.sharedAt >= since && said.sharedAt != 0) {
            said.sharedAt = 0;
            said.isPhotoShared = false;
            if (!said.isWithSpeaker)
                excuse(said, "its tablet and the server were both set back");
        }
}

void Oracle::takenOut(std::size_t tablet, const AudienceId& audience)
{
    m_takenOut.insert({tablet, audience});
    for (auto& said : m_said)
        if (said.tablet == tablet && said.place.audience == audience)
            excuse(said, "whoever took its speaker out of the readers may not have had it");
}

void Oracle::removed(std::size_t tablet)
{
    m_isErasingInDoubt = m_isErasingInDoubt || m_erasers.contains(tablet);
    for (auto& said : m_said)
        if (said.tablet == tablet)
            excuse(said, "whoever said it was removed");
}

bool Oracle::couldRead(const AudienceId& audience, const MemberId& member) const
{
    const auto found = m_readers.find(audience);
    return found != m_readers.end() && found->second.contains(member);
}

}
