#pragma once
// SPDX-License-Identifier: Apache-2.0
//
// Who said what, to whom, and what the tablet said became of it: a simple model that knows nothing of logs,
// chains or keys.

#include "base/bytes.h"
#include "base/ids.h"
#include "store/replica.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace alongside::simulation {

/// One thing that somebody said, or had erased; its word is nowhere else.
struct Said {
    std::string word;
    std::size_t tablet = 0; ///< on which it was done
    MemberId by;
    store::RecordPlace place;
    std::uint64_t at = 0; ///< the step
    std::uint64_t sharedAt
        = 0; ///< the step at which its tablet showed that the server has it; 0 for not yet
    bool isWithSpeaker = true;  ///< on the tablet on which it was done
    std::string excuse{};       ///< why it may be gone (or be there still); empty when it may not
    bool isErasure = false;     ///< the word was erased: it must be nowhere
    Bytes photo{};              ///< what goes with it
    bool isPhotoHere = true;    ///< on its tablet, whether or not it was shared
    bool isPhotoShared = false; ///< the server has the photo, too
};

class Oracle {
public:
    /// A tablet said "saved".
    void saved(Said said);
    /// A tablet said "shared" of everything it has; of photos, too.
    void shared(std::size_t tablet, std::uint64_t at, bool withPhotos);
    /// Those who may read an audience now; nobody is forgotten who ever could.
    void mayRead(const AudienceId& audience, const MemberId& member)
    {
        m_readers[audience].insert(member);
    }
    [[nodiscard]] bool knows(const AudienceId& audience) const
    {
        return m_readers.contains(audience);
    }
    /// Somebody who may is about to erase it; words that came later may stay.
    void erasing(std::size_t tablet, const store::RecordPlace& place);
    /// Somebody had something erased and was put out by people who had not heard of it: who heard of it in
    /// time does not have it, and others may (README.md, what is not mended).
    [[nodiscard]] bool isErasingInDoubt() const { return m_isErasingInDoubt; }
    /// This tablet has gone, or is again as it was at `since`: what it had not shared may be gone.
    void setBack(std::size_t tablet, std::uint64_t since, const std::string& why);
    /// The server is as it was at `since`: what was shared after that is only where it was written.
    void serverSetBack(std::uint64_t since);
    /// They are no reader any more: what whoever took them out did not have does not count.
    void takenOut(std::size_t tablet, const AudienceId& audience);
    /// What they wrote without the others knowing of it may not count any more.
    void removed(std::size_t tablet);

    [[nodiscard]] Said& last() { return m_said.back(); }
    [[nodiscard]] const std::vector<Said>& all() const { return m_said; }
    [[nodiscard]] bool couldRead(const AudienceId& audience, const MemberId& member) const;

private:
    std::vector<Said> m_said;
    std::map<AudienceId, std::set<MemberId>> m_readers;
    std::set<std::size_t> m_erasers; ///< tablets
    bool m_isErasingInDoubt = false;
    std::set<std::pair<std::size_t, AudienceId>> m_takenOut; ///< who may not have heard of it yet
};

}
