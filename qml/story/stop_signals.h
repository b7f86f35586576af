#pragma once
// SPDX-License-Identifier: Apache-2.0

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace alongside::story {

/// While one of these lives, Ctrl-C and SIGTERM call `stop` as an ordinary event, so that everything
/// can be taken down in order. One at a time.
class StopSignals {
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
