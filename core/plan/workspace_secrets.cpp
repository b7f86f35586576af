// SPDX-License-Identifier: Apache-2.0
// How somebody unlocks what is theirs.
#include "crypto/keys.h"
#include "plan/secrets.h"
#include "plan/workspace.h"

namespace alongside::plan {

Result<void> Workspace::setWayIn(
    std::string_view way, std::string_view secret, crypto::PinCost cost)
{
    ALONGSIDE_TRY(checkSecretIsUsable(way, secret));
    return m_replicas.vault().setWayIn(way, normalSecret(way, secret), cost);
}

Result<std::string> Workspace::makeRecoveryCode(crypto::PinCost cost)
{
    crypto::SystemRandom random;
    auto code = plan::makeRecoveryCode(random);
    ALONGSIDE_TRY(setWayIn(store::way::kRecovery, code, cost));
    return code;
}

}
