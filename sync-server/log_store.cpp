// SPDX-License-Identifier: Apache-2.0
#include "log_store.h"

#include "crypto/hash.h"

namespace alongside::server {

Bytes hashToken(ByteView token)
{
    const auto hash = crypto::hashOf("alongside hosting token", {token});
    return {hash.bytes.begin(), hash.bytes.end()};
}

Bytes hashErased(const SpaceId& space)
{
    const auto hash = crypto::hashOf("alongside erased space", {space.view()});
    return {hash.bytes.begin(), hash.bytes.end()};
}

Error wasErased()
{
    return {ErrorCode::NotOnServer, "this plan was erased on this server"};
}

Error membershipMoved()
{
    return {ErrorCode::ServerBusy, "who belongs to this plan has changed in the meantime"};
}

}
