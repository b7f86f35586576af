#pragma once
// SPDX-License-Identifier: Apache-2.0

#include "base/error.h"

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace alongside::server {

inline constexpr const char* kServerVersion = "0.1.0";

/// What the server counts, for /metrics. README.md has a table of all of it; no id, name or address is
/// in any of it.
///
/// Threads: that of the hub.
class ServerMetrics {
public:
    /// Counters of one name that differ in one label, whose values are few and ours.
    class ByLabel {
    public:
        ByLabel(
            prometheus::Registry& registry, const char* name, const char* help, const char* label);
        void increment(std::string_view value);
        void increment(ErrorCode code) { increment(words(code).name); }
        /// Of one value; for tests and /healthz.
        [[nodiscard]] double value(std::string_view value) const;

    private:
        prometheus::Family<prometheus::Counter>* m_family;
        std::string m_label;
        std::map<std::string, prometheus::Counter*, std::less<>> m_counters;
    };

private:
    prometheus::Registry m_registry;
    prometheus::Counter& counter(const char* name, const char* help);
    prometheus::Gauge& gauge(const char* name, const char* help);

public:
    ServerMetrics();

    // Connections
    prometheus::Gauge& sockets;
    prometheus::Gauge& connections;
    prometheus::Counter& accepted;
    ByLabel refused;
    ByLabel ended;
    ByLabel handshakeFailures;
    ByLabel httpRequests;
    // What passes over them
    prometheus::Counter& framesReceived;
    prometheus::Counter& framesSent;
    prometheus::Counter& bytesReceived;
    prometheus::Counter& bytesSent;
    ByLabel pauses;
    prometheus::Counter& pauseSeconds;
    // Spaces
    prometheus::Gauge& spacesOpen;
    prometheus::Counter& opened;
    ByLabel opensRefused;
    prometheus::Counter& spacesErased;
    // What is stored
    prometheus::Counter& runsStored;
    prometheus::Counter& changesStored;
    prometheus::Counter& bytesStored;
    ByLabel writesRefused;
    prometheus::Gauge& runsWaiting;
    prometheus::Gauge& bytesWaiting;
    prometheus::Histogram& commitSeconds;
    prometheus::Counter& piecesStored;
    prometheus::Counter& piecesSent;
    prometheus::Counter& chunksStored;
    prometheus::Counter& chunksSent;
    // The program
    ByLabel certificateReloads;

    /// Everything, in Prometheus' text format.
    [[nodiscard]] std::string text();

private:
    prometheus::Gauge& m_uptime;
    prometheus::Gauge& m_residentBytes;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

}
