// SPDX-License-Identifier: Apache-2.0
#include "service_notice.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace alongside::server {

void tellServiceManager(std::string_view state)
{
    const char* name = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (name == nullptr || (*name != '/' && *name != '@')
        || std::strlen(name) >= sizeof(address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    const auto length = std::strlen(name);
    std::memcpy(address.sun_path, name, length);
    if (*name == '@') // an abstract socket: its name begins with a zero byte
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    // Whether somebody listens makes no difference to the server.
    static_cast<void>(::sendto(socket, state.data(), state.size(), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr*>(&address),
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length)));
    ::close(socket);
}

}
