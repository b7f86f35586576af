#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "media/devices.h"

namespace alongside::media {

std::unique_ptr<Microphone> makeRealMicrophone();
std::unique_ptr<Loudspeaker> makeRealLoudspeaker();
std::unique_ptr<Camera> makeRealCamera();

}
