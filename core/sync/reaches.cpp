// SPDX-License-Identifier: Apache-2.0
#include "sync/reaches.h"

#include "sync/progress.h"

namespace alongside::sync {

Result<bool> keepReaches(store::Vault& vault, const store::Replica& replica,
    const std::vector<log::Reach>& reaches, TimeMs heardAt)
{
    const auto& membership = replica.membership();
    bool isNew = false;
    for (const auto& reach : reaches) {
        const auto* reader = membership.author(reach.reader);
        const auto* writer = membership.author(reach.chain.author);
        if (reader == nullptr || writer == nullptr || writer->member != replica.me()
            || !log::isSignedBy(reader->keys.signing, replica.space(), reach))
            continue;
        ALONGSIDE_TRY(vault.addReach(replica.space(), reach, heardAt));
        isNew = true;
    }
    return isNew;
}

Result<std::vector<log::Reach>> reachesToSay(
    const store::Replica& replica, const log::Version& said, TimeMs now)
{
    std::vector<log::Reach> reaches;
    ALONGSIDE_TRY_LET(have, replica.version());
    for (const auto& [chain, seq] : have) {
        const auto* writer = replica.membership().author(chain.author);
        if (chain.audience != log::kMembership && writer != nullptr
            && writer->member != replica.me() && seq > Progress::of(said, chain))
            reaches.push_back(log::signReach(replica.author(), replica.space(), chain, seq, now));
    }
    return reaches;
}

}
