// SPDX-License-Identifier: Apache-2.0
#include "log_store.h"

#include "crypto/hash.h"

namespace alongside::server {

Bytes hashToken(ByteView token)
{
    return crypto::hashBytesOf("alongside hosting token", {token});
}

Bytes hashErased(const SpaceId& space)
{
    return crypto::hashBytesOf("alongside erased space", {space.view()});
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
