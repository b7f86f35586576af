#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/ids.h"

#include <string_view>

namespace alongside::sync {

/// The first thing in a section of a bundle: what the messages after it are of. Inside the encryption.
struct BundlePart {
    SpaceId space;
    AudienceId audience;
    template<class Archive>
    void serialize(Archive& ar)
    {
        ar(space, audience);
    }
};

}
