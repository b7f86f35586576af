#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "log_store.h"

#include <functional>
#include <memory>
#include <string>

namespace alongside::server {

/// Hears what other processes commit (LISTEN), on a thread and a connection of its own. After every
/// connecting, the first and each that follows a break, it says that anything may have changed.
class PostgresNews {
public:
    /// Whether what a process of the database said is our own news.
    using IsOwn = std::function<bool(int process)>;

    PostgresNews(std::string options, LogStore::Heard heard, IsOwn isOwn);
    /// Waits until the thread has ended; as long as a try to connect takes, at most.
    ~PostgresNews();
    PostgresNews(const PostgresNews&) = delete;
    PostgresNews& operator=(const PostgresNews&) = delete;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}
