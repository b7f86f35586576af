#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "net/byte_stream_p.h"

#include <boost/asio/steady_timer.hpp>

namespace alongside::net {

/// Closes a transport when the time is up, unless it is destroyed before. Closing ends whatever
/// waits on the transport, so one deadline covers a whole row of steps.
class Deadline {
public:
    Deadline(asio::steady_timer::time_point at, const std::shared_ptr<Transport>& transport)
        : m_state(std::make_shared<State>(transport))
    {
        m_state->timer.expires_at(at);
        m_state->timer.async_wait([state = m_state](SystemError ec) {
            // A timer that has fired cannot be cancelled any more, hence `armed`.
            if (ec || !state->armed)
                return;
            state->expired = true;
            if (const auto stream = state->transport.lock())
                stream->close();
        });
    }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;
    ~Deadline()
    {
        m_state->armed = false;
        m_state->timer.cancel();
    }
    [[nodiscard]] bool expired() const { return m_state->expired; }

private:
    struct State {
        explicit State(const std::shared_ptr<Transport>& stream)
            : timer(stream->executor())
            , transport(stream)
        {
        }
        asio::steady_timer timer;
        std::weak_ptr<Transport> transport;
        bool armed = true;
        bool expired = false;
    };
    std::shared_ptr<State> m_state;
};

}
