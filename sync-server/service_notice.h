#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <string_view>

namespace alongside::server {

/// Tells systemd how the service is, as sd_notify(3) does: "READY=1", "STOPPING=1". Nothing happens
/// where nobody asked for it ($NOTIFY_SOCKET). The protocol is one datagram, and is promised to stay;
/// so it needs no library.
void tellServiceManager(std::string_view state);

}
